"""The translation files at run time: one compiled catalogue a language, all loaded at the start."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QTranslator

from kiosk.domain.errors import EnvironmentFault
from kiosk.ui.words import LANGUAGES

CONTEXT = "desk"
FOLDER = Path(__file__).parents[2] / "resources" / "translations"


class Catalogue:
    """Looks sentences up. Is a `Translate`: an unknown sentence comes back as it is."""

    def __init__(
        self,
        folder: Path = FOLDER,
        *,
        name: str = "madang",
        context: str = CONTEXT,
        languages: Collection[str] = LANGUAGES,
    ) -> None:
        """Load the catalogues `<name>_<language>.qm`.

        Raises:
            EnvironmentFault: a catalogue is missing or damaged.
        """
        self._context = context
        self._translators: dict[str, QTranslator] = {}
        for language in languages:
            translator = QTranslator()
            if not translator.load(str(folder / f"{name}_{language}.qm")):
                raise EnvironmentFault(
                    "A translation file of this program is missing. Install it again.",
                    f"{name}_{language}.qm",
                )
            self._translators[language] = translator

    def __call__(self, language: str, sentence: str) -> str:
        """Return the sentence in a language."""
        return self._translators[language].translate(self._context, sentence) or sentence
