"""What is printed: a deal sheet takes one side, a persona three, and both can be read on paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

import sites
from conftest import OpenPage

# 9 points, in pixels of CSS.
SMALLEST = 12

SMALL = """(smallest) => {
  const found = new Set();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const parent = walk.currentNode.parentElement;
    if (walk.currentNode.data.trim() === "" || !parent.checkVisibility()) { continue; }
    if (parent.closest(".hidden, .skip, .shapes")) { continue; }
    const size = parseFloat(getComputedStyle(parent).fontSize);
    if (size < smallest - 0.01) {
      found.add(`${size} px: <${parent.localName} ${parent.className}> `
        + walk.currentNode.data.trim().slice(0, 40));
    }
  }
  return [...found];
}"""


def page_count(page: Page, paper: str) -> int:
    """How many pages a page of the site takes on a kind of paper."""
    pdf = page.pdf(format=paper, prefer_css_page_size=False)
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


@pytest.fixture
def sheets(site: Path) -> list[str]:
    sheets = [
        path
        for path in sites.pages(site)
        if path.startswith("deal/") and path != "deal/index.html"
    ]
    assert len(sheets) == 6
    return sheets


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_persona_takes_three_sides_at_most(
    site: Path, open_page: OpenPage, paper: str
) -> None:
    page = open_page()
    taken = {}
    for persona in sites.pages(site):
        if persona.startswith("personas/"):
            page.goto(f"{site.as_uri()}/{persona}")
            taken[persona] = page_count(page, paper)
    assert len(taken) == 6
    assert {persona: pages for persona, pages in taken.items() if pages > 3} == {}


def test_no_text_of_a_persona_is_below_nine_points(open_page: OpenPage) -> None:
    page = open_page("personas/it-director.html")
    page.emulate_media(media="print")
    assert page.evaluate(SMALL, SMALLEST) == []


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_deal_sheet_takes_one_side(
    site: Path, open_page: OpenPage, sheets: list[str], paper: str
) -> None:
    page = open_page()
    taken = {}
    for sheet in sheets:
        page.goto(f"{site.as_uri()}/{sheet}")
        taken[sheet] = page_count(page, paper)
    assert {sheet: pages for sheet, pages in taken.items() if pages != 1} == {}


@pytest.mark.parametrize(
    "choice",
    [
        "stage=awareness",
        "stage=evaluation",
        "stage=selection",
        "stage=expansion",
        "segment=mid-market",
        "stage=evaluation&segment=enterprise&channel=email",
    ],
)
def test_a_chosen_deal_sheet_takes_one_side_too(
    site: Path, open_page: OpenPage, sheets: list[str], choice: str
) -> None:
    page = open_page()
    taken = {}
    for sheet in sheets:
        page.goto("about:blank")
        page.goto(f"{site.as_uri()}/{sheet}#{choice}")
        taken[sheet] = page_count(page, "Letter")
    assert {sheet: pages for sheet, pages in taken.items() if pages != 1} == {}


def test_who_is_in_the_room_is_printed_on_one_side_each(open_page: OpenPage) -> None:
    page = open_page("deal/index.html")
    page.goto(f"{page.url}#room=cfo,ciso,it-director&stage=selection")
    page.wait_for_selector(".deal-sheet >> nth=2")
    assert page_count(page, "A4") == 3
    page.emulate_media(media="print")
    assert not page.locator("table:not(.deal-table)").first.is_visible()


def test_no_text_of_a_deal_sheet_is_below_nine_points(
    site: Path, open_page: OpenPage, sheets: list[str]
) -> None:
    page = open_page()
    page.emulate_media(media="print")
    small = []
    for sheet in sheets:
        page.goto(f"{site.as_uri()}/{sheet}")
        small += [f"{sheet}: {text}" for text in page.evaluate(SMALL, SMALLEST)]
    assert not small, "\n".join(small)


def test_pages_are_counted_as_they_are(site: Path, open_page: OpenPage) -> None:
    assert page_count(open_page("reference.html"), "A4") > 3


def test_print_is_light_whatever_the_screen_is(open_page: OpenPage) -> None:
    page = open_page("index.html")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.documentElement).color") == "rgb(31, 35, 40)"


def test_what_is_folded_is_printed_open(open_page: OpenPage) -> None:
    page = open_page("lead-definitions.html")
    folded = "() => document.querySelectorAll('details:not([open])').length"
    assert page.evaluate(folded) > 0
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(folded) == 0
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(folded) > 0
