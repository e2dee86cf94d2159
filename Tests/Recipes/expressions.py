"""The expressions of GitHub's recipes, as far as the recipes use them."""

from __future__ import annotations

import re

EXPRESSION = re.compile(r"\$\{\{(.*?)\}\}", re.DOTALL)
TOKEN = re.compile(r"\s*('(?:[^']|'')*'|&&|\|\||==|!=|!|\(|\)|[A-Za-z_][\w.-]*)")


class Values:
    """What is known while a step runs: a value for each dotted name."""

    def __init__(self, known: dict[str, str], status: dict[str, bool] | None = None) -> None:
        self.known = known
        self.status = status or {}

    def filled(self, text: str) -> str:
        """A text with the values of its expressions."""
        return EXPRESSION.sub(lambda found: str(self.value(found[1])), text)

    def holds(self, condition: str) -> bool:
        """Whether a condition holds, with or without the marks of an expression."""
        found = EXPRESSION.fullmatch(condition.strip())
        return bool(self.value(found[1] if found else condition))

    def value(self, expression: str) -> str | bool:
        """The value of an expression of names, texts, ==, !=, !, && and ||."""
        words = [found[1] for found in TOKEN.finditer(expression)]
        assert "".join(words) == re.sub(r"\s+", "", expression), expression
        value, rest = self.alternatives(words)
        assert not rest, expression
        return value

    def alternatives(self, words: list[str]) -> tuple[str | bool, list[str]]:
        value, words = self.conjunction(words)
        while words[:1] == ["||"]:
            other, words = self.conjunction(words[1:])
            value = value or other
        return value, words

    def conjunction(self, words: list[str]) -> tuple[str | bool, list[str]]:
        value, words = self.comparison(words)
        while words[:1] == ["&&"]:
            other, words = self.comparison(words[1:])
            value = other if value else value
        return value, words

    def comparison(self, words: list[str]) -> tuple[str | bool, list[str]]:
        value, words = self.single(words)
        if words[:1] in (["=="], ["!="]):
            other, rest = self.single(words[1:])
            return (value == other) == (words[0] == "=="), rest
        return value, words

    def single(self, words: list[str]) -> tuple[str | bool, list[str]]:
        first, *rest = words
        if first == "!":
            value, rest = self.single(rest)
            return not value, rest
        if first.startswith("'"):
            return first[1:-1].replace("''", "'"), rest
        if rest[:2] == ["(", ")"]:
            return self.status[first], rest[2:]
        # An unknown name is empty for GitHub; here it would be a mistake of the recipe or the test.
        return self.known[first], rest
