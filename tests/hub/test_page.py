"""The hub's page over a real socket: figures without names, a login that is counted, nothing for another site."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import httpx
import pytest

from db.hub_store import HubStore
from kiosk.app.data_dir import opened
from kiosk.app.hub_page import PageData, set_passphrase
from kiosk.app.make_dir import make
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import FactId, StationId
from kiosk.hub.joining import HubEvent
from kiosk.hub.login import LASTS_S, hashed_passphrase, is_cookie, is_passphrase, make_cookie
from kiosk.hub.overview import Overview, Ticketed
from kiosk.hub.server import HubServer
from kiosk.hub.service import HubService
from kiosk.hub.watch import Heard
from kiosk.protocol.messages import StationStatus
from kiosk.services.help_call import ask_for_help
from tests.builders import Facts, FixedClock
from tests.fakes_hub import FakeHubStore
from tests.hub.conftest import Hub, MakeStation
from tests.scenarios.commands import DEMO_EVENT

PASSPHRASE = "raru joda mone vaju"
KEY = bytes(range(32))
PAGE = {"X-Madang-Page": "1"}


@dataclass
class FakeSource:
    """Figures that do not matter, and what was asked for."""

    kept: str | None = field(default_factory=lambda: hashed_passphrase(PASSPHRASE))
    done: list[tuple[str, str]] = field(default_factory=list)

    def overview(self, heard: Mapping[StationId, Heard], now: datetime) -> Overview:
        return Overview(
            event={"en": "Forum"},
            day="2019-09-30",
            time="09:41",
            expected=2,
            arrived=1,
            came=1,
            cities=(1, 1),
            countries=(1, 1),
            categories=[],
            pace=[],
            stations=[],
            calls=[],
            to_look_at=0,
            duplicates=None,
        )

    def invite(self, role: str, now: datetime) -> Ticketed:
        self.done.append(("invite", role))
        return Ticketed(code="AAAA-BBBB", url="https://h", svg="<svg/>", until="09:51")

    def revoke(self, name: str, how: str, now: datetime) -> bool:
        self.done.append((how, name))
        return name == "Desk 3"

    def take_call(self, call_id: FactId) -> None:
        self.done.append(("call", call_id))

    def keep(self) -> None:
        self.done.append(("keep", ""))

    def passphrase(self) -> str | None:
        return self.kept


@pytest.fixture
def source() -> FakeSource:
    return FakeSource()


@pytest.fixture
def browser(source: FakeSource) -> Iterator[httpx.Client]:
    service = HubService(FakeHubStore(), HubEvent("event-1", ""), FixedClock(), KEY, source)
    server = HubServer(service, "127.0.0.1", 0)
    server.start()
    with httpx.Client(base_url=server.url, headers=PAGE, trust_env=False) as client:
        yield client
    server.stop()


def test_the_page_is_served_with_its_files_and_lets_nothing_of_others_in(browser: httpx.Client) -> None:
    for path in ("/", "/projector", "/page/page.css", "/page/page.js", "/page/words.js", "/page/mark.svg"):
        answer = browser.get(path)
        assert answer.status_code == 200, path
        assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert browser.get("/page/fonts/Pretendard-Regular.ttf").headers["content-type"] == "font/ttf"
    assert browser.get("/page/fonts/../../../pyproject.toml").status_code == 404
    assert 'id="login"' not in browser.get("/projector").text
    assert 'id="qr"' not in browser.get("/projector").text


def test_without_the_login_nothing_can_be_done(browser: httpx.Client, source: FakeSource) -> None:
    assert browser.get("/page/login").json() == {"is_in": False, "has_passphrase": True}
    for path, asked in (
        ("/page/pair", {"role": "desk"}),
        ("/page/call", {"call_id": "c"}),
        ("/page/keep", {}),
        ("/page/revoke", {"name": "Desk 3", "how": "lost"}),
    ):
        assert browser.post(path, json=asked).status_code == 401
    browser.cookies.set("madang_page", f"{int(time.time()) + 100}.{'0' * 64}")
    assert browser.post("/page/pair", json={"role": "desk"}).status_code == 401
    assert source.done == []


def test_who_knows_the_passphrase_pairs_and_answers_calls_until_the_logout(
    browser: httpx.Client, source: FakeSource
) -> None:
    answer = browser.post("/page/login", json={"passphrase": f"  {PASSPHRASE} "})
    assert answer.status_code == 200
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert browser.get("/page/login").json()["is_in"] is True
    assert browser.post("/page/pair", json={"role": "desk"}).json()["code"] == "AAAA-BBBB"
    assert browser.post("/page/call", json={"call_id": "c1"}).status_code == 204
    assert browser.post("/page/revoke", json={"name": "Desk 3", "how": "lost"}).status_code == 204
    assert browser.post("/page/keep", json={}).status_code == 204
    assert browser.post("/page/revoke", json={"name": "Nobody", "how": "retire"}).status_code == 404
    assert browser.post("/page/revoke", json={"name": "Desk 3", "how": "burn"}).status_code == 400
    assert source.done == [
        ("invite", "desk"),
        ("call", "c1"),
        ("lost", "Desk 3"),
        ("keep", ""),
        ("retire", "Nobody"),
    ]
    assert browser.post("/page/pair", json={"role": "owner"}).status_code == 400
    browser.post("/page/logout", json={})
    assert browser.post("/page/pair", json={"role": "desk"}).status_code == 401


def test_a_new_passphrase_ends_every_login(browser: httpx.Client, source: FakeSource) -> None:
    browser.post("/page/login", json={"passphrase": PASSPHRASE})
    source.kept = hashed_passphrase("quite another one")
    assert browser.post("/page/pair", json={"role": "desk"}).status_code == 401


def test_what_another_site_makes_a_browser_send_is_refused(browser: httpx.Client, source: FakeSource) -> None:
    browser.post("/page/login", json={"passphrase": PASSPHRASE})
    assert browser.post("/page/pair", json={"role": "desk"}, headers={"X-Madang-Page": ""}).status_code == 403
    assert source.done == []


@pytest.mark.expected_warnings
def test_guesses_are_counted_also_when_many_come_at_once(browser: httpx.Client) -> None:
    answers = [browser.post("/page/login", json={"passphrase": f"guess {n}"}).status_code for n in range(7)]
    assert answers == [403] * 5 + [429] * 2
    assert browser.post("/page/login", json={"passphrase": PASSPHRASE}).status_code == 429


def test_without_a_passphrase_it_is_said_how_one_is_set(browser: httpx.Client, source: FakeSource) -> None:
    source.kept = None
    answer = browser.post("/page/login", json={"passphrase": "x"})
    assert answer.status_code == 403
    assert "hub passphrase" in answer.json()["sentence"]
    assert browser.get("/page/login").json() == {"is_in": False, "has_passphrase": False}


def test_a_cookie_holds_for_its_time_its_key_and_its_passphrase() -> None:
    kept = hashed_passphrase(PASSPHRASE)
    cookie = make_cookie(KEY, kept, 1000.0)
    assert is_cookie(cookie, KEY, kept, 1000.0 + LASTS_S - 1)
    assert not is_cookie(cookie, KEY, kept, 1000.0 + LASTS_S)
    assert not is_cookie(cookie, bytes(32), kept, 1000.0)
    for wrong in ("", ".", "x.y", f"9{cookie}", "²²." + cookie.partition(".")[2], cookie + "é"):
        assert not is_cookie(wrong, KEY, kept, 1000.0), wrong


def test_a_passphrase_is_kept_as_a_slow_hash_and_must_be_long() -> None:
    kept = hashed_passphrase("  raru   joda mone ")
    assert "raru" not in kept
    assert is_passphrase("raru joda mone", kept)
    assert not is_passphrase("raru joda mona", kept)
    with pytest.raises(OperatorError, match="12 characters"):
        hashed_passphrase("short   one")


def test_the_figures_name_nobody_and_stations_tell_how_they_are(
    hub: Hub, station: MakeStation, tmp_path: Path
) -> None:
    make_dir = tmp_path / "directory"
    event = tmp_path / "event.toml"
    event.write_text(
        "\n".join(line for line in DEMO_EVENT.read_text("utf-8").splitlines() if not line.startswith("logo")),
        encoding="utf-8",
    )
    make(event, make_dir, tmp_path / "key", rehearse_at=None, name="Hub", role="hub")
    with opened(make_dir, tmp_path / "key") as here:
        store, facts = HubStore(here.store), Facts("importer")
        with here.store.write() as tx:
            tx.append([facts.registered("r1", name="Layla Mansouri", category="presenter", country="JO")])
        set_passphrase(store, PASSPHRASE)
        page = PageData(here, store)
        now = here.clock.now()
        call = ask_for_help(here.desk(), number="H 27", reason="unpaid")
        told = page.overview({StationId("a"): Heard(now, status=StationStatus(printer="paper_out"))}, now)
        assert (told.expected, told.arrived, [c.number for c in told.calls]) == (1, 0, ["H 27"])
        assert "Layla" not in repr(told)
        assert "unpaid" not in repr(told)
        page.take_call(call.fact_id)
        assert page.overview({}, now).calls == []
        shown = page.invite("kiosk", now)
        assert shown.svg.startswith("<svg")
        assert shown.code.replace("-", "").isalnum()


def test_a_station_that_syncs_is_heard_of(hub: Hub, station: MakeStation) -> None:
    one = station("a")
    one.sync()
    one.client.tell(StationStatus(printer="paper_out", queue=3, left=12))
    assert hub.server is not None
    heard = hub.server._service._watch.heard()[StationId("a")]
    assert heard.status == StationStatus(printer="paper_out", queue=3, left=12)
