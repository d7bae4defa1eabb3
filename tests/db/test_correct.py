"""A correction from the desk's form, on the real store: what the form does not show is not touched."""

from pathlib import Path

import pytest

from kiosk.domain.errors import OperatorError
from kiosk.domain.model import RegistrationId
from kiosk.domain.roster import to_values
from kiosk.services.correct import correct, form_changes
from kiosk.services.merge import merge
from kiosk.services.replace import replace_person
from kiosk.ui.desk.walk_in.present import CORRECTED, correction_of
from tests.builders import Facts, desk, opened_store

ONE = RegistrationId("one")


def test_a_form_shows_and_changes_only_what_may_be_seen(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at = desk(store)
        with store.write() as tx:
            tx.append(
                [
                    Facts().registered(
                        ONE,
                        name="Adam Olsen",
                        name_native="آدم",
                        badge_name="Zed",
                        organisation="Quiet House",
                        country="SY",
                        hide="organisation;country",
                    )
                ]
            )
            before = tx.registration(ONE)
        assert before is not None
        draft = correction_of(before, "form")
        assert draft.values == {"name": "Zed"}
        typed = {**dict.fromkeys(CORRECTED, ""), **draft.values, "name": "Zoe", "name_native": "조이"}
        after, _ = correct(at, ONE, form_changes(before, typed), frozenset({"SY"}))
        assert {k: v for k, v in to_values(after).items() if v != to_values(before)[k]} == {
            "badge_name": "Zoe 조이"
        }
        plain, _ = correct(
            at, ONE, form_changes(after, {**typed, "organisation": "Open House"}), frozenset({"SY"})
        )
        assert (plain.organisation, plain.country, plain.name) == ("Open House", "SY", "Adam Olsen")


def test_nobody_gets_the_code_or_ticket_of_another_person_and_none_loses_the_code(tmp_path: Path) -> None:
    other = RegistrationId("other")
    with opened_store(tmp_path) as store:
        at, make = desk(store), Facts()
        with store.write() as tx:
            tx.append(
                [
                    make.registered(ONE, name="Ana", booking_code="AAAA-1111", ticket="T-ANA"),
                    make.registered(other, name="Bo", booking_code="BBBB-2222", ticket="T-BO"),
                ]
            )
        for change in ({"booking_code": "bbbb2222"}, {"ticket": "T-BO"}, {"booking_code": ""}):
            with pytest.raises(OperatorError):
                correct(at, ONE, change, frozenset())
        with pytest.raises(OperatorError):
            replace_person(at, ONE, {"name": "Cho", "booking_code": "BBBB-2222"})
        assert correct(at, ONE, {"booking_code": "CCCC-3333"}, frozenset())[0].booking_code == "CCCC-3333"
        merge(at, ONE, other)
        assert correct(at, ONE, {"booking_code": "BBBB-2222"}, frozenset())[0].booking_code == "BBBB-2222"
