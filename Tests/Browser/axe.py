"""Runs axe-core on a page, and lets a test of ours decide what axe leaves open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from looks import Look

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")

# What axe may leave open, with what decides it for the same element in the same visit: contrast.js
# measures it (that it measures rightly is tested in test_contrast.py), or the popup that a control
# names is there. Nothing else may be left open.
MEASURED, THERE = "isMeasured", "isThere"
DECIDED = {
    # The hatch of what is stale is a gradient.
    ("color-contrast", "bgGradient"): MEASURED,
    # The text of a picture lies on its boxes and arrows.
    ("color-contrast", "bgOverlap"): MEASURED,
    ("color-contrast", "imgNode"): MEASURED,
    # A cell of a wide table is partly out of its scroller.
    ("color-contrast", "elmPartiallyObscured"): MEASURED,
    # The lines of a text in a dialog lie above different parts of the page behind it.
    ("color-contrast", "elmPartiallyObscuring"): MEASURED,
    # Arrows, ticks and circles.
    ("color-contrast", "nonBmp"): MEASURED,
    # The digit of a score.
    ("color-contrast", "shortTextContent"): MEASURED,
    # In forced colours axe takes the plate behind a text for the text.
    ("color-contrast", "equalRatio"): MEASURED,
    # The list of hits is hidden until there is one.
    ("aria-valid-attr-value", "controlsWithinPopup"): THERE,
}

RUN = """async (rules) => {
  const contrast = CONTRAST;
  for (const part of document.querySelectorAll("details")) { part.open = true; }
  const found = await axe.run(document, {
    // Style sheets are not asked for anew, which the policy would stop.
    preload: false,
    elementRef: true,
    resultTypes: ["violations", "incomplete"],
    ...rules,
  });
  // A name for what a control opens is right when that is in the page and is what it says.
  const opens = (control) => {
    const popup = document.getElementById(control.getAttribute("aria-controls"));
    return popup?.getAttribute("role") === control.getAttribute("aria-haspopup");
  };
  const { looked, faint } = contrast.measureText();
  const list = (rules) => rules.flatMap((rule) => rule.nodes.map((node) => ({
    rule: rule.id,
    reason: [...node.any, ...node.all, ...node.none]
      .map((check) => check.data?.messageKey ?? check.message).join(" "),
    at: node.target.join(" "),
    html: node.html.slice(0, 120),
    isMeasured: looked.has(node.element),
    isThere: rule.id === "aria-valid-attr-value" && opens(node.element),
  })));
  return { violations: list(found.violations), incomplete: list(found.incomplete), faint };
}"""


# Axe takes three quarters of its time for contrast, which contrast.js measures in every look.
BUT_CONTRAST = {"rules": {"color-contrast": {"enabled": False}}}
# What other colours can change.
COLOURS = {"runOnly": ["link-in-text-block"]}


def complaints(page: Page, look: Look, *, every_rule: bool = False) -> list[str]:
    """What is wrong, and what axe leaves open that is not measured; the page takes on the look."""
    page.emulate_media(**look.colours())
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    rules = {} if every_rule else BUT_CONTRAST if look.is_light else COLOURS
    found = page.evaluate(RUN.replace("CONTRAST", CONTRAST.strip()), rules)
    wrong = [f"{it['rule']}: {it['at']} {it['html']}" for it in found["violations"]]
    wrong += [f"too faint: {text}" for text in found["faint"]]
    wrong += [
        f"left open, {it['rule']}, {it['reason']}: {it['at']} {it['html']}"
        for it in found["incomplete"]
        if not is_decided(it)
    ]
    return [f"{look}: {complaint}" for complaint in wrong]


def is_decided(left_open: dict[str, Any]) -> bool:
    """Whether something of ours has looked at what axe could not judge."""
    by = DECIDED.get((left_open["rule"], left_open["reason"]))
    return by is not None and left_open[by]
