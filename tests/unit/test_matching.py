"""What rows are matched by, and the marks of who was erased."""

from kiosk.domain.matching import are_two_people, fingerprint, is_name_alike, is_same_name, keys, mark, marks

ROSA = {
    "name": "Rosa Díaz",
    "email": "Rosa@example.org",
    "organisation": "Cedar House",
    "booking_code": "k7qm-42x",
}


def test_codes_come_first_then_address_and_organisation_with_the_name() -> None:
    assert list(keys(ROSA)) == [
        ("booking_code", "K7QM42X"),
        ("email", "rosa@example.org\nrosa diaz"),
        ("organisation", "cedar house\nrosa diaz"),
    ]
    assert list(keys({"name_native": "홍길동", "ticket": "T-1"})) == [("ticket", "T-1"), ("name", "홍길동")]


def test_one_form_of_the_name_is_enough() -> None:
    assert is_same_name({"name": "Rosa Díaz"}, {"name": "ROSA DIAZ"})
    assert is_same_name({"name_native": "홍길동"}, {"name": "Hong", "name_native": "홍길동"})
    assert not is_same_name({"name": "Rosa"}, {"name": "Ana"})


def test_one_name_spelt_otherwise_is_alike_and_a_couple_is_not() -> None:
    assert is_name_alike({"name": "Layla Mansouri"}, {"name": "El Mansouri, Layla"})
    assert is_name_alike({"name": "Layla Mansouri"}, {"name": "Leila Mansouri"})
    assert is_name_alike({"name": "Lee", "name_native": "이민준"}, {"name": "Rhee", "name_native": "이민준"})
    assert not is_name_alike({"name": "Anna Schmidt"}, {"name": "Peter Schmidt"})
    assert not is_name_alike({"name": "Anna"}, {"name_native": "안나"})


def test_a_code_or_an_address_of_its_own_makes_two_people_of_one_name() -> None:
    assert not are_two_people({"external_id": "1"}, {"external_id": "2"}, "ticket")
    assert are_two_people({"external_id": "1"}, {"external_id": "2"}, "email")
    assert are_two_people({"email": "a@x"}, {"email": "b@x"}, "name")
    assert not are_two_people({"email": "a@x"}, {"email": "b@x"}, "email")
    assert not are_two_people({"email": "a@x"}, {}, "name")


def test_a_fingerprint_changes_with_any_text_its_field_and_the_rules() -> None:
    first = fingerprint(ROSA, "1")
    assert first == fingerprint(dict(ROSA), "1")
    others = (
        fingerprint(ROSA, "2"),
        fingerprint({**ROSA, "name": "Rosa Diaz"}, "1"),
        fingerprint({"badge_name": "a", "name": "b"}, "1"),
        fingerprint({"name": "a", "badge_name": "b"}, "1"),
    )
    assert len({first, *others}) == 5


def test_marks_are_short_salted_and_each_there_once() -> None:
    key = ("email", "rosa@example.org\nrosa diaz")
    assert mark(b"salt", key) != mark(b"other", key)
    assert marks(b"salt", [key, key]) == [mark(b"salt", key)]
    assert len(mark(b"salt", key)) == 8
