"""Calls for help in words; no Qt."""

from dataclasses import dataclass

from kiosk.domain.help_call import HelpCall
from kiosk.ui.desk.help_call.port import Calls
from kiosk.ui.desk.present_pages import lead_page
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act, Banner, Choice, Page
from kiosk.ui.words import isolated


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
