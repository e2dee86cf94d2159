"""The SQL texts give the figures that are defined, and the same ones on both engines."""

from __future__ import annotations

import csv
import random
import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from statsmodels.duration.survfunc import SurvfuncRight, survdiff
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

import engines
from conftest import QUESTION, Ask, Case
from deals import AS_OF, LANDMARK, LOOKBACK, UNHELD, UNPROVIDED, Sales, days
from engines import FILES, Question, Row
from figures import differences, figures
from reference import Reference

CREATED = date(2026, 3, 1)
# Days until relapse under 6-mercaptopurine and under placebo (Freireich 1963), and until when the
# others were seen: the worked example of most books.
FREIREICH = {
    True: (
        [6, 6, 6, 7, 10, 13, 16, 22, 23],
        [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35],
    ),
    False: ([1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23], []),
}


def assert_same(left: dict[str, list[Row]], right: dict[str, list[Row]]) -> None:
    assert list(differences(figures(left), figures(right))) == []


def assert_answers(answers: dict[str, engines.Answer], expected: dict[str, list[Row]]) -> None:
    for answer in answers.values():
        assert_same(answer.rows, expected)


def test_both_engines_give_the_same_rows(case: Case) -> None:
    postgresql, duckdb = case.answers.values()
    assert_same(postgresql.rows, duckdb.rows)


def test_the_rows_are_those_of_the_definitions(case: Case) -> None:
    assert_answers(case.answers, Reference(case.sales, case.question).rows())


@pytest.mark.parametrize(("landmark", "lookback"), [(14, 90), (60, 30), (0, 0)])
def test_other_days_may_be_asked_for(
    made: Callable[[str], Case], ask: Ask, landmark: int, lookback: int
) -> None:
    sales = made("some").sales
    question = replace(QUESTION, landmark=landmark, lookback=lookback)
    assert_answers(ask(sales, question), Reference(sales, question).rows())


def test_an_earlier_day_may_be_asked_for(made: Callable[[str], Case], ask: Ask) -> None:
    """What happened afterwards is not known yet."""
    sales = made("some").sales
    question = replace(QUESTION, as_of=AS_OF - days(150))
    assert_answers(ask(sales, question), Reference(sales, question).rows())


def test_the_files_say_what_the_views_say(case: Case) -> None:
    for answer in case.answers.values():
        for name in FILES:
            lines = csv.DictReader(answer.files[name].decode().splitlines())
            rows = [{column: typed(value) for column, value in line.items()} for line in lines]
            key = "as_of" if name == "agg_cohort" else "persona_id"
            order = ("engaged", "t_days")
            assert rows == sorted(
                answer.rows[name],
                key=lambda row: (row[key].encode(), *(row.get(column) for column in order)),
            )


def typed(value: str) -> object:
    if value in ("true", "false"):
        return value == "true"
    return int(value) if re.fullmatch(r"\d+", value) else value


def test_both_engines_write_the_same_files(case: Case) -> None:
    """To the byte: ids in the order of their bytes, one form of yes and no, one end of line."""
    postgresql, duckdb = case.answers.values()
    assert postgresql.files == duckdb.files


def test_no_key_leaves_the_database(made: Callable[[str], Case]) -> None:
    case = made("some")
    keys = {
        str(row[column])
        for row in (*case.sales.opportunities, *case.sales.stakeholders, *case.sales.engagement)
        for column in ("account_id", "contact_key", "opportunity_id", "event_id")
        if row.get(column) is not None
    }
    for name, content in case.answers["duckdb"].files.items():
        values = {value for line in content.decode().splitlines() for value in line.split(",")}
        assert not values & keys, name


def test_the_data_hold_what_is_easily_miscounted(made: Callable[[str], Case]) -> None:
    """Without these, two engines would agree for want of a question."""
    few, many = made("few").answers["duckdb"].rows, made("many")
    zero = [row for row in few["agg_outcomes"] if row["won"] == 0 or row["won"] + row["lost"] == 0]
    assert zero
    assert any(row["difference"] is None for row in few["win_rate_diff"])
    assert any(row["chi_squared"] is None for row in few["logrank"])
    personas = {row["persona_id"] for row in many.answers["duckdb"].rows["agg_outcomes"]}
    assert UNPROVIDED in personas and UNHELD not in personas
    created = {row["opportunity_id"]: row["created_on"] for row in many.sales.opportunities}
    begun: dict[object, list[date]] = defaultdict(list)
    for part in many.sales.stakeholders:
        begun[part["contact_key"]].append(created[part["opportunity_id"]])
    after = {
        (row["occurred_on"] - day).days
        for row in many.sales.engagement
        for day in begun[row["contact_key"]]
    }
    assert {-LOOKBACK - 1, -LOOKBACK, LANDMARK, LANDMARK + 1} <= after
    assert any(row["occurred_on"] > AS_OF for row in many.sales.engagement)


