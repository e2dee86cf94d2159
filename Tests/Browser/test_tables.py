"""Tables as their readers use them: sort, filter, share, print; and a catalogue beyond one page."""

from __future__ import annotations

import re
from pathlib import Path

import axe
import pytest
from conftest import OpenPage
from looks import PHONE, Look
from playwright.sync_api import Page, expect
from waiting import wait_until

import sites

ROWS = "main table.list[data-sort] tbody tr:not([hidden])"
COUNT = 1_250
CFO = {"personas/cfo.md": "---\ntitle: CFO\n---\nText.\n"}


@pytest.fixture(scope="module")
def large_site(program: Path, root: Path) -> Path:
    """The site of a workspace with more assets than its catalogue holds in one page."""
    files = {
        f"personas/p{number}.md": f"---\ntitle: Person {number}\n---\n## Journey\n"
        "### Evaluation\n- Question (q): What does it cost?\n"
        for number in range(3)
    }
    for number in range(COUNT):
        files[f"content/a{number}.md"] = (
            f"---\ntitle: Asset {number} & more\nanswers: [p{number % 3}.evaluation.q]\n"
            f"channels: [email]\nowner: {'demand-gen' if number % 2 else 'content-seo'}\n"
            f"reviewed: 2026-0{1 + number % 9}-15\n---\nText.\n"
        )
    workspace = sites.write(root / "large", files)
    return sites.build(program, root / "large-site", workspace=workspace)


def visit(page: Page, site: Path, path: str) -> None:
    page.goto("about:blank")
    page.goto(f"{site.as_uri()}/{path}")


def titles(page: Page) -> list[str]:
    return page.locator(f"{ROWS} th a").all_inner_texts()


def told(page: Page) -> str:
    return page.locator(".told").first.text_content() or ""


def fragment(page: Page) -> str:
    return str(page.evaluate("location.hash"))


def test_a_head_sorts_up_then_down_then_as_the_page_was(page: Page, site: Path) -> None:
    visit(page, site, "content.html")
    before = titles(page)
    head = page.get_by_role("columnheader", name="Asset")
    button = head.get_by_role("button")
    button.click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    assert titles(page) == sorted(before, key=str.lower) != before
    button.click()
    expect(head).to_have_attribute("aria-sort", "descending")
    assert titles(page) == sorted(before, key=str.lower, reverse=True)
    button.click()
    expect(head).not_to_have_attribute("aria-sort", re.compile("."))
    assert titles(page) == before


def test_dates_sort_as_dates_and_what_has_none_comes_last(page: Page, site: Path) -> None:
    for fragment, is_rising in (("sort=freshness", True), ("sort=-freshness", False)):
        visit(page, site, f"content.html#{fragment}")
        values = page.locator(f"{ROWS} td[data-value]:nth-child(5)")
        dates = [value.get_attribute("data-value") or "" for value in values.all()]
        written = [date for date in dates if date]
        assert written == sorted(written, reverse=not is_rising)
        assert dates == written + [""] * (len(dates) - len(written))


def test_scores_and_shares_sort_by_their_numbers(page: Page, site: Path) -> None:
    visit(page, site, "method.html#sort-persona=coverage")
    cells = page.locator("#by-persona ~ .scroller tbody tr td:nth-child(2) b").all_inner_texts()
    shares = [int(text.split()[0]) for text in cells if text[0].isdigit()]
    assert len(shares) > 2 and shares == sorted(shares)


@pytest.mark.parametrize(("path", "word"), [("content.html", "cost"), ("backlog.html", "payback")])
def test_a_shared_address_shows_the_same_view(
    page: Page, site: Path, path: str, word: str
) -> None:
    visit(page, site, path)
    page.get_by_label("Persona").select_option("persona:cfo")
    page.get_by_label("Stage").select_option("stage:evaluation")
    page.get_by_label("Words").fill(word)
    page.get_by_role("columnheader", name="Owner").get_by_role("button").click()
    wait_until(page, f"() => location.hash.includes('words={word}')")
    shared, seen = fragment(page), titles(page)
    assert shared.startswith("#") and "filter=persona:cfo,stage:evaluation" in shared
    assert seen and "sort=owner" in shared
    visit(page, site, f"{path}{shared}")
    assert titles(page) == seen
    page.reload()
    assert titles(page) == seen
    expect(page.get_by_label("Words")).to_have_value(word)


