"""What the desk's form does on a real station: registered once, corrected with the badge made anew."""

from pathlib import Path

import pytest

from kiosk.domain.errors import OperatorError
from kiosk.domain.model import Printer, RegistrationId
from kiosk.services.check_in import Desk
from kiosk.services.correct import correct
from kiosk.services.register import checked_values, register
from tests.builders import desk, opened_store

COUNTRIES = frozenset({"NG", "KR"})


def at_desk(folder: Path, store: object) -> Desk:
    from dataclasses import replace

    made = desk(store)  # type: ignore[arg-type] # the real store
    with made.store.write() as tx:
        tx.put_printer(Printer("Front", f"folder:{folder}", "zpl-203"))  # type: ignore[attr-defined]
    return replace(made, printer=Printer("Front", f"folder:{folder}", "zpl-203"))


def test_the_same_form_twice_is_one_person_with_one_badge(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        here = at_desk(tmp_path, store)
        values = checked_values(here, {"name": "Ngozi Okafor", "country": "NG"}, COUNTRIES)
        first, outcome = register(here, values, "form-1", admits=True)
        again, _ = register(here, values, "form-1", admits=True)
        assert outcome is not None
        assert outcome.job is not None
        assert (first, first.country) == (again, "NG")
        with store.read() as reader:
            assert len(list(reader.registrations())) == len(list(reader.check_ins())) == 1
            assert len(reader.badges_of(first.registration_id)) == 1


def test_a_correction_voids_the_badge_and_queues_another_in_one_step(tmp_path: Path) -> None:
    with opened_store(tmp_path) as store:
        here = at_desk(tmp_path, store)
        made, _ = register(here, {"name": "Ngozi Okafr"}, "form-1", admits=True)
        after, outcome = correct(
            here, made.registration_id, {"name": "Ngozi Okafor"}, COUNTRIES, reprints=True
        )
        assert (after.name, outcome is not None) == ("Ngozi Okafor", True)
        with store.read() as reader:
            old, new = reader.badges_of(made.registration_id)
        assert (old.void_reason, new.is_valid, new.copy) == ("name_wrong", True, 2)
        with pytest.raises(OperatorError, match="is not known"):
            correct(
                here, made.registration_id, {"name": "X", "country": "Atlantis"}, COUNTRIES, reprints=True
            )
        with store.read() as reader:
            kept = reader.registration(RegistrationId("form-1"))
            assert kept is not None
            assert kept.name == "Ngozi Okafor"
            assert len(reader.badges_of(made.registration_id)) == 2, "nothing of a refused correction is done"
