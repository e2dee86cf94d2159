"""The one comment on a pull request of GitHub's, and that it never fails a run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from runs import GitHub, Job

JobOf = Callable[..., Job]
MARKER = "<!-- persona-coverage -->"
MOVED = f"{MARKER}\n## Persona coverage: 61 % → 66 %\n\nÜber `alles`: $(touch canary) @team\n"
STILL = f"{MARKER}\nNo cell moved.\n"
BOT = {"login": "github-actions[bot]"}
STRANGER = {"login": "mallory"}


def files(moved: str, always: str) -> dict[str, bytes]:
    return {"moved.md": moved.encode(), "always.md": always.encode()}


def comment(number: int, user: dict, body: str, issue: int = 3) -> dict:
    return {"id": number, "issue": issue, "user": user, "body": body}


def post(job: JobOf) -> Job:
    run = job().run("coverage.yml", "comment")
    assert not run.failed, run.log
    return run


def test_a_change_is_posted(job: JobOf, github: GitHub, tmp_path: Path) -> None:
    github.leave(files(MOVED, MOVED))
    run = post(job)
    assert github.bodies() == [MOVED]
    assert run.log == ""
    assert not list(tmp_path.rglob("canary"))


def test_the_comment_that_is_there_is_brought_up_to_date(job: JobOf, github: GitHub) -> None:
    github.leave(files(MOVED, MOVED))
    github.world["comments"] = [
        comment(1, STRANGER, "Nice."),
        comment(2, BOT, f"{MARKER}\nOld."),
        comment(3, BOT, "Tests."),
    ]
    post(job)
    assert github.bodies() == ["Nice.", MOVED, "Tests."]
    assert github.world["writes"] == ["PATCH repos/team/personas/issues/comments/2"]


def test_one_far_down_a_long_talk_is_found(job: JobOf, github: GitHub) -> None:
    github.leave(files(MOVED, MOVED))
    talk = [comment(number, STRANGER, "And?") for number in range(1, 251)]
    github.world["comments"] = [*talk, comment(900, BOT, f"{MARKER}\nOld.")]
    post(job)
    assert github.bodies()[-1] == MOVED and len(github.bodies()) == 251


def test_of_two_the_first_is_brought_up_to_date(job: JobOf, github: GitHub) -> None:
    github.leave(files(MOVED, MOVED))
    github.world["comments"] = [comment(number, BOT, f"{MARKER}\nOld.") for number in (7, 8)]
    post(job)
    assert github.world["writes"] == ["PATCH repos/team/personas/issues/comments/7"]


def test_nothing_is_posted_where_nothing_moved(job: JobOf, github: GitHub) -> None:
    github.leave(files("", STILL))
    run = post(job)
    assert github.world["writes"] == [] and run.log == ""


def test_a_comment_that_no_longer_holds_says_so(job: JobOf, github: GitHub) -> None:
    github.leave(files("", STILL))
    github.world["comments"] = [comment(2, BOT, MOVED)]
    post(job)
    assert github.bodies() == [STILL]


def test_the_comment_of_somebody_else_is_not_ours(job: JobOf, github: GitHub) -> None:
    """Whoever copies our hidden line keeps their words, and keeps ours from nobody."""
    github.leave(files(MOVED, MOVED))
    github.world["comments"] = [
        comment(1, STRANGER, f"{MARKER}\nMine."),
        comment(2, BOT, f"As told:\n{MARKER}"),
    ]
    post(job)
    assert github.bodies() == [f"{MARKER}\nMine.", f"As told:\n{MARKER}", MOVED]


def test_a_token_that_may_only_read_is_a_warning(job: JobOf, github: GitHub) -> None:
    github.leave(files(MOVED, MOVED))
    github.world["may_write"] = False
    run = post(job)
    assert github.bodies() == []
    assert "HTTP 403" in run.log
    warning = next(line for line in run.log.splitlines() if line.startswith("::"))
    assert warning.startswith("::warning title=Persona coverage::The comment could not be written")
    assert "summary page" in warning


@pytest.mark.parametrize(
    "left",
    [
        None,
        {},
        {"moved.md": MOVED.encode()},
        files(MOVED, ""),
        files(MOVED, f"Buy this!\n{MARKER}"),
        # Packed it is small.
        files(MOVED, MARKER + "\n" + "x" * 5_000_000),
        # Too long for GitHub, which refuses it.
        files(MOVED, MARKER + "\n" + "x" * 70_000),
        {"../../moved.md": MOVED.encode(), "/always.md": MOVED.encode()},
    ],
    ids=["none", "empty", "half", "blank", "foreign", "bomb", "long", "elsewhere"],
)
def test_what_is_no_comment_of_ours_is_not_posted(
    job: JobOf, github: GitHub, left: dict[str, bytes] | None
) -> None:
    if left is not None:
        github.leave(left)
    run = post(job)
    assert github.bodies() == []
    assert "::warning title=Persona coverage::" in run.log
    assert all(file.stat().st_size <= 262_144 for file in run.temporary.glob("*.md"))


def test_a_large_file_is_not_even_fetched(job: JobOf, github: GitHub) -> None:
    github.leave(files(MOVED, MOVED))
    github.world["artifacts"][0]["size_in_bytes"] = 2_000_000
    run = post(job)
    assert github.bodies() == [] and not (run.temporary / "coverage.zip").exists()


def test_only_what_this_run_left_is_posted(job: JobOf, github: GitHub) -> None:
    github.leave(files(MOVED, MOVED), run=4)
    github.leave(files(MOVED, MOVED), name="persona-site")
    post(job)
    assert github.bodies() == []
