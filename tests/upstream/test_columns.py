"""What columns are taken for: by their names in four languages, by what they hold, by what a person said."""

import pytest

from kiosk.app.list_import import known_to
from kiosk.domain.errors import OperatorError
from kiosk.upstream.columns import Guess, Sureness, guessed, signature
from kiosk.upstream.contents import Known
from kiosk.upstream.header_words import field_of
from kiosk.upstream.mapping import check_fields, remembered, to_remember
from kiosk.upstream.rows import import_rows
from kiosk.upstream.spreadsheet import Row, Spreadsheet
from tests.builders import event

KNOWN = known_to(event())


def table(header: str, *rows: str) -> Spreadsheet:
    return Spreadsheet(
        tuple(header.split("|")), tuple(Row(n, tuple(row.split("|"))) for n, row in enumerate(rows, start=2))
    )


def fields(header: str, *rows: str, known: Known = KNOWN) -> list[str]:
    return [one.field for one in guessed(table(header, *rows), known)]


def first_values(header: str, *rows: str) -> dict[str, str]:
    made = table(header, *rows)
    return dict(import_rows(made, guessed(made, KNOWN), KNOWN).rows[0].values)


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("E-Mail Address", "email"),
        ("이메일 주소", "email"),
        ("Courriel", "email"),
        ("Correo electrónico", "email"),
        ("Email (required)", "email"),
        ("Phone / 전화번호", "phone"),
        ("TÉLÉPHONE", "phone"),
        ("소속기관", "organisation"),
        ("Établissement", "organisation"),
        ("País", "country"),
        ("국적", "country"),
        ("booking_code", "booking_code"),
        ("Booking Code", "booking_code"),
        ("성명(한글)", "name_native"),
        ("성명 (영문)", "name"),
        ("Apellidos", "family_name"),
        ("비고", "note"),
        ("No.", ""),
        ("Shoe size", ""),
        ("Hotel", ""),
    ],
)
def test_names_of_columns_in_four_languages(header: str, field: str) -> None:
    assert field_of(header) == field


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Nom|Prénom", ["family_name", "given_name"]),
        ("Nom|Courriel", ["name", "email"]),
        ("Nombre|Apellidos", ["given_name", "family_name"]),
        ("Nombre|País", ["name", "country"]),
        ("성|이름", ["family_name", "given_name"]),
        ("이름|이메일", ["name", "email"]),
        ("First name|Name", ["given_name", "family_name"]),
        ("Surname|Given names", ["family_name", "given_name"]),
    ],
)
def test_a_word_for_the_name_means_the_part_that_is_missing(header: str, expected: list[str]) -> None:
    assert fields(header) == expected


@pytest.mark.parametrize(
    ("header", "row", "expected"),
    [
        ("성명|영문명", "홍길동|Hong Gil-dong", ["name_native", "name"]),
        ("Name|성명", "Hong Gil-dong|홍길동", ["name", "name_native"]),
        ("이름|English name", "ليلى|Layla", ["name_native", "name"]),
        (
            "성|이름|First name|Last name",
            "홍|길동|Gil-dong|Hong",
            ["family_name_native", "given_name_native", "given_name", "family_name"],
        ),
    ],
)
def test_native_and_latin_forms_are_told_apart_by_their_letters(
    header: str, row: str, expected: list[str]
) -> None:
    assert fields(header, row, row) == expected


def test_contents_speak_where_names_do_not() -> None:
    rows = [
        f"Kim Min-jun {n}|p{n}@example.org|+82 10 1234 567{n}|{c}|연사|30/09/2019"
        for n, c in enumerate(["Corée du Sud", "JOR", "Perú", "요르단"])
    ]
    guesses = guessed(table("name|A|B|C|D|E", *rows), KNOWN)
    assert [one.field for one in guesses] == ["name", "email", "phone", "country", "category", "days"]
    assert {one.sureness for one in guesses[1:]} == {Sureness.LIKELY}


