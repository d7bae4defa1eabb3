"""The help slip of a station: a kiosk makes its text, a desk reads it, with the key that the pairing gave each."""

from kiosk.app.data_dir import Opened
from kiosk.app.event_keys import event_keys
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import RegistrationId
from kiosk.protocol.help_slip import HelpSlip, opened_slip, slip_text
from kiosk.protocol.roles import KIOSK, may_inherit


def help_slip(here: Opened, number: str, reason: str, registration_id: RegistrationId | None = None) -> str:
    """Return the text of the QR by which a desk learns why a guest comes, also while the hub is away.

    Args:
        here: the kiosk's directory.
        number: what the guest takes along, like "H 27".
        reason: why, in a short word: a reason of a decision, or of `kiosk.domain.self_check_in.Why`.
        registration_id: who she is, None where that is not known.

    Returns:
        The text; "" where this station holds no key of the event's desks, so that there is nothing to show.
    """
    with here.store.read() as reader:
        keys, kept = event_keys(reader), reader.setting("link.desks") or ""
    public = keys.desks_public if keys is not None else bytes.fromhex(kept)
    if not public or (keys is None and here.identity.role != KIOSK):
        return ""
    slip = HelpSlip(
        event_id=here.event.event_id,
        number=number,
        reason=reason,
        station=here.identity.name,
        at=here.clock.now(),
        registration_id=registration_id or "",
    )
    return slip_text(public, slip)


def read_slip(here: Opened, text: str) -> HelpSlip:
    """Return what a help slip says, at a desk.

    Raises:
        OperatorError: this station holds no key for it, or it is not whole, or of another event.
    """
    with here.store.read() as reader:
        keys, kept = event_keys(reader), reader.setting("link.desks") or ""
    private = keys.desks_private if keys is not None else bytes.fromhex(kept)
    if not private or (keys is None and not may_inherit(here.identity.role)):
        raise OperatorError(
            "This station cannot read help slips. Pair it with the hub as a desk, or ask the guest."
        )
    return opened_slip(private, here.event.event_id, text)