def test_intervals_are_those_of_statsmodels(case: Case) -> None:
    for answer in case.answers.values():
        rates = {(row["persona_id"], row["engaged"]): row for row in answer.rows["win_rate"]}
        shares = [(row, row["won"], row["closed"]) for row in rates.values()] + [
            (row, row["without_persona"], row["total"]) for row in answer.rows["unknown_persona"]
        ]
        for row, successes, total in shares:
            if total:
                expected = proportion_confint(successes, total, method="wilson")
                assert (row["low"], row["high"]) == pytest.approx(expected, abs=1e-9)
                assert successes > 0 or row["low"] == 0
                assert successes < total or row["high"] == 1
            else:
                assert row["low"] is None and row["high"] is None
        for row in answer.rows["win_rate_diff"]:
            one, two = (rates.get((row["persona_id"], engaged)) for engaged in (True, False))
            if one and two and one["closed"] and two["closed"]:
                expected = confint_proportions_2indep(
                    *(one["won"], one["closed"], two["won"], two["closed"]),
                    compare="diff",
                    method="newcomb",
                )
                assert (row["low"], row["high"]) == pytest.approx(expected, abs=1e-9)
            else:
                assert row["difference"] is None and row["low"] is None and row["high"] is None


def test_survival_is_that_of_statsmodels(case: Case) -> None:
    for answer in case.answers.values():
        outcomes = answer.rows["agg_outcomes"]
        for persona, engaged in ((row["persona_id"], row["engaged"]) for row in outcomes):
            lasted, closed = seen(answer.rows, persona, engaged)
            # It tells only of days on which something closed, and of nothing where nothing did.
            fitted = SurvfuncRight(lasted, closed) if any(closed) else None
            expected = dict(zip(fitted.surv_times, fitted.surv_prob, strict=True)) if fitted else {}
            still_open = 1.0
            for row in sorted(answer.rows["km"], key=lambda row: row["t_days"]):
                if (row["persona_id"], row["engaged"]) == (persona, engaged):
                    still_open = expected.get(row["t_days"], still_open)
                    assert row["still_open"] == pytest.approx(still_open, abs=1e-9)
        for row in answer.rows["logrank"]:
            if row["chi_squared"] is not None:
                lasted, closed = seen(answer.rows, row["persona_id"], True)
                others_lasted, others_closed = seen(answer.rows, row["persona_id"], False)
                groups = [1] * len(lasted) + [0] * len(others_lasted)
                expected, _ = survdiff(lasted + others_lasted, closed + others_closed, groups)
                assert row["chi_squared"] == pytest.approx(expected, abs=1e-9)


def seen(rows: dict[str, list[Row]], persona: str, engaged: bool) -> tuple[list[int], list[bool]]:
    """Each opportunity of a group: how long it was seen, and whether it closed."""
    deals = [
        (row["t_days"], closed)
        for row in rows["agg_survival"]
        if (row["persona_id"], row["engaged"]) == (persona, engaged)
        for closed, number in ((True, row["won"] + row["lost"]), (False, row["censored"]))
        for _ in range(number)
    ]
    return [lasted for lasted, _ in deals], [closed for _, closed in deals]


def test_a_published_example_comes_out(ask: Ask) -> None:
    sales = Sales()
    for engaged, (closings, censored) in FREIREICH.items():
        for number, lasted in enumerate(closings + censored):
            landmark = AS_OF - days(lasted) if number >= len(closings) else AS_OF - days(40)
            created = landmark - days(LANDMARK)
            key = f"{engaged} {number}"
            if number < len(closings):
                sales.opportunity(key, created, landmark + days(lasted), "won")
            else:
                sales.opportunity(key, created)
            sales.stakeholder(key, key, "cfo")
            if engaged:
                sales.event(key, "guide", created)
    for answer in ask(sales, Question(AS_OF, (("cfo", "guide"),))).values():
        still_open = {
            (row["engaged"], row["t_days"]): row["still_open"] for row in answer.rows["km"]
        }
        assert still_open[True, 10] == pytest.approx(0.752941, abs=1e-6)
        assert still_open[False, 8] == pytest.approx(0.380952, abs=1e-6)
        assert still_open[False, 23] == 0
        (row,) = answer.rows["logrank"]
        assert row["observed"] == 9
        assert row["expected"] == pytest.approx(19.250501, abs=1e-6)
        assert row["variance"] == pytest.approx(6.256961, abs=1e-6)
        assert row["chi_squared"] == pytest.approx(16.792941, abs=1e-6)


