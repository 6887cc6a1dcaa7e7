"""The painted years: what is shown of them, how near, and which days are in sight."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy

from mintgremium.core.overriding import override
from mintgremium.ui.planner.content import (
    CandidateMark,
    LandName,
    LayerLine,
    LayerMark,
    MeetingMark,
    YearContent,
)
from mintgremium.ui.planner.drawing import Drawing
from mintgremium.ui.planner.lanes import Lanes
from mintgremium.ui.planner.overlay import Overlay, OverlayPainter
from mintgremium.ui.planner.scale import Scale, Zoom
from mintgremium.ui.planner.tiles import Tiles
from mintgremium.ui.planner.words import DayFacts, day_sentences, day_title, land_words
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.focus import shows_focus


class Canvas(QAbstractScrollArea):
    """Shows Länder by days; its owner hands it years as they are asked for."""

    years_wanted = Signal(object)  # the years that come into sight without content
    zoom_changed = Signal(object)
    year_changed = Signal(int)

    def __init__(self, theme: Theme, name: str, span: tuple[int, int]) -> None:
        super().__init__()
        self._theme = theme
        self._zoom = Zoom.YEAR
        self._span = span
        self._years: dict[int, YearContent] = {}
        self._overlay = Overlay()
        self._year = 0
        self._drawing = self._draw((), (), ())
        self._tiles = Tiles()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(self.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().valueChanged.connect(self._look_around)
        theme.changed.connect(self._fit)

    # -- what is shown

    @property
    def zoom(self) -> Zoom:
        """How near the days are."""
        return self._zoom

    @property
    def drawing(self) -> Drawing:
        """What paints the days now."""
        return self._drawing

    @property
    def overlay(self) -> Overlay:
        """What lies over the days now."""
        return self._overlay

    @property
    def chosen(self) -> date | None:
        """The chosen day."""
        return self._overlay.chosen

    @property
    def chosen_land(self) -> LandName | None:
        """The Land that the keyboard is at."""
        line = self._overlay.line
        return self._drawing.lands[line] if line is not None else None

    @property
    def seen_year(self) -> int:
        """The year that takes most of the room."""
        return self._year

    def year(self, year: int) -> YearContent | None:
        """Return a year that was handed over."""
        return self._years.get(year)

    def years(self) -> dict[int, YearContent]:
        """Return all years that were handed over."""
        return dict(self._years)

    def set_span(self, first: int, last: int) -> None:
        """Let the days run from the first to the last year."""
        if (first, last) != self._span:
            day = self._first_seen()
            self._span = (first, last)
            self._fit()
            self._scroll_to(day)

    def set_lands(self, lands: Sequence[LandName]) -> None:
        """Show these rows."""
        if tuple(lands) != self._drawing.lands:
            drawing = self._drawing
            self._drawing = self._draw(tuple(lands), drawing.layers, drawing.layer_marks)
            self._fit()

    def set_layers(self, layers: Sequence[LayerLine], marks: Sequence[LayerMark]) -> None:
        """Lay calendars over the days."""
        if tuple(layers) != self._drawing.layers or tuple(marks) != self._drawing.layer_marks:
            self._drawing = self._draw(self._drawing.lands, tuple(layers), tuple(marks))
            self._fit()

    def set_year(self, content: YearContent) -> None:
        """Show the holidays of a year."""
        self._years[content.year] = content
        self.forget_tiles()

    def forget_tiles(self) -> None:
        """Paint all that is in sight anew."""
        self._tiles.clear()
        self.viewport().update()

    def forget_years(self) -> None:
        """Ask again for everything in sight."""
        self._years.clear()
        self._tiles.clear()
        self._look_around()

    def set_meetings(self, marks: Sequence[MeetingMark]) -> None:
        """Show the meetings of all years."""
        self._lay(replace(self._overlay, meetings=tuple(marks)))

    def set_candidates(self, marks: Sequence[CandidateMark]) -> None:
        """Show the proposals of the finder."""
        self._lay(replace(self._overlay, candidates=tuple(marks)))

    def set_asked(self, day: date | None) -> None:
        """Show where a meeting would go as long as it is asked about."""
        self._lay(replace(self._overlay, asked=day))

    def show_year(self, year: int) -> None:
        """Put the beginning of a year at the left edge."""
        self._scroll_to(date(max(self._span[0], min(year, self._span[1])), 1, 1))

    def set_zoom(self, zoom: Zoom) -> None:
        """Come nearer or go further away; the chosen day, else the middle, stays in sight."""
        if zoom is self._zoom:
            return
        day = self._overlay.chosen
        if day is None or not self._is_seen(day):
            day = self._drawing.scale.day_at(self._offset() + self._room() / 2)
        self._zoom = zoom
        self._fit()
        if zoom is Zoom.YEAR:
            self.show_year(day.year)
        else:
            middle = round(self._drawing.scale.middle_of(day) - self._room() / 2)
            self.horizontalScrollBar().setValue(middle)
        self.zoom_changed.emit(zoom)

    def days_in_sight(self) -> tuple[date, date]:
        """Return the first and the last day that can be seen."""
        scale = self._drawing.scale
        return self._first_seen(), scale.day_at(self._offset() + max(1, self._room()) - 1)

    def facts(self, day: date) -> DayFacts | None:
        """Return everything known about a day, if its year has come."""
        content = self._years.get(day.year)
        if content is None:
            return None
        return DayFacts(
            content.day(day),
            self._drawing.lands,
            [mark for mark in self._overlay.meetings if mark.first <= day <= mark.last],
            [mark for mark in self._drawing.layer_marks if mark.first <= day <= mark.last],
        )

    # -- painting

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Put the tiles in sight together, and paint over them what changes."""
        painter = QPainter(self.viewport())
        drawing, offset, labels = self._drawing, self._offset(), self._drawing.lanes.labels
        painter.fillRect(self.viewport().rect(), self._theme.color("base"))
        origin = QPoint(labels - offset, -self.verticalScrollBar().value())
        painter.translate(origin)
        painter.setClipRect(QRect(offset, 0, self._room(), drawing.lanes.height))
        x = range(offset, min(offset + self._room(), drawing.scale.width))
        ratio = self.devicePixelRatioF()
        for left, tile in self._tiles.between(drawing, self._years, x, ratio):
            painter.drawPixmap(left, 0, tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.head_at(painter, offset)
        focused = self.hasFocus() and shows_focus(self)
        OverlayPainter(drawing).paint(painter, replace(self._overlay, focused=focused), x)
        painter.resetTransform()
        painter.setClipping(False)
        corner = QPoint(0, -self.verticalScrollBar().value())
        painter.translate(corner)
        self._paint_labels(painter)

    def _paint_labels(self, painter: QPainter) -> None:
        drawing, lanes = self._drawing, self._drawing.lanes
        drawing.labels(painter)
        px = self._theme.px
        drawing.label(painter, self.tr("free"), lanes.strip, lanes.height - lanes.strip - px(2))
        icon = self._theme.pixmap("calendar-days", "text2", 14, self.devicePixelRatioF())
        middle = lanes.meetings + px(12) - px(7)
        painter.drawPixmap(lanes.labels - px(24), middle, icon)

    @override
    def sizeHint(self) -> QSize:
        """Ask for a year in 16 rows of full height."""
        px = self._theme.px
        return QSize(px(780), px(540))

    @override
    def minimumSizeHint(self) -> QSize:
        """Be content with the least rows; further down it scrolls."""
        return QSize(self._theme.px(240), self._theme.px(300))

    # -- inner workings

    def _draw(
        self, lands: Sequence[LandName], layers: Sequence[LayerLine], marks: Sequence[LayerMark]
    ) -> Drawing:
        first, last = self._span
        step = self._zoom.px * self._theme.factor
        room = self.viewport().height()
        lanes = Lanes.fit(self._theme, self._zoom, (len(lands), len(layers)), room)
        scale = Scale(date(first, 1, 1), date(last, 12, 31), step)
        return Drawing(self._theme, self._zoom, scale, lanes, lands, layers, marks)

    def _fit(self) -> None:
        """Measure again after a change of size, zoom, theme or rows."""
        drawing = self._drawing
        self._drawing = self._draw(drawing.lands, drawing.layers, drawing.layer_marks)
        self._tiles.clear()
        room = self._room()
        bar = self.horizontalScrollBar()
        bar.setRange(0, max(0, self._drawing.scale.width - room))
        bar.setPageStep(room)
        bar.setSingleStep(round(self._drawing.scale.step * 7))
        below = self.verticalScrollBar()
        below.setRange(0, max(0, self._drawing.lanes.height - self.viewport().height()))
        below.setPageStep(self.viewport().height())
        below.setSingleStep(self._drawing.lanes.row)
        self._look_around()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again and keep the day at the left edge."""
        day = self._first_seen()
        super().resizeEvent(event)
        self._fit()
        self._scroll_to(day)

    def _look_around(self) -> None:
        """Ask for the years in sight, and tell which one it is."""
        scale = self._drawing.scale
        first, last = self.days_in_sight()
        seen = range(first.year, last.year + 1)
        missing = [year for year in seen if year not in self._years]
        if missing and self._drawing.lands:
            self.years_wanted.emit(missing)
        third = scale.day_at(self._offset() + self._room() / 3).year
        if third != self._year:
            self._year = third
            self.year_changed.emit(third)
        self.viewport().update()

    def _lay(self, overlay: Overlay) -> None:
        if overlay != self._overlay:
            self._overlay = overlay
            self.viewport().update()

    def _words(self, day: date, line: int | None) -> list[str]:
        facts = self.facts(day)
        if facts is None:
            return [day_title(day)]
        if line is None:
            return [day_title(day), *day_sentences(facts)]
        return [land_words(facts, self._drawing.lands[line]), day_title(day), *day_sentences(facts)]

    def _offset(self) -> int:
        return self.horizontalScrollBar().value()

    def _room(self) -> int:
        return max(0, self.viewport().width() - self._drawing.lanes.labels)

    def _day(self) -> date:
        return self._overlay.chosen or self._first_seen()

    def _first_seen(self) -> date:
        return self._drawing.scale.day_at(self._offset())

    def _scroll_to(self, day: date) -> None:
        self.horizontalScrollBar().setValue(self._drawing.scale.x_of(day))

    def _is_seen(self, day: date) -> bool:
        return 0 <= self._drawing.scale.x_of(day) - self._offset() < self._room()

    def _reveal(self, day: date) -> None:
        if self._is_seen(day):
            return
        if self._zoom is Zoom.YEAR:
            self.show_year(day.year)
        if not self._is_seen(day):
            middle = self._drawing.scale.x_of(day) - self._room() // 2
            self.horizontalScrollBar().setValue(middle)

    def _reveal_line(self, line: int) -> None:
        bar, lanes = self.verticalScrollBar(), self._drawing.lanes
        top = lanes.top_of(line)
        if top < bar.value():
            bar.setValue(top)
        elif top + lanes.row > bar.value() + self.viewport().height():
            bar.setValue(top + lanes.row - self.viewport().height())
