"""A USB bus with one printer on it, for pyusb: what leaves by its bulk end is kept, what it has to say is queued."""

import queue
from array import array
from types import SimpleNamespace
from typing import Any

import usb.core
from usb.backend import IBackend

OUT, IN = 0x02, 0x81


class FakeUsb(IBackend):  # type: ignore[misc]  # pyusb has no types
    """One device, plugged in while `is_plugged`; the system's own driver holds it first, as usblp does."""

    def __init__(self, interface_class: int = 7, is_two_way: bool = True) -> None:
        super().__init__()
        self.is_plugged, self.is_driven, self.is_claimed, self.may_be_used = True, True, False, True
        self.received = b""
        self.says: queue.Queue[bytes] = queue.Queue()
        self._class, self._ends = interface_class, [OUT, IN] if is_two_way else [OUT]

    def enumerate_devices(self) -> list[str]:
        return ["printer"] if self.is_plugged else []

    def get_parent(self, dev: str) -> None:
        return None

    def get_device_descriptor(self, dev: str) -> Any:
        return SimpleNamespace(
            bLength=18,
            bDescriptorType=1,
            bcdUSB=0x200,
            bDeviceClass=0,
            bDeviceSubClass=0,
            bDeviceProtocol=0,
            bMaxPacketSize0=64,
            idVendor=0x04B8,
            idProduct=0x0E15,
            bcdDevice=0x100,
            iManufacturer=1,
            iProduct=2,
            iSerialNumber=3,
            bNumConfigurations=1,
            address=1,
            bus=1,
            port_number=1,
            port_numbers=(1,),
            speed=3,
        )

    def get_configuration_descriptor(self, dev: str, config: int) -> Any:
        return SimpleNamespace(
            bLength=9,
            bDescriptorType=2,
            wTotalLength=32,
            bNumInterfaces=1,
            bConfigurationValue=1,
            iConfiguration=0,
            bmAttributes=0x80,
            bMaxPower=50,
            extra_descriptors=[],
        )

    def get_interface_descriptor(self, dev: str, intf: int, alt: int, config: int) -> Any:
        if intf or alt:
            raise IndexError("no such interface")
        return SimpleNamespace(
            bLength=9,
            bDescriptorType=4,
            bInterfaceNumber=0,
            bAlternateSetting=0,
            bNumEndpoints=len(self._ends),
            bInterfaceClass=self._class,
            bInterfaceSubClass=1,
            bInterfaceProtocol=2,
            iInterface=0,
            extra_descriptors=[],
        )

    def get_endpoint_descriptor(self, dev: str, ep: int, intf: int, alt: int, config: int) -> Any:
        return SimpleNamespace(
            bLength=7,
            bDescriptorType=5,
            bEndpointAddress=self._ends[ep],
            bmAttributes=2,
            wMaxPacketSize=512,
            bInterval=0,
            bRefresh=0,
            bSynchAddress=0,
            extra_descriptors=[],
        )

    def open_device(self, dev: str) -> str:
        return dev

    def close_device(self, dev_handle: str) -> None:
        return None

    def get_configuration(self, dev_handle: str) -> int:
        return 1

    def is_kernel_driver_active(self, dev_handle: str, intf: int) -> bool:
        return self.is_driven

    def detach_kernel_driver(self, dev_handle: str, intf: int) -> None:
        if not self.may_be_used:
            raise usb.core.USBError("Access denied", -3, 13)
        self.is_driven = False

    def attach_kernel_driver(self, dev_handle: str, intf: int) -> None:
        self.is_driven = True

    def claim_interface(self, dev_handle: str, intf: int) -> None:
        if not self.may_be_used or self.is_driven or self.is_claimed:
            raise usb.core.USBError("Resource busy", -6, 16)
        self.is_claimed = True

    def release_interface(self, dev_handle: str, intf: int) -> None:
        self.is_claimed = False

    def ctrl_transfer(
        self, dev_handle: str, kind: int, request: int, value: int, index: int, data: Any, timeout: int
    ) -> int:
        texts = {1: "EPSON", 2: "TM-T20III", 3: "X1Y2"}
        number = value & 0xFF
        if number == 0:
            answer = bytes((4, 3, 0x09, 0x04))
        else:
            text = texts[number].encode("utf-16-le")
            answer = bytes((len(text) + 2, 3)) + text
        length = min(len(answer), len(data))
        data[:length] = array("B", answer[:length])
        return length

    def bulk_write(self, dev_handle: str, ep: int, intf: int, data: Any, timeout: int) -> int:
        if not self.is_plugged:
            raise usb.core.USBError("No such device", -4, 19)
        assert ep == OUT
        assert self.is_claimed
        self.received += bytes(data)
        return len(data)

    def bulk_read(self, dev_handle: str, ep: int, intf: int, buff: Any, timeout: int) -> int:
        try:
            said = self.says.get(timeout=timeout / 1000)
        except queue.Empty:
            raise usb.core.USBTimeoutError("Operation timed out", -7, 110) from None
        buff[: len(said)] = array("B", said)
        return len(said)
