"""Every matrix is a real table, and each of its cells says in words what its colour says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import sites
from conftest import OpenPage
from looks import PHONE, WIDE, Look

STATES = {
    "strong": "strong",
    "weak": "weak",
    "missing": "missing",
    "not-assessed": "not assessed",
    "not-applicable": "not applicable",
}
DIGITS = {"strong": "2", "weak": "1", "missing": "0", "not-assessed": "0", "not-applicable": ""}

# Each matrix of a page as plain values; what is read is what the browser shows.
READ = """() => {
  const text = (part) => part ? part.innerText.trim().replace(/\\s+/g, " ") : "";
  const heading = (part) => {
    const copy = part.cloneNode(true);
    for (const small of copy.querySelectorAll("small")) { small.remove(); }
    return copy.textContent.trim().replace(/\\s+/g, " ");
  };
  const read = (td) => {
    const cell = td.querySelector(".cell");
    const shape = cell?.querySelector(".shape");
    const word = cell?.querySelector(".cell-score > span:not(.planned)");
    return {
      text: text(td),
      state: cell?.className.match(/cell-(\\S+)/)?.[1] ?? "",
      isCell: Boolean(cell),
      isShown: cell?.checkVisibility() ?? false,
      isLink: cell?.localName === "a",
      isStale: cell?.classList.contains("is-stale") ?? false,
      label: cell?.getAttribute("aria-label") ?? "",
      digit: text(cell?.querySelector(".cell-score > b")),
      word: text(word),
      note: text(cell?.querySelector(".cell-note")),
      shape: shape?.querySelector("use").getAttribute("href") ?? "",
      isShapeDrawn: shape ? shape.getBoundingClientRect().width >= 9 : false,
      height: cell ? cell.getBoundingClientRect().height : 0,
    };
  };
  return [...document.querySelectorAll("table.heat")].map((table) => ({
    caption: table.caption?.textContent.trim() ?? "",
    columns: [...table.tHead.rows].flatMap((row) => [...row.cells].map((cell) => ({
      name: heading(cell), tag: cell.localName, scope: cell.scope ?? "",
    }))),
    rows: [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])]
      .flatMap((part) => [...part.rows]).map((row) => ({
        isFoot: row.parentElement.localName === "tfoot",
        head: heading(row.cells[0]),
        tag: row.cells[0].localName,
        scope: row.cells[0].scope ?? "",
        width: [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0),
        cells: [...row.cells].slice(1).map(read),
      })),
  }));
}"""

Matrix = dict[str, Any]


@pytest.fixture
def matrices(site: Path, open_page: OpenPage) -> dict[str, Matrix]:
    """Every matrix of the site, by its page; without script, where no layer is folded away."""
    page = open_page(java_script_enabled=False)
    found: dict[str, Matrix] = {}
    for path in ["index.html", *(it for it in sites.pages(site) if it.startswith("matrix/"))]:
        page.goto(f"{site.as_uri()}/{path}")
        for number, matrix in enumerate(page.evaluate(READ)):
            found[f"{path} {number}"] = matrix
    assert len(found) >= 20
    return found


def cells(matrices: dict[str, Matrix]) -> list[tuple[str, str, str, dict[str, Any]]]:
    """Each cell that shows a state, with its page, row and column."""
    return [
        (place, row["head"], column["name"], cell)
        for place, matrix in matrices.items()
        for row in matrix["rows"]
        for column, cell in zip(matrix["columns"][1:], row["cells"], strict=True)
        if cell["isCell"]
    ]


def test_every_matrix_is_a_table_with_caption_and_heads(matrices: dict[str, Matrix]) -> None:
    for place, matrix in matrices.items():
        assert matrix["caption"], place
        corner, *columns = matrix["columns"]
        assert corner["name"] == "" or corner["scope"] == "col", place
        assert {(it["tag"], it["scope"]) for it in columns} == {("th", "col")}, place
        assert all(it["name"] for it in columns), place
        assert {(it["tag"], it["scope"]) for it in matrix["rows"]} == {("th", "row")}, place
        assert all(it["head"] for it in matrix["rows"]), place


def test_every_row_has_as_many_cells_as_there_are_columns(matrices: dict[str, Matrix]) -> None:
    for place, matrix in matrices.items():
        assert {it["width"] for it in matrix["rows"]} == {len(matrix["columns"])}, place


def test_every_cell_says_something_in_words(matrices: dict[str, Matrix]) -> None:
    silent = [
        f"{place}: {row['head']}: {cell['text']}"
        for place, matrix in matrices.items()
        for row in matrix["rows"]
        for cell in row["cells"]
        # A total may be a figure alone: "57 %".
        if not any(letter.isalpha() for letter in cell["text"]) and "%" not in cell["text"]
    ]
    assert not silent, "\n".join(silent)


def test_every_state_has_its_own_word_digit_and_shape(matrices: dict[str, Matrix]) -> None:
    shown = [it for it in cells(matrices) if it[3]["state"]]
    assert {cell["state"] for *_, cell in shown} >= {"strong", "weak", "missing"}
    for place, row, column, cell in shown:
        at = f"{place}: {row}, {column}: {cell}"
        assert STATES[cell["state"]] in cell["word"], at
        assert cell["digit"] == DIGITS[cell["state"]], at
        assert cell["shape"] == f"#shape-{cell['state']}", at
        assert cell["isShapeDrawn"], at
        assert not cell["isStale"] or "stale" in cell["note"], at


def test_no_two_states_share_a_shape(open_page: OpenPage) -> None:
    shapes = open_page("index.html").evaluate(
        "() => [...document.querySelectorAll('symbol')].map((it) => [it.id, it.innerHTML])"
    )
    states = {name: drawn for name, drawn in shapes if name.removeprefix("shape-") in STATES}
    assert len(states) == len(set(states.values())) == len(STATES)


def test_the_name_of_every_link_tells_persona_stage_and_state(matrices: dict[str, Matrix]) -> None:
    links = [it for it in cells(matrices) if it[3]["isLink"]]
    assert len(links) >= 24
    for place, row, column, cell in links:
        at = f"{place}: {row}, {column}: {cell['label']}"
        for part in [row, column, cell["word"], cell["digit"]]:
            assert part in cell["label"], at
        assert not cell["isStale"] or "stale" in cell["label"], at


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_the_browser_tells_a_screen_reader_of_a_table(open_page: OpenPage, width: int) -> None:
    """On a phone the matrix looks like a list; to a screen reader it stays the table that it is."""
    page = open_page("matrix/stage.html", Look(width))
    table = page.get_by_role("table").first
    told = table.aria_snapshot()
    persons = re.findall(r"^ +- '?rowheader ", told, re.MULTILINE)
    assert len(persons) >= 6, told
    assert 'cell "IT Director, Awareness: 2 strong' in told, told
    if width == WIDE:
        assert told.count("- columnheader ") >= 5, told


def test_every_cell_is_a_target_that_a_finger_meets(site: Path, open_page: OpenPage) -> None:
    page = open_page("matrix/stage.html", Look(PHONE))
    low = [
        cell["label"]
        for matrix in page.evaluate(READ)
        for row in matrix["rows"]
        for cell in row["cells"]
        if cell["isLink"] and cell["isShown"] and cell["height"] < 24
    ]
    assert not low


def test_in_print_each_cell_keeps_word_shape_and_border(open_page: OpenPage) -> None:
    page = open_page("matrix/stage.html")
    page.emulate_media(media="print")
    cells = [
        cell
        for matrix in page.evaluate(READ)
        for row in matrix["rows"]
        for cell in row["cells"]
        if cell["state"] and cell["isShown"]
    ]
    assert len(cells) >= 24
    assert [cell for cell in cells if not cell["isShapeDrawn"] or not cell["word"]] == []
    borders = page.evaluate(
        "() => [...document.querySelectorAll('.cell')]"
        ".map((it) => getComputedStyle(it).borderTopWidth)"
    )
    assert "0px" not in borders


# Words of cells and scores that are torn apart over two lines.
TORN = """() => {
  const torn = [];
  for (const part of document.querySelectorAll(".cell-score span, .cell-note, .score")) {
    for (const node of part.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) { continue; }
      for (const { index, 0: word } of node.data.matchAll(/\\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
        if (tops.size > 1 && !word.includes("-")) { torn.push(word); }
      }
    }
  }
  return torn;
}"""


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_no_word_of_a_cell_is_torn(site: Path, open_page: OpenPage, width: int) -> None:
    page = open_page(look=Look(width))
    torn = {}
    for path in sites.first_and_richest(site):
        page.goto(f"{site.as_uri()}/{path}")
        if words := page.evaluate(TORN):
            torn[path] = words
    assert not torn
