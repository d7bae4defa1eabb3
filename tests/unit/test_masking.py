"""What is shown of a name: enough for its owner, nothing for who stands behind her."""

import pytest

from kiosk.domain.masking import initials, masked_email, masked_line, masked_name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Layla Mansouri", "L•••a M•••i"),
        ("Bo Li", "B••• L•••"),
        ("X", "X•••"),
        ("홍길동", "홍•동"),
        ("남궁민수", "남•수"),
        ("이산", "이•"),
        ("山田太郎", "山•郎"),
        ("ليلى المنصوري", "ل•••ى ا•••ي"),
        ("  ", ""),
    ],
)
def test_a_name_is_first_and_last_letter_and_never_its_length(name: str, shown: str) -> None:
    assert masked_name(name) == shown


def test_a_mark_stays_with_its_letter() -> None:
    assert masked_name("กำธร ไชยวงศ์").split()[1].endswith("ศ์")


def test_an_organisation_is_its_initials() -> None:
    assert masked_line("Cedar Coast Women's Rights") == "C••• C••• W••• R•••"
    assert masked_line("") == ""


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("layla@example.org", "l•••@•••.org"),
        ("a@b", "a•••@•••.b"),
        ("nonsense", ""),
        ("@x.org", ""),
        ("", ""),
    ],
)
def test_an_address_is_its_first_letter_and_its_end(address: str, shown: str) -> None:
    assert masked_email(address) == shown


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Layla Mansouri", ("L", "M")),
        ("U Thant", ("T",)),
        ("홍길동", ("홍",)),
        ("남궁 민수", ("남",)),
        ("김 수", ()),
        ("王小明", ("王",)),
        ("Élodie", ("É",)),
        ("", ()),
    ],
)
def test_of_a_name_only_first_letters_are_said_aloud_and_never_a_whole_word(
    name: str, said: tuple[str, ...]
) -> None:
    assert initials(name) == said
