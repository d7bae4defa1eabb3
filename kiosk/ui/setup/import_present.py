"""What the list's page says; pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.event import pick
from kiosk.domain.sentence import Sentence, whole
from kiosk.ui.setup.import_values import (
    Column,
    FoundFile,
    ImportStatus,
    ReportView,
    SheetView,
    Step,
    UnknownWord,
)
from kiosk.ui.setup.section import Section
from kiosk.ui.words import Words, isolated, mark

FIELD_WORDS = {
    "registration_id": mark("Registration id"),
    "external_id": mark("Number in your list"),
    "booking_code": mark("Booking code"),
    "ticket": mark("Ticket"),
    "name": mark("Name"),
    "name_native": mark("Name in own script"),
    "given_name": mark("Given name"),
    "family_name": mark("Family name"),
    "given_name_native": mark("Given name, own script"),
    "family_name_native": mark("Family name, own script"),
    "badge_name": mark("Name for the badge"),
    "organisation": mark("Organisation"),
    "job_title": mark("Job title"),
    "city": mark("City"),
    "country": mark("Country"),
    "category": mark("Category"),
    "email": mark("E-mail"),
    "phone": mark("Telephone"),
    "language": mark("Language"),
    "days": mark("Days"),
    "state": mark("State"),
    "delegation": mark("Delegation"),
    "photo": mark("Photos"),
    "hide": mark("Hide"),
    "leading_script": mark("Name that leads on the badge"),
    "access_needs": mark("Access needs"),
    "note": mark("Note"),
    "price": mark("Price"),
    "protected": mark("Do not confirm"),
}
"""The fields of a list, in words."""

NOT_USED = mark("Not used")


def told(w: Words, text: str) -> str:
    """Return why a row was refused, or is to be looked at, as a sentence in the window's language."""
    text = _with_field_words(text)
    is_part = isinstance(text, Sentence) and not text.endswith((".", "?"))
    return w.told(whole(text)) if is_part and isinstance(text, Sentence) else w.told(text)


def _with_field_words(text: str) -> str:
    field = FIELD_WORDS.get(str(text.values.get("name", ""))) if isinstance(text, Sentence) else None
    if field is None or not isinstance(text, Sentence):
        return text
    return Sentence(text.template, **{**text.values, "name": Sentence(field)})


