"""The badge's design in `event.toml`: its keys are changed, every other byte of the file stays as a person wrote it."""

import shutil
from pathlib import Path

import tomlkit
from tomlkit.exceptions import TOMLKitError

from kiosk.app.data_dir import RESOURCES, known_icons
from kiosk.app.event_files import checked
from kiosk.badge.template import read_template
from kiosk.config import TEMPLATES, read_event
from kiosk.domain.badge_design import BadgeDesign, design_of
from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.event import Event
from kiosk.domain.sentence import os_reason
from kiosk.printing.folder import write_whole

_PICTURES = (".svg", ".png", ".jpg", ".jpeg")
_EVENT = "event.toml"


def template_titles(data: Path) -> list[tuple[str, str]]:
    """Return the templates that an event can use, by name with their titles: the bundled ones, then its own."""
    bundled = [(name, read_template(RESOURCES / "badges" / f"{name}.toml").title) for name in TEMPLATES]
    own = []
    for path in sorted(data.glob("*.toml")):
        if path.name not in (_EVENT, "key.toml"):
            try:
                own.append((path.name, read_template(path).title))
            except OperatorError:
                continue  # some other file of the lead's; `doctor` says what is wrong with a template in use
    return bundled + own


def logo_names(data: Path) -> list[str]:
    """Return the pictures beside the event that may be its logo."""
    return sorted(path.name for path in data.iterdir() if path.suffix.lower() in _PICTURES)


def take_logo(data: Path, picture: Path) -> str:
    """Copy a picture beside the event; return its name there.

    Raises:
        OperatorError: it is no picture that a badge can show.
        EnvironmentFault: it cannot be copied.
    """
    if picture.suffix.lower() not in _PICTURES:
        raise OperatorError(
            "{name} is no logo. Use a file that ends in {kinds}.",
            name=picture.name,
            kinds=", ".join(_PICTURES),
        )
    target = data / picture.name
    try:
        if picture.resolve() != target.resolve():
            shutil.copyfile(picture, target)
    except OSError as error:
        raise EnvironmentFault(
            "{name} cannot be copied: {reason}.", name=picture.name, reason=os_reason(error)
        ) from error
    return picture.name


def save_design(data: Path, event: Event, design: BadgeDesign) -> Event:
    """Write a design into the event's file, whole or not at all; return the event as it is read then.

    Raises:
        OperatorError: the file or what it names cannot be used so; nothing changed.
        EnvironmentFault: it cannot be written.
    """
    path = data / _EVENT
    text = path.read_bytes().decode("utf-8-sig")
    try:
        changed = _with_design(text, event, design)
    except TOMLKitError as error:
        raise OperatorError(
            "{path} cannot be changed here. Write the design into it by hand.", path=path
        ) from error
    beside = data / f".{_EVENT}.new"
    try:
        write_whole(beside, changed.encode())
        made = read_event(beside, known_icons())
        checked(data, made)
        beside.replace(path)
    except OSError as error:
        raise EnvironmentFault(
            "{path} cannot be written: {reason}. Free some space.", path=path, reason=os_reason(error)
        ) from error
    finally:
        beside.unlink(missing_ok=True)
    return made


def _with_design(text: str, event: Event, design: BadgeDesign) -> str:
    document = tomlkit.parse(text)
    before = design_of(event)
    badge = document.setdefault("badge", tomlkit.table())
    for key, old, new in (
        ("template", before.template, design.template),
        ("logo", before.logo, design.logo),
        ("fields", list(before.fields), list(design.fields)),
        ("leave_out", list(before.leave_out), list(design.leave_out)),
        ("accent", before.accent, design.accent),
    ):
        if new != old:
            badge[key] = new
    for category in document.get("category", []):
        wanted = design.colours.get(str(category["id"]))
        if wanted is not None and wanted != before.colours.get(str(category["id"])):
            category["colour"] = wanted
    return tomlkit.dumps(document)
