"""The painted years under mouse and keyboard: walk over days, carry meetings."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip

from mintgremium.core.overriding import override
from mintgremium.ui.planner.canvas import Canvas
from mintgremium.ui.planner.content import (
    MeetingMark,
)
from mintgremium.ui.planner.overlay import OverlayPainter
from mintgremium.ui.planner.scale import months_later
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.announce import announce

_DAY: Final = timedelta(days=1)
_MONTH_KEYS: Final = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_DAY_KEYS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LAND_KEYS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ZOOM_KEYS: Final = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
_TAKE_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Timeline(Canvas):
    """Shows Länder by days; its owner hands it years as they are asked for."""

    day_chosen = Signal(object)  # date
    day_taken = Signal(object)  # Return or a double click
    candidate_chosen = Signal(int)  # rank
    meeting_opened = Signal(object)  # its id
    move_wanted = Signal(object, object)  # id of the meeting, new first day

    def __init__(self, theme: Theme, name: str, span: tuple[int, int]) -> None:
        super().__init__(theme, name, span)
        self._grasped: tuple[MeetingMark, QPoint] | None = None

    def carry(self, mark: MeetingMark) -> None:
        """Take a meeting up: the arrows carry it, Return asks for the move, Esc puts it back."""
        if mark.movable:
            self._lay(replace(self._overlay, dragged=(mark.id, mark.first)))
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose(self, day: date, *, say: bool = False) -> None:
        """Choose a day and bring it into sight."""
        day = self._drawing.scale.keep(day)
        self._lay(replace(self._overlay, chosen=day))
        self._reveal(day)
        words = ", ".join(self._words(day, self._overlay.line))
        self.setAccessibleDescription(words)
        if say:
            announce(self, words)
        self.day_chosen.emit(day)

    # -- mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a day, or grasp a meeting."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        at = self._inner(event.position().toPoint())
        painter = OverlayPainter(self._drawing)
        for candidate in self._overlay.candidates:
            if painter.candidate_box(candidate).contains(at):
                self.candidate_chosen.emit(candidate.rank)
                return
        if (mark := self._meeting_at(at)) is not None:
            self._grasped = (mark, event.position().toPoint())
        if at.x() >= self._offset():
            line = self._drawing.lanes.line_at(at.y())
            self._lay(replace(self._overlay, line=line if line is not None else self._line()))
            self.choose(mark.first if mark else self._drawing.scale.day_at(at.x()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer, or carry the grasped meeting."""
        place = event.position().toPoint()
        at = self._inner(place)
        if self._grasped is not None and self._carries(place):
            mark = self._grasped[0]
            day = self._drawing.scale.day_at(at.x())
            self._lay(replace(self._overlay, dragged=(mark.id, day), hovered=None))
            self._tell(day, event.globalPosition().toPoint())
            return
        self._hover(at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the move where the meeting was let go."""
        dragged, grasped = self._overlay.dragged, self._grasped
        self._grasped = None
        if dragged is not None and grasped is not None:
            self._lay(replace(self._overlay, dragged=None))
            if dragged[1] != grasped[0].first:
                self.move_wanted.emit(*dragged)
        super().mouseReleaseEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a meeting, or take the day."""
        at = self._inner(event.position().toPoint())
        self._grasped = None
        if (mark := self._meeting_at(at)) is not None:
            self.meeting_opened.emit(mark.id)
        elif at.x() >= self._offset():
            self.day_taken.emit(self._drawing.scale.day_at(at.x()))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl; else go through the days, or down where not all fits."""
        turn = event.angleDelta()
        steps = turn.y() or turn.x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom.nearer(1 if steps > 0 else -1))
        elif turn.x() or not self.verticalScrollBar().maximum():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - steps)
        else:
            super().wheelEvent(event)
        event.accept()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Say in words what is on the day below the pointer."""
        if isinstance(event, QHelpEvent):
            at = self._inner(event.pos())
            lane = self._drawing.lanes.layer_at(at.y())
            if at.x() < 0 and lane is not None and lane < len(self._drawing.layers):
                QToolTip.showText(event.globalPos(), self._drawing.layers[lane].name, self)
            elif at.x() >= self._offset():
                day, line = self._drawing.scale.day_at(at.x()), self._drawing.lanes.line_at(at.y())
                QToolTip.showText(event.globalPos(), "\n".join(self._words(day, line)), self)
            return True
        if event.type() == QEvent.Type.Leave:
            self._lay(replace(self._overlay, hovered=None))
        return super().viewportEvent(event)

    # -- keyboard

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk: ← → days, ↑ ↓ Länder, page keys months, Home and End the year; Return takes."""
        key = Qt.Key(event.key())
        if self._overlay.dragged is not None and self._carry_on(key):
            return
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier and key not in _ZOOM_KEYS:
            super().keyPressEvent(event)
        elif key in _LAND_KEYS:
            self._walk_lands(_LAND_KEYS[key])
        elif (day := self._walked(key, self._day())) is not None:
            self.choose(day, say=True)
        elif key in _ZOOM_KEYS:
            self.set_zoom(self._zoom.nearer(_ZOOM_KEYS[key]))
        elif key in _TAKE_KEYS:
            self.day_taken.emit(self._day())
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.candidate_chosen.emit(key - Qt.Key.Key_0)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        if self._overlay.line is None:
            self._lay(replace(self._overlay, line=self._line()))
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no longer where the keyboard was."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _carry_on(self, key: Qt.Key) -> bool:
        """Carry the meeting that was taken up; tell whether the key was for it."""
        if self._overlay.dragged is None:
            return False
        meeting_id, day = self._overlay.dragged
        if (new := self._walked(key, day)) is not None:
            new = self._drawing.scale.keep(new)
            self._lay(replace(self._overlay, dragged=(meeting_id, new)))
            self._reveal(new)
            announce(self, ", ".join(self._words(new, None)))
        elif key in (*_TAKE_KEYS, Qt.Key.Key_Escape):
            self._grasped = None
            self._lay(replace(self._overlay, dragged=None))
            if key != Qt.Key.Key_Escape:
                self.move_wanted.emit(meeting_id, day)
        else:
            return False
        return True

    def _walked(self, key: Qt.Key, day: date) -> date | None:
        if key in _DAY_KEYS:
            return day + _DAY_KEYS[key] * _DAY
        if key in _MONTH_KEYS:
            return months_later(day, _MONTH_KEYS[key])
        if key == Qt.Key.Key_Home:
            return day.replace(month=1, day=1)
        if key == Qt.Key.Key_End:
            return day.replace(month=12, day=31)
        return None

    def _walk_lands(self, step: int) -> None:
        line = max(0, min(self._line() + step, len(self._drawing.lands) - 1))
        self._lay(replace(self._overlay, line=line))
        self._reveal_line(line)
        words = self._words(self._day(), line)
        self.setAccessibleDescription(", ".join(words))
        announce(self, words[0])

    # -- inner workings

    def _hover(self, at: QPoint) -> None:
        if at.x() < self._offset() or at.y() < self._drawing.lanes.meetings:
            self._lay(replace(self._overlay, hovered=None))
            return
        day = self._drawing.scale.day_at(at.x())
        self._lay(replace(self._overlay, hovered=(day, self._drawing.lanes.line_at(at.y()))))
        mark = self._meeting_at(at)
        can_drag = mark is not None and mark.movable
        shape = Qt.CursorShape.OpenHandCursor if can_drag else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _carries(self, place: QPoint) -> bool:
        if self._grasped is None or not self._grasped[0].movable:
            return False
        if self._overlay.dragged is not None:
            return True
        way = (place - self._grasped[1]).manhattanLength()
        return way >= QApplication.startDragDistance()

    def _tell(self, day: date, place: QPoint) -> None:
        QToolTip.showText(place, "\n".join(self._words(day, None)), self)

    def _meeting_at(self, at: QPoint) -> MeetingMark | None:
        painter = OverlayPainter(self._drawing)
        found = (m for m in self._overlay.meetings if painter.meeting_box(m).contains(at))
        return next(found, None)

    def _inner(self, at: QPoint) -> QPoint:
        """Turn a point of the viewport into one of the days."""
        x = at.x() - self._drawing.lanes.labels
        if x < 0:
            return QPoint(-1, at.y())
        return QPoint(x + self._offset(), at.y() + self.verticalScrollBar().value())

    def _line(self) -> int:
        return self._overlay.line or 0


def meeting_of(marks: Sequence[MeetingMark], key: UUID) -> MeetingMark | None:
    """Find a meeting by its id."""
    return next((mark for mark in marks if mark.id == key), None)
