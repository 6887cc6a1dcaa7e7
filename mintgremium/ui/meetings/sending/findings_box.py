"""The invitation check: what stands against sending, each finding with the way to mend it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mintgremium.services.invitations.rows import Finding, Weight
from mintgremium.ui.meetings.sending.repairs import WAYS, way_text
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.form import NoteLine
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.looks import set_look

Line = tuple[Finding, str]

_LOOKS = {
    Weight.BLOCK: ("circle-alert", "critFg"),
    Weight.REASON: ("triangle-alert", "warnFg"),
    Weight.NOTE: ("info", "text2"),
}


class FindingsBox(QScrollArea):
    """One sentence a finding under a heading of its weight; the heaviest come first."""

    mend_wanted = Signal(object)  # Way

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(self.tr("Invitation check"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_look(self, surface="base")
        self._page = QWidget()
        set_look(self._page, surface="base")
        self._column = QVBoxLayout(self._page)
        theme.set_space(self._column, (0, 0, 8, 0), 2)
        self._column.addStretch(1)
        self._parts: list[QWidget] = []
        self.buttons: list[Button] = []
        self.setWidget(self._page)

    def show_findings(self, lines: Sequence[Line], *, read_only: bool = False) -> None:
        """Show these findings instead of those before."""
        for widget in self._parts:
            widget.hide()
            widget.deleteLater()
        self._parts, self.buttons = [], []
        if not lines:
            self._add(NoteLine(self._theme, "circle-check", "okFg", self.tr("All is in order.")))
        for weight, title in self._titles().items():
            found = [line for line in lines if line[0].weight is weight]
            if found:
                self._add(Label(title, "caption", "text3"))
            for finding, sentence in found:
                self._add(self._line(finding, sentence, read_only=read_only))

    def _titles(self) -> dict[Weight, str]:
        return {
            Weight.BLOCK: self.tr("Must be mended first"),
            Weight.REASON: self.tr("Can be sent with a reason"),
            Weight.NOTE: self.tr("To be looked at"),
        }

    def _add(self, widget: QWidget) -> None:
        self._parts.append(widget)
        self._column.insertWidget(self._column.count() - 1, widget)

    def _line(self, finding: Finding, sentence: str, *, read_only: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        self._theme.set_space(row, (0, 0, 0, 0), 12)
        row.addWidget(NoteLine(self._theme, *_LOOKS[finding.weight], sentence), 1)
        way = WAYS.get(finding.code)
        if way is not None and not read_only:
            mend = Button(
                self._theme,
                way_text(way),
                kind=Kind.LINK,
                clicked=lambda: self.mend_wanted.emit(way),
            )
            mend.setAccessibleName(f"{way_text(way)}: {sentence}")
            self.buttons.append(mend)
            row.addWidget(mend, 0, Qt.AlignmentFlag.AlignTop)
        return line
