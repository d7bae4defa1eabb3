"""The hub's page in a real browser, at the size of a telephone: read, pressed, live, and nobody's name on it."""

import shutil
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from db.hub_store import HubStore
from kiosk.app.event_keys import event_keys
from kiosk.app.hub_takeover import reign_of
from kiosk.domain.model import PairedStation, StationId
from kiosk.hub.pairing import hashed
from kiosk.protocol.generation import Generation, proof
from tests.builders import NOW, Facts
from tests.hub.browser import PASSPHRASE, ServedHub, browsing, served

pytestmark = pytest.mark.skipif(
    shutil.which("chromedriver") is None, reason="no Chromium here: .ci/setup tests installs it"
)
WIDTH = 360
WAIT_S = 15


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedHub]:
    with served(tmp_path_factory.mktemp("page")) as made:
        yield made


@pytest.fixture(scope="module")
def phone() -> Iterator[Chrome]:
    with browsing(WIDTH, 740) as browser:
        yield browser


def opened_page(browser: Chrome, hub: ServedHub, path: str = "/") -> None:
    browser.get(f"{hub.server.url}{path}")
    WebDriverWait(browser, WAIT_S).until(lambda b: "of 60" in text(b))


def text(browser: Chrome) -> str:
    return str(browser.execute_script("return document.body.innerText"))


def until_seen(browser: Chrome, word: str) -> None:
    WebDriverWait(browser, WAIT_S).until(lambda b: word in text(b))


def log_in(browser: Chrome) -> None:
    browser.find_element(By.ID, "passphrase").send_keys(PASSPHRASE)
    browser.find_element(By.CSS_SELECTOR, "#login button").click()
    WebDriverWait(browser, WAIT_S).until(lambda b: b.find_element(By.ID, "inside").is_displayed())


def test_it_fits_a_telephone_in_both_languages_and_names_nobody(phone: Chrome, hub: ServedHub) -> None:
    opened_page(phone, hub)
    for word in ("Arrivals today", "오늘 도착"):
        until_seen(phone, word)
        assert phone.execute_script("return document.documentElement.scrollWidth") <= WIDTH
        clipped = phone.execute_script(
            "return [...document.querySelectorAll('h1,h2,b,span,button,p,li')]"
            ".filter(e => e.offsetParent && e.scrollWidth > e.clientWidth + 1 && e.clientWidth && "
            "getComputedStyle(e).display !== 'inline').map(e => e.textContent)"
        )
        assert clipped == []
        assert "H 27" in text(phone)
        assert "Mansouri" not in phone.page_source
        low = phone.execute_script(
            "return [...document.querySelectorAll('button,input')].filter(e => e.offsetParent && "
            "e.getBoundingClientRect().height < 44).map(e => e.textContent)"
        )
        assert low == []
        phone.find_element(By.ID, "language").click()


@pytest.mark.expected_warnings
def test_a_wrong_passphrase_is_told_and_the_right_one_shows_a_code_that_a_scanner_reads(
    phone: Chrome, hub: ServedHub
) -> None:
    opened_page(phone, hub)
    phone.find_element(By.ID, "passphrase").send_keys("not this one at all")
    phone.find_element(By.CSS_SELECTOR, "#login button").click()
    WebDriverWait(phone, WAIT_S).until(lambda b: "not the page's passphrase" in text(b))
    assert phone.find_elements(By.CSS_SELECTOR, "#qr svg") == []
    log_in(phone)
    phone.find_elements(By.CSS_SELECTOR, "#roles button")[0].click()
    WebDriverWait(phone, WAIT_S).until(lambda b: b.find_elements(By.CSS_SELECTOR, "#qr svg"))
    code = phone.find_element(By.ID, "code").text
    picture = Image.open(BytesIO(phone.find_element(By.ID, "qr").screenshot_as_png)).convert("L")
    (read,) = zxingcpp.read_barcodes(np.asarray(picture))
    assert read.text.startswith("MADANG-PAIR")
    assert code.replace("-", "") in read.text.replace("-", "")
    phone.find_element(By.ID, "invitation-done").click()
    assert code not in phone.page_source
    phone.find_element(By.ID, "logout").click()
    WebDriverWait(phone, WAIT_S).until(lambda b: b.find_element(By.ID, "login").is_displayed())


