"""How a reader may look at the site: how wide, and in which colours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

WIDE = 1280
PHONE = 320
HEIGHT = 900


@dataclass(frozen=True)
class Look:
    """A width of the window, and the colours that the reader's system asks for."""

    width: int = WIDE
    scheme: str = "light"
    is_forced: bool = False

    def __str__(self) -> str:
        return f"{'forced colours' if self.is_forced else self.scheme}, {self.width} px"

    @property
    def is_light(self) -> bool:
        """Whether this is the look that other colours only repaint."""
        return self.scheme == "light" and not self.is_forced

    def colours(self) -> dict[str, Any]:
        """What the reader's system asks for."""
        return {
            "color_scheme": self.scheme,
            "forced_colors": "active" if self.is_forced else "none",
        }

    def options(self) -> dict[str, Any]:
        """What a browser context of this look is made with."""
        return {"viewport": {"width": self.width, "height": HEIGHT}, **self.colours()}


def looks(width: int) -> list[Look]:
    """The looks of one width, the one that the others only repaint first."""
    return [Look(width), Look(width, "dark"), Look(width, is_forced=True)]
