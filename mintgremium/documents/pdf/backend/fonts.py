"""Embedded fonts, and what happens to signs that the text font does not have."""

import re
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from itertools import groupby
from typing import cast
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from mintgremium.documents.plain import plain
from mintgremium.runtime.resources import resource

_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]"
)
_ASTRAL = re.compile("<([0-9A-F]{2})> <([0-9A-F]{5,6})>")


class Face(StrEnum):
    """The faces of the text font; each value is the name of its file and of its registration."""

    REGULAR = "SourceSans3_400Regular"
    ITALIC = "SourceSans3_400Regular_Italic"
    SEMIBOLD = "SourceSans3_600SemiBold"


FALLBACKS = ("DejaVuSans", "NotoEmoji_400Regular")  # tried in this order for rare signs


class EmbeddedFont(TTFont):
    """A font whose signs beyond U+FFFF can be copied out of the PDF again.

    reportlab 5.1 writes their code points as five hex digits where UTF-16 is due (ISO 32000-1
    §9.10.3); readers then find other letters.
    """

    def addObjects(self, doc: PDFDocument) -> None:
        """Add the objects of the font to the document, with right character maps."""
        super().addObjects(doc)
        for name, written in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:") and isinstance(written.content, str):
                written.content = _ASTRAL.sub(_as_utf16, written.content)


def _as_utf16(match: re.Match[str]) -> str:
    units = chr(int(match[2], 16)).encode("utf-16-be").hex().upper()
    return f"<{match[1]}> <{units}>"


def embedded(name: str) -> EmbeddedFont:
    """Return the shipped font of that name, registered with reportlab on first use."""
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(EmbeddedFont(name, resource("fonts", f"{name}.ttf")))
    return cast("EmbeddedFont", pdfmetrics.getFont(name))


def markup(text: str, face: Face) -> str:
    """Return typed text as paragraph markup in which nothing typed is markup.

    Line breaks are kept; signs that show nothing are left out. A sign that the face lacks comes
    from a fallback font, or is spelt out as its code point rather than shown as an empty box.
    """
    visible = _INVISIBLE.sub("", plain(text)).replace("\t", " ")
    composed = unicodedata.normalize("NFC", visible)
    signs = embedded(face).face.charToGlyph
    if all(ord(sign) in signs for sign in composed if sign != "\n"):
        return escape(composed).replace("\n", "<br/>")
    return "".join(_runs(composed, face)).replace("\n", "<br/>")


def _runs(text: str, face: Face) -> Iterator[str]:
    for name, run in groupby(text, key=lambda sign: _font_for(sign, face)):
        signs = "".join(run)
        if name == face:
            yield escape(signs)
        elif name:
            yield f'<font name="{name}">{escape(signs)}</font>'
        else:
            yield escape("".join(map(_spelt, signs)))


def _font_for(sign: str, face: Face) -> str:
    if sign == "\n":
        return face
    fonts = (face, *FALLBACKS)
    return next((name for name in fonts if ord(sign) in embedded(name).face.charToGlyph), "")


def _spelt(sign: str) -> str:
    """Write a sign that no font has as `[U+1F989]`."""
    return f"[U+{ord(sign):04X}]"
