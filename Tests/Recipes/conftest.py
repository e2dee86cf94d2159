"""What every test of the recipes begins with: the built command, and repositories to run it in."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

import repositories
from runs import GitHub, GitLabJob, Job

TOKEN = "secret-token"
ME = {"id": 11, "username": "project_7_bot"}


@pytest.fixture(scope="session")
def program() -> Path:
    """The command, as it was built."""
    program = repositories.ROOT / ".build/tested/release/persona"
    assert program.exists(), "run `make test-browser` or `make test-recipes`, which build it"
    return program


@pytest.fixture(scope="session")
def sources(program: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of the command, in which it is built already."""
    return repositories.sources(program, tmp_path_factory.mktemp("sources") / "persona")


@pytest.fixture
def github(tmp_path: Path) -> GitHub:
    """A GitHub that knows nothing yet."""
    return GitHub(tmp_path)


@pytest.fixture
def team(program: Path, tmp_path: Path) -> Path:
    """The repository of a team on GitHub."""
    return repositories.team(program, tmp_path / "team", "github")


@pytest.fixture
def job(github: GitHub, team: Path, sources: Path) -> Callable[..., Job]:
    """A job of the team's on GitHub; what it knows beside the usual is named."""

    def job(at: Path = team, **known: str) -> Job:
        return Job(
            github, at, {name.replace("__", "."): value for name, value in known.items()}, sources
        )

    return job


@pytest.fixture
def gitlab_team(program: Path, tmp_path: Path) -> Path:
    """The repository of a team on GitLab."""
    return repositories.team(program, tmp_path / "team", "gitlab")


@pytest.fixture
def gitlab_job(gitlab_team: Path, tmp_path: Path, sources: Path) -> Callable[..., GitLabJob]:
    """A job of the team's on GitLab, with a host whose notes are given."""

    def gitlab_job(
        notes: list[dict] | None = None, may_write: bool = True, **variables: str
    ) -> GitLabJob:
        world = {
            "token": TOKEN,
            "me": ME,
            "may_write": may_write,
            "notes": notes or [],
            "writes": [],
        }
        (tmp_path / "gitlab.json").write_text(json.dumps(world), encoding="utf-8")
        return GitLabJob(gitlab_team, tmp_path, sources, variables)

    return gitlab_job
