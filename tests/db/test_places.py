"""A place that passed on, on the real store: the fact alone stops it, and nothing starts it again."""

from pathlib import Path

import pytest

from kiosk.domain.admission import Reason, Refuse
from kiosk.domain.credential import RawScan
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import RegistrationId, RegistrationState
from kiosk.services.check_in import check_in, check_in_registration
from kiosk.services.collect import collect
from kiosk.services.correct import correct
from kiosk.services.import_roster import import_roster
from kiosk.services.merge import merge
from kiosk.services.replace import replace_person
from kiosk.services.reprint import reprint
from tests.builders import NOW, Facts, desk, opened_store

OLD, OTHER = RegistrationId("old"), RegistrationId("other")


def test_nothing_revives_a_place_that_passed_on(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at, make = desk(store), Facts()
        with store.write() as tx:
            tx.append(
                [
                    make.registered(OLD, ticket="T-OLD", booking_code="OLDD-AAA1"),
                    make.registered(OTHER, name="O"),
                ]
            )
        badge = check_in_registration(at, OLD).badge
        assert badge is not None
        made = replace_person(at, OLD, {"name": "Rana Saleh"})
        for refused in (
            lambda: correct(at, OLD, {"state": "paid"}, frozenset()),
            lambda: correct(at, OTHER, {"state": "replaced"}, frozenset()),
            lambda: correct(at, OLD, {"name": "L"}, frozenset(), reprints=True),
            lambda: merge(at, OLD, OTHER),
            lambda: merge(at, OTHER, OLD),
            lambda: collect(at, OLD, "somebody"),
            lambda: reprint(at, OLD, "lost"),
            lambda: replace_person(at, OLD, {"name": "Third"}),
        ):
            with pytest.raises(OperatorError):
                refused()
        correct(at, OLD, {"name": "L. M.", "state": "replaced"}, frozenset())
        row = {"booking_code": "OLDD-AAA1", "name": "L. M.", "state": "unpaid"}
        import_roster(store, at.recorder, at.event, frozenset(), [(2, row, "")])
        with store.read() as reader:
            old = reader.registration(OLD)
        assert old is not None
        assert (old.name, old.state) == ("L. M.", RegistrationState.REPLACED)
        for text in ("T-OLD", "OLDD-AAA1", badge.token):
            decision = check_in(at, RawScan((text,), "wedge", NOW)).decision
            assert decision == Refuse(Reason.REPLACED, old), text
        again = replace_person(at, made.registration_id, {"name": "Layla Mansouri"})
        assert check_in_registration(at, again.registration_id).fact_id is not None
