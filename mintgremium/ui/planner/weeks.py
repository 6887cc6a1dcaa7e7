"""Some weeks around the chosen day, with the number of free Länder on each."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.planner.content import free_lands, is_weekend
from mintgremium.ui.planner.words import DayFacts, day_sentences, day_title
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme

_MOST_WEEKS: Final = 5
_FEW_WEEKS: Final = 3  # where cells would get too narrow for two figures
_LEAST_STEP: Final = 18
_WEEK: Final = 7
_CELL: Final = 42
_HEIGHT: Final = 112
Facts = Callable[[date], DayFacts | None]


@dataclass(frozen=True, slots=True)
class _Look:
    """How a cell is dressed."""

    fill: str
    ink: str
    count: str = ""


class Weeks(QWidget):
    """The weeks before and after the chosen day; a click chooses another one."""

    day_chosen = Signal(object)  # date

    def __init__(self, theme: Theme, facts: Facts) -> None:
        super().__init__()
        self._theme, self._facts = theme, facts
        self._title = self.tr("Weeks around the day: free Länder on each")
        self._chosen: date | None = None
        self._first: date | None = None
        self.setAccessibleName(self._title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.updateGeometry)

    def show_day(self, day: date) -> None:
        """Show the weeks around a day; they stay while it is in the middle ones."""
        self._chosen = day
        self._place()
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many weeks as have room."""
        super().resizeEvent(event)
        self._place()

    @override
    def sizeHint(self) -> QSize:
        """Be as high as title, weeks, cells and names."""
        return QSize(self._theme.px(600), self._theme.px(_HEIGHT))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the weeks."""
        if self._first is None:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = (0.0, float(theme.px(10)))
        theme.texts.draw(painter, at, self._title, Pen("small500", theme.color("text2")))
        for week in range(self._weeks()):
            monday = self._first + timedelta(weeks=week)
            text = self.tr("CW {number}").format(number=monday.isocalendar().week)
            at = (week * _WEEK * self._step() + theme.px(2), float(theme.px(32)))
            theme.texts.draw(painter, at, text, Pen("caption", theme.color("text2")))
        free_from = 0.0
        for number in range(self._weeks() * _WEEK):
            facts = self._facts(self._first + timedelta(days=number))
            if facts is not None:
                free_from = self._cell(painter, number, facts, free_from)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a day."""
        day = self._day_at(event.position().x(), event.position().y())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.day_chosen.emit(day)

    @override
    def event(self, event: QEvent) -> bool:
        """Say in words what is on the day below the pointer."""
        if isinstance(event, QHelpEvent):
            day = self._day_at(event.pos().x(), event.pos().y())
            facts = None if day is None else self._facts(day)
            lines = [] if facts is None else [day_title(facts.row.date), *day_sentences(facts)]
            QToolTip.showText(event.globalPos(), "\n".join(lines), self)
            return True
        return super().event(event)

    # -- one cell

    def _cell(self, painter: QPainter, number: int, facts: DayFacts, free_from: float) -> float:
        """Paint a day; return from where on the next name of a holiday has room."""
        theme, day = self._theme, facts.row.date
        count = free_lands(facts.row, len(facts.lands))
        look = self._look(facts, count)
        box = self._box(number)
        radius = theme.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(look.fill))
        painter.drawRoundedRect(box, radius, radius)
        middle = box.top() + box.height() * (0.28 if look.count else 0.5)
        self._centred(painter, box, middle, str(day.day), (look.ink, "caption"))
        if look.count:
            middle = box.top() + box.height() * 0.68
            self._centred(painter, box, middle, look.count, (look.ink, "caption600"))
        if day == self._chosen:
            painter.setPen(QPen(theme.color("accent"), theme.px(1.5)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            out = theme.px(2)
            painter.drawRoundedRect(box.adjusted(-out, -out, out, out), radius + out, radius + out)
        if facts.row.public and not is_weekend(day):
            return self._holiday(painter, box, facts, free_from)
        return free_from

    def _look(self, facts: DayFacts, count: int) -> _Look:
        day = facts.row.date
        if day == self._chosen:
            words = "" if is_weekend(day) else str(count)
            return _Look("accent", "onAccent", words)
        if is_weekend(day):
            return _Look("weekend", "text3")
        if len(facts.row.school_unknown) == len(facts.lands):
            return _Look("hover", "text2", "?")
        if count == len(facts.lands):
            return _Look("accentSoft", "accent", str(count))
        return _Look("holiday", "text", str(count))

    def _holiday(self, painter: QPainter, box: QRectF, facts: DayFacts, free_from: float) -> float:
        theme, public = self._theme, facts.row.public
        ink = theme.color("publicDay")
        foot = QRectF(box.left() + theme.px(3), box.bottom() - theme.px(3), 0, theme.px(2))
        foot.setWidth(box.width() - theme.px(6))
        painter.fillRect(foot, ink)
        text = public[0].name
        if len(public) < len(facts.lands):
            said = self.tr("{holiday} in %n Länder", "", len(public))
            text = said.format(holiday=text)
        left = max(box.left(), free_from)
        at = (left, box.bottom() + theme.px(12))
        return left + theme.texts.draw(painter, at, text, Pen("caption", ink)) + theme.px(12)

    def _centred(
        self, painter: QPainter, box: QRectF, middle: float, text: str, look: tuple[str, str]
    ) -> None:
        theme, (ink, style) = self._theme, look
        left = box.center().x() - theme.texts.width(text, style) / 2
        theme.texts.draw(painter, (left, middle), text, Pen(style, QColor(theme.color(ink))))

    # -- measures

    def _place(self) -> None:
        if self._chosen is None:
            return
        monday = self._chosen - timedelta(days=self._chosen.weekday())
        before = -1 if self._first is None else (monday - self._first).days // _WEEK
        if not 1 <= before <= self._weeks() - 2:
            self._first = monday - timedelta(weeks=self._weeks() // 2)

    def _weeks(self) -> int:
        fits = self.width() / (_MOST_WEEKS * _WEEK) >= self._theme.px(_LEAST_STEP)
        return _MOST_WEEKS if fits else _FEW_WEEKS

    def _step(self) -> float:
        return min(self.width() / (self._weeks() * _WEEK), self._theme.px(26))

    def _box(self, number: int) -> QRectF:
        step, px = self._step(), self._theme.px
        return QRectF(number * step + 0.5, px(42), step - 1, px(_CELL))

    def _day_at(self, x: float, y: float) -> date | None:
        number = int(x / self._step())
        top = self._theme.px(42)
        inside = top <= y <= top + self._theme.px(_CELL) and 0 <= number < self._weeks() * _WEEK
        if self._first is None or not inside:
            return None
        return self._first + timedelta(days=number)
