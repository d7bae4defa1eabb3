"""People whose presence is not confirmed, on the real store: to an ordinary search there is no such person."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from db.store import Store
from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import RegistrationId
from kiosk.domain.rights import Right, Rights, Role
from kiosk.services.check_in import Desk, check_in_registration
from kiosk.services.collect import collect
from kiosk.services.correct import correct
from kiosk.services.delegation import delegation_of
from kiosk.services.enter import Entered, enter, read_lines
from kiosk.services.find import find
from kiosk.services.look import AGAIN, looks, note_look
from kiosk.services.look_at import to_look_at
from kiosk.services.merge import merge, unmerge
from kiosk.services.who import who
from tests.builders import FIRST_DAY, Facts, FixedClock, desk, event, opened_store

NOOR = RegistrationId("noor")
HERS = {
    "name": "Noor Haddad",
    "name_native": "نور حداد",
    "organisation": "Quiet House",
    "city": "Damascus",
    "country": "SY",
    "booking_code": "NOOR-AAA1",
    "ticket": "T-NOOR",
    "email": "noor@quiet.example",
    "phone": "+963 11 555 8642",
    "delegation": "Lanterns",
}
OTHERS: tuple[Mapping[str, str], ...] = (
    {"name": "Noor Haddadin", "organisation": "Open House", "city": "Amman", "country": "JO"},
    {"name": "Nora Haddock", "organisation": "Quay House", "country": "SE", "phone": "+46 8 642"},
    {"name": "Kim Min-jun", "name_native": "김민준", "delegation": "Gwangju", "booking_code": "KIMM-AAA1"},
    {"name": "Damas Cusack", "email": "noora@open.example"},
)
TYPED = [
    *(
        "n no noo noor haddad hadda noor.haddad nor nour hadad haddda quiet quie quietus damascus dam syria sy 시리아 "
        "noor-aaa noora aaa1 noor@quiet.example quiet.example 8642 5558642 نور حداد lanterns ㅜㅐㅐㄱ"
    ).split(),
    "noor haddad",
    "haddad noor",
    "noor hadad",
    "nor haddad",
    "quiet house",
    "noorhaddad",
    "noor quiet",
]


@contextmanager
def place(folder: Path, *, is_there: bool, is_edited: bool = False) -> Iterator[tuple[Store, Desk]]:
    """A desk with the others, and with her or without; `is_edited` where the flag was set at a desk."""
    folder.mkdir()
    facts = Facts()
    made = [facts.registered(f"o{number}", **one) for number, one in enumerate(OTHERS)]
    with opened_store(folder) as store:
        at = desk(store)
        if is_there:
            flag = {} if is_edited else {"protected": "yes"}
            made.append(facts.registered(NOOR, **HERS, **flag))
        with store.write() as tx:
            tx.register(made)
        if is_edited:
            find(at, "nooor haddda")  # her words are known by now
            correct(at, NOOR, {"protected": "yes"}, frozenset({"SY", "JO", "SE"}))
        yield store, at


@pytest.mark.parametrize("is_edited", [False, True])
def test_an_ordinary_search_is_as_if_she_did_not_exist(tmp_path: Path, is_edited: bool) -> None:
    with (
        place(tmp_path / "with", is_there=True, is_edited=is_edited) as (_, here),
        place(tmp_path / "without", is_there=False) as (_, there),
    ):
        for text in TYPED:
            assert find(here, text) == find(there, text), text


def test_what_an_ordinary_search_reads_holds_no_word_of_hers(tmp_path: Path) -> None:
    with place(tmp_path / "x", is_there=True, is_edited=True) as (store, at):
        asked = "SELECT term FROM registration_search_words"
        with store.read() as reader:
            words = {row[0] for row in reader.connection.exec_driver_sql(asked)}
        assert "haddadin" in words
        assert not {"haddad", "quiet", "lanterns", "·sy", "damascus"} & words
        correct(at, NOOR, {"protected": "no"}, frozenset({"SY"}))
        assert [one.registration_id for one, _ in find(at, "noor haddad")][:1] == [NOOR]
        with store.write() as tx:
            before = tx.fingerprint()
            tx.replay()
            assert tx.fingerprint() == before


def test_the_own_ticket_and_the_full_code_find_her_and_a_lead_does(tmp_path: Path) -> None:
    with place(tmp_path / "x", is_there=True) as (store, at):
        for text in ("NOOR-AAA1", "noor aaa1", "T-NOOR"):
            assert [one.registration_id for one, _ in find(at, text)] == [NOOR]
        for text in ("noor haddad", "quiet", "حداد", "8642"):
            assert NOOR in [one.registration_id for one, _ in find(at, text, is_lead=True)], text
        outcome = check_in_registration(at, NOOR)
        assert outcome.fact_id is not None
        with store.read() as reader:
            assert reader.recent(at.recorder.identity.station_id, 5) == []
            assert who(at, reader, "T-NOOR").registration_id == NOOR
        check_in_registration(at, RegistrationId("o0"))
        with store.read() as reader:
            strip = reader.recent(at.recorder.identity.station_id, 5)
        assert [one.registration_id for _, one, _ in strip] == ["o0"]


def test_the_number_on_her_badge_names_nobody(tmp_path: Path) -> None:
    with place(tmp_path / "x", is_there=True) as (store, at):
        number = collect(at, NOOR, "a colleague").number
        assert find(at, number) == []
        assert [one.registration_id for one, _ in find(at, number, is_lead=True)] == [NOOR]
        with store.read() as reader:
            with pytest.raises(Exception, match="Nobody on the list has the code"):
                who(at, reader, number)
            assert who(at, reader, number, is_lead=True).registration_id == NOOR
        for text in (number, "Noor Haddad"):
            (answer,) = enter(at, FIRST_DAY, read_lines([f"{text} 09:10"], at, FIRST_DAY, None))
            assert answer.result is Entered.NOBODY
        assert [fact.registration_id for fact in looked(store)] == [NOOR]  # by the name only


def test_her_delegation_is_one_of_the_others(tmp_path: Path) -> None:
    with place(tmp_path / "x", is_there=True) as (store, at), store.read() as reader:
        with pytest.raises(Exception, match="There is: Gwangju"):
            delegation_of(at, reader, "Lanterns")
        assert delegation_of(at, reader, "lanterns", is_lead=True)[0] == "Lanterns"


def looked(store: Store) -> list[Fact]:
    with store.read() as reader:
        return [fact for fact in reader.facts() if fact.kind == Kind.LOOKED_FOR]


def test_a_look_by_her_whole_name_is_recorded_without_the_text(tmp_path: Path) -> None:
    clock = FixedClock()
    with place(tmp_path / "x", is_there=True) as (store, at):
        at = replace(at, recorder=replace(at.recorder, clock=clock, actor_id="J-07"))
        with store.write() as tx:
            hong = {"name_native": "홍길동", "name": "", "protected": "yes", "booking_code": "HONG-AAA1"}
            tx.append([Facts("b").registered("hong", **hong)])
        for part in (
            "홍길",
            "hong",
            "hong gil",
            "gildong",
            "noor",
            "haddad",
            "noor had",
            "quiet house",
            "damascus",
            "NOOR-AAA1",
            "kim min-jun",
            "",
        ):
            note_look(at, part)
        assert looked(store) == []
        for whole in ("Noor Haddad", "haddad, noor", "نور حداد", "noorhaddad"):
            note_look(at, whole)
        (fact,) = looked(store)
        assert (fact.registration_id, fact.actor_id, fact.body, fact.personal) == (NOOR, "J-07", {}, {})
        clock.move(seconds=AGAIN.total_seconds() + 1)
        note_look(at, "noor haddad")
        note_look(replace(at, recorder=replace(at.recorder, actor_id="K-01")), "noor haddad")
        with store.read() as reader:
            told = looks(reader)
        assert [(one.registration.booking_code, one.actor_id) for one in told] == [
            ("NOOR-AAA1", "J-07"),
            ("NOOR-AAA1", "J-07"),
            ("NOOR-AAA1", "K-01"),
        ]
        for text in ("홍길동", "hong gil dong", "Gil-dong Hong"):
            note_look(at, text)
        assert [fact.registration_id for fact in looked(store)[3:]] == ["hong"]


def test_one_protected_registration_protects_the_person_and_the_way_back_is_whole(tmp_path: Path) -> None:
    with place(tmp_path / "x", is_there=True) as (store, at):
        joined = merge(at, RegistrationId("o0"), NOOR)
        assert find(at, "haddadin") == []
        correct(at, RegistrationId("o0"), {"protected": "no"}, frozenset({"SY", "JO"}))
        found = [one.registration_id for one, _ in find(at, "haddad")]
        assert len(found) == 1, "one person, though on the list twice"
        assert set(found) <= {"o0", NOOR}
        correct(at, NOOR, {"protected": "yes"}, frozenset({"SY", "JO"}))
        assert find(at, "haddad") == []
        unmerge(at, joined, NOOR)
        with store.write() as tx:
            before = tx.fingerprint()
            tx.replay()
            assert tx.fingerprint() == before


def test_what_two_places_did_apart_with_her_is_for_a_lead(tmp_path: Path) -> None:
    with place(tmp_path / "x", is_there=True) as (store, _):
        with store.write() as tx:
            apart = {"source": "desk", "set": {}, "base": {"city": "other"}}
            tx.append([Facts("c")(Kind.EDITED, NOOR, apart, {"set": {"city": "Homs"}})])
        with store.read() as reader:
            assert to_look_at(reader, event()) == []
            assert [one.registration_id for one, _ in to_look_at(reader, event(), is_lead=True)] == [NOOR]


def test_only_the_lead_finds_them_in_any_case() -> None:
    assert not Rights().may(Right.SEE_AT_RISK)
    assert Rights(Role.LEAD).may(Right.SEE_AT_RISK)
