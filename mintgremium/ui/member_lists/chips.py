"""Counters that filter: all rows, or only the new, changed, removed, refused, unchanged ones."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from mintgremium.services.member_lists.rows import RowKind
from mintgremium.ui.member_lists.words import kind_badge
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind

_ORDER = (RowKind.ADDED, RowKind.CHANGED, RowKind.REMOVED, RowKind.REFUSED, RowKind.UNCHANGED)


class KindChips(QWidget):
    """One button for each kind of row with its count; the pressed one filters."""

    chosen = Signal(object)  # RowKind, or None for all

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(self.tr("Show"))
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        theme.set_space(row, (0, 0, 0, 0), 2)
        self.buttons: dict[RowKind | None, Button] = {}
        for kind in (None, *_ORDER):
            icon = "list" if kind is None else kind_badge(kind).icon
            button = Button(theme, "", kind=Kind.QUIET, icon=icon)
            button.setCheckable(True)
            button.clicked.connect(lambda _on, kind=kind: self.chosen.emit(kind))
            self._group.addButton(button)
            self.buttons[kind] = button
            row.addWidget(button)
        self.buttons[None].setChecked(True)

    def show_counts(self, counts: Mapping[RowKind, int]) -> None:
        """Write the counts; a kind without rows cannot be chosen."""
        for kind, button in self.buttons.items():
            count = sum(counts.values()) if kind is None else counts.get(kind, 0)
            word = self.tr("all") if kind is None else kind_badge(kind).text
            button.setText(f"{count} {word}")
            button.setEnabled(kind is None or bool(count))
        self.updateGeometry()
        if not any(button.isChecked() and button.isEnabled() for button in self.buttons.values()):
            self.choose(None)

    def choose(self, kind: RowKind | None) -> None:
        """Filter by a kind."""
        self.buttons[kind].setChecked(True)
        self.chosen.emit(kind)

    def kind(self) -> RowKind | None:
        """Return the kind that is shown, or None for all."""
        return next(kind for kind, button in self.buttons.items() if button.isChecked())
