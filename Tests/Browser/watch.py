"""Watches a page for whatever a visitor must never cause by opening it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, WebError

from looks import Look

# Chromium tells the console of a broken policy only where it stopped something; the event is sure.
POLICY = """
document.addEventListener("securitypolicyviolation", (event) => {
  console.error(`policy broken: ${event.violatedDirective} by ${event.blockedURI}`);
});
"""


class Watch:
    """Hears what goes wrong on the pages of a context, and adds it to a list of complaints."""

    def __init__(self, context: BrowserContext, root: Path, complaints: list[str]) -> None:
        self._complaints = complaints
        self._root = f"{root.as_uri()}/"
        context.add_init_script(POLICY)
        context.on("console", self._hear)
        context.on("weberror", self._catch)
        context.on("request", self._see)
        context.on("requestfailed", self._miss)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._complain(message.page, f"{message.type} in the console: {message.text}")

    def _catch(self, error: WebError) -> None:
        self._complain(error.page, f"error in a script: {error.error}")

    def _see(self, request: Request) -> None:
        # What a script has made itself, to be saved, is asked for from nobody.
        if not request.url.startswith((self._root, "blob:")):
            self._complaints.append(f"asks for {request.url}")

    def _miss(self, request: Request) -> None:
        # What is saved instead of shown is broken off as a page.
        if request.failure != "net::ERR_ABORTED":
            self._complaints.append(f"does not get {request.url}: {request.failure}")

    def _complain(self, page: Page | None, complaint: str) -> None:
        place = page.url.removeprefix(self._root) if page else "a page"
        self._complaints.append(f"{place}: {complaint}")


@contextmanager
def watched_page(
    browser: Browser, look: Look, root: Path, complaints: list[str], **options: Any
) -> Iterator[Page]:
    """A fresh page in a look, which may ask for nothing but files below a folder."""
    context = browser.new_context(**look.options(), **options)
    try:
        Watch(context, root, complaints)
        yield context.new_page()
    finally:
        context.close()
