"""What every test of the published site begins with: the site, and a browser that watches it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

import sites
from looks import Look
from watch import watched_page

# Chromium without windows first, which takes a third less time for the same pages.
CHROMIUM = [
    "chromium-headless-shell",
    "/usr/bin/chromium",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def program() -> Path:
    """The command, as it was built."""
    program = sites.REPOSITORY / ".build/tested/release/persona"
    assert program.exists(), "run `make test-browser` or `make test-recipes`, which build it"
    return program


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that all sites of this run lie in; nothing outside it may be asked for."""
    return tmp_path_factory.getbasetemp().resolve()


@pytest.fixture(scope="session")
def site(program: Path, root: Path) -> Path:
    """The site of the worked example."""
    return sites.build(program, root / "site")


@pytest.fixture(scope="session")
def public_site(program: Path, root: Path) -> Path:
    """The site of the worked example, as strangers may see it."""
    return sites.build(program, root / "public", "--public")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The machine's own Chromium, once for the whole run; CHROMIUM names another."""
    names = [name for name in [os.environ.get("CHROMIUM"), *CHROMIUM] if name]
    found = next((path for path in map(shutil.which, names) if path), None)
    assert found, "there is no Chromium: sh .scripts/setup-browser.sh"
    # Chromium refuses its sandbox to root, which is who runs in a container.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser, site: Path, root: Path) -> Iterator[OpenPage]:
    """Opens a page in a look, of the example's site unless told; any error fails the test."""
    complaints: list[str] = []
    with ExitStack() as stack:

        def open_page(path: str = "", look: Look = Look(), at: Path = site, **options: Any) -> Page:
            page = stack.enter_context(watched_page(browser, look, root, complaints, **options))
            if path:
                page.goto(f"{at.as_uri()}/{path}")
            return page

        yield open_page
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """A fresh page, 1280 by 900, light; the test fails on any error."""
    return open_page()
