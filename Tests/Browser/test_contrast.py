"""Cells and scores tell their state by more than colour, and with enough contrast."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from axe import CONTRAST
from conftest import OpenPage
from looks import Look

# From the weakest to the strongest: in grey, too, each is darker (or, in the dark, lighter).
STATES = ["missing", "weak", "strong"]
ALL_STATES = ["missing", "weak", "strong", "not-assessed", "not-applicable"]
TEXT = 4.5
LINE = 3.0
# Neighbours in grey can be told apart; what they mean stands in their word, digit and shape.
GREY_STEP = 1.25

Colour = tuple[int, int, int]


def tokens(site: Path, scheme: str) -> dict[str, Colour]:
    """The colours of the style sheet, as published, for light or for dark."""
    css = (site / "style.css").read_text(encoding="utf-8")
    found = re.findall(r"^  --([a-z-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));", css, re.M)
    chosen = {
        name: both or (light if scheme == "light" else dark) for name, light, dark, both in found
    }
    return {name: hexadecimal(value) for name, value in chosen.items()}


def hexadecimal(value: str) -> Colour:
    red, green, blue = bytes.fromhex(value[1:])
    return red, green, blue


def luminance(colour: Colour) -> float:
    shares = [part / 255 for part in colour]
    linear = [it / 12.92 if it <= 0.04045 else ((it + 0.055) / 1.055) ** 2.4 for it in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Colour, other: Colour) -> float:
    dark, light = sorted([luminance(one), luminance(other)])
    return (light + 0.05) / (dark + 0.05)


schemes = pytest.mark.parametrize("scheme", ["light", "dark"])


@schemes
def test_the_style_sheet_gives_each_state_text_that_can_be_read(site: Path, scheme: str) -> None:
    colour = tokens(site, scheme)
    pairs = [(f"{state}-text", state) for state in STATES]
    pairs += [("weak-text", "weak-hatch"), ("muted", "page"), ("muted", "panel"), ("text", "page")]
    pairs += [("accent", "page"), ("caution", "page"), ("caution", "caution-panel")]
    pairs += [("danger", "page"), ("text", "panel"), ("text", "caution-panel")]
    faint = [pair for pair in pairs if contrast(colour[pair[0]], colour[pair[1]]) < TEXT]
    assert not faint


@schemes
def test_the_style_sheet_draws_each_state_with_an_edge_that_can_be_seen(
    site: Path, scheme: str
) -> None:
    colour = tokens(site, scheme)
    border, page = colour["border"], colour["page"]
    assert contrast(border, page) >= LINE
    for fill in [*STATES, "weak-hatch"]:
        # A fill that stands out from the page by itself needs no border inside.
        edge = max(contrast(border, colour[fill]), contrast(colour[fill], page))
        assert edge >= LINE, f"{fill}: {edge:.2f}"


@schemes
def test_in_grey_each_state_is_a_clear_step_from_the_one_before(site: Path, scheme: str) -> None:
    colour = tokens(site, scheme)
    levels = [luminance(colour[state]) for state in STATES]
    assert levels == sorted(levels, reverse=scheme == "light")
    for weaker, stronger in pairwise(STATES):
        assert contrast(colour[weaker], colour[stronger]) >= GREY_STEP, f"{weaker}, {stronger}"


# Every variant that the style sheet knows, laid on the page as the templates do, and measured.
VARIANTS = (
    """(states) => {
  const contrast = """
    + CONTRAST.strip()
    + """;
  const measure = (kind, state, isStale) => {
    const part = document.createElement("a");
    part.className = `${kind} ${kind}-${state}${isStale ? " is-stale" : ""}`;
    part.textContent = "1 weak";
    document.getElementById("main").append(part);
    const style = getComputedStyle(part);
    const fills = contrast.fillsBehind(part);
    const [page] = contrast.fillsBehind(part.parentElement);
    const border = contrast.parts(style.borderTopColor);
    return {
      name: part.className,
      text: contrast.lowest(contrast.parts(style.color), fills),
      outside: contrast.lowest(border, [page]),
      inside: contrast.lowest(border, fills),
      fill: Math.min(...fills.map((fill) => contrast.ratio(fill, page))),
      border: `${style.borderTopWidth} ${style.borderTopStyle}`,
      fills: fills.length,
    };
  };
  // Only what is weak can be stale.
  const variants = [...states.map((state) => [state, false]), ["weak", true]];
  return ["cell", "score"].flatMap((kind) => variants.map((it) => measure(kind, ...it)));
}"""
)


@pytest.mark.parametrize("look", [Look(), Look(scheme="dark"), Look(is_forced=True)], ids=str)
def test_every_cell_and_score_as_shown_can_be_read_and_has_an_edge(
    open_page: OpenPage, look: Look
) -> None:
    for variant in open_page("index.html", look).evaluate(VARIANTS, ALL_STATES):
        assert variant["text"] >= TEXT, variant
        assert variant["outside"] >= LINE, variant
        assert max(variant["inside"], variant["fill"]) >= LINE, variant
        assert not variant["border"].startswith("0") and "none" not in variant["border"], variant
        is_hatched = "is-stale" in variant["name"] and not look.is_forced
        assert (variant["fills"] > 1) == is_hatched, variant


def test_borders_tell_what_is_not_assessed_not_applicable_and_stale(open_page: OpenPage) -> None:
    def borders(look: Look) -> dict[str, str]:
        variants = open_page("index.html", look).evaluate(VARIANTS, ALL_STATES)
        return {variant["name"]: variant["border"] for variant in variants}

    shown = borders(Look())
    assert {shown[f"cell cell-{state}"] for state in STATES} == {"1px solid"}
    assert shown["cell cell-not-assessed"] == "1px dotted"
    assert shown["cell cell-not-applicable"] == "1px dashed"
    # Where the reader's own colours leave no hatch, what is stale has a double edge.
    forced = borders(Look(is_forced=True))
    assert forced["cell cell-weak is-stale"] == forced["score score-weak is-stale"] == "3px double"
    assert forced["cell cell-not-assessed"] == "1px dotted"


def test_forced_colours_are_the_readers_own_everywhere(open_page: OpenPage) -> None:
    for scheme in ("light", "dark"):
        page = open_page("committee.html", Look(scheme=scheme, is_forced=True))
        assert page.evaluate(OWN_COLOURS) == []


# What opts out of the reader's colours; pictures do, and so must name system colours.
OWN_COLOURS = """() => {
  const probe = document.createElement("p");
  document.body.append(probe);
  const system = new Set(["none", "rgba(0, 0, 0, 0)"]);
  for (const name of ["Canvas", "CanvasText", "LinkText", "GrayText", "Highlight"]) {
    probe.style.color = name;
    system.add(getComputedStyle(probe).color);
  }
  const wrong = [];
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (style.forcedColorAdjust === "none") { wrong.push(element.outerHTML.slice(0, 80)); }
    if (element.closest("[role=img]") && element.matches("path, rect, circle, text, line")) {
      if (!system.has(style.fill) || !system.has(style.stroke)) {
        wrong.push(`${element.getAttribute("class")} ${style.fill} ${style.stroke}`);
      }
    }
  }
  return [...new Set(wrong)];
}"""


@pytest.mark.parametrize(
    "faint",
    [
        '<p id="it">x</p>',
        '<p class="cell-weak is-stale"><b id="it">1</b></p>',
        '<svg width="90" height="40" role="img"><rect class="it" width="90" height="40"/>'
        '<text id="it" x="9" y="20">CFO</text></svg>',
    ],
)
def test_a_measure_finds_text_that_is_too_faint(open_page: OpenPage, faint: str) -> None:
    page = open_page("index.html")
    measured = f"() => ({CONTRAST.strip()}).measureText().faint"
    assert page.evaluate(measured) == []
    page.evaluate(
        "(html) => document.getElementById('main').insertAdjacentHTML('beforeend', html)", faint
    )
    page.evaluate("""() => {
      document.getElementById("it").style.color = "#a5c2de";
      document.getElementById("it").style.fill = "#111";
    }""")
    assert len(page.evaluate(measured)) == 1
