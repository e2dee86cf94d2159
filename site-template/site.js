// What every page shares. Every page is complete without its scripts.
const site = {};

// What a reader has chosen lives in the fragment, `#show=owner&sort=2`, so that a link shares it. A
// fragment without `=` is the way to a place on the page, as ever.
site.state = {
  get(key) {
    return new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "").get(key)
      || "";
  },
  set(key, value) {
    const all = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
    if (value) { all.set(key, value); } else { all.delete(key); }
    // An address in which nothing is chosen any more is `#=`.
    all.delete("");
    const text = all.toString().replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%2F", "/");
    if (`#${text}` !== location.hash) { location.replace(`#${text || "="}`); }
  },
  // Calls an action now, and again whenever another choice comes by a link or the way back.
  follow(action) {
    window.addEventListener("hashchange", action);
    action();
  },
};

// A text by which words are looked for: small, without accents.
site.folded = (text) => {
  const small = text.toLowerCase();
  return /^[\0-\x7f]*$/.test(small) ? small
    : small.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
};

// Loads a script of the site once, when it is needed.
site.root = new URL(".", document.currentScript.src).href;
site.load = (() => {
  const loads = new Map();
  return (path) => {
    if (!loads.has(path)) {
      loads.set(path, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = site.root + path;
        script.addEventListener("load", resolve);
        script.addEventListener("error", () => {
          loads.delete(path);
          reject(new Error(path));
        });
        document.head.append(script);
      }));
    }
    return loads.get(path);
  };
})();

// What the build wrote as script files, each of which calls `site.receive` with its kind, its number
// and its value.
{
  const received = new Map();
  site.receive = (kind, number, value) => { received.set(`${kind}/${number}`, value); };
  site.received = async (kind, number, path) => {
    await site.load(path);
    return received.get(`${kind}/${number}`);
  };
}

// A piece of a page from a file of pieces, by its name; nothing where there is none. Its links lead
// from the site's root and are led from here.
site.fragment = async (number, name) => {
  const pieces = await site.received("fragments", number, `fragments/${number}.js`);
  if (!Object.hasOwn(pieces ?? {}, name)) { return null; }
  const template = document.createElement("template");
  template.innerHTML = pieces[name];
  for (const link of template.content.querySelectorAll("a[href]")) {
    const href = link.getAttribute("href");
    if (!/^([a-z][a-z0-9+.-]*:|#)/i.test(href)) { link.setAttribute("href", site.root + href); }
  }
  return template.content;
};

// Single keys, which do nothing while somebody writes, and which a reader can switch off in the list
// that `?` shows.
site.keys = (() => {
  const actions = new Map();
  const box = document.getElementById("keys-on");
  // A browser may keep nothing for pages from disk.
  try { box.checked = localStorage.getItem("single-keys") !== "off"; } catch { box.checked = true; }
  box.addEventListener("change", () => {
    try { localStorage.setItem("single-keys", box.checked ? "on" : "off"); } catch { return; }
  });
  document.addEventListener("keydown", (event) => {
    const action = actions.get(event.key);
    if (!action || !box.checked || event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (event.target.closest("input, textarea, select, dialog, [contenteditable]")) { return; }
    event.preventDefault();
    action();
  });
  return { on(key, action) { actions.set(key, action); } };
})();

// The list of keys.
(() => {
  const list = document.getElementById("keys");
  const button = document.getElementById("keys-open");
  button.hidden = false;
  button.addEventListener("click", () => list.showModal());
  site.keys.on("?", () => list.showModal());
})();

// The search, whose scripts come with the first use.
(() => {
  const own = document.getElementById("search-page");
  const form = own ?? document.getElementById("search-form");
  const field = form.querySelector("input");
  form.hidden = false;
  site.keys.on("/", () => {
    field.focus();
    field.select();
  });
  if (own) { return; }
  field.addEventListener("focus", async () => {
    await site.load("search-index.js");
    await site.load("search.js");
  }, { once: true });
})();

// Opens what is folded before a page is printed, and folds it again afterwards.
(() => {
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    for (const part of opened) { part.open = true; }
  });
  window.addEventListener("afterprint", () => {
    for (const part of opened) { part.open = false; }
    opened = [];
  });
})();
