"""A desk and its hub that meet by memory stick alone: any files, in any order, any number of times, and nothing is lost."""

import random
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.hub_store import HubStore
from db.link_store import LinkStore
from db.store import FILE_NAME, Store
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import WITHHELD
from kiosk.domain.model import PairedStation, StationId
from kiosk.hub.stick import answer, take_in
from kiosk.link.known_hub import KnownHub
from kiosk.link.stick import packed, take_back
from kiosk.protocol.generation import Generation
from kiosk.protocol.messages import decode, encode
from kiosk.protocol.sealed import sealed_personal
from kiosk.protocol.stick import StickChanges, StickPush
from tests.builders import KEY, NOW, Facts, FixedClock, opened_store

PRIVATE = bytes(range(1, 33))
A = PairedStation(StationId("a"), "Desk A", "desk", "AA", "")


class Meeting:
    """A hub, a station, and the files between them."""

    def __init__(self, hub: Store, own: Store, station: PairedStation = A) -> None:
        self.hub, self.store, self.link = HubStore(hub), own, LinkStore(own)
        self.station, self.known = station, KnownHub()
        self.make, self.elsewhere = Facts(station.station_id), Facts("b")
        self.ups: list[bytes] = []
        self.downs: list[bytes] = []

    def work(self) -> None:
        number = self.link.waiting()
        with self.store.write() as tx:
            tx.append([self.make.registered(f"mine-{number}-{len(list(tx.facts()))}")])

    def others_work(self) -> None:
        self.hub.accept([self.elsewhere.registered(f"theirs-{self.hub.head()}")])

    def write_up(self) -> None:
        self.ups.append(encode(packed(self.link, FixedClock(), self.known)))

    def take_up(self, number: int) -> None:
        take_in(self.hub, self.station, decode(self.ups[number], StickPush), PRIVATE, NOW)

    def write_down(self) -> None:
        self.downs.append(encode(answer(self.hub, self.station, NOW)))

    def take_down(self, number: int) -> None:
        take_back(self.link, self.known, decode(self.downs[number], StickChanges))

    def exchange(self) -> None:
        self.write_up()
        self.take_up(-1)
        self.write_down()
        self.take_down(-1)

    def journals(self) -> tuple[list[str], list[str]]:
        with self.store.read() as reader:
            return [f.fact_id for f in reader.facts()], [f.fact_id for f, _ in self.hub.changes(0, 10_000)]


@pytest.fixture
def meeting(tmp_path: Path) -> Iterator[Meeting]:
    with ExitStack() as stack:
        for name in ("hub", "a"):
            (tmp_path / name).mkdir()
        hub, own = (stack.enter_context(opened_store(tmp_path / name)) for name in ("hub", "a"))
        yield Meeting(hub, own)


def test_both_ways_and_the_waiting_count_goes_down_only_when_the_hub_has_them(meeting: Meeting) -> None:
    for _ in range(3):
        meeting.work()
    meeting.others_work()
    meeting.write_up()
    assert meeting.link.waiting() == 3
    meeting.take_up(0)
    assert meeting.link.waiting() == 3
    meeting.write_down()
    back = take_back(meeting.link, meeting.known, decode(meeting.downs[0], StickChanges))
    assert (back.pulled, back.acknowledged, back.refused, meeting.link.waiting()) == (1, 3, 0, 0)
    mine, theirs = meeting.journals()
    assert mine == theirs
    again = take_back(meeting.link, meeting.known, decode(meeting.downs[0], StickChanges))
    assert (again.pulled, again.acknowledged) == (0, 0)


