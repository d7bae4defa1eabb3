"""Importing rosters: what is taken, what is refused and why, and what a second import does.

Longer than other modules: every rule of a second list is held on the same few people.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest

from db.store import Store
from kiosk.app.list_import import known_to
from kiosk.documents.table import write_table
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import Kind
from kiosk.domain.roster import FIELDS, to_values
from kiosk.services.check_in import Desk
from kiosk.services.correct import correct
from kiosk.services.edit import edited
from kiosk.services.erase import erase
from kiosk.services.import_plan import ImportReport
from kiosk.services.import_roster import import_roster
from kiosk.services.merge import merge
from kiosk.services.replace import replace_person
from kiosk.upstream.columns import Guess, guessed
from kiosk.upstream.mapping import check_fields, checked_mapping
from kiosk.upstream.reader import places, read_spreadsheet
from kiosk.upstream.rows import import_rows
from kiosk.upstream.spreadsheet import Spreadsheet
from tests.builders import desk, event, opened_store

COUNTRIES = frozenset({"KR", "JO", "PE"})
HEADER = (
    "name,name_native,email,organisation,country,category,booking_code,days,photo,state,hide,external_id\n"
)


@pytest.fixture
def store(tmp_path: Path):  # type: ignore[no-untyped-def]
    with opened_store(tmp_path) as opened:
        yield opened


def take(
    store: Store,
    text: str,
    tmp_path: Path,
    dry_run: bool = False,
    mark_gone: bool = False,
    **mapping: str,
) -> ImportReport:
    file = tmp_path / "people.csv"
    file.write_text(text, encoding="utf-8")
    here = desk(store)
    table, guesses = understood(file, mapping)
    made = import_rows(table, guesses, known_to(here.event))
    rows = ((row.line, row.values, row.fault) for row in made.rows)
    return import_roster(store, here.recorder, here.event, COUNTRIES, rows, dry_run, mark_gone)


def understood(file: Path, mapping: Mapping[str, str] | None = None) -> tuple[Spreadsheet, tuple[Guess, ...]]:
    """Read a file as the command does."""
    said = mapping or {}
    table = read_spreadsheet(file, is_known=said.__contains__)
    checked_mapping(said, table, str(file))
    guesses = guessed(table, known_to(event()), said)
    check_fields(guesses, table, str(file))
    return table, guesses


def people(store: Store) -> dict[str, dict[str, str]]:
    with store.read() as reader:
        return {one.name: to_values(one) for _, one in reader.registrations()}


def test_a_row_becomes_a_registration(store: Store, tmp_path: Path) -> None:
    report = take(
        store,
        HEADER
        + "Layla Mansouri,ليلى,l@example.org,Cedar,jo,Speaker,K7QM-42X,2019-10-01;2019-09-30,NO,,country,7\n",
        tmp_path,
    )
    assert (report.new, report.refused) == (1, [])
    layla = people(store)["Layla Mansouri"]
    assert layla["country"] == "JO"
    assert layla["category"] == "presenter"
    assert layla["days"] == "2019-09-30;2019-10-01"
    assert (layla["photo"], layla["state"], layla["hide"]) == ("no", "paid", "country")


def test_who_has_no_booking_code_gets_one(store: Store, tmp_path: Path) -> None:
    take(store, "name\nLayla\nRosa\n", tmp_path)
    codes = {values["booking_code"] for values in people(store).values()}
    assert len(codes) == 2
    assert all(len(code) == 8 for code in codes)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (",,,,KR,,,,,,,", "the name is missing"),
        ("A,,,,XX,,,,,,,", "two-letter code"),
        ("A,,,,,wizard,,,,,,", "not one of this event's"),
        ("A,,,,,,,2019-13-01,,,,", "not a date"),
        ("A,,,,,,,2020-01-01,,,,", "not a day of this event"),
        ("A,,,,,,,,perhaps,,,", "photo “perhaps” is not known"),
        ("A,,,,,,,,,gone,,", "state “gone” is not known"),
        ("A,,,,,,,,,,shoes,", "hide “shoes” is not known"),
        ("A,,no address,,,,,,,,,", "not an e-mail address"),
        ("A,,,,,,,,,,,,extra", "13 cells under 12 columns"),
        ("A\x07,,,,,,,,,,,", "control characters"),
        ("A,,,,,,xx,,,,,", "4 to 32 letters"),
        ("A,,,,,,가나다라,,,,,", "4 to 32 letters"),
        ("A" * 501 + ",,,,,,,,,,,", "501 characters"),
    ],
)
def test_a_refused_row_says_why_and_the_others_are_taken(
    store: Store, tmp_path: Path, row: str, why: str
) -> None:
    report = take(store, HEADER + row + "\nRosa,,,,,,,,,,,\n", tmp_path)
    assert [line for line, _ in report.refused] == [2]
    assert why in report.refused[0][1]
    assert set(people(store)) == {"Rosa"}


def test_lines_are_counted_as_an_editor_does_also_after_quoted_line_breaks(
    store: Store, tmp_path: Path
) -> None:
    report = take(store, 'name,note\n"Layla","two\nlines"\n\n,nobody\n', tmp_path)
    assert [line for line, _ in report.refused] == [5]


def test_a_second_import_of_the_same_file_changes_nothing(store: Store, tmp_path: Path) -> None:
    text = (
        HEADER
        + "Layla,,l@example.org,,,,,,,,,\nRosa,,,Cedar,,,,,,,,\nZed,,,,,,ZED-1,,,,,\nIm,,,,,,,,,,,9\nKim,,,,,,,,,,,\n"
    )
    assert take(store, text, tmp_path).new == 5
    second = take(store, text, tmp_path)
    assert (second.new, second.changed, second.unchanged) == (0, 0, 5)
    with store.read() as reader:
        assert len(list(reader.facts())) == 5


def test_a_second_import_compares_three_ways(store: Store, tmp_path: Path) -> None:
    take(store, "external_id,name,organisation,email\n1,Lyla,Cedar,l@example.org\n", tmp_path)
    here: Desk = desk(store)
    with store.write() as tx:
        ours = next(iter(tx.registrations()))[1]
        change = {"name": "Layla", "organisation": "Cedar Coast"}
        tx.append([edited(here.recorder, tx, ours.registration_id, change, "desk")])
    changed_there = "external_id,name,organisation,email\n1,Lila,Cedar,new@example.org\n"
    report = take(store, changed_there, tmp_path)
    assert report.changed == 1
    assert [sentence for _, sentence in report.conflicts] == [
        "name was changed here and in the file; ours was kept"
    ]
    layla = people(store)["Layla"]
    assert layla["organisation"] == "Cedar Coast"  # changed only here: kept
    assert layla["email"] == "new@example.org"  # changed only in the file: taken
    again = take(store, changed_there, tmp_path)
    assert (again.unchanged, again.conflicts) == (1, [])  # told once, not at every import


def test_imports_are_facts(store: Store, tmp_path: Path) -> None:
    take(store, "external_id,name\n1,Lyla\n", tmp_path)
    take(store, "external_id,name\n1,Layla\n", tmp_path)
    with store.read() as reader:
        facts = list(reader.facts())
    assert [(fact.kind, fact.body["source"]) for fact in facts] == [
        (Kind.REGISTERED, "import"),
        (Kind.EDITED, "import"),
    ]
    assert "name" not in facts[1].body["set"]  # personal values never stand in the journal


def test_twins_at_one_address_and_homonyms_are_two_people(store: Store, tmp_path: Path) -> None:
    text = (
        "name,email,organisation\nMin-jun,t@example.org,A\nMin-seo,t@example.org,A\n"
        "Kim,a@example.org,School\nKim,b@example.org,School\n"
    )
    assert take(store, text, tmp_path).new == 4
    assert take(store, text, tmp_path).unchanged == 4


def test_a_name_that_the_newer_file_spells_otherwise_is_known_by_its_address(
    store: Store, tmp_path: Path
) -> None:
    take(store, "name,email\nLayla Mansouri,layla@example.org\nRosa Díaz,rosa@example.org\n", tmp_path)
    report = take(
        store, "name,email\nLayla El Mansouri,Layla@example.org\nRosa Díaz,rosa@example.org\n", tmp_path
    )
    assert (report.new, report.changed, report.unchanged, list(report.gone)) == (0, 1, 1, [])
    assert [(line, str(why)) for line, why in report.conflicts] == [
        (2, "known by the e-mail address alone; look whether it is the same person")
    ]
    assert set(people(store)) == {"Layla El Mansouri", "Rosa Díaz"}


def test_a_name_corrected_at_a_desk_does_not_make_a_second_person_of_the_next_list(
    store: Store, tmp_path: Path
) -> None:
    take(store, "name,email\nSong Ji-woo,song@example.org\n", tmp_path)
    here = desk(store)
    with store.write() as tx:
        (_, one), *_ = tx.registrations()
        tx.append([edited(here.recorder, tx, one.registration_id, {"name": "송지우"}, "desk")])
    report = take(store, "name,email,organisation\nSong Ji-woo,song@example.org,Elm Office\n", tmp_path)
    assert (report.new, report.changed) == (0, 1)
    assert people(store)["송지우"]["organisation"] == "Elm Office"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Anna Schmidt,s@example.org\n", "Peter Schmidt,s@example.org\n"),  # a couple
        ("Ann Lee,s@example.org\nAnna Lee,s@example.org\n", "Annna Lee,s@example.org\n"),  # whose of two?
        ("Ann Lee,s@example.org\n", "Anna Lee,s@example.org\nAnne Lee,s@example.org\n"),
        ("Ann Lee,s@example.org\n", "Ann Lee,s@example.org\nAnna Lee,S@example.org\n"),
    ],
)
def test_an_address_that_people_share_matches_nobody_by_itself(
    store: Store, tmp_path: Path, before: str, after: str
) -> None:
    take(store, "name,email\n" + before, tmp_path)
    take(store, "name,email\n" + after, tmp_path)
    names = {line.split(",")[0] for line in (before + after).splitlines()}
    assert set(people(store)) == names


def test_the_same_person_twice_in_a_file_is_refused_once(store: Store, tmp_path: Path) -> None:
    report = take(store, "name,email\nLayla,l@example.org\nlayla,L@example.org\n", tmp_path)
    assert report.new == 1
    assert report.refused[0][0] == 3
    assert "line 2" in report.refused[0][1]


def test_two_people_with_nothing_but_one_name_are_both_taken_and_told(store: Store, tmp_path: Path) -> None:
    text = "name\nKim\nRosa\nKim\n"
    first = take(store, text, tmp_path)
    assert (first.new, first.refused) == (3, [])
    assert first.conflicts == [(4, "the same name stands in line 2; both were taken, as two people")]
    again = take(store, text, tmp_path)
    assert (again.new, again.unchanged, again.refused) == (0, 3, [])
    assert take(store, "name\nKim\nKim\nKim\n", tmp_path).new == 1


def test_two_people_with_one_ticket_are_told_which(store: Store, tmp_path: Path) -> None:
    report = take(store, "name,ticket\nKim,TCK-1\nRosa,TCK-1\n", tmp_path)
    assert report.refused[0][0] == 3
    assert "ticket “TCK-1” is that of another person in line 2" in report.refused[0][1]


def test_an_id_that_is_not_ours_is_refused(store: Store, tmp_path: Path) -> None:
    report = take(store, "name,registration_id\nKim,not ours!\n", tmp_path)
    assert "external_id" in report.refused[0][1]


def test_a_line_break_or_a_tab_in_a_name_becomes_a_blank(store: Store, tmp_path: Path) -> None:
    take(store, 'name,organisation,note\n"Kim \n Min","A\tB","one\ntwo"\n', tmp_path)
    kim = people(store)["Kim Min"]
    assert (kim["organisation"], kim["note"]) == ("A B", "one\ntwo")


def test_a_refused_cell_is_told_with_its_column(store: Store, tmp_path: Path) -> None:
    report = take(store, 'organisation,name,email\n"A, ""B""",Kim,nothing\n', tmp_path)
    file = tmp_path / "people.csv"
    assert report.fields == {2: "email"}
    assert places(file, understood(file)[0], {2: 2}) == {2: "2:16"}


