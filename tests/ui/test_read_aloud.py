"""The kiosk read aloud in the real window: what is said, when it is silent, and that nobody's name is ever said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain.self_check_in import Comfort, Screen
from kiosk.services.self_check_in import Found
from kiosk.ui.catalogue import Catalogue
from kiosk.ui.self_service import tongues
from kiosk.ui.self_service.aloud_line import AloudLine
from kiosk.ui.self_service.parts import KioskButton
from kiosk.ui.self_service.phrases import INDEX, PhraseVoice, sha256
from kiosk.ui.self_service.reader import Reader
from kiosk.ui.self_service.voice import Voice
from tests.ui import samples as s
from tests.ui.fake_voice import RecordingVoice
from tests.ui.gallery import settle
from tests.ui.kiosk_gallery import LAYLA, SCREENS, OpenKiosk, open_kiosk, show
from tests.ui.spoken_phrases import FOLDER, SPEAKERS, faults, wanted
from tests.ui.translation_files import KIOSK
from tests.ui.translation_files import read as read_file

INTRODUCTION = ["Read aloud is on.", "The arrow keys move from button to button, Enter presses."]


@dataclass
class Read:
    """An open kiosk with somebody who reads it aloud."""

    kiosk: OpenKiosk
    voice: RecordingVoice
    reader: Reader

    def said(self) -> list[str]:
        """Return what was said since the last time."""
        wait_until_silent(self.voice)
        made, self.voice.said = self.voice.said, []
        return made

    def focus(self, act: str) -> None:
        """Give a control the focus, as the keys do."""
        control(self.kiosk, act).setFocus()
        settle()


def wait_until_silent(voice: RecordingVoice) -> None:
    for _ in range(400):
        QTest.qWait(5)
        if not voice.is_speaking or voice.lasts:
            return
    raise AssertionError("it does not come to an end")


def controls(kiosk: OpenKiosk) -> list[KioskButton]:
    screen = kiosk.window._screen
    assert screen is not None
    return screen.findChildren(KioskButton)


def control(kiosk: OpenKiosk, act: str) -> KioskButton:
    return next(one for one in controls(kiosk) if one.objectName() == act)


def line(kiosk: OpenKiosk) -> str:
    """Return what the line at the head shows."""
    screen = kiosk.window._screen
    assert screen is not None
    found = screen.findChild(AloudLine)
    assert found is not None
    label = found.findChild(QLabel)
    assert label is not None
    return label.text()


def opened(voice: Voice) -> tuple[OpenKiosk, Reader]:
    kiosk = open_kiosk()
    translate = Catalogue(name=tongues.NAME, context=tongues.CONTEXT, languages=tongues.OWN_NAMES)
    reader = Reader(kiosk.window, translate, voice)
    reader.tell_languages()
    kiosk.window.activateWindow()
    return kiosk, reader


@pytest.fixture
def read() -> Iterator[Read]:
    """A kiosk and a voice of English and Korean."""
    voice = RecordingVoice()
    kiosk, reader = opened(voice)
    yield Read(kiosk, voice, reader)
    reader.close()
    kiosk.close()


def test_it_is_silent_until_it_is_asked(read: Read) -> None:
    read.kiosk.act("language:en")
    read.kiosk.scan()
    assert read.said() == []


def test_headline_explanation_and_then_each_control_that_gets_the_focus(read: Read) -> None:
    read.kiosk.act("language:en", "aloud")
    assert read.said() == [
        *INTRODUCTION,
        "Show your QR code to the camera",
        "From your e-mail, your phone or on paper. About 20 cm away. It reads by itself.",
        "Live only. No picture is kept.",
    ]
    for expected in (["No QR? Type your booking code"], ["Start over"], ["Larger text", "Off"]):
        QTest.keyClick(QApplication.focusWidget() or read.kiosk.window, Qt.Key.Key_Down)
        settle()
        assert read.said() == expected


def test_a_switch_says_that_it_is_on(read: Read) -> None:
    read.kiosk.act("language:en", "aloud")
    read.focus("contrast")
    read.said()
    QTest.keyClick(control(read.kiosk, "contrast"), Qt.Key.Key_Space)
    settle()
    assert read.said() == ["High contrast", "On"]


def test_an_answer_says_that_it_is_chosen(read: Read) -> None:
    show(read.kiosk, "03-confirm", "en", "aloud")
    read.kiosk.act("yes")
    read.focus("mark:no")
    read.said()
    QTest.keyClick(control(read.kiosk, "mark:no"), Qt.Key.Key_Return)
    settle()
    label, detail = "No, please", "You get a yellow striped lanyard, and this mark on your badge."
    assert read.said() == [label, detail, "Chosen"]


def test_of_her_name_the_first_letters_are_said(read: Read) -> None:
    read.kiosk.act("language:en", "aloud")
    read.said()
    read.kiosk.scan()
    assert read.said()[-6:] == [
        "Is this you?",
        "We hide part of it because others may see this screen.",
        "First letter:",
        "L",
        "Next word, first letter:",
        "M",
    ]


def test_on_the_same_screen_only_what_is_new_is_said(read: Read) -> None:
    read.kiosk.act("language:en", "aloud")
    read.said()
    read.kiosk.station.found = Found()
    read.kiosk.scan()
    said = read.said()
    assert said[-4:-3] == ["That could not be read. Please try once more."]
    read.kiosk.act("to_code")
    read.focus("type:K")
    read.said()
    QTest.keyClick(control(read.kiosk, "type:K"), Qt.Key.Key_Return)
    settle()
    assert read.said() == []  # The headline stands as it was; what was typed is nobody's business.


def test_the_number_for_the_desk_is_spelled(read: Read) -> None:
    read.kiosk.act("language:en", "aloud")
    read.said()
    read.kiosk.act("help")
    said = read.said()
    assert said[0].endswith("help you at \u2068Desk 5\u2069")
    assert said[said.index("Your number:") + 1 :][:3] == ["H", "2", "7"]


def test_the_slot_is_told(read: Read) -> None:
    show(read.kiosk, "04b-take", "en", "aloud")
    said = read.said()
    assert "It comes out below the screen." in said
    assert "Ask at the lanyard table for a yellow striped lanyard." in said


def test_the_line_shows_the_sentence_that_is_being_said() -> None:
    voice = RecordingVoice(lasts=True)
    kiosk, reader = opened(voice)
    kiosk.act("language:en", "aloud")
    assert line(kiosk) == "“Read aloud is on.”"
    voice.finish()
    assert line(kiosk) == f"“{INTRODUCTION[1]}”"
    reader.close()
    kiosk.close()


@pytest.mark.parametrize("how", ["touch", "key", "next screen", "idle", "off", "done", "pin"])
def test_it_is_silent_at_once(how: str) -> None:
    voice = RecordingVoice(lasts=True)
    kiosk, reader = opened(voice)
    kiosk.act("language:en", "aloud")
    assert voice.is_speaking
    before = list(voice.said)
    if how == "touch":
        QTest.mouseClick(kiosk.window, Qt.MouseButton.LeftButton, pos=kiosk.window.rect().center())
    elif how == "key":
        QTest.keyClick(kiosk.window, Qt.Key.Key_K)
    elif how == "idle":
        kiosk.wait(200)
    elif how == "next screen":
        kiosk.act("to_code")
        assert voice.said == [*before, "Type your booking code"]
        assert voice.is_speaking
        voice.stop()
    else:
        kiosk.act({"off": "aloud", "done": "done", "pin": "staff"}[how])
    assert not voice.is_speaking
    if how != "next screen":
        assert voice.said == before
    reader.close()
    kiosk.close()


def test_it_asks_aloud_whether_she_is_still_there(read: Read) -> None:
    read.kiosk.act("language:en", "aloud")
    read.said()
    read.kiosk.wait(121)
    assert read.said()[:2] == ["Are you still there?", "Nothing about you stays on this screen."]
    assert read.kiosk.window.controller.visit.screen is Screen.SCAN


def test_it_goes_with_the_visit(read: Read) -> None:
    read.kiosk.act("language:en", "aloud", "done")
    assert read.kiosk.controller.visit.comfort == Comfort()
    read.said()
    read.kiosk.act("language:en")
    assert read.said() == []


def test_another_language_is_read_in_that_language(read: Read) -> None:
    read.kiosk.act("language:en", "aloud")
    read.said()
    read.kiosk.act("language:ko")
    assert re.search("[가-힣]", read.said()[0])


def test_a_language_without_a_voice_says_so_and_calls_a_person() -> None:
    voice = RecordingVoice(("en",))
    kiosk, reader = opened(voice)
    kiosk.act("language:ko", "aloud")
    assert voice.said == []
    assert line(kiosk) == "이 언어를 읽어 주는 음성이 없습니다. 담당자가 읽어 드립니다."
    assert control(kiosk, "aloud").accessibleName() == "음성 없음"
    screen = kiosk.window._screen
    assert screen is not None
    head = screen.findChild(AloudLine)
    assert head is not None
    (call,) = head.findChildren(KioskButton)
    QTest.mouseClick(call, Qt.MouseButton.LeftButton)
    settle()
    assert kiosk.station.calls == [("asked", None)]
    assert not controls_of_line(kiosk)  # Somebody is coming: there is nobody to call again.
    kiosk.act("languages")
    assert voice.said != []
    reader.close()
    kiosk.close()


def controls_of_line(kiosk: OpenKiosk) -> list[KioskButton]:
    screen = kiosk.window._screen
    assert screen is not None
    head = screen.findChild(AloudLine)
    assert head is not None
    return head.findChildren(KioskButton)


def words_of(*texts: str) -> set[str]:
    return {word.casefold() for text in texts for word in re.findall(r"[^\W\d_]{2,}", text)}


PERSONAL = words_of(
    *(
        text
        for one in (LAYLA, s.HONG)
        for text in (one.name, one.name_native, one.badge_name, one.organisation)
    ),
    "layla@example.org",
    "hong@example.org",
) - {"org"}


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_of_anybody_is_given_to_the_voice(read: Read, screen: str, language: str) -> None:
    """Every screen on somebody's way, with the focus on every control of it."""
    assert {"layla", "mansouri", "길동", "홍길동"} & PERSONAL == {"layla", "mansouri", "홍길동"}
    show(read.kiosk, screen, language, "aloud")
    said = read.said()
    for act in [one.objectName() for one in controls(read.kiosk)]:
        read.focus(act)
        said += read.said()
    if screen == "07-pin":
        assert [one for one in said if one.isdigit()] == []
    else:
        assert len(said) > 4
    heard = " ".join(said).casefold()
    assert [word for word in PERSONAL if word in heard] == []
    assert read.kiosk.controller.visit.typed.casefold() not in heard or not read.kiosk.controller.visit.typed


