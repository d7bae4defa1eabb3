"""The doorbell rings for what is new, and says now and then that it is still there."""

import asyncio
from collections.abc import AsyncIterator

from kiosk.hub.doorbell import Doorbell


async def three() -> int:
    return 3


async def after(stream: AsyncIterator[bytes]) -> str:
    return (await asyncio.wait_for(anext(stream), 5)).decode()


def test_a_ring_at_once_then_for_what_is_new_and_a_sign_of_life_between() -> None:
    async def listen() -> None:
        doorbell = Doorbell(lambda: "e", keep_alive_s=0.05)
        first, second = doorbell.stream(three), doorbell.stream(three)
        for stream in (first, second):
            assert await after(stream) == "id: e.3\ndata: 3\n\n"
        for stream in (first, second, first):
            assert await after(stream) == ": still here\n\n"
        doorbell.ring(7)
        for stream in (first, second):
            said = ": still here\n\n"
            while said.startswith(":"):
                said = await after(stream)
            assert said == "id: e.7\ndata: 7\n\n"
        doorbell.stop()
        for stream in (first, second):
            assert [one async for one in stream][-1:] in ([], [b"id: e.7\ndata: 7\n\n"])

    asyncio.run(listen())


def test_a_ring_without_a_new_number_is_heard_too() -> None:
    """Somebody was revoked, or asked for help: no fact, and yet something to ask for."""

    async def listen() -> None:
        doorbell = Doorbell(lambda: "e")
        stream = doorbell.stream(three)
        await after(stream)
        doorbell.ring(3)
        assert await after(stream) == "id: e.3\ndata: 3\n\n"
        doorbell.stop()

    asyncio.run(listen())


def test_nobody_is_reminded_once_all_have_gone() -> None:
    async def listen() -> None:
        doorbell = Doorbell(lambda: "e", keep_alive_s=0.01)
        stream = doorbell.stream(three)
        await after(stream)
        await stream.aclose()  # type: ignore[attr-defined]
        await asyncio.sleep(0.05)
        again = doorbell.stream(three)
        assert await after(again) == "id: e.3\ndata: 3\n\n"
        assert await after(again) == ": still here\n\n"
        doorbell.stop()

    asyncio.run(listen())
