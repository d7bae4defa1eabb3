"""A panel's diagonal by a bank card."""

import pytest

from kiosk.domain.panel import LARGEST_INCHES, SMALLEST_INCHES, fitting, frame_of, inches_of


@pytest.mark.parametrize("inches", [7.0, 10.1, 21.5, 32.0, 86.0])
def test_a_card_tells_the_diagonal(inches: float) -> None:
    assert inches_of(frame_of(inches)) == pytest.approx(inches, rel=0.002)


def test_no_frame_is_larger_or_smaller_than_on_any_panel() -> None:
    assert inches_of(fitting(9_999)) == SMALLEST_INCHES
    assert inches_of(fitting(0)) == pytest.approx(LARGEST_INCHES, rel=0.002)
    assert fitting(1_567) == 1_567
