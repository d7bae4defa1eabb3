"""What stands beside an `event.toml`: the event's own badge template and its logo; checked before anything is made."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from kiosk.domain.errors import EnvironmentFault, OperatorError
from kiosk.domain.event import Event

LARGEST_BYTES = 2_000_000


def beside(folder: Path, event: Event) -> list[str]:
    """Return the names of the event's own files in a folder: its template where it is not a bundled one, its logo."""
    names = [event.badge.template, event.badge.logo]
    return [name for name in names if name and (folder / name).is_file()]


def checked(folder: Path, event: Event) -> None:
    """Read template and logo as a badge will.

    Raises:
        OperatorError: one of them cannot be used, with its line where it has lines.
    """
    # Reading pictures loads what most commands never need.
    from kiosk.badge.logo import read_picture
    from kiosk.badge.svg import read_drawing
    from kiosk.badge.template import read_template

    for name in (event.badge.template, event.badge.logo):
        if name and not _is_inside(name):
            raise OperatorError(
                "{file}: {name} stands outside the folder of event.toml. Copy it beside the file and name it without a path.",
                file=folder / "event.toml",
                name=name,
            )
    for name in beside(folder, event):
        path = folder / name
        if path.stat().st_size > LARGEST_BYTES:
            raise OperatorError(
                "{path} has over {most} MB. Use a smaller one.",
                path=path,
                most=LARGEST_BYTES // 1_000_000,
            )
        if name == event.badge.template:
            read_template(path)
        elif path.suffix.lower() == ".svg":
            read_drawing(path)
        else:
            read_picture(path, has_colour=True)


def read_beside(folder: Path, event: Event) -> dict[str, bytes]:
    """Return the event's own files by name."""
    return {name: (folder / name).read_bytes() for name in beside(folder, event)}


def write_beside(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files by name into a folder.

    Raises:
        EnvironmentFault: a name that leads out of the folder; a hub that sends one is not to be trusted.
    """
    for name, data in files.items():
        if not _is_inside(name) or name == "event.toml":
            raise EnvironmentFault("The file name {name} leads somewhere else. Nothing was made.", name=name)
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)


def _is_inside(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return not path.is_absolute() and ".." not in path.parts and ":" not in name
