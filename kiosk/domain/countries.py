"""Names of countries where a forum of cities under the United Nations does not use the everyday one of CLDR."""

OFFICIAL_NAMES: dict[str, dict[str, str]] = {"en": {"KR": "Republic of Korea", "KP": "DPR Korea"}}
"""By language, then by ISO 3166 alpha-2 code."""
