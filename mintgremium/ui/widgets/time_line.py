"""Years with bars: who was where from when to when, and where nobody was.

Arrows move from bar to bar, Return opens one, + and - change how near the years are. What a bar
says is told to the ear and as a tooltip by the sentence that the owner makes.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy, QToolTip

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.announce import announce
from mintgremium.ui.widgets.focus import shows_focus
from mintgremium.ui.widgets.time_line_paint import TimeLineDrawing, TimeLinePicture
from mintgremium.ui.widgets.time_line_rows import Lane, Placed, PlacedSpan, Span, place

Sentence = Callable[[Lane, Span], str]

_MOST_ZOOM: Final = 16.0
_NEARER: Final = 1.5
_PICTURE: Final = 1_000  # px of the days in a saved picture
_NEARER_KEYS: Final = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal})
_FURTHER_KEYS: Final = frozenset({Qt.Key.Key_Minus})
_BESIDE: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_BETWEEN: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OPENING: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class TimeLine(QAbstractScrollArea):
    """Shows lanes of spans; `opened` brings the target of a span or gap."""

    opened = Signal(object)
    current_changed = Signal(object)  # the PlacedSpan, or None

    def __init__(self, theme: Theme, name: str, sentence: Sentence, today: date) -> None:
        super().__init__()
        self._theme, self._sentence, self._today = theme, sentence, today
        self._placed: Placed = place((), today)
        self._drawing = TimeLineDrawing(theme, self._placed, today, 1)
        self._current: int | None = None
        self._zoom = 1.0
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._fit)

    # -- what is shown

    @property
    def placed(self) -> Placed:
        """Lanes, spans and gaps on their places."""
        return self._placed

    @property
    def current(self) -> PlacedSpan | None:
        """The chosen span."""
        return self._placed.spans[self._current] if self._current is not None else None

    @property
    def zoom(self) -> float:
        """How many times the width of the view the years take."""
        return self._zoom

    def set_lanes(self, lanes: Sequence[Lane], today: date | None = None) -> None:
        """Show these lanes; the same span stays chosen if it is there again."""
        chosen = self.current
        self._today = today or self._today
        self._placed = place(lanes, self._today)
        self._current = self._find(chosen)
        self._fit()

    def choose(self, at: int | None) -> None:
        """Choose a span by its place in `placed.spans`, and bring it into sight."""
        if at == self._current:
            return
        self._current = at
        if at is not None:
            self._reveal(at)
            words = self.words(self._placed.spans[at])
            self.setAccessibleDescription(words)
            announce(self, words)
        self.current_changed.emit(self.current)
        self.viewport().update()

    def words(self, placed: PlacedSpan) -> str:
        """Return the whole sentence about a span."""
        return self._sentence(self._placed.lanes[placed.lane], placed.span)

    def set_zoom(self, zoom: float) -> None:
        """Come nearer or go further away; the middle of the view stays where it is."""
        zoom = min(_MOST_ZOOM, max(1.0, zoom))
        if zoom == self._zoom:
            return
        bar = self.horizontalScrollBar()
        middle = (bar.value() + self._room() / 2) / max(1, self._drawing.width)
        self._zoom = zoom
        self._fit()
        bar.setValue(round(middle * self._drawing.width - self._room() / 2))

    def picture(self, title: str) -> TimeLinePicture:
        """Return everything as a picture to be saved."""
        wide = self._theme.px(_PICTURE)
        drawing = TimeLineDrawing(self._theme, self._placed, self._today, wide)
        return TimeLinePicture(title, drawing, self.tr("today"))

    def point_of(self, at: int) -> QPointF:
        """Return the middle of a span within the view."""
        return self._shown_box(at).center()

    # -- Qt

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the spans, the years over them, and the names at the left."""
        theme, drawing = self._theme, self._drawing
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.viewport().rect(), theme.color("base"))
        down, along = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        days = QRectF(drawing.labels, 0, self._room(), self.viewport().height())
        painter.setClipRect(days)
        corner = QPointF(drawing.labels - along, -down)
        years, back = QPointF(0, down), QPointF(0, -down)
        painter.translate(corner)
        drawing.ground(painter)
        if self._current is not None:
            drawing.ring(painter, self._current, focused=self.hasFocus() and shows_focus(self))
        painter.translate(years)
        drawing.years(painter)
        painter.translate(back)
        if drawing.placed.lanes:
            drawing.now(painter, self.tr("today"), down)
        painter.resetTransform()
        painter.setClipping(False)
        painter.translate(back)
        drawing.names(painter)
        painter.resetTransform()
        painter.fillRect(QRectF(0, 0, drawing.labels, drawing.head - 1), theme.color("base"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the years into the new width."""
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from span to span, open one, change the zoom."""
        key = Qt.Key(event.key())
        if key in _NEARER_KEYS or key in _FURTHER_KEYS:
            self.set_zoom(self._zoom * (_NEARER if key in _NEARER_KEYS else 1 / _NEARER))
        elif key in _OPENING and self.current is not None:
            self._open()
        elif self._placed.spans and (to := self._target_of(key)) is not None:
            self.choose(to)
            self.viewport().update()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the span below the pointer."""
        at = self._span_at(event.position())
        if at is not None:
            self.choose(at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the end of a click as well."""
        event.accept()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the span below the pointer."""
        at = self._span_at(event.position())
        if at is not None:
            self.choose(at)
            self._open()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what leads somewhere."""
        at = self._span_at(event.position())
        leads = at is not None and self._placed.spans[at].span.target is not None
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.set_zoom(self._zoom * _NEARER**steps)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the whole sentence as a tooltip."""
        if isinstance(event, QHelpEvent):
            at = self._span_at(QPointF(event.pos()))
            words = self.words(self._placed.spans[at]) if at is not None else ""
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Paint the ring anew when the focus comes, goes, or begins to be shown."""
        kind = event.type()
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            if kind == QEvent.Type.FocusIn and self._current is None and self._placed.spans:
                self.choose(0)
            self.viewport().update()
        return super().event(event)

    @override
    def sizeHint(self) -> QSize:
        """Ask for the height of all lanes."""
        return QSize(self._theme.px(640), self._drawing.height + self._theme.px(16))

    @override
    def minimumSizeHint(self) -> QSize:
        """Be content with a few lanes; further down it scrolls."""
        px = self._theme.px
        return QSize(px(320), min(self._drawing.height + px(16), px(160)))

    # -- inner workings

    def _target_of(self, key: Qt.Key) -> int | None:
        at, placed = self._current or 0, self._placed
        if key in _BESIDE:
            return placed.beside(at, _BESIDE[key])
        if key in _BETWEEN:
            return placed.in_other_lane(at, _BETWEEN[key])
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return placed.end_of_lane(at, last=key == Qt.Key.Key_End)
        return None

    def _open(self) -> None:
        if self.current is not None and self.current.span.target is not None:
            self.opened.emit(self.current.span.target)

    def _find(self, wanted: PlacedSpan | None) -> int | None:
        if wanted is None:
            return None
        return next((at for at, each in enumerate(self._placed.spans) if each == wanted), None)

    def _fit(self) -> None:
        """Measure again after a change of size, zoom, theme or lanes."""
        drawing = TimeLineDrawing(self._theme, self._placed, self._today, 1)
        room = max(1, self.viewport().width() - drawing.labels)
        width = round(room * self._zoom)
        self._drawing = TimeLineDrawing(self._theme, self._placed, self._today, width)
        along, down = self.horizontalScrollBar(), self.verticalScrollBar()
        along.setRange(0, max(0, width - room))
        along.setPageStep(room)
        along.setSingleStep(max(1, room // 10))
        height = self.viewport().height()
        down.setRange(0, max(0, self._drawing.height - height))
        down.setPageStep(height)
        down.setSingleStep(self._theme.px(28))
        self.updateGeometry()
        self.viewport().update()

    def _room(self) -> int:
        return max(1, self.viewport().width() - self._drawing.labels)

    def _span_at(self, point: QPointF) -> int | None:
        drawing = self._drawing
        if point.x() < drawing.labels or point.y() < drawing.head:
            return None
        x = point.x() - drawing.labels + self.horizontalScrollBar().value()
        return drawing.span_at(x, point.y() + self.verticalScrollBar().value())

    def _shown_box(self, at: int) -> QRectF:
        box = self._drawing.box_of(self._placed.spans[at])
        along, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return box.translated(self._drawing.labels - along, -down)

    def _reveal(self, at: int) -> None:
        drawing, box = self._drawing, self._drawing.box_of(self._placed.spans[at])
        down, along = self.verticalScrollBar(), self.horizontalScrollBar()
        height = self.viewport().height()
        if box.top() - down.value() < drawing.head:
            down.setValue(round(box.top()) - drawing.head - self._theme.px(4))
        elif box.bottom() - down.value() > height:
            down.setValue(round(box.bottom()) - height + self._theme.px(4))
        if box.left() < along.value() or box.left() > along.value() + self._room():
            along.setValue(round(box.left()) - self._theme.px(16))
