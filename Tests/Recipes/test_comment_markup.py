"""What users write forges nothing in the comment on their pull request."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from comments import change, file, rendered

MARKER = "persona-coverage"
HARMLESS = "Plain words"
BRANCH = "a|b`c`@everyone<img>_d_"
HOSTILE = [
    "a | b | c",
    "ends in a backslash \\",
    "\\",
    "\\|",
    "`code` and ``` fences",
    "```",
    "~~~",
    "@everyone and @org/team",
    "me@example.com",
    "#12 and team/repo#12 and GH-12",
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "<!-- persona-coverage -->",
    "--> <b>",
    "</details>",
    "</sub></summary>",
    "<!DOCTYPE html>",
    "<?php ?>",
    "<![CDATA[x]]>",
    "[x](javascript:alert(1))",
    "![x](https://evil.example/x.png)",
    "[x][y]",
    "[x]: https://evil.example",
    "[^1]",
    "https://evil.example/path and www.evil.example and WWW.EVIL.EXAMPLE",
    "http://evil.example ftp://evil.example",
    "mailto:me@example.com xmpp:me@example.com/x",
    "<https://evil.example>",
    "| --- |",
    "| --- | --- |\n| x | y |",
    "--- | ---",
    "---",
    "===",
    "***",
    "line\n\nline\n# heading",
    "line\r\n| a | b |",
    "\u2028paragraph\u2029and\u0085next",
    "\u202eright to left\u2066",
    "\u0000\u0007\u001b]8;;https://evil.example\u001b\\x\u001b]8;;\u001b\\",
    "- item",
    "* item",
    "+ item",
    "- [ ] task",
    "[ ] task",
    "1. item",
    "1) item",
    "# heading",
    "###### heading",
    "> quote",
    "> [!WARNING] alert",
    "    four spaces",
    "\ttab",
    "*emphasis* **strong** _under_ ~~gone~~",
    "&lt;b&gt; &#60;b&#62; &copy; &commat;everyone",
    "$x$ and $$y$$",
    "x" * 5_000,
    "| " * 2_000,
    "&" * 3_000,
    "<" * 299 + "\\" * 50,
]


def workspace(words: str, later: bool) -> dict[str, str]:
    """A workspace that says some words wherever a team can say something, before or after."""
    # A need is Markdown, where a line of its own would be another block.
    # Raw HTML is dropped from it, so that words of ours go before.
    line = re.sub(r"[\x00-\x1f\x7f\x85\u2028\u2029]+", " ", words).strip()
    needs = f"## Journey\n### Evaluation\n- Question (cost): What of {line}\n"
    more = f"- Proof (more): What of {line}, again\n" if later else ""
    who = f"### Selection\n- Question (who): Who of {line}\n"
    taxonomy = file(
        stages=[
            {"id": "awareness", "title": words},
            {"id": "evaluation", "title": f"{words} "},
            {"id": "selection", "title": "Selection"},
        ],
        channels=[{"id": "email", "title": words}, {"id": "website", "title": words}],
    )
    status = {"status": "retired"} if later else {}
    added = {
        "content/added.md": file(
            f"Text.\n\n## Answers\n- cfo.selection.who: They hear {line} of us\n",
            title=words,
            channels=["email"],
            reviewed="2026-11-01",
        )
    }
    return {
        "personas/taxonomy.md": taxonomy,
        "personas/cfo.md": file(
            needs + more + who,
            title=words,
            channels=["email"],
            **({"not_applicable": {"awareness": words}} if later else {}),
        ),
        "personas/lead-definitions/lead.md": file(
            title=words, persona="cfo", criteria={"budget": words, "need": {"one": words}}
        ),
        "content/sheet.md": file(
            f"Text.\n\n## Answers\n- cfo.evaluation.cost: We say {line} to it\n",
            title=words,
            channels=["website" if later else "email"],
            reviewed="2026-11-01",
            qualifies=[] if later else ["lead.budget"],
        ),
        "content/gone.md": file(title=words, covers={"cfo": ["selection"]}, **status),
        **(added if later else {}),
    } | (mistakes(words) if later else {})


def mistakes(words: str) -> dict[str, str]:
    """Files with problems, whose messages and places quote the words."""
    name = re.sub(r"[/\x00]", "-", words)[:60]
    # The words alone would find the persona, whose title they are; some names are right, so that a
    # wrong status keeps the file from counting in every case.
    return {
        "content/wrong.md": file(title="Wrong", type=words, covers={f"not {words[:80]}": ["selection"]}),
        f"content/{name}.md": file(title="Wrong name", status="nonsense"),
    }


@pytest.fixture(scope="module")
def harmless(program: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("harmless") / "team"
    return comment(program, folder, HARMLESS, "plain")


def comment(program: Path, folder: Path, words: str, base: str = BRANCH) -> str:
    return change(program, folder, base, workspace(words, False), workspace(words, True))


def test_harmless_words_make_the_tables_meant(harmless: str) -> None:
    page, hidden = rendered(harmless)
    assert hidden == [MARKER]
    moved, matrix, figures = page.tables
    assert moved[0] == ["They ask", "Before", "After", "What we say now, or why not"]
    assert len(moved) == 3, "one need that is weaker, and one that is answered"
    assert [len(row) for row in matrix] == [5, 5]
    assert figures[0] == ["Figure", "Before", "After"]
    assert [one.text for one in page.all("summary")][0] == "The whole matrix"
    lists = "needs, what counts, the marks of the matrix, problems, lead criteria and files"
    assert len(page.all("ul")) == 6, lists
    assert not page.all("a") and not page.all("img") and not page.all("code")


@pytest.mark.parametrize("words", HOSTILE, ids=lambda words: ascii(words[:24]))
def test_words_forge_nothing(program: Path, tmp_path: Path, harmless: str, words: str) -> None:
    text = comment(program, tmp_path / "team", words)
    assert text.startswith(f"<!-- {MARKER} -->\n") and len(text) <= 60_000
    page, hidden = rendered(text)
    expected, _ = rendered(harmless)
    assert hidden == [MARKER]
    sizes = [[len(row) for row in table] for table in page.tables]
    assert sizes == [[len(row) for row in table] for table in expected.tables]
    assert page.shape == expected.shape
    for run in page.texts:
        assert not re.search(r"(?<!\w)@\w", run), "a mention"
        assert not re.search(r"(?<!\w)#\d", run), "a reference"
        assert not re.search(r"GH-\d", run), "a reference"
    assert "$" not in text, "a formula"
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u2028\u2029\u202a-\u202e\u2066-\u2069]", text)


@pytest.mark.parametrize("words", [words for words in HOSTILE if words.isprintable()][:40])
def test_words_are_shown_as_they_are_written(program: Path, tmp_path: Path, words: str) -> None:
    page, _ = rendered(comment(program, tmp_path / "team", words))
    shown = page.tables[0][1][0]
    assert shown.startswith(words.strip()[:100]), shown


def test_a_large_change_has_every_worse_need_in_its_table(program: Path, tmp_path: Path) -> None:
    stages = [f"stage-{number}" for number in range(1, 9)]
    ids = [f"persona-number-{number}-of-a-large-committee" for number in range(1, 61)]
    before = {
        "personas/taxonomy.md": file(
            stages=[{"id": stage, "title": f"{stage} | {stage}"} for stage in stages],
            rules={"breadth": {"cells": 9, "needs": 9}},
        )
    }
    after = dict(before)
    for name in ids:
        journey = "".join(f"### {stage}\n- Question (q): What is it?\n" for stage in stages)
        answers = "".join(f"- {name}.{stage}.q: What {name} hears at {stage}\n" for stage in stages)
        body = f"Text.\n\n## Answers\n{answers}"
        persona = file(f"## Journey\n{journey}", title=f"{name} | of `us` \\")
        before[f"personas/{name}.md"] = after[f"personas/{name}.md"] = persona
        for files, status in ((before, "published"), (after, "retired")):
            files[f"content/{name}.md"] = file(
                body, title=f"For {name} |", status=status, reviewed="2026-11-01"
            )
    for number in range(2_000):
        after[f"content/wrong/{number}.md"] = file(title="Wrong", type=f"type-|{number}|")
    text = change(program, tmp_path / "team", "before", before, after)
    assert len(text) <= 60_000
    page, hidden = rendered(text)
    assert hidden == [MARKER]
    assert page.all("h2")[0].text.startswith("Persona coverage: ")
    rows = page.tables[0][1:]
    assert all(len(row) == 4 for row in rows)
    told = {
        (name, stage)
        for name in ids
        for stage in stages
        for row in rows
        if (row[0] == name and re.search(rf"\b{stage}\.q ", row[3]))
        or (row[0].startswith(f"{name} ") and f"/ {stage} |" in row[0] and "▼" in row[2])
    }
    assert told == {(name, stage) for name in ids for stage in stages}