def test_a_dry_run_reports_and_writes_nothing(store: Store, tmp_path: Path) -> None:
    assert take(store, "name\nLayla\n", tmp_path, dry_run=True).new == 1
    assert people(store) == {}


def test_an_exported_roster_imports_as_unchanged(store: Store, tmp_path: Path) -> None:
    take(
        store, HEADER + '=SUM(A1),ليلى,l@example.org,"Cedar, Coast",JO,,,,,,,\n\'Oumou,,,,,,,,,,,\n', tmp_path
    )
    assert set(people(store)) == {"=SUM(A1)", "'Oumou"}
    with store.read() as reader:
        rows = [
            {"registration_id": one.registration_id, **to_values(one)} for _, one in reader.registrations()
        ]
    file = tmp_path / "out.csv"
    assert write_table(file, FIELDS, rows) == 2
    assert ",'=SUM(A1)," in file.read_text(encoding="utf-8-sig")
    report = take(store, file.read_text(encoding="utf-8-sig"), tmp_path)
    assert (report.new, report.unchanged) == (0, 2)


@pytest.mark.parametrize(
    ("content", "where", "why"),
    [
        ("name\n김민준\n이서연\n박지후\n".encode() + b"Layla \xb1\xe8\nMin\n", ":5:7:", "UTF-8"),
        (b'name,note\nLayla,"open\nRosa,\n', ":2:7:", "quotation mark"),
        (b"", ":1:1:", "empty"),
        (b"colour,size\nred,4\n", ":1:1:", "no column holds the names"),
        (b'"my, note",name,name\nA,B,C\n', ":1:1:", "second time"),
        (b"name\nA\0\n", ":2:2:", "not a CSV"),
    ],
)
def test_a_file_that_is_none_says_where_and_what_to_do(
    tmp_path: Path, content: bytes, where: str, why: str
) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(content)
    with pytest.raises(OperatorError) as caught:
        understood(file)
    assert f"{file}{where}" in caught.value.sentence
    assert why in caught.value.sentence