@dataclass(frozen=True, slots=True)
class Tile:
    """A count with its word; `tone` is ok, warn, stop or calm; the shape says it too."""

    count: str
    word: str
    tone: str
    shape: str


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file that was found."""

    title: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportState:
    """The whole page; what a step does not show is empty."""

    head: Section
    drop: str = ""
    path_name: str = ""
    files: tuple[FileRow, ...] = ()
    word: Section | None = None
    tiles: tuple[Tile, ...] = ()
    lines_title: str = ""
    lines: tuple[str, ...] = ()
    choices: tuple[tuple[str, bool], ...] = ()
    progress: float | None = None
    back: str = ""
    onward: str = ""
    can_go_on: bool = True


def screen(w: Words, status: ImportStatus, skipped: frozenset[str] = frozenset()) -> ImportState:
    """Return what the page shows.

    Args:
        skipped: unknown words whose rows were said to be left out.
    """
    if status.step is Step.COLUMNS and status.sheet is not None:
        return _columns(w, status, status.sheet, skipped)
    if status.step in (Step.PREVIEW, Step.DONE) and status.report is not None:
        return _report(w, status, status.report)
    if status.step in _BUSY:
        title, text = (w(one) for one in _BUSY[status.step])
        is_known = status.done > 0
        return ImportState(
            head=Section(title, text), progress=status.done if is_known else None, back=w("Stop")
        )
    return _choose(w, status)


_BUSY = {
    Step.READING: (
        mark("Reading the file …"),
        mark("The desk goes on meanwhile. Nothing is written."),
    ),
    Step.LOOKING: (
        mark("Looking what would happen …"),
        mark("Every row is held against the list. Nothing is written."),
    ),
    Step.WRITING: (
        mark("Importing …"),
        mark("Until it is done a scan waits for its answer. Stop, and the list is as it was."),
    ),
}


def _choose(w: Words, status: ImportStatus) -> ImportState:
    text = w("An Excel workbook or a text file, just as it was sent to you. You see what would happen first.")
    is_well = not status.fault
    if status.fault:
        text = w.told(status.fault)
    elif status.was_cancelled:
        text = w("Stopped. The list is as it was.")
    return ImportState(
        head=Section(w("Bring in a list"), text, is_well),
        drop=w("Drop the file here"),
        path_name=w("or type where it lies"),
        files=tuple(FileRow(isolated(one.name), _where(w, one)) for one in status.files),
        onward=w("Choose a file"),
    )


def _where(w: Words, one: FoundFile) -> str:
    minutes = one.minutes_ago
    if minutes < 60:
        age = w.many(minutes, "1 minute ago", "{count} minutes ago")
    elif minutes < 60 * 48:
        age = w.many(minutes // 60, "1 hour ago", "{count} hours ago")
    else:
        age = w("{count} days ago", count=minutes // 1440)
    size = f"{one.size / 1e6:.1f} MB" if one.size >= 100_000 else f"{max(one.size // 1000, 1)} kB"
    return f"{isolated(one.folder)} · {age} · {size}"


def _columns(w: Words, status: ImportStatus, sheet: SheetView, skipped: frozenset[str]) -> ImportState:
    parts = [w.many(sheet.rows, "1 row.", "{count} rows.")]
    if status.was_cancelled:
        parts.insert(0, w("Stopped. The list is as it was."))
    if sheet.is_remembered:
        parts.append(w("The columns are taken as in the last import of such a file."))
    parts.extend(w.told(one) for one in (*sheet.notes, *sheet.questions))
    fault = status.fault or sheet.fault
    text = w.told(fault) if fault else " ".join(parts)
    buttons = []
    if len(sheet.sheets) > 1:
        buttons.append(w("Sheet: {name}", name=isolated(sheet.sheet)))
    if sheet.has_hidden or sheet.with_hidden:
        buttons.append(w("Without what is hidden") if sheet.with_hidden else w("Also what is hidden"))
    return ImportState(
        head=Section(isolated(sheet.file), text, not fault, tuple(buttons)),
        word=_dates(w, sheet) or _word(w, sheet, skipped),
        back=w("Another file"),
        onward=w("See what would happen"),
        can_go_on=not sheet.fault and sheet.dates is None,
    )


def _dates(w: Words, sheet: SheetView) -> Section | None:
    if sheet.dates is None:
        return None
    text, day_first, month_first = sheet.dates
    title = w("Which day is “{text}”?", text=isolated(text))
    why = w("Nothing else in this column tells whether the day or the month comes first.")
    return Section(title, why, False, (w.day(day_first), w.day(month_first)))


def open_words(sheet: SheetView, skipped: frozenset[str]) -> Sequence[UnknownWord]:
    """Return the unknown words that nobody has said anything of yet."""
    return [one for one in sheet.words if not one.category and one.word not in skipped]


def _word(w: Words, sheet: SheetView, skipped: frozenset[str]) -> Section | None:
    left = open_words(sheet, skipped)
    if not left:
        return None
    one = left[0]
    title = w("What is “{word}”?", word=isolated(one.word))
    text = w.many(
        one.rows,
        "The event has no such category. It stands in one row.",
        "The event has no such category. It stands in {count} rows.",
    )
    if len(left) > 1:
        text += " " + w.many(len(left) - 1, "Another such word follows.", "{count} more such words follow.")
    return Section(title, text, False, (w("It is …"), w("Leave these rows out")))


def table(w: Words, sheet: SheetView) -> Sequence[tuple[Column, str, str]]:
    """Return each column with its field and why it was guessed, in words."""
    return [(one, field_word(w, one.field), _why(w, one)) for one in sheet.columns]


def _why(w: Words, one: Column) -> str:
    why = w.told(one.why)
    return w("{why}; is that right?", why=why) if one.field and not one.is_sure else why


def field_word(w: Words, field: str) -> str:
    """Return a field in words; "" is a column of no use."""
    return w(FIELD_WORDS[field]) if field else w(NOT_USED)


def _report(w: Words, status: ImportStatus, report: ReportView) -> ImportState:
    is_done = status.step is Step.DONE
    counts = (
        (report.new, mark("new"), "ok", "check"),
        (report.changed, mark("changed"), "calm", "person"),
        (report.unchanged, mark("unchanged"), "calm", "ring"),
        (report.gone, mark("not in this file"), "warn" if report.gone else "calm", "triangle"),
        (report.refused, mark("refused"), "stop" if report.refused else "calm", "octagon"),
    )
    lines = [
        w.many(
            places,
            "{people} people for one place of {category}",
            "{people} people for {count} places of {category}",
            people=w.number(people),
            category=isolated(pick(name, w.language)),
        )
        for name, places, people in report.over
    ]
    lines += [w("Row {line}: {why}", line=line, why=told(w, why)) for line, why in report.refused_lines]
    if report.refused > len(report.refused_lines):
        lines.append(w("and {count} more", count=w.number(report.refused - len(report.refused_lines))))
    lines += [
        w("Row {line}, look: {why}", line=line, why=w.told(_with_field_words(why)))
        for line, why in report.look_lines
    ]
    if report.looks > len(report.look_lines):
        lines.append(w("and {count} more", count=w.number(report.looks - len(report.look_lines))))
    return ImportState(
        head=Section(*_report_words(w, status, report), is_well=not status.fault),
        tiles=tuple(Tile(w.number(count), w(word), tone, shape) for count, word, tone, shape in counts),
        lines_title=w("Refused, and to look at") if lines else "",
        lines=tuple(lines),
        choices=() if is_done else _choices(w, status, report),
        back=w("Another file") if is_done else w("Back to the columns"),
        onward="" if is_done else w("Import"),
        can_go_on=report.taken > 0,
    )


def _report_words(w: Words, status: ImportStatus, report: ReportView) -> tuple[str, str]:
    if status.step is Step.DONE:
        title = w.many(report.taken, "Imported: 1 row", "Imported: {count} rows")
        if not report.back:
            return title, w("Delete the file when you no longer need it: it holds personal data.")
        text = w(
            "The refused rows are in {file}, each with why. Mend them there and import that file. It holds personal "
            "data: delete it afterwards.",
            file=isolated(report.back),
        )
        return title, text
    if status.fault:
        return w("Nothing was imported"), w.told(status.fault)
    text = w("Nothing is written yet. What was changed at a desk stays, and so do all check-ins.")
    if report.gone:
        text += " " + w("Nobody is taken off the list.")
    return w("This would happen"), text


def _choices(w: Words, status: ImportStatus, report: ReportView) -> tuple[tuple[str, bool], ...]:
    gone = w("Put a note beside those who are not in this file")
    forgotten = w.many(
        report.forgotten,
        "Take in the one who asked to be forgotten",
        "Take in {count} who asked to be forgotten",
    )
    return (
        (gone if report.gone else "", status.marks_gone),
        (forgotten if report.forgotten else "", status.takes_forgotten),
    )
