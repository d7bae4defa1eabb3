"""The binary messages of IPP: attributes to bytes and back. Source: RFC 8010 section 3.

Written here because the library at hand (ippx 0.1.1) cannot encode collections, and a badge's size is one.
"""

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from kiosk.domain.errors import RemoteFault

_VERSION = b"\x02\x00"
_SHORTEST = 9


class Group(IntEnum):
    """What a group of attributes is about."""

    OPERATION = 0x01
    JOB = 0x02
    PRINTER = 0x04
    UNSUPPORTED = 0x05


class Tag(IntEnum):
    """The kinds of values that are sent."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    COLLECTION = 0x34
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME_TYPE = 0x49


_END, _RANGE, _END_COLLECTION, _MEMBER, _FIRST_VALUE = 0x03, 0x33, 0x37, 0x4A, 0x10
_FIRST_TEXT, _BOOLEAN_BYTE = 0x40, {True: b"\x01", False: b"\x00"}

Value = int | str | bytes | tuple[int, int] | None | Mapping[str, "Value"]
"""An attribute's value. A range is (least, most); None stands for "no value"; what is not needed stays bytes."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute to send; several values are of one kind. A collection's value is a tuple of its members."""

    name: str
    tag: Tag
    values: tuple["int | str | tuple[Attribute, ...]", ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the status code, and every group with the values of its attributes."""

    status: int
    groups: tuple[tuple[int, Mapping[str, Sequence[Value]]], ...] = field(default=(), repr=False)

    def all(self, group: Group) -> list[Mapping[str, Sequence[Value]]]:
        """Return the groups of a kind, in their order."""
        return [attributes for kind, attributes in self.groups if kind == group]

    def first(self, group: Group) -> Mapping[str, Sequence[Value]]:
        """Return the first group of a kind; empty when there is none."""
        return next(iter(self.all(group)), {})


def encode_request(
    operation: int,
    request_id: int,
    groups: Sequence[tuple[Group, Sequence[Attribute]]],
    document: bytes = b"",
) -> bytes:
    """Return a request.

    Args:
        operation: its number.
        request_id: any number above 0.
        groups: attributes; the operation's come first, `attributes-charset` before all.
        document: what is to be printed.
    """
    out = bytearray(_VERSION + struct.pack(">HI", operation, request_id))
    for group, attributes in groups:
        out.append(group)
        for one in attributes:
            out += _attribute(one)
    out.append(_END)
    return bytes(out) + document


def _attribute(attribute: Attribute) -> bytes:
    out, name = b"", attribute.name.encode()
    for value in attribute.values:
        out += _field(attribute.tag, name, b"" if isinstance(value, tuple) else _plain(attribute.tag, value))
        if isinstance(value, tuple):
            for member in value:
                out += _field(_MEMBER, b"", member.name.encode())
                out += _attribute(Attribute("", member.tag, member.values))
            out += _field(_END_COLLECTION, b"", b"")
        name = b""  # further values of the same attribute carry no name
    return out


def _plain(tag: Tag, value: int | str) -> bytes:
    if tag is Tag.BOOLEAN:
        return _BOOLEAN_BYTE[bool(value)]
    return struct.pack(">i", value) if isinstance(value, int) else value.encode()


def _field(tag: int, name: bytes, value: bytes) -> bytes:
    return struct.pack(f">BH{len(name)}sH{len(value)}s", tag, len(name), name, len(value), value)


def decode_answer(data: bytes) -> Answer:
    """Return what an answer says.

    Raises:
        RemoteFault: it is cut off or no IPP.
    """
    if len(data) < _SHORTEST:
        raise RemoteFault("The printer answered something that is not IPP.", f"{len(data)} bytes")
    groups: list[tuple[int, dict[str, list[Value]]]] = []
    fields, values = _fields(data), list[Value]()
    try:
        for tag, name, raw in fields:
            if tag < _FIRST_VALUE:
                groups.append((tag, {}))
                continue
            value = _members(fields) if tag == Tag.COLLECTION else _value(tag, raw)
            if name:  # a further value of the same attribute carries none
                values = groups[-1][1].setdefault(name, [])
            values.append(value)
    except (IndexError, struct.error) as error:
        raise RemoteFault("The printer answered something that is not IPP.", type(error).__name__) from error
    return Answer(int.from_bytes(data[2:4], "big"), tuple(groups))


def _fields(data: bytes) -> Iterator[tuple[int, str, bytes]]:
    """Walk through tag, name and value until the end tag; a group's own tag has neither."""
    at = 8
    while data[at] != _END:
        tag = data[at]
        at += 1
        if tag < _FIRST_VALUE:
            yield tag, "", b""
            continue
        parts = []
        for _ in range(2):
            (length,) = struct.unpack_from(">H", data, at)
            parts.append(struct.unpack_from(f">{length}s", data, at + 2)[0])
            at += 2 + length
        yield tag, parts[0].decode("utf-8", "replace"), parts[1]


def _members(fields: Iterator[tuple[int, str, bytes]]) -> dict[str, Value]:
    """Read one collection; of a member with several values the first is kept."""
    members: dict[str, Value] = {}
    name = ""
    for tag, _, raw in fields:
        if tag == _END_COLLECTION:
            return members
        if tag == _MEMBER:
            name = raw.decode("utf-8", "replace")
        else:
            value = _members(fields) if tag == Tag.COLLECTION else _value(tag, raw)
            members.setdefault(name, value)
    raise IndexError("a collection without end")


def _value(tag: int, raw: bytes) -> Value:
    if tag < Tag.INTEGER:
        return None
    if tag in (Tag.INTEGER, Tag.ENUM):
        return int(struct.unpack(">i", raw)[0])
    if tag == Tag.BOOLEAN:
        return int(raw != b"\x00")
    if tag == _RANGE:
        least, most = struct.unpack(">ii", raw)
        return int(least), int(most)
    return raw.decode("utf-8", "replace") if tag > _FIRST_TEXT else raw
