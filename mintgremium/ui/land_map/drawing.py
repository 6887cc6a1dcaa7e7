"""Paint the Länder on a screen or into a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QByteArray, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

from mintgremium.ui.land_map.hatching import dots, strokes
from mintgremium.ui.land_map.looks import Look, Pattern
from mintgremium.ui.land_map.scene import Scene, Shape
from mintgremium.ui.theme.icons import icon_svg, stroke_for
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme

_ICON: Final = 12
_ROOM_FOR_WORDS: Final = 68  # px of a tile that can hold its answer in words


@dataclass(frozen=True, slots=True)
class LandMark:
    """What is said of a Land in the picture; `word` is its answer, `note` a figure, if any."""

    look: Look
    word: str
    note: str = ""


@dataclass(frozen=True)
class LandDrawing:
    """Paints a scene with the answers of its Länder."""

    theme: Theme
    scene: Scene
    marks: Mapping[str, LandMark]  # by the code of the Land

    def paint(self, painter: QPainter) -> None:
        """Paint all Länder with their labels."""
        self.grounds(painter)
        self.labels(painter)

    def grounds(self, painter: QPainter) -> None:
        """Paint grounds and patterns, then borders, then broken outlines."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape, mark in self._marked():
            self._ground(painter, shape, mark.look)
        if not self.scene.tiled:
            self._borders(painter)
        for shape, mark in self._marked():
            if mark.look.pattern is Pattern.DASHED:
                self._broken(painter, shape, mark.look)

    def labels(self, painter: QPainter) -> None:
        """Paint what lies over everything else: names, icons, words."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape, mark in self._marked():
            if self.scene.tiled:
                self._tile(painter, shape, mark)
            elif shape.joined:
                self._beside(painter, shape, mark)
            else:
                self._label(painter, shape, mark)

    def outline(self, painter: QPainter, code: str, color: str, width: float) -> None:
        """Paint a line around one Land: the chosen one, the one under the pointer."""
        shape = self.scene.shape(code)
        if shape is not None:
            self._line(painter, shape.path, self._pen(color, width))

    def frame(self, painter: QPainter, code: str, color: str, width: float) -> None:
        """Paint a line around a label that stands beside its Land."""
        shape = self.scene.shape(code)
        if shape is not None and shape.joined:
            path = QPainterPath()
            radius = self.theme.px(5)
            path.addRoundedRect(self.scene.label_box(shape), radius, radius)
            self._line(painter, path, self._pen(color, width))

    def swatch(self, painter: QPainter, box: QRectF, look: Look) -> None:
        """Paint the look of an answer into a small box, for the key."""
        ring = (
            (box.left(), box.top()),
            (box.right(), box.top()),
            (box.right(), box.bottom()),
            (box.left(), box.bottom()),
        )
        shape = Shape("", "", (ring,), box.center(), rounded=self.theme.px(3))
        self._ground(painter, shape, look)
        if look.pattern is Pattern.DASHED:
            self._broken(painter, shape, look)
        elif look.pattern is not Pattern.SOLID:
            self._line(painter, shape.path, QPen(self.theme.color("lineStrong"), 1))

    # -- parts

    def _marked(self) -> list[tuple[Shape, LandMark]]:
        known = self.marks
        return [(each, known[each.code]) for each in self.scene.shapes if each.code in known]

    def _pen(self, color: str, width: float) -> QPen:
        return QPen(self.theme.color(color), self.theme.px(width))

    def _ground(self, painter: QPainter, shape: Shape, look: Look) -> None:
        color, px = self.theme.color, self.theme.px
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(look.ground))
        painter.drawPath(shape.path)
        ink = color(look.ink)
        match look.pattern:
            case Pattern.HATCH | Pattern.BACK_HATCH | Pattern.CROSS:
                pen = QPen(ink, px(1.6))
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                painter.setPen(pen)
                painter.drawLines(self._strokes(shape, look.pattern))
            case Pattern.DOTS:
                painter.setBrush(ink)
                radius = px(10) / 8
                for x, y in dots(shape.rings, px(7), radius):
                    painter.drawEllipse(QPointF(x, y), radius, radius)
            case _:
                pass

    def _strokes(self, shape: Shape, pattern: Pattern) -> list[QLineF]:
        gap = self.theme.px(9 if pattern is Pattern.CROSS else 6)
        angles = {Pattern.HATCH: (-45,), Pattern.BACK_HATCH: (45,)}.get(pattern, (-45, 45))
        return [
            QLineF(QPointF(*start), QPointF(*end))
            for angle in angles
            for start, end in strokes(shape.rings, gap, angle)
        ]

    def _borders(self, painter: QPainter) -> None:
        pen = QPen(self.theme.color("base"), self.theme.px(1.5))
        for shape in self.scene.shapes:
            self._line(painter, shape.path, pen)

    def _broken(self, painter: QPainter, shape: Shape, look: Look) -> None:
        pen = QPen(self.theme.color(look.ink), self.theme.px(1.5))
        pen.setDashPattern([4, 2])
        self._line(painter, shape.path, pen)

    def _line(self, painter: QPainter, path: QPainterPath, pen: QPen) -> None:
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _label(self, painter: QPainter, shape: Shape, mark: LandMark) -> None:
        """Write the short name; on a pattern it needs a ground of its own."""
        if mark.look.pattern is Pattern.SOLID:
            self._centred(painter, shape.label, shape.short_name, mark.look.ink)
        else:
            self._chip(painter, shape.label, shape, mark)

    def _beside(self, painter: QPainter, shape: Shape, mark: LandMark) -> None:
        painter.setPen(QPen(self.theme.color("text2"), 1))
        painter.drawLine(shape.middle, shape.label)
        self._chip(painter, shape.label, shape, mark)

    def _chip(self, painter: QPainter, at: QPointF, shape: Shape, mark: LandMark) -> None:
        theme, scene = self.theme, self.scene
        box = QRectF(QPointF(0, 0), scene.chip)
        box.moveCenter(at)
        painter.setPen(QPen(theme.color("lineStrong"), 1))
        painter.setBrush(theme.color("base"))
        painter.drawRoundedRect(box, theme.px(5), theme.px(5))
        side = theme.px(_ICON)
        width = side + theme.px(3) + theme.texts.width(shape.short_name, "caption600")
        x = at.x() - width / 2
        self._icon(painter, QRectF(x, at.y() - side / 2, side, side), mark.look)
        pen = Pen("caption600", theme.color("text"))
        theme.texts.draw(painter, (x + side + theme.px(3), at.y()), shape.short_name, pen)

    def _tile(self, painter: QPainter, shape: Shape, mark: LandMark) -> None:
        """Write short name, icon and, where there is room, the answer in words."""
        theme, box = self.theme, shape.box
        solid = mark.look.pattern is Pattern.SOLID
        ink = mark.look.ink if solid else "text"
        pad = theme.px(6)
        side = theme.px(_ICON + 2)
        worded = box.width() >= theme.px(_ROOM_FOR_WORDS)
        middle = box.center().y() - (theme.px(9) if worded else 0)
        name = theme.texts.width(shape.short_name, "body600")
        x = box.center().x() - (name + theme.px(4) + side) / 2
        if not solid:
            self._plate(painter, box, worded=worded)
        theme.texts.draw(painter, (x, middle), shape.short_name, Pen("body600", theme.color(ink)))
        icon = QRectF(x + name + theme.px(4), middle - side / 2, side, side)
        self._icon(painter, icon, mark.look)
        if worded:
            text, room = mark.note or mark.word, int(box.width() - 2 * pad)
            width = min(theme.texts.lay_out(text, "caption", room).width, room)
            at = (box.center().x() - width / 2, middle + theme.px(19))
            theme.texts.draw(painter, at, text, Pen("caption", theme.color(ink)), room)

    def _plate(self, painter: QPainter, box: QRectF, *, worded: bool) -> None:
        """Paint a calm ground behind the words on a pattern."""
        theme = self.theme
        high = theme.px(42 if worded else 24)
        plate = QRectF(box.left() + theme.px(4), 0, box.width() - theme.px(8), high)
        plate.moveCenter(box.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("base"))
        painter.drawRoundedRect(plate, theme.px(4), theme.px(4))

    def _centred(self, painter: QPainter, at: QPointF, text: str, color: str) -> None:
        theme = self.theme
        x = at.x() - theme.texts.width(text, "caption600") / 2
        theme.texts.draw(painter, (x, at.y()), text, Pen("caption600", theme.color(color)))

    def _icon(self, painter: QPainter, box: QRectF, look: Look) -> None:
        """Draw the icon itself, not a pixmap of it, so that a file has it sharp at any size."""
        ink = look.ink if look.pattern is Pattern.SOLID else f"{look.tone}Fg"
        svg = icon_svg(look.icon, self.theme.color(ink), stroke_for(_ICON))
        QSvgRenderer(QByteArray(svg)).render(painter, box)
