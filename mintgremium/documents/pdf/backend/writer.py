"""Writes blocks as PDF bytes with reportlab's page templates."""

from collections.abc import Callable, Sequence
from io import BytesIO

from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageTemplate

from mintgremium.documents.pdf.backend import styles
from mintgremium.documents.pdf.backend.canvas import PagesCanvas
from mintgremium.documents.pdf.backend.flowables import Typesetter
from mintgremium.documents.pdf.backend.fonts import Face, embedded
from mintgremium.documents.pdf.backend.page import LETTER_TEXT_TOP, PLAIN_TEXT_TOP, Furniture
from mintgremium.documents.pdf.blocks import Block, PageSetup
from mintgremium.documents.plain import one_line

PRODUCT = "mintgremium"
REGIONS = {"de": "de-DE", "en": "en-GB"}
Draw = Callable[[PagesCanvas, object], None]


def write(blocks: Sequence[Block], setup: PageSetup) -> bytes:
    """Set the blocks on A4 pages; the time of writing is left out, so that bytes repeat."""
    for face in Face:
        embedded(face)
    target = BytesIO()
    document = BaseDocTemplate(
        target,
        pagesize=(styles.PAGE_WIDTH, styles.PAGE_HEIGHT),
        title=one_line(setup.title),
        author=one_line(setup.author),
        subject=one_line(setup.subject),
        creator=PRODUCT,
        producer=PRODUCT,
        lang=REGIONS[setup.language],
        invariant=1,
        initialFontName=str(Face.REGULAR),
        allowSplitting=1,
    )
    furniture = Furniture(setup)
    first_top = LETTER_TEXT_TOP if setup.letter else PLAIN_TEXT_TOP
    document.addPageTemplates(
        [
            _template("first", first_top, furniture.first_page),
            _template("later", styles.TOP_MARGIN, furniture.later_page),
        ]
    )
    typesetter = Typesetter(setup.language, styles.TEXT_WIDTH)
    flowables = [NextPageTemplate("later"), *typesetter.set_all(blocks)]
    document.build(flowables, canvasmaker=PagesCanvas)
    return target.getvalue()


def _template(name: str, top: float, draw: Draw) -> PageTemplate:
    height = styles.PAGE_HEIGHT - top - styles.BOTTOM_MARGIN
    frame = Frame(
        styles.LEFT_MARGIN,
        styles.BOTTOM_MARGIN,
        styles.TEXT_WIDTH,
        height,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    return PageTemplate(name, [frame], onPage=draw)
