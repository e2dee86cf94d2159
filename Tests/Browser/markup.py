"""What a page's file says about itself, read without a browser."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path


class Markup(HTMLParser):
    """The links, ids, policies and resources of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.policies: list[str] = []
        # What the policy would stop: styles and scripts in the page, and what lies elsewhere.
        self.stopped: list[str] = []
        self.is_policy_late = False
        self.heading = ""
        self._is_heading = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attributes}
        if "id" in values:
            self.ids.append(values["id"])
        if tag in ("a", "area") and "href" in values:
            self.links.append(values["href"])
        if tag == "meta" and values.get("http-equiv", "").lower() == "content-security-policy":
            self.policies.append(values.get("content", ""))
        if tag == "h1":
            self._is_heading = True
        self._look_for_the_stopped(tag, values)

    def handle_startendtag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attributes)

    def handle_endtag(self, tag: str) -> None:
        if tag == "h1":
            self._is_heading = False

    def handle_data(self, data: str) -> None:
        if self._is_heading:
            self.heading += data

    def _look_for_the_stopped(self, tag: str, values: dict[str, str]) -> None:
        if tag in ("style", "iframe", "object", "embed", "base"):
            self.stopped.append(f"<{tag}>")
        if tag == "script" and "src" not in values:
            self.stopped.append("a script in the page")
        self.stopped += [name for name in values if name == "style" or name.startswith("on")]
        # Links may lead anywhere; everything else is asked for as the page opens.
        asked = [values.get("src", ""), values.get("xlink:href", "")]
        if tag not in ("a", "area"):
            asked.append(values.get("href", ""))
        self.stopped += [place for place in asked if ":" in place or place.startswith("//")]
        if any(asked) and tag in ("link", "script", "img") and not self.policies:
            self.is_policy_late = True


def read(path: Path) -> Markup:
    """Reads the file of a page."""
    markup = Markup()
    markup.feed(path.read_text(encoding="utf-8"))
    markup.close()
    return markup
