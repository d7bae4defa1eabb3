"""Facts are read and encoded once, however many ask; and what was erased is not told again."""

import asyncio
from collections.abc import Sequence
from typing import Any

import msgspec

from kiosk.domain.facts import Fact, HubPosition, Kind
from kiosk.hub.pages import Newest, Pages
from tests.builders import Facts
from tests.fakes_hub import FakeHubStore


class Counting(FakeHubStore):
    """Counts how often it is read."""

    reads = heads = 0

    def changes(self, after: int, limit: int) -> Sequence[tuple[Fact, HubPosition]]:
        self.reads += 1
        return super().changes(after, limit)

    def head(self) -> int:
        self.heads += 1
        return super().head()


def filled(count: int) -> Counting:
    store, make = Counting(), Facts("a")
    store.accept([make.registered(f"r{n}") for n in range(count)])
    return store


def seqs(facts: Sequence[bytes] | None) -> list[int]:
    assert facts is not None
    return [msgspec.json.decode(one)["seq"] for one in facts]


def test_any_page_is_what_the_store_has_across_the_blocks() -> None:
    store = filled(1203)

    async def read() -> None:
        pages = Pages(store)
        for after, upto in ((0, 500), (0, 1203), (499, 501), (500, 1000), (1000, 1203), (7, 8), (1203, 1203)):
            assert seqs(await pages.facts(store.epoch(), after, upto)) == list(range(after + 1, upto + 1))

    asyncio.run(read())
    assert store.reads == 3


def test_two_hundred_at_once_read_once_and_what_is_new_is_added() -> None:
    store = filled(10)

    async def read() -> list[Any]:
        pages, newest = Pages(store), Newest(store)

        async def one() -> list[int]:
            head = await newest.head()
            return seqs(await pages.facts(store.epoch(), 0, head))

        first = await asyncio.gather(*(one() for _ in range(200)))
        store.accept([Facts("b").registered()])
        newest.grew(11)
        return [*first, await one()]

    *first, last = asyncio.run(read())
    assert all(one == list(range(1, 11)) for one in first)
    assert last == list(range(1, 12))
    assert (store.reads, store.heads) == (2, 1)


def test_a_station_that_has_read_further_elsewhere_is_believed_only_by_the_store() -> None:
    store = filled(3)

    async def ask() -> list[int]:
        newest = Newest(store)
        first = await newest.head()
        store.accept([Facts("b").registered()])
        return [first, await newest.head(), await newest.head(at_least=4), await newest.head(at_least=9)]

    assert asyncio.run(ask()) == [3, 3, 4, 4]
    assert store.heads == 3


def test_an_epoch_that_is_over_is_told_and_nothing_of_it_is_kept() -> None:
    store = filled(3)

    async def read() -> None:
        pages, old = Pages(store), store.epoch()
        await pages.facts(old, 0, 3)
        store.begin_epoch(old)
        assert await pages.facts(store.epoch(), 0, 2) is not None
        assert await pages.facts(old, 0, 3) is None

    asyncio.run(read())


def test_an_erasure_takes_away_what_was_kept_encoded() -> None:
    store = filled(600)

    async def read() -> None:
        pages = Pages(store)
        await pages.facts(store.epoch(), 0, 600)
        make = Facts("b")
        store.accept([make(Kind.ERASED, "r1")])
        store._facts[1] = make.checked_in()  # the store has forgotten the values
        page = await pages.facts(store.epoch(), 0, 601)
        assert page is not None
        assert len(page) == 601
        assert b"Layla" not in page[1]

    asyncio.run(read())
