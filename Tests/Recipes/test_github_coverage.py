"""What a pull request is told on GitHub: the summary, the annotations, and what is left to post."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import repositories
from runs import GitHub, Job

JobOf = Callable[..., Job]
MARKER = "<!-- persona-coverage -->"
HOSTILE = "a;touch${IFS}canary;`touch${IFS}canary`;$(touch${IFS}canary)"


def left(github: GitHub) -> dict[str, str]:
    """The files that the run has left for the comment."""
    (one,) = github.world["artifacts"]
    assert one["name"] == "persona-coverage"
    with zipfile.ZipFile(io.BytesIO(base64.b64decode(one["zip"]))) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_a_change_is_told_in_the_summary_and_left_to_be_posted(
    job: JobOf, team: Path, github: GitHub
) -> None:
    repositories.propose(team, {"content/terms.md": repositories.ANSWER})
    run = job().run("coverage.yml", "coverage")
    assert not run.failed, run.log
    files = left(github)
    assert files["moved.md"].startswith(MARKER)
    assert "Finance lead" in files["moved.md"] and "Contract terms" in files["moved.md"]
    assert files["always.md"] == files["moved.md"]
    assert files["always.md"] in run.summary.read_text(encoding="utf-8")


def test_where_nothing_moved_the_summary_says_so_and_nothing_is_to_be_posted(
    job: JobOf, team: Path, github: GitHub
) -> None:
    repositories.propose(team, {"readme.txt": "No persona in sight.\n"})
    run = job().run("coverage.yml", "coverage")
    assert not run.failed, run.log
    files = left(github)
    assert files["moved.md"] == ""
    assert files["always.md"].startswith(MARKER)
    assert files["always.md"] in run.summary.read_text(encoding="utf-8")


def test_a_new_mistake_fails_and_stands_on_its_line(job: JobOf, team: Path) -> None:
    repositories.propose(team, {"content/slip.md": repositories.MISTAKE})
    run = job().run("coverage.yml", "coverage")
    assert run.failed
    assert "::error file=content/slip.md,line=3" in run.log
    assert "finance-laed" in run.summary.read_text(encoding="utf-8")


def test_an_old_mistake_stops_nobody(job: JobOf, team: Path) -> None:
    repositories.commit(team, "Slip", {"content/slip.md": repositories.MISTAKE})
    repositories.propose(team, {"content/terms.md": repositories.ANSWER})
    run = job().run("coverage.yml", "coverage")
    assert not run.failed, run.log


def test_what_others_merged_meanwhile_is_not_told_as_this_change(
    job: JobOf, team: Path, github: GitHub
) -> None:
    repositories.git(team, "checkout", "--quiet", "-b", "change")
    head = repositories.commit(team, "Change", {"readme.txt": "No persona in sight.\n"})
    repositories.git(team, "checkout", "--quiet", "main")
    repositories.commit(team, "Meanwhile", {"content/terms.md": repositories.ANSWER})
    repositories.git(team, "checkout", "--quiet", "--detach")
    repositories.git(team, "merge", "--quiet", "--no-ff", "--message", "Trial", head)
    run = job().run("coverage.yml", "coverage")
    assert not run.failed, run.log
    assert left(github)["moved.md"] == ""


def test_the_name_of_a_branch_and_a_title_run_nothing(
    job: JobOf, team: Path, tmp_path: Path
) -> None:
    title = repositories.ANSWER.replace("Contract terms", f"'{HOSTILE} %0A::error::x").replace(
        "line by line", "x'"
    )
    repositories.propose(team, {"content/terms.md": title}, branch=HOSTILE)
    run = job(github__head_ref=HOSTILE).run("coverage.yml", "coverage")
    assert not run.failed, run.log
    assert not [line for line in run.log.splitlines() if line.startswith("::error")]
    assert not list(tmp_path.rglob("canary"))


def test_a_workspace_in_a_sub_folder_is_compared(
    program: Path, tmp_path: Path, job: JobOf, github: GitHub
) -> None:
    team = repositories.team(program, tmp_path / "other", "github", "market")
    repositories.propose(
        team,
        {
            "market/content/terms.md": repositories.ANSWER,
            "market/content/slip.md": repositories.MISTAKE,
        },
    )
    run = job(at=team).run("coverage.yml", "coverage")
    assert "Contract terms" in left(github)["moved.md"]
    # As GitHub names the file, or the note stands nowhere.
    assert "::error file=market/content/slip.md,line=3" in run.log


def test_what_the_first_job_has_left_is_what_the_second_posts(
    job: JobOf, team: Path, github: GitHub
) -> None:
    repositories.propose(team, {"content/terms.md": repositories.ANSWER})
    job().run("coverage.yml", "coverage")
    second = job().run("coverage.yml", "comment")
    assert not second.failed and second.log == "", second.log
    assert github.bodies() == [left(github)["moved.md"]]


@pytest.mark.parametrize(
    ("result", "posted"), [("success", True), ("failure", True), ("skipped", False)]
)


def test_the_comment_is_posted_also_where_the_check_fails(
    job: JobOf, result: str, posted: bool
) -> None:
    assert job(needs__coverage__result=result).wants("coverage.yml", "comment") == posted
