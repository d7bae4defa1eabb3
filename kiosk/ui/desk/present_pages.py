"""The pages that a volunteer reads: the keys, the lead's telephone, how paper is loaded; no Qt."""

from kiosk.ui.desk.scene import Scene
from kiosk.ui.desk.states import Page
from kiosk.ui.words import isolated


def help_page(scene: Scene) -> Page:
    """Return the keys of this window."""
    w = scene.words
    rows = (
        ("F2", w("Search: name, booking code or e-mail")),
        ("↑ ↓", w("Choose a row; Enter checks in")),
        ("F3", w("Walk-in: somebody who is on no list")),
        ("F4", w("Correct who is shown, print again")),
        ("F5", w("Undo the check-in that is shown")),
        ("F6 Ctrl K →", w("Likely duplicates; two people; later")),
        ("Ctrl Enter", w("Register or save what is typed, and print")),
        ("F10", w("The record of the person who is shown")),
        ("Ctrl S T", w("In the record: save; note a payment")),
        ("Ctrl 1–5", w("The row or the reason with this number")),
        ("Alt 1–5", w("Reopen a recent check-in")),
        ("Ctrl B", w("Enlarge the badge")),
        ("Ctrl O A", w("Check in the guest's delegation; tick all")),
        ("Ctrl D P", w("Add today and check in; print the badge")),
        ("Ctrl Y N", w("The badge came out: yes, no")),
        ("F7 F8", w("The other printer; how to load paper")),
        ("F9 Ctrl G", w("Call the lead; answer a call")),
        ("Ctrl L", w("Settle what two desks did apart")),
        ("Ctrl J", w("Who is on shift; or scan a staff badge")),
        ("Ctrl 9 0", w("The lead's rights by PIN; end them, lock")),
        ("Ctrl W ,", w("The day; set up printers and scanner")),
        ("F1 F12 Esc", w("These keys; language; clear or back")),
    )
    return Page(title=w("Help"), rows=rows, foot=w("Scan at any time: the next guest replaces this page."))


def lead_page(scene: Scene) -> Page:
    """Return the lead's telephone."""
    w = scene.words
    phone = scene.info.event.lead_phone
    text = (
        w("Call this number. The guest may sit down meanwhile.")
        if phone
        else w("Ask the person in charge of the hall.")
    )
    return Page(
        title=w("Call the lead"),
        big=isolated(phone) if phone else w("No number is set"),
        text=text,
        foot=w("Scan at any time: the next guest replaces this page."),
    )


def load_page(scene: Scene) -> Page:
    """Return how paper is loaded: the printer model's own steps, else the general ones."""
    w = scene.words
    steps = dict(scene.info.load_steps).get(w.language) or (
        w("Open the printer's cover."),
        w("Take out the empty roll and put in the new one, printed side up."),
        w("Pull the paper a hand's breadth out of the slot."),
        w("Close the cover until it clicks. Waiting badges print by themselves."),
    )
    rows = tuple((str(number), step) for number, step in enumerate(steps, 1))
    return Page(
        title=w("How to load"), rows=rows, foot=w("Scan at any time: the next guest replaces this page.")
    )
