"""The comment on pull requests from forks, posted by a run of our own repository."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from runs import GitHub, Job
from test_github_comment import MARKER, MOVED, STILL, files

JobOf = Callable[..., Job]
HOSTILE = "@a;touch${IFS}canary;`touch${IFS}canary`;$(touch${IFS}canary)&state=closed#\"'|"
SHA = "a" * 40


def event(branch: str = "change", **more: str) -> dict[str, str]:
    """What GitHub tells of the run that has ended."""
    run = "github__event__workflow_run__"
    return {
        f"{run}id": "8",
        f"{run}event": "pull_request",
        f"{run}head_branch": branch,
        f"{run}head_sha": SHA,
        f"{run}head_repository__owner__login": "mallory",
        f"{run}head_repository__full_name": "mallory/personas",
        "github__run_id": "9",
    } | more


def pull(
    number: int, branch: str = "change", sha: str = SHA, state: str = "open", owner: str = "mallory"
) -> dict:
    return {"number": number, "state": state, "head": {"sha": sha, "label": f"{owner}:{branch}"}}


@pytest.mark.parametrize("branch", ["change", "-x", HOSTILE])
def test_the_comment_goes_to_the_pull_request_that_was_looked_at(
    job: JobOf, github: GitHub, tmp_path: Path, branch: str
) -> None:
    github.leave(files(MOVED, MOVED), run=8)
    github.world["pulls"] = [
        pull(2, branch, sha="b" * 40),
        pull(3, branch),
        pull(4),
        pull(5, branch, owner="ada"),
    ]
    if branch == "change":
        github.world["pulls"].pop(2)
    run = job(**event(branch)).run("coverage-comment.yml", "comment")
    assert not run.failed, run.log
    assert github.bodies(3) == [MOVED] and len(github.world["comments"]) == 1
    assert not list(tmp_path.rglob("canary"))


@pytest.mark.parametrize(
    "pulls",
    [
        [],
        [pull(3, sha="b" * 40)],
        [pull(3, state="closed")],
        [pull(3), pull(4)],
        [pull(3, owner="ada")],
    ],
    ids=["none", "newer", "closed", "two", "other"],
)
def test_without_exactly_one_pull_request_nothing_is_posted(
    job: JobOf, github: GitHub, pulls: list[dict]
) -> None:
    github.leave(files(MOVED, MOVED), run=8)
    github.world["pulls"] = pulls
    run = job(**event()).run("coverage-comment.yml", "comment")
    assert not run.failed, run.log
    assert github.world["writes"] == []
    assert "./.github/actions/persona-comment" not in run.used


def test_what_the_fork_left_does_not_choose_the_pull_request(job: JobOf, github: GitHub) -> None:
    told = {"number": b"1", "pr.txt": b"1", "event.json": b'{"number": 1}'}
    github.leave(files(MOVED, MOVED) | told, run=8)
    github.world["pulls"] = [pull(1, "other"), pull(3)]
    run = job(**event()).run("coverage-comment.yml", "comment")
    assert not run.failed, run.log
    assert github.bodies(3) == [MOVED] and github.bodies(1) == []


def test_a_second_run_brings_it_up_to_date(job: JobOf, github: GitHub) -> None:
    github.leave(files("", STILL), run=8)
    github.world["pulls"] = [pull(3)]
    github.world["comments"] = [
        {"id": 1, "issue": 3, "user": {"login": "github-actions[bot]"}, "body": f"{MARKER}\nOld."}
    ]
    run = job(**event()).run("coverage-comment.yml", "comment")
    assert not run.failed, run.log
    assert github.bodies() == [STILL]


@pytest.mark.parametrize(
    ("owner", "kind", "wanted"),
    [
        ("mallory/personas", "pull_request", True),
        # The run itself has commented.
        ("team/personas", "pull_request", False),
        ("mallory/personas", "push", False),
    ],
)
def test_it_is_for_pull_requests_from_forks_alone(
    job: JobOf, owner: str, kind: str, wanted: bool
) -> None:
    told = event() | {
        "github__event__workflow_run__head_repository__full_name": owner,
        "github__event__workflow_run__event": kind,
    }
    assert job(**told).wants("coverage-comment.yml", "comment") == wanted
