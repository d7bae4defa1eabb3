"""The process behind the list's page, with a real store: what it tells, and that stopping it leaves the list as it was."""

import os
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtTest import QTest

from db.store import Store
from kiosk.app.clock import StationClock
from kiosk.app.data_dir import Opened
from kiosk.app.import_setup import ImportSetup
from kiosk.app.near_files import near_files
from kiosk.config import read_event
from kiosk.domain.model import StationId
from kiosk.rehearsal.people import DEMO
from kiosk.services.ports import StationIdentity
from kiosk.ui.setup.import_values import ImportStatus, Step
from tests.builders import KEY, opened_store
from tests.upstream.awkward import BOOKS


@dataclass
class Listing:
    """A desk's importer over a real store."""

    importer: ImportSetup
    store: Store
    carried_on: list[bool] = field(default_factory=list)

    def until(self, *steps: Step) -> ImportStatus:
        end = time.monotonic() + 60
        while self.importer.status().step not in steps and time.monotonic() < end:
            QTest.qWait(10)
        assert self.importer.status().step in steps
        return self.importer.status()

    def wait_for(self, holds: Callable[[ImportStatus], bool]) -> ImportStatus:
        end = time.monotonic() + 60
        while not holds(self.importer.status()) and time.monotonic() < end:
            QTest.qWait(5)
        assert holds(self.importer.status())
        return self.importer.status()

    def facts(self) -> int:
        with self.store.read() as reader:
            return reader.fact_count()


@pytest.fixture
def listing(qapp: object, tmp_path: Path) -> Iterator[Listing]:
    data = tmp_path / "data"
    data.mkdir()
    (data / "event.toml").write_text(
        re.sub(r"(?m)^logo.*$", "", (DEMO / "event.toml").read_text("utf-8")), "utf-8"
    )
    with opened_store(data) as store:
        with store.write() as tx:
            for name, value in (("id", "s1"), ("name", "Desk"), ("prefix", "D3"), ("role", "desk")):
                tx.put_setting(f"station.{name}", value)
        identity = StationIdentity(StationId("s1"), "Desk", "D3")
        here = Opened(data, read_event(data / "event.toml"), store, identity, StationClock(), key=KEY)
        carried_on: list[bool] = []
        station = SimpleNamespace(here=here, carry_on=lambda: carried_on.append(True))
        importer = ImportSetup(cast("Any", station))
        yield Listing(importer, store, carried_on)
        importer.close()


def people(path: Path, count: int) -> Path:
    rows = "".join(f"Person {n},p{n}@example.org,City {n % 50},VVIP\n" for n in range(count))
    path.write_text("Name,E-mail,Town,Kind\n" + rows, "utf-8")
    return path


def test_a_list_is_read_looked_at_and_taken(listing: Listing, tmp_path: Path) -> None:
    listing.importer.read(str(people(tmp_path / "a.csv", 30)))
    sheet = listing.until(Step.COLUMNS).sheet
    assert sheet is not None
    assert [one.field for one in sheet.columns] == ["name", "email", "city", ""]
    assert (sheet.rows, len(sheet.sample)) == (30, 10)
    listing.importer.choose_field(3, "category")
    found = listing.wait_for(lambda now: bool(now.sheet and now.sheet.words)).sheet
    assert found is not None
    assert [(one.word, one.rows) for one in found.words] == [("VVIP", 30)]
    listing.importer.choose_category("VVIP", "presenter")
    listing.wait_for(lambda now: bool(now.sheet and now.sheet.words[0].category))
    listing.importer.preview()
    report = listing.until(Step.PREVIEW).report
    assert report is not None
    assert (report.new, report.refused, listing.facts()) == (30, 0, 0)
    listing.importer.take()
    assert listing.until(Step.DONE).report is not None
    assert (listing.facts(), listing.carried_on) == (30, [True])
    listing.importer.back()
    listing.importer.read(str(tmp_path / "a.csv"))
    again = listing.wait_for(lambda now: now.sheet is not None).sheet
    assert again is not None
    assert again.is_remembered
    assert [one.field for one in again.columns] == ["name", "email", "city", "category"]
    listing.importer.preview()
    report = listing.until(Step.PREVIEW).report
    assert report is not None
    assert (report.new, report.unchanged) == (0, 30)


def test_refused_rows_come_back_as_a_file(listing: Listing, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("name,email\nLayla,l@example.org\nRosa,no address\n", "utf-8")
    listing.importer.read(str(tmp_path / "a.csv"))
    listing.until(Step.COLUMNS)
    listing.importer.preview()
    listing.until(Step.PREVIEW)
    listing.importer.take()
    report = listing.until(Step.DONE).report
    assert report is not None
    assert "is not an e-mail address" in Path(report.back).read_text("utf-8-sig")


def test_stopped_in_the_middle_of_writing_the_list_is_as_it_was(listing: Listing, tmp_path: Path) -> None:
    listing.importer.read(str(people(tmp_path / "a.csv", 6000)))
    listing.until(Step.COLUMNS)
    listing.importer.preview()
    listing.until(Step.PREVIEW)
    listing.importer.take()
    listing.wait_for(lambda now: now.done > 0.4)
    listing.importer.cancel()
    status = listing.until(Step.COLUMNS, Step.DONE)
    assert (status.step, status.was_cancelled, listing.facts()) == (Step.COLUMNS, True, 0)
    listing.importer.preview()
    report = listing.until(Step.PREVIEW).report
    assert report is not None
    assert report.new == 6000
    listing.importer.take()
    listing.until(Step.DONE)
    assert listing.facts() == 6000


def test_a_file_that_is_none_says_why_and_another_can_be_chosen(listing: Listing, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"%PDF-1.7")
    listing.importer.read(str(tmp_path / "a.csv"))
    assert "this is a PDF" in listing.wait_for(lambda now: bool(now.fault)).fault
    BOOKS["hidden-sheet-first"](tmp_path / "b.xlsx")
    listing.importer.read(str(tmp_path / "b.xlsx"))
    sheet = listing.until(Step.COLUMNS).sheet
    assert sheet is not None
    assert (sheet.sheet, sheet.sheets, sheet.has_hidden) == ("명단", ("명단", "메모"), True)
    listing.importer.read_otherwise(sheet="old", with_hidden=True)
    other = listing.wait_for(lambda now: bool(now.sheet and now.sheet.sheet == "old")).sheet
    assert other is not None
    assert other.sheets == ("old", "명단", "메모")


def test_files_that_lie_near_are_spreadsheets_the_newest_first(tmp_path: Path) -> None:
    for age, name in enumerate(("new.xlsx", "old.CSV", "~$new.xlsx", ".hidden.csv", "letter.docx")):
        (tmp_path / name).write_text("x")
        stamp = 1_000_000 - 600 * age
        os.utime(tmp_path / name, (stamp, stamp))
    found = near_files([tmp_path, tmp_path / "not there"], now_s=1_000_000)
    assert [(one.name, one.minutes_ago) for one in found] == [("new.xlsx", 0), ("old.CSV", 10)]
