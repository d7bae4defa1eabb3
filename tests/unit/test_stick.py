"""A file on a memory stick: read by whom it is for, worthless to anybody else, and refused in words when it is not whole."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.public import PrivateKey

from kiosk.domain.errors import KioskError, OperatorError, RemoteFault
from kiosk.protocol import stick
from kiosk.protocol.messages import VERSION, to_message
from kiosk.protocol.stick import (
    FORM,
    TO_HUB,
    TO_STATION,
    StickChanges,
    StickHeader,
    StickPush,
    closed,
    opened_changes,
    opened_push,
    read,
)
from tests.builders import NOW, Facts

SECRET, OTHER = bytes(range(32)), bytes(32)
HUB = PrivateKey.generate()
PUBLIC = bytes(HUB.public_key)
UP = StickHeader(version=VERSION, direction=TO_HUB, event_id="event-1", station_id="a")
DOWN = StickHeader(version=VERSION, direction=TO_STATION, event_id="event-1", station_id="a")
PUSH = StickPush(
    version=VERSION, now=NOW, facts=[to_message(Facts("a").registered(name="Layla Mansouri"))], after="e.3"
)
CHANGES = StickChanges(
    version=VERSION, now=NOW, epoch="e", after=3, facts=[to_message(Facts("b").registered(), 4)]
)
FILE_UP = closed(UP, PUSH, SECRET, PUBLIC)
FILE_DOWN = closed(DOWN, CHANGES, SECRET)


def test_both_messages_come_out_as_they_went_in_and_no_name_is_in_the_file() -> None:
    up, down = read(FILE_UP), read(FILE_DOWN)
    assert (up.header, down.header) == (UP, DOWN)
    assert opened_push(up, SECRET, bytes(HUB)) == PUSH
    assert opened_changes(down, SECRET) == CHANGES
    assert b"Layla" not in FILE_UP
    assert b"Layla" not in zlib.compress(FILE_UP)
    assert closed(UP, PUSH, SECRET, PUBLIC) != FILE_UP


def test_another_station_another_hub_and_the_other_direction_open_nothing() -> None:
    for open_it in (
        lambda: opened_push(read(FILE_UP), OTHER, bytes(HUB)),
        lambda: opened_push(read(FILE_UP), SECRET, bytes(PrivateKey.generate())),
        lambda: opened_changes(read(FILE_DOWN), OTHER),
        lambda: opened_changes(read(FILE_UP), SECRET),
        lambda: opened_push(read(FILE_DOWN), SECRET, bytes(HUB)),
        lambda: opened_changes(read(FILE_DOWN.replace(b'"station_id":"a"', b'"station_id":"b"')), SECRET),
        lambda: opened_changes(read(FILE_DOWN.replace(b"to station", b"to hub")), SECRET),
    ):
        with pytest.raises(RemoteFault, match="not whole"):
            open_it()


@given(st.data())
def test_a_file_cut_off_or_changed_anywhere_is_refused(data: st.DataObject) -> None:
    file = data.draw(st.sampled_from([FILE_UP, FILE_DOWN]))
    place = data.draw(st.integers(0, len(file) - 1))
    if data.draw(st.booleans()):
        changed = file[:place]
    else:
        changed = file[:place] + bytes([file[place] ^ data.draw(st.integers(1, 255))]) + file[place + 1 :]
    with pytest.raises(KioskError):
        opened(changed, is_up=file is FILE_UP)


def opened(file: bytes, *, is_up: bool) -> StickPush | StickChanges:
    return opened_push(read(file), SECRET, bytes(HUB)) if is_up else opened_changes(read(file), SECRET)


@given(st.binary(max_size=200))
def test_any_bytes_are_told_to_be_no_such_file(data: bytes) -> None:
    with pytest.raises(KioskError):  # Even where it happens to begin like one.
        read(data)
    with pytest.raises(OperatorError, match="none that Madang wrote"):
        read(b"." + data)


def test_a_file_of_another_release_is_told_apart() -> None:
    with pytest.raises(OperatorError, match="another release"):
        read(FORM.replace(b"1", b"2") + b"{}\n")
    with pytest.raises(RemoteFault, match="not whole"):
        read(FORM + b"{" * 3000)
    far = StickHeader(version=VERSION + 2, direction=TO_STATION, event_id="event-1", station_id="a")
    with pytest.raises(RemoteFault, match="Update this computer"):
        read(closed(far, CHANGES, SECRET))


def test_a_file_that_would_swell_beyond_measure_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stick, "MOST_BYTES", 20)
    with pytest.raises(RemoteFault, match="not whole"):
        opened_changes(read(FILE_DOWN), SECRET)
