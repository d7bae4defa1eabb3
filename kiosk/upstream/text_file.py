"""The bytes of a text file to its text: in which of the encodings that spreadsheets write, and how sure that is.

Order: a byte order mark; NUL bytes, which only UTF-16 has; UTF-8, which nothing else is by chance; Korean
(EUC-KR, CP949), recognised by its syllables; whatever `charset-normalizer` finds; Western European.
"""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from itertools import pairwise
from pathlib import Path

from kiosk.domain.errors import OperatorError
from kiosk.domain.sentence import Sentence

_SAMPLE_BYTES = 200_000
_CALLED = {
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "cp1252": "Windows-1252 (Western European)",
}
_OTHERS = ["cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1256", "cp932", "gb18030", "big5"]


def text_of(raw: bytes, path: Path) -> tuple[str, tuple[str, ...]]:
    """Return the text of a file, and notes on its encoding where that had to be found out.

    Raises:
        OperatorError: it is no text, or in no encoding as a whole; with line and column where they are known.
    """
    if raw.startswith(BOM_UTF8):
        return _utf8(raw, path), ()
    for mark, encoding in ((BOM_UTF16_LE, "utf-16-le"), (BOM_UTF16_BE, "utf-16-be")):
        if raw.startswith(mark):
            return _utf16(raw[2:], encoding, path), (
                Sentence("The file is {encoding}.", encoding=_CALLED[encoding]),
            )
    if b"\0" in raw[:_SAMPLE_BYTES]:
        encoding = _byte_order(raw[:_SAMPLE_BYTES])
        if not encoding:
            raise _no_text(raw, path)
        return _utf16(raw, encoding, path), (Sentence("The file is {encoding}.", encoding=_CALLED[encoding]),)
    if b"\0" in raw:
        raise _no_text(raw, path)
    try:
        return raw.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        if _is_mostly_utf8(raw):
            raise _broken(raw, error.start, path) from error
    encoding = _legacy(raw)
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise OperatorError(
            "{path}: the file's letters are in no encoding that is known here. In the spreadsheet, save it as “CSV UTF-8” or as .xlsx, and import again; nothing was imported.",
            path=path,
        ) from error
    if encoding == "cp949":
        return text, (Sentence("The file is not UTF-8; it was read as CP949, as Korean Excel writes it."),)
    return text, (
        Sentence(
            "The file is not UTF-8; it was read as {encoding}. If letters look wrong, save it as “CSV UTF-8” and "
            "import again.",
            encoding=_CALLED.get(encoding, encoding),
        ),
    )


def _utf8(raw: bytes, path: Path) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _broken(raw, error.start, path) from error
    if "\0" in text:
        raise _no_text(raw, path)
    return text


def _utf16(raw: bytes, encoding: str, path: Path) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise OperatorError(
            "{path}: the file is UTF-16 and ends in the middle of a character: it was cut off. Fetch or save it again; nothing was imported.",
            path=path,
        ) from error


def _byte_order(sample: bytes) -> str:
    """Return which UTF-16 this is by where the ASCII in it has its NUL bytes, "" where it is none."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) < max(10 * min(even, odd), 3) or max(even, odd) * 40 < len(sample):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _is_mostly_utf8(raw: bytes) -> bool:
    text = raw.decode("utf-8", "surrogateescape")
    strange = sum("\udc80" <= character <= "\udcff" for character in text)
    good = sum(character > "\x7f" for character in text) - strange
    return good > 0 and good >= 3 * strange


def _legacy(raw: bytes) -> str:
    sample = raw[:_SAMPLE_BYTES].rsplit(b"\n", 1)[0]
    if _is_korean(sample):
        return "cp949"
    from charset_normalizer import from_bytes  # loaded only for the files that need it

    found = from_bytes(sample, cp_isolation=_OTHERS).best()
    return found.encoding if found is not None and not _is_western(sample) else "cp1252"


def _is_korean(sample: bytes) -> bool:
    """Return whether the text is Korean: as CP949 nearly all of it beyond ASCII is syllables of the common 2,350."""
    try:
        text = sample.decode("cp949")
    except UnicodeDecodeError:
        return False
    beyond = [character for character in text if character > "\x7f"]
    common = 0
    for character in beyond:
        if "가" <= character <= "힣":
            code = character.encode("cp949")
            common += code[0] >= 0xB0 and code[1] >= 0xA1  # the rows of KS X 1001
    return common * 10 >= len(beyond) * 7


def _is_western(sample: bytes) -> bool:
    """Return whether as Windows-1252 nearly all beyond ASCII are letters and signs that its languages write."""
    try:
        text = sample.decode("cp1252")
    except UnicodeDecodeError:
        return False
    beyond = [character for character in text if character > "\x7f"]
    usual = sum(character in _WESTERN for character in beyond)
    alone = sum(one > "\x7f" and other <= "\x7f" for one, other in pairwise(text))
    return usual * 10 >= len(beyond) * 9 and alone * 10 >= len(beyond) * 8


_WESTERN = frozenset("àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßœŒšŽž’‘“”–—…«»¿¡°ºª€\xa0·")


def _broken(raw: bytes, start: int, path: Path) -> OperatorError:
    before = raw[:start].decode("utf-8-sig", "replace")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    if len(raw) - start < 4:
        return OperatorError(
            "{path}:{line}:{column}: the file ends in the middle of a character: it was cut off. Fetch or save it again; nothing was imported.",
            path=path,
            line=line,
            column=column,
        )
    return OperatorError(
        "{path}:{line}:{column}: this is not UTF-8 text, though the rest of the file is. In the spreadsheet, save as “CSV UTF-8” and import again; nothing was imported.",
        path=path,
        line=line,
        column=column,
    )


def _no_text(raw: bytes, path: Path) -> OperatorError:
    before = raw[: raw.index(b"\0")]
    line, column = before.count(b"\n") + 1, len(before) - before.rfind(b"\n")
    return OperatorError(
        "{path}:{line}:{column}: this is not a CSV file, nor a workbook. Save it as “CSV UTF-8” or as .xlsx and import again.",
        path=path,
        line=line,
        column=column,
    )