def test_counts_in_a_facet_follow_the_other_choices(page: Page, site: Path) -> None:
    visit(page, site, "content.html")
    persona = page.get_by_label("Persona")
    page.get_by_label("Stage").select_option("stage:evaluation")
    for option in persona.locator("option[value]:not([value=''])").all():
        value = option.get_attribute("value") or ""
        match = re.search(r"\((\d+)\)$", option.text_content() or "")
        assert match
        if match.group(1) == "0":
            expect(option).to_be_disabled()
            continue
        persona.select_option(value)
        assert len(titles(page)) == int(match.group(1)), value
        shown = page.locator("#filter-count")
        expect(shown).to_have_text(re.compile(rf"^{match.group(1)} of \d+$"))


def test_nothing_that_fits_is_said_and_cleared(page: Page, site: Path) -> None:
    visit(page, site, "content.html")
    everything = len(titles(page))
    page.get_by_label("Words").fill("xyzzy")
    expect(page.get_by_text("Nothing fits.")).to_be_visible()
    expect(page.locator("#filter-count")).to_have_text(f"0 of {everything}")
    page.get_by_role("button", name="Clear").click()
    expect(page.get_by_text("Nothing fits.")).to_be_hidden()
    assert len(titles(page)) == everything
    wait_until(page, "() => !location.hash.includes('words')")


def test_print_says_what_is_filtered_and_sorted(page: Page, site: Path) -> None:
    visit(page, site, "content.html#filter=persona:cfo,stage:awareness&sort=-freshness")
    page.emulate_media(media="print")
    shown = len(titles(page))
    expect(page.locator(".told")).to_be_visible()
    assert told(page) == (
        "Filtered by: Chief Financial Officer, Awareness · Sorted by Freshness, descending"
        f" · {shown} of {re.sub('.* of ', '', page.locator('#filter-count').text_content() or '')}"
    )
    expect(page.get_by_label("Words")).to_be_hidden()


def test_an_unfiltered_print_says_nothing_of_filters(page: Page, site: Path) -> None:
    visit(page, site, "content.html")
    page.emulate_media(media="print")
    expect(page.locator(".told")).to_be_hidden()


def test_keys_alone_sort_and_filter(page: Page, site: Path) -> None:
    visit(page, site, "content.html")
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('th button')"):
            break
    page.keyboard.press("Enter")
    expect(page.locator("th[aria-sort]")).to_have_count(1)
    assert page.evaluate("document.activeElement.matches('th button')")
    page.get_by_label("Persona").focus()
    page.keyboard.type("Chief Fin")
    assert "filter=persona:cfo" in fragment(page)


def test_a_phone_has_the_filter_and_the_sort_without_scrolling_sideways(
    open_page: OpenPage,
) -> None:
    for path in ("content.html", "backlog.html"):
        page = open_page(f"{path}#filter=persona:cfo", Look(PHONE))
        assert page.evaluate("document.documentElement.scrollWidth") == PHONE
        page.locator("th button").nth(1).click()
        expect(page.locator("th[aria-sort]")).to_have_count(1)


@pytest.mark.parametrize("look", [Look(), Look(scheme="dark"), Look(PHONE)], ids=str)
def test_axe_finds_nothing_in_a_filtered_list(open_page: OpenPage, look: Look) -> None:
    page = open_page("content.html#filter=persona:cfo&sort=-freshness&words=e", look)
    assert axe.complaints(page, look) == []


def test_a_list_of_problems_is_filtered_by_rule(
    open_page: OpenPage, program: Path, root: Path
) -> None:
    files = {
        "personas/a.md": "---\nchannels: [emial]\n---\nText.\n",
        "content/b.md": "---\nchannels: [emial]\nowner: nobodyy\n---\nText.\n",
        "content/c.md": "---\nchannels: [emial]\nstatus: lve\n---\nText.\n",
    }
    workspace = sites.write(root / "wrong", files)
    wrong = sites.build(program, root / "wrong-site", workspace=workspace)
    page = open_page("problems.html", at=wrong)
    everything = page.locator(".mistake:visible").count()
    page.get_by_label("Severity").select_option(index=1)
    assert 0 < page.locator(".mistake:visible").count() <= everything
    assert page.locator("section.problem-file:visible:not(:has(.mistake:not([hidden])))").count() == 0


