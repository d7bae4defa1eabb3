"""The help slip through real pairings: a kiosk's slip is read at the desks, with the hub away, and nowhere else."""

from pathlib import Path

import pytest

from kiosk.app.data_dir import opened
from kiosk.app.help_slip import help_slip, read_slip
from kiosk.domain.errors import OperatorError
from kiosk.domain.model import RegistrationId
from tests.hub.conftest import lasting_port
from tests.scenarios.commands import Place, hub_running
from tests.scenarios.inside import done, event_file, invited


def test_a_kiosks_slip_opens_at_every_desk_and_at_no_kiosk(tmp_path: Path) -> None:
    hub = Place(tmp_path / "hub", tmp_path / "hub.key")
    done(
        hub, "event", "init", str(event_file(tmp_path)), "--rehearse", "2019-09-30T09:00", "--station", "Hub"
    )
    places = {}
    with hub_running(hub, tmp_path / "said", lasting_port()):
        for role in ("desk", "lead", "kiosk", "door"):
            places[role] = Place(tmp_path / role, tmp_path / f"{role}.key")
            done(places[role], "pair", *invited(hub, role))
    # From here on the hub is away.
    with opened(places["kiosk"].data, places["kiosk"].key) as kiosk:
        text = help_slip(kiosk, "H 27", "not_valid_today", RegistrationId("r1"))
        assert text.startswith("MADANG-HELP+1+")
        with pytest.raises(OperatorError, match="cannot read help slips"):
            read_slip(kiosk, text)
        name = kiosk.identity.name
    for place in (places["desk"], places["lead"], hub):
        with opened(place.data, place.key) as desk:
            slip = read_slip(desk, text)
            assert (slip.number, slip.reason, slip.station) == ("H 27", "not_valid_today", name)
            assert slip.registration_id == "r1"
            with pytest.raises(OperatorError, match="cannot be read here"):
                read_slip(desk, text[:-2])
    with opened(places["door"].data, places["door"].key) as door:
        with pytest.raises(OperatorError, match="cannot read help slips"):
            read_slip(door, text)
        assert help_slip(door, "1", "asked") == ""
    with opened(places["desk"].data, places["desk"].key) as desk:
        assert help_slip(desk, "1", "asked") == "", "a desk makes none: its key is the private one"
    stranger = Place(tmp_path / "stranger", tmp_path / "stranger.key")
    file = tmp_path / "other" / "event.toml"
    file.parent.mkdir()
    file.write_text(event_file(tmp_path).read_text(encoding="utf-8"), encoding="utf-8")
    done(stranger, "event", "init", str(file), "--station", "Hub")
    with (
        opened(stranger.data, stranger.key) as other,
        pytest.raises(OperatorError, match="cannot be read here"),
    ):
        read_slip(other, text)
