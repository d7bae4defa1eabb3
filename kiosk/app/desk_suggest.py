"""What the desk's forms complete a field with: texts that several people of the list share, and the names of countries."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache

from anyascii import anyascii
from babel import Locale

from kiosk.app.desk_station import WindowStation
from kiosk.domain.countries import OFFICIAL_NAMES
from kiosk.domain.suggest import Suggestion, shared, suggested, suggestion
from kiosk.ui.words import LANGUAGES
from kiosk.upstream.countries import also_called, country_codes

FROM_LIST = ("organisation", "city", "delegation")
KEPT_FOR = timedelta(minutes=5)
"""How long what the list shares is kept: new walk-ins may wait that long to be suggested."""


class Suggestions:
    """Answers `kiosk.ui.desk.suggesting.Suggest` at one desk; one call at a time."""

    def __init__(self, window_station: WindowStation) -> None:
        self._window_station = window_station
        self._kept: dict[str, tuple[datetime, Sequence[Suggestion]]] = {}

    def __call__(self, field_name: str, text: str, language: str) -> Sequence[str]:
        """Return what a typed beginning may become; nothing for a field that is not completed. Reads only."""
        if field_name == "country":
            return suggested(text, _countries(language), anyascii)
        return suggested(text, self._of_list(field_name), anyascii) if field_name in FROM_LIST else ()

    def _of_list(self, field_name: str) -> Sequence[Suggestion]:
        now = self._window_station.here.clock.now()
        made_at, known = self._kept.get(field_name, (now, ()))
        if not known or not made_at <= now < made_at + KEPT_FOR:
            with self._window_station.here.store.read() as reader:
                texts = shared(reader.open_texts(field_name))
            known = [suggestion(text, anyascii, people) for text, people in texts]
            self._kept[field_name] = now, known
        return known


@lru_cache(maxsize=2)
def _countries(language: str) -> Sequence[Suggestion]:
    """Return all countries by their names in a language of the window, found by those in the others too."""
    codes = country_codes()
    names = {one: {**Locale(one).territories, **OFFICIAL_NAMES.get(one, {})} for one in LANGUAGES}
    return [
        suggestion(
            name, anyascii, also=[*(by[code] for by in names.values() if code in by), *also_called(code)]
        )
        for code, name in sorted(names[language].items())
        if code in codes
    ]