def test_the_sentences_that_were_never_spoken_are_told_once(qtbot: QtBot) -> None:
    kiosk, reader = opened(PhraseVoice(FOLDER))
    shown: list[str] = []
    reader.said_changed.connect(lambda text: shown.append(text) if text else None)
    kiosk.act("language:en", "aloud", "help")
    unsaid = "The rest is on the screen. A person reads it to you: call a person."
    qtbot.waitUntil(lambda: shown[-1:] == [unsaid], timeout=40_000)
    said = shown[shown.index("A person will help you") :]  # not “at Desk 5”, which nobody recorded
    assert said == [
        "A person will help you",
        "Please bring this number with you. There is no need to queue again.",
        "Your number:",
        "H",
        "2",
        "7",
        "You may photograph this for the desk. Nobody else can read it.",
        unsaid,
    ]
    reader.close()
    kiosk.close()


@pytest.mark.parametrize("language", SPEAKERS)
def test_every_sentence_was_spoken_and_none_is_stale(language: str) -> None:
    assert faults(language) == [], "python -m tests.ui.spoken_phrases --speak"
    assert sum(path.stat().st_size for path in (FOLDER / language).iterdir()) < 5_000_000


def test_a_changed_sentence_shows_as_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = read_file("en", KIOSK)
    texts["Is this you?"] = ("Is it you?", True)
    monkeypatch.setattr("tests.ui.spoken_phrases.read", lambda *_: texts)
    assert faults("en") == ["missing: Is it you?", "no screen says it: Is this you?"]
    assert "Is it you?" in list(wanted("en"))


