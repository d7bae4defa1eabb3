"""Bytes of a serial scanner become texts, however they are cut; a line that is set up wrongly is noticed."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.credential import Credential, RawScan, decode
from kiosk.scan.serial_text import LONGEST_BYTES, WRONG_AFTER, Assembler, Suffix
from tests.builders import NOW

CODE = "7K2M-QX4"
ENDS = {Suffix.CR: b"\r", Suffix.LF: b"\n", Suffix.CRLF: b"\r\n", Suffix.ANY_LINE: b"\r\n", Suffix.NONE: b""}


def told(pieces: list[bytes], suffix: Suffix = Suffix.ANY_LINE) -> list[str]:
    assembler = Assembler(suffix)
    texts = [text for piece in pieces for text in assembler.feed(piece)]
    return texts + assembler.silence()


@given(
    data=st.lists(
        st.one_of(
            st.binary(max_size=40),
            st.sampled_from(
                [b"\r", b"\n", b"\r\n", b"\x1d", b"BEGIN:VCARD\r\n", b"END:VCARD\r\n", b"7K2M-QX4"]
            ),
            st.sampled_from([b"x" * 4_094, b"x" * 4_096, b"x" * 4_097, b"x" * 9_000]),
        ),
        max_size=8,
    ).map(b"".join),
    cuts=st.lists(st.integers(0, 12_000), max_size=12),
    suffix=st.sampled_from(Suffix),
)
def test_how_the_bytes_are_cut_never_changes_what_is_told(
    data: bytes, cuts: list[int], suffix: Suffix
) -> None:
    edges = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    pieces = [data[start:end] for start, end in pairwise(edges)]
    assert told(pieces, suffix) == told([data], suffix)


@pytest.mark.parametrize("suffix", Suffix)
def test_each_suffix_ends_a_code(suffix: Suffix) -> None:
    assembler = Assembler(suffix)
    for _ in range(2):
        texts = assembler.feed(CODE.encode() + ENDS[suffix])
        assert texts == ([] if suffix is Suffix.NONE else [CODE])
        assert texts + assembler.silence() == [CODE]


@pytest.mark.parametrize("suffix", [Suffix.CR, Suffix.LF])
def test_a_scanner_that_sends_both_line_ends_is_read_with_either_setting(suffix: Suffix) -> None:
    assert told([b"7K2M-QX4\r\n7K2M-QX5\r\n"], suffix) == ["7K2M-QX4", "7K2M-QX5"]


@pytest.mark.parametrize("suffix", Suffix)
def test_a_scanner_without_the_suffix_that_was_set_is_still_read(suffix: Suffix) -> None:
    assert told([CODE.encode()], suffix) == [CODE]


def test_two_codes_in_one_piece_are_both_told_in_order() -> None:
    assert Assembler().feed(b"first-1\rsecond-2\r") == ["first-1", "second-2"]


def test_a_card_is_one_text_with_its_lines() -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kim;Minji\r\nEND:VCARD"
    for suffix in Suffix:
        assert told([card.encode(), ENDS[suffix], b"7K2M-QX4", ENDS[suffix]], suffix)[0].startswith("BEGIN")
    assert told([f"]Q1{card}\r\n7K2M-QX4\r\n".encode()]) == [f"]Q1{card}", CODE]


def test_a_card_that_breaks_off_does_not_swallow_the_next_scan() -> None:
    assembler = Assembler()
    assert assembler.feed(b"BEGIN:VCARD\r\nVERSION:3.0\r\n") == []
    assembler.silence()
    assert assembler.feed(b"7K2M-QX4\r") == [CODE]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\x1d7K2M-QX4\x1d\r\n", "7K2M-QX4"),  # FNC1, as scanners send it
        (b"]Q17K2M-QX4\r", "7K2M-QX4"),  # AIM id
        (b"]Q2\\0000267K2M-QX4\r", "7K2M-QX4"),  # AIM id and ECI
        (b"\x02 7K2M-QX4\t\x03\r", "7K2M-QX4"),  # STX and ETX
        (b"\x007K2M-QX4\r", "7K2M-QX4"),  # the line was just opened
        ("홍길동 7K2M".encode() + b"\r", "홍길동 7K2M"),
        ("Müller".encode("latin-1") + b"\r", "Müller"),
        (b"0112\x1d3456\r", "0112\x1d3456"),
    ],
)
def test_what_scanners_put_around_a_code_does_not_keep_it_from_being_read(data: bytes, text: str) -> None:
    (raw,) = told([data])
    assert decode(RawScan((raw,), "serial", NOW)) == Credential((text,))


@pytest.mark.parametrize("suffix", [suffix for suffix in Suffix if suffix is not Suffix.NONE])
def test_a_text_without_end_is_one_unreadable_scan_and_the_next_is_read(suffix: Suffix) -> None:
    end = ENDS[suffix]
    assert told([b"x" * 50_000, b"x" * 9, end, b"7K2M-QX4", end], suffix) == ["", CODE]
    assert told([b"x" * (LONGEST_BYTES + 1), end], suffix) == [""]
    assert told([b"x" * LONGEST_BYTES, end], suffix) == ["x" * LONGEST_BYTES]


def test_line_ends_alone_are_no_scan() -> None:
    assert told([b"\r\n\r\n\x00\r \r"]) == []


def test_binary_is_one_unreadable_scan_however_many_line_ends_are_in_it() -> None:
    assert told([b"\xff\xfe\x00\r\xf0\x81\r\x00\x00\n"]) == [""]


def misread(data: bytes, sent_baud: int, read_baud: int) -> bytes:
    """Return what a receiver at another speed makes of the bits; a frame without stop bit is read as NUL."""
    bits = [1] * 20
    for byte in data:
        bits += [0, *((byte >> place) & 1 for place in range(8)), 1]
    bits += [1] * 40
    ratio = sent_baud / read_baud
    end, at, out = len(bits), 0.0, bytearray()

    def level(time: float) -> int:
        return bits[int(time)] if time < end else 1

    while at < end:
        if level(at) == 1:
            at += ratio / 16
            continue
        read = [level(at + ratio * (place + 1.5)) for place in range(9)]
        out.append(sum(bit << place for place, bit in enumerate(read[:8])) if read[8] else 0)
        at += ratio * 9.5
        while not read[8] and level(at) == 0:
            at += ratio / 16
    return bytes(out)


@pytest.mark.parametrize("read_baud", [4_800, 9_600, 19_200, 38_400, 115_200])
@pytest.mark.parametrize("sent_baud", [1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200])
@pytest.mark.parametrize(
    "code", [b"7K2M-QX4\r", b"BACDEFGHJKLMNPQRTUVWX2\r\n", b"ABCDEFGH23456789" * 10 + b"\r\n"]
)
def test_every_wrong_baud_rate_is_noticed_after_three_scans_and_no_right_one(
    code: bytes, sent_baud: int, read_baud: int
) -> None:
    assembler = Assembler()
    for count in range(1, WRONG_AFTER + 1):
        assembler.feed(misread(code, sent_baud, read_baud))
        assembler.silence()
        assert assembler.looks_wrong == (sent_baud != read_baud and count == WRONG_AFTER)


def test_one_good_scan_ends_the_suspicion() -> None:
    assembler = Assembler()
    for _ in range(WRONG_AFTER):
        assembler.feed(b"\x00\x00\xf8\x00")
        assembler.silence()
    assert assembler.looks_wrong
    assembler.feed(b"7K2M-QX4\r")
    assembler.silence()
    assert not assembler.looks_wrong


def test_a_scanner_that_was_seen_to_end_its_lines_is_waited_for() -> None:
    wire = Assembler(Suffix.ANY_LINE)
    before_ms = wire.patience_ms
    assert wire.feed(b"M1AB\r") == ["M1AB"]
    assert wire.patience_ms == 1_000 > before_ms
    assert Assembler(Suffix.NONE).patience_ms < before_ms