def test_the_first_and_the_last_day_count(ask: Ask) -> None:
    sales = Sales()
    critical = []
    for day in (-LOOKBACK - 1, -LOOKBACK, 0, LANDMARK, LANDMARK + 1):
        sales.opportunity(f"deal {day}", CREATED, account_id=f"account {day}")
        sales.stakeholder(f"deal {day}", f"contact {day}", f"persona {day}")
        sales.event(f"contact {day}", "guide", CREATED + days(day), account_id=f"account {day}")
        critical.append((f"persona {day}", "guide"))
    for answer in ask(sales, Question(AS_OF, tuple(critical))).values():
        engaged = {row["persona_id"]: row["engaged"] for row in answer.rows["agg_outcomes"]}
        assert engaged == {
            "persona -91": False,
            "persona -90": True,
            "persona 0": True,
            "persona 30": True,
            "persona 31": False,
        }
        accounts = [row["accounts"] for row in answer.rows["account_fallback"] if row["engaged"]]
        assert accounts == [3] * 5


def test_the_cohort_is_fixed_before_the_outcome(ask: Ask) -> None:
    sales = Sales()
    sales.opportunity("closed on the landmark", CREATED, CREATED + days(30), "won")
    sales.opportunity("closed after it", CREATED, CREATED + days(31), "won")
    sales.opportunity("closed that day", CREATED, AS_OF, "lost")
    sales.opportunity("closed later", CREATED, AS_OF + days(1), "won")
    sales.opportunity("open", CREATED)
    sales.opportunity("old enough", AS_OF - days(30))
    sales.opportunity("too young", AS_OF - days(29))
    sales.opportunity("young and closed", AS_OF - days(29), AS_OF - days(20), "lost")
    sales.opportunity("created that day", AS_OF)
    sales.opportunity("created later", AS_OF + days(1))
    for row in sales.opportunities:
        sales.stakeholder(row["opportunity_id"], f"of {row['opportunity_id']}", "cfo")
    for answer in ask(sales).values():
        (cohort,) = answer.rows["agg_cohort"]
        assert (cohort["cohort"], cohort["closed_by_landmark"], cohort["too_young"]) == (5, 1, 3)
        assert answer.rows["agg_outcomes"] == [
            {"persona_id": "cfo", "engaged": False, "opps": 5, "won": 1, "lost": 1, "open": 3}
        ]
        seen = {
            row["t_days"]: (row["won"], row["lost"], row["censored"])
            for row in answer.rows["agg_survival"]
        }
        last = (AS_OF - CREATED).days - 30
        assert seen == {0: (0, 0, 1), 1: (1, 0, 0), last: (0, 1, 2)}


def test_only_a_stated_persona_counts(ask: Ask) -> None:
    """An inferred one is none, neither on the opportunity nor for the events of its contact."""
    sales = Sales()
    for source in ("crm", "form", None, "inferred"):
        sales.opportunity(f"deal {source}", CREATED)
        sales.stakeholder(f"deal {source}", f"contact {source}", "cfo", persona_source=source)
        sales.event(f"contact {source}", "cfo/proof", CREATED)
    sales.opportunity("deal of nobody", CREATED)
    sales.stakeholder("deal of nobody", "nobody", None, persona_source="crm")
    sales.event("nobody", "cfo/proof", CREATED)
    sales.event("contact inferred", "cfo/proof", CREATED, persona_id="cfo")
    sales.event(None, "cfo/proof", CREATED)
    sales.event(None, "cfo/proof", AS_OF + days(1))
    for answer in ask(sales).values():
        (cohort,) = answer.rows["agg_cohort"]
        assert (cohort["cohort"], cohort["without_persona"]) == (5, 2)
        assert (cohort["events"], cohort["events_without_persona"]) == (7, 3)
        assert [(row["engaged"], row["opps"]) for row in answer.rows["agg_outcomes"]] == [(True, 3)]


