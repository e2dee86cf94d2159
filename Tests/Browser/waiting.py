"""Waiting for what a page will say."""

from __future__ import annotations

import time
from typing import Any

from playwright.sync_api import Page

LONGEST = 30


def wait_until(page: Page, expression: str, argument: Any = None) -> None:
    """Waits until an expression is true, or a function of the argument.

    The page's own `wait_for_function` evaluates text inside of the page when it has to ask twice,
    which the pages' content security policy forbids.
    """
    end = time.monotonic() + LONGEST
    while not page.evaluate(expression, argument):
        assert time.monotonic() < end, f"never came true: {expression}"
        page.wait_for_timeout(50)
