"""What a seller asks before a call, answered by nothing but a printed brief.

The questions were written first, and the page was made so that each has its answer; what is looked
for is what the worked example says of its finance chief.
"""

from __future__ import annotations

import io
import unicodedata
from pathlib import Path

from playwright.sync_api import Page
from pypdf import PdfReader

QUESTIONS = {
    "Who is this, and how much does their word count in the deal?": [
        "Chief Financial Officer",
        "Economic buyer",
        "Veto",
    ],
    "Are they for us or against us?": ["Stance", "Skeptic"],
    "What is wrong for them today?": [
        "How it is today",
        "Pays rent, power and maintenance for space that is half used",
    ],
    "What do they want, and what are they measured by?": [
        "They want",
        "Turn a fixed cost into one that falls when the business shrinks",
        "They are measured by",
        "Cash out against plan, by quarter",
    ],
    "Why would they move now?": [
        "What makes them move",
        "A lease renewal offer with a steep increase",
    ],
    "What do they decide by?": [
        "They decide by",
        "Payback that starts inside a period I report on",
    ],
    "Whom do they listen to, and whom must they convince?": [
        "Ask next for",
        "Procurement Lead, whom they must convince, to whom they listen",
    ],
    "What will they object, and what do I reply?": [
        "They ask and object",
        "I can't find a payback inside the years I am measured on",
        "Nothing to send yet.",
    ],
    "What will they ask at this stage, what proof do they want, and what can I send?": [
        "What does each month of delay cost us in cash?",
        "We say, and what to send",
        "Payback on one page, for finance",
    ],
    "What do I say, in whose words, and what do I leave unsaid?": [
        "Value, in their words",
        "Show me which invoices stop",
        "Here is what a year of waiting costs",
        "Any average without the range around it",
    ],
}

TRUST = ["Evidence 2 sources", "Reviewed 2026-09-29", "As of 2026-11-21"]


def printed(page: Page, site: Path, name: str) -> str:
    page.goto(f"{site.as_uri()}/{name}")
    pages = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages
    assert len(pages) == 1
    # Printed letters may be joined, as f and i are in "find".
    return " ".join(unicodedata.normalize("NFKC", pages[0].extract_text()).split())


def test_one_printed_side_answers_ten_questions(page: Page, site: Path) -> None:
    assert len(QUESTIONS) == 10
    text = printed(page, site, "deal/cfo.html")
    asked = QUESTIONS | {"How far can I trust this?": TRUST}
    missing = {
        question: [answer for answer in answers if answer not in text]
        for question, answers in asked.items()
    }
    assert not any(missing.values()), f"{missing}\n{text}"
