"""What a kiosk reads aloud, chosen from what a screen says; no Qt.

Only what is named here is ever said. Of whoever is there that is the initials of her name and nothing else: neither name,
organisation and address nor what is typed. The staff's PIN is silent.
"""

import unicodedata
from collections.abc import Iterator

from kiosk.domain.self_check_in import LOUDEST
from kiosk.ui.self_service.state import (
    Aloud,
    Badge,
    Button,
    Camera,
    Card,
    Free,
    Languages,
    Option,
    Options,
    Pad,
    Person,
    Pin,
    Printing,
    Said,
    Spelling,
    Take,
    View,
)
from kiosk.ui.words import Words, mark

_SLOT = {
    "down": mark("It comes out below the screen."),
    "up": mark("It comes out above the screen."),
    "left": mark("It comes out on the left of the screen."),
    "right": mark("It comes out on the right of the screen."),
}
_SWITCHES = frozenset({"larger", "contrast", "aloud", "lower", "slower"})
_ISOLATES = {ord(one): None for one in "\u2066\u2067\u2068\u2069"}


def plain(text: str) -> str:
    """Return a text as it is said: without the signs that only order it on a screen."""
    return " ".join(text.translate(_ISOLATES).split())


def aloud(made: View, w: Words, voices: frozenset[str], headphones: str, volume: int) -> Aloud:
    """Return what reading aloud means for a screen.

    Args:
        made: the screen.
        w: its words.
        voices: the languages that can be said.
        headphones: where the event says that their socket is.
        volume: the step, up to `LOUDEST`; each doubles the one before.
    """
    if w.language not in voices:
        is_helped = all(one.act != "help" for one in made.bar)
        note = w("There is no voice for this language here. A person reads it to you.")
        call = None if is_helped else Button(act="help", label=w("Call a person"), icon="hand-helping")
        return Aloud(has_voice=False, note=note, button=call)
    said = tuple(
        one for one in _said(made, w) if one.text and (one.language or w.language) in voices | {w.language}
    )
    note = headphones or w("Read aloud is on.")
    return Aloud(has_voice=True, note=note, volume=0.5 ** (LOUDEST - volume), said=said)


def introduction(w: Words) -> tuple[Said, ...]:
    """Return what is said when it is switched on."""
    return (
        Said(w("Read aloud is on.")),
        Said(w("The arrow keys move from button to button, Enter presses.")),
    )


def unsaid(w: Words) -> Said:
    """Return what is said where a voice has no words for something."""
    return Said(w("The rest is on the screen. A person reads it to you: call a person."))


def control(made: View, act: str, w: Words) -> tuple[Said, ...]:
    """Return what is said of the control that has the focus: its words, and whether it is on or chosen."""
    if isinstance(made.body, Pin):
        return ()
    kind, _, value = act.partition(":")
    if kind in ("type", "accent"):
        return (_sign(value, w),)
    if act == "erase":
        return (Said(w("Delete the last character")),)
    found = next((one for one in _controls(made) if one.act == act), None)
    if act == "volume" and found is not None:
        return tuple(Said(part) for part in found.label.split())
    if found is None:
        return ()
    language = found.language if isinstance(found, Button) else ""
    told = [Said(found.label, language), Said(found.detail, language)]
    if isinstance(found, Option) and found.is_chosen:
        told.append(Said(w("Chosen")))
    elif isinstance(found, Button) and kind in _SWITCHES:
        told.append(Said(w("On") if found.is_on else w("Off")))
    return tuple(one for one in told if one.text)


def _controls(made: View) -> Iterator[Button | Option]:
    body = made.body
    yield from made.buttons
    yield from made.bar
    if made.aloud is not None and made.aloud.button is not None:
        yield made.aloud.button
    if isinstance(body, Languages | Badge):
        yield from body.buttons
    if isinstance(body, Options):
        yield from body.options


def _sign(value: str, w: Words) -> Said:
    """Return a key: a letter is said without its accent where a voice has it only so."""
    if value == " ":
        return Said(w("Space"))
    base = unicodedata.normalize("NFD", value)[:1]
    return Said(value.upper(), plain=base.upper())


def _said(made: View, w: Words) -> Iterator[Said]:
    body = made.body
    if isinstance(body, Pin):
        return
    if isinstance(body, Languages):
        yield from (Said(text, language) for language, text in body.prompts)
        return
    if isinstance(body, Camera | Pad) and body.again:
        yield Said(body.again)
    yield Said(made.title, plain=body.plain if isinstance(body, Person) else "")
    yield Said(made.text)
    yield from _of_body(made, w)


def _of_body(made: View, w: Words) -> Iterator[Said]:
    body = made.body
    if isinstance(body, Camera):
        yield Said(body.absent or body.note)
    elif isinstance(body, Card):
        yield from _initials(body.initials, w)
    elif isinstance(body, Free):
        yield Said(body.text)
    elif isinstance(body, Badge | Printing | Spelling):
        yield Said(body.note)
    elif isinstance(body, Take):
        yield Said(w(_SLOT[body.arrow]) if body.arrow in _SLOT else "")
        yield Said(body.lanyard)
        yield Said(body.nothing_stays)
    elif isinstance(body, Person):
        if body.number:
            yield Said(w("Your number:"))
            yield from (Said(sign) for sign in body.number if sign.isalnum())
        yield Said(body.way)
        yield Said(body.detail)
        yield Said(body.slip_note if body.slip else "")


def _initials(letters: tuple[str, ...], w: Words) -> Iterator[Said]:
    for place, letter in enumerate(letters):
        yield Said(w("First letter:") if place == 0 else w("Next word, first letter:"))
        yield _sign(letter, w)
