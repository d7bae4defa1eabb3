"""What a field is completed with: found in any script and spelling, and never what only one person has."""

import pytest
from anyascii import anyascii

from kiosk.domain.suggest import shared, suggested, suggestion

TEXTS = (
    "Gwangju Metropolitan City",
    "광주광역시",
    "Ville de Thiès",
    "Человек и право",
    "국가인권위원회",
    "مركز حقوق المرأة",
    "Nürnberg",
)
KNOWN = [
    *(suggestion(text, anyascii, 2) for text in TEXTS),
    suggestion("Republic of Korea", anyascii, also=["대한민국"]),
]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("metro", "Gwangju Metropolitan City"),
        ("gwangju", "Gwangju Metropolitan City"),
        ("광ㅈ", "광주광역시"),
        ("ㄱㅈ", "광주광역시"),
        ("ville thi", "Ville de Thiès"),
        ("thies", "Ville de Thiès"),
        ("chelovek", "Человек и право"),
        ("markaz", "مركز حقوق المرأة"),
        ("rnrrk", "국가인권위원회"),
        ("gukga", "국가인권위원회"),
        ("nuern", "Nürnberg"),
        ("대한", "Republic of Korea"),
    ],
)
def test_a_beginning_in_any_script_or_spelling_finds_it(typed: str, first: str) -> None:
    assert suggested(typed, KNOWN, anyascii)[0] == first


def test_nothing_is_made_up_and_few_are_shown() -> None:
    assert suggested("zzz", KNOWN, anyascii) == suggested("", KNOWN, anyascii) == []
    many = [suggestion(f"Office {number}", anyascii, number) for number in range(9)]
    assert suggested("off", many, anyascii) == ["Office 8", "Office 7", "Office 6", "Office 5"]


def test_only_what_two_people_share_counts_in_the_spelling_that_most_have() -> None:
    counts = [
        ("p1", "Ville de Thiès"),
        ("p2", "ville de Thies"),
        ("p3", "Ville de Thiès"),
        ("p4", "Alone"),
        ("p5", "Twice merged"),
        ("p5", "twice merged"),
        ("p6", "—"),
        ("p7", "—"),
    ]
    assert shared(counts) == [("Ville de Thiès", 3)]
