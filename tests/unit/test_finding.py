"""What a typed text asks of the roster."""

from collections.abc import Sequence

from anyascii import anyascii

from kiosk.domain.finding import Ask, Step, Term, asks, placed_readings, with_near


def countries(beginning: str) -> Sequence[str]:
    return ["jo"] if "jordan".startswith(beginning) else []


def steps(text: str) -> dict[Step, Ask]:
    return {ask.step: ask for ask in asks(text, anyascii, countries)}


def terms(ask: Ask) -> set[tuple[str, str, bool]]:
    readings = [*(one for word in ask.words for one in word), *ask.joined]
    return {(term.columns, term.word, term.is_beginning) for one in readings for term in one}


def test_a_text_without_letters_asks_nothing() -> None:
    assert steps(" *; ") == {}


def test_a_name_is_asked_for_whole_then_by_its_words_then_by_their_beginnings() -> None:
    asked = steps("hong gil")
    assert terms(asked[Step.WHOLE]) == {("name code", "honggil", False)}
    assert {("name", "hong", False), ("korean", "ㅎㅗㅇ", False)} <= terms(asked[Step.WORDS])
    assert {("name code", "gil", True), ("name code", "honggil", True)} <= terms(asked[Step.BEGINNINGS])
    assert ("name code place", "gil", True) in terms(asked[Step.PLACES])
    assert {("korean", "honkil", True), ("korean", "kilhon", True)} <= terms(asked[Step.SPELLINGS])
    assert Step.KEYS not in asked


def test_hangul_is_asked_for_in_letters_and_initials() -> None:
    asked = terms(steps("홍ㄱ")[Step.BEGINNINGS])
    assert asked == {("name code", "ㅎㅗㅇㄱ", True), ("name", "ㅎㄱ", True), ("name", "ㅎㅗㅇ", True)}
    assert ("korean", "honkil", True) in terms(steps("홍길ㄷ")[Step.SPELLINGS])
    assert Step.SPELLINGS not in steps("ㅎㄱㄷ")


def test_the_other_keyboard() -> None:
    assert ("name", "ㅎㅗㅇㄱㅣㄹㄷㅗㅇ", True) in terms(steps("GHDRLFEHD")[Step.KEYS])
    assert terms(steps("ㅡㅕㅣㅣㄷㄱ")[Step.KEYS]) == {("name code place", "muller", True)}
    assert Step.KEYS not in steps("ㅡㅕㅣㅣㄷㄱ 123")
    assert Step.KEYS not in steps("Щукин")


def test_places_countries_and_telephone_ends() -> None:
    assert {("place", "·jo", False), ("place", "·jor", False)} & terms(steps("jor")[Step.PLACES]) == {
        ("place", "·jo", False)
    }
    assert ("place", "·kr", False) in terms(steps("kr")[Step.PLACES])
    assert ("code", "·87654321", True) in terms(steps("010-1234-5678")[Step.WHOLE])
    assert terms(steps("567")[Step.WHOLE]) == {("name code", "567", False)}


def test_other_scripts_are_read_in_latin_letters_and_the_other_way() -> None:
    assert ("name code", "shchukin", True) in terms(steps("Щукин")[Step.PLACES])
    assert ("bones", "mnsr", True) in terms(steps("mansouri")[Step.PLACES])
    assert ("bones", "l", False) in terms(steps("al")[Step.PLACES])
    assert terms(steps("ليلى")[Step.PLACES]) == {("name code place", "ليلي", True)}
    assert terms(steps("ooo")[Step.PLACES]) == {("name code place", "ooo", True)}


def test_an_umlaut_may_stand_as_two_letters() -> None:
    assert ("name code", "mueller", True) in terms(steps("müller")[Step.BEGINNINGS])


def test_one_word_is_taken_for_a_near_one() -> None:
    readings = placed_readings(["hong", "gilx"], countries)
    ask = with_near(readings, 1, ["gil"])
    assert ask.step is Step.NEAR
    assert ask.words[0] == readings[0]
    assert ask.words[1] == ((Term("name code place", "gil", False),),)
