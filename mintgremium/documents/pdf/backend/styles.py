"""Measures, colours and paragraph styles: one quiet accent, hairlines, room around text."""

from dataclasses import dataclass

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from mintgremium.documents.pdf.backend.fonts import Face
from mintgremium.documents.pdf.blocks import Align, Tone

INK = HexColor("#17201D")
MUTED = HexColor("#56635E")
ACCENT = HexColor("#0A6E61")
HAIRLINE = HexColor("#C3CCC8")
WATERMARK = Color(0.09, 0.125, 0.114, alpha=0.06)

LEFT_MARGIN = 25 * mm  # DIN 5008
RIGHT_MARGIN = 20 * mm
BOTTOM_MARGIN = 27 * mm
TOP_MARGIN = 28 * mm
PAGE_WIDTH, PAGE_HEIGHT = 210 * mm, 297 * mm
TEXT_WIDTH = PAGE_WIDTH - LEFT_MARGIN - RIGHT_MARGIN
INSET = 18 * mm
HAIR = 0.4
HYPHENATION = {"de": "de_DE", "en": "en_GB", "": ""}


@dataclass(frozen=True, slots=True)
class Measure:
    """Size and leading of a text, in points, and its face and colour."""

    size: float
    leading: float
    face: Face = Face.REGULAR
    color: Color = INK


TONES = {
    Tone.BODY: Measure(10.5, 14.5),
    Tone.STRONG: Measure(10.5, 14.5, Face.SEMIBOLD),
    Tone.MUTED: Measure(10.5, 14.5, color=MUTED),
    Tone.SMALL: Measure(9, 12.2, color=MUTED),
    Tone.LABEL: Measure(9, 12.2, Face.SEMIBOLD, MUTED),
}
HEADINGS = {
    1: Measure(19, 23, Face.SEMIBOLD),
    2: Measure(13, 17, Face.SEMIBOLD),
    3: Measure(11, 15, Face.SEMIBOLD),
    4: Measure(10.5, 14.5, Face.SEMIBOLD),
}
SPACE_BEFORE = {1: 0, 2: 16, 3: 12, 4: 8}
SPACE_AFTER = {1: 10, 2: 6, 3: 3, 4: 2}
KICKER = Measure(9.5, 13, Face.SEMIBOLD, ACCENT)
ALIGNMENTS = {Align.LEFT: TA_LEFT, Align.RIGHT: TA_RIGHT}


def style(measure: Measure, language: str, align: Align, after: float) -> ParagraphStyle:
    """Build the paragraph style of a measure, hyphenated in the language, if any."""
    return ParagraphStyle(
        "text",
        fontName=str(measure.face),
        fontSize=measure.size,
        leading=measure.leading,
        textColor=measure.color,
        alignment=ALIGNMENTS[align],
        spaceAfter=after,
        hyphenationLang=HYPHENATION[language],
        hyphenationMinWordLength=7,
        uriWasteReduce=0.3,
        splitLongWords=1,
        allowWidows=0,
        allowOrphans=0,
    )
