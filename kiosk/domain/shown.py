"""A registration as it may be shown: without what the guest, the list or a desk has hidden."""

from dataclasses import replace

from kiosk.domain.model import Registration


def shown(registration: Registration) -> Registration:
    """Return the registration with its hidden fields empty; a hidden country takes the city with it."""
    if not registration.hide:
        return registration
    has_country = "country" not in registration.hide
    return replace(
        registration,
        organisation="" if "organisation" in registration.hide else registration.organisation,
        country=registration.country if has_country else "",
        city=registration.city if has_country else "",
    )
