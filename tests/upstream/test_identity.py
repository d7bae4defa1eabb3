"""A list that was exported comes in again as it was, as CSV and as a workbook, whatever stands in it."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.app.list_import import known_to
from kiosk.documents.table import write_table
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import PhotoChoice, RegistrationState
from kiosk.domain.roster import FIELDS
from kiosk.services.roster_row import RowCheck
from kiosk.upstream.cleaning import Cleaner
from kiosk.upstream.columns import guessed
from kiosk.upstream.countries import country_codes
from kiosk.upstream.header_words import CHECKED_IN
from kiosk.upstream.reader import read_spreadsheet
from kiosk.upstream.rows import import_rows
from tests.builders import DAYS, event

_TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn", "Co", "Zl", "Zp"))
    | st.sampled_from("=+-@'\",;_x0041_"),
    max_size=20,
).map(lambda text: Cleaner()(Cleaner()(text)).strip())
_PEOPLE = st.lists(
    st.fixed_dictionaries(
        {
            "registration_id": st.from_regex(r"[0-9a-f]{8}-7[0-9a-f]{3}", fullmatch=True),
            "name": _TEXT.filter(bool),
            **dict.fromkeys(
                ("name_native", "organisation", "city", "delegation", "access_needs", "note"), _TEXT
            ),
            "ticket": st.from_regex(r"[+=@-]?[A-Z][0-9]{0,8}", fullmatch=True),
            "phone": st.sampled_from(["", "+82 10-1234-5678", "0101234567"]),
            "booking_code": st.from_regex(r"[0-9]{6}|[A-Z]{4}-[0-9]{3}", fullmatch=True),
            "country": st.sampled_from(["", "KR", "JO", "PE"]),
            "category": st.sampled_from(["", *(one.category_id for one in event().categories)]),
            "days": st.sets(st.sampled_from(DAYS)).map(
                lambda days: ";".join(d.isoformat() for d in sorted(days))
            ),
            "state": st.sampled_from([str(one) for one in RegistrationState]),
            "photo": st.sampled_from([str(one) for one in PhotoChoice]),
            "hide": st.sampled_from(["", "organisation", "organisation;country"]),
        }
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=60, deadline=None)
@given(people=_PEOPLE, suffix=st.sampled_from([".csv", ".xlsx"]))
def test_import_of_export_is_identity(people: list[dict[str, str]], suffix: str) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / f"people{suffix}"
        assert write_table(file, (*FIELDS, *CHECKED_IN), people) == len(people)
        table = read_spreadsheet(file)
        known = known_to(event())
        guesses = guessed(table, known)
        assert [one.field for one in guesses] == [*FIELDS, *("" for _ in CHECKED_IN)][: len(guesses)]
        check = RowCheck(event(), country_codes())
        back = [check(row.values) for row in import_rows(table, guesses, known).rows]
    assert [{k: v for k, v in one.items() if v} for one in back] == [
        {k: v for k, v in one.items() if v} for one in people
    ]


def test_a_file_of_another_kind_is_not_written(tmp_path: Path) -> None:
    with pytest.raises(OperatorError, match=r"\.csv or \.xlsx"):
        write_table(tmp_path / "people.ods", ("name",), [])
    with pytest.raises(OperatorError, match="cannot be written"):
        write_table(tmp_path / "nowhere" / "people.csv", ("name",), [])
