"""Roster fields to a registration and back, and which of them are personal."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.errors import OperatorError
from kiosk.domain.model import PhotoChoice, RegistrationId, RegistrationState
from kiosk.domain.roster import COUNTED, FIELDS, from_values, settled, split_values, to_values
from tests.builders import DAYS, registration

texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)


@given(
    texts,
    texts,
    st.sets(st.sampled_from(DAYS)),
    st.sampled_from(RegistrationState),
    st.sampled_from(PhotoChoice),
)
def test_field_texts_read_back_the_same(
    name: str, note: str, days: set[object], state: RegistrationState, photo: PhotoChoice
) -> None:
    one = registration(
        name=name, note=note, days=tuple(sorted(days)), state=state, photo=photo, hide=("country",)
    )
    assert from_values(RegistrationId("r1"), to_values(one)) == one


@given(
    st.dictionaries(st.sampled_from(["name", "note", "organisation", "unheard_of"]), texts),
    st.lists(st.sampled_from(DAYS).map(str)).map(" ;".join),
    st.sampled_from(["", *RegistrationState]),
    st.sampled_from(["", *PhotoChoice]),
    st.sampled_from(["", "country", "country; organisation;"]),
)
def test_settled_texts_are_those_of_the_registration(
    values: dict[str, str], days: str, state: str, photo: str, hide: str
) -> None:
    values |= {"days": days, "state": state, "photo": photo, "hide": hide}
    assert settled(values) == to_values(from_values(RegistrationId("r1"), values))


def test_only_what_counts_stands_in_the_body() -> None:
    body, beside = split_values(dict.fromkeys(FIELDS, "x"))
    assert set(body) == COUNTED
    assert {"name", "email", "phone", "booking_code", "organisation", "access_needs"} <= set(beside)


def test_somebody_is_greeted_by_the_best_name_there_is() -> None:
    assert registration(name="Layla", name_native="ليلى").display_name == "Layla"
    assert registration(name="Layla", badge_name="Lay", name_native="ليلى").display_name == "Lay"
    assert registration(name="", name_native="ليلى").display_name == "ليلى"


def test_an_error_has_a_sentence_for_people_and_a_detail_for_the_log() -> None:
    error = OperatorError("Paper is out.", detail="~HS 1")
    assert (str(error), error.sentence, error.detail) == ("Paper is out.", "Paper is out.", "~HS 1")
