"""Real git repositories, made by the tests, and the command that the recipes run."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STAND_INS = Path(__file__).resolve().parent / "standins"

# Who commits, without a look at the machine's own settings.
PERSON = {
    "GIT_AUTHOR_NAME": "Ada",
    "GIT_AUTHOR_EMAIL": "ada@example.com",
    "GIT_COMMITTER_NAME": "Ada",
    "GIT_COMMITTER_EMAIL": "ada@example.com",
    "GIT_CONFIG_GLOBAL": "/dev/null",
    "GIT_CONFIG_NOSYSTEM": "1",
}

# It answers the question that the starter workspace leaves open.
ANSWER = """\
---
title: Contract terms, line by line
type: one-pager
answers: [finance-lead.selection.contract]
covers: {finance-lead: [selection]}
channels: [email]
reviewed: 2026-11-20
---
What the price can still change by.
"""

MISTAKE = "---\ntitle: A slip\ncovers: {finance-laed: [selection]}\n---\nText.\n"


def git(folder: Path, *arguments: str) -> str:
    """Runs git in a repository, as nobody in particular."""
    done = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "HOME": str(folder)} | PERSON,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"git {arguments}: {done.stderr}"
    return done.stdout.strip()


def write(folder: Path, files: dict[str, str]) -> None:
    """Writes files below a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def commit(folder: Path, message: str, files: dict[str, str] | None = None) -> str:
    """Commits files, and gives back the commit."""
    write(folder, files or {})
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", message)
    return git(folder, "rev-parse", "HEAD")


def team(program: Path, folder: Path, host: str, workspace: str = ".") -> Path:
    """The repository of a team: a starter workspace, with the recipes that init writes."""
    (folder / workspace).parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(exist_ok=True)
    git(folder, "init", "--quiet", "--initial-branch", "main")
    subprocess.run(
        [program, "init", "-q", "--ci", host, workspace],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    commit(folder, "Start")
    return folder


def propose(folder: Path, files: dict[str, str], branch: str = "change") -> str:
    """A branch with a change, merged on trial as GitHub does: HEAD is that merge."""
    git(folder, "checkout", "--quiet", "-b", branch)
    head = commit(folder, "Change", files)
    git(folder, "checkout", "--quiet", "main")
    commit(folder, "Meanwhile", {"notes.txt": "Somebody else's.\n"})
    git(folder, "checkout", "--quiet", "--detach")
    git(folder, "merge", "--quiet", "--no-ff", "--message", "Trial", head)
    return head


def sources(program: Path, folder: Path) -> Path:
    """A repository of the command that has it built already, with a `make` like the real one."""
    folder.mkdir(parents=True)
    git(folder, "init", "--quiet", "--initial-branch", "main")
    makefile = (
        "PREFIX ?= /usr/local\n"
        "setup:\n\t@echo setup >> $(MADE)\n"
        "install: setup\n\t@echo install >> $(MADE)\n"
        '\t@install -d "$(PREFIX)/bin"\n'
        f'\t@ln -s "{program}" "$(PREFIX)/bin/persona"\n'
    )
    commit(
        folder,
        "Start",
        {"Makefile": makefile, "Sources/x.swift": "", "Package.swift": "", "site-template/x": ""},
    )
    return folder
