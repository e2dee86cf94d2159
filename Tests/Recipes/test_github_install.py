"""How the command comes onto a runner of GitHub's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import repositories
from runs import Job

JobOf = Callable[..., Job]


def made(job: Job) -> list[str]:
    """What `make` was asked for in the sources of persona."""
    return (job.temporary / "made").read_text(encoding="utf-8").split()


def test_the_sources_are_built_and_the_site_with_them(job: JobOf, team: Path) -> None:
    run = job().run("site.yml", "build")
    assert not run.failed, run.log
    assert made(run) == ["setup", "setup", "install"]
    assert (team / "_site/index.html").exists()


def test_what_the_cache_has_is_not_built_again(job: JobOf, program: Path) -> None:
    first = job()
    (first.home / ".persona/bin").mkdir(parents=True)
    (first.home / ".persona/bin/persona").symlink_to(program)
    run = first.run("site.yml", "build")
    assert not run.failed, run.log
    assert made(run) == ["setup"]


def test_the_cache_is_for_the_sources_that_were_built(job: JobOf, sources: Path) -> None:
    """What changes the command changes its place in the cache, and nothing else does."""

    def key() -> str:
        run = job()
        repositories.git(run.checkout, "clean", "-ffdx", "--quiet")
        return run.run("site.yml", "build").keys[0]

    before = key()
    repositories.commit(sources, "Tell more", {"README.md": "More.\n"})
    assert key() == before
    repositories.commit(sources, "Do more", {"Sources/x.swift": "// More.\n"})
    assert key() != before


def test_without_a_name_for_the_sources_the_log_says_what_to_set(job: JobOf) -> None:
    run = job(vars__PERSONA_REPOSITORY="").run("site.yml", "build")
    assert run.failed
    assert run.log.startswith("::error title=Persona coverage::Nobody has said where the sources")
    assert "PERSONA_REPOSITORY" in run.log and "actions/cache" not in run.used


def test_this_repository_is_built_from_the_commit_that_is_looked_at() -> None:
    text = (repositories.ROOT / ".github/workflows/site.yml").read_text(encoding="utf-8")
    assert "PERSONA_REPOSITORY: ${{ github.repository }}" in text
    assert "PERSONA_VERSION: ${{ github.sha }}" in text
