"""What a question on the stage shows, as frozen values; no Qt."""

from dataclasses import dataclass

from kiosk.ui.desk.states import Shape, Sound


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to press: what it stands for, its words, its key."""

    value: str
    words: str
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """A question. A subject has a kind of its own, so that its part knows it.

    `field` labels the line to type, "" leaves it out; what is typed is forgotten whenever `turn` is another one, and
    shown as dots where it `is_secret`. `fault` is what could not be taken, with its sign. Empty `cancel` has no way back.
    """

    title: str
    text: str = ""
    icon: str = ""
    answers: tuple[Answer, ...] = ()
    field: str = ""
    is_secret: bool = False
    turn: int = 0
    submit: str = ""
    cancel: str = ""
    fault: str = ""
    fault_shape: Shape = Shape.TRIANGLE
    sound: Sound = Sound.NONE

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.title}. {self.fault or self.text}"


@dataclass(frozen=True, slots=True)
class Told:
    """What was answered: the value of an answer that was pressed, or a text that was typed."""

    value: str
    is_typed: bool = False
