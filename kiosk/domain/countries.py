"""Names of countries as a badge says them: short ones, without a second name in brackets."""

import re
from collections.abc import Mapping

OFFICIAL_NAMES: dict[str, dict[str, str]] = {"en": {"KR": "Republic of Korea", "KP": "DPR Korea"}}
"""By language, then by ISO 3166 alpha-2 code: where a forum of cities under the United Nations does not use the
everyday name of CLDR."""

_SHORT: dict[str, dict[str, str]] = {
    "ar": {"HK": "هونغ كونغ", "MO": "ماكاو"},
    "de": {"HK": "Hongkong", "MO": "Macau"},
    "en": {"HK": "Hong Kong", "MO": "Macao"},
    "es": {"HK": "Hong Kong", "MO": "Macao"},
    "fr": {"HK": "Hong Kong", "MO": "Macao"},
    "it": {"HK": "Hong Kong", "MO": "Macao"},
    "ja": {"HK": "香港", "MO": "マカオ"},
    "pt": {"HK": "Hong Kong", "MO": "Macau"},
}
"""CLDR's short names, which Babel leaves out, where they are more than the name without its brackets."""

_BRACKETS_AT_END = re.compile(r"\s*[(（][^()（）]*[)）]$")


def short_names(language: str, names: Mapping[str, str]) -> dict[str, str]:
    """Return CLDR's names of a language's countries as a badge says them.

    A name keeps its brackets where another country has the same name without them, as Saint-Martin has in French.

    Args:
        language: ISO 639 code of the names.
        names: by ISO 3166 alpha-2 code.
    """
    cut = {code: _BRACKETS_AT_END.sub("", name) for code, name in names.items()}
    often = [*cut.values()]
    short = {code: name if often.count(name) == 1 else names[code] for code, name in cut.items()}
    known = {**_SHORT.get(language, {}), **OFFICIAL_NAMES.get(language, {})}
    return short | {code: name for code, name in known.items() if code in names}
