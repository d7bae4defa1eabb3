"""Hangul back to the keys of a two-set keyboard (두벌식): what a scanner typed into a Hangul input method.

Which key gives which letter is KS X 5002. Case is lost except for the seven letters that need Shift.
"""

import unicodedata

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = ["", *"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"]
_KEYS = dict(
    zip(
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ",
        "qwertyuiopasdfghjklzxcvbnmQWERTOP",
        strict=True,
    )
)
_KEYS |= {
    cluster: "".join(_KEYS[letter] for letter in letters)
    for cluster, letters in {
        "ㅘ": "ㅗㅏ",
        "ㅙ": "ㅗㅐ",
        "ㅚ": "ㅗㅣ",
        "ㅝ": "ㅜㅓ",
        "ㅞ": "ㅜㅔ",
        "ㅟ": "ㅜㅣ",
        "ㅢ": "ㅡㅣ",
        "ㄳ": "ㄱㅅ",
        "ㄵ": "ㄴㅈ",
        "ㄶ": "ㄴㅎ",
        "ㄺ": "ㄹㄱ",
        "ㄻ": "ㄹㅁ",
        "ㄼ": "ㄹㅂ",
        "ㄽ": "ㄹㅅ",
        "ㄾ": "ㄹㅌ",
        "ㄿ": "ㄹㅍ",
        "ㅀ": "ㄹㅎ",
        "ㅄ": "ㅂㅅ",
    }.items()
}
_FIRST = 0xAC00


def keys_of_hangul(text: str) -> str:
    """Return the Latin letters of the keys that were pressed; what is not Hangul stays as it is."""
    return "".join(_keys_of(character) for character in unicodedata.normalize("NFC", text))


def _keys_of(character: str) -> str:
    index = ord(character) - _FIRST
    if 0 <= index < 19 * 21 * 28:
        initial, rest = divmod(index, 21 * 28)
        vowel, final = divmod(rest, 28)
        letters = [_INITIALS[initial], _VOWELS[vowel], _FINALS[final]]
        return "".join(_KEYS.get(letter, letter) for letter in letters)
    return _KEYS.get(character, character)
