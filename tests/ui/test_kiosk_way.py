"""The whole way at a whole kiosk, in every language: scanner, camera, typed code; and what is left of her afterwards."""

import logging
from collections.abc import Iterator
from datetime import timedelta

import pytest

from kiosk.domain.model import RegistrationId
from kiosk.domain.self_check_in import Screen
from kiosk.services.help_call import recent_calls
from kiosk.ui.catalogue import Catalogue
from kiosk.ui.self_service import tongues
from tests.ui.test_kiosk import leftovers
from tests.ui.whole_kiosk import ROOM, WholeKiosk, film, frame_of, whole_kiosk

pytestmark = pytest.mark.qt_log_ignore("text-to-speech", "PulseAudio", extend=True)
HEADER = "name,name_native,booking_code,category,email,language"
PEOPLE = [
    HEADER,
    *(f"Zarathustra Nummer-{code},,,participant,{code}@example.org,{code}" for code in tongues.OWN_NAMES),
    "Camera Zarathustra,,,participant,camera@example.org,en",
    "Coded Zarathustra,,K7QM-42X,participant,coded@example.org,en",
    "Hong Zarathustra,홍길동,,participant,hong@example.org,ko",
    "Away Zarathustra 0.5,,,participant,a@example.org,en",
    "Away Zarathustra 9,,,participant,b@example.org,en",
]
TAKE = "Take your badge"


@pytest.fixture(scope="module")
def kiosk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WholeKiosk]:
    with whole_kiosk(tmp_path_factory.mktemp("kiosk"), PEOPLE) as made:
        yield made


def facts_of(kiosk: WholeKiosk, name: str) -> list[str]:
    with kiosk.parts.station.here.store.read() as reader:
        found = reader.facts([RegistrationId(kiosk.tickets[name]["registration_id"])])
        return [str(fact.kind) for fact in found]


def say_no_and_print(kiosk: WholeKiosk) -> None:
    """From the confirmation on: it is her, no pictures, print."""
    kiosk.touch("yes", "mark:no", "go_on", "print")
    kiosk.until(Screen.TAKE)


@pytest.mark.parametrize("language", tongues.OWN_NAMES)
def test_the_whole_way_in_a_language(
    kiosk: WholeKiosk, language: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    name, came_out = f"Zarathustra Nummer-{language}", len(list(kiosk.badges.glob("*.png")))
    translate = Catalogue(name=tongues.NAME, context=tongues.CONTEXT, languages=tongues.OWN_NAMES)
    kiosk.touch(f"language:{language}")
    kiosk.scan(kiosk.tickets[name]["ticket"])
    kiosk.until(Screen.CONFIRM)
    assert "Z•••a" in kiosk.texts()
    assert "Zarathustra" not in kiosk.texts()
    assert translate(language, "Is this you?") in kiosk.texts()
    say_no_and_print(kiosk)
    assert translate(language, TAKE) in kiosk.texts()
    assert len(list(kiosk.badges.glob("*.png"))) == came_out + 1
    assert facts_of(kiosk, name)[-4:] == ["edited", "checked_in", "badge_issued", "badge_printed"]
    kiosk.touch("done")
    assert kiosk.screen is Screen.LANGUAGE
    assert leftovers(kiosk.parts.window, "Zarathustra") == []
    assert "Zarathustra" not in caplog.text
    assert kiosk.tickets[name]["ticket"] not in caplog.text


def test_by_a_ticket_before_the_camera(kiosk: WholeKiosk) -> None:
    """A film of thirty pictures a second: an empty room, then a telephone with the ticket."""
    name = "Camera Zarathustra"
    ticket = frame_of(kiosk.tickets[name]["ticket"])
    kiosk.touch("language:en")
    film(kiosk, [*[ROOM] * 5, *[ticket] * 90], lambda: kiosk.screen is Screen.CONFIRM)
    kiosk.until(Screen.CONFIRM)
    assert not list(kiosk.place.data.rglob("*.jpg"))
    say_no_and_print(kiosk)
    assert facts_of(kiosk, name)[-1] == "badge_printed"
    kiosk.touch("done")


def test_by_a_code_that_is_typed_on_the_panel(kiosk: WholeKiosk) -> None:
    kiosk.touch("language:en", "to_code", *[f"type:{one}" for one in "K7QM42X"], "read_code")
    kiosk.until(Screen.CONFIRM)
    say_no_and_print(kiosk)
    kiosk.touch("done")


def test_the_script_that_leads_is_kept_for_the_next_badge(kiosk: WholeKiosk) -> None:
    kiosk.touch("language:ko")
    kiosk.scan(kiosk.tickets["Hong Zarathustra"]["ticket"])
    kiosk.until(Screen.CONFIRM)
    kiosk.touch("yes", "mark:yes", "go_on", "turn_names", "print")
    kiosk.until(Screen.TAKE)
    kiosk.touch("done")
    with kiosk.parts.station.here.store.read() as reader:
        kept = reader.registration(RegistrationId(kiosk.tickets["Hong Zarathustra"]["registration_id"]))
    assert kept is not None
    assert kept.leading_script == "latin"


def test_who_is_in_already_is_led_to_a_person_and_the_desk_sees_why(kiosk: WholeKiosk) -> None:
    kiosk.scan(kiosk.tickets["Zarathustra Nummer-en"]["ticket"])
    kiosk.until(Screen.PERSON)
    kiosk.wait_for(lambda: kiosk.parts.window.controller.visit.number != "")
    assert "Zarathustra" not in kiosk.texts()
    with kiosk.parts.station.here.store.read() as reader:
        (call,) = recent_calls(kiosk.parts.station.station.desk, reader)
    her_id = kiosk.tickets["Zarathustra Nummer-en"]["registration_id"]
    assert (call.reason, call.about) == ("already_in", her_id)
    assert call.number in kiosk.texts()
    kiosk.touch("done")


class FarLink:
    """A link whose hub is away."""

    def wake(self) -> None:
        """It is tried again, in vain."""


@pytest.mark.expected_warnings
@pytest.mark.parametrize(("hours", "ends"), [(0.5, Screen.TAKE), (9, Screen.PERSON)])
def test_a_kiosk_that_is_cut_off_for_long_makes_no_second_badge(
    kiosk: WholeKiosk, monkeypatch: pytest.MonkeyPatch, hours: float, ends: Screen
) -> None:
    """Whoever got a badge at a desk meanwhile is unknown to it: she is in, and the desk looks and makes the badge."""
    station, who = kiosk.parts.station.station, f"Away Zarathustra {hours:g}"
    monkeypatch.setattr(station, "link", FarLink())
    monkeypatch.setattr(station.contact, "heard_at", station.here.clock.now() - timedelta(hours=hours))
    kiosk.touch("language:en")
    kiosk.scan(kiosk.tickets[who]["ticket"])
    kiosk.until(Screen.CONFIRM)
    kiosk.touch("yes", "mark:no", "go_on", "print")
    kiosk.until(ends)
    kiosk.touch("done")
    assert "checked_in" in facts_of(kiosk, who)
    assert ("badge_issued" in facts_of(kiosk, who)) is (ends is Screen.TAKE)
