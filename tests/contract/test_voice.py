"""What every voice of the kiosk holds to: the one of the tests, none, the spoken sentences, the system's, the chosen one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.self_service.phrases import PhraseVoice
from kiosk.ui.self_service.system_voice import SystemVoice
from kiosk.ui.self_service.voice import ChosenVoice, NoVoice, Voice
from tests.ui.fake_voice import RecordingVoice

VOICES = Path(__file__).parents[2] / "resources" / "voices"
MAKE = {
    "recording": RecordingVoice,
    "none": NoVoice,
    "spoken sentences": lambda: PhraseVoice(VOICES),
    "system": lambda: SystemVoice("mock"),
    "chosen": lambda: ChosenVoice([NoVoice(), PhraseVoice(VOICES)]),
    "chosen without sound": lambda: ChosenVoice([PhraseVoice(VOICES)], lambda: False),
}
LAST_MS = 8000


@pytest.fixture(params=MAKE)
def voice(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Voice]:
    made: Voice = MAKE[request.param]()  # type: ignore[operator]
    yield made
    made.stop()
    QTest.qWait(20)


def test_the_end_of_a_sentence_is_told_once_and_later(voice: Voice, qtbot: QtBot) -> None:
    ended: list[str] = []
    voice.say("en", "Yes", lambda: ended.append("Yes"))
    assert ended == []
    qtbot.waitUntil(lambda: ended == ["Yes"], timeout=LAST_MS)
    QTest.qWait(300)
    assert ended == ["Yes"]


def test_after_a_stop_nothing_is_told(voice: Voice) -> None:
    ended: list[str] = []
    voice.say("en", "Yes", lambda: ended.append("Yes"))
    voice.stop()
    voice.stop()
    QTest.qWait(1200)
    assert ended == []


def test_a_sentence_takes_the_place_of_the_one_before(voice: Voice, qtbot: QtBot) -> None:
    ended: list[str] = []
    voice.say("en", "Welcome", lambda: ended.append("Welcome"))
    QTest.qWait(50)
    ended.clear()  # A voice of no length may be through already.
    voice.say("en", "Yes", lambda: ended.append("Yes"))
    qtbot.waitUntil(lambda: ended == ["Yes"], timeout=LAST_MS)


def test_sentences_follow_each_other_from_within_the_end_of_the_last(voice: Voice, qtbot: QtBot) -> None:
    ended: list[str] = []

    def then() -> None:
        ended.append("Yes")
        voice.say("en", "No", lambda: ended.append("No"))

    voice.say("en", "Yes", then)
    qtbot.waitUntil(lambda: ended == ["Yes", "No"], timeout=LAST_MS)


def test_what_cannot_be_said_is_passed_over(voice: Voice, qtbot: QtBot) -> None:
    ended: list[str] = []
    assert not voice.can("xx")
    assert not voice.has("xx", "Yes")
    voice.say("xx", "Yes", lambda: ended.append("Yes"))
    assert ended == []
    qtbot.waitUntil(lambda: ended == ["Yes"], timeout=LAST_MS)


def test_only_a_language_that_it_can_has_sentences(voice: Voice) -> None:
    assert voice.has("en", "Yes") == voice.can("en")
