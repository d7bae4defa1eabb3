"""A list of people on paper, as the commands and the desk write it: by first letter in both scripts, with boxes to tick."""

from pathlib import Path

from kiosk.app.data_dir import RESOURCES, Opened
from kiosk.domain.event import pick
from kiosk.domain.fixed_words import LIST, PAGE, SHRED, on_paper, said
from kiosk.domain.model import Registration


def write_people_list(here: Opened, out: Path, people: list[Registration], of: str) -> int:
    """Write a PDF and return its pages; `of` is whose list it is, in its title. The file holds names."""
    from kiosk.badge.fonts import read_fonts  # loads all of drawing
    from kiosk.documents.paper_list import Words, filed, write_paper_list

    event, languages = here.event, here.event.languages
    categories = {
        one.category_id: pick(one.name, on_paper(languages)[0], languages) for one in event.categories
    }
    title = " · ".join(said(LIST, languages))
    words = Words(
        title=f"{of} · {said(LIST, languages)[0]}" if of else title,
        event=pick(event.name, on_paper(languages)[0], languages),
        printed=f"{event.local(here.clock.now()):%Y-%m-%d %H:%M} · {here.identity.name}",
        notes=said(SHRED, languages),
        page=said(PAGE, languages)[0],
    )
    return write_paper_list(
        out, filed(people, categories), words, read_fonts(RESOURCES / "fonts" / "fonts.toml")
    )
