"""The hook for pre-commit, run by pre-commit itself."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import repositories

TOOLS = Path(sys.executable).parent


@pytest.fixture
def hook(program: Path, tmp_path: Path) -> Path:
    """A repository that offers the hook, as this one does."""
    folder = tmp_path / "hooks"
    folder.mkdir()
    repositories.git(folder, "init", "--quiet", "--initial-branch", "main")
    shutil.copy(repositories.ROOT / ".pre-commit-hooks.yaml", folder)
    repositories.commit(folder, "Offer a hook")
    return folder


def run(
    program: Path, team: Path, hook: Path, *words: str | Path
) -> subprocess.CompletedProcess[str]:
    """Runs pre-commit on the files that are about to be committed."""
    repositories.git(team, "add", "--all")
    environment = dict(os.environ) | repositories.PERSON
    environment |= {
        "PATH": f"{program.parent}:{os.environ['PATH']}",
        "PRE_COMMIT_HOME": str(hook.parent / "cache"),
        "HOME": str(hook.parent),
    }
    return subprocess.run(
        [TOOLS / "pre-commit", *words, "--color", "never"],
        cwd=team,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def commit_check(program: Path, team: Path, hook: Path) -> subprocess.CompletedProcess[str]:
    """What pre-commit says before a commit."""
    return run(program, team, hook, "try-repo", hook, "persona-check")


def test_the_definition_is_valid() -> None:
    subprocess.run(
        [TOOLS / "pre-commit", "validate-manifest", ".pre-commit-hooks.yaml"],
        cwd=repositories.ROOT,
        check=True,
        capture_output=True,
    )


def test_a_clean_change_passes(program: Path, team: Path, hook: Path) -> None:
    repositories.write(team, {"content/terms.md": repositories.ANSWER})
    done = commit_check(program, team, hook)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "persona check" in done.stdout and "Passed" in done.stdout


def test_a_mistake_stops_the_commit_and_is_told(program: Path, team: Path, hook: Path) -> None:
    repositories.write(team, {"content/terms.md": repositories.MISTAKE})
    done = commit_check(program, team, hook)
    assert done.returncode == 1
    assert "finance-laed" in done.stdout and "did you mean `finance-lead`?" in done.stdout


def test_other_files_do_not_ask_it(program: Path, team: Path, hook: Path) -> None:
    repositories.write(team, {"notes/content/terms.md": repositories.MISTAKE})
    done = commit_check(program, team, hook)
    assert done.returncode == 0
    assert "no files to check" in done.stdout


def test_a_workspace_in_a_sub_folder_is_checked_as_the_definition_says(
    program: Path, tmp_path: Path, hook: Path
) -> None:
    team = repositories.team(program, tmp_path / "other", "github", "market")
    definition = (hook / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    told = [line.removeprefix("#   ") for line in definition.splitlines() if line[:4] == "#   "]
    lines = [f"- repo: {hook}", f"  rev: {repositories.git(hook, 'rev-parse', 'HEAD')}", "  hooks:"]
    lines += ["  - id: persona-check", *(f"    {line}" for line in told)]
    configuration = "repos:\n" + "\n".join(lines) + "\n"
    repositories.write(
        team,
        {".pre-commit-config.yaml": configuration, "market/content/slip.md": repositories.MISTAKE},
    )
    done = run(program, team, hook, "run", "persona-check")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "did you mean `finance-lead`?" in done.stdout
