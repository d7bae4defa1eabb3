"""Spare badges: made before, refused while they are nobody's, given to a guest by a scan, and hers from then on."""

import json
from datetime import UTC, datetime
from pathlib import Path

from kiosk.app.data_dir import opened
from kiosk.app.station import Station
from kiosk.domain.admission import Admit, BadgeTask, Reason, Refuse
from kiosk.domain.credential import RawScan
from kiosk.domain.model import JobState
from kiosk.services.outcome import Outcome
from tests.printing.test_batch import tokens
from tests.scenarios.commands import Place, made

PEOPLE = "name,booking_code\nLayla,TEST-001\nHong,TEST-002\n"


def scanned(station: Station, text: str, beside: Outcome | None = None) -> Outcome:
    guest = beside.registration if beside is not None else None
    scan = RawScan((text,), "wedge", datetime.now(UTC))
    return station.check_in(scan, guest.registration_id if guest is not None else None)


def spares(place: Place, folder: Path, count: int) -> list[str]:
    place.done("badge", "blank", str(count), "--out", str(folder / "spares.pdf"), "--sheet", "a4")
    return [code for page in tokens(folder / "spares.pdf") for code in page]


def test_a_spare_is_nobodys_until_it_is_scanned_beside_a_guest(tmp_path: Path) -> None:
    place = made(tmp_path, "desk", PEOPLE)
    first, second, third = spares(place, tmp_path, 3)
    with opened(place.data, place.key) as here:
        station = Station(here)
        assert scanned(station, first).decision == Refuse(Reason.SPARE_BADGE)
        layla = scanned(station, "TEST-001")
        bound = scanned(station, first, layla)
        assert isinstance(bound.decision, Admit)
        assert bound.decision.badge_task is BadgeTask.HAS_BADGE
        assert bound.is_bound
        assert bound.badge is not None
        assert bound.badge.token == first
        again = scanned(station, first)
        assert (again.decision, again.registration) == (
            Refuse(Reason.ALREADY_IN, layla.registration),
            layla.registration,
        )
        hong = scanned(station, "TEST-002")
        theirs = scanned(station, first, hong)  # Layla's badge, beside Hong: nothing changes hands
        assert theirs.registration == layla.registration
        assert not theirs.is_bound
        lost = scanned(station, second, layla)
        assert lost.badge is not None
        assert lost.badge.token == second
        assert scanned(station, first).decision == Refuse(Reason.BADGE_VOIDED, layla.registration)
        assert scanned(station, third).decision == Refuse(Reason.SPARE_BADGE)
        station.renderer.close()
    assert (
        "the same" in place.done("doctor", "--rebuild").lower()
        or place.run("doctor", "--rebuild").returncode == 0
    )
    kinds = [json.loads(line)["kind"] for line in place.done("journal").splitlines()]
    assert kinds.count("spare_made") == 3


def test_a_spare_takes_the_place_of_a_badge_that_still_waits_to_print(tmp_path: Path) -> None:
    place = made(tmp_path, "desk", PEOPLE)
    (spare,) = spares(place, tmp_path, 1)
    place.done("printer", "add", "Front", f"folder:{tmp_path / 'out'}", "--profile", "zpl-203")
    with opened(place.data, place.key) as here:
        station = Station(here)  # not started: as with paper out
        layla = scanned(station, "TEST-001")
        assert layla.job is not None
        scanned(station, spare, layla)
        with here.store.read() as reader:
            job = reader.job(layla.job.job_id)
        assert job is not None
        assert job.state is JobState.CANCELLED
        station.renderer.close()


def test_a_guest_who_is_not_in_gets_no_spare(tmp_path: Path) -> None:
    place = made(tmp_path, "desk", "name,booking_code,state\nLayla,TEST-001,cancelled\n")
    (spare,) = spares(place, tmp_path, 1)
    with opened(place.data, place.key) as here:
        station = Station(here)
        layla = scanned(station, "TEST-001")
        assert scanned(station, spare, layla).decision == Refuse(Reason.SPARE_BADGE)
        station.renderer.close()


def test_spares_on_a_printer_have_the_numbers_that_are_told(tmp_path: Path) -> None:
    place = made(tmp_path, "desk", PEOPLE)
    folder = tmp_path / "out"
    place.done("printer", "add", "Front", f"folder:{folder}", "--profile", "zpl-203")
    said = place.done("badge", "blank", "4", "--printer", "Front")
    numbers = sorted(path.stem for path in folder.glob("*.pdf"))
    assert len(numbers) == 4
    assert f"{numbers[0]} to {numbers[-1]}" in said
    for wrong in (("0",), ("2",), ("2", "--printer", "Back"), ("2", "--out", "x.png")):
        assert place.run("badge", "blank", *wrong).returncode != 0
