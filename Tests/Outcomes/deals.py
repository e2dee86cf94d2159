"""Sales data for the tests, by chance from a seed, with all that is easily miscounted."""

from __future__ import annotations

import csv
import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

AS_OF = date(2026, 11, 21)
LANDMARK = 30
LOOKBACK = 90

# Ids that bytes, languages and quotes would put in different orders.
PERSONAS = ("Buyer", "cfo", "end_user", "end-user", "o'hara", "ärztin")
# Held, but without a critical asset; with a critical asset, but held by nobody.
UNPROVIDED = "auditor"
UNHELD = "ghost"
CRITICAL = (
    *((persona, f"{persona}/proof") for persona in PERSONAS),
    *((persona, "shared-case") for persona in PERSONAS[:3]),
    ("cfo", "it's-a-calculator"),
    ("ärztin", "Größe, Preis"),
    (UNHELD, "ghost/proof"),
)
ASSETS = (*sorted({asset for _, asset in CRITICAL}), "not-critical", "unheard-of")

COLUMNS = {
    "opportunities": "opportunity_id account_id created_on closed_on outcome segment stage "
    "amount_minor currency",
    "stakeholders": "opportunity_id contact_key persona_id buying_role added_on persona_source "
    "job_title",
    "engagement": "event_id account_id contact_key persona_id asset_id channel kind occurred_on "
    "weight",
}

Record = dict[str, object]


@dataclass
class Sales:
    """The rows of the three tables; nothing is a column without a value."""

    opportunities: list[Record] = field(default_factory=list)
    stakeholders: list[Record] = field(default_factory=list)
    engagement: list[Record] = field(default_factory=list)

    def opportunity(
        self,
        key: str,
        created: date,
        closed: date | None = None,
        outcome: str = "open",
        **more: object,
    ) -> None:
        self.opportunities.append(
            {
                "opportunity_id": key,
                "account_id": f"account of {key}",
                "created_on": created,
                "closed_on": closed,
                "outcome": outcome,
            }
            | more
        )

    def stakeholder(
        self, opportunity: str, contact: str, persona: str | None, **more: object
    ) -> None:
        self.stakeholders.append(
            {"opportunity_id": opportunity, "contact_key": contact, "persona_id": persona} | more
        )

    def event(self, contact: str | None, asset: str, day: date, **more: object) -> None:
        self.engagement.append(
            {
                "event_id": f"event {len(self.engagement):06}",
                "contact_key": contact,
                "asset_id": asset,
                "occurred_on": day,
            }
            | more
        )

    def write(self, folder: Path) -> None:
        """The CSV files, as the contracts have them."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, columns in COLUMNS.items():
            with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, columns.split(), lineterminator="\n")
                writer.writeheader()
                writer.writerows(getattr(self, name))


def days(number: int) -> timedelta:
    return timedelta(days=number)


def by_chance(size: int, seed: int) -> Sales:
    """Sales with a number of opportunities, the same for the same seed."""
    chance = random.Random(seed)
    sales = Sales()
    for number in range(size):
        account = f"account {chance.randrange(max(2, size // 3)):04}"
        key = f"{chance.choice('aBä')}{number:05}"
        add_opportunity(sales, chance, key, account)
        people = add_people(sales, chance, key, account)
        add_events(sales, chance, sales.opportunities[-1], people)
    for _ in range(size // 2):
        add_stray_event(sales, chance)
    sales.engagement += chance.sample(sales.engagement, len(sales.engagement) // 20)
    for rows in (sales.opportunities, sales.stakeholders, sales.engagement):
        chance.shuffle(rows)
    return sales


def add_opportunity(sales: Sales, chance: random.Random, key: str, account: str) -> None:
    # Some were too young on that day, some just old enough, and some were created later.
    age = chance.choice(
        [*(chance.randint(-25, 400) for _ in range(12)), 0, LANDMARK - 1, LANDMARK, LANDMARK + 1]
    )
    created = AS_OF - days(age)
    # Some closed on the landmark, on the day after it, or only after the day as of which is told.
    lasted = chance.choice(
        [*(chance.randint(0, 260) for _ in range(8)), LANDMARK, LANDMARK + 1, max(age, 0), age + 9]
    )
    outcome = chance.choice(["won", "lost", "lost", "open"])
    sales.opportunity(
        key,
        created,
        None if outcome == "open" else created + days(max(lasted, 0)),
        outcome,
        account_id=account,
        segment=chance.choice([None, "mid-market", "enterprise"]),
        stage=chance.choice(["Evaluate", 'The "last" one, signed', "Zwei\nZeilen"]),
        amount_minor=chance.choice([None, 1_250_000]),
        currency="EUR",
    )


def add_people(sales: Sales, chance: random.Random, key: str, account: str) -> list[str]:
    # A contact belongs to an account, and so to several of its opportunities; now and then it comes
    # from another account, or holds another persona elsewhere.
    people = chance.sample(
        [f"{account} person {number}" for number in range(5)], chance.randint(0, 4)
    )
    if chance.random() < 0.1:
        people.append("consultant")
    for person in people:
        usual = PERSONAS[sum(map(ord, person)) % len(PERSONAS)]
        persona = chance.choice([usual, usual, usual, chance.choice(PERSONAS), UNPROVIDED, None])
        source = chance.choice(["crm", "form", None, "inferred"])
        row = {
            "buying_role": chance.choice([None, "decides", "uses"]),
            "added_on": chance.choice([None, AS_OF - days(200)]),
            "persona_source": source,
            "job_title": chance.choice([None, "Head of Finance, EMEA"]),
        }
        for _ in range(2 if chance.random() < 0.03 else 1):
            sales.stakeholder(key, person, persona, **row)
    return people


def add_events(sales: Sales, chance: random.Random, opportunity: Record, people: list[str]) -> None:
    created, account = opportunity["created_on"], opportunity["account_id"]
    edges = (-LOOKBACK - 1, -LOOKBACK, LANDMARK, LANDMARK + 1)
    for person in people:
        for _ in range(chance.choice([0, 1, 2, 5])):
            day = created + days(chance.choice([*edges, chance.randint(-200, 200)]))
            add_event(sales, chance, account, person, day)


def add_event(
    sales: Sales, chance: random.Random, account: str | None, person: str | None, day: date
) -> None:
    sales.event(
        person,
        chance.choice(ASSETS),
        day,
        account_id=account if chance.random() < 0.9 else None,
        persona_id=chance.choice([None, None, *PERSONAS]),
        channel=chance.choice(["mail", "web"]),
        kind=chance.choice(["view", "download", "attend", "reply"]),
        weight=chance.choice([None, 0.5, 2]),
    )


def add_stray_event(sales: Sales, chance: random.Random) -> None:
    """An event of nobody, or of somebody who is no stakeholder."""
    account = chance.choice(sales.opportunities)["account_id"]
    person = chance.choice([None, None, f"{account} visitor"])
    add_event(sales, chance, account, person, AS_OF + days(chance.randint(-400, 20)))