def test_columns_with_other_names_can_be_mapped_and_the_rest_is_named(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("\ufeffTeilnehmer,Shoe size,Given Name\nHong,44,Gildong\n", encoding="utf-8")
    _, guesses = understood(file, {"Teilnehmer": "name"})
    assert [one.field for one in guesses] == ["name", "", "given_name"]
    with pytest.raises(OperatorError, match="no field"):
        understood(file, {"Teilnehmer": "nom"})
    with pytest.raises(OperatorError, match="no column"):
        understood(file, {"Nom": "name"})
    with pytest.raises(OperatorError, match="cannot be read"):
        understood(tmp_path / "missing.csv")


@pytest.mark.parametrize("note", ["short", "long " * 120])
def test_names_are_kept_composed_however_long_the_row_is(store: Store, tmp_path: Path, note: str) -> None:
    take(store, f"name,note,name_native\nJose\u0301,{note},'-Zoe\u0308\n", tmp_path)
    (values,) = people(store).values()
    assert (values["name"], values["name_native"]) == ("Jos\u00e9", "-Zo\u00eb")
    assert values["note"] == note.strip()


def corrected(store: Store, who: str, **changes: str) -> None:
    with store.read() as reader:
        whose = next(one for _, one in reader.registrations() if one.name == who)
    correct(desk(store), whose.registration_id, changes, COUNTRIES)


def test_who_was_corrected_at_the_desk_is_known_in_a_newer_list_by_what_the_last_one_said(
    store: Store, tmp_path: Path
) -> None:
    take(store, "name,organisation,city\nJohn Smit,Cedar,Amman\nRosa Luna,Cedar,Lima\nBat,,Ulan\n", tmp_path)
    corrected(store, "John Smit", name="Jonathan Smythe", organisation="Cedar Coast")
    corrected(store, "Bat", name="Batbayar")
    again = take(
        store,
        "name,organisation,city\nJohn Smit,Cedar,Irbid\nRosa Luna,Cedar,Lima\nBat,,Ulan Bator\n",
        tmp_path,
    )
    assert (again.new, again.changed, again.unchanged, len(again.gone)) == (0, 2, 1, 0)
    found = people(store)
    assert set(found) == {"Jonathan Smythe", "Rosa Luna", "Batbayar"}
    assert (found["Jonathan Smythe"]["organisation"], found["Jonathan Smythe"]["city"]) == (
        "Cedar Coast",
        "Irbid",
    )


def test_a_row_is_somebody_elses_where_the_corrected_one_has_a_row_too(store: Store, tmp_path: Path) -> None:
    take(store, "name,organisation\nKim Ji-su,Cedar\n", tmp_path)
    corrected(store, "Kim Ji-su", name="Kim Ji-woo")
    rows = "name,organisation,city\nKim Ji-su,Cedar,Seoul\nKim Ji-woo,Cedar,Busan\n"
    again = take(store, rows, tmp_path)
    assert (again.new, again.changed) == (1, 1)
    assert {name: one["city"] for name, one in people(store).items()} == {
        "Kim Ji-su": "Seoul",
        "Kim Ji-woo": "Busan",
    }


def test_two_rows_for_one_who_was_corrected_are_one_too_many(store: Store, tmp_path: Path) -> None:
    take(store, "name,organisation\nJohn Smit,Cedar\n", tmp_path)
    corrected(store, "John Smit", name="Jonathan Smythe")
    rows = "name,organisation,city\nJohn Smit,Cedar,Irbid\nJohn Smit,Cedar,Amman\n"
    again = take(store, rows, tmp_path)
    assert (again.new, again.changed) == (0, 1)
    assert "stands in line 2 already" in again.refused[0][1]


def test_an_address_of_its_own_makes_another_person_of_a_row(store: Store, tmp_path: Path) -> None:
    take(store, "name,organisation,email\nJohn Smit,Cedar,john@example.org\n", tmp_path)
    corrected(store, "John Smit", name="Jonathan Smythe")
    again = take(store, "name,organisation,email\nJohn Smit,Cedar,other@example.org\n", tmp_path)
    assert again.new == 1


def test_a_newer_list_finds_who_came_instead_and_does_not_rename_who_left(
    store: Store, tmp_path: Path
) -> None:
    head = "external_id,name,organisation,email\n"
    take(store, head + "8,Gita Rao,Cedar,gita@example.org\n", tmp_path)
    here = desk(store)
    with store.read() as reader:
        old = next(one for _, one in reader.registrations())
    between = replace_person(here, old.registration_id, {"name": "Hassan Ali"})
    replace_person(here, between.registration_id, {"name": "Gopal Rao"})

    still = take(store, head + "8,Gita Rao,Elm,gita@example.org\n", tmp_path)
    assert (still.new, still.changed, still.conflicts) == (0, 1, [])

    text = head + "8,Gopal  Rao,Elm,gopal@example.org\n"
    came = take(store, text, tmp_path)
    assert (came.new, came.changed) == (0, 1)
    found = people(store)
    assert set(found) == {"Gita Rao", "Hassan Ali", "Gopal Rao"}
    assert (found["Gopal Rao"]["organisation"], found["Gopal Rao"]["email"]) == ("Elm", "gopal@example.org")
    assert (found["Gopal Rao"]["external_id"], found["Gita Rao"]["external_id"]) == ("", "8")
    assert take(store, text, tmp_path).unchanged == 1
    twice = take(store, text + ",Gopal Rao,,gopal@example.org\n", tmp_path)
    assert [line for line, _ in twice.refused] == [3]
    assert len(take(store, head + ",Gopal Rao,,gopal@example.org\n8,Gopal Rao,X,\n", tmp_path).refused) == 1

    found = people(store)
    third = take(store, head + "8,Maria Lopez,Oak,m@example.org\n", tmp_path)
    assert (third.new, third.changed, third.unchanged) == (0, 0, 1)
    assert "names a third person" in third.conflicts[0][1]
    assert people(store) == found
    assert take(store, head + "8,Geeta Rao,Elm,gita@example.org\n", tmp_path).changed == 1
    assert "Geeta Rao" in people(store)


def test_who_has_one_of_her_two_rows_in_a_newer_list_is_not_gone(store: Store, tmp_path: Path) -> None:
    head = "external_id,name\n"
    take(store, head + "1,Dora Ek\n2,Dora Eck\n3,Chen Wei\n", tmp_path)
    with store.read() as reader:
        by_id = {one.external_id: one.registration_id for _, one in reader.registrations()}
    merge(desk(store), by_id["1"], by_id["2"])
    assert take(store, head + "1,Dora Ek\n", tmp_path).gone == [by_id["3"]]
    assert take(store, head + "2,Dora Ek\n", tmp_path).gone == [by_id["3"]]
    assert set(take(store, head + "3,Chen Wei\n", tmp_path).gone) == {by_id["1"], by_id["2"]}


def test_an_exported_row_of_somebody_who_was_erased_is_nothing_to_mend(store: Store, tmp_path: Path) -> None:
    take(store, "name\nGita Rao\nChen Wei\n", tmp_path)
    with store.read() as reader:
        gita, chen = (one.registration_id for _, one in reader.registrations())
    erase(desk(store), gita)
    report = take(store, f"registration_id,name\n{gita},\n{chen},Chen Wei\n", tmp_path)
    assert (report.new, report.unchanged, report.refused) == (0, 2, [])


def test_an_update_gives_nobody_what_another_one_has(store: Store, tmp_path: Path) -> None:
    head = "external_id,name,booking_code,ticket\n"
    first = head + "1,Ana,AAAA-1111,T1\n2,Bo,BBBB-2222,T2\n3,Cho,CCCC-3333,T3\n4,Dot,DDDD-4444,\n"
    take(store, first, tmp_path)

    taken = take(store, head + "1,Ana,bbbb2222,T1\n3,Cho,AAAA-1111,T9\n4,Dot,DDDD-4444,T9\n", tmp_path)
    assert (taken.changed, [line for line, _ in taken.refused]) == (0, [2, 3, 4])
    assert "“bbbb2222” is that of somebody else" in taken.refused[0][1]
    assert taken.fields == {2: "booking_code", 3: "booking_code", 4: "ticket"}
    assert {one["booking_code"] for one in people(store).values()} == {
        f"{letter * 4}-{number * 4}" for letter, number in zip("ABCD", "1234", strict=True)
    }
    again = take(store, head + "1,Ana,bbbb2222,T1\n", tmp_path)
    assert len(again.refused) == 1, "a refused row is not known as one that was taken"

    swapped = take(store, head + "1,Ana,BBBB-2222,T2\n2,Bo,AAAA-1111,T1\n", tmp_path)
    assert (swapped.changed, swapped.refused) == (2, [])
    assert people(store)["Ana"]["booking_code"] == "BBBB-2222"


def test_who_was_noted_as_gone_and_comes_back_is_noted_as_back_once(store: Store, tmp_path: Path) -> None:
    both, one = "external_id,name,city\n1,Ana,Lima\n2,Bo,Oslo\n", "external_id,name,city\n1,Ana,Lima\n"
    for text in (both, one, one, both, both, one, both.replace("Oslo", "Bergen"), one):
        take(store, text, tmp_path, mark_gone=True)
    with store.read() as reader:
        notes = [fact.personal["text"] for fact in reader.facts() if fact.kind == Kind.NOTE_ADDED]
    gone, back = "Not in the newest list.", "In the newest list again."
    assert notes == [gone, back, gone, back, gone]
