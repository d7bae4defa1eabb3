"""Calls for help in words; no Qt."""

from dataclasses import dataclass

from kiosk.domain.admission import Reason
from kiosk.domain.help_call import HelpCall
from kiosk.domain.self_check_in import Why
from kiosk.ui.desk.help_call.port import Calls, Slip
from kiosk.ui.desk.present_pages import lead_page
from kiosk.ui.desk.reasons import ALREADY, TROUBLES
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act, Banner, Choice, Page
from kiosk.ui.words import Words, isolated, mark


@dataclass(frozen=True, slots=True, kw_only=True)
class CallPage(Page):
    """The lead's telephone, and whether others were told."""


def call_page(scene: Scene, calls: Calls) -> CallPage:
    """Return what F9 shows: the telephone, which always works, and who else knows."""
    w, page = scene.words, lead_page(scene)
    told = w("The hub is away: the others do not see your call. Use the telephone.")
    if calls.own is not None and calls.is_heard:
        told = w("All desks were told at {time}.", time=_time(scene, calls.own))
    text = page.text if calls.own is None else f"{told} {page.text}"
    return CallPage(title=page.title, big=page.big, text=text, foot=page.foot, spoken=f"{page.title}. {text}")


WHY_WORDS = {
    Why.ASKED: mark("asked for a person"),
    Why.THREE_TRIES: mark("three codes, and none worked"),
    Why.NOT_ME: mark("says that the shown person is somebody else"),
    Why.HUB_AWAY: mark("the code could not be looked up: the hub was away"),
    Why.COLLECT: mark("is checked in and collects the badge"),
    Why.NO_BADGE: mark("no badge came out"),
    Why.SPELLING: mark("wants another name on the badge"),
    Why.FAULT: mark("the kiosk had a fault"),
}
"""Why a kiosk sends somebody, besides the reasons of a decision."""


def slip_page(scene: Scene, slip: Slip) -> CallPage:
    """Return what a scanned help slip says: the number, why, and who comes; nobody at risk is named."""
    w = scene.words
    title = w(
        "{number} comes from {kiosk}", number=isolated(slip.number) or "–", kiosk=isolated(slip.kiosk) or "–"
    )
    why, who, foot = _why(w, slip.reason), "", ""
    if slip.found is not None:
        person = slip.found[0]
        who = "" if person.protected else isolated(person.display_name)
        foot = w("Ctrl+G shows who it is, to go on here.")
    since = w("since {time}", time=w.time(scene.local(slip.at)))
    text = " · ".join(part for part in (who, since) if part)
    return CallPage(title=title, big=why, text=text, foot=foot, spoken=f"{title}. {why}")


def _why(w: Words, reason: str) -> str:
    if reason in set(Why):
        return w(WHY_WORDS[Why(reason)])
    if reason in set(Reason) and Reason(reason) in TROUBLES:
        return w(TROUBLES[Reason(reason)].word)
    return w(ALREADY.word) if reason == Reason.ALREADY_IN else isolated(reason)


def call_banner(scene: Scene, calls: Calls) -> Banner | None:
    """Return the oldest call of another desk, else this desk's own, else None."""
    w = scene.words
    if calls.others:
        call, name = calls.others[0]
        title = w("{desk} asks for help", desk=isolated(name))
        if call.number:
            title = w(
                "{number} at {desk} waits for a person", number=isolated(call.number), desk=isolated(name)
            )
        more = len(calls.others) - 1
        since = w("since {time}", time=_time(scene, call))
        detail = f"{since} · {w('{count} more', count=more)}" if more else since
        going = (Choice(Act.TAKE_CALL, w("I am going"), key="Ctrl+G"), Choice(Act.END_CALL, w("Hide this")))
        return Banner(title, detail, going, "hand-helping")
    if calls.own is None:
        return None
    if not calls.own.is_open:
        here = (Choice(Act.END_CALL, w("Help is here")),)
        return Banner(w("{desk} is coming", desk=isolated(calls.comes)), "", here, "hand-helping")
    end = (Choice(Act.END_CALL, w("Not needed any more")),)
    since = w("since {time}", time=_time(scene, calls.own))
    return Banner(w("You called for help"), since, end, "hand-helping")


def _time(scene: Scene, call: HelpCall) -> str:
    return scene.words.time(scene.local(call.at))
