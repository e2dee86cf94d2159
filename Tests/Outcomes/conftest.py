"""What every test of outcomes begins with: two engines, and the answers that both gave."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

import pytest

import deals
from deals import Sales
from engines import Answer, DuckDB, PostgreSQL, Question

# How many opportunities each set of data has, and the seed that it is made from.
SETS = {"few": (60, 1), "some": (800, 2), "many": (5000, 3)}
QUESTION = Question(deals.AS_OF, deals.CRITICAL, deals.LANDMARK, deals.LOOKBACK)

Ask = Callable[..., dict[str, Answer]]


@dataclass(frozen=True)
class Case:
    """A set of data, and what each engine made of it."""

    sales: Sales
    question: Question
    answers: dict[str, Answer]


@pytest.fixture(scope="session")
def engines() -> Iterator[dict[str, DuckDB | PostgreSQL]]:
    """Both engines, ready to be asked."""
    with PostgreSQL() as postgresql:
        yield {"postgresql": postgresql, "duckdb": DuckDB()}


@pytest.fixture(scope="session")
def ask(engines: dict[str, DuckDB | PostgreSQL], tmp_path_factory: pytest.TempPathFactory) -> Ask:
    """Asks both engines one question about one set of data."""

    def ask(sales: Sales, question: Question = QUESTION) -> dict[str, Answer]:
        folder = tmp_path_factory.mktemp("sales")
        return {
            name: engine.answer(sales, question, folder / name) for name, engine in engines.items()
        }

    return ask


@pytest.fixture(scope="session")
def made(ask: Ask) -> Callable[[str], Case]:
    """A set of data by its name, asked about once."""

    @cache
    def made(name: str) -> Case:
        sales = deals.by_chance(*SETS[name])
        return Case(sales, QUESTION, ask(sales))

    return made


@pytest.fixture(params=SETS)
def case(made: Callable[[str], Case], request: pytest.FixtureRequest) -> Case:
    """Each set of data in turn."""
    return made(request.param)
