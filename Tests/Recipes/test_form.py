"""The recipes have the form that their hosts want, and no known weakness."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import repositories
import runs

TOOLS = Path(sys.executable).parent
RECIPES = repositories.ROOT / "Sources/WorkspaceAuthoring/recipes"
GITHUB = repositories.ROOT / ".github"
SCHEMAS = {
    "github-workflows": [
        *(RECIPES / name for name in ("coverage.yml", "coverage-comment.yml", "site.yml")),
        *sorted((GITHUB / "workflows").glob("*.yml")),
    ],
    "github-actions": [
        *sorted(RECIPES.glob("*-action.yml")),
        *sorted((GITHUB / "actions").glob("*/action.yml")),
    ],
    "gitlab-ci": [RECIPES / "gitlab-ci.yml", RECIPES / "persona.yml"],
}


def tool(name: str, *arguments: str | Path, place: Path = repositories.ROOT, **more: str) -> str:
    """Runs a tool beside this Python, which must have nothing to say against what it is given."""
    done = subprocess.run(
        [TOOLS / name, *map(str, arguments)],
        cwd=place,
        env=dict(os.environ) | more,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("schema", SCHEMAS)
def test_every_recipe_has_the_form_of_its_host(schema: str) -> None:
    tool("check-jsonschema", "--builtin-schema", f"vendor.{schema}", *SCHEMAS[schema])


def test_no_recipe_is_left_out() -> None:
    """Each file is checked against one of the forms."""
    checked = [file for files in SCHEMAS.values() for file in files]
    assert sorted(RECIPES.iterdir()) == sorted(file for file in checked if file.parent == RECIPES)
    assert len(checked) == len(set(checked)) == 12


def test_no_recipe_has_a_known_weakness(team: Path) -> None:
    """zizmor knows forged command lines, stolen tokens, and actions that others can exchange."""
    tool(
        "zizmor",
        "--offline",
        "--no-config",
        "--min-severity",
        "medium",
        "--min-confidence",
        "medium",
        ".",
        place=team,
    )


def commands(recipe: dict) -> list[dict]:
    """The steps of a workflow or an action."""
    if "runs" in recipe:
        return recipe["runs"]["steps"]
    return [step for job in recipe["jobs"].values() for step in job["steps"]]


@pytest.mark.parametrize(
    "file",
    SCHEMAS["github-workflows"] + SCHEMAS["github-actions"],
    ids=lambda file: f"{file.parent.name}/{file.name}",
)
class TestGitHub:
    def test_only_github_s_own_actions_run_each_at_one_commit(self, file: Path) -> None:
        for step in commands(runs.yaml(file)):
            if "uses" in step and not step["uses"].startswith("./"):
                name, _, commit = step["uses"].partition("@")
                assert name.startswith("actions/")
                assert len(commit) == 40 and int(commit, 16)

    def test_no_checkout_leaves_its_token_behind(self, file: Path) -> None:
        for step in commands(runs.yaml(file)):
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False

    def test_no_value_is_put_into_a_command_line(self, file: Path) -> None:
        for step in commands(runs.yaml(file)):
            assert "${{" not in step.get("run", "")

    def test_the_shell_lines_are_sound(self, file: Path, tmp_path: Path) -> None:
        for number, step in enumerate(commands(runs.yaml(file))):
            if "run" in step:
                script = tmp_path / f"{number}.sh"
                script.write_text(f"#!/bin/bash -e\n{step['run']}", encoding="utf-8")
                tool("shellcheck", script)


def test_the_shell_lines_for_gitlab_are_sound(tmp_path: Path) -> None:
    recipe = runs.yaml(RECIPES / "persona.yml")
    before = recipe[".persona"]["before_script"]
    for name in ("persona-check", "persona-diff", "persona-site", "pages"):
        for part in ("script", "after_script"):
            lines = (before if part == "script" else []) + recipe[name].get(part, [])
            script = tmp_path / f"{name}-{part}.sh"
            script.write_text("#!/bin/bash -e\n" + "\n".join(lines), encoding="utf-8")
            tool("shellcheck", script)


def test_no_workflow_may_do_more_than_its_jobs_say() -> None:
    """What may write says so, job by job."""
    written = {}
    for file in SCHEMAS["github-workflows"]:
        recipe = runs.yaml(file)
        assert recipe["permissions"] == {}
        assert "pull_request_target" not in recipe["on"]
        for name, job in recipe["jobs"].items():
            rights = [right for right, level in job["permissions"].items() if level == "write"]
            written[f"{file.name}: {name}"] = rights
    assert written == {
        "coverage.yml: coverage": [],
        "coverage.yml: comment": ["pull-requests"],
        "coverage-comment.yml: comment": ["pull-requests"],
        "site.yml: build": [],
        "site.yml: pages": ["pages", "id-token"],
    }


def test_what_may_write_runs_no_command_of_persona() -> None:
    """A fork's run leaves text behind, and text alone is posted."""
    for name in ("coverage.yml", "coverage-comment.yml"):
        job = runs.yaml(RECIPES / name)["jobs"]["comment"]
        used = [step["uses"].partition("@")[0] for step in job["steps"] if "uses" in step]
        assert used == ["actions/checkout", "./.github/actions/persona-comment"]
        # Of what is checked out, nothing but the actions, and of a fork's run the main branch.
        assert set(job["steps"][0]["with"]) == {"persist-credentials", "sparse-checkout"}


def test_the_real_makefile_installs_into_a_prefix() -> None:
    """What the recipes call: no root is needed for a folder of one's own."""
    done = subprocess.run(
        ["make", "--dry-run", "install", "PREFIX=/home/me/.persona"],
        cwd=repositories.ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert '"/home/me/.persona/bin"' in done.stdout
    assert "swift build -c release" in done.stdout
    assert "/usr/local" not in done.stdout


def test_the_recipes_say_what_pages_of_a_private_repository_are() -> None:
    for name in ("site.yml", "persona.yml"):
        text = (RECIPES / name).read_text(encoding="utf-8")
        assert "private" in text and "public" in text
