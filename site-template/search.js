// The field at the top of each page with its panel, and the page of the search.
(() => {
  const hits = (number) => (number === 1 ? "1 hit" : `${number} hits`);

  // A text with the words of the query marked; what was marked is noted.
  function marked(text, result, seen) {
    const parent = document.createDocumentFragment();
    let end = 0;
    for (const mark of result.marks(text)) {
      const element = document.createElement("mark");
      element.textContent = text.slice(mark.start, mark.end);
      parent.append(text.slice(end, mark.start), element);
      end = mark.end;
      for (const term of mark.terms) { seen.add(term); }
    }
    parent.append(text.slice(end));
    return parent;
  }

  function element(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  }

  // What a hit shows: a title in an element of its own, what it is, and a few words about it.
  function parts(entry, result, title) {
    const seen = new Set();
    title.dir = "auto";
    title.append(marked(entry.title, result, seen));
    const shown = [title, " ", element("span", "hit-kind", entry.kind)];
    for (const text of [entry.context, entry.summary].filter(Boolean)) {
      const line = element("span", "hit-line", marked(text, result, seen));
      line.dir = "auto";
      shown.push(" ", line);
    }
    const rest = result.terms.filter((term) => !term.isOptional && !seen.has(term));
    if (rest.length > 0 && !result.isPartial) {
      const words = rest.map((term) => term.written).join(", ");
      shown.push(" ", element("span", "hit-line", `Also found: ${words}`));
    }
    return shown;
  }

  function sentence(result, text) {
    if (text.trim() === "") { return ""; }
    if (result.terms.length === 0) { return `There is no letter or digit in ${text.trim()}.`; }
    if (result.isPartial) {
      return `Nothing has all of these words. ${hits(result.hits.length)} for some of them.`;
    }
    if (result.hits.length > 0) { return `${hits(result.hits.length)} for ${text.trim()}.`; }
    return `Nothing found for ${text.trim()}. Try a shorter word, or its beginning.`;
  }

  // Looks for what a field holds, a moment after the last key; an answer that comes late is dropped.
  function watch(field, show) {
    let asked = 0;
    let timer;
    const look = async () => {
      clearTimeout(timer);
      asked += 1;
      const own = asked;
      const text = field.value;
      try {
        const result = await site.search.find(text);
        await show(result, text, () => own === asked);
      } catch {
        await show(undefined, text, () => own === asked);
      }
    };
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(look, 30);
    });
    return look;
  }

  const failure = "The search can't read its index. "
    + "Was the folder search left out when the site was copied?";

  // The panel below the field.
  function panel(form) {
    const field = form.querySelector("input");
    const list = document.getElementById("search-hits");
    const box = document.getElementById("search-panel");
    const status = document.getElementById("search-status");
    const note = document.getElementById("search-note");
    let addresses = [];
    let chosen = -1;

    function choose(number) {
      const options = [...list.children];
      chosen = number;
      options.forEach((option, index) => option.setAttribute("aria-selected", index === chosen));
      const option = options[chosen];
      if (option) {
        field.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      } else {
        field.removeAttribute("aria-activedescendant");
      }
    }

    function open(isOpen) {
      box.hidden = !isOpen;
      field.setAttribute("aria-expanded", isOpen && addresses.length > 0);
      if (!isOpen) { choose(-1); }
    }

    async function show(result, text, isCurrent) {
      const best = result ? result.hits.slice(0, 8) : [];
      const entries = await Promise.all(best.map(site.search.entry));
      if (!isCurrent()) { return; }
      addresses = entries.map((entry) => entry.address);
      list.replaceChildren(...entries.map((entry, index) => {
        const option = element("li", "", ...parts(entry, result, element("span", "hit-title")));
        option.role = "option";
        option.id = `search-hit-${index}`;
        return option;
      }));
      list.hidden = entries.length === 0;
      choose(-1);
      const words = result ? sentence(result, text) : failure;
      status.textContent = words;
      const more = element("a", "", `All ${result?.hits.length} hits`);
      more.href = `${form.action}?q=${encodeURIComponent(text)}`;
      note.replaceChildren(...(result && result.hits.length > best.length
        ? [...(result.isPartial ? [words, " "] : []), more]
        : [words]));
      open(words !== "" && form.contains(document.activeElement));
    }

    const follow = (index, isApart) => {
      if (isApart) { window.open(addresses[index]); } else { location.href = addresses[index]; }
      open(false);
    };

    const keys = {
      ArrowDown: () => choose(chosen + 1 < addresses.length ? chosen + 1 : -1),
      ArrowUp: () => choose(chosen < 0 ? addresses.length - 1 : chosen - 1),
      Escape: () => open(false),
      Enter: () => follow(chosen, false),
    };
    field.addEventListener("keydown", (event) => {
      if (event.isComposing || box.hidden || !keys[event.key]) { return; }
      if (event.key === "Enter" && chosen < 0) { return; }
      event.preventDefault();
      keys[event.key]();
    });
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) { follow([...list.children].indexOf(option), event.ctrlKey || event.metaKey); }
    });
    // The field keeps the focus when a hit is clicked.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    form.addEventListener("focusout", (event) => {
      if (!form.contains(event.relatedTarget)) { open(false); }
    });
    const look = watch(field, show);
    field.addEventListener("focus", () => { if (field.value !== "") { look(); } });
    if (field.value !== "") { look(); }
  }

  // The page: all hits, by kind, with the query and the kind in the fragment. A query that comes from
  // the field of another page is in the address.
  function page(form) {
    const field = form.querySelector("input");
    const facets = document.getElementById("search-kinds");
    const list = document.getElementById("search-results");
    const more = document.getElementById("search-more");
    const status = document.getElementById("search-status");
    const step = 30;
    let kind = "";
    let count = step;
    // The words that this page itself put into the address: news of them comes late, and must not
    // take back what was typed since.
    let sent = null;

    const written = () => (location.hash.includes("=")
      ? site.state.get("q")
      : new URLSearchParams(location.search).get("q") ?? "");

    function facet(id, title, number) {
      const button = element("button", "", `${title} `, element("span", "count", String(number)));
      button.type = "button";
      button.value = id;
      button.setAttribute("aria-pressed", id === kind);
      return button;
    }

    function showKinds(result) {
      const kinds = result.kinds.filter((one) => one.hits.length > 0);
      if (!kinds.some((one) => one.id === kind)) { kind = ""; }
      const focused = facets.contains(document.activeElement);
      facets.replaceChildren(
        facet("", "All", result.hits.length),
        ...kinds.map((one) => facet(one.id, one.many, one.hits.length)));
      facets.hidden = kinds.length < 2;
      if (focused) { facets.querySelector("[aria-pressed=true]")?.focus(); }
      return kinds.find((one) => one.id === kind)?.hits ?? result.hits;
    }

    async function show(result, text, isCurrent) {
      if (!isCurrent()) { return; }
      const numbers = result ? showKinds(result) : [];
      const entries = await Promise.all(numbers.slice(0, count).map(site.search.entry));
      if (!isCurrent()) { return; }
      list.replaceChildren(...entries.map((entry) => {
        const link = element("a", "hit-title");
        link.href = entry.address;
        return element("li", "", ...parts(entry, result, link));
      }));
      status.textContent = result ? sentence(result, text) : failure;
      more.hidden = numbers.length <= count;
      more.textContent = `Show ${Math.min(step, numbers.length - count)} more`;
    }

    const look = watch(field, (result, text, isCurrent) => {
      if (isCurrent() && text !== written()) {
        // The kind goes first, because the words alone are another search.
        if (!text) { kind = ""; }
        sent = text;
        site.state.set("q", text);
        if (location.hash.includes("=")) { site.state.set("kind", kind); }
      }
      return show(result, text, isCurrent);
    });

    field.addEventListener("input", () => { count = step; });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      look();
    });
    facets.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (!button) { return; }
      kind = button.value;
      count = step;
      sent = field.value;
      site.state.set("q", sent);
      site.state.set("kind", kind);
      look();
    });
    more.addEventListener("click", async () => {
      const first = list.children.length;
      count += step;
      await look();
      list.children[first]?.querySelector("a").focus();
    });
    document.getElementById("search-needs-script").hidden = true;
    form.hidden = false;
    field.value = written();
    kind = site.state.get("kind");
    look();
    if (field.value === "") { field.focus(); }
    window.addEventListener("hashchange", () => {
      // The way to a place on the page changes nothing.
      if (!location.hash.includes("=")) { return; }
      if ([sent, field.value].includes(written()) && kind === site.state.get("kind")) { return; }
      sent = null;
      field.value = written();
      kind = site.state.get("kind");
      count = step;
      look();
    });
  }

  const own = document.getElementById("search-page");
  if (own) { page(own); } else { panel(document.getElementById("search-form")); }
})();
