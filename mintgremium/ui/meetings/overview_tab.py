"""Überblick: the chain of deadlines, where and when, note and sources."""

from collections.abc import Iterable
from typing import ClassVar, Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.services.meetings.rows import MeetingFacts
from mintgremium.ui.context import ViewContext
from mintgremium.ui.deadline_words import deadline_chain
from mintgremium.ui.meeting_tab import MeetingTab
from mintgremium.ui.meetings.overview_blocks import Block, Line, main_blocks, side_blocks
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.buttons import Kind as ButtonKind
from mintgremium.ui.widgets.deadline_chain import DeadlineChain
from mintgremium.ui.widgets.flow_area import FlowArea
from mintgremium.ui.widgets.labels import Icon, Label

_SIDE: Final = 300
_ROOM: Final = 760  # px of the design that two columns need
_ANY_WIDTH: Final = 16_777_215  # QWIDGETSIZE_MAX


class OverviewTab(MeetingTab):
    """Reads as a page; its links can be opened, everything else is edited in the dialog."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.MEETING,
            Kind.MEETING_COMMITTEE,
            Kind.COMMITTEE,
            Kind.DEADLINE_RULE,
            Kind.DISPATCH,
            Kind.MINUTES,
            Kind.ATTENDANCE,
            Kind.INVITATION,
        }
    )

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        theme = context.theme
        self.chain = DeadlineChain(theme)
        inner = QWidget()
        self._main, self._side = QWidget(), QWidget()
        self._main_column, self._side_column = QVBoxLayout(self._main), QVBoxLayout(self._side)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        theme.set_space(self._row, (0, 0, 0, 0), 40)
        self._row.addWidget(self._main, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(inner)
        theme.set_space(column, (28, 20, 28, 20), 20)
        column.addWidget(self.chain)
        column.addLayout(self._row)
        column.addStretch(1)
        self.area = FlowArea(self.tr("Overview of the meeting"), inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        theme.set_space(self._main_column, (0, 0, 0, 0), 16)
        theme.set_space(self._side_column, (0, 0, 0, 0), 16)
        theme.changed.connect(self._fit)
        self._fit()

    @override
    def refresh(self) -> None:
        """Read the facts of the meeting."""
        key = self.meeting_id
        if key is not None:
            meetings = self.context.services.meetings
            self.context.operations.run(lambda: meetings.facts(key), self._show)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """There is one pane, which scrolls."""
        return (self.area,)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether both columns still fit."""
        super().resizeEvent(event)
        self._fit()

    def _show(self, facts: MeetingFacts) -> None:
        if facts.id != self.meeting_id:
            return
        labels, today = self.context.labels, self.context.today()
        self.chain.set_chain(deadline_chain(facts.deadlines, labels, today))
        self.chain.setVisible(bool(facts.deadlines))
        self._fill(self._main_column, main_blocks(facts, labels, today))
        self._fill(self._side_column, side_blocks(facts, labels))

    def _fill(self, column: QVBoxLayout, blocks: Iterable[Block]) -> None:
        while (item := column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for block in blocks:
            column.addWidget(self._block(block))

    def _block(self, block: Block) -> QWidget:
        theme, widget = self.context.theme, QWidget()
        widget.setAccessibleName(block.title)
        column = QVBoxLayout(widget)
        theme.set_space(column, (0, 0, 0, 0), 6)
        column.addWidget(Label(block.title, "small600", "text2", wrap=True))
        for line in block.lines:
            column.addWidget(self._line(line))
        return widget

    def _line(self, line: Line) -> QWidget:
        theme, widget = self.context.theme, QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        widget.setSizePolicy(policy)
        row = QHBoxLayout(widget)
        theme.set_space(row, (0, 1, 0, 1), 8)
        if line.icon:
            tint = "text2" if line.tint == "text" else line.tint
            row.addWidget(Icon(theme, line.icon, tint, 14), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        theme.set_space(words, (0, 0, 0, 0), 1)
        words.addWidget(self._words(line))
        if line.second:
            words.addWidget(Label(line.second, "small", "text3", wrap=True))
        row.addLayout(words, 1)
        return widget

    def _words(self, line: Line) -> QWidget:
        if not line.link:
            label = Label(line.text, "body", line.tint, wrap=True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            return label
        url = QUrl(line.link)
        link = Button(
            self.context.theme,
            line.text,
            kind=ButtonKind.LINK,
            clicked=lambda: QDesktopServices.openUrl(url),
        )
        link.setToolTip(line.link)
        link.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return link

    def _fit(self) -> None:
        """Put both columns beside each other, or below each other where there is little room."""
        px = self.context.theme.px
        beside = self.width() >= px(_ROOM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self._side.setMinimumWidth(px(_SIDE) if beside else 0)
        self._side.setMaximumWidth(px(_SIDE) if beside else _ANY_WIDTH)
