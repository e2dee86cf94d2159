"""With script off, every page is complete, and shows nothing that only a script can do."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from playwright.sync_api import Page

import sites
from conftest import OpenPage

# What a reader sees, sentence by sentence.
SEEN = """() => {
  for (const part of document.querySelectorAll("details")) { part.open = true; }
  const parts = document.getElementById("main").innerText.split(/\\n|(?<=\\.) /);
  return parts.map((part) => part.trim()).filter(Boolean);
}"""
# What only a script shows: words about what it can do, written in the page but hidden.
HIDDEN = """() => [...document.querySelectorAll("[hidden]")]
  .map((it) => it.textContent).join(" ")"""
CONTROLS = "form, button, input, select, textarea, dialog, [role=button], [role=tab]"


@pytest.fixture
def page_without_script(open_page: OpenPage) -> Page:
    return open_page(java_script_enabled=False)


def rows(site: Path, name: str) -> list[dict[str, str]]:
    with (site / "data" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def visit(page: Page, site: Path, path: str) -> list[str]:
    page.goto(f"{site.as_uri()}/{path}")
    return page.evaluate(SEEN)


def test_scripts_are_really_off(site: Path, page_without_script: Page) -> None:
    visit(page_without_script, site, "content.html")
    assert page_without_script.evaluate("() => typeof site") == "undefined"


def test_no_control_is_seen_that_only_a_script_can_work(
    site: Path, page_without_script: Page
) -> None:
    seen = []
    for path in sites.first_and_richest(site):
        visit(page_without_script, site, path)
        controls = page_without_script.locator(f":is({CONTROLS}):visible")
        seen += [f"{path}: {text}" for text in controls.all_inner_texts()]
    assert not seen, "\n".join(seen)


def test_the_catalogue_has_a_row_for_every_asset(site: Path, page_without_script: Page) -> None:
    visit(page_without_script, site, "content.html")
    links = page_without_script.locator("main table tbody th a:visible")
    shown = {link.get_attribute("href") for link in links.all()}
    assets = {path for path in sites.pages(site) if path.startswith("content/")}
    assert shown >= assets


def test_the_matrix_has_every_cell(site: Path, page_without_script: Page) -> None:
    visit(page_without_script, site, "matrix/stage.html")
    links = page_without_script.locator("main a.cell:visible")
    told = {link.get_attribute("aria-label") or "" for link in links.all()}
    for row in rows(site, "matrix.csv"):
        name = f"{row['persona_title']}, {row['stage'].capitalize()}: "
        state = row["state"].replace("-", " ")
        assert any(it.startswith(name) and state in it for it in told), row


def test_the_backlog_has_every_plan(site: Path, page_without_script: Page) -> None:
    lines = "\n".join(visit(page_without_script, site, "backlog.html"))
    first_acts = [row["what"] for row in rows(site, "backlog.csv") if row["act_number"] == "1"]
    assert len(first_acts) >= 10
    # The page sets titles in quotation marks of its style, the file in its own.
    assert [act for act in first_acts if act.replace('"', "") not in lines.replace('"', "")] == []
    plans = page_without_script.locator("table.backlog tbody tr:visible")
    assert plans.count() == len(first_acts)


def test_a_page_loses_no_line_without_script(
    site: Path, open_page: OpenPage, page_without_script: Page
) -> None:
    """Scripts may add controls and take rows away; what is written must be there without them."""
    page = open_page()
    lost = []
    for path in sites.richest(site):
        complete = set(visit(page_without_script, site, path))
        hidden = page_without_script.evaluate(HIDDEN)
        page.goto(f"{site.as_uri()}/{path}")
        page.evaluate(f"() => document.querySelectorAll('{CONTROLS}').forEach((it) => it.remove())")
        seen = page.evaluate(SEEN)
        lost += [f"{path}: {it}" for it in seen if it not in complete and it not in hidden]
    assert not lost, "\n".join(lost)
