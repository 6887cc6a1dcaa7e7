"""Which of several organisations bears each seat from a day on."""

from collections.abc import Mapping, Sequence
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mintgremium.services.contacts.rows import BorneSeat
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.choice import Choice, Option
from mintgremium.ui.widgets.labels import Label

_ENDS: Final = -1


class SeatsPass(QWidget):
    """A line for each seat; its value tells by seat which of the resulting ones bears it."""

    edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._seats: tuple[BorneSeat, ...] = ()
        self._names: tuple[str, ...] = ()
        self._choices: dict[UUID, Choice] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        theme.set_space(self._grid, spacing=8)

    def value(self) -> dict[UUID, int | None]:
        """Return the place among the resulting ones by seat, None where it ends."""
        chosen = {key: choice.value() for key, choice in self._choices.items()}
        return {
            key: place if isinstance(place, int) and place >= 0 else None
            for key, place in chosen.items()
        }

    def set_value(self, value: Mapping[UUID, int | None] | None) -> None:
        """Choose who bears each seat."""
        for key, place in (value or {}).items():
            if key in self._choices:
                self._choices[key].set_value(_ENDS if place is None else place)

    def problem(self) -> str:
        """Find nothing: each choice is fine."""
        return ""

    def show_seats(self, seats: Sequence[BorneSeat], names: Sequence[str]) -> None:
        """Show these seats and the organisations that may bear them; what was chosen stays."""
        if (tuple(seats), tuple(names)) == (self._seats, self._names):
            return
        before = self.value()
        self._seats, self._names = tuple(seats), tuple(names)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._choices = {seat.seat_id: self._add(line, seat) for line, seat in enumerate(seats)}
        self.set_value(before)
        self.updateGeometry()

    def _add(self, line: int, seat: BorneSeat) -> Choice:
        name = f"{seat.committee} {seat.tag}"
        choice = Choice(self._options(seat))
        label = Label(name, "small500", "text2")
        label.setBuddy(choice)
        choice.setAccessibleName(name)
        choice.edited.connect(self.edited)
        self._grid.addWidget(label, line, 0)
        self._grid.addWidget(choice, line, 1)
        if line == 0:
            self.setFocusProxy(choice)
        return choice

    def _options(self, seat: BorneSeat) -> list[Option]:
        translate = QCoreApplication.translate
        passes = translate("contacts", "passes to {name}")
        ends = (
            translate("contacts", "is borne by the Land itself")
            if seat.of_land
            else translate("contacts", "ends with all who sit on it")
        )
        options: list[Option] = [
            (place, passes.format(name=name)) for place, name in enumerate(self._names)
        ]
        return [*options, (_ENDS, ends)]
