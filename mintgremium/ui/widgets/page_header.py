"""The head of a page: where it lies, what it is called, its facts, and the next sensible step."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.fact_row import Fact, FactRow
from mintgremium.ui.widgets.labels import ElidedLabel, Icon, Label, hairline
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.marks import Tag

_MARGIN: Final = 28
Crumb = tuple[str, Callable[[], object]]


class PageHeader(QWidget):
    """Back link, title with tag, facts; at the right the menu, the primary button and its reason.

    Below follow whatever a page adds, such as a stepper or tabs, and a hairline.
    """

    def __init__(self, theme: Theme, *, line: bool = True) -> None:
        super().__init__()
        self._theme = theme
        set_look(self, surface="base")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        px = theme.px
        self._crumbs = _row(theme, 4)
        self._title = ElidedLabel("", "title")
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._title.setMinimumWidth(px(80))
        self._tag = Tag(theme, "")
        self._subtitle = ElidedLabel("", "small", "text2")
        self._subtitle.hide()
        self._facts = FactRow(theme)
        self._reason = Label("", "small", "text2")
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._reason.hide()
        self._deeds = _row(theme, 8)
        self._below = QVBoxLayout()
        theme.set_space(self._below, (0, 0, 0, 8), 0)
        column = QVBoxLayout(self)
        theme.set_space(column, (0, 10, 0, 0), 0)
        column.addLayout(self._top())
        column.addLayout(self._below)
        if line:
            column.addWidget(hairline())

    def set_crumbs(self, crumbs: Sequence[Crumb]) -> None:
        """Show the way back: each place a link, the nearest one last."""
        _clear(self._crumbs)
        for at, (text, go) in enumerate(crumbs):
            icon = "chevron-left" if at == 0 else "chevron-right"
            self._crumbs.addWidget(Icon(self._theme, icon, "text3", 14))
            self._crumbs.addWidget(Button(self._theme, text, kind=Kind.BACK, clicked=go))
        self._crumbs.addStretch(1)

    def set_title(self, title: str, tag: str = "", tag_name: str = "") -> None:
        """Show the title and the tag of the committee."""
        self._title.setText(title)
        self._tag.set_tag(tag, tag_name)

    def set_subtitle(self, text: str) -> None:
        """Show one grey line below the title, where there are no facts."""
        self._subtitle.setText(text)
        self._subtitle.setVisible(bool(text))

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show facts, each with its icon."""
        self._facts.set_facts(facts)

    def set_deeds(self, buttons: Sequence[QWidget], reason: str = "") -> None:
        """Show the buttons of the page, the primary one last, and why it is due now.

        Buttons shown before are deleted.
        """
        _clear(self._deeds)
        self._deeds.addStretch(1)
        for button in buttons:
            self._deeds.addWidget(button)
        self.set_reason(reason)

    def set_reason(self, reason: str) -> None:
        """Say below the primary button why now."""
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    def add_below(self, widget: QWidget, *, margin: int = _MARGIN, above: int = 14) -> None:
        """Add a stepper (margin 28) or tabs (margin 16, their texts start 12 further in)."""
        row = QHBoxLayout()
        self._theme.set_space(row, (margin, above, _MARGIN, 0))
        row.addWidget(widget)
        self._below.addLayout(row)

    def add_tabs(self, tabs: QWidget) -> None:
        """Add tabs so that they stand on the hairline."""
        self.add_below(tabs, margin=_MARGIN - 12, above=2)
        self._theme.set_space(self._below, (0, 0, 0, 0), 0)

    def _top(self) -> QHBoxLayout:
        theme = self._theme
        left = QVBoxLayout()
        theme.set_space(left, spacing=1)
        left.addLayout(self._crumbs)
        name = _row(theme, 12)
        name.addWidget(self._title)
        name.addWidget(self._tag)
        name.addStretch(1)
        left.addLayout(name)
        left.addWidget(self._subtitle)
        facts = QVBoxLayout()
        theme.set_space(facts, (0, 4, 0, 0))
        facts.addWidget(self._facts)
        left.addLayout(facts)
        left.addStretch(1)
        right = QVBoxLayout()
        theme.set_space(right, spacing=8)
        right.addLayout(self._deeds)
        right.addWidget(self._reason)
        right.addStretch(1)
        top = QHBoxLayout()
        theme.set_space(top, (_MARGIN, 0, _MARGIN, 0), 24)
        top.addLayout(left, 1)
        top.addLayout(right)
        return top


def _row(theme: Theme, spacing: int) -> QHBoxLayout:
    row = QHBoxLayout()
    theme.set_space(row, (0, 0, 0, 0), spacing)
    return row


def _clear(layout: QLayout) -> None:
    """Take all widgets out and delete them."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
