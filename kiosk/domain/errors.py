"""Errors that a person can act on, split by who must act; everything else is a bug."""


class KioskError(Exception):
    """Tell a person what is wrong and what to do.

    Args:
        sentence: one or two plain sentences for the screen, without personal values.
        detail: more for the log; never names, codes or credentials.
    """

    def __init__(self, sentence: str, detail: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.detail = detail


class OperatorError(KioskError):
    """Something the volunteer or the person at the command line can put right."""


class EnvironmentFault(KioskError):
    """Something whoever runs the venue must put right: disk full, hub unreachable."""


class RemoteFault(KioskError):
    """The other side broke the protocol."""
