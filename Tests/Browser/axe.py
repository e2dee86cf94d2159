"""Runs axe-core on a page, and lets a test of ours decide what axe leaves open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from looks import Look

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")

# What axe may leave open, because contrast.js measures the same element in the same visit; that it
# measures rightly is tested in test_contrast.py. Nothing else may be left open.
MEASURED = {
    # The hatch of what is stale is a gradient.
    ("color-contrast", "bgGradient"),
    # The text of the influence map lies on its boxes and arrows.
    ("color-contrast", "bgOverlap"),
    ("color-contrast", "imgNode"),
    # A cell of a wide table is partly out of its scroller.
    ("color-contrast", "elmPartiallyObscured"),
    # Arrows, ticks and circles.
    ("color-contrast", "nonBmp"),
    # The digit of a score.
    ("color-contrast", "shortTextContent"),
    # In forced colours axe takes the plate behind a text for the text.
    ("color-contrast", "equalRatio"),
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
  const { looked, faint } = contrast.measureText();
  const list = (rules) => rules.flatMap((rule) => rule.nodes.map((node) => ({
    rule: rule.id,
    reason: [...node.any, ...node.all, ...node.none]
      .map((check) => check.data?.messageKey ?? check.message).join(" "),
    at: node.target.join(" "),
    html: node.html.slice(0, 120),
    isMeasured: looked.has(node.element),
  })));
  return { violations: list(found.violations), incomplete: list(found.incomplete), faint };
}"""


# What other colours can change.
COLOURS = {"runOnly": ["color-contrast", "link-in-text-block"]}
# Axe takes long to find what contrast.js finds as well.
BUT_CONTRAST = {"rules": {"color-contrast": {"enabled": False}}}


def complaints(page: Page, look: Look, rules: dict[str, Any] | None = None) -> list[str]:
    """What is wrong, and what axe leaves open that is not measured; the page takes on the look."""
    page.emulate_media(**look.colours())
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    rules = rules or ({} if look.is_light else COLOURS)
    found = page.evaluate(RUN.replace("CONTRAST", CONTRAST.strip()), rules)
    wrong = [f"{it['rule']}: {it['at']} {it['html']}" for it in found["violations"]]
    wrong += [f"too faint: {text}" for text in found["faint"]]
    wrong += [
        f"left open, {it['rule']}, {it['reason']}: {it['at']} {it['html']}"
        for it in found["incomplete"]
        if not (it["isMeasured"] and (it["rule"], it["reason"]) in MEASURED)
    ]
    return [f"{look}: {complaint}" for complaint in wrong]
