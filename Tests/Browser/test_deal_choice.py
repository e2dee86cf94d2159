"""What a deal sheet says once a segment or a channel is chosen."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

import sites
from conftest import OpenPage
from looks import PHONE, Look

FILES = {
    "personas/taxonomy.md": "---\nsegments: [enterprise, mid-market]\n---\nGuide.\n",
    "personas/cfo.md": "---\ntitle: CFO\nsegments: [enterprise]\n---\nText.\n\n"
    "## Journey\n### Evaluation\n- Question (cost): What does it cost?\n",
} | {
    f"content/a{number}.md": f"---\ntitle: Asset {number}\nchannels: [email]\n---\nText.\n\n"
    f"## Answers\n- cfo.evaluation.cost: It costs {number} euros for each seat.\n"
    for number in range(30)
}


def test_a_choice_counts_what_it_leaves_out(
    open_page: OpenPage, program: Path, root: Path, tmp_path: Path
) -> None:
    folder = root / tmp_path.name
    site = sites.build(program, folder / "site", workspace=sites.write(folder, FILES))
    page = open_page("deal/cfo.html", at=site)
    told = page.locator("#deal-chosen")
    more = page.locator(".more-replies")
    expect(more).to_have_text("and 27 more")
    page.get_by_label("Segment").select_option("mid-market")
    expect(told).to_contain_text("Only for Mid market.")
    expect(told).to_contain_text("Not in this segment: CFO.")
    expect(told).to_contain_text("are those of all segments together.")
    page.get_by_label("Segment").select_option("")
    page.get_by_label("Sent by").select_option("email")
    expect(more).to_have_text("and 22+ more")
    page.get_by_label("Sent by").select_option("")
    expect(more).to_have_text("and 27 more")
    expect(told).to_have_text("")


def test_a_phone_shows_what_they_ask_in_its_whole_width(open_page: OpenPage) -> None:
    page = open_page("deal/ciso.html", Look(PHONE))
    heads = page.locator(".deal-table tbody th").first.bounding_box()
    cells = page.locator(".deal-table tbody td").first.bounding_box()
    assert heads and cells and heads["width"] == cells["width"]
