"""The comment on a pull request, as GitHub shows it."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import cmarkgfm
from cmarkgfm.cmark import Options

import repositories

# What GitHub adds to CommonMark, without its filter of tags: a forged tag has to be seen.
EXTENSIONS = ["table", "autolink", "strikethrough", "tasklist"]
EMPTY = {"br", "hr", "img", "input"}


@dataclass
class Element:
    """An element with what is in it; comments are told apart."""

    tag: str
    attributes: tuple = ()
    children: list[Element | str] = field(default_factory=list)

    @property
    def elements(self) -> list[Element]:
        return [child for child in self.children if isinstance(child, Element)]

    @property
    def text(self) -> str:
        return "".join(
            child if isinstance(child, str) else child.text for child in self.children
        ).strip()

    def all(self, tag: str) -> list[Element]:
        """Every element of a name, at any depth."""
        own = [self] if self.tag == tag else []
        return own + [found for child in self.elements for found in child.all(tag)]

    @property
    def texts(self) -> list[str]:
        """Every run of text: GitHub looks for names and numbers in each of them alone."""
        nested = [[child] if isinstance(child, str) else child.texts for child in self.children]
        return [text for texts in nested for text in texts]

    @property
    def shape(self) -> tuple:
        """The elements without their texts; a list's items that are alike count once."""
        shapes = [child.shape for child in self.elements]
        if self.tag in ("ul", "ol"):
            shapes = sorted(set(shapes))
        return (self.tag, self.attributes, tuple(shapes))

    @property
    def tables(self) -> list[list[list[str]]]:
        """The texts of all cells, by table and row."""
        return [
            [[cell.text for cell in row.all("th") + row.all("td")] for row in table.all("tr")]
            for table in self.all("table")
        ]


class Reader(HTMLParser):
    """Reads a page of HTML into elements, and says what does not belong."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Element("body")]
        self.comments: list[str] = []

    def handle_starttag(self, tag: str, attrs: list) -> None:
        element = Element(tag, tuple(attrs))
        self.open[-1].children.append(element)
        if tag not in EMPTY:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"</{tag}> ends <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data.strip())

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"a declaration was forged: {decl}")


def rendered(markdown: str) -> tuple[Element, list[str]]:
    """A comment as it is shown, and the hidden comments in it that say something."""
    html = cmarkgfm.markdown_to_html_with_extensions(markdown, Options.CMARK_OPT_UNSAFE, EXTENSIONS)
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert [element.tag for element in reader.open] == ["body"]
    return reader.open[0], [comment for comment in reader.comments if comment]


def change(program: Path, folder: Path, base: str, before: dict, after: dict) -> str:
    """The comment on the change from some files to others."""
    folder.mkdir()
    repositories.git(folder, "init", "--quiet", "--initial-branch", "main")
    repositories.commit(folder, "Start", before)
    repositories.git(folder, "branch", "--", base)
    for path in before.keys() - after.keys():
        (folder / path).unlink()
    repositories.write(folder, after)
    done = subprocess.run(
        [program, "diff", "--format", "markdown", "--today", "2026-11-21", "--", base],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0 and not done.stderr, done.stderr
    return done.stdout


def file(body: str = "Text.\n", **keys: object) -> str:
    """A file with front matter; JSON is YAML."""
    lines = [f"{name.replace('_', '-')}: {json.dumps(value)}" for name, value in keys.items()]
    return "\n".join(["---", *lines, "---", body])
