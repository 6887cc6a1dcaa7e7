"""Teilnahme: who answered what before the meeting, and who took part how."""

from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.errors import MintgremiumError
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind, MeetingState
from mintgremium.services.minutes.rows import AttendanceRow
from mintgremium.ui.action_button import ActionButton
from mintgremium.ui.context import ViewContext
from mintgremium.ui.meeting_tab import MeetingTab
from mintgremium.ui.meetings.actions import ANSWER_ACTIONS, PRESENCE_ACTIONS, PRESENCE_KEYS
from mintgremium.ui.meetings.attendance_columns import (
    answer_columns,
    answer_sentence,
    attendance_columns,
    attendance_sentence,
)
from mintgremium.ui.meetings.attendance_commands import AttendanceCommands
from mintgremium.ui.meetings.attendance_rows import (
    AnswerLine,
    AttendanceContent,
    read_attendance,
)
from mintgremium.ui.meetings.words import attendance_sentence as count_sentence
from mintgremium.ui.widgets.choice import SegmentedChoice
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.list_frame import ListFrame
from mintgremium.ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from mintgremium.services.meetings.rows import MeetingFacts

_ANSWERS: Final = "answers"
_PRESENCE: Final = "presence"
_ROOM_FOR_COUNT: Final = 1020  # px of the design; in less the tab says it alone
_ROOM: Final = 860  # px of the design below which the bar shows icons only
_BEFORE: Final = frozenset({MeetingState.PLANNED, MeetingState.SAVE_THE_DATE, MeetingState.INVITED})
_ON_BAR: Final = {
    _ANSWERS: ("answer.accepted", "answer.tentative", "answer.declined", "answer.add_guest"),
    _PRESENCE: ("presence.present", "presence.virtual", "presence.excused", "presence.fill"),
}
_SPECS: Final = {spec.id: spec for spec in (*ANSWER_ACTIONS, *PRESENCE_ACTIONS)}


class AttendanceTab(MeetingTab):
    """Two lists, one at a time; the state of the meeting says which is seen first."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.MEETING,
            Kind.INVITATION,
            Kind.ATTENDANCE,
            Kind.DISPATCH,
            Kind.SEAT,
            Kind.MEMBERSHIP,
            Kind.PERSON,
            Kind.PERSON_EMAIL,
            Kind.MINUTES,
        }
    )
    action_ids: ClassVar[tuple[str, ...]] = tuple(_SPECS)
    handbook_page: ClassVar[str] = "einladungen"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.facts: MeetingFacts | None = None
        self._content: AttendanceContent | None = None
        labels, today = context.labels, context.today
        self.answers: RecordTable[AnswerLine] = RecordTable(
            context.theme,
            self.tr("Answers"),
            answer_columns(labels, today),
            sentence=lambda line: answer_sentence(line, labels, today()),
            memory=(context.view_state, "list/answers"),
        )
        self.presence: RecordTable[AttendanceRow] = RecordTable(
            context.theme,
            self.tr("Attendance"),
            attendance_columns(labels),
            sentence=lambda row: attendance_sentence(row, labels),
            memory=(context.view_state, "list/attendance"),
        )
        self.which = SegmentedChoice(
            context.theme, [(_ANSWERS, self.tr("Answers")), (_PRESENCE, self.tr("Attendance"))]
        )
        self.which.setAccessibleName(self.tr("List"))
        self.count = Label("", "small", "text2")
        self.commands = AttendanceCommands(self)
        self._lay_out()
        self._listen()

    @override
    def turned(self) -> None:
        """Begin at the list that fits the state."""
        self.facts = self._content = None

    @override
    def refresh(self) -> None:
        """Read answers and attendance in one go."""
        key, services = self.meeting_id, self.context.services
        if key is not None:
            self.context.operations.run(lambda: read_attendance(services, key), self._show)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """There is the list that is seen."""
        return (self.table(),)

    @override
    def renew_actions(self) -> None:
        """Allow what fits the list that is seen and what is chosen in it."""
        self.commands.renew()

    def table(self) -> RecordTable[AnswerLine] | RecordTable[AttendanceRow]:
        """Return the list that is seen."""
        return self.answers if self.shows_answers() else self.presence

    def shows_answers(self) -> bool:
        """Tell which list is seen."""
        return self.which.value() == _ANSWERS

    def explain(self, error: MintgremiumError) -> None:
        """Say why a change was refused."""
        self.context.messages.show(error)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is no room for them."""
        super().resizeEvent(event)
        px = self.context.theme.px
        compact = self.width() < px(_ROOM)
        self.count.setVisible(self.width() >= px(_ROOM_FOR_COUNT))
        for buttons in self._bars.values():
            for button in buttons:
                button.set_compact(compact=compact)

    # -- inner workings

    def _lay_out(self) -> None:
        theme, actions = self.context.theme, self.context.actions
        self.stack = QStackedWidget()
        self.stack.addWidget(self.answers)
        self.stack.addWidget(self.presence)
        frame = ListFrame(theme)
        frame.fill(self.stack)
        frame.add_left(self.which, self.count)
        self._bars: dict[str, list[ActionButton]] = {}
        for which, ids in _ON_BAR.items():
            self._bars[which] = [
                ActionButton(
                    theme, actions.action(each), _SPECS[each].icon, PRESENCE_KEYS.get(each, "")
                )
                for each in ids
            ]
            frame.add_right(*self._bars[which])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        self.answers.set_empty_text(self.tr("No seat of the committee is known for that day."))
        self.presence.set_empty_text(
            self.tr("Nobody is noted yet. Fill the list from the seats, or add a guest.")
        )
        for table, specs in ((self.answers, ANSWER_ACTIONS), (self.presence, PRESENCE_ACTIONS)):
            table.set_menu([actions.action(spec.id) for spec in specs])
        self._turn()

    def _listen(self) -> None:
        self.which.edited.connect(self._turn)
        for table in (self.answers, self.presence):
            table.selection_changed.connect(self.commands.renew)
        self.presence.row_activated.connect(lambda _row: self.commands.edit())
        self.answers.row_activated.connect(lambda _row: self.commands.comment())
        for action_id, keys in PRESENCE_KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self.presence)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.context.actions.action(action_id).trigger)

    def _turn(self) -> None:
        self.stack.setCurrentWidget(self.table())
        for which, buttons in self._bars.items():
            for button in buttons:
                button.setVisible(which == self.which.value())
        if self.isVisible():
            self.commands.renew()

    def _show(self, content: AttendanceContent) -> None:
        facts = content.facts
        if facts.id != self.meeting_id:
            return
        if self.facts is None:
            self.which.set_value(_ANSWERS if facts.state in _BEFORE else _PRESENCE)
            self._turn()
        self.facts, self._content = facts, content
        self.answers.set_rows(content.answers)
        self.presence.set_rows(content.attendance)
        for table in (self.answers, self.presence):
            if table.current_row() is None:
                table.select_ids([row.id for row in table.records.shown_rows()[:1]])
        self.count.setText(count_sentence(facts.attendance))
        if self.isVisible():
            self.commands.renew()
