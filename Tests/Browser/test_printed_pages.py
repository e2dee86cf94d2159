"""What is printed: the brief on one page is exactly that, and can be read on paper."""

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
def briefs(site: Path) -> list[str]:
    briefs = [path for path in sites.pages(site) if path.startswith("one-page/")]
    assert len(briefs) == 6
    return briefs


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_brief_on_one_page_takes_one_page(
    site: Path, open_page: OpenPage, briefs: list[str], paper: str
) -> None:
    page = open_page()
    taken = {}
    for brief in briefs:
        page.goto(f"{site.as_uri()}/{brief}")
        taken[brief] = page_count(page, paper)
    assert {brief: pages for brief, pages in taken.items() if pages != 1} == {}


def test_no_text_of_a_brief_on_one_page_is_below_nine_points(
    site: Path, open_page: OpenPage, briefs: list[str]
) -> None:
    page = open_page()
    page.emulate_media(media="print")
    small = []
    for brief in briefs:
        page.goto(f"{site.as_uri()}/{brief}")
        small += [f"{brief}: {text}" for text in page.evaluate(SMALL, SMALLEST)]
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
