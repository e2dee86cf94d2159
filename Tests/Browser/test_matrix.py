"""The matrix as its readers use it: layers, what is hidden, the panel of a cell, the keyboard."""

import json
import re
from pathlib import Path

import axe
import pytest
from looks import Look
from waiting import wait_until


def open_page(page, site, path, fragment=""):
    page.goto("about:blank")
    page.goto(f"file://{site}/{path}{fragment}")


def fragment(page):
    return page.evaluate("location.hash")


def is_open(page):
    return page.evaluate("document.getElementById('panel').open")


def wait_open(page, title):
    wait_until(
        page,
        "title => document.getElementById('panel').open"
        " && document.getElementById('panel-title')?.textContent === title",
        title,
    )


def wait_closed(page):
    wait_until(page, "!document.getElementById('panel').open")


def focused(page):
    return page.evaluate("document.activeElement.getAttribute('aria-label')") or ""


def wait_focused(page, label):
    wait_until(
        page,
        "label => document.activeElement?.getAttribute('aria-label')?.startsWith(label) ?? false",
        label,
    )


def wait_fragment(page, fragment):
    wait_until(page, "fragment => location.hash === fragment", fragment)


def cell(page, label):
    return page.locator(f"td > a.cell[aria-label^='{label}']:visible").first


def test_a_cell_is_reached_opened_closed_and_followed_by_keyboard(page, site):
    open_page(page, site, "matrix/stage.html")
    for _ in range(80):
        page.keyboard.press("Tab")
        if focused(page).startswith("IT Director, Awareness"):
            break
    wait_focused(page, "IT Director, Awareness")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowRight")
    wait_focused(page, "Chief Financial Officer, Evaluation")
    page.keyboard.press("Enter")
    wait_open(page, "Chief Financial Officer at Evaluation")
    wait_fragment(page, "#cell=cfo/evaluation")
    wait_until(page, "document.activeElement.textContent.startsWith('Open this cell’s page')")
    page.keyboard.press("Escape")
    wait_closed(page)
    wait_focused(page, "Chief Financial Officer, Evaluation")
    wait_until(page, "!location.hash.includes('cell')")
    page.keyboard.press("Enter")
    wait_open(page, "Chief Financial Officer at Evaluation")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cells/cfo/evaluation.html")


def test_arrows_go_through_the_table(page, site):
    open_page(page, site, "matrix/stage.html")
    cell(page, "Chief Financial Officer, Awareness").focus()
    for key, label in [
        ("End", "Chief Financial Officer, Expansion"), ("ArrowRight", "Chief Financial Officer, Expansion"),
        ("ArrowUp", "IT Director, Expansion"), ("ArrowUp", "IT Director, Expansion"),
        ("Home", "IT Director, Awareness"),
    ]:
        page.keyboard.press(key)
        wait_focused(page, label)
    page.keyboard.press("ArrowLeft")
    wait_until(page, "document.activeElement.textContent === 'IT Director'")


def test_the_panel_goes_from_cell_to_cell(page, site):
    open_page(page, site, "matrix/stage.html", "#cell=it-director/awareness")
    wait_open(page, "IT Director at Awareness")
    assert page.locator("[data-go='-1']").is_disabled()
    page.locator("[data-go='1']").click()
    wait_open(page, "IT Director at Evaluation")
    page.keyboard.press("ArrowRight")
    wait_open(page, "IT Director at Selection")
    page.keyboard.press("ArrowLeft")
    wait_open(page, "IT Director at Evaluation")
    page.locator("[data-go='0']").click()
    wait_closed(page)
    wait_focused(page, "IT Director, Evaluation")


@pytest.mark.parametrize("path", [
    "index.html", "matrix/stage.html", "matrix/stage/enterprise.html", "matrix/segment.html",
])
def test_the_links_of_a_panel_lead_somewhere_from_each_page(page, site, path):
    open_page(page, site, path)
    page.locator("td > a.cell:visible").nth(1).click()
    wait_until(page, "document.getElementById('panel').open")
    links = page.eval_on_selector_all(".panel-body a[href]", "all => all.map(each => each.href)")
    assert links and "/cells/" in links[0]
    for address in links:
        if address.startswith("file:"):
            assert Path(address.removeprefix("file://").split("#")[0]).exists(), address


def test_a_panel_of_a_segment_says_so(page, site):
    open_page(page, site, "matrix/stage/enterprise.html", "#cell=cfo/evaluation")
    wait_open(page, "Chief Financial Officer at Evaluation")
    assert "Enterprise" in page.locator(".panel-body .verdict").text_content()


def test_a_panel_without_a_page_shows_what_the_place_rests_on(page, site):
    open_page(page, site, "matrix/theme.html", "#cell=cfo/roi")
    wait_open(page, "Chief Financial Officer, ROI")
    assert "Commercial terms in brief" in page.locator(".panel-body").text_content()
    page.keyboard.press("Enter")
    wait_closed(page)
    assert re.match(r"#place-\d+-\d+$", fragment(page))
    cell(page, "Chief Financial Officer, Security").click()
    wait_open(page, "Chief Financial Officer, Security")
    assert "name the theme" in page.locator(".panel-body").text_content()


