"""Each kind of page passes axe-core in every look, and what axe leaves open is measured."""

from __future__ import annotations

from pathlib import Path

import pytest

import axe
import sites
from conftest import OpenPage
from looks import PHONE, WIDE, Look, looks


RICH_IN_COLOUR = ("index.html", "matrix/", "cells/", "personas/", "deal/", "lead-definitions/")


@pytest.mark.parametrize("width", [WIDE, PHONE])
def test_axe_finds_nothing_wrong_and_nothing_stays_open(
    site: Path, open_page: OpenPage, width: int
) -> None:
    page = open_page(look=Look(width))
    complaints = []
    # Colours are the same at every width, so that one width is enough for the other looks, and for
    # axe's own judgement of contrast, which beside ours is asked for on the pages with the most signs.
    shown = looks(width) if width == WIDE else [Look(width)]
    for path in sites.richest(site):
        page.goto(f"{site.as_uri()}/{path}")
        for look in shown:
            with_contrast = look == Look(WIDE) and path.startswith(RICH_IN_COLOUR)
            found = axe.complaints(page, look, every_rule=with_contrast)
            complaints += [f"{path}: {complaint}" for complaint in found]
    assert not complaints, "\n".join(complaints)


def test_axe_finds_what_is_wrong(open_page: OpenPage) -> None:
    page = open_page("index.html")
    page.evaluate("document.querySelector('.cell').setAttribute('aria-label', '')")
    page.evaluate("document.querySelector('.cell').replaceChildren()")
    assert any("link-name" in complaint for complaint in axe.complaints(page, Look()))


def test_what_axe_leaves_open_is_a_complaint_unless_it_is_decided(
    open_page: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page("index.html")
    assert axe.complaints(page, Look(), every_rule=True) == []
    monkeypatch.setattr(axe, "DECIDED", {})
    found = axe.complaints(page, Look(), every_rule=True)
    assert any("left open, color-contrast" in complaint for complaint in found)
