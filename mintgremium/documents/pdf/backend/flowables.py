"""Turns blocks into what reportlab lets flow over pages."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import singledispatchmethod

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Indenter, PageBreak, Spacer
from reportlab.platypus import Paragraph as Flow
from reportlab.platypus.flowables import Flowable

from mintgremium.documents.pdf.backend import styles
from mintgremium.documents.pdf.backend.canvas import Anchor, SignatureLine
from mintgremium.documents.pdf.backend.fonts import markup
from mintgremium.documents.pdf.backend.grids import callout_style, plain_style, table_style
from mintgremium.documents.pdf.backend.keeping import Closing, Rows, Tie, tie
from mintgremium.documents.pdf.backend.styles import Measure
from mintgremium.documents.pdf.blocks import (
    Align,
    Block,
    Bullets,
    Callout,
    Cell,
    Facts,
    Gap,
    Heading,
    Inset,
    NewPage,
    Paragraph,
    Row,
    Signatures,
    Table,
    Tone,
)
from mintgremium.documents.plain import one_line

LABEL_WIDTH = 34 * mm
SIGNATURE_WIDTH = 66 * mm
SIGNATURE_HEIGHT = 15 * mm
PARAGRAPH_GAP = 7
ROOM_FOR_CALLOUT = 60  # points: its label and two lines
ENDLESS_WORD = re.compile(r"\S{61}")  # hyphenating it takes cubic time; it is cut anyway


class Typesetter:
    """Sets blocks in one language on lines of a given width, in points."""

    def __init__(self, language: str, width: float) -> None:
        self._language = language
        self._width = width
        self._styles: dict[tuple[Measure, Align, float, str], ParagraphStyle] = {}

    def set_all(self, blocks: Sequence[Block]) -> list[Flowable]:
        """Set blocks one after the other, and keep together what belongs together."""
        flowables: list[Flowable] = []
        for block in blocks:
            made = [*self.typeset(block)]
            if isinstance(block, Signatures) and flowables:
                made = [Closing(flowables.pop(), *made)]
            flowables += made
        tie(flowables, self._width)
        return flowables

    def text(
        self, text: str, measure: Measure, align: Align = Align.LEFT, after: float = 0
    ) -> Flow:
        """Set one paragraph of typed text."""
        language = "" if ENDLESS_WORD.search(text) else self._language
        return Flow(markup(text, measure.face), self._style(measure, align, after, language))

    @singledispatchmethod
    def typeset(self, block: Block) -> Iterator[Flowable]:
        """Set one block."""
        raise NotImplementedError(type(block).__name__)

    @typeset.register
    def _(self, block: Heading) -> Iterator[Flowable]:
        title = one_line(f"{block.number} {block.text}")
        yield Tie(4 if block.kicker else 3)
        yield Anchor(title, block.level - 1, styles.SPACE_BEFORE[block.level])
        if block.kicker:
            yield self.text(block.kicker, styles.KICKER)
        measure = styles.HEADINGS[block.level]
        heading = self.text(block.text, measure)
        if block.number:
            number = self.text(block.number, replace(measure, color=styles.ACCENT))
            widths = [styles.INSET, self._width - styles.INSET]
            yield Rows([[number, heading]], widths, style=plain_style(), splitInRow=1)
        else:
            yield heading
        yield Spacer(0, styles.SPACE_AFTER[block.level])

    @typeset.register
    def _(self, block: Paragraph) -> Iterator[Flowable]:
        if block.tone in (Tone.LABEL, Tone.SMALL):
            yield Tie(1)
        yield self.text(block.text, styles.TONES[block.tone], after=PARAGRAPH_GAP)

    @typeset.register
    def _(self, block: Facts) -> Iterator[Flowable]:
        rows = [
            [
                self.text(fact.label, styles.TONES[Tone.MUTED]),
                self.text(fact.value, styles.TONES[Tone.BODY]),
            ]
            for fact in block.facts
        ]
        if rows:
            widths = [LABEL_WIDTH, self._width - LABEL_WIDTH]
            yield Rows(rows, widths, style=plain_style(below=2), splitInRow=1, spaceAfter=8)

    @typeset.register
    def _(self, block: Bullets) -> Iterator[Flowable]:
        body = styles.TONES[Tone.BODY]
        rows = [[self.text("–", body), self.text(text, body)] for text in block.texts]
        if rows:
            widths = [4.5 * mm, self._width - 4.5 * mm]
            yield Rows(rows, widths, style=plain_style(below=1), splitInRow=1, spaceAfter=6)

    @typeset.register
    def _(self, block: Callout) -> Iterator[Flowable]:
        parts = [
            self.text(block.label, styles.KICKER, after=1),
            self.text(block.text, styles.TONES[Tone.BODY], after=1),
        ]
        if block.note:
            parts.append(self.text(block.note, styles.TONES[Tone.SMALL]))
        grid = Rows([[parts]], [self._width], style=callout_style(), splitInRow=1)
        grid.room = ROOM_FOR_CALLOUT
        grid.spaceBefore, grid.spaceAfter = 4, 9
        yield grid

    @typeset.register
    def _(self, block: Table) -> Iterator[Flowable]:
        widths = self._widths(block)
        titles = [
            self.text(column.title, styles.TONES[Tone.LABEL], column.align)
            for column in block.columns
        ]
        rows = [self._row(row, block) for row in block.rows]
        yield Rows(
            [titles, *rows],
            widths,
            style=table_style([n for n, row in enumerate(block.rows, start=1) if row.is_group]),
            repeatRows=1,
            splitInRow=1,
            spaceBefore=2,
            spaceAfter=8,
        )

    @typeset.register
    def _(self, block: Signatures) -> Iterator[Flowable]:
        line = SignatureLine(SIGNATURE_WIDTH, SIGNATURE_HEIGHT)
        labels = [self.text(label, styles.TONES[Tone.SMALL]) for label in block.labels]
        width = self._width / max(2, len(block.labels))
        grid = Rows(
            [[line] * len(labels), labels],
            [width] * len(labels),
            style=plain_style(),
            hAlign="LEFT",
        )
        yield grid

    @typeset.register
    def _(self, block: Inset) -> Iterator[Flowable]:
        inner = Typesetter(self._language, self._width - styles.INSET)
        yield Indenter(left=styles.INSET)
        yield from inner.set_all(block.blocks)
        yield Indenter(left=-styles.INSET)

    @typeset.register
    def _(self, _block: Gap) -> Iterator[Flowable]:
        yield Spacer(0, styles.TONES[Tone.BODY].leading)

    @typeset.register
    def _(self, _block: NewPage) -> Iterator[Flowable]:
        yield PageBreak()

    def _row(self, row: Row, table: Table) -> list[list[Flowable]]:
        if row.is_group:
            texts = [self.text(part.text, styles.HEADINGS[4]) for part in row.cells[0]]
            return [texts, *([] for _ in table.columns[1:])]
        pairs = zip(row.cells, table.columns, strict=True)
        room = Spacer(0, table.row_height * mm)
        return [self._cell(cell, column.align) or [room] for cell, column in pairs]

    def _cell(self, cell: Cell, align: Align) -> list[Flowable]:
        return [self.text(part.text, styles.TONES[part.tone], align) for part in cell]

    def _widths(self, table: Table) -> list[float]:
        fixed = [column.width * mm for column in table.columns]
        shares = max(1, fixed.count(0))
        rest = (self._width - sum(fixed)) / shares
        return [width or rest for width in fixed]

    def _style(self, measure: Measure, align: Align, after: float, language: str) -> ParagraphStyle:
        key = (measure, align, after, language)
        if key not in self._styles:
            self._styles[key] = styles.style(measure, language, align, after)
        return self._styles[key]