@pytest.mark.expected_warnings
@pytest.mark.parametrize("text", ["phrase = 3", "[[phrase]]\nfile = 1", "not toml", ""])
def test_a_damaged_index_is_no_voice(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / INDEX).write_text(text, "utf-8")
    assert not PhraseVoice(tmp_path).can("en")


def test_a_missing_file_is_passed_over(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    entry = f'[[phrase]]\nsentence = "Yes"\nsha256 = "{sha256("Yes")}"\nfile = "a.ogg"\n'
    (folder / INDEX).write_text(entry, "utf-8")
    voice, ended = PhraseVoice(tmp_path), list[str]()
    voice.say("en", "Yes", lambda: ended.append("Yes"))
    qtbot.waitUntil(lambda: ended == ["Yes"], timeout=3000)


def test_what_the_screen_says_can_be_heard_again(read: Read) -> None:
    read.kiosk.act("language:en", "aloud", "to_code")
    read.said()
    read.focus("again")
    assert read.said() == ["Say again"]
    QTest.keyClick(control(read.kiosk, "again"), Qt.Key.Key_Return)
    assert read.said() == [
        "Type your booking code",
        "7 characters. You find it in the confirmation e-mail, under the QR code.",
    ]


def test_the_volume_goes_up_step_by_step_and_begins_softly_again_and_the_next_guest_has_the_usual(
    read: Read,
) -> None:
    read.kiosk.act("language:en", "aloud")
    usual = read.voice.volume
    read.focus("volume")
    read.said()
    heard = []
    for step in ("4", "1", "2", "3"):
        QTest.keyClick(control(read.kiosk, "volume"), Qt.Key.Key_Return)
        settle()
        assert read.said() == ["Volume", step]
        heard.append(read.voice.volume)
    assert heard == [2 * usual, usual / 4, usual / 2, usual]
    read.kiosk.act("volume", "done", "language:en", "aloud")
    assert read.voice.volume == usual


def test_without_a_voice_nothing_can_be_said_again_and_more_time_stays(read: Read) -> None:
    read.kiosk.act("language:fr", "aloud")
    acts = [one.objectName() for one in controls(read.kiosk)]
    assert "slower" in acts
    assert not {"again", "volume"} & set(acts)
