"""Countries by their name in Korean, English, French or Spanish, by ISO 3166 alpha-2 or alpha-3, to alpha-2.

Source: the names of CLDR (Babel) and ISO 3166 (pycountry), and a few that people write.
"""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

import pycountry
from babel import Locale

from kiosk.domain.names import search_key

_LANGUAGES = ("ko", "en", "fr", "es")
_ALSO = {
    "KR": "Korea, Republic of Korea, Corée, Corea, 한국, 대한민국, 남한, Rep. of Korea, ROK, Korea (South), Korea South, República de Corea, "
    "République de Corée",
    "KP": "DPRK, DPR Korea, 조선민주주의인민공화국",
    "US": "USA, U.S.A., U.S., America, United States of America, 미합중국, EE.UU., EEUU, Etats-Unis d'Amérique",
    "GB": "UK, U.K., England, Scotland, Wales, Great Britain, Britain, Grande-Bretagne, Angleterre, Gran Bretaña, "
    "Inglaterra",
    "AE": "UAE, U.A.E., EAU",
    "NL": "Holland, The Netherlands, Hollande, Holanda",
    "CZ": "Czech Republic, 체코 공화국, République tchèque, República Checa",
    "CI": "Ivory Coast, Cote d'Ivoire",
    "CN": "P.R. China, PRC, 중화인민공화국, Mainland China",
    "HK": "Hong Kong, 홍콩, Hong Kong SAR",
    "MO": "Macau, Macao, 마카오",
    "TW": "Taiwan, Chinese Taipei, 대만",
    "RU": "Russian Federation",
    "TR": "Turkey, 터키",
    "MM": "Burma, Birmanie, Birmania, 버마",
    "MK": "Macedonia, Macédoine",
    "CD": "DR Congo, DRC, RDC, Democratic Republic of the Congo",
    "CG": "Republic of the Congo, Congo",
    "PS": "Palestine, 팔레스타인, Palestina",
    "VN": "Viet Nam, 월남",
    "SZ": "Swaziland",
    "CV": "Cape Verde",
    "TL": "East Timor, 동티모르",
    "VA": "Vatican, Holy See, 바티칸",
}


def country_codes() -> frozenset[str]:
    """Return the alpha-2 codes of ISO 3166."""
    return frozenset(country.alpha_2 for country in pycountry.countries)


def country_code(text: str) -> str:
    """Return the alpha-2 code of a country that is named in any of these ways, "" where it is none."""
    code = text.strip().upper()
    if len(code) == 2 and code in _codes():
        return code
    names = _names()
    found = names.get(_key(text), "")
    if not found and "(" in text:
        found = names.get(_key(text.partition("(")[0]), "")
    if not found and "," in text:  # Korea, Republic of
        found = names.get(_key(" ".join(reversed(text.split(",")))), "")
    return found


def also_called(code: str) -> tuple[str, ...]:
    """Return further names that people write for a country; none for most."""
    return tuple(_ALSO[code].split(", ")) if code in _ALSO else ()


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    return country_codes()


@lru_cache(maxsize=1)
def _names() -> Mapping[str, str]:
    names: dict[str, str] = {}
    codes = _codes()
    for language in _LANGUAGES:
        for code, name in Locale(language).territories.items():
            if code in codes:
                names.setdefault(_key(name), code)
                names.setdefault(_key(name.partition("(")[0]), code)
    for country in pycountry.countries:
        for text in (country.alpha_3, country.name, *(getattr(country, n, "") for n in _MORE_NAMES)):
            if text:
                names.setdefault(_key(text), country.alpha_2)
    for code, also in _ALSO.items():
        names.update({_key(text): code for text in also.split(", ")})
    return MappingProxyType(names)


_MORE_NAMES = ("common_name", "official_name")


def _key(text: str) -> str:
    key = search_key(text)
    return key.removeprefix("the ").replace(" ", "")
