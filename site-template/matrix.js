// What the matrix shows: one layer, of all personas or of those with a priority, with the strong
// cells or without them. The choice lives in the fragment, `#layer=owner&only=priority&hide=strong`.
(() => {
  const form = document.getElementById("matrix-tools");
  if (!form) { return; }
  const words = document.getElementById("matrix-state");
  const layers = [...document.querySelectorAll("[data-layer]")];
  const choices = ["layer", "only", "hide"];
  const first = layers[0].dataset.layer;
  const switches = [...document.querySelectorAll(".switch a")].map((link) => (
    { link, path: link.getAttribute("href") }
  ));
  const rows = new Map(layers.map((layer) => [
    layer, [...layer.querySelectorAll("tbody tr")].map((row) => {
      const cells = [...row.querySelectorAll(".cell")];
      const strong = cells.filter((cell) => cell.matches(".cell-strong, .at-strong"));
      const out = cells.filter((cell) => (
        cell.matches(".cell-not-applicable, .at-not-applicable")
      ));
      return { row, strong, isOpen: strong.length + out.length < cells.length };
    }),
  ]));

  const has = (name) => layers.some((layer) => layer.dataset.layer === name);

  function read() {
    const named = site.state.get("layer") || location.hash.slice(1);
    for (const input of form.querySelectorAll("[name=layer]")) {
      input.checked = input.value === (has(named) ? named : first);
    }
    for (const box of form.querySelectorAll("[type=checkbox]")) {
      box.checked = site.state.get(box.name) === box.value;
    }
  }

  const isChecked = (name) => form.elements[name]?.checked ?? false;

  function show() {
    const name = form.elements.layer.value ?? first;
    const [only, hide] = [isChecked("only"), isChecked("hide")];
    for (const layer of layers) {
      layer.hidden = layer.dataset.layer !== name;
      const changes = layer.classList.contains("hides-strong") !== hide;
      layer.classList.toggle("hides-strong", hide);
      for (const { row, strong, isOpen } of rows.get(layer)) {
        row.hidden = (only && row.dataset.priority === "no") || (hide && !isOpen);
        if (changes) { for (const cell of strong) { mark(cell, hide); } }
      }
    }
    words.textContent = sentence(layers.find((layer) => !layer.hidden), only, hide);
    carry();
  }

  // Tells that a strong cell is hidden, or no longer.
  function mark(cell, isHidden) {
    cell.dataset.label ??= cell.getAttribute("aria-label") ?? "";
    if (!cell.dataset.label) { return; }
    cell.setAttribute("aria-label", cell.dataset.label + (isHidden ? ", hidden" : ""));
  }

  function sentence(layer, only, hide) {
    if (!only && !hide) { return ""; }
    const all = rows.get(layer);
    const shown = all.filter(({ row }) => !row.hidden);
    if (shown.length === 0) { return "Nothing is left to show: every cell here is strong."; }
    const parts = [`${shown.length} of ${all.length} rows`];
    if (only) { parts.unshift("Priority personas only"); }
    if (hide) { parts.push("strong cells are hidden"); }
    return `${parts.join(", ")}.`;
  }

  // The other matrices and segments open with the same choice.
  function carry() {
    const chosen = new URLSearchParams();
    for (const key of choices) {
      const value = site.state.get(key);
      if (value) { chosen.set(key, value); }
    }
    const fragment = chosen.size > 0 ? `#${chosen}` : "";
    for (const { link, path } of switches) { link.setAttribute("href", path + fragment); }
  }

  form.addEventListener("change", () => {
    const layer = form.elements.layer.value;
    site.state.set("layer", layer === first ? "" : layer);
    site.state.set("only", isChecked("only") ? "priority" : "");
    site.state.set("hide", isChecked("hide") ? "strong" : "");
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  for (const hint of document.querySelectorAll(".scripted")) { hint.hidden = false; }
  site.state.follow(() => { read(); show(); });
})();
