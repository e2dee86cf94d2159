"""The page of the history and the trend on the front page, from a real repository."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import expect

import axe
import sites
from conftest import OpenPage
from looks import PHONE, WIDE, Look, looks
from test_every_page import SIDEWAYS

STORY = sites.REPOSITORY / "Tests/Fixtures/cfo-missing-from-nurture"


def commit(folder: Path, day: str, subject: str) -> None:
    """Commits everything that lies in a repository."""
    who = {
        f"GIT_{role}_{what}": value
        for role in ["AUTHOR", "COMMITTER"]
        for what, value in {
            "NAME": "Jo Doe", "EMAIL": "jo@example.com", "DATE": f"{day}T12:00:00Z"
        }.items()
    }
    for command in [["add", "--all"], ["commit", "--quiet", "--message", subject]]:
        subprocess.run(["git", *command], cwd=folder, env={**os.environ, **who}, check=True)


@pytest.fixture(scope="module")
def past(program: Path, root: Path) -> Path:
    """The site of a repository with three commits, one of which can't be measured."""
    folder = root / "past"
    shutil.copytree(STORY / "before", folder)
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    commit(folder, "2026-04-01", "Take stock of what there is")
    persona = next((folder / "personas").glob("*.md"))
    text = persona.read_text(encoding="utf-8")
    persona.write_text("---\ntitle: [", encoding="utf-8")
    commit(folder, "2026-05-01", "Break a persona <script>alert(1)</script>")
    persona.write_text(text, encoding="utf-8")
    shutil.copytree(STORY / "after", folder, dirs_exist_ok=True)
    commit(folder, "2026-08-01", "Write what finance asks for")
    return sites.build(program, root / "past-site", "--history", "10", workspace=folder)


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_every_look_of_the_history_passes_axe(past: Path, open_page: OpenPage, width: int) -> None:
    page = open_page(look=Look(width), at=past)
    complaints = []
    for path in ["history.html", "index.html"]:
        page.goto(f"{past.as_uri()}/{path}")
        assert not page.evaluate(SIDEWAYS), path
        for look in looks(width):
            complaints += [f"{path}: {complaint}" for complaint in axe.complaints(page, look)]
    assert not complaints, "\n".join(complaints)


def test_the_trend_leads_to_what_moved_each_cell(past: Path, open_page: OpenPage) -> None:
    page = open_page("index.html", at=past)
    page.get_by_role("link", name="The history of coverage").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("History")
    expect(page.get_by_role("img", name="Coverage over time")).to_be_visible()
    expect(page.get_by_text("Write what finance asks for").first).to_be_visible()
    expect(page.get_by_text("Break a persona <script>alert(1)</script>").first).to_be_visible()
    page.get_by_text("The same figures as a table").click()
    expect(page.get_by_role("cell", name="not measured")).to_be_visible()