STEPS = st.sampled_from(["work", "others", "write up", "take up", "write down", "take down", "epoch"])


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(STEPS, max_size=30), choose=st.randoms())
def test_any_files_in_any_order_lose_nothing(
    steps: list[str], choose: random.Random, tmp_path_factory: pytest.TempPathFactory, template: Path
) -> None:
    folder = tmp_path_factory.mktemp("stick")
    with ExitStack() as stack:
        stores = []
        for name in ("hub", "a"):
            shutil.copytree(template, folder / name)
            store = Store(folder / name / FILE_NAME, KEY)
            stack.callback(store.close)
            stores.append(store)
        meeting = Meeting(stores[0], stores[1])
        for step in steps:
            try:
                if step == "work":
                    meeting.work()
                elif step == "others":
                    meeting.others_work()
                elif step == "write up":
                    meeting.write_up()
                elif step == "take up" and meeting.ups:
                    meeting.take_up(choose.randrange(len(meeting.ups)))
                elif step == "write down":
                    meeting.write_down()
                elif step == "take down" and meeting.downs:
                    meeting.take_down(choose.randrange(len(meeting.downs)))
                elif step == "epoch":
                    meeting.hub.begin_epoch(meeting.hub.epoch())
            except OperatorError as error:
                assert "Hand over a new file" in error.sentence  # noqa: PT017 - the one refusal there may be
        with meeting.store.read() as reader:
            made = {f.fact_id for f in reader.facts()} | {
                f.fact_id for f, _ in meeting.hub.changes(0, 10_000)
            }
        for _ in range(3):
            meeting.exchange()
        mine, theirs = meeting.journals()
        assert mine == theirs
        assert set(mine) == made
        assert (meeting.link.waiting(), meeting.link.refused(), meeting.hub.problems()) == (0, 0, [])


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty")
    with opened_store(folder):
        pass
    return folder


def test_a_kiosk_gets_numbers_and_acknowledgements_and_nobodys_facts(meeting: Meeting) -> None:
    meeting.station = PairedStation(StationId("a"), "Kiosk", "kiosk", "KA", "")
    with meeting.store.write() as tx:
        tx.put_setting("station.id", "a")
        tx.put_setting("station.role", "kiosk")
    meeting.others_work()
    public = public_of(PRIVATE)
    sealed = meeting.make.checked_in("theirs-0")
    sealed = replace(sealed, personal=sealed_personal(public, {"by": "paper"}))
    with meeting.store.write() as tx:
        tx.append([sealed])
    meeting.exchange()
    told = decode(meeting.downs[0], StickChanges)
    assert [one.kind for one in told.facts] == [WITHHELD, WITHHELD]
    assert meeting.link.waiting() == 0
    assert [dict(f.personal) for f, _ in meeting.hub.changes(1, 9)] == [{"by": "paper"}]
    with meeting.store.write() as tx:
        tx.append([meeting.make.registered("new")])
    meeting.write_up()
    with pytest.raises(OperatorError, match="may not record this"):
        meeting.take_up(-1)


def public_of(private: bytes) -> bytes:
    from nacl.public import PrivateKey

    return bytes(PrivateKey(private).public_key)


def test_facts_whose_answer_was_lost_on_the_network_are_acknowledged_by_the_stick(meeting: Meeting) -> None:
    meeting.work()
    meeting.hub.accept(meeting.link.outbox(9))  # the answer never came
    meeting.link.put_cursor(
        next(p for _, p in meeting.hub.changes(0, 1))
    )  # as a kiosk: it read a withheld one
    meeting.exchange()
    assert meeting.link.waiting() == 0


@pytest.mark.expected_warnings
def test_a_copied_station_is_told_and_its_facts_stay_here(meeting: Meeting) -> None:
    meeting.hub.accept([Facts("a").registered("by the original")])
    with meeting.store.write() as tx:
        tx.append([replace(Facts("a").registered("by the copy"), fact_id="clone-1")])  # type: ignore[arg-type]
    meeting.exchange()
    assert (meeting.link.waiting(), meeting.link.refused()) == (0, 1)


@pytest.mark.expected_warnings
def test_what_does_not_fit_is_refused_in_words(meeting: Meeting) -> None:
    meeting.others_work()
    meeting.exchange()
    meeting.others_work()
    meeting.write_down()
    whole = decode(meeting.downs[-1], StickChanges)

    def taken(**changes: object) -> None:
        take_back(meeting.link, meeting.known, msgspec.structs.replace(whole, **changes))

    with pytest.raises(OperatorError, match="before this one is missing"):
        taken(after=whole.after + 9)
    with pytest.raises(OperatorError, match="does not fit"):
        taken(epoch="another")
    meeting.known.learn(Generation(number=4, hub_id="new"))
    with pytest.raises(OperatorError, match="given way"):
        taken()
    meeting.write_up()
    with pytest.raises(OperatorError, match="follows another hub"):
        meeting.take_up(-1)
    for how in ("lost", "retired"):
        meeting.station = replace(A, revoked_as=how)
        meeting.known = KnownHub()
        meeting.work()
        meeting.write_up()
        with pytest.raises(OperatorError, match="kept aside"):
            meeting.take_up(-1)
        with pytest.raises(OperatorError, match="gets no file"):
            meeting.write_down()
    assert len(meeting.hub.aside()) == 2
