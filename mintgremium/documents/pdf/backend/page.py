"""What stands around the text of each page; measures of letters after DIN 5008, form B."""

from collections.abc import Callable
from dataclasses import replace
from itertools import chain, product

from reportlab.lib.units import mm
from reportlab.platypus import Table
from reportlab.platypus.flowables import Flowable

from mintgremium.documents.facts import Fact
from mintgremium.documents.pdf.backend import styles
from mintgremium.documents.pdf.backend.canvas import PagesCanvas
from mintgremium.documents.pdf.backend.flowables import Typesetter
from mintgremium.documents.pdf.backend.fonts import Face, embedded
from mintgremium.documents.pdf.backend.grids import plain_style
from mintgremium.documents.pdf.backend.styles import Measure
from mintgremium.documents.pdf.blocks import PageSetup

LETTER_TEXT_TOP = 98.5 * mm  # from the top edge, form B
PLAIN_TEXT_TOP = 46 * mm
RUNNING_HEAD_TOP = 15 * mm
FOOTER_FROM_BOTTOM = 13 * mm
ADDRESS_TOP = 62.7 * mm
ADDRESS_SIZE = (80 * mm, 27.3 * mm)
INFORMATION_LEFT, INFORMATION_TOP = 125 * mm, 50 * mm
INFORMATION_SIZE = (65 * mm, 44 * mm)
INFORMATION_LABEL = 22 * mm
FOLD_MARKS = ((105 * mm, 4 * mm), (148.5 * mm, 6 * mm), (210 * mm, 4 * mm))
RETURN_LINE = Measure(7.5, 9.5, color=styles.MUTED)
RETURN_SIZES = (7.5, 7, 6.5, 6)
SEPARATOR = " · "
ENDLESS = 10_000  # points; nothing breaks on a line of this length
SIZES = (10.5, 9.5, 8.5, 7.5, 6.5)  # an address of many lines is set smaller
FOOTER = Measure(8.5, 11, color=styles.MUTED)
MARK = Measure(9.5, 12, Face.SEMIBOLD, styles.ACCENT)
SENDER = Measure(14, 18, Face.SEMIBOLD)
SMALL = Measure(8.5, 11.5, color=styles.MUTED)


