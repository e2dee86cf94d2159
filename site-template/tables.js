// Sorts tables, and filters a list by what is chosen and by words. All of it lives in the fragment,
// `#filter=persona:cfo,stage:evaluation&words=payback&sort=-freshness`, and is told in print.
(() => {
  const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  const form = document.getElementById("filter");
  const selects = form ? [...form.querySelectorAll("select")] : [];
  const words = form?.querySelector("input");
  // The timer of words that are being written; 0 for none.
  let pause = 0;
  // The facet of each mark, by the mark's number, and the option that chooses it.
  const facets = [];
  const options = [];
  for (const [facet, select] of selects.entries()) {
    for (const option of select.querySelectorAll("option[data-mark]")) {
      const mark = Number(option.dataset.mark);
      facets[mark] = facet;
      options[mark] = { node: option, title: option.textContent };
    }
  }

  // Places among all values: equal ones have the same, empty ones -1.
  function ranks(values) {
    const isNumeric = values.every((value) => value === "" || Number.isFinite(Number(value)));
    const compare = isNumeric ? (a, b) => Number(a) - Number(b) : collator.compare;
    const sorted = [...new Set(values)].filter((value) => value !== "").sort(compare);
    const places = new Map([["", -1]]);
    let place = -1;
    for (const [index, value] of sorted.entries()) {
      if (index === 0 || compare(sorted[index - 1], value) !== 0) { place += 1; }
      places.set(value, place);
    }
    return values.map((value) => places.get(value));
  }

  function valueOf(cell) {
    if (cell?.dataset.value !== undefined) { return cell.dataset.value; }
    const isNone = !cell || cell.querySelector(".none");
    return isNone ? "" : cell.textContent.trim();
  }

  // Rows, or other parts of a list, that stand in the page.
  function standing(nodes) {
    let isMoved = false;
    return {
      count: nodes.length,
      marks: nodes.map((node) => (node.dataset.marks || "").split(" ").filter(Boolean).map(Number)),
      texts: nodes.map((node) => site.folded(node.textContent)),
      ranks: (column) => ranks(nodes.map((node) => valueOf(node.cells[column.index]))),
      draw(order, isSorted) {
        const shown = new Set(order);
        for (const [index, node] of nodes.entries()) { node.hidden = !shown.has(index); }
        if (isSorted || isMoved) {
          nodes[0]?.parentNode.append(...(isSorted ? order.map((index) => nodes[index]) : nodes));
          isMoved = isSorted;
        }
        for (const section of new Set(nodes.map((node) => node.closest("section")))) {
          if (section?.classList.contains("problem-file")) {
            section.hidden = !section.querySelector("[data-marks]:not([hidden])");
          }
        }
      },
    };
  }

  // What is chosen: the marks by facet, and the words.
  const chosen = () => selects.flatMap((select, facet) => (
    select.value ? [{ facet, mark: Number(select.selectedOptions[0].dataset.mark) }] : []
  ));
  const wanted = () => site.folded(words?.value || "").split(/\s+/).filter(Boolean);

  function hasAll(text, parts) {
    for (const part of parts) {
      if (!text.includes(part)) { return false; }
    }
    return true;
  }

  // The items that fit, and how many would fit with each other choice within a facet.
  function fitting(source) {
    const [marks, texts] = [chosen(), wanted()];
    const order = [];
    const counts = new Int32Array(options.length);
    // Plain loops, because there may be 20,000 items and an answer is wanted at once.
    for (let item = 0; item < source.count; item += 1) {
      const own = source.marks[item];
      let missed = -1;
      let misses = 0;
      for (const { facet, mark } of marks) {
        if (!own.includes(mark)) { missed = facet; misses += 1; }
      }
      if (misses > 1 || !hasAll(source.texts[item], texts)) { continue; }
      if (misses === 0) { order.push(item); }
      for (const mark of own) {
        if (misses === 0 || facets[mark] === missed) { counts[mark] += 1; }
      }
    }
    return { order, counts };
  }

  function sorted(order, source, sort) {
    sort.column.ranks ??= source.ranks(sort.column);
    const places = sort.column.ranks;
    const sign = sort.isDescending ? -1 : 1;
    // What has no value comes last, whichever way.
    return order.sort((a, b) => (
      (places[a] < 0) - (places[b] < 0) || sign * (places[a] - places[b]) || a - b
    ));
  }

  // A list with its columns: what is drawn follows what the fragment says.
  function list(table, source, isFiltered) {
    const key = table?.dataset.sort ? `sort-${table.dataset.sort}` : "sort";
    const columns = table?.dataset.sort === undefined ? [] : columnsOf(table, key);
    const told = document.createElement("p");
    told.className = "told";
    const around = table?.closest(".scroller") ?? table ?? form;
    around.before(told);
    let last = null;

    function sort() {
      const text = site.state.get(key);
      const column = columns.find((one) => one.name === text.replace(/^-/, ""));
      return column ? { column, isDescending: text.startsWith("-") } : null;
    }

    function show() {
      const by = sort();
      const state = JSON.stringify([chosen(), wanted(), by && site.state.get(key)]);
      if (state === last) { return; }
      last = state;
      const { order, counts } = isFiltered
        ? fitting(source) : { order: [...Array(source.count).keys()], counts: [] };
      source.draw(by ? sorted(order, source, by) : order, by !== null);
      for (const column of columns) {
        const direction = column === by?.column ? by.isDescending : null;
        if (direction === null) { column.head.removeAttribute("aria-sort"); }
        else { column.head.setAttribute("aria-sort", direction ? "descending" : "ascending"); }
      }
      if (isFiltered) { tellCounts(order.length, counts); }
      tell(order.length, by);
    }

    function tellCounts(count, counts) {
      for (const [mark, option] of options.entries()) {
        const text = `${option.title} (${counts[mark]})`;
        if (option.node.textContent !== text) { option.node.textContent = text; }
        const isOut = counts[mark] === 0 && !option.node.selected;
        if (option.node.disabled !== isOut) { option.node.disabled = isOut; }
      }
      document.getElementById("filter-count").textContent = `${count} of ${source.count}`;
      document.getElementById("filter-empty").hidden = count > 0;
    }

    // What is printed above the list.
    function tell(count, by) {
      const marks = isFiltered ? chosen().map(({ mark }) => options[mark].title) : [];
      const texts = isFiltered && words.value.trim() ? [`“${words.value.trim()}”`] : [];
      const filter = [...marks, ...texts].join(", ");
      const direction = by?.isDescending ? ", descending" : "";
      const parts = [
        filter && `Filtered by: ${filter}`, by && `Sorted by ${by.column.title}${direction}`,
        filter && `${count} of ${source.count}`,
      ].filter(Boolean);
      told.textContent = parts.join(" · ");
    }

    site.state.follow(() => { read(); show(); });
    return { show };
  }

  // Makes each head a button: up, down, and back to the order of the page.
  function columnsOf(table, key) {
    table.classList.add("sortable");
    return [...table.tHead.rows[0].cells].map((head, index) => {
      const title = head.firstChild?.textContent.trim() || head.textContent.trim();
      const name = head.dataset.column
        || title.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || `${index + 1}`;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const now = site.state.get(key);
        site.state.set(key, { [name]: `-${name}`, [`-${name}`]: "" }[now] ?? name);
      });
      return { head, index, name, title };
    });
  }

  // A value may hold the sign that parts two of them.
  const escaped = (value) => value.replaceAll("%", "%25").replaceAll(",", "%2C");
  const plain = (text) => text.replaceAll("%2C", ",").replaceAll("%25", "%");

  function read() {
    const marks = site.state.get("filter").split(",").map(plain);
    for (const select of selects) {
      const own = [...select.options].find((option) => (
        option.value !== "" && marks.includes(option.value)
      ));
      select.value = own ? own.value : "";
    }
    // What is being written is not in the fragment yet.
    const text = site.state.get("words");
    if (words && pause === 0 && words.value.trim() !== text) { words.value = text; }
  }

  function keepWords() {
    clearTimeout(pause);
    pause = setTimeout(() => { pause = 0; site.state.set("words", words.value.trim()); }, 300);
  }

  function filterable(node) {
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => {
      words.value = "";
      clearTimeout(pause);
      pause = 0;
      site.state.set("filter", "");
      site.state.set("words", "");
      setTimeout(node.show);
    });
    for (const select of selects) {
      select.addEventListener("change", () => {
        site.state.set("filter", selects.map((one) => escaped(one.value)).filter(Boolean).join(","));
      });
    }
    words.addEventListener("input", () => { node.show(); keepWords(); });
    form.hidden = false;
  }

  const marked = [...document.querySelectorAll("[data-marks]")];
  const whole = document.querySelector("table[data-parts]");
  for (const table of document.querySelectorAll("table[data-sort]")) {
    const isFiltered = form !== null && table.contains(marked[0] ?? null);
    const rows = [...table.tBodies[0].rows];
    const isEmpty = rows.length < 2 && !isFiltered;
    if (table === whole || isEmpty) { continue; }
    const node = list(table, standing(rows), isFiltered);
    if (isFiltered) { filterable(node); }
  }
  if (form && !whole && marked.length > 0 && !marked[0].closest("table")) {
    filterable(list(null, standing(marked), true));
  }

  // Takes the rows of a large table from wherever they come.
  site.take = (table, source) => {
    const node = list(table, source, true);
    filterable(node);
    return node;
  };
})();
