"""Edit a registration: the fact that says which fields changed, from which version, and why it was made."""

from collections.abc import Mapping

from kiosk.domain.facts import Fact, Kind
from kiosk.domain.model import RegistrationId
from kiosk.domain.roster import split_values
from kiosk.services.ports import Tx
from kiosk.services.record import Recorder


def edited(
    recorder: Recorder,
    tx: Tx,
    registration_id: RegistrationId,
    changes: Mapping[str, str],
    source: str,
    kept: Mapping[str, str] | None = None,
) -> Fact:
    """Return the `edited` fact for some field texts.

    Args:
        changes: the new field texts; an empty text clears the field.
        source: "desk" or "import".
        kept: what an import's file had for fields where ours was kept; remembered, not applied.
    """
    versions = tx.versions(registration_id)
    counted, personal = split_values(changes)
    kept_counted, kept_personal = split_values(kept or {})
    body = {
        "source": source,
        "set": counted,
        "base": {name: versions[name] for name in changes if name in versions},
        **({"kept": kept_counted} if kept_counted else {}),
    }
    beside = {"set": personal, **({"kept": kept_personal} if kept_personal else {})}
    return recorder.fact(tx, Kind.EDITED, registration_id, body, beside if personal or kept_personal else {})