def test_an_event_counts_for_who_met_the_asset(ask: Ask) -> None:
    """Not for a colleague, not for another persona of the same contact's on another opportunity."""
    sales = Sales()
    sales.opportunity("one", CREATED)
    sales.opportunity("two", CREATED)
    sales.stakeholder("one", "reader", "Buyer")
    sales.stakeholder("one", "colleague", "cfo")
    sales.stakeholder("two", "reader", "cfo")
    sales.event("reader", "cfo/proof", CREATED)
    for answer in ask(sales).values():
        rows = {(row["persona_id"], row["engaged"]): row for row in answer.rows["agg_outcomes"]}
        assert {key: row["opps"] for key, row in rows.items()} == {
            ("Buyer", False): 1,
            ("cfo", False): 1,
            ("cfo", True): 1,
        }


def test_an_account_counts_with_its_first_opportunity(ask: Ask) -> None:
    """Of two created on one day, the one whose id comes first in the order of bytes."""
    sales = Sales()
    for key, outcome in (("b", "lost"), ("B", "won"), ("ä", "lost")):
        sales.opportunity(key, CREATED, CREATED + days(90), outcome, account_id="account")
    sales.opportunity("A", CREATED - days(9), CREATED, "lost", account_id="account")
    for answer in ask(sales, Question(AS_OF, (("cfo", "guide"),))).values():
        assert answer.rows["account_fallback"] == [
            {"persona_id": "cfo", "engaged": False, "accounts": 1, "won": 1, "lost": 0, "open": 0}
        ]


def test_nothing_need_be_critical(made: Callable[[str], Case], ask: Ask) -> None:
    case = made("few")
    question = replace(case.question, critical=())
    answers = ask(case.sales, question)
    assert_answers(answers, Reference(case.sales, question).rows())
    assert answers["duckdb"].rows["account_fallback"] == []
    assert not any(row["engaged"] for row in answers["duckdb"].rows["agg_outcomes"])


def test_there_need_be_no_data(ask: Ask) -> None:
    """Nothing of nothing is no share, and no error."""
    for answer in ask(Sales()).values():
        assert_same(answer.rows, Reference(Sales(), QUESTION).rows())
        assert all(row["share"] is None for row in answer.rows["unknown_persona"])
        assert answer.files["agg_outcomes"] == b"persona_id,engaged,opps,won,lost,open\n"


def test_order_and_repetition_change_nothing(made: Callable[[str], Case], ask: Ask) -> None:
    """Rows in another order, and each event twice."""
    case = made("some")
    chance = random.Random(4)
    rows = case.sales
    shuffled = Sales(*(chance.sample(many, len(many)) for many in vars(rows).values()))
    shuffled.engagement += shuffled.engagement
    for name, answer in ask(shuffled).items():
        assert answer.files == case.answers[name].files


def test_an_event_with_another_id_changes_only_the_count_of_events(
    made: Callable[[str], Case], ask: Ask
) -> None:
    case = made("few")
    twice = [row | {"event_id": f"again {row['event_id']}"} for row in case.sales.engagement]
    for name, answer in ask(replace(case.sales, engagement=case.sales.engagement + twice)).items():
        before = case.answers[name]
        assert answer.files["agg_outcomes"] == before.files["agg_outcomes"]
        assert answer.files["agg_survival"] == before.files["agg_survival"]
        (cohort,), (earlier,) = answer.rows["agg_cohort"], before.rows["agg_cohort"]
        assert cohort["events"] == 2 * earlier["events"]


def test_both_texts_are_one(made: Callable[[str], Case]) -> None:
    """They differ in their heads, and in the word with which each engine writes a file."""
    texts = [
        re.sub(r"^(--.*|\\(set|encoding) .*)?\n", "", engines.text(name), flags=re.MULTILINE)
        for name in made("few").answers
    ]
    assert texts[0].replace("\\copy ", "COPY ") == texts[1]


def test_each_view_says_what_it_is() -> None:
    lines = engines.text("postgresql").splitlines()
    views = [number for number, line in enumerate(lines) if line.startswith("CREATE")]
    assert len(views) == 17
    assert [lines[number] for number in views if not lines[number - 1].startswith("-- ")] == []
