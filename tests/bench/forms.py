"""A table for docs/ticket-forms.md: `python -m tests.bench.forms`. No times: which form survives which keyboard.

"keys" means that the code is among the first readings where the system names the keys (X11, Windows); "text" that it
is read back from its text alone; "no" that it is not.
"""

from kiosk.domain.ticket_forms import NO_TICKETS, recognise
from kiosk.scan.keyboards import US, Key, Layout
from kiosk.scan.readings import readings, text_readings
from tests.unit.test_readings import LAYOUTS
from tests.unit.test_ticket_forms import FORMS


def main() -> None:
    """Print one row a form."""
    print(f"| form | {' | '.join(LAYOUTS)} |")
    print(f"|---|{'---|' * len(LAYOUTS)}")
    shown = set()
    for text, form in FORMS:
        keys = LAYOUTS[US].keys_of(text)
        if (
            form in NO_TICKETS
            or form in shown
            or not keys
            or recognise(text).form is not form
            or len(text) < 5
        ):
            continue
        shown.add(form)
        cells = [_result(text, keys, layout) for layout in LAYOUTS.values()]
        print(f"| {form.value.replace('_', ' ')} | {' | '.join(cells)} |")


def _result(text: str, keys: tuple[Key, ...], layout: Layout) -> str:
    typed = tuple(
        Key(layout.gives.get((key.position, key.is_shifted), ""), key.position, key.is_shifted)
        for key in keys
    )
    if text in text_readings("".join(key.text for key in typed), LAYOUTS):
        return "text"
    return "keys" if text in readings(typed, LAYOUTS)[:2] else "no"


if __name__ == "__main__":
    main()
