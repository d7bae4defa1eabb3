"""Sentences for people that keep their words and what is put into them apart, so that a window can say them in its language.

A `Sentence` is the English text wherever text is wanted: on the command line, in a test, in the log. A window asks
its `Words` for it instead, which looks the template up and puts the values in. The translation files hold every
template that stands as a text in a call of `Sentence` or of an error (tests/ui/translation_files.py collects them).
"""

import errno
import json
from collections.abc import Callable, Mapping
from typing import Any


class Sentence(str):
    """An English text with the template it was made of and what was put in.

    A value may be a sentence of its own, a tuple of texts and sentences that is read as a list, or anything else.
    """

    template: str
    values: Mapping[str, Any]

    def __new__(cls, template: str, /, **values: object) -> "Sentence":
        """Put `values` into `template`; a template without values is taken as it is, braces and all."""
        shown = {name: _plain(value) for name, value in values.items()}
        self = super().__new__(cls, template.format(**shown) if values else template)
        self.template, self.values = template, values
        return self

    def __reduce__(self) -> tuple[object, ...]:
        """Travel between processes whole."""
        return _made, (self.template, dict(self.values))

    def said(self, say: Callable[[str], str], put: Callable[[object], object]) -> str:
        """Return the sentence in another language.

        Args:
            say: a template in that language.
            put: how a value that is no sentence is shown.
        """

        def shown(value: object) -> object:
            if isinstance(value, Sentence):
                return value.said(say, put)
            if isinstance(value, tuple):
                return ", ".join(str(shown(one)) for one in value)
            return put(value)

        template = say(self.template)
        if not self.values:
            return template
        return template.format(**{name: shown(value) for name, value in self.values.items()})


def many(count: int, one: str, more: str, **values: object) -> Sentence:
    """Return a sentence with a number of things: "1 row", "1,200 rows"; both are templates of {count}."""
    return _sentence(one if count == 1 else more, count=f"{count:,}", **values)


def counted(count: int, one: str, more: str = "") -> str:
    """Return a number of things for the command line, which speaks English: "1 row", "1,200 rows".

    Args:
        more: the word for several, where it is not the one with an s.
    """
    return f"{count:,} {one if count == 1 else more or one + 's'}"


_sentence = Sentence
"""Under this name: the templates for the translation files stand where `many` is called."""


def stored(text: str) -> str:
    """Return a text, or a sentence with all it is made of, as one text to keep."""
    if not isinstance(text, Sentence) or not text.values:
        return str(text)
    return _MARK + json.dumps(_packed(text), ensure_ascii=False)


def restored(text: str) -> str:
    """Return what `stored` kept; any other text is itself."""
    if not text.startswith(_MARK):
        return text
    kept = _unpacked(json.loads(text.removeprefix(_MARK)))
    assert isinstance(kept, str)
    return kept


def whole(text: Sentence) -> Sentence:
    """Return a sentence that began in the middle of a line as one that stands alone: `whole_template` says how."""
    made = Sentence(whole_template(text.template), **text.values)
    alone = str.__new__(Sentence, f"{made[:1].upper()}{made[1:]}")
    alone.template, alone.values = made.template, made.values
    return alone


def whole_template(template: str) -> str:
    """Return a template with a capital at its beginning and a full stop at its end."""
    return f"{template[:1].upper()}{template[1:]}."


def os_reason(error: OSError) -> Sentence:
    """Return why the system refused something, in words that can be said in every language of the window."""
    reason = _REASONS.get(error.errno or 0)
    return (
        reason if reason is not None else Sentence("the system says error {number}", number=error.errno or 0)
    )


_MARK = "\x1e"
_REASONS = {
    errno.ENOSPC: Sentence("No space left on device"),
    errno.EDQUOT: Sentence("Disk quota exceeded"),
    errno.EFBIG: Sentence("File too large"),
    errno.EACCES: Sentence("Permission denied"),
    errno.EPERM: Sentence("Operation not permitted"),
    errno.EROFS: Sentence("Read-only file system"),
    errno.ENOENT: Sentence("No such file or directory"),
    errno.ENOTDIR: Sentence("Not a directory"),
    errno.EISDIR: Sentence("Is a directory"),
    errno.EIO: Sentence("Input/output error"),
}


def _made(template: str, values: Mapping[str, object]) -> Sentence:
    return Sentence(template, **values)


def _plain(value: object) -> object:
    return ", ".join(str(one) for one in value) if isinstance(value, tuple) else value


def _packed(value: object) -> object:
    if isinstance(value, Sentence):
        return {"say": value.template, "with": {name: _packed(one) for name, one in value.values.items()}}
    if isinstance(value, tuple):
        return [_packed(one) for one in value]
    return value if isinstance(value, int | float) else str(value)


def _unpacked(value: object) -> object:
    if isinstance(value, dict):
        return Sentence(value["say"], **{name: _unpacked(one) for name, one in value["with"].items()})
    if isinstance(value, list):
        return tuple(_unpacked(one) for one in value)
    return value
