"""Shifts: what a sign may be, whose badge counts, who is on shift, and that every fact from then on carries it."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.admission import Reason
from kiosk.domain.codes import CodeKind, code_kind, is_damaged_code, make_badge_token, make_staff_token
from kiosk.domain.credential import Credential, RawScan
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.shifts import checked_sign, fingerprint, known_signs, on_shift, staff_badges
from kiosk.services.check_in import Desk, check_in, peek
from kiosk.services.shift import (
    begin_shift,
    end_shift,
    has_staff_badges,
    make_staff_badges,
    revoke_staff_badge,
    sign_of_badge,
    signs,
    who_is_on_shift,
)
from tests.builders import NOW, STATION, Facts, FixedClock, desk, event, opened_store

BODY = "ACDEFGHJKLMNPQRTUVWX"


@pytest.mark.parametrize("text", ["J-07", "민지", " Min-ji   K. ", "สมชาย", "ज़ोया", "7"])
def test_short_names_in_any_script_are_signs(text: str) -> None:
    assert checked_sign(text) == " ".join(text.split())


@pytest.mark.parametrize("text", ["", "  ", "kim@example.org", "Kim Min Ji", "x" * 21, "J\x0007", "a;b"])
def test_what_is_no_sign_is_told_in_a_sentence(text: str) -> None:
    with pytest.raises(OperatorError, match="short name"):
        checked_sign(text)


def test_a_staff_token_is_no_badge_of_a_guest() -> None:
    token = make_staff_token(BODY)
    assert code_kind(token) is CodeKind.STAFF_TOKEN
    assert code_kind(token.lower()) is CodeKind.STAFF_TOKEN
    assert code_kind("B" + token[1:]) is None
    assert code_kind("S" + make_badge_token(BODY)[1:]) is None
    assert is_damaged_code(token[:-1])
    assert Credential(("other", token)).staff_token == token
    assert Credential(("other",)).staff_token == ""


def test_of_a_signs_badges_the_newest_counts_alone() -> None:
    facts = Facts()
    made = [
        facts(Kind.STAFF_BADGE_MADE, "", {"sign": sign, "fingerprint": mark})
        for sign, mark in (("J-07", "one"), ("J-08", "two"), ("j-07", "three"))
    ]
    assert staff_badges(made) == {"two": "J-08", "three": "j-07"}
    revoked = facts(Kind.STAFF_BADGE_REVOKED, "", {"sign": "J-08"})
    assert staff_badges([*made, revoked]) == {"three": "j-07"}


def test_who_came_last_stands_first_and_a_shift_ends_with_its_day() -> None:
    here, there = Facts(), Facts("station-b")
    began = [
        here(Kind.STAFF_BADGE_MADE, "", {"sign": "J-09", "fingerprint": "x"}),
        here(Kind.SHIFT_BEGAN, "", {"sign": "J-07"}),
        here(Kind.SHIFT_BEGAN, "", {"sign": "J-08"}),
        there(Kind.SHIFT_BEGAN, "", {"sign": "T-01"}),
    ]
    assert known_signs(began) == ("J-08", "J-07", "T-01", "J-09")
    day_at = event().day_at
    today = day_at(NOW)
    assert on_shift(began, STATION, today, day_at) == "J-08"
    assert on_shift(began, STATION, date(2019, 10, 1), day_at) == ""
    assert on_shift([*began, here(Kind.SHIFT_BEGAN, "", {"sign": ""})], STATION, today, day_at) == ""
    assert known_signs([*began, here(Kind.SHIFT_BEGAN, "", {"sign": ""})])[0] == "J-08"


def on_duty(at: Desk) -> str:
    with at.store.read() as reader:
        return who_is_on_shift(at, reader)


def test_coming_on_shift_twice_is_one_fact_and_the_known_spelling_wins(tmp_path: Path) -> None:
    clock = FixedClock()
    with opened_store(tmp_path) as store:
        at = desk(store, clock=clock)
        assert begin_shift(at, "J-07") == "J-07"
        assert begin_shift(at, "j-07") == "J-07"
        assert on_duty(at) == "J-07"
        with store.read() as reader:
            assert [(one.kind, one.actor_id) for one in reader.facts()] == [(Kind.SHIFT_BEGAN, "J-07")]
        clock.move(seconds=1)
        begin_shift(at, "J-08")
        assert on_duty(at) == "J-08"
        end_shift(at)
        end_shift(at)
        assert on_duty(at) == ""
        with store.read() as reader:
            assert signs(reader) == ("J-08", "J-07")
            assert len(list(reader.facts())) == 3


def test_a_scan_of_a_staff_badge_admits_nobody_and_says_whose_it_is(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at = desk(store)
        ((sign, token),) = make_staff_badges(at, ["J-07"])
        assert sign == "J-07"
        scan = RawScan((token,), "wedge", NOW)
        outcome = check_in(at, scan)
        assert outcome.decision.reason is Reason.STAFF_BADGE  # type: ignore[union-attr]
        assert (outcome.staff_sign, outcome.fact_id, outcome.registration) == ("J-07", None, None)
        assert peek(at, scan).staff_sign == "J-07"
        with store.read() as reader:
            assert has_staff_badges(reader)
            assert token not in str([fact.body for fact in reader.facts()])
        make_staff_badges(at, ["j-07"])  # The first one was lost.
        lost = check_in(at, scan)
        assert lost.decision.reason is Reason.STAFF_BADGE_VOID  # type: ignore[union-attr]
        assert lost.staff_sign == ""
        assert revoke_staff_badge(at, "J-07") == "J-07"
        with store.read() as reader:
            assert not has_staff_badges(reader)
            assert sign_of_badge(reader, token) == ""
        with pytest.raises(OperatorError, match="no staff badge"):
            revoke_staff_badge(at, "J-07")


def test_staff_badges_are_made_all_or_none(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        at = desk(store)
        with pytest.raises(OperatorError, match="twice"):
            make_staff_badges(at, ["J-07", "j-07"])
        with pytest.raises(OperatorError, match="short name"):
            make_staff_badges(at, ["J-07", "a@b"])
        with store.read() as reader:
            assert list(reader.facts()) == []


def test_a_token_is_kept_as_a_fingerprint_however_it_is_typed() -> None:
    token = make_staff_token(BODY)
    assert fingerprint(token) == fingerprint(f" {token.lower()} ")
