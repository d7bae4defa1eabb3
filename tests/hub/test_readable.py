"""What is usual is known sooner, and nothing is taken for it that the lists cannot be made of."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.projection import project, project_keys, project_spares
from kiosk.hub.readable import is_readable
from tests.builders import Facts

NAMES = "set kept base place day badge_id number unmerges undoes with".split()
anything: st.SearchStrategy[Any] = st.one_of(
    st.none(), st.integers(0, 9), st.sampled_from(["2019-09-30", "event", "paid", ""]), st.just(["event"])
)
values = st.dictionaries(
    st.sampled_from(["name", "days", "state", "photo", "hide", "x"]), anything, max_size=3
)
bodies = st.dictionaries(st.sampled_from(NAMES), anything | values, max_size=4)
USUAL = [Kind.REGISTERED, Kind.CHECKED_IN, Kind.BADGE_ISSUED, Kind.BADGE_PRINTED, Kind.EDITED, "danced"]


def can_be_listed(fact: Fact) -> bool:
    try:
        project([fact])
        project_keys([fact])
        project_spares([fact])
    except (KeyError, ValueError, TypeError, AttributeError, OverflowError):
        return False
    return True


@given(st.sampled_from(USUAL), bodies, bodies, st.sampled_from(["r1", ""]))
def test_nothing_is_taken_that_the_lists_cannot_be_made_of(
    kind: str, body: dict[str, Any], personal: dict[str, Any], registration_id: str
) -> None:
    fact = Facts()(kind, registration_id, body, personal)
    if is_readable(fact):
        assert can_be_listed(fact)


@pytest.mark.parametrize(
    ("kind", "body", "is_good"),
    [
        ("checked_in", {"place": "event", "day": "2019-09-30"}, True),
        ("checked_in", {"place": "event", "day": "today"}, False),
        ("checked_in", {"place": "event", "day": "2019-09-30", "unmerges": {}}, False),
        ("checked_in", {"place": ["event"], "day": "2019-09-30"}, False),
        ("checked_in", {"place": "event"}, False),
        ("badge_issued", {"badge_id": "b", "number": "K7-1"}, True),
        ("badge_issued", {"badge_id": "b"}, False),
        ("badge_printed", {"badge_id": "b"}, True),
        ("badge_printed", {}, False),
        ("registered", {"set": {"state": "paid", "days": "2019-09-30"}}, True),
        ("registered", {"set": {"state": "gone"}}, False),
        ("registered", {"set": {"name": 7}}, False),
        ("registered", {"kept": ["name"]}, False),
        ("danced", {"deep": [{"er": 1.5}]}, True),
    ],
)
def test_what_stations_send(kind: str, body: dict[str, Any], is_good: bool) -> None:
    assert is_readable(Facts()(kind, "r1", body)) is is_good
