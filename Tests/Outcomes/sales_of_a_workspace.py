"""The made-up sales as the tool takes them: ids that are its own, no rows that it refuses."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from deals import AS_OF, CRITICAL, PERSONAS, UNHELD, UNPROVIDED, Record, Sales

IDS = {"Buyer": "buyer", "end_user": "user", "o'hara": "ohara", "ärztin": "aerztin"}
ASSETS = {"it's-a-calculator": "calculator", "Größe, Preis": "size-and-price"}
CHANNELS = {"mail": "email", "web": "website"}


def own_id(persona: object) -> object:
    """The id that a persona has in the workspace."""
    return IDS.get(persona, persona)


def own_asset(asset: str) -> str:
    """The id that an asset has in the workspace."""
    for persona, own in IDS.items():
        asset = asset.replace(f"{persona}/", f"{own}/")
    return ASSETS.get(asset, asset)


def for_the_tool(sales: Sales) -> Sales:
    """The rows without those that lie ahead of the day, and with each person once in a deal."""
    opportunities = [as_known(row) for row in sales.opportunities if row["created_on"] <= AS_OF]
    known = {row["opportunity_id"] for row in opportunities}
    people = {
        (row["opportunity_id"], row["contact_key"]): row
        | {"persona_id": own_id(row["persona_id"]), "buying_role": None}
        for row in sales.stakeholders
        if row["opportunity_id"] in known
    }
    events = [
        row
        | {
            "asset_id": own_asset(row["asset_id"]),
            "persona_id": own_id(row.get("persona_id")),
            "channel": CHANNELS.get(row.get("channel"), row.get("channel")),
        }
        for row in sales.engagement
        if row["occurred_on"] <= AS_OF
    ]
    return replace(
        sales, opportunities=opportunities, stakeholders=list(people.values()), engagement=events
    )


def as_known(row: Record) -> Record:
    """A deal as it was known on the day: what closed later is open."""
    closed = row["closed_on"]
    later = closed is None or closed > AS_OF
    return row | {
        "closed_on": None if later else closed,
        "outcome": "open" if later else row["outcome"],
        # A segment of the taxonomy has to be listed, and money needs no part in this.
        "segment": None,
    }


def write_workspace(folder: Path) -> None:
    """Personas, and the assets that are critical for them; small groups are shown."""
    personas = {*PERSONAS, UNPROVIDED, UNHELD}
    write(
        folder / "personas/taxonomy.md",
        "---\nrules:\n  measurement: {smallest-group: 1, too-few: 1}\n---\n",
    )
    for persona in personas:
        write(
            folder / f"personas/{own_id(persona)}.md",
            "---\ntitle: Somebody\n---\nText.\n\n## Journey\n### Evaluation\n- Question (cost): What?\n",
        )
    for asset in {asset for _, asset in CRITICAL}:
        covers = ", ".join(
            f"{own_id(persona)}: [evaluation]" for persona, other in CRITICAL if other == asset
        )
        write(
            folder / f"content/{own_asset(asset)}.md",
            f"---\ncovers: {{{covers}}}\ncritical: true\nreviewed: {AS_OF}\n---\nText.\n",
        )


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
