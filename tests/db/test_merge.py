"""Merging two registrations and taking it back, on the real store: nothing of either is lost."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import OperatorError
from kiosk.domain.model import Registration, RegistrationId
from kiosk.domain.roster import to_values
from kiosk.services.check_in import Desk, check_in_registration
from kiosk.services.merge import keep_apart, merge, merges_of, unmerge
from tests.builders import Facts, desk, opened_store

ONE, TWO = RegistrationId("one"), RegistrationId("two")
TEXTS = st.sampled_from(["", "a", "b"])
VALUES = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["Lee", "Yi"]),
        "organisation": TEXTS,
        "note": TEXTS,
        "hide": st.sampled_from(["", "country", "organisation"]),
        "photo": st.sampled_from(["", "yes", "no"]),
        "days": st.sampled_from(["", "2019-09-30"]),
        "booking_code": st.sampled_from(["", "X"]),
    }
)


def both(at: Desk) -> list[dict[str, str]]:
    with at.store.read() as reader:
        found = [reader.registration(one) for one in (ONE, TWO)]
    return [to_values(one) for one in found if isinstance(one, Registration)]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(VALUES, VALUES, st.dictionaries(st.sampled_from(["organisation", "note"]), st.just("c")))
def test_a_merge_that_is_taken_back_leaves_everything_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, one: dict[str, str], two: dict[str, str], chosen: dict[str, str]
) -> None:
    folder: Path = tmp_path_factory.mktemp("merge")
    with opened_store(folder) as store:
        at, facts = desk(store), Facts()
        two["booking_code"] = two["booking_code"] and "Y"
        with store.write() as tx:
            tx.append([facts.registered(ONE, **one), facts.registered(TWO, **two)])
        before = both(at)
        joined = merge(at, ONE, TWO, chosen)
        mine, theirs = both(at)
        own = ("booking_code", "days", "state", "external_id", "ticket")
        assert {k: v for k, v in mine.items() if k not in own} == {
            k: v for k, v in theirs.items() if k not in own
        }
        assert all(mine[name] == text for name, text in chosen.items())
        assert set(filter(None, (one["hide"], two["hide"]))) <= set(mine["hide"].split(";"))
        with store.read() as reader:
            assert reader.persons_registrations(TWO) == {ONE, TWO}
        unmerge(at, joined, TWO)
        unmerge(at, joined, ONE)
        assert both(at) == before
        with store.read() as reader:
            assert reader.persons_registrations(TWO) == {TWO}
        with store.write() as tx:
            kept = tx.fingerprint()
            tx.replay()
            assert tx.fingerprint() == kept


def test_what_was_corrected_since_the_merge_stays_when_it_is_taken_back(tmp_path: Path) -> None:
    from kiosk.services.correct import correct

    with opened_store(tmp_path) as store:
        at, facts = desk(store), Facts()
        with store.write() as tx:
            tx.append([facts.registered(ONE, name="Lee", note="a"), facts.registered(TWO, name="Yi")])
        joined = merge(at, ONE, TWO)
        correct(at, TWO, {"note": "written since"}, frozenset())
        unmerge(at, joined, ONE)
        assert [one["note"] for one in both(at)] == ["a", "written since"]
        assert [one["name"] for one in both(at)] == ["Lee", "Yi"]


def test_merged_people_are_in_once_and_cannot_be_merged_twice(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at, facts = desk(store), Facts()
        with store.write() as tx:
            tx.append([facts.registered(ONE, name="Lee"), facts.registered(TWO, name="Yi")])
        check_in_registration(at, ONE)
        check_in_registration(at, TWO)
        joined = merge(at, ONE, TWO)
        with store.read() as reader:
            assert [one.registration_id for one in reader.check_ins()] == [ONE]
        with pytest.raises(OperatorError, match="one person already"):
            merge(at, TWO, ONE)
        assert [fact.fact_id for fact in merges_of(at, TWO)] == [joined]
        with pytest.raises(OperatorError, match="no such merge"):
            unmerge(at, type(joined)("none"), ONE)
        with pytest.raises(OperatorError, match="not on the list"):
            keep_apart(at, ONE, RegistrationId("nobody"))
