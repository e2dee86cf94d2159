"""The tool, the SQL that it prints and the files which that makes give the same figures."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

import deals
from conftest import SETS
from deals import AS_OF
from engines import ROOT, Answer, Row
from figures import typed
from sales_of_a_workspace import for_the_tool, write_workspace

PROGRAM = ROOT / ".build/tested/release/persona"
CLOSE = 1e-9


@dataclass(frozen=True)
class Printed:
    """The text that the tool printed for an engine, in the place of one to be filled."""

    text: str

    def fill(self, _: str) -> str:
        return self.text


@dataclass(frozen=True)
class Told:
    """What the tool says of the rows, what both engines do, and what it says of their files."""

    of_rows: dict[str, list[Row]]
    of_files: dict[str, list[Row]]
    answers: dict[str, Answer]


def measure(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        [PROGRAM, "measure", "-C", folder, "--today", AS_OF.isoformat(), *arguments],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def tables(folder: Path) -> dict[str, list[Row]]:
    """The tables of a report as data, by their names."""
    report = json.loads(measure(folder, "--format", "json"))
    return {
        table["id"]: table["rows"] for part in report["sections"] for table in part["tables"]
    }


@pytest.fixture(scope="module", params=SETS)
def told(request: pytest.FixtureRequest, engines: dict, tmp_path_factory) -> Told:
    assert PROGRAM.exists(), "run `swift build` first, or `make test`"
    sales = for_the_tool(deals.by_chance(*SETS[request.param]))
    rows, files = tmp_path_factory.mktemp("rows"), tmp_path_factory.mktemp("files")
    for folder in (rows, files):
        write_workspace(folder)
    sales.write(rows / "content/measurement")
    answers = {
        name: engine.answer(sales, Printed(measure(rows, "--sql", name)), rows / name)
        for name, engine in engines.items()
    }
    place = files / "content/measurement"
    place.mkdir()
    for name, content in answers["duckdb"].files.items():
        (place / f"{name}.csv").write_bytes(content)
    return Told(tables(rows), tables(files), answers)


def by_persona(rows: list[Row]) -> dict[str, Row]:
    return {row["persona"]["value"]: row for row in rows}


def engine_rows(answer: Answer, view: str) -> dict[tuple[object, ...], Row]:
    keys = [key for key in ("persona_id", "engaged", "t_days") if key in answer.rows[view][0]]
    return {tuple(row[key] for key in keys): typed(row) for row in answer.rows[view]}


def test_counts_and_rates_are_the_same(told: Told) -> None:
    for report in (told.of_rows, told.of_files):
        for answer in told.answers.values():
            assert_outcomes(by_persona(report["persona"]), answer)


def assert_outcomes(personas: dict[str, Row], answer: Answer) -> None:
    outcomes, rates = engine_rows(answer, "agg_outcomes"), engine_rows(answer, "win_rate")
    assert set(personas) == {persona for persona, _ in outcomes}
    for persona, row in personas.items():
        for engaged, side in ((True, "reached"), (False, "other")):
            expected = outcomes.get((persona, engaged), {"won": 0, "lost": 0, "open": 0})
            counts = {name: row[f"{side}-{name}"]["value"] for name in ("won", "lost", "open")}
            assert counts == {name: expected[name] for name in counts}
            rate = rates.get((persona, engaged))
            if rate and rate["win_rate"] is not None:
                assert row[f"{side}-rate"]["value"] == pytest.approx(rate["win_rate"], abs=CLOSE)
                assert row[f"{side}-rate"]["lower"] == pytest.approx(rate["low"], abs=CLOSE)
                assert row[f"{side}-rate"]["upper"] == pytest.approx(rate["high"], abs=CLOSE)
            else:
                assert "value" not in row[f"{side}-rate"]
        difference = engine_rows(answer, "win_rate_diff")[persona,]
        told = row["difference"]
        assert told.get("value") == nearly(difference["difference"])
        assert told.get("lower") == nearly(difference["low"])
        assert told.get("upper") == nearly(difference["high"])


def nearly(value: object) -> object:
    return None if value is None else pytest.approx(value, abs=CLOSE)


def test_times_until_deals_closed_are_the_same(told: Told) -> None:
    for report in (told.of_rows, told.of_files):
        for answer in told.answers.values():
            still_open = engine_rows(answer, "km")
            steps = [row for row in report["curves"] if row["level"]["value"] == "person"]
            assert steps
            for row in steps:
                key = (
                    row["persona"]["value"],
                    row["group"]["value"] == "reached",
                    row["day"]["value"],
                )
                expected = still_open[key]["still_open"]
                assert row["survival"]["value"] == pytest.approx(expected, abs=CLOSE)
            tests = engine_rows(answer, "logrank")
            rows = [row for row in report["closing"] if row["level"]["value"] == "person"]
            for row in rows:
                expected = tests[row["persona"]["value"],]
                if expected["chi_squared"] is None:
                    assert "value" not in row["chi-square"]
                    continue
                assert row["observed"]["value"] == str(expected["observed"])
                assert row["expected"]["value"] == nearly(expected["expected"])
                assert row["variance"]["value"] == nearly(expected["variance"])
                assert row["chi-square"]["value"] == nearly(expected["chi_squared"])


def test_accounts_are_the_same(told: Told) -> None:
    for answer in told.answers.values():
        expected = engine_rows(answer, "account_fallback")
        personas = by_persona(told.of_rows["account"])
        assert set(personas) == {persona for persona, _ in expected}
        for persona, row in personas.items():
            for engaged, side in ((True, "reached"), (False, "other")):
                counts = expected.get((persona, engaged), {"won": 0, "lost": 0, "open": 0})
                for name in ("won", "lost", "open"):
                    assert row[f"{side}-{name}"]["value"] == counts[name]


def test_what_was_left_out_is_the_same(told: Told) -> None:
    for answer in told.answers.values():
        (cohort,) = answer.rows["agg_cohort"]
        for report in (told.of_rows, told.of_files):
            (row,) = report["cohort"]
            assert row["cohort"]["value"] == cohort["cohort"]
            assert row["closed-by-landmark"]["value"] == cohort["closed_by_landmark"]
            assert row["too-young"]["value"] == cohort["too_young"]
            assert row["without-persona"]["count"] == cohort["without_persona"]
            assert row["events-without-persona"]["count"] == cohort["events_without_persona"]
            assert row["events-without-persona"]["total"] == cohort["events"]
