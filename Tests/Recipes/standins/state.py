"""What a host knows, kept in a file between the calls of a stand-in."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def changed(variable: str) -> Iterator[dict]:
    """What the host knows; what a call changes of it is kept, also when it ends the program."""
    file = Path(os.environ[variable])
    world = json.loads(file.read_text(encoding="utf-8"))
    try:
        yield world
    finally:
        file.write_text(json.dumps(world), encoding="utf-8")


def text(value: object) -> str:
    """A value as a host sends it."""
    return json.dumps(value, ensure_ascii=False)


def fresh(items: list[dict]) -> int:
    """An id that no item has."""
    return max((item["id"] for item in items), default=100) + 1
