"""A roster written at once stands as if each person had been written alone, and as a rebuild has it."""

from pathlib import Path

from db.store import Store
from kiosk.domain.credential import Credential
from kiosk.domain.facts import Fact, HubPosition, Kind
from kiosk.domain.model import EVENT_PLACE, RegistrationId
from tests.builders import FIRST_DAY, Facts, opened_store


def arrivals(make: Facts) -> list[Fact]:
    return [
        make.registered(
            "r9",
            name_native="ليلى المنصوري",
            days="2019-10-01;2019-09-30",
            hide="country; organisation",
            state="unpaid",
            photo="no",
            country="JO",
            booking_code="K7QM-42X",
        ),
        make.registered(
            "r2", name="Hong Gil-dong", email="hong@example.org", unheard_of="x", note="two\nlines"
        ),
        make(Kind.REGISTERED, "r5", {"source": "import", "set": {}}, {"set": {}}),
    ]


def found(store: Store, text: str) -> list[str]:
    with store.read() as reader:
        return [one.registration_id for one, _ in reader.search(text, 9, EVENT_PLACE, FIRST_DAY)]


def test_the_rows_are_those_of_single_registrations_and_of_a_rebuild(tmp_path: Path) -> None:
    for name in ("one", "all"):
        (tmp_path / name).mkdir()
    with opened_store(tmp_path / "one") as one, opened_store(tmp_path / "all") as at_once:
        with one.write() as tx:
            for fact in arrivals(Facts()):
                tx.append([fact])
            expected = tx.fingerprint()
        with at_once.write() as tx:
            tx.register(arrivals(Facts()))
            assert tx.fingerprint() == expected
            assert tx.waiting() == 3
            tx.replay()
            assert tx.fingerprint() == expected


def test_who_came_in_a_roster_is_found_by_name_address_and_code(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        with store.write() as tx:
            tx.append([Facts("first").registered("r1", name="Rosa")])
            tx.register(arrivals(Facts("second")))
        assert found(store, "rosa") == ["r1"]
        assert found(store, "gil hong") == found(store, "hong@example") == ["r2"]
        assert found(store, "ليلى") == found(store, "k7qm42x") == ["r9"]
        with store.read() as reader:
            snapshot = reader.snapshot(Credential(("K7QM-42X",)), EVENT_PLACE, FIRST_DAY, "day")
            assert [one.registration_id for one in snapshot.matches] == ["r9"]
            order = [one.registration_id for _, one in reader.registrations()]
            assert order == ["r1", "r9", "r2", "r5"]


def test_whoever_the_journal_knows_already_is_recomputed(tmp_path: Path) -> None:
    """Facts of another station may come before the registration that they speak of."""
    make = Facts()
    earlier = [
        make.checked_in("r9"),
        make(Kind.MERGED, "r1", {"with": "r2"}),
        make(Kind.ERASED, "r7"),
        make.registered("r3", name="Rosa"),
    ]
    roster = [*arrivals(make), make.registered("r7", country="PE"), make.registered("r3", name="Rosa Vega")]
    twice = [make.registered("r8", name="Kim"), make.registered("r8", name="Kim Min-jun")]
    with opened_store(tmp_path) as store:
        with store.write() as tx:
            tx.append(earlier)
            tx.register([*roster, *twice])
            now = tx.fingerprint()
            tx.replay()
            assert tx.fingerprint() == now
        with store.read() as reader:
            assert reader.arrived(EVENT_PLACE, FIRST_DAY) == 1
            assert reader.registration(RegistrationId("r7")).name == ""  # type: ignore[union-attr]
            assert {person for person, one in reader.registrations() if one.registration_id == "r2"} == {"r1"}
        assert found(store, "rosa vega") == ["r3"]
        assert found(store, "min") == ["r8"]


def test_check_ins_and_badges_that_come_in_are_written_as_a_rebuild_has_them(tmp_path: Path) -> None:
    """Nobody asks how the person stands then, so that what the lists say of her is not read."""
    make = Facts()
    roster = [make.registered("r1", name="Rosa"), make.registered("r2", name="Rosa L.", protected="yes")]
    first = make.checked_in("r2")
    work = [
        make(Kind.MERGED, "r2", {"with": "r1"}),
        first,
        make.checked_in("r1"),
        make(Kind.BADGE_PRINTED, "r1", {"badge_id": "b1"}),
        make(Kind.BADGE_ISSUED, "r1", {"badge_id": "b1", "number": "K7-1"}, {"token": "t"}),
        make(Kind.BADGE_ISSUED, "r8", {"badge_id": "b8", "number": "K7-8"}, {"token": "t8"}),
        make(Kind.CHECK_IN_UNDONE, "r2", {"undoes": first.fact_id}),
        make(Kind.ERASED, "r2"),
        make.checked_in("r2"),
    ]
    with opened_store(tmp_path) as store, store.write() as tx:
        tx.take_in([(one, HubPosition("e", n)) for n, one in enumerate(roster, 1)])
        for n, one in enumerate(work, 3):
            tx.take_in([(one, HubPosition("e", n))])
            written = tx.fingerprint()
            tx.replay()
            assert tx.fingerprint() == written, one


def test_notes_may_come_before_whom_they_speak_of_and_two_of_one_fact_are_one(tmp_path: Path) -> None:
    make = Facts()
    facts = [
        make(Kind.NOTE_ADDED, "r1", {}, {"text": "first"}),
        make(Kind.NOTE_ADDED, "r1", {}, {"text": "second"}),
        make.registered("r1", name="Rosa"),
        make(Kind.EDITED, "r1", {"base": {}}, {"set": {"name": "Rosa L."}, "kept": {"name": "R. L."}}),
    ]
    with opened_store(tmp_path) as store, store.write() as tx:
        for one in facts:
            tx.append([one])
        written = tx.fingerprint()
        assert len(written["note"]) == 3
        tx.replay()
        assert tx.fingerprint() == written
