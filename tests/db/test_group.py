"""A delegation on the real store: who is on its page, in at one go and back, and what nobody is let in for."""

import time
from datetime import timedelta
from pathlib import Path

import pytest

from db.store import Store
from kiosk.domain.admission import Reason, Refer, Refuse
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import JobState, RegistrationId
from kiosk.services.check_in import Desk, check_in_registration
from kiosk.services.group import (
    check_in_members,
    group_of,
    group_size,
    take_back_badges,
    undo_members,
)
from kiosk.services.merge import merge
from tests.builders import FIRST_DAY, Facts, desk, opened_store

ID = RegistrationId


def filled(store: Store, *people: dict[str, str]) -> Desk:
    at, facts = desk(store), Facts()
    with store.write() as tx:
        tx.append([facts.registered(one.pop("id"), **one) for one in people])
    return at


def standing(at: Desk, asked_by: str) -> dict[str, Reason | None]:
    with at.store.read() as reader:
        group = group_of(at, reader, ID(asked_by))
    assert group is not None
    return {
        one.registration.registration_id: one.decision.reason
        if isinstance(one.decision, Refuse | Refer)
        else None
        for one in group.members
    }


def test_each_member_stands_as_a_scan_would_be_answered(tmp_path: Path) -> None:
    later = (FIRST_DAY + timedelta(days=1)).isoformat()
    with opened_store(tmp_path) as store:
        at = filled(
            store,
            {"id": "b", "name": "Bela", "delegation": "Amman"},
            {"id": "a", "name": "Ana", "delegation": "AMMAN "},
            {"id": "c", "name": "Cem", "delegation": "Amman", "state": "cancelled"},
            {"id": "d", "name": "Dina", "delegation": "Amman", "state": "unpaid"},
            {"id": "e", "name": "Eva", "delegation": "Amman", "days": later},
            {"id": "f", "name": "Finn", "delegation": "Amman South"},
            {"id": "g", "name": "Gil"},
            {"id": "h", "name": "Hana", "delegation": "Amman", "protected": "yes"},
        )
        check_in_registration(at, ID("b"))
        assert standing(at, "a") == {
            "a": None,
            "b": Reason.ALREADY_IN,
            "c": Reason.CANCELLED,
            "d": Reason.UNPAID,
            "e": Reason.NOT_VALID_TODAY,
        }
        with store.read() as reader:
            assert group_size(reader, ID("e")) == 5
            assert group_size(reader, ID("g")) == group_size(reader, ID("nobody")) == 0
            assert group_of(at, reader, ID("g")) is None


def test_who_may_not_come_in_is_told_and_the_others_are_in_with_badges_in_order(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at = filled(
            store,
            *({"id": f"m{n}", "name": f"Member {n}", "delegation": "Amman"} for n in range(4)),
            {"id": "u", "name": "Una", "delegation": "Amman", "state": "unpaid"},
        )
        outcomes = check_in_members(at, [ID("m3"), ID("u"), ID("m1"), ID("m3")])
        assert [one.fact_id is not None for one in outcomes] == [True, False, True]
        assert isinstance(outcomes[1].decision, Refer)
        with store.read() as reader:
            jobs = reader.jobs([JobState.QUEUED])
            assert [job.registration_id for job in jobs] == ["m3", "m1"]
            assert {one.registration_id for one in reader.check_ins()} == {"m1", "m3"}


def test_one_person_with_two_registrations_is_one_member(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at = filled(
            store,
            {"id": "a", "name": "Ana", "delegation": "Amman", "state": "cancelled"},
            {"id": "b", "name": "Ana B", "delegation": "Amman"},
            {"id": "c", "name": "Cem", "delegation": "Amman"},
        )
        merge(at, ID("a"), ID("b"))
        assert standing(at, "c") == {"b": None, "c": None}
        with store.read() as reader:
            group = group_of(at, reader, ID("c"))
            assert group is not None
            assert [one.ids for one in group.members] == [{"a", "b"}, {"c"}]
            assert group_size(reader, ID("c")) == 2


def test_a_group_is_taken_back_whole_or_not_at_all(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at = filled(store, *({"id": f"m{n}", "name": f"Member {n}", "delegation": "Amman"} for n in range(3)))
        outcomes = check_in_members(at, [ID("m0"), ID("m1"), ID("m2")])
        facts = [one.fact_id for one in outcomes if one.fact_id is not None]
        job = outcomes[1].job
        assert job is not None
        with store.write() as tx:
            tx.set_job(job.job_id, JobState.SENT, at.recorder.clock.now())
        with pytest.raises(OperatorError, match="not on this station's list"):
            undo_members(at, [*facts, type(facts[0])("unknown")])
        with store.read() as reader:
            assert len(list(reader.check_ins())) == 3
        answer = undo_members(at, facts)
        assert [one.registration_id for one in answer.registrations] == ["m0", "m1", "m2"]
        assert [badge.registration_id for badge in answer.questions] == ["m1"]
        take_back_badges(at, [badge.badge_id for badge in answer.questions])
        with store.read() as reader:
            assert list(reader.check_ins()) == []
            assert [badge.is_valid for n in range(3) for badge in reader.badges_of(ID(f"m{n}"))] == [
                False
            ] * 3
            assert [job.state for job in reader.jobs([JobState.QUEUED])] == []
        assert undo_members(at, facts).registrations == answer.registrations
        with store.write() as tx:
            kept = tx.fingerprint()
            tx.replay()
            assert tx.fingerprint() == kept


def test_two_hundred_come_in_in_one_transaction_and_in_a_few_seconds(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at = filled(
            store, *({"id": f"m{n:03}", "name": f"Member {n}", "delegation": "Amman"} for n in range(200))
        )
        start = time.perf_counter()
        with store.read() as reader:
            group = group_of(at, reader, ID("m000"))
        assert group is not None
        outcomes = check_in_members(at, [one.registration.registration_id for one in group.members])
        assert all(one.fact_id for one in outcomes)
        assert time.perf_counter() - start < 10
