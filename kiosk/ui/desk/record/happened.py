"""What happened to a person as sentences, for the record and for the command that tells the history; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.domain.event import Event, pick
from kiosk.domain.facts import Kind
from kiosk.domain.history import Change, Entry
from kiosk.ui.desk.record.labels import LABELS, MASK, value_words
from kiosk.ui.words import Words, isolated, mark

_SENTENCES = {
    Kind.REGISTERED: mark("Put on the list: {name}"),
    Kind.EDITED: mark("Changed: {changes}"),
    Kind.CHECKED_IN: mark("Checked in for {day}"),
    Kind.CHECK_IN_UNDONE: mark("A check-in was undone"),
    Kind.BADGE_ISSUED: mark("Badge {number} was made"),
    Kind.BADGE_PRINTED: mark("Badge {number} came out of the printer"),
    Kind.BADGE_VOIDED: mark("Badge {number} is not valid any more: {reason}"),
    Kind.MERGED: mark("Joined with {other} as one person"),
    Kind.MERGE_UNDONE: mark("The joining was undone: two people again"),
    Kind.KEPT_APART: mark("Not the same person as {other}"),
    Kind.NOTE_ADDED: mark("Note: {text}"),
    Kind.ERASED: mark("All personal values were erased"),
    Kind.TICKET_REVOKED: mark("The ticket works no more; a newer one may"),
    Kind.REPLACED: mark("The place passed to {other}"),
    Kind.BADGE_COLLECTED: mark("{text} took the badge along"),
    Kind.PAYMENT_NOTED: mark("Paid {amount}, receipt {receipt}"),
    Kind.WITHDRAWN: mark("Taken back: {undone}"),
    Kind.ANSWERED: mark("Answered “{question}” (wording {version}): {answer}"),
    Kind.CONSENT_GIVEN: mark("Said yes to “{question}” (wording {version})"),
    Kind.LOOKED_AT: mark("A conflict was looked at and left as it stands"),
    Kind.LOOKED_FOR: mark("Somebody looked for this person by name"),
}
_VARIANTS = {
    (Kind.REGISTERED, "import"): mark("Put on the list from a file: {name}"),
    (Kind.REGISTERED, "walk_in"): mark("Registered at a desk, as a walk-in: {name}"),
    (Kind.REGISTERED, "replacement"): mark("Put on the list in place of {other}: {name}"),
    (Kind.EDITED, "import"): mark("Changed by a newer list: {changes}"),
    (Kind.EDITED, "payment"): mark("By payment: {changes}"),
    (Kind.EDITED, "merge"): mark("By joining: {changes}"),
    (Kind.EDITED, "replacement"): mark("With the place: {changes}"),
    (Kind.CHECKED_IN, "paper"): mark("Checked in on paper for {day}"),
}
"""Other words for what came from elsewhere than a desk: by the `source` of a fact."""
_NOTHING_TAKEN = {
    "import": mark("A newer list says otherwise; what stood here was kept"),
    "merge": mark("Joining changed nothing here"),
}
_BACK = mark("The place went back to {other}")
_PART = mark("Paid a part, {amount}, receipt {receipt}")
_UNDONE = mark("The check-in for {day} was undone")
_SOMEBODY_TOOK = mark("Somebody took the badge along")
_NEWER = mark("Something that a newer release of Madang recorded")

_REASONS = {
    "lost": mark("lost"),
    "name_wrong": mark("the name was wrong"),
    "misprint": mark("a misprint"),
    "other": mark("another reason"),
    "taken_back": mark("it was taken back"),
    "not_printed": mark("it never came out"),
    "replaced": mark("the place passed to somebody else"),
    "spare": mark("a spare badge took its place"),
    "other_kept": mark("another one was kept"),
}


@dataclass(frozen=True, slots=True)
class Telling:
    """Who tells, and how: the language, the event, names of other people by their registrations, fields not shown."""

    words: Words
    event: Event
    others: Mapping[str, str]
    mask: frozenset[str] = frozenset()


def happened(telling: Telling, entry: Entry) -> str:
    """Return what happened as a sentence without its full stop."""
    w, texts = telling.words, entry.texts
    changes = [_change(telling, one) for one in entry.changes]
    template = _template(entry, has_changes=bool(changes))
    put: dict[str, Callable[[], str]] = {
        "name": lambda: _name(telling, entry) or w("somebody"),
        "changes": lambda: "; ".join(changes),
        "day": lambda: _day(w, (entry.undoes or entry).texts.get("day", "")),
        "number": lambda: isolated(texts.get("number", "")) or "?",
        "reason": lambda: w(_REASONS[texts["reason"]]) if texts.get("reason") in _REASONS else w("void"),
        "other": lambda: _other(telling, texts),
        "text": lambda: isolated(texts.get("text", "")) or "–",
        "amount": lambda: isolated(texts.get("amount", "")),
        "receipt": lambda: isolated(texts.get("receipt", "")) or "–",
        "undone": lambda: happened(telling, entry.undoes) if entry.undoes is not None else "–",
        "question": lambda: isolated(_question(telling, texts.get("question", ""))),
        "version": lambda: texts.get("version", "?"),
        "answer": lambda: isolated(_answer(telling, texts)) or "–",
    }
    return w(template, **{name: make() for name, make in put.items() if f"{{{name}}}" in template})


def _template(entry: Entry, *, has_changes: bool) -> str:
    kind = next((one for one in Kind if one == entry.what), None)
    texts, source = entry.texts, entry.texts.get("source", "")
    if kind is None or kind not in _SENTENCES:
        return _NEWER
    if kind is Kind.EDITED and not has_changes and source in _NOTHING_TAKEN:
        return _NOTHING_TAKEN[source]
    if kind is Kind.REPLACED and texts.get("back"):
        return _BACK
    if kind is Kind.PAYMENT_NOTED and not texts.get("is_all"):
        return _PART
    if kind is Kind.BADGE_COLLECTED and not texts.get("text"):
        return _SOMEBODY_TOOK
    if kind is Kind.CHECK_IN_UNDONE and entry.undoes is not None:
        return _UNDONE
    return _VARIANTS.get((kind, source), _SENTENCES[kind])


def _name(telling: Telling, entry: Entry) -> str:
    """Return the name that somebody was put on the list with."""
    names = [one for one in entry.changes if one.field_name in ("name", "name_native")]
    if any(one.field_name in telling.mask for one in names):
        return MASK
    return " ".join(isolated(one.new) for one in names)


def _other(telling: Telling, texts: Mapping[str, str]) -> str:
    other = next((texts[name] for name in ("with", "by", "replaces") if name in texts), "")
    return isolated(telling.others.get(other, "")) or telling.words("somebody else")


def _day(w: Words, text: str) -> str:
    return w.short_day(date.fromisoformat(text)) if text else "–"


def _question(telling: Telling, question_id: str) -> str:
    found = next((one for one in telling.event.questions if one.question_id == question_id), None)
    return pick(found.ask, telling.words.language, telling.event.languages) if found else question_id


def _answer(telling: Telling, texts: Mapping[str, str]) -> str:
    answer, w = texts.get("answer", ""), telling.words
    if answer in _YES_NO:
        return w(_YES_NO[answer])
    found = next((one for one in telling.event.questions if one.question_id == texts.get("question")), None)
    chosen = next((one for one in found.choices if one.choice_id == answer), None) if found else None
    return pick(chosen.name, w.language, telling.event.languages) if chosen else answer


_YES_NO = {"yes": mark("Yes"), "no": mark("No")}


def _change(telling: Telling, change: Change) -> str:
    w = telling.words

    def value(text: str) -> str:
        return isolated(value_words(w, telling.event, change.field_name, text, telling.mask))

    label = w(LABELS[change.field_name]) if change.field_name in LABELS else change.field_name
    old, new = value(change.old), value(change.new)
    if not old:
        return f"{label}: {new}"
    return f"{label}: {old} → {new or w('empty')}"
