"""Fields for days and times: type them freely, or take them from a calendar."""

from collections.abc import Callable
from datetime import date, datetime, time
from typing import Generic, TypeVar

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.date_text import (
    DateTextError,
    long_date,
    parse_date,
    parse_date_time,
    parse_time,
)
from mintgremium.ui.widgets.icon_field import IconField
from mintgremium.ui.widgets.looks import set_look

Today = Callable[[], date]
M = TypeVar("M", date, time)


class _Moment(IconField, Generic[M]):
    """What the three fields share: a text that is read while typing and written out afterwards."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> M | None:
        """Return what was read, or None."""
        try:
            return self._read(self.text()) if self.text().strip() else None
        except DateTextError:
            return None

    def set_value(self, value: M | None) -> None:
        """Show a value in full."""
        self.setText("" if value is None else self._write(value))
        self.setCursorPosition(0)

    def problem(self) -> str:
        """Say why the text cannot be read."""
        try:
            if self.text().strip():
                self._read(self.text())
        except DateTextError as error:
            return self._explain(error)
        return ""

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write out what was typed in short."""
        super().focusOutEvent(event)
        value = self.value()
        if value is not None:
            self.set_value(value)

    def _read(self, text: str) -> M:
        raise NotImplementedError

    def _write(self, value: M) -> str:
        raise NotImplementedError

    def _explain(self, error: DateTextError) -> str:
        raise NotImplementedError


class DateField(_Moment[date]):
    """A day. Arrow up and down go by days, page keys by months, Alt+Down opens the calendar."""

    def __init__(self, theme: Theme, today: Today, placeholder: str = "") -> None:
        super().__init__()
        self._theme, self._today = theme, today
        self.setPlaceholderText(placeholder)
        self.add_trailing(theme, "calendar", self.tr("Open the calendar"), self.open_calendar)

    def open_calendar(self) -> None:
        """Open a calendar below the field."""
        popup = _CalendarPopup(self._theme, self.value_day() or self._today(), self)
        popup.chosen.connect(self._take)
        popup.move(self.mapToGlobal(QPoint(0, self.height() + self._theme.px(2))))
        popup.show()

    def value_day(self) -> date | None:
        """Return the day that stands here, whatever the field holds besides."""
        value = self.value()
        return value.date() if isinstance(value, datetime) else value

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by days and months, or open the calendar."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return
        days = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(key, 0)
        months = {Qt.Key.Key_PageUp: 1, Qt.Key.Key_PageDown: -1}.get(key, 0)
        if not days and not months:
            super().keyPressEvent(event)
            return
        start = self.value_day() or self._today()
        moved = QDate(start.year, start.month, start.day).addDays(days).addMonths(months)
        self._take(date(moved.year(), moved.month(), moved.day()))

    @override
    def _read(self, text: str) -> date:
        return parse_date(text, self._today())

    @override
    def _write(self, value: date) -> str:
        return long_date(value, QLocale())

    @override
    def _explain(self, error: DateTextError) -> str:
        if error.code == "no-such-day":
            return self.tr("There is no such day. Write for example 26.5.2027.")
        if error.code == "wrong-weekday" and error.day is not None:
            return self.tr("The weekday does not fit: this day is {day}.").format(
                day=long_date(error.day, QLocale())
            )
        return self.tr("This is no date. Write for example 26.5.2027.")

    def _take(self, day: date) -> None:
        self.set_value(day)
        self.edited.emit()


class DateTimeField(DateField):
    """A day and a time, on the clock of the meeting; without a time `default` is taken."""

    def __init__(
        self, theme: Theme, today: Today, placeholder: str = "", *, default: time = time(10)
    ) -> None:
        super().__init__(theme, today, placeholder)
        self._default = default

    def set_default(self, default: time) -> None:
        """Set the time that is meant where none is typed."""
        self._default = default

    @override
    def _read(self, text: str) -> datetime:
        return parse_date_time(text, self._today(), self._default)

    @override
    def _write(self, value: date) -> str:
        clock = value.time() if isinstance(value, datetime) else self._default
        return f"{long_date(value, QLocale())}, {clock:%H:%M}"

    @override
    def _take(self, day: date) -> None:
        before = self.value()
        clock = before.time() if isinstance(before, datetime) else self._default
        self.set_value(datetime.combine(day, clock))
        self.edited.emit()


class TimeField(_Moment[time]):
    """A time of day."""

    @override
    def _read(self, text: str) -> time:
        return parse_time(text)

    @override
    def _write(self, value: time) -> str:
        return f"{value:%H:%M}"

    @override
    def _explain(self, error: DateTextError) -> str:
        return self.tr("This is no time. Write for example 14:30.")


class _CalendarPopup(QFrame):
    """A month to choose a day from; closes by itself."""

    chosen = Signal(date)

    def __init__(self, theme: Theme, day: date, parent: QLineEdit) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        set_look(self, popup="true")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._calendar = QCalendarWidget()
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
        free = QTextCharFormat()
        free.setForeground(theme.color("text3"))
        for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(weekday, free)
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._calendar.activated.connect(self._choose)
        self._calendar.clicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._calendar)
        self.setFocusProxy(self._calendar)

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.close()