def test_a_call_is_taken_with_one_press(phone: Chrome, hub: ServedHub) -> None:
    opened_page(phone, hub)
    log_in(phone)
    phone.find_element(By.CSS_SELECTOR, ".call button").click()
    WebDriverWait(phone, WAIT_S).until(lambda b: "H 27" not in text(b))
    phone.find_element(By.ID, "logout").click()


def test_a_check_in_is_seen_within_moments_and_a_station_with_its_trouble(
    phone: Chrome, hub: ServedHub
) -> None:
    store = HubStore(hub.here.store)
    assert store.add_pairing("BB", "BBBBAAAA", "desk", NOW, NOW.replace(year=2100))
    station = PairedStation(StationId("desk-3"), "Desk 3", "", "D3")
    assert store.redeem("BB", "BBBBAAAA", station, hashed("x"), NOW) is not None
    opened_page(phone, hub)
    assert phone.find_element(By.CSS_SELECTOR, "#numbers b").text.startswith("30")
    hub.check_in("r45", Facts("desk-9"))
    WebDriverWait(phone, WAIT_S).until(
        lambda b: b.find_element(By.CSS_SELECTOR, "#numbers b").text.startswith("31")
    )
    assert "Paper out · 3 in the queue" in text(phone)
    log_in(phone)
    phone.find_element(By.CSS_SELECTOR, "#stations .danger").click()
    until_seen(phone, "Take Desk 3 away?")
    phone.find_elements(By.CSS_SELECTOR, ".sure .danger")[1].click()
    until_seen(phone, "shut out")
    assert [one.revoked_as for one, _, _ in store.paired_since()] == ["lost"]


def test_the_projector_shows_figures_and_nothing_to_press(hub: ServedHub) -> None:
    with browsing(1280, 720) as browser:
        opened_page(browser, hub, "/projector")
        assert browser.find_elements(By.CSS_SELECTOR, "button, input, a, #qr") == []
        assert browser.execute_script("return document.documentElement.scrollHeight") <= 720
        assert "Mansouri" not in browser.page_source


def test_a_hub_that_is_gone_is_told_with_the_time_of_the_figures(tmp_path: Path) -> None:
    with browsing(WIDTH, 740) as browser:
        with served(tmp_path) as hub:
            opened_page(browser, hub)
        browser.execute_script("fetchAll()")
        WebDriverWait(browser, WAIT_S).until(lambda b: "The hub does not answer" in text(b))


@pytest.mark.expected_warnings
def test_of_two_hubs_the_lead_keeps_this_one_by_a_button(phone: Chrome, hub: ServedHub) -> None:
    store = HubStore(hub.here.store)
    mine = reign_of(hub.here, store)
    assert mine is not None
    number, _ = store.generation()
    with hub.here.store.read() as reader:
        keys = event_keys(reader)
    assert keys is not None
    proved = proof(keys.generation_key(), hub.here.event.event_id, number, "other")
    mine.meet(Generation(number=number, hub_id="other", name="Desk 7", proof=proved))
    opened_page(phone, hub)
    until_seen(phone, "Two hubs: Desk 7")
    if not phone.find_element(By.ID, "inside").is_displayed():
        assert "Log in below" in text(phone)
        log_in(phone)
    assert phone.execute_script("return document.documentElement.scrollWidth") <= WIDTH
    phone.find_element(By.CSS_SELECTOR, "#hubs button").click()
    WebDriverWait(phone, WAIT_S).until(lambda b: "Two hubs" not in text(b))
    assert store.generation()[0] == number + 1
