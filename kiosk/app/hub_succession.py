"""A running hub among others of the event: it looks for the one before it, and gives way to a newer one.

Who gives way serves nobody any more, becomes a station of the newer hub, and hands over everything it holds; what that
one has already is known there by its id. It goes on showing the way to stations that come to the old address.
"""

import json
import logging
import threading
from collections.abc import Callable, Sequence

from db.follow import follow
from db.hub_store import HubStore
from db.link_store import LinkStore
from kiosk.app.data_dir import Opened
from kiosk.app.event_keys import event_keys
from kiosk.app.hub_database import noted
from kiosk.app.hub_link import sync_here
from kiosk.app.hub_takeover import FORMER
from kiosk.domain.errors import EnvironmentFault, KioskError, RemoteFault
from kiosk.domain.sentence import Sentence, many
from kiosk.hub.answers import Refused
from kiosk.hub.generations import Reign
from kiosk.link.client import HubClient
from kiosk.link.finding import on_network
from kiosk.protocol.generation import Generation
from kiosk.protocol.messages import encode
from kiosk.protocol.pairing import authority_hash

_log = logging.getLogger(__name__)

_EVERY_S = 3.0
_BROWSE_EVERY = 10
"""Every so many rounds the network is asked as well; that takes two seconds, and much talk."""
_JOIN_S = 10.0


def give_way(here: Opened, store: HubStore, successor: Generation) -> None:
    """Make this hub's directory a station of another hub, which offers it everything. May be repeated safely.

    Raises:
        EnvironmentFault: the event's keys are damaged, or the hub's database does not answer.
    """
    with here.store.read() as reader:
        keys, paired = event_keys(reader), reader.setting("link.url")
        token, authority = reader.setting("link.token"), reader.setting("link.authority")
    if keys is None:
        raise EnvironmentFault("The event's keys cannot be read. Restore this data directory from a copy.")
    if paired:
        return
    if not successor.urls:
        raise RemoteFault("The new hub does not say where it is. Start it again.", detail="no address")
    store.head()  # What this hub recorded itself gets its numbers while it still may give any.
    store.give_way()
    if noted(here, None):
        follow(store, here.store)
    with here.store.write() as tx:
        tx.put_setting("link.token", token or keys.hub_token(here.identity.station_id))
        tx.put_setting("link.authority", keys.authority.certificate if authority is None else authority)
        tx.put_setting("link.sealing_public", keys.sealing_public.hex())
        tx.put_setting("link.generation", encode(successor).decode())
        tx.put_setting("link.urls", json.dumps(successor.urls))
        tx.drop_setting("hub.url")
    LinkStore(here.store).start_over()
    with here.store.write() as tx:  # The last step: from now on this is a station.
        tx.put_setting("link.url", successor.urls[0])


class Succession:
    """Looks for other hubs, and hands over to a newer one, in a thread of its own."""

    def __init__(
        self,
        here: Opened,
        store: HubStore,
        reign: Reign,
        authority: str,
        tell: Callable[[str], None],
        *,
        is_networked: bool,
    ) -> None:
        """Make it; `start` begins.

        Args:
            here: the hub's directory.
            store: the hub's journal.
            reign: its place.
            authority: the certificate by which other hubs of the event are known, "" for public ones.
            tell: gets a sentence whenever something changed that the lead has to know.
            is_networked: whether others than this computer can be hubs.
        """
        self._here, self._store, self._reign, self._authority = here, store, reign, authority
        self._tell, self._is_networked = tell, is_networked
        self._told: set[str] = set()
        self._round = 0
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hub-succession", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Finish what was begun and join the thread."""
        self._is_over.set()
        if self._thread.ident is not None:
            self._thread.join(_JOIN_S)

    def _run(self) -> None:
        while not self._is_over.is_set():
            try:
                self.look()
            except KioskError as error:
                _log.warning("other hubs of the event: %s", error.sentence)
            except Exception:  # noqa: BLE001 - a bug: logged whole; the hub goes on
                _log.exception("looking for other hubs failed")
            self._is_over.wait(_EVERY_S)

    def look(self) -> None:
        """Look once for other hubs, and hand over where there is a newer one."""
        successor = self._reign.successor()
        if successor is None:
            self._greet()
            successor = self._reign.successor()
        if successor is not None:
            self._hand_over(successor)
        elif (rival := self._reign.rival()) is not None:
            self._say(
                Sentence(
                    "Two hubs: {name} took the hub over as well. Choose one: press “Keep this hub” on its page, or give there: python main.py hub keep --data DIR",
                    name=rival.name,
                )
            )

    def _hand_over(self, successor: Generation) -> None:
        self._say(
            Sentence(
                "{name} is the event's hub now. This one steps down and hands over what it holds.",
                name=successor.name,
            )
        )
        give_way(self._here, self._store, successor)
        report = sync_here(self._here)
        self._say(
            many(
                report.pulled,
                "Everything is handed over to {name}; {count} fact came back.",
                "Everything is handed over to {name}; {count} facts came back.",
                name=successor.name,
            )
        )

    def _greet(self) -> None:
        own = self._reign.own()
        for url in self._addresses(own):
            try:
                with HubClient(url, authority=self._authority) as client:
                    self._reign.meet(client.tell_generation(own))
            except (KioskError, Refused) as error:
                _log.debug("no other hub at an address: %s", error)

    def _addresses(self, own: Generation) -> Sequence[str]:
        with self._here.store.read() as reader:
            former = json.loads(reader.setting(FORMER) or "[]")
        heard: Sequence[str] = []
        if self._is_networked and self._authority and self._round % _BROWSE_EVERY == 0:
            heard = on_network(authority_hash(self._authority)[:16])
        self._round += 1
        return [url for url in dict.fromkeys([*former, *self._reign.others(), *heard]) if url not in own.urls]

    def _say(self, sentence: str) -> None:
        if sentence not in self._told:
            self._told.add(sentence)
            self._tell(sentence)
