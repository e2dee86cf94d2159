"""Runs the recipes as their hosts do, with the host's own parts told in Python."""

from __future__ import annotations

import base64
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from ruamel.yaml import YAML

from expressions import EXPRESSION, Values
from repositories import PERSON, STAND_INS, git

# What the stand-ins leave behind would lie in this repository.
TIDY = {"PYTHONDONTWRITEBYTECODE": "1"}
BASH = ["bash", "--noprofile", "--norc"]


def yaml(path: Path) -> dict:
    """A recipe, as YAML 1.2, in which `on` is a text."""
    return YAML(typ="safe").load(path)


def search_path() -> str:
    """The stand-ins first, with the Python that has what they need."""
    return f"{STAND_INS}:{Path(sys.executable).parent}:{os.environ['PATH']}"


def zipped(files: dict[str, bytes]) -> str:
    """An archive, as text."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as into:
        for name, content in files.items():
            into.writestr(name, content)
    return base64.b64encode(archive.getvalue()).decode()


@dataclass
class GitHub:
    """What GitHub knows, for its stand-in, and where a run of it takes place."""

    folder: Path
    repository: str = "team/personas"
    world: dict = field(
        default_factory=lambda: {
            "may_write": True,
            "comments": [],
            "pulls": [],
            "artifacts": [],
            "writes": [],
        }
    )

    @property
    def file(self) -> Path:
        return self.folder / "github.json"

    def save(self) -> None:
        self.file.write_text(json.dumps(self.world), encoding="utf-8")

    def load(self) -> None:
        self.world = json.loads(self.file.read_text(encoding="utf-8"))

    def leave(self, files: dict[str, bytes], run: int = 5, name: str = "persona-coverage") -> None:
        """What a run has left behind."""
        archive = zipped(files)
        self.world["artifacts"].append(
            {
                "id": 900 + len(self.world["artifacts"]),
                "run": run,
                "name": name,
                "size_in_bytes": len(archive) * 3 // 4,
                "zip": archive,
            }
        )

    def bodies(self, issue: int = 3) -> list[str]:
        return [one["body"] for one in self.world["comments"] if one["issue"] == issue]


@dataclass
class Job:
    """A job of a GitHub workflow, in a checked-out repository."""

    github: GitHub
    checkout: Path
    known: dict[str, str]
    sources: Path | None = None
    log: str = ""
    used: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    failed: bool = False

    def __post_init__(self) -> None:
        self.temporary = self.github.folder / "runner"
        self.home = self.github.folder / "home"
        for folder in (self.temporary, self.home):
            folder.mkdir(exist_ok=True)
        self.summary = self.temporary / "summary.md"
        self.summary.touch()
        self.path = search_path()
        self.variables: dict[str, str] = {}
        self.known = {
            "github.token": "secret-token",
            "github.repository": self.github.repository,
            "github.run_id": "5",
            "runner.temp": str(self.temporary),
            "runner.arch": "X64",
            "vars.PERSONA_REPOSITORY": "owner/persona",
            "vars.PERSONA_VERSION": "",
            "vars.PERSONA_PAGES": "",
            "github.event.pull_request.number": "3",
        } | self.known

    @property
    def status(self) -> dict[str, bool]:
        return {"cancelled": False, "failure": self.failed, "success": not self.failed}

    def run(self, workflow: str, job: str) -> Job:
        """Runs a job's steps, and stops at one that fails."""
        recipe = yaml(self.checkout / f".github/workflows/{workflow}")
        # Nothing that GitHub puts into a command line can be forged when it puts in nothing.
        values = Values(self.known)
        for name, value in recipe.get("env", {}).items():
            self.variables[name] = values.filled(str(value))
            self.known[f"env.{name}"] = self.variables[name]
        self.github.save()
        self.steps(recipe["jobs"][job]["steps"], composite=False)
        self.github.load()
        return self

    def wants(self, workflow: str, job: str) -> bool:
        """Whether a job would run at all."""
        recipe = yaml(self.checkout / f".github/workflows/{workflow}")
        return Values(self.known, self.status).holds(recipe["jobs"][job]["if"])

    def steps(self, steps: list[dict], composite: bool) -> None:
        for step in steps:
            values = Values(self.known, self.status)
            wanted = values.holds(step["if"]) if "if" in step else True
            always = "if" in step and re.search(r"(cancelled|always|failure)\(\)", step["if"])
            if not wanted or (self.failed and not always):
                continue
            if "run" in step:
                self.command(step, values, composite)
            else:
                self.action(step, values)

    def action(self, step: dict, values: Values) -> None:
        inputs = {name: values.filled(str(value)) for name, value in step.get("with", {}).items()}
        name = step["uses"].partition("@")[0]
        self.used.append(name)
        if name.startswith("./"):
            saved = dict(self.known)
            self.known |= {f"inputs.{key}": value for key, value in inputs.items()}
            recipe = yaml(self.checkout / name / "action.yml")
            assert set(recipe.get("inputs", {})) == set(inputs)
            self.steps(recipe["runs"]["steps"], composite=True)
            self.known = saved
        elif name == "actions/checkout" and "repository" in inputs:
            assert self.sources, "this test has no sources of persona"
            git(self.checkout, "clone", "--quiet", str(self.sources), inputs["path"])
        elif name == "actions/upload-artifact":
            folder = Path(self.checkout, inputs["path"])
            files = {
                str(file.relative_to(folder)): file.read_bytes()
                for file in sorted(folder.rglob("*"))
                if file.is_file()
            }
            self.github.load()
            self.github.leave(files, int(self.known["github.run_id"]), inputs["name"])
            self.github.save()
        else:
            assert name in (
                "actions/checkout",
                "actions/cache",
                "actions/upload-pages-artifact",
                "actions/deploy-pages",
            ), name
            if name == "actions/cache":
                assert inputs["path"] == "~/.persona"
                self.keys.append(inputs["key"])

    def command(self, step: dict, values: Values, composite: bool) -> None:
        script = step["run"]
        assert not EXPRESSION.search(script), "a value in a command line can be forged"
        files = {
            name: self.temporary / name.lower()
            for name in ("GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_ENV")
        }
        for file in files.values():
            file.write_text("", encoding="utf-8")
        environment = (
            PERSON
            | TIDY
            | {
                "PATH": self.path,
                "HOME": str(self.home),
                "CI": "true",
                "GITHUB_ACTIONS": "true",
                "GITHUB_REPOSITORY": self.github.repository,
                "RUNNER_TEMP": str(self.temporary),
                "GITHUB_WORKSPACE": str(self.checkout),
                "GITHUB_STEP_SUMMARY": str(self.summary),
                "GITHUB_HEAD_REF": self.known.get("github.head_ref", "change"),
                "GITHUB_BASE_REF": "main",
                "GITHUB_EVENT_NAME": "pull_request",
                "GITHUB_STANDIN": str(self.github.file),
                "MADE": str(self.temporary / "made"),
            }
            | {name: str(file) for name, file in files.items()}
            | self.variables
        )
        environment |= {
            name: values.filled(str(value)) for name, value in step.get("env", {}).items()
        }
        # With `shell: bash` GitHub adds pipefail, and a composite action has to say it.
        options = ["-eo", "pipefail"] if step.get("shell") == "bash" else ["-e"]
        assert not composite or step["shell"] == "bash"
        done = subprocess.run(
            [*BASH, *options, "-c", script],
            cwd=self.checkout,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        self.log += done.stdout
        self.failed = self.failed or done.returncode != 0
        for line in files["GITHUB_PATH"].read_text(encoding="utf-8").splitlines():
            self.path = f"{line}:{self.path}"
        for line in files["GITHUB_OUTPUT"].read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition("=")
            self.known[f"steps.{step['id']}.outputs.{name}"] = value


@dataclass
class GitLabJob:
    """A job of GitLab, in a checked-out repository."""

    checkout: Path
    folder: Path
    sources: Path
    variables: dict[str, str] = field(default_factory=dict)
    log: str = ""
    failed: bool = False

    @property
    def file(self) -> Path:
        return self.folder / "gitlab.json"

    @property
    def made(self) -> list[str]:
        """What `make` was asked for in the sources of persona."""
        return (self.folder / "made").read_text(encoding="utf-8").split()

    def run(self, job: str) -> GitLabJob:
        """Runs a job's lines, and afterwards those that may fail."""
        recipe, environment = self.part(job)
        lines = recipe.get("before_script", []) + recipe["script"]
        self.failed = self.lines(lines, environment) != 0
        return self.after(job)

    def after(self, job: str) -> GitLabJob:
        """Runs the lines after a job, which can't fail it."""
        recipe, environment = self.part(job)
        self.lines(recipe.get("after_script", []), environment)
        return self

    def part(self, job: str) -> tuple[dict, dict[str, str]]:
        """A job with what it extends, and the variables that its lines see."""
        recipe = yaml(self.checkout / ".gitlab/persona.yml")
        base = recipe.get(recipe[job].get("extends", ""), {})
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        environment = (
            PERSON
            | TIDY
            | {
                "PATH": search_path(),
                "HOME": str(home),
                "CI": "true",
                "GITLAB_CI": "true",
                "CI_PROJECT_DIR": str(self.checkout),
                "CI_API_V4_URL": "https://gitlab.example/api/v4",
                "CI_MERGE_REQUEST_PROJECT_ID": "7",
                "PERSONA_REPOSITORY": str(self.sources),
                "MADE": str(self.folder / "made"),
                "GITLAB_STANDIN": str(self.file),
            }
            | base.get("variables", {})
            | self.variables
        )
        return base | recipe[job], environment

    def lines(self, lines: list[str], environment: dict[str, str]) -> int:
        done = subprocess.run(
            [*BASH, "-eo", "pipefail", "-c", "\n".join(lines)],
            cwd=self.checkout,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        self.log += done.stdout
        return done.returncode
