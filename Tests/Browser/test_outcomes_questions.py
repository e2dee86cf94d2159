"""What a marketer asks of outcomes, answered by nothing but the page, with what it can't say said.

The questions were written first; what is looked for is what the made-up tables of the worked example
say up to the end of September.
"""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

QUESTIONS = {
    "Where do our deals stand still, and how many?": [
        "More deals stand still at Selection (7 of 32 open deals for longer than 70 days) than at any other stage.",
    ],
    "Which role is missing in the deals that are open there?": [
        "most often missing: Economic buyer at Selection, unknown in 19 open deals.",
    ],
    "Who is known in the deals that stand still, and has nothing strong from us?": [
        "Deals that stand still or are lost with somebody known in them whose cell is not strong",
        "Chief Information Security Officer: 1 weak",
        "Whether a deal lacked something for a persona is for somebody who knows it to say",
    ],
    "Did the security pack win deals?": [
        "This proves no effect: buyers who are going to buy read more",
        "14 of 35: 40 % (26 to 56 %)",
        "−15 points (−33 to +5)",
    ],
    "Which leads are not ready, and why?": [
        "Not ready most often: Project brought by a partner, 29 of 57: 51 % (38 to 63 %)",
        "Rejected and not ready, by criterion",
    ],
    "What does sales never send?": [
        "3 of 9 assets that reply at a late stage were never sent, by the rows of performance.csv that end by",
        "Administrator rights during a cutover",
    ],
    "Do we win more often in one segment, and faster?": [
        "58 of 121: 48 % (39 to 57 %)",
        "126 days (107 to 142)",
    ],
    "What are the deals worth that we reached, none counted twice?": [
        "The rows of the pipeline overlap",
        "The same deals, each once",
    ],
    "Does a persona count less because it reads little?": [
        "a veto that reads little is still a veto",
        "they change no weight of a persona and no figure of coverage",
    ],
    "How much of this is unknown, and what was left out?": [
        "Nobody knows the persona in: 3 of 295: 1 % (0 to 3 %) of these deals",
        "Left out: 15 that had closed 30 days after they began",
        "Withheld is a count under 3",
    ],
}


def test_the_page_answers_ten_questions(page: Page, site: Path) -> None:
    page.goto((site / "outcomes.html").as_uri())
    text = " ".join((page.locator("main").text_content() or "").split())
    missing = {
        question: [answer for answer in answers if answer not in text]
        for question, answers in QUESTIONS.items()
    }
    assert not {question: answers for question, answers in missing.items() if answers}


def test_the_first_screen_has_a_sentence_a_picture_and_a_table(page: Page, site: Path) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto((site / "outcomes.html").as_uri())
    for place in ("main .lead-in", "main .chart svg", "main table thead"):
        box = page.locator(place).first.bounding_box()
        assert box and box["y"] < 900, place
