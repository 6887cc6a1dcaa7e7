"""The seats of a committee with who is on them, as of a day."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mintgremium.services.committees.rows import SeatRow
from mintgremium.ui.committees.columns import seat_columns
from mintgremium.ui.committees.seat_details import PastOfSeat, SeatWords, seat_blocks
from mintgremium.ui.committees.words import seat_sentence
from mintgremium.ui.context import ViewContext
from mintgremium.ui.record_pane import PaneSpec, RecordPane
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.date_text import long_date
from mintgremium.ui.widgets.filter_button import FilterButton

_USUAL = 6  # meetings that the attendance looks back at
_COUNTS = (3, 10, 20)
_MEMORY = "list/seats/meetings"
_MENU = (
    "seat.assign",
    "seat.assign_deputy",
    "seat.edit",
    "seat.move_up",
    "seat.move_down",
    "seat.delete",
)


class SeatsTab(RecordPane[SeatRow]):
    """Filter, day, table and inspector."""

    day_wanted = Signal()  # the user wants to choose another day
    today_wanted = Signal()
    assign_wanted = Signal()
    meetings_changed = Signal()  # so many of the last meetings are looked at

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context, _spec(context))
        self._history_of: object = None
        self._day: date | None = None
        self.day_button = self._make_day_button()
        self.meetings_button = self._make_meetings_button()
        self._fill_bar()
        self.chosen.connect(self._look_up)
        self.table.row_activated.connect(lambda _seat: self.assign_wanted.emit())
        self.table.clicked.connect(lambda index: self._clicked(index.row(), index.column()))
        self.table.set_menu([context.actions.action(key) for key in _MENU])
        self.table.set_empty_text(self.tr("This committee has no seats yet."))
        self.set_day(None)

    def show_seats(self, seats: Sequence[SeatRow], day: date | None) -> None:
        """Show the seats as of a day, None for today."""
        self.set_day(day)
        self.show_rows(seats)

    def meetings(self) -> int:
        """Return at how many of the last meetings the attendance is looked at."""
        chosen = self.meetings_button.value()
        return chosen if isinstance(chosen, int) else _USUAL

    def set_day(self, day: date | None) -> None:
        """Say as of which day the seats are shown."""
        self._day = day
        when = self.tr("today") if day is None else long_date(day, QLocale())
        self.day_button.setText(self.tr("As of: {day}").format(day=when))
        self.day_button.setChecked(day is not None)

    def _make_day_button(self) -> Button:
        button = Button(self._theme, self.tr("Today"), kind=Kind.QUIET, icon="history")
        button.setCheckable(True)
        button.setToolTip(self.tr("Show names and persons as of another day"))
        menu = QMenu(button)
        today = QAction(self.tr("Today"), menu)
        today.triggered.connect(self.today_wanted)
        other = QAction(self.tr("Choose a day …"), menu)
        other.triggered.connect(self.day_wanted)
        menu.addActions([today, other])
        button.setMenu(menu)
        return button

    def _make_meetings_button(self) -> FilterButton:
        usual = self.tr("last {count}").format(count=_USUAL)
        button = FilterButton(self._theme, self.tr("Meetings"), usual, icon="user-check")
        button.set_options(
            [(count, self.tr("last {count}").format(count=count)) for count in _COUNTS]
        )
        button.setToolTip(self.tr("At how many meetings the attendance looks back"))
        remembered = self.context.view_state.text(_MEMORY)
        button.set_value(int(remembered) if remembered.isdecimal() else None)
        button.chosen.connect(self._remember_meetings)
        return button

    def _remember_meetings(self, _count: object) -> None:
        self.context.view_state.set_text(_MEMORY, str(self.meetings()))
        self.meetings_changed.emit()

    def _fill_bar(self) -> None:
        add = self.context.actions.action("seat.add")
        button = Button(
            self._theme, self.tr("Seat"), kind=Kind.QUIET, icon="plus", clicked=add.trigger
        )
        button.setAccessibleName(self.tr("Add a seat …"))
        button.setEnabled(not self.context.read_only)
        self.add_right(self.day_button, self.meetings_button, button)

    def _look_up(self, seat: SeatRow | None) -> None:
        """Read everybody who was ever on the chosen seat."""
        if seat is None:
            return
        if seat.id != self._history_of:  # show at once what is known already
            self._history_of = seat.id
            self.show_blocks(seat.id, seat_blocks(seat, PastOfSeat(), self._words()))
        services = self.context.services

        def read() -> PastOfSeat:
            return PastOfSeat(
                services.committees.memberships(seat.id), services.successions.of_seat(seat.id)
            )

        self.context.operations.run(read, lambda past: self._show(seat, past))

    def _show(self, seat: SeatRow, past: PastOfSeat) -> None:
        now = self.row()
        if now is not None and now.id == seat.id:
            self.show_blocks(now.id, seat_blocks(now, past, self._words()))

    def _words(self) -> SeatWords:
        today = self._day or self.context.today()
        return SeatWords(self.context.labels, today, self.context.read_only)

    def _clicked(self, line: int, column: int) -> None:
        seat = self.table.records.row_at(line)
        offers = seat is not None and not seat.person
        if offers and self.table.records.columns[column].key == "person":
            self.assign_wanted.emit()


def _spec(context: ViewContext) -> PaneSpec[SeatRow]:
    translate, labels, today = QCoreApplication.translate, context.labels, context.today
    return PaneSpec(
        name=translate("committees", "Seats"),
        columns=seat_columns(labels, today),
        memory="list/seats",
        filter=translate("committees", "Filter seats"),
        about=translate("committees", "Seat"),
        choose=translate("committees", "Choose a seat to see who is on it."),
        sentence=lambda seat: seat_sentence(seat, labels, today()),
    )
