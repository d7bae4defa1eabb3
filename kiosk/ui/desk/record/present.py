"""The record in words: its pages, its acts, and the forms that they open; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.capacity import Seats
from kiosk.domain.facts import Kind
from kiosk.domain.history import Entry as Happened
from kiosk.domain.history import history
from kiosk.domain.model import Registration, RegistrationState
from kiosk.domain.rights import LEADS_FIELDS, SEEABLE, Right, Rights
from kiosk.domain.roster import YES, to_values
from kiosk.domain.shown import hidden_fields, shown
from kiosk.ui.desk.form_state import Entry, Option, Pick
from kiosk.ui.desk.present_panel import form_of
from kiosk.ui.desk.present_person import chip, names
from kiosk.ui.desk.present_seats import full_words, give_one_more
from kiosk.ui.desk.record.happened import Telling, happened
from kiosk.ui.desk.record.labels import HIDES, LABELS, LEADING, PHOTOS, STATES, masked, value_words
from kiosk.ui.desk.record.port import Record
from kiosk.ui.desk.record.state import FORMS, NOTE, TABS, RecordStage, Tab
from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Act, Choice, Panel, Shape, Spans, Tone
from kiosk.ui.desk.suggesting import NOTHING, Offered
from kiosk.ui.words import isolated, mark

SECRET = frozenset({"ticket"})
"""Fields that no screen shows: they admit."""

READ_ONLY = frozenset({"booking_code", "external_id"})
"""Fields that are shown and not changed at a desk."""

MOST_LINES = 200

BACK: Mapping[str, tuple[Act, str]] = {
    Kind.REPLACED: (Act.PLACE_BACK, mark("Give the place back")),
    Kind.BADGE_COLLECTED: (Act.BADGE_BACK, mark("Nobody took the badge along")),
    Kind.PAYMENT_NOTED: (Act.PAYMENT_BACK, mark("Take the payment back")),
    Kind.KEPT_APART: (Act.APART_BACK, mark("May be one person after all")),
}
"""By kind of what can be taken back, which button does it."""

_TABS = {
    Tab.PERSON: mark("Person"),
    Tab.PLACE: mark("Booking"),
    Tab.WISHES: mark("Wishes"),
    Tab.DESK: mark("At the desk"),
    Tab.PAST: mark("History"),
}

_TEXTS = (
    "name name_native badge_name given_name family_name organisation job_title city country language "
    "delegation booking_code external_id ticket email phone access_needs note"
).split()


@dataclass(slots=True)
class Draft:
    """A record under way: who it is, what the fields began with, what was typed since, and which page is open.

    `full` is the category that had no place left for it.
    """

    form_id: str
    record: Record
    begun: Mapping[str, str]
    rights: Rights = field(default_factory=Rights)
    values: dict[str, str] = field(default_factory=dict)
    tab: Tab = Tab.PERSON
    line: int = 0
    fault: str = ""
    full: Seats | None = None
    done: str = ""

    @property
    def changes(self) -> dict[str, str]:
        """What differs from what stood there."""
        return {
            name: text
            for name, text in self.values.items()
            if ":" not in name and name != NOTE and text != self.begun.get(name, "")
        }

    @property
    def is_begun(self) -> bool:
        """Whether anything was typed that is not saved."""
        return bool(self.changes) or any(
            text for name, text in self.values.items() if ":" in name or name == NOTE
        )


def closed(rights: Rights) -> frozenset[str]:
    """Return the fields that are neither shown nor changed by somebody with these rights."""
    return SECRET | {name for name in SEEABLE if not rights.sees(name)}


def begun_with(scene: Scene, registration: Registration, rights: Rights) -> dict[str, str]:
    """Return what the fields begin with: what the person hides is not there, countries stand by their names."""
    values = to_values(registration if rights.is_lead else shown(registration))
    if values["country"]:
        values["country"] = scene.words.country(registration.country)
    return {name: text for name, text in values.items() if name not in closed(rights)}


def see_anew(scene: Scene, draft: Draft, rights: Rights, form_id: str) -> None:
    """Begin the fields by what may be seen now; what was typed stays, but for what only the lead could change."""
    registration = draft.record.registration
    changed, begun = draft.changes, begun_with(scene, registration, rights)
    if draft.rights.is_lead and not rights.is_lead:
        for name in (*hidden_fields(registration), *LEADS_FIELDS):
            changed.pop(name, None)
    typed = {
        name: text
        for name, text in draft.values.items()
        if ":" in name or name == NOTE or (name in changed and name in begun)
    }
    draft.form_id, draft.begun, draft.rights, draft.values = form_id, begun, rights, {**begun, **typed}


def record_stage(scene: Scene, draft: Draft, offered: Offered = NOTHING) -> RecordStage:
    """Return the page of the record that is open."""
    w, registration = scene.words, draft.record.registration
    lead, second, _ = names(registration)
    shape, tone, status = _status(scene, draft.record)
    is_form = draft.tab in FORMS
    title = {
        Tab.REPLACE: w("Somebody else comes instead"),
        Tab.COLLECT: w("Somebody takes the badge along"),
        Tab.PAY: w("Note a payment"),
    }.get(draft.tab, w(_TABS.get(draft.tab, "")))
    return RecordStage(
        form_id=draft.form_id,
        values=tuple({**draft.begun, **draft.values}.items()),
        tab=draft.tab,
        title=title,
        lead=isolated(lead),
        second=isolated(second),
        chip=chip(scene, registration.category),
        shape=shape,
        tone=tone,
        status=status,
        tabs=()
        if is_form
        else tuple((tab, w(_TABS[tab]), f"Ctrl {number}") for number, tab in enumerate(TABS, 1)),
        entries=_entries(scene, registration, draft.rights),
        picks=_picks(scene, draft.rights),
        told=_told(scene, draft) if is_form else "",
        acts=_acts(scene, draft.record) if draft.tab is Tab.DESK else (),
        lists=_lists(scene, draft.record, draft.tab, draft.rights),
        line=draft.line,
        offered=offered,
        fault=full_words(scene, draft.full) if draft.full is not None else w.told(draft.fault),
        done=w.told(draft.done),
        back=Choice(Act.CLEAR, w("Back"), key="Esc"),
        choices=_choices(scene, draft),
        spoken=". ".join(part for part in (title, lead, status, w.told(draft.fault or draft.done)) if part),
    )


def record_panel(scene: Scene, draft: Draft) -> Panel:
    """Return the badge panel beside the record."""
    w, badge = scene.words, draft.record.badge
    line = w("Badge {number}", number=isolated(badge.number)) if badge else w("No badge yet")
    return Panel(
        title=w("Badge"),
        form=form_of(scene),
        preview_id=draft.record.registration.registration_id,
        line=line,
        detail=w("As it stands on the list"),
    )


def _status(scene: Scene, record: Record) -> tuple[Shape | None, Tone, str]:
    w, state = scene.words, record.registration.state
    if state is RegistrationState.UNPAID:
        return Shape.TRIANGLE, Tone.WARN, w(STATES["unpaid"])
    if state is not RegistrationState.PAID:
        return Shape.OCTAGON, Tone.STOP, w(STATES[state.value])
    if record.is_in:
        return Shape.CHECK, Tone.OK, w("Checked in")
    return None, Tone.NONE, w("Not checked in yet.")


def _entries(scene: Scene, registration: Registration, rights: Rights) -> tuple[Entry, ...]:
    w, hidden = scene.words, frozenset() if rights.is_lead else hidden_fields(registration)
    remarks = {
        "badge_name": w("stands alone on the badge"),
        "note": "",
        **{name: w("hidden; what you type replaces it") for name in hidden},
        **(
            {"country": w("hidden")} if "country" in hidden else {}
        ),  # it stands beside the city, which says more
    }
    made = [
        Entry(name, w(LABELS[name]), remarks.get(name, ""), name not in READ_ONLY)
        for name in _TEXTS
        if name not in closed(rights)
    ]
    made += [
        Entry(name, w(LABELS[name]), w("the lead sees it: Ctrl+9"), is_open=False)
        for name in SEEABLE
        if rights.has_pins and not rights.sees(name)
    ]
    made += [
        Entry(NOTE, w("A note for the next volunteer")),
        Entry("replace:name", w("Name"), w("who comes instead")),
        Entry("replace:name_native", w(LABELS["name_native"])),
        Entry("replace:organisation", w(LABELS["organisation"])),
        Entry("replace:country", w(LABELS["country"])),
        Entry("collect:by", w("Who takes the badge?"), w("name, or an office")),
        Entry("pay:amount", w("Amount with its currency"), "50000 KRW"),
        Entry("pay:receipt", w("Number of the receipt")),
    ]
    return tuple(made)


def _picks(scene: Scene, rights: Rights) -> tuple[Pick, ...]:
    w, event = scene.words, scene.info.event
    more = w("More")
    chips = [(one.category_id, chip(scene, one.category_id)) for one in event.categories]
    return (
        Pick(
            "category",
            w("Category"),
            tuple(Option(name, made.word, made) for name, made in chips if made is not None),
            more,
        ),
        Pick(
            "days",
            w("Days that are booked; none chosen means every day"),
            tuple(Option(day.isoformat(), w.short_day(day)) for day in event.days),
            more,
            is_many=True,
        ),
        Pick(
            "state",
            w(LABELS["state"]),
            tuple(Option(value, w(words)) for value, words in STATES.items()),
            more,
            is_open=rights.is_lead,
        ),
        Pick("photo", w(LABELS["photo"]), tuple(Option(value, w(words)) for value, words in PHOTOS.items())),
        Pick(
            "hide",
            w("What nobody shall see, on screens, badges, slips and lists"),
            tuple(Option(value, w(words)) for value, words in HIDES.items()),
            is_many=True,
        ),
        Pick(
            "leading_script",
            w(LABELS["leading_script"]),
            tuple(Option(value, w(words)) for value, words in LEADING.items()),
        ),
        *([_protected(scene)] if rights.is_lead else []),
        Pick(
            "pay:part",
            w("Is that all of it?"),
            (Option("all", w("All: the place is paid")), Option("part", w("Only a part"))),
        ),
    )


def _protected(scene: Scene) -> Pick:
    w = scene.words
    words = w("Do not confirm that this guest is here")
    label = w("At risk: found by the own ticket or the full code only, and by the lead; on no list")
    return Pick("protected", label, (Option(YES, words),), is_many=True)


def _acts(scene: Scene, record: Record) -> tuple[Choice, ...]:
    w, has_printer = scene.words, scene.spool.printer is not None
    back = [
        Choice(BACK[one.fact.kind][0], w(BACK[one.fact.kind][1]), icon="undo-2") for one in record.reversible
    ]
    if record.registration.state is RegistrationState.REPLACED:
        return tuple(back)
    acts = []
    if record.is_in:
        acts.append(Choice(Act.CHECK_IN, w("When and where; print again"), icon="history"))
    elif scene.info.event.check_in.print_badge == "first" and record.badge is None and has_printer:
        acts.append(Choice(Act.CHECK_IN, w("Check in and print"), icon="check"))
        if "check_in" in scene.info.event.check_in.apart:
            acts.append(Choice(Act.CHECK_IN_ONLY, w("Check in, print nothing"), icon="check"))
    else:
        acts.append(Choice(Act.CHECK_IN, w("Check in, print nothing"), icon="check"))
    may_print = record.is_in or "print" in scene.info.event.check_in.apart
    if record.badge is None and has_printer and may_print:
        words = w("Print the badge") if record.is_in else w("Print, without checking in")
        acts.append(Choice(Act.PRINT_BADGE, words, key="Ctrl+P", icon="printer"))
    if record.undoable is not None or record.undoable_by_lead is not None:
        acts.append(Choice(Act.UNDO, w("Undo check-in"), key="F5", icon="undo-2"))
    acts.append(Choice(Act.COLLECT, w("Somebody takes the badge along"), icon="id-card-lanyard"))
    acts.append(Choice(Act.REPLACE, w("Somebody else comes instead"), icon="users"))
    if record.registration.state is RegistrationState.UNPAID:
        acts.append(Choice(Act.PAY, w("Note a payment"), key="Ctrl+T", icon="credit-card"))
    return (*acts, *back)


def _lists(
    scene: Scene, record: Record, tab: Tab, rights: Rights
) -> tuple[tuple[str, tuple[Spans, ...]], ...]:
    w, mask = scene.words, closed(rights) if rights.is_lead else masked(record.registration, closed(rights))
    if tab is Tab.DESK:
        check_ins = tuple(
            (
                (f"{w.short_day(one.day)} {w.time(scene.local(one.at))}  ", True),
                (f"{isolated(station)} {isolated(one.actor_id or '')}".strip(), False),
                (f"  {w('Undone')}" if one.undone else "", True),
            )
            for one, station in record.check_ins
        )
        badges = tuple(
            (
                (f"{isolated(one.number)}  ", True),
                (
                    w("printed {time}", time=_instant(scene, one.printed_at))
                    if one.printed_at
                    else w("not printed yet"),
                    False,
                ),
                ("" if one.is_valid else f"  {w('stopped')}", True),
            )
            for one in record.badges
        )
        back = tuple(
            _happened(scene, record, history([one.fact])[0], mask)
            for one in record.reversible
            if one.is_own or rights.may(Right.READ_JOURNAL)
        )
        return (
            (w("Check-ins"), check_ins or (((w("None yet."), False),),)),
            (w("Badges"), badges or (((w("None yet."), False),),)),
            *([(w("Can be taken back"), back)] if back else []),
        )
    if tab is not Tab.PAST:
        return ()
    notes: tuple[Spans, ...] = tuple(
        (
            (f"{w(LABELS[name])}: " if name in LABELS else "", False),
            (value_words(w, scene.info.event, name, text, mask), False),
        )
        for name, text in record.notes
    )
    told_notes = (w("Notes"), notes or (((w("None yet."), False),),))
    what_happened = w("What happened, the newest first")
    if not rights.may(Right.READ_JOURNAL):
        return told_notes, (what_happened, (((w("The lead sees what happened here."), False),),))
    past: list[Spans] = [
        (
            *_happened(scene, record, entry, mask),
            (f"  {isolated(station)} {isolated(entry.actor_id or '')}".rstrip(), False),
        )
        for entry, station in record.past[:MOST_LINES]
    ]
    older = len(record.past) - len(past)
    if older > 0:
        past.append(
            (
                (
                    w.many(
                        older,
                        "An older one is told by the command roster history.",
                        "{count} older ones are told by the command roster history.",
                    ),
                    False,
                ),
            )
        )
    return told_notes, (what_happened, tuple(past))


def _happened(scene: Scene, record: Record, entry: Happened, mask: frozenset[str]) -> Spans:
    telling = Telling(scene.words, scene.info.event, record.names, mask)
    return (f"{_instant(scene, entry.at)}  ", True), (f"{happened(telling, entry)}.", False)


def _instant(scene: Scene, instant: datetime) -> str:
    local = scene.local(instant)
    return f"{scene.words.short_day(local.date())} {scene.words.time(local)}"


def _told(scene: Scene, draft: Draft) -> str:
    w = scene.words
    name = isolated(names(draft.record.registration)[0])
    if draft.tab is Tab.REPLACE:
        return w(
            "The place of {name} passes on with category, days and delegation. The old ticket, code and badge stop "
            "working at once. Both names stay in the history.",
            name=name,
        )
    if draft.tab is Tab.COLLECT:
        return w(
            "The badge of {name} is handed out; it prints if there is none yet. Nobody is checked in: {name} arrives "
            "at the first own scan.",
            name=name,
        )
    told = w(
        "What {name} pays here is kept with amount and receipt. Once all is paid, check the guest in.",
        name=name,
    )
    left = draft.record.open
    return f"{told} {w('Open: {amount}.', amount=isolated(str(left)))}" if left is not None else told


def _choices(scene: Scene, draft: Draft) -> tuple[Choice, ...]:
    w = scene.words
    save = Choice(Act.SAVE, w("Save"), key="Ctrl+S", icon="check")
    if draft.full is not None:
        return (give_one_more(scene), *((save,) if draft.tab is not Tab.DESK else ()))
    if draft.tab is Tab.REPLACE:
        return (Choice(Act.REGISTER, w("Pass the place on"), key="Ctrl+Enter", icon="users"),)
    if draft.tab is Tab.COLLECT:
        return (Choice(Act.REGISTER, w("Hand the badge out"), key="Ctrl+Enter", icon="id-card-lanyard"),)
    if draft.tab is Tab.PAY:
        return (Choice(Act.REGISTER, w("Note the payment"), key="Ctrl+Enter", icon="credit-card"),)
    if draft.tab is Tab.PAST:
        keep = Choice(Act.REGISTER, w("Keep the note"), key="Ctrl+Enter", icon="check")
        return (*_as_lead(scene, draft), keep)
    if draft.tab is Tab.DESK:
        return ()
    if draft.record.badge is None or scene.spool.printer is None:
        return (save,)
    return (save, Choice(Act.REGISTER, w("Save and print"), key="Ctrl+Enter", icon="printer"))


def _as_lead(scene: Scene, draft: Draft) -> tuple[Choice, ...]:
    """Offer what happened, where there is a PIN to be the lead by."""
    w, rights = scene.words, draft.rights
    if rights.has_pins and not rights.may(Right.READ_JOURNAL):
        return (Choice(Act.LEAD, w("What happened, as the lead"), key="Ctrl+9", icon="lock"),)
    return ()
