"""The hardest names of a list: each kind is found, nobody twice, the rarest script before the common ones."""

from kiosk.domain.model import Registration, RegistrationId
from kiosk.domain.worst_names import tallest, width, worst_names


def person(name: str, native: str = "", organisation: str = "") -> Registration:
    return Registration(
        registration_id=RegistrationId(f"{name}{native}"),
        name=name,
        name_native=native,
        organisation=organisation,
    )


def test_each_kind_of_hard_name_is_found_once() -> None:
    long = person("Maria del Carmen Fernández de la Vega y Sanz")
    word = person("Wolfeschlegelsteinhausenbergerdorff")
    house = person("Kim", organisation="The International Coordinating Committee of Cities for Human Rights")
    tall = person("Nguyễn Thảo")
    burmese = person("Thiri", "သီရိလှိုင်")
    hangul = [person(f"Kim {number}", "김철수") for number in range(5)]
    found = worst_names([long, word, house, tall, burmese, *hangul])
    assert [one.registration for one in found[:4]] == [long, word, house, burmese]
    assert [one.why for one in found[:4]] == ["longest", "longest_word", "longest_organisation", "tallest"]
    assert found[4].why == "HANGUL"
    assert len({one.registration.registration_id for one in found}) == len(found)


def test_rare_scripts_come_first() -> None:
    people = [
        person("A much longer name than theirs"),
        *(person(f"B{number}", "가나") for number in range(3)),
        person("C", "ქა"),
    ]
    whys = [one.why for one in worst_names(people)]
    assert whys.index("GEORGIAN") < whys.index("HANGUL")


def test_an_empty_list_has_no_hard_names() -> None:
    assert worst_names([]) == []


def test_widths_and_heights() -> None:
    assert width("김A") == 3
    assert width("é") == width("e\u0301") == 1
    assert (tallest("ễ"), tallest("e"), tallest("")) == (2, 0, 0)


def test_letters_that_no_font_has_come_first_of_all() -> None:
    people = [
        person("Maria del Carmen"),
        *(person(f"A{number}\U0001f600") for number in range(6)),
        person("Kim"),
    ]
    found = worst_names(people, lambda character: character != "\U0001f600")
    assert [one.why for one in found[:5]] == ["missing"] * 4 + ["longest"]
    assert [one.registration.name for one in found[:2]] == ["A0\U0001f600", "A1\U0001f600"]