@pytest.mark.parametrize("modifier", ["Control", "Shift"])
def test_a_modified_click_follows_the_link(page, site, modifier):
    open_page(page, site, "matrix/stage.html")
    with page.context.expect_page() as opened:
        cell(page, "Chief Financial Officer, Evaluation").click(modifiers=[modifier])
    assert not is_open(page)
    opened.value.wait_for_url("**/cells/cfo/evaluation.html")
    opened.value.close()


def view(page):
    return page.evaluate("""() => JSON.stringify({
      layers: [...document.querySelectorAll('[data-layer]')].filter(each => !each.hidden)
        .map(each => each.dataset.layer),
      rows: [...document.querySelectorAll('tbody tr')].filter(each => !each.closest('[hidden]'))
        .map(each => each.dataset.id),
      hidden: document.querySelectorAll('.hides-strong:not([hidden])').length,
      words: document.getElementById('matrix-state').textContent,
    })""")


def test_layer_and_what_is_hidden_are_shared_by_the_address(page, site):
    open_page(page, site, "matrix/stage.html")
    assert json.loads(view(page))["layers"] == ["score"]
    page.get_by_role("radio", name="As planned").check()
    page.get_by_role("checkbox", name="Priority personas only").check()
    page.get_by_role("checkbox", name="Hide strong").check()
    wait_until(page, "location.hash === '#layer=planned&only=priority&hide=strong'")
    before = view(page)
    seen = json.loads(before)
    assert seen["layers"] == ["planned"] and seen["hidden"] == 1
    assert "procurement-lead" not in seen["rows"]
    assert "strong cells are hidden" in seen["words"]
    page.reload()
    assert view(page) == before
    page.get_by_role("link", name="Enterprise").click()
    page.wait_for_url("**/matrix/stage/enterprise.html#layer=planned&only=priority&hide=strong")
    assert json.loads(view(page))["layers"] == ["planned"]
    page.get_by_role("radio", name="Score").check()
    page.get_by_role("checkbox", name="Priority personas only").uncheck()
    page.get_by_role("checkbox", name="Hide strong").uncheck()
    assert len(json.loads(view(page))["rows"]) > len(seen["rows"])


def test_hidden_strong_cells_say_so(page, site):
    open_page(page, site, "matrix/stage.html", "#hide=strong")
    hidden = cell(page, "IT Director, Awareness")
    assert hidden.get_attribute("aria-label").endswith(", hidden")
    assert not hidden.locator("b").is_visible()
    page.get_by_role("checkbox", name="Hide strong").uncheck()
    assert not hidden.get_attribute("aria-label").endswith(", hidden")
    assert hidden.locator("b").is_visible()


def test_a_link_to_a_layer_shows_it(page, site):
    open_page(page, site, "matrix/theme.html", "#freshness")
    assert json.loads(view(page))["layers"] == ["freshness"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 320])
def test_axe_finds_nothing_with_the_panel_open(page, site, scheme, width):
    page.set_viewport_size({"width": width, "height": 900})
    for path, part in [
        ("matrix/stage.html", ""), ("matrix/stage.html", "#cell=cfo/evaluation"),
        ("matrix/theme.html", "#cell=cfo/roi"), ("matrix/theme.html", "#layer=owner&hide=strong"),
        ("index.html", "#cell=cfo/selection"),
    ]:
        open_page(page, site, path, part)
        if "cell" in part:
            wait_until(page, "document.getElementById('panel').open")
        assert axe.complaints(page, Look(width, scheme)) == [], f"{path}{part}"
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_script_all_layers_stand_there_and_no_toolbar(page, site):
    browser = page.context.browser
    context = browser.new_context(java_script_enabled=False)
    plain = context.new_page()
    open_page(plain, site, "matrix/stage.html")
    for layer in ["score", "freshness", "owner", "planned"]:
        assert plain.locator(f"[data-layer={layer}]").is_visible()
    assert not plain.locator("#matrix-tools").is_visible()
    assert not plain.locator("#panel").is_visible()
    plain.locator("td > a.cell").first.click()
    plain.wait_for_url("**/cells/**")
    context.close()


def test_print_leaves_out_panel_and_toolbar(page, site):
    open_page(page, site, "matrix/stage.html", "#cell=cfo/evaluation")
    wait_open(page, "Chief Financial Officer at Evaluation")
    page.emulate_media(media="print")
    assert not page.locator("#panel").is_visible()
    assert not page.locator("#matrix-tools").is_visible()
    assert page.locator(".printed").is_visible()
    assert page.locator("[data-layer=score] table").is_visible()
    assert not page.locator("[data-layer=owner] table").is_visible()


def test_a_strange_address_opens_nothing(page, site):
    open_page(page, site, "matrix/stage.html", "#cell=<b>/x&layer=nothing")
    assert not is_open(page)
    assert json.loads(view(page))["layers"] == ["score"]
