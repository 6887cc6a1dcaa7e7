"""What stands against sending, or should be looked at, each with the way to mend it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.services.invitations.rows import Finding
from mintgremium.ui.context import Place
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.form import NoteLine
from mintgremium.ui.widgets.looks import set_look

Line = tuple[Finding, str, Place | None]


class FindingsBox(QWidget):
    """One sentence a finding; those that block come first."""

    mend_wanted = Signal(object)  # Place

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        set_look(self, surface="base")
        self._column = QVBoxLayout(self)
        theme.set_space(self._column, (0, 0, 0, 0), 0)
        self._lines: list[QWidget] = []

    def show_findings(self, lines: Sequence[Line]) -> None:
        """Show these findings instead of those before."""
        for widget in self._lines:
            widget.hide()
            widget.deleteLater()
        self._lines = [self._line(*line) for line in lines]
        for widget in self._lines:
            self._column.addWidget(widget)
        self.setVisible(bool(lines))

    def _line(self, finding: Finding, sentence: str, place: Place | None) -> QWidget:
        look = ("circle-alert", "critFg") if finding.blocks else ("triangle-alert", "warnFg")
        line = QWidget()
        row = QHBoxLayout(line)
        self._theme.set_space(row, (0, 0, 0, 0), 12)
        row.addWidget(NoteLine(self._theme, *look, sentence), 1)
        if place is not None:
            mend = Button(
                self._theme,
                self.tr("Mend"),
                kind=Kind.LINK,
                clicked=lambda: self.mend_wanted.emit(place),
            )
            mend.setAccessibleName(f"{self.tr('Mend')}: {sentence}")
            row.addWidget(mend, 0, Qt.AlignmentFlag.AlignTop)
        return line