def test_codes_too_short_for_a_booking_are_the_numbers_of_the_own_list() -> None:
    assert fields("이름|코드", "홍길동|A-1", "이순신|A-2") == ["name", "external_id"]
    assert fields("Name|Code|ID", "Ann Lee|1|x1", "Bo Ek|2|x2") == ["name", "", "external_id"]
    assert fields("Name|Code", "Ann Lee|ABCD-EFG", "Bo Ek|1.2E+11") == ["name", "booking_code"]


def test_names_are_found_by_their_looks_where_nothing_else_is_said() -> None:
    assert fields("A|B", "홍길동|h@example.org", "김민준|k@example.org") == ["name", "email"]
    assert fields("A|B", "Layla Mansouri|1", "Rosa Quispe|2") == ["name", ""]
    assert fields("colour|size", "red|4") == ["", ""]


def test_a_date_of_something_else_is_not_taken_for_the_days() -> None:
    assert fields("Name|Date of attendance", "Kim|2019-09-30") == ["name", "days"]
    assert fields("Name|날짜", "Kim|2019-03-01") == ["name", ""]
    assert fields("Name|Title", "Kim Min|Mr", "Lee Seo|Ms") == ["name", ""]


def test_of_two_columns_for_one_field_the_fuller_is_taken_and_the_other_told() -> None:
    guesses = guessed(table("Name|Mail|E-mail", "Kim||a@b.org", "Lee|x@b.org|c@d.org"), KNOWN)
    assert [one.field for one in guesses] == ["name", "", "email"]
    assert guesses[1].why == "email is taken from “E-mail”"


def test_what_a_person_said_wins_and_is_remembered() -> None:
    made = table("Name|E-mail|Seat", "Kim|k@example.org|4")
    guesses = guessed(made, KNOWN, {"Seat": "note", "E-mail": ""})
    assert [one.field for one in guesses] == ["name", "", "note"]
    before = remembered(to_remember(guesses))
    assert [one.field for one in guessed(made, KNOWN, before=before)] == ["name", "", "note"]
    assert [one.field for one in guessed(made, KNOWN, {"Seat": ""}, before)] == ["name", "", ""]
    assert remembered(None) == []
    assert remembered('["name", "of another release"]') == ["name", ""]
    assert signature(made.header) == signature(("Name", "E-mail", "Seat")) != signature(("Name", "E-mail"))


def test_without_names_or_with_a_field_twice_nothing_is_imported() -> None:
    made = table("a|b", "1|2")
    with pytest.raises(OperatorError, match="no column holds the names"):
        check_fields([Guess("a"), Guess("b")], made, "people.csv")
    with pytest.raises(OperatorError, match="a second time"):
        check_fields([Guess("a", "name"), Guess("b", "name")], made, "people.csv")


@pytest.mark.parametrize(
    ("header", "row", "expected"),
    [
        ("Name", "Müller, Anna", {"name": "Anna Müller", "given_name": "Anna", "family_name": "Müller"}),
        ("성명", "홍길동 (Hong Gil-dong)", {"name": "Hong Gil-dong", "name_native": "홍길동"}),
        ("Name", "Hong Gil-dong / 홍길동", {"name": "Hong Gil-dong", "name_native": "홍길동"}),
        ("Name", "Layla Mansouri ليلى المنصوري", {"name": "Layla Mansouri", "name_native": "ليلى المنصوري"}),
        ("성|이름", "홍|길동", {"name": "홍길동", "family_name": "홍", "given_name": "길동"}),
        ("First name|Last name", "Zoë|Åström", {"name": "Zoë Åström"}),
        (
            "성|이름|First name|Last name",
            "홍|길동|Gil-dong|Hong",
            {"name": "Gil-dong Hong", "name_native": "홍길동"},
        ),
    ],
)
def test_names_in_one_cell_or_two_in_either_order(header: str, row: str, expected: dict[str, str]) -> None:
    assert first_values(header, row, row).items() >= expected.items()


def test_a_category_that_a_person_explained() -> None:
    made = table("name|구분", "Kim|VIP+")
    rows = import_rows(made, guessed(made, KNOWN), KNOWN, {"vip+": "presenter"}).rows
    assert rows[0].values["category"] == "presenter"
