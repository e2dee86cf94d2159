// Who is in the room: shows the rows of the chosen personas and stage, and prints only them. The
// choice lives in the fragment, `#room=cfo,ciso&stage=evaluation`.
(() => {
  const form = document.getElementById("room-choice");
  if (!form) { return; }
  const boxes = [...form.querySelectorAll("input")];
  const stage = form.querySelector("select");
  const rows = [...document.querySelectorAll("#room-table tbody tr[data-persona]")];
  const words = document.getElementById("room-chosen");

  const chosen = () => boxes.filter((box) => box.checked);

  function read() {
    const ids = site.state.get("room").split(",");
    for (const box of boxes) { box.checked = ids.includes(box.value); }
    stage.value = site.state.get("stage");
    if (stage.selectedIndex < 0) { stage.value = ""; }
  }

  function show() {
    const people = chosen();
    const ids = people.map((box) => box.value);
    const isChoice = ids.length > 0 || stage.value !== "";
    const shown = rows.filter((row) => {
      row.hidden = (ids.length > 0 && !ids.includes(row.dataset.persona))
        || (stage.value !== "" && row.dataset.stage !== stage.value);
      return !row.hidden;
    });
    const names = people.map((box) => box.parentNode.textContent.trim());
    words.textContent = isChoice
      ? `In the room: ${names.join(", ") || "everybody"}, at `
        + `${stage.options[stage.selectedIndex].text}. ${shown.length} of ${rows.length} rows.`
      : "";
    document.body.classList.toggle("deal-sheet", isChoice);
  }

  form.addEventListener("change", () => {
    site.state.set("room", chosen().map((box) => box.value).join(","));
    site.state.set("stage", stage.value);
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("button").addEventListener("click", () => window.print());
  form.hidden = false;
  site.state.follow(() => { read(); show(); });
})();
