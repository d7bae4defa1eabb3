"""Conditions over roster fields ("photo == 'no' and category in ('press', 'staff')"), parsed, never run as code.

Grammar: `or` > `and` > `not` > comparison; a comparison is `FIELD ==|!= VALUE`, `FIELD in (VALUE, …)`,
`FIELD has VALUE`; a bare FIELD is true when it is not empty. `has` ignores case and looks inside text
and lists alike.
"""

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_TOKEN = re.compile(
    r"\s*(?:(?P<text>'[^']*'|\"[^\"]*\")|(?P<word>[A-Za-z_][A-Za-z0-9_]*)|(?P<sign>==|!=|[(),]))"
)
_MOST_TOKENS = 400


class ConditionError(ValueError):
    """The text is not a condition; the message says what was expected and `column` where (from 1)."""

    def __init__(self, message: str, column: int) -> None:
        super().__init__(message)
        self.column = column


@dataclass(frozen=True, slots=True)
class Condition:
    """A parsed condition: nested tuples, the operator first."""

    text: str
    tree: tuple[object, ...]

    def holds(self, fields: Mapping[str, str]) -> bool:
        """Whether the condition is true of these field values (lists joined by `;`)."""
        return _evaluate(self.tree, fields)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    value: str
    column: int


def parse_condition(text: str, known_fields: frozenset[str]) -> Condition:
    """Parse a condition.

    Args:
        text: the condition as written in `event.toml`.
        known_fields: the roster fields that may be named.

    Raises:
        ConditionError: at the first thing that does not fit.
    """
    parser = _Parser(_tokens(text), known_fields, len(text) + 1)
    tree = parser.either()
    if parser.peek().kind != "end":
        raise ConditionError(
            f"unexpected {parser.peek().value!r}; expected `and`, `or` or the end", parser.peek().column
        )
    return Condition(text, tree)


def compared(condition: Condition) -> Iterator[tuple[str, str]]:
    """Yield each (field, value) that a condition compares for being the same."""
    yield from _compared(condition.tree)


def _compared(tree: tuple[object, ...]) -> Iterator[tuple[str, str]]:
    match tree:
        case ("==" | "!=", str(name), str(value)):
            yield name, value
        case ("in", str(name), tuple(values)):
            yield from ((name, str(value)) for value in values)
        case _:
            for part in tree:
                if isinstance(part, tuple):
                    yield from _compared(part)


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    at = 0
    while text[at:].strip():
        match = _TOKEN.match(text, at)
        if match is None or len(tokens) >= _MOST_TOKENS:
            column = at + len(text[at:]) - len(text[at:].lstrip()) + 1
            raise ConditionError("expected a field name, a quoted value, == or !=", column)
        kind = match.lastgroup or "sign"
        tokens.append(_Token(kind, match.group(kind), match.start(kind) + 1))
        at = match.end()
    return tokens


class _Parser:
    def __init__(self, tokens: list[_Token], known_fields: frozenset[str], end_column: int) -> None:
        self._tokens = tokens
        self._known = known_fields
        self._end = _Token("end", "the end", end_column)
        self._at = 0
        self._depth = 0

    def peek(self) -> _Token:
        return self._tokens[self._at] if self._at < len(self._tokens) else self._end

    def _take(self) -> _Token:
        token = self.peek()
        self._at += 1
        return token

    def _take_if(self, *values: str) -> bool:
        if self.peek().kind != "text" and self.peek().value in values:
            self._at += 1
            return True
        return False

    def either(self) -> tuple[object, ...]:
        left = self._both()
        while self._take_if("or"):
            left = ("or", left, self._both())
        return left

    def _both(self) -> tuple[object, ...]:
        left = self._negation()
        while self._take_if("and"):
            left = ("and", left, self._negation())
        return left

    def _negation(self) -> tuple[object, ...]:
        self._depth += 1
        if self._depth > 50:
            raise ConditionError("too deeply nested", self.peek().column)
        try:
            if self._take_if("not"):
                return ("not", self._negation())
            if self._take_if("("):
                inside = self.either()
                self._expect(")")
                return inside
            return self._comparison()
        finally:
            self._depth -= 1

    def _expect(self, sign: str) -> None:
        token = self.peek()
        if not self._take_if(sign):
            raise ConditionError(f"expected {sign!r} before {token.value}", token.column)

    def _comparison(self) -> tuple[object, ...]:
        token = self._take()
        if token.kind != "word" or token.value not in self._known:
            near = difflib.get_close_matches(token.value, sorted(self._known), 1, 0.5)
            hint = f"; did you mean {near[0]}" if near else ""
            raise ConditionError(f"{token.value} is not a roster field{hint}", token.column)
        name = token.value
        if self._take_if("=="):
            return ("==", name, self._value())
        if self._take_if("!="):
            return ("!=", name, self._value())
        if self._take_if("has"):
            return ("has", name, self._value())
        if self._take_if("in"):
            return ("in", name, self._values())
        return ("set", name)

    def _value(self) -> str:
        token = self._take()
        if token.kind != "text":
            raise ConditionError(f"expected a quoted value, not {token.value}", token.column)
        return token.value[1:-1]

    def _values(self) -> tuple[str, ...]:
        self._expect("(")
        values = [self._value()]
        while self._take_if(","):
            if self.peek().value == ")":
                break
            values.append(self._value())
        self._expect(")")
        return tuple(values)


def _evaluate(tree: tuple[object, ...], fields: Mapping[str, str]) -> bool:
    match tree:
        case ("or", tuple(left), tuple(right)):
            return _evaluate(left, fields) or _evaluate(right, fields)
        case ("and", tuple(left), tuple(right)):
            return _evaluate(left, fields) and _evaluate(right, fields)
        case ("not", tuple(inside)):
            return not _evaluate(inside, fields)
        case ("==", str(name), str(value)):
            return fields.get(name, "") == value
        case ("!=", str(name), str(value)):
            return fields.get(name, "") != value
        case ("has", str(name), str(value)):
            return value.casefold() in fields.get(name, "").casefold()
        case ("in", str(name), tuple(values)):
            return fields.get(name, "") in values
    return bool(fields.get(str(tree[1]), ""))  # ("set", name)
