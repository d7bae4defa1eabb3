"""Who stands at the desk: category, code, the name as the largest thing on the screen, organisation and country."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui import theme
from kiosk.ui.desk.states import Person
from kiosk.ui.parts.icon import Icon
from kiosk.ui.parts.label import FitLabel, Style
from kiosk.ui.parts.swatch import CategoryChip

_LEAD = Style(58, theme.HEAVY, floor_px=36, line_em=1.1, tight=True)
_SECOND = Style(38, theme.BOLD, floor_px=24, line_em=1.15)


class NameBlock(QWidget):
    """Two names: beside each other where that is asked and fits, else one above the other."""

    def __init__(
        self, lead: FitLabel | None = None, second: FitLabel | None = None, gap_px: int = 20
    ) -> None:
        super().__init__()
        self._lead = lead or FitLabel(_LEAD)
        self._second = second or FitLabel(_SECOND)
        self._lead.setParent(self)
        self._second.setParent(self)
        self._gap_px = gap_px
        self._is_inline = False
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_names(self, lead: str, second: str, is_inline: bool) -> None:
        """Show the names; `is_inline` asks for one line."""
        if (lead, second, is_inline) != (self._lead.text(), self._second.text(), self._is_inline):
            self._lead.setText(lead)
            self._second.setText(second)
            self.rearrange(is_inline)

    def rearrange(self, is_inline: bool) -> None:
        """Place the labels anew after their texts have changed."""
        self._second.setVisible(bool(self._second.text()))
        self._is_inline = is_inline
        self.updateGeometry()
        self._place()

    def hasHeightForWidth(self) -> bool:
        """Names wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of both names at a width."""
        if not self._second.text():
            return self._lead.heightForWidth(width)
        if self._stands_inline(width):
            return max(self._lead.sizeHint().height(), self._second.sizeHint().height())
        return self._lead.heightForWidth(width) + self._second.heightForWidth(width)

    def least_height(self, width: int) -> int:
        """The height of both names at a width when they are as small as they may be."""
        if not self._second.text():
            return self._lead.least_height(width)
        return self._lead.least_height(width) + self._second.least_height(width)

    def sizeHint(self) -> QSize:
        """Both names at full size, one above the other."""
        return QSize(300, self.heightForWidth(700))

    def minimumSizeHint(self) -> QSize:
        """The smallest that both names shrink to."""
        return QSize(100, 44)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the names anew."""
        super().resizeEvent(event)
        self._place()

    def _stands_inline(self, width: int) -> bool:
        return (
            self._is_inline
            and self._lead.sizeHint().width() + self._gap_px + self._second.sizeHint().width() <= width
        )

    def _share(self, width: int, height: int) -> int:
        """Return how much of the height the leading name gets: what it asks for, but never the other's least."""
        wanted = self._lead.heightForWidth(width), self._second.heightForWidth(width)
        top = round(height * wanted[0] / max(1, sum(wanted)))
        if sum(wanted) <= height:
            return top
        return max(self._lead.least_height(width), min(top, height - self._second.least_height(width)))

    def _place(self) -> None:
        width, height = self.width(), self.height()
        if not self._second.text():
            self._lead.setGeometry(0, 0, width, height)
        elif self._stands_inline(width):
            lead = self._lead.sizeHint().width()
            self._lead.setGeometry(0, 0, lead, height)
            # The smaller name stands on the larger one's base line, not on its middle.
            drop = min(height // 6, max(0, height - self._second.sizeHint().height()))
            self._second.setGeometry(lead + self._gap_px, drop, width - lead - self._gap_px, height - drop)
        else:
            top = self._share(width, height)
            self._lead.setGeometry(0, 0, width, top)
            self._second.setGeometry(QRect(0, top, width, height - top))


class PersonBlock(QWidget):
    """Chip and code, names, organisation and country."""

    def __init__(self) -> None:
        super().__init__()
        self._chip = CategoryChip()
        self._code = FitLabel(Style(17, theme.STRONG, wraps=False, tabular=True, spacing_px=0.8))
        self.names = NameBlock()
        self._organisation_icon = Icon("building-2", 22, theme.INK_2)
        self._organisation = FitLabel(Style(19, theme.REGULAR, theme.INK_2, floor_px=15, line_em=1.15))
        self._country_icon = Icon("map-pin", 22, theme.INK)
        self._country = FitLabel(Style(19, theme.BOLD, floor_px=15, line_em=1.3, wraps=False))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self._chip)
        top.addStretch(1)
        top.addWidget(self._code)
        column.addLayout(top)
        column.addSpacing(8)
        column.addWidget(self.names)
        column.addSpacing(4)
        where = QHBoxLayout()
        where.setContentsMargins(0, 0, 0, 0)
        where.setSpacing(8)
        where.addWidget(self._organisation_icon)
        where.addWidget(self._organisation, 0)
        where.addSpacing(14)
        where.addWidget(self._country_icon)
        where.addWidget(self._country)
        where.addStretch(1)
        column.addLayout(where)

    def show_person(self, person: Person, *, is_low: bool) -> None:
        """Show somebody; `is_low` where a banner takes some of the height."""
        self._chip.setVisible(person.chip is not None)
        if person.chip is not None:
            self._chip.show_chip(
                person.chip.word, person.chip.second, person.chip.pattern, person.chip.colour
            )
        self._code.setText(person.code)
        self.names.show_names(person.lead, person.second, person.is_hangul_first or is_low)
        self._organisation.setText(person.organisation)
        self._country.setText(person.country)
        for part, shown in (
            (self._organisation_icon, person.organisation),
            (self._organisation, person.organisation),
            (self._country_icon, person.country),
            (self._country, person.country),
        ):
            part.setVisible(bool(shown))
