// Contrast as a reader meets it, computed from what the browser shows: of every piece of text, also
// of short text, symbols, text in pictures, over a hatch and in what CSS adds. An expression: its
// value is given to the caller.
(() => {
  function parts(color) {
    const found = color.match(/^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/);
    if (!found) { throw new Error(`not a colour that can be computed with: ${color}`); }
    return found.slice(1).map((part) => (part === undefined ? 1 : Number(part)));
  }

  function over([red, green, blue, alpha], below) {
    return [red, green, blue].map((part, index) => part * alpha + below[index] * (1 - alpha));
  }

  function luminance(color) {
    const [red, green, blue] = color.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function ratio(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  }

  const colorsIn = (value) => [...value.matchAll(/rgba?\([^)]*\)/g)].map((found) => parts(found[0]));

  // Every colour that may lie behind a point of an element: its fill, and the lines of its hatch.
  function fillsBehind(element) {
    const layers = [];
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      const fill = parts(style.backgroundColor);
      const hatch = colorsIn(style.backgroundImage).filter((color) => color[3] > 0);
      layers.push([fill, ...hatch]);
      if (fill[3] === 1) { break; }
    }
    let fills = [[255, 255, 255]];
    for (const [fill, ...hatch] of layers.reverse()) {
      const filled = fills.map((below) => over(fill, below));
      fills = filled.concat(hatch.flatMap((line) => filled.map((below) => over(line, below))));
    }
    return fills;
  }

  // Text in a picture lies on the last shape that was drawn around it, else on the page.
  function fillsBehindDrawn(text) {
    const box = text.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const around = [...text.ownerSVGElement.querySelectorAll("rect")].filter((shape) => {
      const own = shape.getBoundingClientRect();
      return shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING
        && own.left <= x && x <= own.right && own.top <= y && y <= own.bottom
        && getComputedStyle(shape).fill !== "none";
    });
    const shape = around.at(-1);
    return shape
      ? [parts(getComputedStyle(shape).fill).slice(0, 3)] : fillsBehind(text.ownerSVGElement);
  }

  // Words for screen readers alone are drawn on one pixel.
  function isSeen(element) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
      return false;
    }
    return !element.closest(".hidden, .skip:not(:focus)");
  }

  function hasOwnText(element) {
    return [...element.childNodes].some((node) => (
      node.nodeType === Node.TEXT_NODE && node.data.trim() !== ""
    ));
  }

  function needed(style) {
    const size = parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return isLarge ? 3 : 4.5;
  }

  function lowest(color, fills) {
    return Math.min(...fills.map((fill) => ratio(over(color, fill), fill)));
  }

  function measure(element, pseudo) {
    const style = getComputedStyle(element, pseudo);
    const isDrawn = element instanceof SVGElement;
    const color = parts(isDrawn ? style.fill : style.color);
    let fills = isDrawn ? fillsBehindDrawn(element) : fillsBehind(element);
    if (pseudo) { fills = fills.map((fill) => over(parts(style.backgroundColor), fill)); }
    const opacity = Number(style.opacity);
    if (opacity !== 1) { color[3] *= opacity; }
    return { contrast: lowest(color, fills), needed: needed(style) };
  }

  function describe(element, pseudo) {
    const name = element.getAttribute("class") || element.parentElement.getAttribute("class") || "";
    const words = element.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    return `<${element.localName}${pseudo ?? ""} ${name}> "${words}"`;
  }

  // What has too little contrast, and which elements were looked at.
  function measureText() {
    const looked = new Set();
    const faint = [];
    const look = (element, pseudo) => {
      const found = measure(element, pseudo);
      if (found.contrast < found.needed) {
        faint.push(`${describe(element, pseudo)} ${found.contrast.toFixed(2)}`);
      }
    };
    for (const element of document.body.querySelectorAll("*")) {
      if (!isSeen(element)) { continue; }
      if (hasOwnText(element)) {
        looked.add(element);
        look(element);
      }
      for (const pseudo of ["::before", "::after"]) {
        const { content } = getComputedStyle(element, pseudo);
        // Content of nothing but spaces and marks between links has nothing to tell.
        if (content.startsWith("\"") && /[\p{L}\p{N}✓●○]/u.test(content)) { look(element, pseudo); }
      }
    }
    return { looked, faint };
  }

  return { parts, over, ratio, luminance, fillsBehind, lowest, measureText };
})()
