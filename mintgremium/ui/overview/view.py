"""The start page: what needs the organiser today, and what comes next."""

from collections.abc import Callable
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import ActionState, Kind, Precision
from mintgremium.services.overview.rows import AttentionRow, NextMeetingRow, OverviewPage
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.deadline_words import deadline_chain
from mintgremium.ui.meeting_days import day_in_full, month_in_short
from mintgremium.ui.overview.next_meetings import MeetingCard, MeetingGroup
from mintgremium.ui.overview.parts import OUT, Heading, page_column
from mintgremium.ui.overview.side import SideColumn
from mintgremium.ui.overview.words import attention, command_of, meeting_facts
from mintgremium.ui.view import View
from mintgremium.ui.widgets.attention_list import AttentionList
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.buttons import Kind as ButtonKind
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.page_header import PageHeader

_SIDE: Final = 352 + 2 * OUT
_ROOM_BESIDE: Final = 860  # px of content below which the columns stand below each other
_ANY_WIDTH: Final = (1 << 24) - 1  # Qt's word for "no limit"
_ADD: Final = "meetings.add"
_MEETING: Final = "meeting"


class OverviewView(View):
    """Two columns that scroll as one page; the first steps while there is nothing to show."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(Kind) - {Kind.LAND, Kind.SPENT_NUMBER}
    handbook_page: ClassVar[str] = "uebersicht"

    def __init__(self, context: ViewContext, first_steps: Callable[[ViewContext], View]) -> None:
        super().__init__(context)
        self.set_title(self.tr("Overview"))
        self._first_steps = first_steps
        self._steps: View | None = None
        self._needs: dict[str, AttentionRow] = {}
        self.header = PageHeader(context.theme, line=False)
        self.needs_heading = Heading(context.theme, self.tr("Needs you today"))
        self.needs = AttentionList(context.theme, self.tr("Needs you today"))
        self.calm = Label(self.tr("Nothing is due today."), "body", "text2", wrap=True)
        self.meetings = MeetingGroup(context.theme, self.tr("Next meetings"))
        self.none_ahead = Label(self.tr("No meeting is planned."), "body", "text2", wrap=True)
        self.side = SideColumn(context)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._build())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self._listen()

    @override
    def refresh(self) -> None:
        """Read the page; only plain reads, so that the first frame comes soon."""
        self.context.operations.run(self.context.services.overview.page, self._show)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return what needs the user, the meetings, and the right column."""
        if self._steps is not None and self.pages.currentWidget() is self._steps:
            return (self._steps,)
        return (self.needs, self.meetings, self.side)

    # -- building

    def _build(self) -> QWidget:
        theme = self.context.theme
        page = QWidget()
        set_look(page, surface="base")
        outer = QVBoxLayout(page)
        theme.set_space(outer, (0, 0, 0, 0), 0)
        outer.addWidget(self.header)
        body = self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        theme.set_space(body, (28, 16, 28 - OUT, 28), 32 - OUT)
        body.addWidget(self._left(), 1)
        body.addWidget(self.side)
        outer.addLayout(body)
        outer.addStretch(1)
        theme.changed.connect(self._fit)
        self._show_head()
        area = QScrollArea()
        area.setWidgetResizable(True)
        set_look(area, surface="base")
        area.setWidget(page)
        area.setAccessibleName(self.title)
        return area

    def _left(self) -> QWidget:
        theme = self.context.theme
        holder, column = page_column(theme)
        link = (self.tr("All meetings"), lambda: self.context.navigator.go(Place("meetings")))
        column.addWidget(self.needs_heading)
        column.addWidget(self.needs)
        column.addWidget(self.calm)
        column.addSpacing(theme.px(12))
        column.addWidget(Heading(theme, self.tr("Next meetings"), link=link))
        column.addWidget(self.meetings)
        column.addWidget(self.none_ahead)
        return holder

    def _show_head(self) -> None:
        self.header.set_title(self.title)
        if self.context.read_only:
            return
        add = Button(
            self.context.theme,
            self.tr("New meeting …"),
            kind=ButtonKind.PRIMARY,
            icon="plus",
            clicked=lambda: self.context.actions.trigger(_ADD),
        )
        self.header.set_deeds([add])

    def _listen(self) -> None:
        self.needs.opened.connect(self._open_need)
        self.needs.deed_wanted.connect(self._help)
        self.meetings.opened.connect(self._open_meeting)
        self.side.task_done.connect(self._close_task)

    # -- showing

    def _show(self, page: OverviewPage) -> None:
        if _is_blank(page):
            self._show_steps()
        else:
            self._show_page(page)
        self.first_data_shown.emit()

    def _show_page(self, page: OverviewPage) -> None:
        self.pages.setCurrentIndex(0)
        today = page.today
        self.header.set_subtitle(day_in_full(today, with_year=True))
        self._needs = {str(at): row for at, row in enumerate(page.attention)}
        rows = [attention(row, key, today) for key, row in self._needs.items()]
        self.needs.set_items(rows)
        self.needs.setVisible(bool(rows))
        self.calm.setVisible(not rows)
        self.needs_heading.set_beside(str(len(rows)) if rows else "")
        self.meetings.show_cards([self._card(row, page) for row in page.meetings])
        self.meetings.setVisible(bool(page.meetings))
        self.none_ahead.setVisible(not page.meetings)
        self.side.show_page(page)

    def _card(self, row: NextMeetingRow, page: OverviewPage) -> MeetingCard:
        labels, day = self.context.labels, row.start.day
        exact = row.start.precision in (Precision.MINUTE, Precision.DAY)
        with_year = f"{month_in_short(day)} {day.year}"
        coarse = str(day.year) if row.start.precision is Precision.YEAR else with_year
        return MeetingCard(
            id=row.id,
            day=str(day.day) if exact else "",
            month=with_year if exact else coarse,
            tags=row.committees,
            name=row.name or row.reference,
            facts=meeting_facts(row, labels),
            state=labels.badge(row.state),
            chain=deadline_chain(row.chain, labels, page.today),
        )

    def _show_steps(self) -> None:
        if self._steps is None:
            self._steps = self._first_steps(self.context)
            self.pages.addWidget(self._steps)
        self.pages.setCurrentWidget(self._steps)
        self._steps.refresh_if_stale()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the right column below the left one where there is no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self.context.theme.px
        beside = self.width() >= px(_ROOM_BESIDE)
        direction = QBoxLayout.Direction
        self._body.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self.side.setMinimumWidth(px(_SIDE) if beside else 0)
        self.side.setMaximumWidth(px(_SIDE) if beside else _ANY_WIDTH)

    # -- doing

    def _open_need(self, key: str) -> None:
        row = self._needs[key]
        self.context.navigator.go(Place(_MEETING, row.meeting_id, row.tab))

    def _help(self, key: str) -> None:
        row = self._needs[key]
        self._open_need(key)
        if command := command_of(row):
            self.context.actions.trigger(command)

    def _open_meeting(self, meeting_id: UUID) -> None:
        self.context.navigator.go(Place(_MEETING, meeting_id))

    def _close_task(self, task_id: UUID) -> None:
        tasks = self.context.services.action_items
        said = self.tr("Task done")
        self.context.operations.run(
            lambda: tasks.move((task_id,), ActionState.DONE),
            lambda _done: self.context.messages.say(said, undoable=True),
        )


def _is_blank(page: OverviewPage) -> bool:
    """Tell whether there is nothing but seats: then the first steps are more use."""
    return not (page.attention or page.meetings or page.minutes or page.overdue or page.answers)
