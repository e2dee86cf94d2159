"""The same figures from the definitions, one opportunity at a time and without SQL."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt

from deals import Record, Sales
from engines import Question, Row

Z = 1.959963984540054


@dataclass(frozen=True)
class Deal:
    """An opportunity as it was known on the day."""

    key: str
    account: str
    created: date
    outcome: str
    t_days: int
    first: date
    last: date

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last


class Reference:
    """Everything that the views tell, for the same question."""

    def __init__(self, sales: Sales, question: Question) -> None:
        self.sales = sales
        self.question = question
        self.known = {
            row["opportunity_id"]
            for row in sales.opportunities
            if row["created_on"] <= question.as_of
        }
        self.dropped: Counter[str] = Counter()
        self.cohort: list[Deal] = []
        for row in sales.opportunities:
            if row["opportunity_id"] in self.known:
                self.place(row)
        self.holders: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for row in sales.stakeholders:
            stated = row["persona_id"] is not None and row.get("persona_source") != "inferred"
            if stated and row["opportunity_id"] in self.known:
                self.holders[row["opportunity_id"]][row["persona_id"]].add(row["contact_key"])
        self.visits: dict[tuple[str, str], list[date]] = defaultdict(list)
        self.account_visits: dict[tuple[str, str], list[date]] = defaultdict(list)
        for row in sales.engagement:
            self.visits[row["contact_key"], row["asset_id"]].append(row["occurred_on"])
            self.account_visits[row.get("account_id"), row["asset_id"]].append(row["occurred_on"])
        self.groups = self.grouped()

    def place(self, row: Record) -> None:
        """Drops an opportunity, or takes it into the cohort."""
        as_of = self.question.as_of
        landmark = row["created_on"] + timedelta(self.question.landmark)
        closed = row["closed_on"]
        if closed is not None and closed > as_of:
            closed = None
        if landmark > as_of:
            self.dropped["too_young"] += 1
        elif closed is not None and closed <= landmark:
            self.dropped["closed_by_landmark"] += 1
        else:
            deal = Deal(
                row["opportunity_id"],
                row["account_id"],
                row["created_on"],
                "open" if closed is None else row["outcome"],
                ((closed or as_of) - landmark).days,
                row["created_on"] - timedelta(self.question.lookback),
                landmark,
            )
            self.cohort.append(deal)

    def assets(self, persona: str) -> list[str]:
        return [asset for holder, asset in self.question.critical if holder == persona]

    def grouped(self) -> dict[tuple[str, bool], list[Deal]]:
        groups: dict[tuple[str, bool], list[Deal]] = defaultdict(list)
        for deal in self.cohort:
            for persona, contacts in self.holders[deal.key].items():
                engaged = any(
                    deal.holds(day)
                    for contact in contacts
                    for asset in self.assets(persona)
                    for day in self.visits.get((contact, asset), ())
                )
                groups[persona, engaged].append(deal)
        return groups

    def rows(self) -> dict[str, list[Row]]:
        return {
            "agg_cohort": [self.counts()],
            "agg_outcomes": [
                {"persona_id": persona, "engaged": engaged, "opps": len(deals)} | outcomes(deals)
                for (persona, engaged), deals in self.groups.items()
            ],
            "agg_survival": self.survival(),
            "win_rate": [
                {"persona_id": persona, "engaged": engaged} | win_rate(deals)
                for (persona, engaged), deals in self.groups.items()
            ],
            "win_rate_diff": [
                {"persona_id": persona} | difference(*self.pair(persona))
                for persona in self.personas()
            ],
            "km": list(self.still_open()),
            "logrank": [
                {"persona_id": persona} | logrank(*self.pair(persona))
                for persona in self.personas()
            ],
            "unknown_persona": self.without_persona(),
            "account_fallback": self.accounts(),
        }

    def personas(self) -> set[str]:
        return {persona for persona, _ in self.groups}

    def pair(self, persona: str) -> tuple[list[Deal], list[Deal]]:
        return self.groups.get((persona, True), []), self.groups.get((persona, False), [])

    def counts(self) -> Row:
        people = {
            contact
            for personas in self.holders.values()
            for contacts in personas.values()
            for contact in contacts
        }
        events, placed = set(), set()
        for row in self.sales.engagement:
            if row["occurred_on"] <= self.question.as_of:
                events.add(row["event_id"])
                if row.get("persona_id") is not None or row["contact_key"] in people:
                    placed.add(row["event_id"])
        return {
            "as_of": self.question.as_of.isoformat(),
            "landmark_days": self.question.landmark,
            "lookback_days": self.question.lookback,
            "cohort": len(self.cohort),
            "closed_by_landmark": self.dropped["closed_by_landmark"],
            "too_young": self.dropped["too_young"],
            "without_persona": sum(not self.holders[deal.key] for deal in self.cohort),
            "events": len(events),
            "events_without_persona": len(events - placed),
        }

    def without_persona(self) -> list[Row]:
        counts = self.counts()
        told = []
        for figure, missing, total in (
            ("events", counts["events_without_persona"], counts["events"]),
            ("opportunities", counts["without_persona"], counts["cohort"]),
        ):
            share, low, high = wilson(missing, total)
            told.append(
                {
                    "figure": figure,
                    "without_persona": missing,
                    "total": total,
                    "share": share,
                    "low": low,
                    "high": high,
                }
            )
        return told

    def survival(self) -> list[Row]:
        return [
            {"persona_id": persona, "engaged": engaged, "t_days": day}
            | {
                {"open": "censored"}.get(name, name): number
                for name, number in outcomes([deal for deal in deals if deal.t_days == day]).items()
            }
            for (persona, engaged), deals in self.groups.items()
            for day in {deal.t_days for deal in deals}
        ]

    def still_open(self) -> Iterator[Row]:
        """Kaplan, Meier 1958."""
        for (persona, engaged), deals in self.groups.items():
            left = 1.0
            for day in sorted({deal.t_days for deal in deals}):
                closed, seen = closings(deals, day), at_risk(deals, day)
                left *= 1 - closed / seen
                yield {
                    "persona_id": persona,
                    "engaged": engaged,
                    "t_days": day,
                    "at_risk": seen,
                    "closed": closed,
                    "censored": sum(deal.t_days == day for deal in deals) - closed,
                    "still_open": left,
                }

    def accounts(self) -> list[Row]:
        first: dict[str, Deal] = {}
        for deal in sorted(self.cohort, key=lambda deal: (deal.created, deal.key.encode())):
            first.setdefault(deal.account, deal)
        groups: dict[tuple[str, bool], list[Deal]] = defaultdict(list)
        for persona in {persona for persona, _ in self.question.critical}:
            for account, deal in first.items():
                engaged = any(
                    deal.holds(day)
                    for asset in self.assets(persona)
                    for day in self.account_visits.get((account, asset), ())
                )
                groups[persona, engaged].append(deal)
        return [
            {"persona_id": persona, "engaged": engaged, "accounts": len(deals)} | outcomes(deals)
            for (persona, engaged), deals in groups.items()
        ]


def outcomes(deals: list[Deal]) -> Row:
    return {name: sum(deal.outcome == name for deal in deals) for name in ("won", "lost", "open")}


def closings(deals: list[Deal], day: int) -> int:
    return sum(deal.t_days == day and deal.outcome != "open" for deal in deals)


def at_risk(deals: list[Deal], day: int) -> int:
    return sum(deal.t_days >= day for deal in deals)


def wilson(successes: int, total: int) -> tuple[float | None, float | None, float | None]:
    """Wilson 1927."""
    if total == 0:
        return None, None, None
    share = successes / total
    middle = (share + Z**2 / (2 * total)) / (1 + Z**2 / total)
    half = Z * sqrt(share * (1 - share) / total + Z**2 / (4 * total**2)) / (1 + Z**2 / total)
    return (
        share,
        0.0 if successes == 0 else middle - half,
        1.0 if successes == total else middle + half,
    )


def win_rate(deals: list[Deal]) -> Row:
    counts = outcomes(deals)
    closed = counts["won"] + counts["lost"]
    share, low, high = wilson(counts["won"], closed)
    return {"won": counts["won"], "closed": closed, "win_rate": share, "low": low, "high": high}


def difference(engaged: list[Deal], others: list[Deal]) -> Row:
    """Newcombe 1998, method 10."""
    one, two = win_rate(engaged), win_rate(others)
    if one["closed"] == 0 or two["closed"] == 0:
        return {"difference": None, "low": None, "high": None}
    p1, l1, u1 = one["win_rate"], one["low"], one["high"]
    p2, l2, u2 = two["win_rate"], two["low"], two["high"]
    return {
        "difference": p1 - p2,
        "low": p1 - p2 - sqrt((p1 - l1) ** 2 + (u2 - p2) ** 2),
        "high": p1 - p2 + sqrt((u1 - p1) ** 2 + (p2 - l2) ** 2),
    }


def logrank(engaged: list[Deal], others: list[Deal]) -> Row:
    """Mantel 1966."""
    everybody = engaged + others
    expected = variance = 0.0
    for day in {deal.t_days for deal in everybody}:
        d, n, n1 = closings(everybody, day), at_risk(everybody, day), at_risk(engaged, day)
        expected += d * n1 / n
        if n > 1:
            variance += d * (n1 / n) * (1 - n1 / n) * (n - d) / (n - 1)
    observed = sum(deal.outcome != "open" for deal in engaged)
    return {
        "observed": observed,
        "expected": expected,
        "variance": variance,
        "chi_squared": (observed - expected) ** 2 / variance if variance else None,
    }