class Furniture:
    """Draws letterhead, running lines, marks and the letter's blocks onto the canvas."""

    def __init__(self, setup: PageSetup) -> None:
        self._setup = setup
        self._set = Typesetter(setup.language, styles.TEXT_WIDTH)

    def first_page(self, canvas: PagesCanvas, _document: object) -> None:
        """Draw what surrounds the first page."""
        self._every_page(canvas)
        self._letterhead(canvas)
        if self._setup.letter:
            self._address(canvas, self._setup.letter.address, self._setup.letter.return_line)
            self._information(canvas, self._setup.letter.information)
            self._fold_marks(canvas)

    def later_page(self, canvas: PagesCanvas, _document: object) -> None:
        """Draw what surrounds each further page."""
        self._every_page(canvas)
        width = styles.TEXT_WIDTH - 50 * mm
        self._text(canvas, self._setup.running_head, SMALL, (RUNNING_HEAD_TOP, width))
        baseline = styles.PAGE_HEIGHT - RUNNING_HEAD_TOP - 16
        self._hairline(canvas, baseline)

    def _every_page(self, canvas: PagesCanvas) -> None:
        self._watermark(canvas)
        right = styles.PAGE_WIDTH - styles.RIGHT_MARGIN
        canvas.page_label = self._setup.page_label
        canvas.label_at = (right, FOOTER_FROM_BOTTOM)
        canvas.label_measure = FOOTER
        footer_top = styles.PAGE_HEIGHT - FOOTER_FROM_BOTTOM - 8.5
        self._text(canvas, self._setup.footer, FOOTER, (footer_top, styles.TEXT_WIDTH - 30 * mm))
        self._hairline(canvas, FOOTER_FROM_BOTTOM + 14)
        if self._setup.marks:
            canvas.setFont(str(MARK.face), MARK.size)
            canvas.setFillColor(MARK.color)
            marks = "  ·  ".join(self._setup.marks)
            canvas.drawRightString(right, styles.PAGE_HEIGHT - RUNNING_HEAD_TOP - 9, marks)

    def _letterhead(self, canvas: PagesCanvas) -> None:
        lines = self._setup.letterhead
        if not lines:
            return
        width = styles.TEXT_WIDTH - 45 * mm
        used = self._text(canvas, lines[0], SENDER, (RUNNING_HEAD_TOP - 1 * mm, width))
        below = RUNNING_HEAD_TOP + used
        self._text(canvas, " · ".join(lines[1:]), SMALL, (below, width))

    def _address(self, canvas: PagesCanvas, lines: tuple[str, ...], parts: tuple[str, ...]) -> None:
        if parts:
            small = self._return_line(parts)
            small.drawOn(canvas, styles.LEFT_MARGIN, styles.PAGE_HEIGHT - ADDRESS_TOP + 1.2 * mm)
            line = styles.PAGE_HEIGHT - ADDRESS_TOP + 0.4 * mm
            self._hairline(canvas, line, styles.LEFT_MARGIN + ADDRESS_SIZE[0])
        text = "\n".join(lines)
        address, used = _fitting(
            lambda size: self._set.text(text, Measure(size, size * 1.22)), ADDRESS_SIZE
        )
        baseline = styles.PAGE_HEIGHT - ADDRESS_TOP - 1.5 * mm - used
        address.drawOn(canvas, styles.LEFT_MARGIN, baseline)

    def _return_line(self, parts: tuple[str, ...]) -> Flowable:
        """Set one line, whatever it takes: smaller letters, fewer parts, at last an ellipsis."""
        fewer = (SEPARATOR.join(parts[:count]) for count in range(len(parts), 0, -1))
        shorter = (f"{parts[0][:count]}…" for count in range(len(parts[0]) - 1, -1, -1))
        for text, size in product(chain(fewer, shorter), RETURN_SIZES):
            line = self._set.text(text, replace(RETURN_LINE, size=size))
            line.wrap(ENDLESS, ENDLESS)
            if max(line.getActualLineWidths0()) <= ADDRESS_SIZE[0]:
                break
        return line

    def _information(self, canvas: PagesCanvas, facts: tuple[Fact, ...]) -> None:
        if facts:
            grid, used = _fitting(
                lambda size: self._information_grid(facts, size), INFORMATION_SIZE
            )
            top = styles.PAGE_HEIGHT - INFORMATION_TOP
            grid.drawOn(canvas, INFORMATION_LEFT, top - used)

    def _information_grid(self, facts: tuple[Fact, ...], size: float) -> Flowable:
        label, value = Measure(size, size * 1.35, color=styles.MUTED), Measure(size, size * 1.35)
        rows = [[self._set.text(f.label, label), self._set.text(f.value, value)] for f in facts]
        widths = [INFORMATION_LABEL, INFORMATION_SIZE[0] - INFORMATION_LABEL]
        return Table(rows, widths, style=plain_style(below=1.5))

    def _fold_marks(self, canvas: PagesCanvas) -> None:
        canvas.setStrokeColor(styles.HAIRLINE)
        canvas.setLineWidth(styles.HAIR)
        for top, length in FOLD_MARKS:
            canvas.line(4 * mm, styles.PAGE_HEIGHT - top, 4 * mm + length, styles.PAGE_HEIGHT - top)

    def _watermark(self, canvas: PagesCanvas) -> None:
        word = self._setup.watermark
        if not word:
            return
        font = embedded(Face.SEMIBOLD)
        size = 150 * mm / font.stringWidth(word, 1)
        canvas.saveState()
        canvas.setFillColor(styles.WATERMARK)
        canvas.setFont(str(Face.SEMIBOLD), size)
        canvas.translate(styles.PAGE_WIDTH / 2, styles.PAGE_HEIGHT / 2)
        canvas.rotate(52)
        canvas.drawCentredString(0, -size / 3, word)
        canvas.restoreState()

    def _text(
        self, canvas: PagesCanvas, text: str, measure: Measure, place: tuple[float, float]
    ) -> float:
        """Draw a text at (top, width), both in points, and return the height it took."""
        top, width = place
        paragraph = self._set.text(text, measure)
        used: float = paragraph.wrap(width, styles.PAGE_HEIGHT)[1]
        paragraph.drawOn(canvas, styles.LEFT_MARGIN, styles.PAGE_HEIGHT - top - used)
        return used

    def _hairline(self, canvas: PagesCanvas, baseline: float, right: float = 0) -> None:
        canvas.setStrokeColor(styles.HAIRLINE)
        canvas.setLineWidth(styles.HAIR)
        end = right or styles.PAGE_WIDTH - styles.RIGHT_MARGIN
        canvas.line(styles.LEFT_MARGIN, baseline, end, baseline)


def _fitting(
    make: Callable[[float], Flowable], room: tuple[float, float]
) -> tuple[Flowable, float]:
    """Make a block as large as its field allows; at the smallest size it may leave the field."""
    made = make(SIZES[0])
    for size in SIZES:
        made = make(size)
        if made.wrap(*room)[1] <= room[1]:
            break
    return made, made.wrap(*room)[1]
