"""Countries, days, states and answers as people write them; text as it was meant."""

from datetime import date

import pytest

from kiosk.upstream.cleaning import Cleaner
from kiosk.upstream.countries import country_code
from kiosk.upstream.date_order import DateDoubt, DateOrder, order_in
from kiosk.upstream.values import answer_in, days_in, may_lack_zero, state_in, whole_number
from tests.builders import DAYS


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("KR", "KR"), ("kr", "KR"), ("KOR", "KR"), ("대한민국", "KR"), ("한국", "KR"), ("South Korea", "KR"),
        ("Republic of Korea", "KR"), ("Korea, Republic of", "KR"), ("Corée du Sud", "KR"), ("COREA DEL SUR", "KR"),
        ("독일", "DE"), ("Allemagne", "DE"), ("Alemania", "DE"), ("The Netherlands", "NL"), ("Viet Nam", "VN"),
        ("USA", "US"), ("United States of America", "US"), ("EE.UU.", "US"), ("UK", "GB"), ("Turkey", "TR"),
        ("Türkiye", "TR"), ("Côte d'Ivoire", "CI"), ("미얀마", "MM"), ("Myanmar (Burma)", "MM"), ("Perú", "PE"),
        ("Atlantis", ""), ("", ""), ("XX", ""),
    ],
)  # fmt: skip
def test_countries_in_four_languages_and_by_their_codes(text: str, code: str) -> None:
    assert country_code(text) == code


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2019-09-30", "2019-09-30"),
        ("2019-10-01;2019-09-30", "2019-09-30;2019-10-01"),
        ("43738", "2019-09-30"),
        ("43738.0, 43739", "2019-09-30;2019-10-01"),
        ("30.09.2019", "2019-09-30"),
        ("9/30/2019", "2019-09-30"),
        ("30/9/19", "2019-09-30"),
        ("2019년 9월 30일", "2019-09-30"),
        ("10/1", "2019-10-01"),
        ("2019-09-30 00:00", "2019-09-30"),
        ("2019-10-01 09:30:00", "2019-10-01"),
        ("2019-10-01T09:30:00", "2019-10-01"),
        ("2019-10-01 오전 9:30", "2019-10-01"),
        ("10/1/2019 9:30 AM, 10/2/2019 9:30 pm", "2019-10-01;2019-10-02"),
        ("43739.395833", "2019-10-01"),
        ("10/1(화)", "2019-10-01"),
        ("9/30(월), 10/2 (수요일)", "2019-09-30;2019-10-02"),
        ("10월 1일(화) 14:00", "2019-10-01"),
        ("1/10/2019 (mar.)", "2019-10-01"),
        ("9:30", None),
        ("2019-10-01 9.30 Uhr", None),
        ("10/3 & 10/2", "2019-10-02;2019-10-03"),
        ("2020-01-01", None),
        ("soon", None),
        ("30 September", None),
    ],
)
def test_days_as_people_and_spreadsheets_write_them(text: str, days: str | None) -> None:
    assert days_in(text, DAYS) == days


def test_states_and_answers() -> None:
    assert [state_in(one) for one in ("결제 완료", "Payé", "PENDING", "취소", "gone")] == [
        "paid", "paid", "unpaid", "cancelled", "gone",
    ]  # fmt: skip
    assert [answer_in(one) for one in ("동의", "Oui", "N", "perhaps")] == ["yes", "yes", "no", "perhaps"]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("1.2E+11", None),
        ("8.21012345678E+11", "821012345678"),
        ("8,21012345678e11", "821012345678"),
        ("1.23456789012346E+19", None),
        ("K7E4-22", "K7E4-22"),
        ("12", "12"),
    ],
)
def test_digits_are_never_made_up(text: str, whole: str | None) -> None:
    assert whole_number(text) == whole


@pytest.mark.parametrize(
    ("text", "lacks"), [("1012345678", True), ("01012345678", False), ("821012345678", False)]
)
def test_a_phone_number_without_its_zero(text: str, lacks: bool) -> None:
    assert may_lack_zero(text) is lacks


@pytest.mark.parametrize("padding", ["", "x" * 20_000])
@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Jose\u0301", "José"),
        ("홍길동", "홍길동"),
        ("\u200bKim\u00a0Min\ufeff", "Kim Min"),
        ("\u202a+82 10\u202c", "+82 10"),
        ("ＫＩＭ１２", "KIM12"),
        ("（주）한빛", "（주）한빛"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("Kim\u200d", "Kim"),
        ("👩\u200d🏫", "👩\u200d🏫"),
    ],
)
def test_text_as_it_was_meant(text: str, meant: str, padding: str) -> None:
    assert Cleaner()(text + padding) == meant + padding


APRIL = (*(date(2019, 4, day) for day in range(1, 6)), date(2019, 3, 4))


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["03/04/2019", "04/03/2019"], "doubt"),
        (["03/04/2019", "30/03/2019"], DateOrder.DAY),  # a date that is one in one order only
        (["03/04/2019", "03/30/2019"], DateOrder.MONTH),
        (["03/04/2019", "13/04", "04/14"], "doubt"),  # the column says both
        (["03/04/2019", "04/04/2019", "05/04/2019"], DateOrder.DAY),  # 4 May is no day of the event
        (["3.4.19; 05.04.19"], DateOrder.DAY),
        (["10/04/2019", "04/11/2019"], "doubt"),  # no order makes days of the event of both
        (["2019. 4. 3.", "4월 3일", "3/4/2019", "04.04.2019", "5/4/2019"], DateOrder.DAY),
        (["4월 3일", "3월 4일"], None),  # it says itself which is the month
        (["2019-04-03", "04/04", "43559", "soon", ""], None),
    ],
)
def test_what_comes_first_is_told_by_the_column_or_asked(cells: list[str], order: object) -> None:
    told = order_in(cells, APRIL)
    assert (isinstance(told, DateDoubt) and order == "doubt") or told == order


def test_a_column_is_read_in_one_order_and_no_day_is_made_up() -> None:
    assert days_in("03/04/2019", APRIL, DateOrder.DAY) == "2019-04-03"
    assert days_in("03/04/2019", APRIL, DateOrder.MONTH) == "2019-03-04"
    assert days_in("10/04/2019", APRIL, DateOrder.DAY) == "2019-04-10", (
        "the check of the row refuses it, in words"
    )
    assert days_in("4월 3일", APRIL, DateOrder.DAY) == "2019-04-03"
    assert days_in("31/02/2019", APRIL, DateOrder.DAY) is None
    doubt = order_in(["03/04/2019"], APRIL)
    assert isinstance(doubt, DateDoubt)
    assert "2019-04-03 or 2019-03-04" in doubt.sentence()
    assert order_in(["03/04/2019"], ()) is None
