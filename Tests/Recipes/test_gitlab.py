"""The recipe for GitLab: the check, the note on a merge request, the site."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import repositories
from conftest import ME, TOKEN
from runs import GitLabJob, yaml

JobOf = Callable[..., GitLabJob]
MARKER = "<!-- persona-coverage -->"
STRANGER = {"id": 12, "username": "mallory"}
MOVED = f"{MARKER}\n## Persona coverage: 61 % → 66 %\n\n100 % + a & b = `c`\n"
STILL = f"{MARKER}\nNo cell moved.\n"


def merge_request(team: Path, files: dict[str, str]) -> dict[str, str]:
    """A branch with a change, and what GitLab tells of its merge request."""
    base = repositories.git(team, "rev-parse", "HEAD")
    repositories.git(team, "checkout", "--quiet", "-b", "change")
    repositories.commit(team, "Change", files)
    return {"CI_MERGE_REQUEST_IID": "3", "CI_MERGE_REQUEST_DIFF_BASE_SHA": base}


def notes(run: GitLabJob) -> list[str]:
    world = json.loads(run.file.read_text(encoding="utf-8"))
    return [note["body"] for note in world["notes"]]


def writes(run: GitLabJob) -> list[str]:
    return json.loads(run.file.read_text(encoding="utf-8"))["writes"]


def post(run: GitLabJob, moved: str, always: str) -> GitLabJob:
    """Runs what comes after the comparison, with its result given."""
    repositories.write(run.checkout, {"persona-moved.md": moved, "persona-coverage.md": always})
    run.variables |= {"PERSONA_TOKEN": TOKEN, "CI_MERGE_REQUEST_IID": "3"}
    return run.after("persona-diff")


class TestNote:
    def test_a_change_is_posted(self, gitlab_job: JobOf) -> None:
        run = post(gitlab_job(), MOVED, MOVED)
        assert notes(run) == [MOVED] and run.log == ""

    def test_the_note_that_is_there_is_brought_up_to_date(self, gitlab_job: JobOf) -> None:
        there = [{"id": number, "author": STRANGER, "body": "And?"} for number in range(1, 150)]
        there += [{"id": 200, "author": ME, "body": f"{MARKER}\nOld."}]
        run = post(gitlab_job(there), MOVED, MOVED)
        assert notes(run)[-1] == MOVED
        assert writes(run) == ["PUT /projects/7/merge_requests/3/notes/200"]

    def test_nothing_is_posted_where_nothing_moved(self, gitlab_job: JobOf) -> None:
        run = post(gitlab_job(), "", STILL)
        assert writes(run) == [] and run.log == ""

    def test_a_note_that_no_longer_holds_says_so(self, gitlab_job: JobOf) -> None:
        run = post(gitlab_job([{"id": 5, "author": ME, "body": MOVED}]), "", STILL)
        assert notes(run) == [STILL]

    def test_the_note_of_somebody_else_is_not_ours(self, gitlab_job: JobOf) -> None:
        there = [{"id": 5, "author": STRANGER, "body": f"{MARKER}\nMine."}]
        run = post(gitlab_job(there), MOVED, MOVED)
        assert notes(run) == [f"{MARKER}\nMine.", MOVED]

    def test_without_a_token_nobody_is_asked(self, gitlab_job: JobOf) -> None:
        run = gitlab_job()
        repositories.write(run.checkout, {"persona-moved.md": MOVED, "persona-coverage.md": MOVED})
        run.after("persona-diff")
        assert writes(run) == [] and run.log == ""

    def test_a_token_that_may_only_read_is_told_in_the_log(self, gitlab_job: JobOf) -> None:
        """GitLab lets no line of after_script fail a job."""
        run = post(gitlab_job(may_write=False), MOVED, MOVED)
        assert notes(run) == [] and "returned error: 403" in run.log and not run.failed

    def test_a_wrong_token_posts_nothing(self, gitlab_job: JobOf) -> None:
        run = gitlab_job()
        repositories.write(run.checkout, {"persona-moved.md": MOVED, "persona-coverage.md": MOVED})
        run.variables |= {"PERSONA_TOKEN": "wrong", "CI_MERGE_REQUEST_IID": "3"}
        run.after("persona-diff")
        assert writes(run) == [] and "returned error: 401" in run.log


class TestDiff:
    def test_a_change_is_told_and_posted(self, gitlab_job: JobOf, gitlab_team: Path) -> None:
        told = merge_request(gitlab_team, {"content/terms.md": repositories.ANSWER})
        run = gitlab_job(PERSONA_TOKEN=TOKEN, **told).run("persona-diff")
        assert not run.failed, run.log
        assert MARKER in run.log and "Contract terms" in run.log
        (note,) = notes(run)
        assert note == (gitlab_team / "persona-coverage.md").read_text(encoding="utf-8")
    def test_where_nothing_moved_nothing_is_posted(
        self, gitlab_job: JobOf, gitlab_team: Path
    ) -> None:
        told = merge_request(gitlab_team, {"readme.txt": "No persona in sight.\n"})
        run = gitlab_job(PERSONA_TOKEN=TOKEN, **told).run("persona-diff")
        assert not run.failed, run.log
        assert MARKER in run.log and notes(run) == []


class TestCheck:
    def test_a_new_mistake_fails_and_is_reported(
        self, gitlab_job: JobOf, gitlab_team: Path
    ) -> None:
        told = merge_request(gitlab_team, {"content/slip.md": repositories.MISTAKE})
        run = gitlab_job(**told).run("persona-check")
        assert run.failed and "finance-laed" in run.log
        report = json.loads((gitlab_team / "gl-code-quality-report.json").read_bytes())
        assert "content/slip.md" in [one["location"]["path"] for one in report]
    def test_an_old_mistake_is_reported_and_stops_nobody(
        self, gitlab_job: JobOf, gitlab_team: Path
    ) -> None:
        repositories.commit(gitlab_team, "Slip", {"content/slip.md": repositories.MISTAKE})
        told = merge_request(gitlab_team, {"content/terms.md": repositories.ANSWER})
        run = gitlab_job(**told).run("persona-check")
        assert not run.failed, run.log
        report = json.loads((gitlab_team / "gl-code-quality-report.json").read_bytes())
        assert "content/slip.md" in [one["location"]["path"] for one in report]
    def test_the_main_branch_is_reported_whole_and_never_fails(
        self, gitlab_job: JobOf, gitlab_team: Path
    ) -> None:
        repositories.commit(gitlab_team, "Slip", {"content/slip.md": repositories.MISTAKE})
        run = gitlab_job().run("persona-check")
        assert not run.failed, run.log
        assert (gitlab_team / "gl-code-quality-report.json").exists()


class TestSite:
    def test_the_site_is_built_and_moved_to_pages(
        self, gitlab_job: JobOf, gitlab_team: Path
    ) -> None:
        run = gitlab_job().run("persona-site")
        assert not run.failed, run.log
        assert run.made == ["setup", "setup", "install"]
        assert (gitlab_team / "_site/index.html").exists()
        run.run("pages")
        assert not run.failed, run.log
        assert (gitlab_team / "public/index.html").exists()

    def test_a_site_with_an_error_is_not_published(
        self, gitlab_job: JobOf, gitlab_team: Path
    ) -> None:
        repositories.commit(gitlab_team, "Slip", {"content/slip.md": repositories.MISTAKE})
        run = gitlab_job().run("persona-site")
        assert run.failed and not (gitlab_team / "_site").exists()

    def test_pages_are_switched_on_on_purpose(self, gitlab_team: Path) -> None:
        (rule,) = yaml(gitlab_team / ".gitlab/persona.yml")["pages"]["rules"]
        assert rule["if"].endswith('&& $PERSONA_PAGES == "true"')

    def test_what_the_cache_has_is_not_built_again(self, gitlab_job: JobOf) -> None:
        gitlab_job().run("persona-site")
        again = gitlab_job().run("persona-site")
        assert again.made == ["setup", "setup", "install", "setup"]

    def test_without_an_address_of_the_sources_the_log_says_what_to_set(
        self, gitlab_job: JobOf
    ) -> None:
        run = gitlab_job(PERSONA_REPOSITORY="").run("persona-site")
        assert run.failed and "PERSONA_REPOSITORY" in run.log

    @pytest.mark.parametrize("version", ["main", "v1"])
    def test_a_version_is_a_branch_or_a_tag(
        self, gitlab_job: JobOf, sources: Path, version: str
    ) -> None:
        repositories.git(sources, "tag", "--force", "v1")
        run = gitlab_job(PERSONA_VERSION=version).run("persona-site")
        assert not run.failed, run.log
