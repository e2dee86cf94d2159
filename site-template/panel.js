// The panel of a cell, and the arrow keys between cells. The open cell lives in the fragment,
// `#cell=cfo/evaluation`: the row and the column. What a panel shows is made with the site, in a
// script that is asked for when the first of its panels is opened.
(() => {
  const panel = document.getElementById("panel");
  if (!panel) { return; }
  const body = panel.querySelector(".panel-body");
  const tables = [...document.querySelectorAll("table.heat")];
  let open = null;

  const shownTable = () => tables.find((table) => !table.closest("[hidden]"));
  const shownRows = (table) => [...table.tBodies[0].rows].filter((row) => !row.hidden);
  const head = (link) => link.closest("table").tHead.rows[0].cells[link.closest("td").cellIndex];
  const key = (link) => `${link.closest("tr").dataset.id}/${head(link).dataset.id}`;
  const links = (row) => [...row.querySelectorAll("td > a.cell")];

  function find(wanted) {
    const rows = [...shownTable()?.tBodies[0].rows ?? []]
      .filter((row) => wanted.startsWith(`${row.dataset.id}/`));
    return rows.flatMap(links).find((link) => key(link) === wanted);
  }

  // The name of what the panel shows of the cell that a link leads to; nothing for one on this page.
  function piece(link) {
    const match = /(?:^|\/)cells\/(.+)\.html$/.exec(link.getAttribute("href"));
    if (!match) { return null; }
    const segment = head(link).dataset.segment || panel.dataset.segment;
    return `cell/${match[1]}${segment ? `/${segment}` : ""}`;
  }

  // A place whose reasons stand further down on this page.
  function below(link) {
    const place = document.querySelector(link.hash);
    const title = document.createElement("h2");
    title.id = "panel-title";
    title.textContent = `${link.closest("tr").cells[0].textContent.trim()}, `
      + head(link).textContent.trim();
    const way = document.createElement("p");
    const anchor = document.createElement("a");
    anchor.href = link.getAttribute("href");
    anchor.textContent = "See it among all places of this row";
    way.append(anchor);
    const state = link.querySelector(".cell-score").cloneNode(true);
    const verdict = document.createElement("p");
    verdict.className = "verdict";
    verdict.append(state);
    const parts = [...place.querySelector("dd").cloneNode(true).children];
    return [title, verdict, way, ...parts];
  }

  function fill(link, parts) {
    body.replaceChildren(...parts);
    const at = allLinks().indexOf(link);
    panel.querySelector("[data-go='-1']").disabled = at < 1;
    panel.querySelector("[data-go='1']").disabled = at < 0 || at === allLinks().length - 1;
    if (!panel.open) { panel.showModal(); }
    panel.scrollTop = 0;
    body.querySelector("a[href]").focus();
  }

  const allLinks = () => shownRows(shownTable()).flatMap(links);

  // Opens the panel that the fragment names, or closes it.
  function follow() {
    const wanted = site.state.get("cell");
    const link = wanted ? find(wanted) : null;
    if (!link) {
      if (panel.open) { panel.close(); }
      return;
    }
    if (link === open && panel.open) { return; }
    open = link;
    const name = piece(link);
    if (!name) { fill(link, below(link)); return; }
    // Where it can't be had, the link is followed.
    site.fragment(link.closest("tr").dataset.fragments, name).catch(() => null).then((part) => {
      if (open !== link) { return; }
      if (part) { fill(link, [part]); } else { location.href = link.href; }
    });
  }

  function go(step) {
    if (step === 0) { panel.close(); return; }
    const all = allLinks();
    const next = all[all.indexOf(open) + step];
    if (next) { site.state.set("cell", key(next)); }
  }

  panel.addEventListener("close", () => {
    const link = open;
    open = null;
    if (!site.state.get("cell")) { return; }
    site.state.set("cell", "");
    link?.focus();
  });
  panel.addEventListener("click", (event) => {
    const button = event.target.closest("[data-go]");
    if (button) { go(Number(button.dataset.go)); }
    if (event.target === panel) { panel.close(); }
  });
  panel.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) { return; }
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) { return; }
    event.preventDefault();
    go(step);
  });

  // The cells

  function isPlain(event) {
    return !event.defaultPrevented && !event.button
      && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  }

  const steps = {
    ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0],
  };

  // The next link from a place in a direction; places without one are passed over.
  function neighbour(table, place, [down, right]) {
    const rows = shownRows(table);
    let [row, column] = [rows.indexOf(place.closest("tr")) + down, place.cellIndex + right];
    while (rows[row]?.cells[column]) {
      const link = rows[row].cells[column].querySelector("a");
      if (link) { return link; }
      [row, column] = [row + down, column + right];
    }
    return null;
  }

  for (const table of tables) {
    table.addEventListener("click", (event) => {
      const link = event.target.closest("td > a.cell");
      if (!link || !isPlain(event)) { return; }
      event.preventDefault();
      site.state.set("cell", key(link));
    });
    table.addEventListener("keydown", (event) => {
      const place = event.target.closest("tbody td, tbody th");
      if (!place || !isPlain(event)) { return; }
      const row = links(place.closest("tr"));
      const next = event.key === "Home" ? row[0]
        : event.key === "End" ? row.at(-1)
          : steps[event.key] && neighbour(table, place, steps[event.key]);
      if (!next && !steps[event.key]) { return; }
      event.preventDefault();
      next?.focus();
    });
  }
  site.state.follow(follow);
})();
