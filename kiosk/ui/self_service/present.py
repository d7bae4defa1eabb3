"""From a visit to a screen: every word, icon and control of the kiosk is chosen here and in `present_screens`; no Qt.

Nothing of her is on a screen that asks whether she is still there.
"""

from dataclasses import replace

from kiosk.domain.self_check_in import (
    Screen,
    Visit,
)
from kiosk.ui.self_service.aloud import aloud
from kiosk.ui.self_service.port import KioskInfo
from kiosk.ui.self_service.present_screens import (
    SCREENS,
    Scene,
    Told,
    measure,
    number,
    pin,
    said,
    still_there,
)
from kiosk.ui.self_service.state import (
    Button,
    View,
)
from kiosk.ui.words import Translate, Words


def view(visit: Visit, info: KioskInfo, translate: Translate, left_s: float | None, told: Told) -> View:
    """Return the screen of a visit.

    Args:
        visit: who is there and how far.
        info: the event and the station.
        translate: looks sentences up.
        left_s: in how many seconds the screen goes by itself, None for never.
        told: what the station tells.
    """
    w = Words(visit.language or info.languages[0], translate)
    if told.pin_digits is not None:
        return pin(w, told)
    if told.frame:
        return measure(w, told.frame)
    if visit.asks:
        made = still_there(w, left_s)
    else:
        made = SCREENS[visit.screen](Scene(visit, info, w, told, left_s))
    languages = info.languages[:2] if visit.is_empty else (w.language,)
    names = [said(Words(one, translate), info.event.name, info.event.languages) for one in languages]
    name = "\n".join(dict.fromkeys(names))
    made = replace(
        made,
        screen=visit.screen,
        event_name=name,
        steps=tuple(
            f"{number(w, place)}. {word}"
            for place, word in enumerate((w("Scan"), w("Confirm"), w("Badge")), start=1)
        ),
        bar=_bar(visit, w, told.voices, has_start=made.step > 0 or visit.asks),
        says=made.says or f"{made.title} {made.text}".strip(),
        language=w.language,
    )
    if not visit.comfort.is_aloud:
        return made
    headphones = said(w, info.event.self_service.headphones, info.event.languages)
    return replace(made, aloud=aloud(made, w, told.voices, headphones, visit.comfort.volume))


def _bar(visit: Visit, w: Words, voices: frozenset[str], *, has_start: bool) -> tuple[Button, ...]:
    comfort = visit.comfort
    is_mute = comfort.is_aloud and w.language not in voices
    is_spoken = comfort.is_aloud and not is_mute
    start = Button(act="done", label=w("Start over"), icon="rotate-ccw", kind="quiet")
    rest = (
        Button(act="larger", label=w("Larger text"), icon="a-large-small", is_on=comfort.is_larger),
        Button(act="contrast", label=w("High contrast"), icon="contrast", is_on=comfort.is_contrast),
        Button(
            act="aloud",
            label=w("No voice") if is_mute else w("Read aloud"),
            icon="volume-x" if is_mute else "volume-2",
            is_on=comfort.is_aloud,
        ),
        Button(act="lower", label=w("Lower buttons"), icon="arrow-down-to-line", is_on=comfort.is_lower),
        *(_speech(visit, w) if is_spoken else _time(visit, w)),
        Button(act="languages", label=w("Language"), icon="languages"),
    )
    call = Button(act="help", label=w("Call a person"), icon="hand-helping")
    is_helped = visit.screen in (Screen.PERSON, Screen.PRINTING, Screen.TAKE, Screen.WAITING)
    made = rest if is_helped else (*rest, call)
    return (start, *made) if has_start and not is_helped else made


def _time(visit: Visit, w: Words) -> tuple[Button, ...]:
    return (Button(act="slower", label=w("More time"), icon="timer", is_on=visit.comfort.is_slower),)


def _speech(visit: Visit, w: Words) -> tuple[Button, ...]:
    """Return what stands in the place of *More time* while a voice reads: there is more time then anyway."""
    return (
        Button(act="again", label=w("Say again"), icon="repeat"),
        Button(act="volume", label=f"{w('Volume')} {number(w, visit.comfort.volume)}", icon="volume-2"),
    )
