"""Headings and sections of the start page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mintgremium.services.overview.rows import MissingAnswers
from mintgremium.ui.overview.words import answer_counts, answer_tones
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.labels import ElidedLabel, Icon, Label, hairline
from mintgremium.ui.widgets.line_row import LineList
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.segment_bar import SegmentBar

OUT = 8  # lines reach so far out on both sides, so that their text stands below the heading


class Heading(QWidget):
    """A small title with a count, and a link at the right."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        *,
        tint: str = "text3",
        link: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        theme.set_space(row, (0, 0, 0, 0), 8)
        self._beside = ElidedLabel("", "small500" if tint == "text3" else "small600", tint)
        row.addWidget(Label(title, "small600", "text2"))
        row.addWidget(self._beside, 1)
        if link is not None:
            row.addWidget(Button(theme, link[0], kind=Kind.LINK, clicked=link[1]))

    def set_beside(self, text: str) -> None:
        """Show a count or a name beside the title."""
        self._beside.setText(text)


class Section(QWidget):
    """A part of the right column: heading, lines, and a hairline above unless it is the first."""

    def __init__(self, theme: Theme, title: str, *, tint: str = "text3") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.heading = Heading(theme, title, tint=tint)
        self.lines = LineList(theme, title)
        self.rule = hairline()
        column = QVBoxLayout(self)
        theme.set_space(column, (0, 0, 0, 12), 4)
        self.inner = QVBoxLayout()
        theme.set_space(self.inner, (OUT, 0, OUT, 0), 10)
        self.inner.addWidget(self.rule)
        self.inner.addWidget(self.heading)
        column.addLayout(self.inner)
        column.addWidget(self.lines)


class AnswersSection(Section):
    """Who has answered: a segment for each seat, the counts in words, and who has not."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme, title)
        self._theme = theme
        self.bar = SegmentBar(theme)
        self._counts = QWidget()
        self._row = QHBoxLayout(self._counts)
        theme.set_space(self._row, (0, 0, 0, 0), 6)
        self.inner.addWidget(self.bar)
        self.inner.addWidget(self._counts)

    def show_answers(self, missing: MissingAnswers) -> None:
        """Show bar and counts."""
        counts = answer_counts(missing.answers)
        self.heading.set_beside(missing.meeting_name)
        spoken = ", ".join(text for _icon, _color, text in counts)
        self.bar.set_segments(answer_tones(missing.answers), spoken)
        self._show_counts(counts)

    def _show_counts(self, counts: Sequence[tuple[str, str, str]]) -> None:
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for icon, color, text in counts:
            self._row.addWidget(Icon(self._theme, icon, color, 14))
            self._row.addWidget(Label(text, "small", "text2"))
            self._row.addSpacing(self._theme.px(10))
        self._row.addStretch(1)


def page_column(theme: Theme) -> tuple[QWidget, QVBoxLayout]:
    """Return a column of the page with its layout."""
    holder = QWidget()
    set_look(holder, surface="base")
    column = QVBoxLayout(holder)
    theme.set_space(column, (0, 0, 0, 0), 10)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return holder, column
