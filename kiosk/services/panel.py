"""Keeping the real size of a kiosk's panel."""

from kiosk.services.ports import Tx

PANEL_SETTING = "kiosk.panel_inches"


def keep_panel(tx: Tx, inches: float) -> None:
    """Keep the panel's diagonal in inches. May be repeated safely."""
    tx.put_setting(PANEL_SETTING, repr(inches))
