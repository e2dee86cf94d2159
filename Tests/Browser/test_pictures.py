"""The pictures: no text over another, none outside its box, the same figures in a table."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from playwright.sync_api import Page

import sites

BOXES = """svg => [...svg.querySelectorAll("text")].map(text => {
  const box = text.getBBox();
  const around = text.parentNode.querySelector(":scope > rect")?.getBBox();
  return { text: text.textContent, x: box.x, y: box.y, width: box.width, height: box.height,
    around: around && { x: around.x, y: around.y, width: around.width, height: around.height } };
})"""

ROLES = ["economic-buyer", "technical-evaluator", "operations-owner", "gatekeeper"]


def committee(count: int) -> dict[str, str]:
    """A committee in which everybody listens to two and convinces a third, with long titles."""
    files = {}
    for number in range(count):
        others = {f"p{(number + step) % count}" for step in (1, 3)} - {f"p{number}"}
        files[f"personas/p{number}.md"] = (
            f"---\ntitle: Chief Information Security and Compliance Officer {number}\n"
            f"buying-role: {ROLES[number % 4]}\nlistens-to: [{', '.join(sorted(others))}]\n"
            f"convinces: [p{(number + 5) % count}]\n---\nThey decide.\n"
        )
    return files


@pytest.fixture(scope="module")
def committees(program: Path, root: Path) -> dict[int, Path]:
    """The sites of committees of several sizes."""
    return {
        count: sites.build(
            program,
            root / f"committee-{count}",
            workspace=sites.write(root / f"committee-{count}-files", committee(count)),
        )
        for count in (12, 20, 21)
    }


def overlap(one: dict, other: dict) -> bool:
    return (
        one["x"] < other["x"] + other["width"]
        and other["x"] < one["x"] + one["width"]
        # Lines of text may touch by what letters leave free above and below them.
        and one["y"] + 3 < other["y"] + other["height"]
        and other["y"] + 3 < one["y"] + one["height"]
    )


@pytest.mark.parametrize("count", [12, 20])
def test_no_label_of_the_influence_map_lies_over_another(
    count: int, page: Page, committees: dict[int, Path]
) -> None:
    page.goto(f"{committees[count].as_uri()}/committee.html")
    labels = page.locator("svg.influence-map").evaluate(BOXES)
    assert len([label for label in labels if label["around"]]) >= count * 3
    for one, other in combinations(labels, 2):
        assert not overlap(one, other), f"{one} lies over {other}"
    for label in labels:
        box = label["around"]
        if box:
            assert box["x"] <= label["x"], label
            assert label["x"] + label["width"] <= box["x"] + box["width"], label
            assert label["y"] + label["height"] <= box["y"] + box["height"], label


def test_more_than_twenty_personas_are_a_table_only(
    page: Page, committees: dict[int, Path]
) -> None:
    page.goto(f"{committees[21].as_uri()}/committee.html")
    assert page.locator("svg.influence-map").count() == 0
    assert page.locator("table", has_text="What the files say").count() == 1


@pytest.mark.parametrize("name", ["index.html", "governance.html"])
def test_a_chart_has_its_figures_in_a_table_and_no_text_over_another(
    name: str, page: Page, site: Path
) -> None:
    page.goto(f"{site.as_uri()}/{name}")
    charts = page.locator("figure.chart")
    assert charts.count() > 0
    for chart in charts.all():
        picture = chart.locator("svg[role=img]")
        assert picture.locator("title").text_content()
        assert picture.locator("desc").text_content()
        labels = picture.evaluate(BOXES)
        for one, other in combinations(labels, 2):
            assert not overlap(one, other), f"{one} lies over {other}"
        width = picture.evaluate("svg => svg.viewBox.baseVal.width")
        for label in labels:
            assert label["x"] >= -1 and label["x"] + label["width"] <= width + 1, label
        rows = chart.locator("tbody tr").count()
        assert rows == picture.locator(".chart-label").count() > 0
