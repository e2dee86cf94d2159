"""The search finds what somebody looks for, from any page, by keyboard, from disk."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import OpenPage
from playwright.sync_api import Page, expect

import axe
import sites
from looks import PHONE, WIDE, Look, looks

# A page in a folder of a folder, from which the scripts and the hits lie far.
DEEP = "cells/cfo/evaluation.html"

FILES = {
    "personas/mueller.md": """---
title: Frau Müller
job-titles: [Leiterin Einkauf]
---
Kauft, was die Straße hält.

## Objections
- "><script>document.title='owned'</script> is what (some) people [write] in C++.

## Journey
### Evaluation
- Question: How do two migrations run at once?
- Objection: 移行費用が高い。
- Proof: What a café saved.
""",
    "content/mueller.md": """---
title: Müller case study for everybody who asks
---
Frau Müller pays.

Deep in the text stands a zebra.
""",
    "content/invoices.md": """---
title: Invoice guide
---
It tells how studies are priced.
""",
}


@pytest.fixture(scope="module")
def words(program: Path, root: Path) -> Path:
    """A small site with words that are hard to find."""
    folder = sites.write(root / "words", FILES)
    return sites.build(program, root / "words-site", workspace=folder)


def titles(page: Page, url: str, query: str) -> list[str]:
    """The titles of all hits on the page of the search."""
    page.goto(f"{url}/search.html")
    page.get_by_label("Words to look for").fill(query)
    expect(page.locator("#search-status")).to_contain_text(re.compile(r"hit|Nothing|no letter"))
    return page.locator("#search-results .hit-title").all_inner_texts()


def ask(page: Page, query: str) -> None:
    """Types a query into the field at the top, and waits for its answer."""
    page.keyboard.press("/")
    page.keyboard.type(query)
    expect(page.locator("#search-panel")).to_be_visible()


def test_an_objection_is_found_by_a_word_in_it_and_its_hit_leads_to_it(
    open_page: OpenPage,
) -> None:
    page = open_page(DEEP)
    ask(page, "payback inside")
    hit = page.get_by_role("option").first
    expect(hit).to_contain_text("I can't find a payback inside the years I am measured on.")
    expect(hit).to_contain_text("Objection")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cells/cfo/evaluation.html#need-*")
    expect(page.locator(".need:target")).to_contain_text("I can't find a payback")


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("muller", "Frau Müller"),
        ("MÜLLER", "Frau Müller"),
        ("strasse", "Frau Müller"),
        ("mu", "Frau Müller"),
        ("cafe", "What a café saved."),
        ("migrating", "How do two migrations run at once?"),
        ("migrate", "How do two migrations run at once?"),
        ("invoices", "Invoice guide"),
        ("study pricing", "Invoice guide"),
        ("how to invoice", "Invoice guide"),
        ("zebra", "Müller case study for everybody who asks"),
        ("費用", "移行費用が高い。"),
        ("移行費用", "移行費用が高い。"),
        ("高", "移行費用が高い。"),
        ("mueller evaluation", "Frau Müller / Evaluation"),
        ("checks", "Checks"),
    ],
)
def test_words_are_found_whatever_their_case_accents_and_ending(
    open_page: OpenPage, words: Path, query: str, title: str
) -> None:
    assert titles(open_page(), words.as_uri(), query)[0] == title


def test_the_name_of_a_persona_comes_before_what_only_mentions_it(
    open_page: OpenPage, words: Path, site: Path
) -> None:
    page = open_page()
    found = titles(page, words.as_uri(), "muller")
    assert found.index("Frau Müller") < found.index("Müller case study for everybody who asks")
    assert titles(page, site.as_uri(), "cfo")[0] == "Chief Financial Officer"


def test_words_of_the_query_are_marked_and_a_word_of_the_text_is_told(
    open_page: OpenPage, words: Path
) -> None:
    page = open_page()
    titles(page, words.as_uri(), "muller zeb")
    assert page.locator("#search-results mark").all_inner_texts() == ["Müller", "Müller"]
    expect(page.locator("#search-results")).to_contain_text("Also found: zeb")


@pytest.mark.parametrize(
    "query", ['"><script>', "(.*)+[a-z]{2,}", "\\", "C++", "' onload='", "\N{PILE OF POO}"]
)
def test_a_hostile_query_is_only_words(open_page: OpenPage, words: Path, query: str) -> None:
    page = open_page()
    titles(page, words.as_uri(), query)
    assert page.locator("main script").count() == 0
    page.reload()
    expect(page.get_by_label("Words to look for")).to_have_value(query)
    assert page.title().startswith("Search")


def test_what_fits_only_some_words_is_shown_and_said(open_page: OpenPage, words: Path) -> None:
    page = open_page()
    found = titles(page, words.as_uri(), "zebra invoices xyzzy guide")
    assert found[0] == "Invoice guide"
    expect(page.locator("#search-status")).to_contain_text("Nothing has all of these words.")


def test_nothing_found_says_so_and_what_to_try(open_page: OpenPage, words: Path) -> None:
    page = open_page()
    assert titles(page, words.as_uri(), "xyzzy") == []
    expect(page.locator("#search-status")).to_have_text(
        "Nothing found for xyzzy. Try a shorter word, or its beginning."
    )


def test_the_panel_works_by_keyboard(open_page: OpenPage) -> None:
    page = open_page(DEEP)
    field = page.get_by_role("combobox", name="Search", exact=True)
    expect(field).to_have_attribute("aria-expanded", "false")
    ask(page, "cost")
    expect(field).to_be_focused()
    expect(field).to_have_attribute("aria-expanded", "true")
    expect(page.locator("#search-form [role=status]")).to_contain_text("hits for cost.")
    options = page.get_by_role("option")
    assert options.count() == 8
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    expect(field).not_to_have_attribute("aria-activedescendant", re.compile("."))
    page.keyboard.press("ArrowDown")
    expect(field).to_have_attribute("aria-activedescendant", "search-hit-0")
    page.keyboard.press("Escape")
    expect(page.locator("#search-panel")).to_be_hidden()
    expect(field).to_have_value("cost")
    expect(field).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=cost")
    expect(page.locator("#search-results li").first).to_be_visible()


def test_the_panel_closes_when_the_reader_goes_elsewhere(open_page: OpenPage) -> None:
    page = open_page("index.html")
    ask(page, "cost")
    page.locator("h1").click()
    expect(page.locator("#search-panel")).to_be_hidden()


def test_a_click_on_a_hit_opens_it(open_page: OpenPage) -> None:
    page = open_page(DEEP)
    ask(page, "cfo")
    page.get_by_role("option").first.click()
    page.wait_for_url("**/personas/cfo.html")


def test_kinds_narrow_the_hits_and_a_link_shares_the_view(open_page: OpenPage, site: Path) -> None:
    page = open_page("search.html?q=cost")
    page.get_by_role("button", name=re.compile("^Objections")).click()
    kinds = page.locator("#search-results .hit-kind")
    expect(kinds.first).to_have_text("Objection")
    assert set(kinds.all_inner_texts()) == {"Objection"}
    # Another reader opens the link.
    other = open_page()
    other.goto(page.url)
    expect(other.locator("#search-results .hit-kind").first).to_have_text("Objection")
    expect(other.get_by_role("button", pressed=True)).to_contain_text("Objections")
    assert other.locator("#search-results li").count() == kinds.count()
    other.get_by_role("button", name=re.compile("^All")).click()
    expect(other.get_by_role("button", pressed=True)).to_contain_text("All")


def test_more_hits_come_when_asked_for(open_page: OpenPage) -> None:
    page = open_page("search.html?q=co")
    hits = page.locator("#search-results li")
    expect(hits).to_have_count(30)
    page.locator("#search-more").click()
    expect(hits.nth(30).locator("a")).to_be_focused()


def test_news_of_an_address_takes_back_no_letter(open_page: OpenPage) -> None:
    page = open_page("search.html")
    field = page.get_by_label("Words to look for")
    page.evaluate("""() => {
      const field = document.querySelector("#search-page input");
      window.addEventListener("hashchange", () => { field.value += "b"; }, {
        capture: true, once: true,
      });
    }""")
    field.press_sequentially("a")
    page.wait_for_url("**/search.html#q=a*")
    expect(field).to_have_value("ab")


def test_single_keys_do_nothing_while_somebody_writes_and_can_be_switched_off(
    open_page: OpenPage,
) -> None:
    page = open_page("search.html")
    field = page.get_by_label("Words to look for")
    expect(field).to_be_focused()
    page.keyboard.type("a/b?")
    expect(field).to_have_value("a/b?")
    page.goto(page.url.replace("search.html", "index.html"))
    page.keyboard.press("?")
    keys = page.get_by_role("dialog", name="Keys of this site")
    expect(keys).to_be_visible()
    keys.get_by_role("checkbox").uncheck()
    page.keyboard.press("Escape")
    expect(keys).to_be_hidden()
    page.keyboard.press("/")
    expect(page.locator("#search-field")).not_to_be_focused()
    page.get_by_role("button", name="Keys of this site").click()
    expect(keys).to_be_visible()


def test_a_page_loads_nothing_of_the_search_before_it_is_used(
    open_page: OpenPage, site: Path
) -> None:
    page = open_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[-1]))
    page.goto(f"{site.as_uri()}/{DEEP}")
    assert not [name for name in asked if "search" in name]
    ask(page, "payback")
    assert "search.js" in asked
    assert len([name for name in asked if name.startswith("entries-")]) <= 8


def test_without_script_the_page_says_where_to_look(open_page: OpenPage) -> None:
    page = open_page("search.html", java_script_enabled=False)
    expect(page.locator("main")).to_contain_text("The search needs JavaScript")
    expect(page.locator("main").get_by_role("link", name="Personas")).to_be_visible()
    assert page.locator("#search-page").is_hidden()
    page = open_page(DEEP, java_script_enabled=False)
    assert page.locator("#search-form").is_hidden()
    expect(page.locator("footer").get_by_role("link", name="Search")).to_be_visible()


def test_a_lost_index_is_told(open_page: OpenPage, words: Path) -> None:
    page = open_page()
    page.route("**/search/index.js", lambda route: route.fulfill(body=""))
    page.goto(f"{words.as_uri()}/search.html?q=muller")
    expect(page.locator("#search-status")).to_contain_text("can't read its index")


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_axe_finds_nothing_wrong_with_hits_panel_and_keys(open_page: OpenPage, width: int) -> None:
    page = open_page("search.html?q=payback", look=Look(width))
    expect(page.locator("#search-results li").first).to_be_visible()
    assert wrong(page, width) == []
    page = open_page(DEEP, look=Look(width))
    ask(page, "cost")
    page.keyboard.press("ArrowDown")
    assert wrong(page, width) == []
    box = page.locator("#search-panel").bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= width
    page.keyboard.press("Escape")
    page.locator("h1").click()
    page.keyboard.press("?")
    assert wrong(page, width) == []


def wrong(page: Page, width: int) -> list[str]:
    """What axe finds wrong in any colours, and a page that is wider than the window."""
    sideways = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    found = ["wider than the window"] if sideways else []
    return found + [it for look in looks(width) for it in axe.complaints(page, look)]
