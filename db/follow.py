"""A hub process over a shared database keeps lists of its own: its data directory follows the journal like a station.

What was recorded in the directory itself, such as an import, goes into the journal first.
"""

from db.hub_store import HubStore
from db.link_store import LinkStore
from db.store import Store
from kiosk.domain.errors import OperatorError
from kiosk.domain.facts import HubPosition, Taken
from kiosk.domain.model import FactId

_AT_ONCE = 500


def follow(hub: HubStore, own: Store) -> int:
    """Bring a directory and the shared journal to the same; return how many facts came in. May be repeated.

    Raises:
        OperatorError: the journal refuses facts of this directory: it is a copy of another's.
        EnvironmentFault: the database does not answer.
    """
    with own.read() as reader:
        if reader.setting("link.url"):  # It has given way: what it offers and reads now is another hub's.
            return 0
    link, taken = LinkStore(own), 0
    head = hub.head()
    cursor = link.cursor()
    if cursor is None or cursor.epoch != hub.epoch() or cursor.seq > head:
        link.start_over()
    if (
        not hub.has_given_way()
    ):  # Else the hub after it gets what is here alone, from this directory as a station.
        _hand_over(hub, link)
    while facts := hub.changes(cursor.seq if (cursor := link.cursor()) else 0, _AT_ONCE):
        link.apply(facts)
        taken += len(facts)
    link.put_stations(hub.stations())
    return taken


def _hand_over(hub: HubStore, link: LinkStore) -> None:
    while facts := link.outbox(_AT_ONCE):
        results = hub.accept(facts)
        refused = [fact_id for fact_id, _, taken in results if taken is Taken.CONFLICT]
        numbered = [
            (FactId(f), HubPosition(hub.epoch(), seq)) for f, seq, t in results if t is not Taken.CONFLICT
        ]
        link.mark_numbered(numbered)
        if refused:
            link.set_aside(refused)
            raise OperatorError(
                "The database refuses facts of this hub's directory: it seems to be a copy of another "
                "hub's. They are kept here. Make a new directory with `event init` for every hub."
            )
