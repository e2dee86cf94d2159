"""The sites that the suite visits, as the real command builds them."""

from __future__ import annotations

import subprocess
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
# The day as of which the worked example is told, as the Makefile has it.
TODAY = "2026-11-21"


def run(program: Path, *arguments: str | Path, place: Path = REPOSITORY) -> None:
    """Runs the command, and fails with what it said."""
    done = subprocess.run(
        [program, *map(str, arguments)], cwd=place, capture_output=True, text=True, check=False
    )
    # A workspace with problems is published all the same, with status 1.
    assert done.returncode in (0, 1), f"persona {arguments}: {done.stdout}{done.stderr}"


def build(program: Path, output: Path, *options: str, workspace: Path = REPOSITORY) -> Path:
    """Builds the site of a workspace into a folder, which it gives back."""
    run(program, "build", "--quiet", "--today", TODAY, "-o", output, *options, place=workspace)
    return output


def write(folder: Path, files: dict[str, str]) -> Path:
    """Writes the files of a workspace into a folder, which it gives back."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def pages(site: Path) -> list[str]:
    """The paths of all pages of a site, in order."""
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def kinds(site: Path) -> dict[str, list[str]]:
    """The pages of each kind: those that lie in one place, each at the top being its own kind."""
    kinds: dict[str, list[str]] = {}
    for page in pages(site):
        folders = page.split("/")[:-1]
        # The folders below a kind's own are personas, stages, segments and folders of content.
        kind = "/".join(folders[:1] + ["*"] * len(folders)) if folders else page
        kinds.setdefault(kind, []).append(page)
    return kinds


def richest(site: Path) -> list[str]:
    """The page of each kind that has the most in it."""
    return [
        max(of_kind, key=lambda page: ((site / page).stat().st_size, page))
        for of_kind in kinds(site).values()
    ]


def first_and_richest(site: Path) -> list[str]:
    """Two pages of each kind, where there are two."""
    return sorted({of_kind[0] for of_kind in kinds(site).values()} | set(richest(site)))
