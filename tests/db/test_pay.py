"""Payments at the desk, on the real store: amounts are checked, parts are added up, a known price says what is open."""

from pathlib import Path

import pytest

from kiosk.domain.errors import OperatorError
from kiosk.domain.model import RegistrationId, RegistrationState
from kiosk.services.check_in import check_in_registration
from kiosk.services.pay import pay
from tests.builders import Facts, desk, opened_store

ONE = RegistrationId("one")


def test_parts_are_added_up_and_a_known_price_says_what_is_open(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at = desk(store)
        with store.write() as tx:
            tx.append([Facts().registered(ONE, state="unpaid", price="50000 KRW")])
        for wrong in ("abc", "50000", "-5 EUR", "0 KRW", "1.5 KRW", "20000 KRW", "500000 KRW", "20 EUR"):
            with pytest.raises(OperatorError):
                pay(at, ONE, wrong, "R", is_part=False, admits=False)
        with pytest.raises(OperatorError, match="receipt"):
            pay(at, ONE, "50000 KRW", " ", is_part=False, admits=False)
        assert str(check_in_registration(at, ONE).open) == "50000 KRW"
        told = []
        for amount in ("20,000원", "20 EUR", "30000 KRW"):
            paid = pay(at, ONE, amount, "R-1", is_part=True, admits=True)
            told.append((*map(str, paid.total), str(paid.open), str(paid.registration.state)))
        assert told == [
            ("20000 KRW", "30000 KRW", "unpaid"),
            ("20 EUR", "20000 KRW", "30000 KRW", "unpaid"),
            ("20 EUR", "50000 KRW", "0 KRW", "paid"),
        ]
        assert paid.outcome is not None
        assert paid.outcome.fact_id is not None
        with pytest.raises(OperatorError, match="not unpaid"):
            pay(at, ONE, "1 KRW", "R", is_part=True, admits=False)


def test_without_a_price_the_volunteer_says_whether_it_is_all(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at = desk(store)
        with store.write() as tx:
            tx.append([Facts().registered(ONE, state="unpaid")])
        part = pay(at, ONE, "10 EUR", "R-1", is_part=True, admits=True)
        assert (part.open, part.outcome, part.registration.state) == (None, None, RegistrationState.UNPAID)
        whole = pay(at, ONE, "5 EUR", "R-2", is_part=False, admits=False)
        assert ([str(one) for one in whole.total], whole.registration.state) == (
            ["15 EUR"],
            RegistrationState.PAID,
        )