def test_a_large_catalogue_draws_some_rows_and_finds_all(
    open_page: OpenPage, large_site: Path
) -> None:
    page = open_page("content.html", at=large_site)
    expect(page.locator("#filter-count")).to_have_text(f"{COUNT} of {COUNT}")
    table = page.locator("table.catalogue")
    expect(table).to_have_attribute("aria-rowcount", f"{COUNT + 1}")
    expect(page.locator(ROWS)).to_have_count(100)
    page.get_by_role("button", name="Show 100 more of 1150").click()
    expect(page.locator(ROWS)).to_have_count(200)
    assert page.locator(ROWS).last.get_attribute("aria-rowindex") == "201"
    expect(page.get_by_text("These are the first")).to_be_hidden()
    page.get_by_label("Words").fill("asset 1249 &")
    expect(page.locator(ROWS)).to_have_count(1)
    assert titles(page) == ["Asset 1249 & more"]


@pytest.mark.parametrize("path", ["governance.html", "backlog.html"])
def test_an_owner_finds_what_they_have_to_do(open_page: OpenPage, path: str) -> None:
    page = open_page(f"{path}#filter=owner:demand-gen")
    rows = page.locator("tr[data-marks]:not([hidden])")
    shown, whole = page.locator("#filter-count").inner_text().split(" of ")
    assert 0 < int(shown) < int(whole)
    expect(rows).to_have_count(int(shown))
    assert all("Demand gen" in text for text in rows.all_inner_texts())


@pytest.mark.parametrize("owner", ["Sales & Marketing", "M\u00fcller, Anna", "C++ team", "100 % us"])
def test_an_owner_of_any_name_can_be_chosen(
    open_page: OpenPage, program: Path, root: Path, tmp_path: Path, owner: str
) -> None:
    files = {
        f"content/{number}.md": f'---\ntitle: Asset {number}\nowner: "{name}"\n---\nText.\n'
        for number, name in enumerate([owner, "Somebody", "Somebody"])
    }
    folder = root / tmp_path.name
    site = sites.build(program, folder / "site", workspace=sites.write(folder, files | CFO))
    page = open_page("governance.html", at=site)
    row = page.locator("tr", has=page.locator("th", has_text=owner)).last
    row.locator("a[href*='governance.html#filter=owner:']").first.click()
    count = page.locator("#filter-count")
    chosen = page.locator("#filter select").filter(has_text=owner)
    expect(chosen).to_have_value(f"owner:{owner}")
    shown, whole = count.inner_text().split(" of ")
    assert 0 < int(shown) < int(whole)
    # What is chosen by hand is kept in the address, and found there again.
    chosen.select_option("")
    expect(count).to_have_text(f"{whole} of {whole}")
    chosen.select_option(f"owner:{owner}")
    expect(count).to_have_text(f"{shown} of {whole}")
    page.reload()
    expect(count).to_have_text(f"{shown} of {whole}")


def test_words_are_found_without_their_accents(
    open_page: OpenPage, program: Path, root: Path, tmp_path: Path
) -> None:
    folder = root / tmp_path.name
    files = {
        "content/a.md": "---\ntitle: Un tr\u00e8s long titre\n---\nText.\n",
        "content/b.md": "---\ntitle: Other\n---\nText.\n",
    }
    site = sites.build(program, folder / "site", workspace=sites.write(folder, files | CFO))
    page = open_page("content.html", at=site)
    page.get_by_label("Words").fill("TRES long")
    expect(page.locator("#filter-count")).to_have_text("1 of 2")


def test_a_large_catalogue_is_shared_sorted_and_printed(
    open_page: OpenPage, large_site: Path
) -> None:
    page = open_page("content.html#filter=persona:p1,owner:demand-gen&sort=-asset", at=large_site)
    numbers = [number for number in range(COUNT) if number % 3 == 1 and number % 2]
    expect(page.locator("#filter-count")).to_have_text(f"{len(numbers)} of {COUNT}")
    wanted = [f"Asset {number} & more" for number in reversed(numbers)]
    assert titles(page) == wanted[:100]
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert titles(page) == wanted
    assert told(page).startswith("Filtered by: Person 1, Demand gen · Sorted by Asset, descending")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(page.locator(ROWS)).to_have_count(100)


def test_a_large_catalogue_says_what_it_needs_without_script(
    open_page: OpenPage, large_site: Path
) -> None:
    page = open_page("content.html", at=large_site, java_script_enabled=False)
    expect(page.get_by_text(f"These are the first 100 of {COUNT} assets.")).to_be_visible()
    expect(page.locator(ROWS)).to_have_count(100)
    link = page.get_by_role("link", name="data/catalogue.csv")
    assert (large_site / (link.get_attribute("href") or "")).exists()
