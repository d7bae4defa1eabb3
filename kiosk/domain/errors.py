"""Errors that a person can act on, split by who must act; everything else is a bug."""

from kiosk.domain.sentence import Sentence


class KioskError(Exception):
    """Tell a person what is wrong and what to do.

    Args:
        sentence: one or two plain sentences for the screen, without personal values. What is put into them stands
            apart, so that a window can say them in its language: `OperatorError("There is no {name}.", name=name)`.
        detail: more for the log; never names, codes or credentials.
        values: what stands in braces in the sentence.
    """

    def __init__(self, sentence: str, /, detail: str = "", **values: object) -> None:
        made = sentence if isinstance(sentence, Sentence) else Sentence(sentence, **values)
        super().__init__(made)
        self.sentence = made
        self.detail = detail


class OperatorError(KioskError):
    """Something the volunteer or the person at the command line can put right."""


class EnvironmentFault(KioskError):
    """Something whoever runs the venue must put right: disk full, hub unreachable."""


class RemoteFault(KioskError):
    """The other side broke the protocol."""
