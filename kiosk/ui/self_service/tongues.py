"""The languages of the kiosk by their own names; no language is told by a flag. No Qt."""

NAME = CONTEXT = "kiosk"
"""Of the translation files and of the context in them; see `kiosk.ui.catalogue`."""

OWN_NAMES = {
    "ko": "한국어",
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ar": "العربية",
    "zh": "中文",
    "ja": "日本語",
    "id": "Bahasa Indonesia",
    "vi": "Tiếng Việt",
    "th": "ไทย",
    "my": "မြန်မာဘာသာ",
}
"""In the order in which they are offered."""


RTL = frozenset({"ar"})
"""Written from right to left."""


def written(text: str, language: str) -> str:
    """Return a text as a label shows it: what is written from right to left stands by itself."""
    return f"\u2067{text}\u2069" if language in RTL and text else text


def offered(languages: tuple[str, ...], first: tuple[str, ...]) -> tuple[str, ...]:
    """Return the languages that a kiosk offers: those that the event names, else all; the stations' own stand first."""
    wanted = {*(languages or OWN_NAMES), *first}
    known = [code for code in (*first, *OWN_NAMES) if code in OWN_NAMES and code in wanted]
    return tuple(dict.fromkeys(known)) or ("en",)
