// A large table: its rows come packed in script files, all of them are filtered and sorted, and only
// the first hundred that fit are drawn; a button draws more.
(() => {
  const table = document.querySelector("table[data-parts]");
  if (!table) { return; }
  const step = 100;
  // So many rows are printed at most, some fifty pages.
  const mostPrinted = 1000;
  const total = Number(table.dataset.rows);
  const packed = new Array(total);
  const marks = new Array(total);
  const texts = new Array(total);
  const ranks = {};
  const note = document.getElementById("first-rows");
  const entities = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };
  const parts = Number(table.dataset.parts);
  let missing = parts;
  let order = [];
  let drawn = 0;

  const more = document.createElement("button");
  more.type = "button";
  more.className = "more-rows";
  more.hidden = true;
  table.closest(".scroller").after(more);
  more.addEventListener("click", () => draw(drawn + step));

  const textOf = (html) => site.folded(
    html.replace(/<[^>]*>/g, " ").replace(/&(amp|lt|gt|quot|#39);/g, (name) => entities[name]),
  );

  const htmlOf = ({ pieces, row }) => (
    row.map((part) => (typeof part === "number" ? pieces[part] : part)).join("")
  );

  function draw(limit) {
    drawn = Math.min(limit, order.length);
    const body = table.tBodies[0];
    body.innerHTML = order.slice(0, drawn).map((index) => htmlOf(packed[index])).join("");
    for (const [index, row] of [...body.rows].entries()) {
      row.setAttribute("aria-rowindex", index + 2);
    }
    table.setAttribute("aria-rowcount", order.length + 1);
    const rest = order.length - drawn;
    more.hidden = rest === 0;
    more.textContent = `Show ${Math.min(step, rest)} more of ${rest}`;
  }

  const source = {
    count: total,
    marks,
    texts,
    ranks: (column) => ranks[column.name] ?? new Int32Array(total).fill(-1),
    draw(found) {
      order = found;
      draw(step);
    },
  };

  // The script files call this, in any order.
  site.part = ({ first, pieces, rows, marks: own, ranks: places }) => {
    const words = pieces.map(textOf);
    for (const [offset, row] of rows.entries()) {
      const index = first + offset;
      packed[index] = { pieces, row };
      marks[index] = own[offset];
      texts[index] = row.map((part) => (typeof part === "number" ? words[part] : textOf(part)))
        .join("");
    }
    for (const [column, values] of Object.entries(places)) {
      (ranks[column] ??= new Int32Array(total)).set(values, first);
    }
    missing -= 1;
    if (missing === 0) { begin(); }
  };

  function begin() {
    note.hidden = true;
    site.take(table, source);
    let before = 0;
    window.addEventListener("beforeprint", () => {
      before = drawn;
      draw(mostPrinted);
      if (order.length > drawn) {
        const told = document.querySelector(".told");
        told.textContent += `${told.textContent && " · "}The first ${drawn} of ${order.length}`;
      }
    });
    window.addEventListener("afterprint", () => draw(before));
  }

  for (let number = 0; number < parts; number += 1) {
    const script = document.createElement("script");
    script.src = `${table.dataset.folder}${number}.js`;
    script.addEventListener("error", () => {
      note.append(" A part of the list could not be loaded.");
    }, { once: true });
    document.head.append(script);
  }
})();
