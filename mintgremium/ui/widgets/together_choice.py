"""Choose one of several, or several together: `Round Table | Länderbeirat | Gemeinsame Sitzung`."""

from collections.abc import Hashable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.choice import Choice, Option, SegmentedChoice

_TOGETHER: Final = "together"
_MOST_LETTERS: Final = 60  # more do not fit side by side; a combo box takes their place
_A_PAIR: Final = 2


class TogetherChoice(QWidget):
    """An editor whose value is a tuple of ids; the first of them counts most.

    With two options "together" means both; with more, check boxes say which.
    """

    edited = Signal()

    def __init__(self, theme: Theme, options: Sequence[Option], together: str) -> None:
        super().__init__()
        self._order: tuple[Hashable, ...] = ()
        cells = [*options, (_TOGETHER, together)] if len(options) > 1 else list(options)
        small = sum(len(text) for _, text in cells) <= _MOST_LETTERS
        self._one = SegmentedChoice(theme, cells) if small else Choice(cells)
        self._boxes = {key: QCheckBox(text) for key, text in options}
        self._which = QWidget()
        row = QHBoxLayout(self._which)
        theme.set_space(row, (0, 8, 0, 0), 16)
        for box in self._boxes.values():
            row.addWidget(box)
            box.clicked.connect(lambda _checked: self.edited.emit())
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._one)
        column.addWidget(self._which)
        self.setFocusProxy(self._one)
        self._one.edited.connect(self._turned)
        self._show_boxes()

    def value(self) -> tuple[Hashable, ...]:
        """Return the chosen ids; in the order they were set in, as long as they are the same."""
        if not self._is_together():
            return (self._one.value(),)
        chosen = tuple(key for key, box in self._boxes.items() if box.isChecked())
        return self._order if set(chosen) == set(self._order) else chosen

    def set_value(self, value: Sequence[Hashable]) -> None:
        """Choose ids."""
        self._order = tuple(value)
        for key, box in self._boxes.items():
            box.setChecked(key in self._order)
        if len(self._order) == 1:
            self._one.set_value(self._order[0])
        elif self._order:
            self._one.set_value(_TOGETHER)
        self._show_boxes()

    def problem(self) -> str:
        """Ask for two at least, where several are wanted."""
        if self._is_together() and len(self.value()) < _A_PAIR:
            return self.tr("Choose two at least.")
        return ""

    @override
    def setAccessibleName(self, name: str) -> None:
        """Name the cells and the check boxes after the field."""
        super().setAccessibleName(name)
        self._one.setAccessibleName(name)
        for box in self._boxes.values():
            box.setAccessibleName(f"{name}: {box.text()}")

    def _turned(self) -> None:
        chosen = self._one.value()
        for key, box in self._boxes.items():
            box.setChecked(chosen in (_TOGETHER, key))
        self._show_boxes()
        self.edited.emit()

    def _show_boxes(self) -> None:
        self._which.setVisible(self._is_together() and len(self._boxes) > _A_PAIR)

    def _is_together(self) -> bool:
        return self._one.value() == _TOGETHER
