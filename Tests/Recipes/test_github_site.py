"""The site, as GitHub's recipe publishes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import repositories
from runs import GitHub, Job

JobOf = Callable[..., Job]


def test_the_site_is_kept_as_a_file_to_download(job: JobOf, github: GitHub) -> None:
    run = job().run("site.yml", "build")
    assert not run.failed, run.log
    assert [one["name"] for one in github.world["artifacts"]] == ["persona-site"]


@pytest.mark.parametrize(("switch", "published"), [("", False), ("false", False), ("true", True)])
def test_pages_are_switched_on_on_purpose(job: JobOf, switch: str, published: bool) -> None:
    run = job(vars__PERSONA_PAGES=switch).run("site.yml", "build")
    assert ("actions/upload-pages-artifact" in run.used) == published
    assert run.wants("site.yml", "pages") == published


def test_a_site_with_an_error_is_not_published(job: JobOf, team: Path, github: GitHub) -> None:
    repositories.commit(team, "Slip", {"content/slip.md": repositories.MISTAKE})
    run = job(vars__PERSONA_PAGES="true").run("site.yml", "build")
    assert run.failed
    assert "did you mean `finance-lead`?" in run.log
    assert not (team / "_site").exists() and not github.world["artifacts"]
    assert "actions/upload-pages-artifact" not in run.used


def test_a_workspace_in_a_sub_folder_is_found(program: Path, tmp_path: Path, job: JobOf) -> None:
    team = repositories.team(program, tmp_path / "other", "github", "go to/market")
    run = job(at=team).run("site.yml", "build")
    assert not run.failed, run.log
    assert (team / "_site/index.html").exists()
