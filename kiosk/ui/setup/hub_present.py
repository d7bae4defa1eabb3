"""What the hub's page says; pure."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.ui.setup.hub_port import CentreSeen, HubStatus, PairedWith, Served, Shown
from kiosk.ui.setup.section import Section
from kiosk.ui.words import Words, isolated, mark

ROLE_WORDS = {
    "desk": mark("Desk"),
    "door": mark("Door"),
    "kiosk": mark("Kiosk"),
    "lead": mark("Lead"),
}
ROLES = tuple(ROLE_WORDS)


@dataclass(frozen=True, slots=True)
class HubState:
    """The whole page; a part that is None is not shown."""

    head: Section
    once: Section | None
    move: Section | None
    join: Section | None
    found: tuple[Section, ...]
    take: Section | None
    serve: Section | None
    invite: Section | None
    shown: Shown | None


def screen(
    w: Words, status: HubStatus, texts: tuple[str, str, str, str], *, is_asked: bool = False
) -> HubState:
    """Return what the page shows.

    Args:
        w: the words.
        status: how everything is.
        texts: what stands in the fields: address, code, the hub's other address, recovery passphrase.
        is_asked: whether it is asked if the hub is to end.
    """
    served, paired = status.served, status.paired
    address, code, moved, phrase = texts
    is_dead = paired is not None and paired.can_take_over and not paired.is_there
    is_alone = served is None and paired is None
    return HubState(
        head=_head(w, status, is_asked=is_asked),
        once=_once(w, served),
        move=_move(w, moved) if paired is not None else None,
        join=_join(w, address, code, is_again=paired is not None) if served is None else None,
        found=tuple(_found(w, url) for url in status.found) if is_alone else (),
        take=_take(w, phrase) if is_dead else None,
        serve=_serve(w, status) if is_alone else None,
        invite=_invite(w, served) if served is not None else None,
        shown=served.shown if served is not None else None,
    )


def _head(w: Words, status: HubStatus, *, is_asked: bool) -> Section:
    said = w("One moment …") if status.is_busy else w.told(status.said)
    is_well = status.is_busy or status.is_said_well
    if status.served is not None:
        buttons = (w("Stop now"), w("Stay the hub")) if is_asked else (w("Stop being the hub"),)
        text = (
            w("The stations then work alone until it is back. They lose nothing.")
            if is_asked
            else w(
                "Stations reach it at {url}; a telephone sees its page there.",
                url=isolated(status.served.url),
            )
        )
        print_ = status.served.fingerprint
        note = w("Its certificate, to compare (SHA-256): {digits}", digits=isolated(print_)) if print_ else ""
        centre = _centre(w, status.served.centre)
        shown = " ".join(part for part in (w.told(status.trouble), said, text, centre) if part)
        is_whole = not status.trouble and not (status.served.centre and status.served.centre.since)
        return Section(w("This desk is the hub"), shown, is_well and is_whole, buttons, note=note)
    if status.paired is not None:
        state, is_there = _contact(w, status.paired)
        return Section(
            w("Hub at {url}", url=isolated(status.paired.url)),
            " ".join(part for part in (said, f"{state}.", w.told(status.paired.trouble)) if part),
            is_well if said else is_there,
            note=_about(w, status.paired),
        )
    text = w("This desk works alone. With a hub all desks have one list, also while the network is away.")
    return Section(w("No hub"), said or text, is_well)


def _centre(w: Words, centre: CentreSeen | None) -> str:
    if centre is None:
        return ""
    waiting = w("{count} waiting to sync", count=centre.waiting) if centre.waiting else w("all sent")
    if not centre.since:
        return f"{w('The centre answers')} · {waiting}."
    return f"{w('The centre is away since {time}', time=centre.since)} · {waiting}."


def _contact(w: Words, paired: PairedWith) -> tuple[str, bool]:
    waiting = w("{count} waiting to sync", count=paired.waiting) if paired.waiting else w("all sent")
    if paired.is_there:
        return f"{w('Hub connected')} · {waiting}", True
    if paired.heard_at is None:
        return f"{w('Not heard since it was paired')} · {waiting}", False
    return f"{w('Not there; last heard {when}', when=_when(w, paired.heard_at))} · {waiting}", False


def _about(w: Words, paired: PairedWith) -> str:
    role = w("This station is a: {role}", role=w(ROLE_WORDS.get(paired.role, paired.role)))
    since = w("paired {when}", when=_when(w, paired.paired_at)) if paired.paired_at else ""
    heard = ""
    if paired.is_there and paired.heard_at is not None:
        heard = w("last heard {when}", when=_when(w, paired.heard_at))
    return " · ".join(part for part in (role, since, heard) if part)


def _when(w: Words, local: datetime) -> str:
    return f"{w.short_day(local.date())} {w.time(local)}"


def _move(w: Words, moved: str) -> Section:
    return Section(
        w("The hub has another address?"),
        w("It is looked for by itself. Where it is not found, type where it is now."),
        True,
        (w("Use this address"),),
        ((w("Address"), moved),),
    )


def _join(w: Words, address: str, code: str, *, is_again: bool) -> Section:
    return Section(
        w("Pair with another hub") if is_again else w("Pair with a hub"),
        w("Scan the QR code that the hub shows. Or type its address and its code of 8 characters."),
        True,
        (w("Pair"),),
        ((w("Address"), address), (w("Code"), code)),
    )


def _take(w: Words, phrase: str) -> Section:
    return Section(
        w("Has the hub's computer died?"),
        w(
            "This desk can be the hub instead, with all pairings, tickets and facts. Type the recovery passphrase."
        ),
        True,
        (w("Become the hub"),),
        ((w("Passphrase"), phrase),),
    )


def _found(w: Words, url: str) -> Section:
    return Section(isolated(url), w("a hub on this network"), True, (w("Take this address"),))


def _serve(w: Words, status: HubStatus) -> Section:
    text = w(
        "Other stations then pair with this desk. This computer must stay on, and its firewall has to let them in."
    )
    return Section(
        w("Be the hub too"),
        w.told(status.trouble) if status.trouble else text,
        not status.trouble,
        (w("Try again"), w("Not any more")) if status.trouble else (w("Be the hub"),),
    )


def _once(w: Words, served: Served | None) -> Section | None:
    if served is None or (not served.passphrase and not served.recovery):
        return None
    lines = []
    if served.passphrase:
        lines.append(w("Passphrase of its page: {words}", words=isolated(served.passphrase)))
    if served.recovery:
        lines.append(w("Recovery passphrase: {words}", words=isolated(served.recovery)))
    return Section(w("Write this on paper now. It is shown this once."), "\n".join(lines), is_well=False)


def _invite(w: Words, served: Served) -> Section:
    shown, title = served.shown, w("Pair a station")
    text = w("What is the new station to be? A code for it appears here.")
    if shown is not None:
        title = w("{role}: {code}", role=w(ROLE_WORDS[shown.role]), code=isolated(shown.code))
        text = w(
            "Scan this at the new station, or type {url} and this code there. Good once, until {time}.",
            url=isolated(shown.url),
            time=w.time(shown.until),
        )
    paired = w.listed([isolated(name) for name in served.stations])
    note = w("Paired: {stations}", stations=paired) if served.stations else w("No station is paired yet.")
    return Section(title, text, True, tuple(w(word) for word in ROLE_WORDS.values()), note=note)
