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
    const text = all.toString().replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%2F", "/");
    if (`#${text}` !== location.hash) { location.replace(`#${text || "="}`); }
  },
  // Calls an action now, and again whenever another choice comes by a link or the way back.
  follow(action) {
    window.addEventListener("hashchange", action);
    action();
  },
};

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
