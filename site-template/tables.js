// Filters the rows of a table by what is chosen and by words. The choice lives in the fragment,
// `#filter=persona:cfo,stage:evaluation`; words stay on the page.
(() => {
  const form = document.getElementById("filter");
  if (!form) { return; }
  const selects = [...form.querySelectorAll("select")];
  const words = form.querySelector("input");
  const count = document.getElementById("filter-count");
  const rows = [...document.querySelectorAll("tr[data-marks]")].map((row) => (
    { row, marks: row.dataset.marks.split(" "), text: row.textContent.toLowerCase() }
  ));

  const chosen = () => selects.map((select) => select.value).filter(Boolean);

  function read() {
    const marks = site.state.get("filter").split(",");
    for (const select of selects) {
      const own = [...select.options].find((option) => (
        option.value !== "" && marks.includes(option.value)
      ));
      select.value = own ? own.value : "";
    }
  }

  function show() {
    const marks = chosen();
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const shown = rows.filter((item) => {
      const fits = marks.every((mark) => item.marks.includes(mark))
        && wanted.every((word) => item.text.includes(word));
      item.row.hidden = !fits;
      return fits;
    });
    count.textContent = `${shown.length} of ${rows.length}`;
  }

  for (const select of selects) {
    select.addEventListener("change", () => {
      site.state.set("filter", chosen().join(","));
      show();
    });
  }
  words.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  site.state.follow(() => { read(); show(); });
})();
