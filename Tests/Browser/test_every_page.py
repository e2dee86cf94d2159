"""What holds for every single page of a site."""

from __future__ import annotations

from pathlib import Path

import pytest

import sites
from conftest import OpenPage
from looks import PHONE, WIDE, Look
from markup import Markup, read

POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'"

# How far a page can be pushed sideways once everything that is folded is open.
SIDEWAYS = """() => {
  for (const part of document.querySelectorAll("details")) { part.open = true; }
  scrollTo({ left: 9999, behavior: "instant" });
  return scrollX;
}"""


@pytest.fixture(scope="module")
def markup(site: Path) -> dict[str, Markup]:
    return {page: read(site / page) for page in sites.pages(site)}


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_no_page_scrolls_sideways_or_causes_an_error(
    site: Path, open_page: OpenPage, width: int
) -> None:
    page = open_page(look=Look(width))
    pushed = []
    # Errors are watched by the page itself.
    for path in sites.pages(site) if width == PHONE else sites.first_and_richest(site):
        page.goto(f"{site.as_uri()}/{path}")
        if by := page.evaluate(SIDEWAYS):
            pushed.append(f"{path}: {by} px")
    assert not pushed, "\n".join(pushed)


def test_every_page_carries_the_policy_before_anything_that_it_rules(
    markup: dict[str, Markup],
) -> None:
    wrong = [page for page, its in markup.items() if its.policies != [POLICY]]
    late = [page for page, its in markup.items() if its.is_policy_late]
    assert not wrong and not late, f"{wrong} {late}"


def test_no_page_holds_what_the_policy_would_stop(markup: dict[str, Markup]) -> None:
    stopped = [f"{page}: {what}" for page, its in markup.items() for what in its.stopped]
    assert not stopped, "\n".join(stopped)


def test_every_link_leads_to_a_file_and_every_fragment_to_a_place(
    site: Path, markup: dict[str, Markup]
) -> None:
    dead = [
        f"{page}: {link}"
        for page, its in markup.items()
        for link in its.links
        if not leads_somewhere(link, page, site, markup)
    ]
    assert not dead, "\n".join(sorted(set(dead)))


def leads_somewhere(link: str, page: str, site: Path, markup: dict[str, Markup]) -> bool:
    if link.startswith(("https:", "http:", "mailto:")):
        return True
    path, _, fragment = link.partition("#")
    target = (site / page).parent / path if path else site / page
    if not target.is_file() or not target.resolve().is_relative_to(site.resolve()):
        return False
    # A fragment with a sign of equality is a reader's choice, not a place.
    if not fragment or "=" in fragment:
        return True
    return fragment in markup[target.resolve().relative_to(site.resolve()).as_posix()].ids


def test_no_id_stands_twice_on_a_page(markup: dict[str, Markup]) -> None:
    twice = [page for page, its in markup.items() if len(its.ids) != len(set(its.ids))]
    assert not twice


def test_the_data_files_are_there_and_linked(site: Path, markup: dict[str, Markup]) -> None:
    there = {path.resolve() for path in (site / "data").rglob("*.*")}
    assert len(there) >= 7
    linked = {
        ((site / page).parent / link).resolve()
        for page, its in markup.items()
        for link in its.links
        if "data/" in link
    }
    assert sorted(there - linked) == []


def test_a_public_site_has_no_dead_link(public_site: Path) -> None:
    markup = {page: read(public_site / page) for page in sites.pages(public_site)}
    test_every_link_leads_to_a_file_and_every_fragment_to_a_place(public_site, markup)
