"""The rendering process: takes requests from a pipe until it closes. Imports little until it runs."""

import signal
import traceback
from collections.abc import Callable
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

from kiosk.badge.request import FORMS, Rendered, RenderRequest
from kiosk.domain.badge_content import BadgeContent
from kiosk.domain.errors import KioskError

READY = "ready"

_SAMPLE = BadgeContent(
    lead_name="Aa 가",
    family_name="Mm",
    organisation="Aa",
    country_names=("Aa", "가"),
    category_names=("Aa", "가"),
    pattern="bars",
    qr_text="BAAAAAAAAAAAAAAAAAAAAA",
    number="AAAA-AAA",
    days=((date(2000, 1, 1), True),),
    no_photo=True,
)


def serve(pipe: Connection, resources: Path) -> None:
    """Answer requests until the pipe ends, which it also does when the owner dies.

    Sends `READY` once warm; then for each request a `Rendered`, a `KioskError`, or the place of a bug as text: never
    the text of a foreign error, which may hold a name.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from kiosk.badge.rendering import Studio  # here: the owner imports this module too, and must stay light

    try:
        studio = Studio(resources)
        for name in ("label-62x100.toml", "a6-portrait.toml"):
            studio.render(
                RenderRequest(
                    content=_SAMPLE, template_path=resources / "badges" / name, dpi=203, forms=FORMS
                )
            )
        pipe.send(READY)
        while (request := pipe.recv()) is not None:
            pipe.send(_answer(studio.render, request))
    except KioskError as error:
        pipe.send(error)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def _answer(render: Callable[[RenderRequest], Rendered], request: RenderRequest) -> object:
    try:
        return render(request)
    except KioskError as error:
        return error
    except Exception as error:  # noqa: BLE001 - a bug is told to the owner, and the next badge must still be drawn
        places = "".join(traceback.format_tb(error.__traceback__))
        return f"{type(error).__name__}\n{places}"
