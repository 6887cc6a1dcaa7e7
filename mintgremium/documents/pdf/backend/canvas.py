"""A canvas that writes its pages at the end, when their number is known."""

from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from mintgremium.documents.pdf.backend.styles import HAIR, HAIRLINE, Measure


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline; `top` in points from the bottom of the page."""

    title: str
    level: int
    top: float


class PagesCanvas(Canvas):
    """Keeps each page back, so that it can say how many there are, and its bookmarks with it."""

    def __init__(self, *args: object, **settings: object) -> None:
        super().__init__(*args, **settings)
        self.setViewerPreference("DisplayDocTitle", "true")
        self._kept: list[dict[str, object]] = []
        self._bookmarks: list[Bookmark] = []
        self._last_level = -1
        self.page_label = ""
        self.label_at = (0.0, 0.0)
        self.label_measure: Measure | None = None

    def remember(self, title: str, level: int, top: float) -> None:
        """Add an entry to the outline, never more than one level below the one before."""
        self._last_level = min(level, self._last_level + 1)
        self._bookmarks.append(Bookmark(title, self._last_level, top))

    def showPage(self) -> None:
        """Keep the finished page and begin the next one."""
        self._kept.append(dict(self.__dict__))
        self._bookmarks = []
        self._startPage()

    def save(self) -> None:
        """Write all kept pages with `page x of y`, then the file."""
        kept = self._kept
        for number, page in enumerate(kept, start=1):
            self.__dict__.update(page)
            self._write_label(number, len(kept))
            self._write_bookmarks(number)
            super().showPage()
        super().save()

    def _write_label(self, number: int, count: int) -> None:
        if self.label_measure is None:
            return
        self.setFont(str(self.label_measure.face), self.label_measure.size)
        self.setFillColor(self.label_measure.color)
        label = self.page_label.format(page=number, pages=count)
        self.drawRightString(*self.label_at, label)

    def _write_bookmarks(self, number: int) -> None:
        for place, bookmark in enumerate(self._bookmarks):
            key = f"p{number}-{place}"
            self.bookmarkPage(key, fit="XYZ", left=0, top=round(bookmark.top, 2))
            self.addOutlineEntry(bookmark.title, key, bookmark.level)


class Anchor(Flowable):
    """Where a heading begins: nothing to see, an entry in the outline."""

    def __init__(self, title: str, level: int, space_before: float) -> None:
        super().__init__()
        self._title = title
        self._level = level
        self.spaceBefore = space_before

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def draw(self) -> None:
        """Hand the entry to the canvas, a little above the heading."""
        _, top = self.canv.absolutePosition(0, 0)
        self.canv.remember(self._title, self._level, top + 8)


class SignatureLine(Flowable):
    """A line to sign on."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width = width
        self.height = height

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Take the room to write in."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line at the foot of the room."""
        self.canv.setStrokeColor(HAIRLINE)
        self.canv.setLineWidth(HAIR * 1.5)
        self.canv.line(0, 2, self.width, 2)
