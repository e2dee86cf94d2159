"""What a reader asks, answered by nothing but the first screen of the page where they would look."""

from __future__ import annotations

import pytest

from conftest import OpenPage
from looks import Look

# The words that stand whole inside of the window, without any scrolling.
FIRST_SCREEN = """() => {
  const words = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (!node.parentElement.checkVisibility({ visibilityProperty: true })) { continue; }
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const isInside = box.width > 1 && box.top >= 0 && box.bottom <= innerHeight
      && box.left >= 0 && box.right <= innerWidth;
    if (isInside) { words.push(node.data); }
  }
  return words.join(" ").replace(/\\s+/g, " ").trim();
}"""

READERS = {
    "the head of marketing, two minutes": (
        "index.html",
        {
            "Where do deals stand still?": "8 of 12 deals stood still at Chief Information Security "
            "Officer / Selection",
            "Who says so, and when?": "by sales feedback of 16 October",
            "What are they waiting for?": "All eight asked for the review pack",
            "Who else can stop a deal, and finds nothing?": "Chief Financial Officer can stop a "
            "deal and finds nothing at Evaluation and Expansion",
            "How much of what they must learn do we answer?": "29 of the 61 things that the buying "
            "committee must learn have a strong answer",
            "How much of that do we only assume?": "9 of them on channels that are only assumed",
            "What is the one figure, and what is it weighted by?": "weighted by who decides and "
            "when, coverage is 51 %",
            "What is done next, and in which file?": 'Publish "Security review pack for analysts". '
            "In content/security/review-pack.md:4",
            "Who is served well?": "IT Director Technical evaluator, priority 1 2 strong 3 of 3",
            "How many gaps are there?": "Gaps 12 4 missing, 8 weak",
        },
    ),
    "a product marketer who is to lift a cell": (
        "cells/ciso/selection.html",
        {
            "How good is it?": "1 weak 0 of 4",
            "What does it cost us?": "8 of 12 deals stood still",
            "Is anything under way?": "2 assets live +1 on the way",
            "What should this person find here?": "A persona should find here: Proof, Risk",
            "How much does it matter?": "The cell weighs 12",
            "How are the stages before and after?": "Evaluation 2 strong 3 of 3 assumed",
            "What would I gain?": "add 10.0 points of coverage",
            "How much work is it?": "Effort of the plan: 20",
            "What do I do first, and where?": "In content/security/review-pack.md:4 write",
            "Whose is it?": "Effort 1 · Owner: Product marketing",
        },
    ),
    "a seller before a call": (
        "deal/ciso.html",
        {
            "Whom do I meet?": "Chief Information Security Officer",
            "What makes them so?": "Was not asked at the start, is asked at the end",
            "Can they stop it, and are they for us?": "Can stop the deal and is against us",
            "What is their part?": "Buying role Technical evaluator",
            "How sure are we of this?": "Evidence 3 sources Reviewed 2026-10-19",
            "Where do deals like mine stand still?": "8 of 12 deals stood still",
            "What will they object late in the deal?": "The platform stays connected, and its "
            "rights grow with each release",
            "What do I say where we have no answer?": "No answer yet : say so, and promise a date",
            "What will they ask where my deal is?": "Can my analysts finish the review without six "
            "weeks of letters back and forth?",
            "Is the thing they wait for coming, and whom do I ask?": "Under way: Security review "
            "pack for analysts draft , with Product marketing",
        },
    ),
    "a web developer who looks for what to link": (
        "content.html",
        {
            "How much is there?": "47 assets, 40 of them live",
            "What answers nobody?": "Live and answering no need: 5",
            "What is not described well enough to be placed?": "or with a wrong tag: 8",
            "What must never go offline?": "Critical for a persona, because they answer a need",
            "What would a cell fall without?": "sole support of 1 cell",
            "Is it live?": "Playbook, Implementation critical for IT Director live",
            "For whom is it, at which stage?": "IT Director : Expansion",
            "Until when is it right?": "fresh until 2027-10-20",
            "Where is it found?": "Email, Website",
            "Whom do I ask?": "Product marketing",
        },
    ),
    "an analyst who joins the figures with revenue": (
        "method.html",
        {
            "What is the figure, and what is it made of?": "51 % 54.16 of 105",
            "What does one answer count?": "a strong answer counts whole, a weaker one half",
            "Whose word weighs how much?": "Low 1 Medium 2 High 3 Veto 4",
            "What is left out of it?": "4 cells of personas without a priority",
            "What would it be without what we only assume?": "43 % 46.16 of 105",
            "What is assumed at all?": "11 channels of 6 personas are only assumed",
            "Which day is it for, and how do I get it again?": "persona build --today 2026-11-21",
            "Where is it as data?": "data/figures.csv",
            "By which columns do I join it with deals?": "a line for each persona and stage",
            "How do I see what changed, and why?": "persona diff",
        },
    ),
    "an agency before it proposes anything": (
        "checks.html",
        {
            "Who gets too little?": "26 % 28 of 105 8 % 4 of 49 left behind",
            "Which themes are missing for finance?": "Security, Integrations, Implementation "
            "effort and Internal alignment",
            "On which of their channels is nothing of ours?": "Peer communities",
            "Which formats do they want and not get?": "PDF and Calculator at Awareness",
            "What is to be written first?": "If something happens during a wave, who tells us, how "
            "fast, and with what detail?",
            "Where is the brief for that?": "persona brief ciso.selection.breach-duty",
            "What is under way, so that we do not propose it?": "Payback on one page, for finance",
            "What must we not claim, for want of a proof?": "Awareness, Evaluation, Selection and "
            "Expansion",
            "What must we not say to security?": "Trust us, in any wording",
            "Whom do we ask for a yes on what is for finance?": "Chief Financial Officer Product "
            "marketing",
        },
    ),
    "the founder of a small team": (
        "index.html",
        {
            "Where do we stand?": "coverage is 51 %",
            "What does it cost us?": "8 of 12 deals stood still",
            "Which four things must each of them find at least?": "a value story, a proof, an "
            "answer to an objection and a next step",
            "Who lacks which of the four?": "Chief Financial Officer lacks a value story, a proof "
            "and an answer to an objection",
            "How much work is all of it, and how much without writing anew?": "of 37 to-dos, 14 "
            "reuse what exists",
            "How do I begin, in which file?": "In content/security/review-pack.md:4 write",
            "Who has to do that?": "Product marketing",
            "How is the figure computed?": "a strong answer counts whole, a weaker one half",
            "What does it not tell?": "not that it persuades",
            "May a stranger see this?": "persona build --public",
        },
    ),
}


@pytest.mark.parametrize("reader", READERS)
def test_the_first_screen_answers_ten_questions(open_page: OpenPage, reader: str) -> None:
    path, questions = READERS[reader]
    assert len(questions) == 10
    page = open_page(path, Look(1400))
    shown = page.evaluate(FIRST_SCREEN)
    missing = [question for question, answer in questions.items() if answer not in shown]
    assert not missing, f"{missing}\n{shown}"
