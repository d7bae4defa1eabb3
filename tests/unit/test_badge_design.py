"""The badge's design: contrast as WCAG has it, saved into event.toml with every other byte as it was."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.app.event_design import logo_names, save_design, take_logo, template_titles
from kiosk.config import read_event
from kiosk.domain.badge_design import contrast, design_of, designed, faults
from kiosk.domain.errors import OperatorError

TOML = """# our event
event_id = "e1"
timezone = "Asia/Seoul"   # the hall
days = [2019-09-30]
name = { en = "Forum" }

[[category]]
id = "press"              # with a lanyard
colour = "#444B59"

[badge]
fields = ["organisation"]
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "event.toml").write_text(TOML)
    (tmp_path / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
    )
    return tmp_path


@pytest.mark.parametrize(
    ("colour", "measured"),
    [("#000000", 21.0), ("#FFFFFF", 1.0), ("#767676", 4.54), ("red", None), ("#12345", None)],
)
def test_contrast_is_that_of_wcag(colour: str, measured: float | None) -> None:
    found = contrast(colour)
    assert found == measured if measured is None else found == pytest.approx(measured, abs=0.01)


def test_a_saved_design_changes_its_keys_and_no_other_byte(data: Path) -> None:
    event = read_event(data / "event.toml")
    design = replace(
        design_of(event),
        template="label-62x100",
        logo="logo.svg",
        accent="#0A5F73",
        leave_out=("days",),
        colours={"press": "#111318"},
    )
    made = save_design(data, event, design)
    assert design_of(made) == design
    assert designed(event, design) == made
    written = (data / "event.toml").read_text().splitlines()
    assert [line for line in TOML.splitlines() if line not in written] == ['colour = "#444B59"']
    assert not list(data.glob(".*.new"))


def test_nothing_is_saved_that_could_not_be_read_again(data: Path) -> None:
    event = read_event(data / "event.toml")
    for wrong in (
        replace(design_of(event), logo="absent.svg"),
        replace(design_of(event), template="absent"),
        replace(design_of(event), accent="#FFFFFE"),
    ):
        with pytest.raises(OperatorError):
            save_design(data, event, wrong)
        assert (data / "event.toml").read_text() == TOML


def test_what_cannot_be_read_on_white_is_a_fault(data: Path) -> None:
    design = design_of(read_event(data / "event.toml"))
    assert faults(design) == []
    bad = replace(design, accent="#FFEE00", colours={"press": "grey"})
    assert [(one.what, one.contrast is None) for one in faults(bad)] == [("accent", False), ("press", True)]


def test_logos_and_templates_beside_the_event_are_offered(
    data: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other") / "ours.svg"
    other.write_bytes((data / "logo.svg").read_bytes())
    assert take_logo(data, other) == "ours.svg"
    assert logo_names(data) == ["logo.svg", "ours.svg"]
    with pytest.raises(OperatorError):
        take_logo(data, data / "event.toml")
    own = (Path(__file__).parents[2] / "resources/badges/a6-portrait.toml").read_text()
    (data / "ours.toml").write_text(own.replace("A6 portrait", "Our card"))
    (data / "notes.toml").write_text("x = 1")
    titles = dict(template_titles(data))
    assert titles["ours.toml"] == "Our card"
    assert "notes.toml" not in titles
    assert "event.toml" not in titles
