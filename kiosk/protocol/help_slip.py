"""The help slip: why a guest needs a person, as a QR that the event's desks alone can read, also while the hub is away.

A kiosk holds only the public key of the desks, so that a stolen one opens no slip, not even its own; neither does who
photographs a screen. Changed slips do not open. That a kiosk of this event made a slip is not proved: whoever opened a
kiosk could make one, and it does nothing but say a reason.

    MADANG-HELP+1+<base32 of a sealed box of NaCl over the slip as JSON, without padding>
"""

import base64
import binascii

import msgspec

from kiosk.domain.errors import OperatorError
from kiosk.protocol.messages import Instant

_MARK, _VERSION = "MADANG-HELP", "1"
_LONGEST = 64
"""Of each text in a slip: the QR stays small enough for a screen and for paper of 58 mm."""


class HelpSlip(msgspec.Struct, frozen=True, kw_only=True, array_like=True):
    """Why a person is needed. `number` is the one that the guest takes along, `station` the kiosk's name.

    `registration_id` says who she is, "" where the kiosk does not know it.
    """

    event_id: str
    number: str
    reason: str
    station: str
    at: Instant
    registration_id: str = ""


def slip_text(desks: bytes, slip: HelpSlip) -> str:
    """Return the text of a slip's QR: capitals, digits and signs that every scanner types.

    Args:
        desks: the public key of the event's desks, 32 bytes.
        slip: what it says; longer texts are cut.
    """
    from nacl.public import PublicKey, SealedBox

    short = msgspec.structs.replace(slip, reason=slip.reason[:_LONGEST], station=slip.station[:_LONGEST])
    box = SealedBox(PublicKey(desks)).encrypt(msgspec.json.encode(short))
    return "+".join((_MARK, _VERSION, base64.b32encode(box).decode().rstrip("=")))


def is_slip(text: str) -> bool:
    """Whether a text is a help slip, readable or not."""
    return text.strip().upper().startswith(f"{_MARK}+")


def opened_slip(private: bytes, event_id: str, text: str) -> HelpSlip:
    """Return what a slip says.

    Args:
        private: the desks' private key, 32 bytes.
        event_id: of this desk's event.
        text: as it was scanned; case and blanks do not matter.

    Raises:
        OperatorError: it is of another event, of a newer release, or not whole.
    """
    from nacl.exceptions import CryptoError
    from nacl.public import PrivateKey, SealedBox

    _, _, rest = "".join(text.split()).upper().partition("+")
    version, _, code = rest.partition("+")
    if version.isdigit() and version != _VERSION:
        raise OperatorError("The kiosk's Madang is newer than this desk's. Update the desk.")
    try:
        box = base64.b32decode(code + "=" * (-len(code) % 8))
        slip = msgspec.json.decode(SealedBox(PrivateKey(private)).decrypt(box), type=HelpSlip)
    except (CryptoError, binascii.Error, msgspec.MsgspecError, ValueError) as error:
        raise OperatorError(
            "This help slip cannot be read here: it is not whole, or of another event. Ask the guest.",
            detail=type(error).__name__,
        ) from error
    if slip.event_id != event_id:
        raise OperatorError("This help slip is of another event. Ask the guest.")
    return slip
