"""Runs the SQL texts as an analyst does, each on its engine."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import duckdb
import pytest

from deals import Sales

ROOT = Path(__file__).resolve().parents[2]
# Where the parts of the texts are kept that the tool fills and writes out.
TEXTS = ROOT / "Sources/CoverageOutcomes/SQL/texts"
FILES = ("agg_cohort", "agg_outcomes", "agg_survival")
VIEWS = (
    *FILES,
    "win_rate",
    "win_rate_diff",
    "km",
    "logrank",
    "unknown_persona",
    "account_fallback",
)
MISSING = "PostgreSQL 15 or later is missing. On Debian: apt-get install postgresql"

Row = dict[str, object]


@dataclass(frozen=True)
class Question:
    """What is asked of the data."""

    as_of: date
    critical: tuple[tuple[str, str], ...]
    landmark: int = 30
    lookback: int = 90

    def fill(self, text: str) -> str:
        """A text in the form in which the tool hands it out."""
        pairs = [f"({quoted(persona)}, {quoted(asset)})," for persona, asset in self.critical]
        for name, value in {
            "as_of": self.as_of.isoformat(),
            "landmark": str(self.landmark),
            "lookback": str(self.lookback),
            "critical": "\n  ".join(pairs),
        }.items():
            text = text.replace("{{" + name + "}}", value)
        assert "{{" not in text
        return text


@dataclass(frozen=True)
class Answer:
    """What an engine made of it: the rows of each view, and the files that leave the database."""

    rows: dict[str, list[Row]]
    files: dict[str, bytes] = field(default_factory=dict)


def quoted(text: str) -> str:
    """A text as SQL writes it."""
    return "'" + text.replace("'", "''") + "'"


def text(engine: str) -> str:
    """The text for an engine, with its placeholders."""
    names = (f"{engine}-start", "views", f"{engine}-end")
    return "".join((TEXTS / f"{name}.sql").read_text(encoding="utf-8") for name in names)


def loading(text: str) -> str:
    """The statements in a text's head that make the tables and load them."""
    found = re.search(r"(?:^--   (?!psql|duckdb).*\n)+", text, re.MULTILINE)
    assert found, "the head names no statements"
    return re.sub(r"^--   ", "", found[0], flags=re.MULTILINE)


def files(folder: Path) -> dict[str, bytes]:
    """The files that a run left in its folder."""
    return {name: (folder / f"{name}.csv").read_bytes() for name in FILES}


class DuckDB:
    """The engine of the Python package, in memory."""

    def answer(self, sales: Sales, question: Question, folder: Path) -> Answer:
        sales.write(folder)
        written = text("duckdb")
        with duckdb.connect() as connection, at(folder):
            connection.execute(loading(written))
            connection.execute(question.fill(written))
            rows = {view: self.rows(connection, view) for view in VIEWS}
        return Answer(rows, files(folder))

    @staticmethod
    def rows(connection: duckdb.DuckDBPyConnection, view: str) -> list[Row]:
        result = connection.execute(f"SELECT * FROM {view}")
        names = [column[0] for column in result.description]
        return [
            {
                name: value.isoformat() if isinstance(value, date) else value
                for name, value in zip(names, row, strict=True)
            }
            for row in result.fetchall()
        ]


@contextlib.contextmanager
def at(folder: Path) -> Iterator[None]:
    """Lets paths in a text start from a folder."""
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)


class PostgreSQL:
    """A server of the test's own: it listens on a socket in its folder alone, and goes with it."""

    def __init__(self) -> None:
        self.programs = programs()
        # A socket's path is short, and another user has to reach it: not in pytest's own folder.
        self.folder = Path(tempfile.mkdtemp(prefix="outcomes-"))
        self.data = self.folder / "data"
        self.databases = 0
        # PostgreSQL refuses to be run by root.
        self.user = {"user": "postgres", "group": "postgres", "extra_groups": []}
        if os.geteuid() != 0:
            self.user = {}
        self.environment = {
            name: value for name, value in os.environ.items() if not name.startswith("PG")
        } | {"LC_ALL": "C", "TZ": "UTC"}

    def __enter__(self) -> PostgreSQL:
        if self.user:
            shutil.chown(self.folder, self.user["user"], self.user["group"])
        try:
            # Sorts as people do, so that a text that says nothing of bytes is found out.
            self.server(
                "initdb",
                *("-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"),
                *("--locale=C", "--locale-provider=icu", "--icu-locale=en"),
            )
            settings = (
                f"-c listen_addresses='' -c unix_socket_directories={self.folder} -c fsync=off"
            )
            log = self.folder / "log"
            self.server("pg_ctl", "start", "-w", "-D", self.data, "-l", log, "-o", settings)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if (self.data / "postmaster.pid").exists():
            self.server("pg_ctl", "stop", "-w", "-m", "immediate", "-D", self.data)
        shutil.rmtree(self.folder)

    def answer(self, sales: Sales, question: Question, folder: Path) -> Answer:
        sales.write(folder)
        written = text("postgresql")
        (folder / "load.sql").write_text(loading(written), encoding="utf-8")
        (folder / "measure.sql").write_text(question.fill(written), encoding="utf-8")
        self.databases += 1
        database = f"sales{self.databases}"
        self.psql("postgres", folder, "-c", f"CREATE DATABASE {database}")
        queries = (
            f"SELECT json_build_object('view', '{view}', 'row', row_to_json(one)) FROM {view} one"
            for view in VIEWS
        )
        # The views last as long as the connection, so that one run has to do it all.
        told = self.psql(
            database,
            folder,
            *("-f", "load.sql", "-f", "measure.sql"),
            *(part for query in queries for part in ("-c", query)),
        )
        rows: dict[str, list[Row]] = {view: [] for view in VIEWS}
        for line in told.splitlines():
            one = json.loads(line)
            rows[one["view"]].append(one["row"])
        return Answer(rows, files(folder))

    def psql(self, database: str, folder: Path, *arguments: str) -> str:
        options = ("-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-U", "postgres")
        return run(
            [self.programs / "psql", *options, "-h", self.folder, "-d", database, *arguments],
            cwd=folder,
            # The text itself has to say how it is encoded.
            env=self.environment | {"PGCLIENTENCODING": "LATIN1"},
        )

    def server(self, program: str, *arguments: str | Path) -> None:
        # To a file: the server keeps what pg_ctl writes to, and a pipe would never end.
        with tempfile.TemporaryFile("w+") as told:
            done = subprocess.run(
                [self.programs / program, *arguments],
                cwd=self.folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=told,
                stderr=subprocess.STDOUT,
                check=False,
                **self.user,
            )
            told.seek(0)
            assert done.returncode == 0, told.read()


def programs() -> Path:
    """The folder of PostgreSQL's programs: the newest, as Debian keeps them out of the PATH."""
    places = [
        *Path("/usr/lib/postgresql").glob("*/bin"),
        *Path("/opt/homebrew/opt").glob("postgresql@*/bin"),
        *(Path(folder) for folder in os.get_exec_path()),
    ]
    # Of two of one version, the first.
    found = {
        version(place): place for place in reversed(places) if os.access(place / "initdb", os.X_OK)
    }
    if max(found, default=0) < 15:
        pytest.fail(MISSING, pytrace=False)
    return found[max(found)]


def version(folder: Path) -> int:
    """The major version of PostgreSQL in a folder."""
    return int(re.search(r"\d+", run([folder / "initdb", "--version"]))[0])


def run(command: list[str | Path], **how: object) -> str:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, **how)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
