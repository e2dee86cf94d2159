"""Workspaces at the edges: nothing at all, the first file, one persona, and far too much."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import axe
import sites
from conftest import OpenPage
from looks import PHONE, WIDE, Look
from test_every_page import SIDEWAYS

LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2

ONE_PERSONA = """---
title: Finance lead
---
## Journey

### Evaluation

- Question: What does a year of delay cost us?
"""


def loud_persona() -> str:
    """A persona of 40 objections, some of them one word without an end."""
    objections = [
        f"- Objection (o{number}): {'A reason to wait, told at length' if number % 3 else LONG}"
        f" {number}"
        for number in range(40)
    ]
    lists = [
        f"## {name}\n\n" + "\n".join(f"- {name} {number} {LONG}" for number in range(12))
        for name in ["Goals", "Decision criteria", "Objections", "Triggers", "Success metrics"]
    ]
    return "\n\n".join(
        [
            f"---\ntitle: {LONG}\njob-titles: [{LONG}, CFO]\npriority: 1\ninfluence: veto\n---",
            f"Reads nothing. {LONG}",
            *lists,
            "## Journey\n\n### Evaluation\n\n" + "\n".join(objections),
            "### Selection\n\n" + "\n".join(objections).replace("(o", "(s"),
        ]
    )


def loud_asset() -> str:
    return (
        f"---\ntitle: {LONG}\ntype: one-pager\nstatus: published\npublished: 2026-11-01\n"
        "covers: [{persona: loud, stages: [evaluation]}]\n"
        "answers: [loud.evaluation.o1, loud.evaluation.o2]\n---\n"
        f"{LONG}\n\n| {LONG} | b |\n|---|---|\n| 1 | {LONG} |\n\n    {LONG}\n\n`{LONG}`\n"
    )


Workspace = Callable[[Path, Path], Path]


def initial(program: Path, folder: Path) -> Path:
    sites.run(program, "init", folder.name, place=folder.parent)
    return folder


def written(files: dict[str, str]) -> Workspace:
    return lambda _, folder: sites.write(folder, files)


TITLE = {"personas/taxonomy.md": "---\ntitle: Nothing yet\n---\n"}
WORKSPACES: dict[str, tuple[Workspace, list[str]]] = {
    "only a title": (written(TITLE), []),
    "what init writes": (initial, []),
    "one persona": (written({**TITLE, "personas/finance-lead.md": ONE_PERSONA}), []),
    "forty objections": (
        written({**TITLE, "personas/loud.md": loud_persona(), "content/loud.md": loud_asset()}),
        [],
    ),
    "in public": (lambda *_: sites.REPOSITORY, ["--public"]),
}


@pytest.fixture(scope="module", params=WORKSPACES)
def extreme(request: pytest.FixtureRequest, program: Path, root: Path) -> Path:
    """The site of a workspace at an edge."""
    make, options = WORKSPACES[request.param]
    name = request.param.replace(" ", "-")
    workspace = make(program, root / f"{name}-workspace")
    return sites.build(program, root / name, *options, workspace=workspace)


# What these say is the same for every workspace.
SAME_EVERYWHERE = {"method.html", "reference.html", "rules.html"}


def test_no_page_of_it_scrolls_sideways_or_displeases_axe(
    extreme: Path, open_page: OpenPage
) -> None:
    look = Look(PHONE)
    page = open_page(look=look)
    complaints = []
    richest = set(sites.richest(extreme)) - SAME_EVERYWHERE
    for path in sites.first_and_richest(extreme):
        page.goto(f"{extreme.as_uri()}/{path}")
        for width in (WIDE, PHONE):
            page.set_viewport_size({"width": width, "height": 900})
            if by := page.evaluate(SIDEWAYS):
                complaints.append(f"{path} at {width}: {by} px")
        if path in richest:
            complaints += [f"{path}: {complaint}" for complaint in axe.complaints(page, look)]
    assert not complaints, "\n".join(complaints)
