"""The type scale: one name for each size and weight a text may have."""

import sys
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from mintgremium.runtime.resources import resource

BASE_PX: Final = 13
FAMILY: Final = "Inter"
_FILES: Final = ("400Regular", "500Medium", "600SemiBold", "700Bold")


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """A size in px at scale 1 and a weight; `tabular` gives figures of equal width."""

    px: float
    weight: int = 400
    tabular: bool = False


STYLES: Final = {
    "display": TypeStyle(28, 600, tabular=True),
    "title": TypeStyle(20, 600),
    "heading": TypeStyle(17, 600),
    "lead": TypeStyle(15),
    "item": TypeStyle(14, 600),
    "minutes": TypeStyle(14),
    "body": TypeStyle(13),
    "body500": TypeStyle(13, 500),
    "body600": TypeStyle(13, 600),
    "body700": TypeStyle(13, 700),
    "number": TypeStyle(13, tabular=True),
    "small": TypeStyle(12),
    "small500": TypeStyle(12, 500),
    "small600": TypeStyle(12, 600),
    "caption": TypeStyle(11, 500),
    "caption400": TypeStyle(11),
    "caption600": TypeStyle(11, 600),
    "keycap": TypeStyle(10.5, 600),
}


def load_fonts() -> None:
    """Make the shipped fonts known to Qt; call once, before the first widget."""
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", f"Inter_{name}.ttf")))


def points(px: float, scale: float) -> float:
    """Turn px into points: 96 dpi everywhere but on macOS, where a point is a pixel."""
    return px * scale * (1.0 if sys.platform == "darwin" else 0.75)


def make_font(style: TypeStyle, scale: float, family: str) -> QFont:
    """Build the font of a style."""
    font = QFont(family)
    font.setPointSizeF(points(style.px, scale))
    font.setWeight(QFont.Weight(style.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if style.tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
