"""The colour tables: complete, readable, and told apart."""

import pytest
from PySide6.QtGui import QColor

from mintgremium.ui.theme.tokens import TONES, load_tokens

SURFACES = ("base", "window", "sunken", "raised", "hover", "selected", "selectedIdle")
PAIRS = [
    *(("text", surface, 4.5) for surface in SURFACES),
    *(("text2", surface, 4.5) for surface in SURFACES),
    *(("text3", surface, 4.5) for surface in ("base", "sunken", "raised", "selected")),
    *(("accent", surface, 4.5) for surface in ("base", "sunken", "raised", "accentSoft")),
    *(("onAccent", ground, 4.5) for ground in ("accent", "accentHover", "accentPressed")),
    *((f"{tone}Fg", f"{tone}Bg", 4.5) for tone in TONES),
    *((f"{tone}Fg", "base", 4.5) for tone in TONES),
    *((f"{tone}Fg", "selected", 4.5) for tone in TONES),
    *((tone, "base", 3.0) for tone in TONES),
    ("field", "base", 3.0),
    ("ring", "base", 3.0),
    ("ring", "window", 3.0),
    ("holidayLine", "base", 3.0),
    ("publicDay", "base", 3.0),
    ("mapLabel", "mapOk", 4.5),
]


def luminance(color: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(p) for p in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Ratio after WCAG 2.2, success criterion 1.4.3."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_that_each_text_can_be_read_on_each_ground(scheme, front, ground, least):
    colors = load_tokens(scheme).colors
    assert contrast(colors[front], colors[ground]) >= least - 0.05


def test_that_both_themes_name_the_same_colors():
    light, dark = load_tokens("light"), load_tokens("dark")
    assert light.colors.keys() == dark.colors.keys()
    assert (light.is_dark, dark.is_dark) == (False, True)


def test_that_the_alpha_value_stands_at_the_end():
    assert load_tokens("light").colors["scrim"].alpha() == 0x40


def test_that_high_contrast_strengthens_lines_and_ring():
    plain = load_tokens("light")
    strong = plain.high_contrast()
    assert strong.colors["line"] == plain.colors["field"]
    assert strong.colors["text3"] == plain.colors["text2"]
    assert strong.ring_width == 3
