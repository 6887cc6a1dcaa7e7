"""The picture of the Länder as a widget: pointer, keyboard, tooltip, screen reader."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mintgremium.core.overriding import override
from mintgremium.services.lands.outlines import Outline, Tile
from mintgremium.ui.land_map.drawing import LandDrawing, LandMark
from mintgremium.ui.land_map.scene import Scene, fit_map, fit_tiles
from mintgremium.ui.land_map.walking import DOWN, LEFT, RIGHT, UP, next_in
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.announce import announce
from mintgremium.ui.widgets.focus import shows_focus

REACH: Final = 13  # px around the middle of a small Land that a pointer still meets
_WALK: Final = {
    Qt.Key.Key_Left: LEFT,
    Qt.Key.Key_Right: RIGHT,
    Qt.Key.Key_Up: UP,
    Qt.Key.Key_Down: DOWN,
}
_OPEN: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Ground:
    """What the picture is made of: outlines for the map, places for the tiles."""

    outlines: Sequence[Outline] = ()
    tiles: Sequence[Tile] = ()

    def scene(self, theme: Theme, box: QRectF, *, tiled: bool) -> Scene:
        """Fit map or tiles into a box."""
        if tiled:
            return fit_tiles(self.tiles, box, theme.px(5), theme.px(6))
        wide = theme.texts.width("MV", "caption600") + theme.px(12 + 3 + 12)
        return fit_map(self.outlines, box, QSizeF(wide, theme.px(20)))


@dataclass(frozen=True, slots=True)
class LandEntry:
    """A Land with its mark and the sentence that says it."""

    code: str
    name: str
    mark: LandMark
    sentence: str


class LandPicture(QWidget):
    """Shows the Länder; arrows walk to neighbours, letters jump, Return opens."""

    chosen = Signal(str)  # code
    opened = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._ground = Ground()
        self._entries: dict[str, LandEntry] = {}
        self._tiled = False
        self._chosen: str | None = None
        self._hovered: str | None = None
        self._drawing: LandDrawing | None = None
        self._kept: tuple[QPixmap, QPixmap] | None = None  # grounds, labels
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._forget)

    # -- what is shown

    @property
    def drawing(self) -> LandDrawing:
        """What paints the Länder at the size of the widget."""
        if self._drawing is None:
            self._drawing = self.drawing_in(self._room())
        return self._drawing

    @property
    def tiled(self) -> bool:
        """Whether tiles are shown instead of the map."""
        return self._tiled

    def drawing_in(self, box: QRectF) -> LandDrawing:
        """Return what paints the same Länder into another box."""
        scene = self._ground.scene(self._theme, box, tiled=self._tiled)
        return LandDrawing(self._theme, scene, self.marks())

    def marks(self) -> Mapping[str, LandMark]:
        """Return what is said of each Land."""
        return {code: entry.mark for code, entry in self._entries.items()}

    def set_ground(self, ground: Ground) -> None:
        """Take the outlines and tiles."""
        self._ground = ground
        self._forget()

    def set_tiled(self, *, tiled: bool) -> None:
        """Show tiles, or the map."""
        if tiled != self._tiled:
            self._tiled = tiled
            self._forget()

    def set_entries(self, entries: Sequence[LandEntry]) -> None:
        """Show what is said of each Land; in the order that Home and End walk to."""
        found = {entry.code: entry for entry in entries}
        if found != self._entries:
            self._entries = found
            self._forget()
        self._describe()

    def current(self) -> str | None:
        """Return the code of the chosen Land."""
        return self._chosen

    def choose(self, code: str | None) -> None:
        """Choose a Land without telling."""
        if code != self._chosen:
            self._chosen = code
            self._describe()
            self.update()

    # -- Qt

    @override
    def sizeHint(self) -> QSize:
        """Ask for the size of the design."""
        return QSize(self._theme.px(360), self._theme.px(470))

    @override
    def minimumSizeHint(self) -> QSize:
        """Stay large enough for the labels."""
        return QSize(self._theme.px(220), self._theme.px(270))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the Länder into the new room."""
        super().resizeEvent(event)
        self._forget()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the Länder from the kept picture, and what is chosen over it."""
        if self._kept is None or self._kept[0].devicePixelRatio() != self.devicePixelRatio():
            self._kept = (self._once(self.drawing.grounds), self._once(self.drawing.labels))
        grounds, labels = self._kept
        lines = list(self._lines())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, grounds)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in lines:
            self.drawing.outline(painter, *line)
        painter.drawPixmap(0, 0, labels)
        for line in lines:
            self.drawing.frame(painter, *line)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the Land under the pointer."""
        self._hover(self._at(event.position()))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the Land that was clicked."""
        code = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and code is not None:
            self._take(code)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the Land."""
        code = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and code is not None:
            self.opened.emit(code)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk to a neighbour, jump by Home, End or a letter, open by Return."""
        key, plain = Qt.Key(event.key()), not event.modifiers() & _COMMANDS
        if plain and key in _OPEN and self._chosen is not None:
            self.opened.emit(self._chosen)
        elif plain and (code := self._walked(key, event.text())) is not None:
            self._take(code)
            self._say_here()
        elif not (plain and key in _WALK):  # at the border an arrow leads nowhere
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Say in a tooltip what is known of the Land under the pointer."""
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        if isinstance(event, QHelpEvent):
            code = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._sentence(code), self)
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first Land, and show where the keyboard is."""
        super().focusInEvent(event)
        if self._chosen is None and self._entries:
            self._take(next(iter(self._entries)))
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no longer where the keyboard was."""
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    # -- inner workings

    def _walked(self, key: Qt.Key, text: str) -> str | None:
        codes = list(self._entries)
        if not codes:
            return None
        if key in _WALK:
            places = self.drawing.scene.places()
            known = self._chosen if self._chosen in places else None
            return next_in(_WALK[key], known, places) if known else codes[0]
        if key == Qt.Key.Key_Home:
            return codes[0]
        if key == Qt.Key.Key_End:
            return codes[-1]
        return self._lettered(text.strip().casefold())

    def _lettered(self, letter: str) -> str | None:
        """Return the next Land whose name begins with a letter, after the chosen one."""
        codes = list(self._entries)
        start = codes.index(self._chosen) + 1 if self._chosen in self._entries else 0
        order = codes[start:] + codes[:start]
        found = (c for c in order if self._entries[c].name.casefold().startswith(letter))
        return next(found, None) if letter else None

    def _take(self, code: str) -> None:
        if code != self._chosen:
            self.choose(code)
            self.chosen.emit(code)

    def _say_here(self) -> None:
        """Say the Land to a screen reader, and show its tooltip beside it."""
        words = self._sentence(self._chosen)
        announce(self, words)
        shape = self.drawing.scene.shape(self._chosen or "")
        if shape is not None:
            at = shape.box.center().toPoint()
            QToolTip.showText(self.mapToGlobal(at), words, self)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._sentence(self._chosen))

    def _sentence(self, code: str | None) -> str:
        entry = self._entries.get(code or "")
        return entry.sentence if entry is not None else ""

    def _at(self, point: QPointF) -> str | None:
        return self.drawing.scene.at(point, self._theme.px(REACH))

    def _hover(self, code: str | None) -> None:
        if code != self._hovered:
            self._hovered = code
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if code else Qt.CursorShape.ArrowCursor
            )
            self.update()

    def _room(self) -> QRectF:
        margin = self._theme.px(4)
        return QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)

    def _lines(self) -> Iterator[tuple[str, str, float]]:
        """Tell which Länder are outlined, in which colour, how wide."""
        if self._hovered is not None and self._hovered != self._chosen:
            yield self._hovered, "text2", 1.5
        if self._chosen is not None and shows_focus(self):
            yield self._chosen, "base", 6
            yield self._chosen, "ring", 3
        elif self._chosen is not None:
            yield self._chosen, "text", 2

    def _once(self, paint: Callable[[QPainter], None]) -> QPixmap:
        ratio = self.devicePixelRatio()
        kept = QPixmap(self.size() * ratio)
        kept.setDevicePixelRatio(ratio)
        kept.fill(Qt.GlobalColor.transparent)
        painter = QPainter(kept)
        paint(painter)
        painter.end()
        return kept

    def _forget(self) -> None:
        self._drawing = self._kept = None
        self.update()


_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
