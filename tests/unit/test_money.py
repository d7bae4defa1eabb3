"""Amounts of money: what is one, what is none, and how they add up."""

import pytest

from kiosk.domain.event import Category
from kiosk.domain.facts import Kind
from kiosk.domain.money import read_money, still_open, sums
from kiosk.domain.payments import open_amount, payments, withdrawn_payments
from tests.builders import Facts, event, registration


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("50000 KRW", "50000 KRW"),
        ("krw 50,000", "50000 KRW"),
        ("50,000원", "50000 KRW"),
        (" ₩1 234 567 ", "1234567 KRW"),
        ("12.50 EUR", "12.50 EUR"),
        ("€12.5", "12.50 EUR"),
        ("3 EUR", "3 EUR"),
        ("1.234 KWD", "1.234 KWD"),
    ],
)
def test_an_amount_is_kept_in_one_form(text: str, kept: str) -> None:
    money = read_money(text)
    assert str(money) == kept
    assert str(read_money(kept)) == kept


@pytest.mark.parametrize(
    "text",
    [
        "abc",
        "",
        "50000",
        "-5 EUR",
        "1.5 KRW",
        "1.234 EUR",
        "1e5 KRW",
        "KRW 5 KRW",
        "5 XXX",
        "$5",
        "12,50 EUR",
        "KRW",
    ],
)
def test_what_is_no_amount_is_none(text: str) -> None:
    assert read_money(text) is None


def test_a_number_alone_takes_the_events_currency_where_there_is_one() -> None:
    assert str(read_money("50,000", "KRW")) == "50000 KRW"
    assert str(read_money("5 EUR", "KRW")) == "5 EUR"


def test_sums_are_by_currency_and_the_price_tells_what_is_open() -> None:
    make = Facts()
    noted = [
        make(Kind.PAYMENT_NOTED, body={"amount": text}, personal={"receipt": "R"})
        for text in ("20000 KRW", "5 EUR", "abc", "10000 KRW", "7.5 EUR")
    ]
    paid = payments([make.registered(), *noted])
    assert [str(one) for one in sums(one.money for one in paid)] == ["12.50 EUR", "30000 KRW"]
    costs = event(
        categories=(Category("member", {"en": "Member"}, "solid", "#000000", price=read_money("9 EUR")),)
    )
    assert str(open_amount(registration(price="50000 KRW"), paid, costs)) == "20000 KRW"
    assert str(open_amount(registration(price="20000 KRW", category="member"), paid, costs)) == "-10000 KRW"
    assert str(open_amount(registration(category="member"), paid, costs)) == "-3.50 EUR"
    assert open_amount(registration(category="guest"), paid, costs) is None


def test_a_payment_that_was_taken_back_does_not_count_and_is_told_apart() -> None:
    make = Facts()
    right, wrong = (make(Kind.PAYMENT_NOTED, body={"amount": text}) for text in ("20 EUR", "200 EUR"))
    facts = [make.registered(), right, wrong, make(Kind.WITHDRAWN, body={"undoes": wrong.fact_id})]
    assert [str(one.money) for one in payments(facts)] == ["20 EUR"]
    assert [str(one.money) for one in withdrawn_payments(facts)] == ["200 EUR"]


def test_nothing_is_open_where_nothing_was_paid() -> None:
    price = read_money("1 EUR")
    assert price is not None
    assert str(still_open(price, ())) == "1 EUR"
