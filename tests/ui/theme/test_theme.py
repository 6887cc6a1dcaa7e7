"""The theme dresses the application and keeps everything that was made with it up to date."""

import re

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QSpinBox

from mintgremium.ui.theme.icons import icon_names, icon_svg
from mintgremium.ui.theme.theme import ThemeMode
from mintgremium.ui.theme.typography import STYLES


def test_that_a_change_of_mode_reaches_palette_and_listeners(theme, qapp, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(ThemeMode.DARK)
    assert theme.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Base) == theme.color("base")


def test_that_the_scale_keeps_its_bounds_and_moves_all_measures(theme, qtbot):
    theme.set_scale(5)
    assert (theme.scale, theme.px(30)) == (2.0, 60)
    theme.set_scale(0.1)
    assert (theme.scale, theme.px(30)) == (0.8, 24)


def test_that_the_same_choice_again_is_no_change(theme, qtbot):
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode(ThemeMode.LIGHT)
        theme.set_scale(1.0)


def test_that_inter_shows_four_different_weights(theme):
    widths = {theme.metrics(name).horizontalAdvance("Länderbeirat") for name in
              ("body", "body500", "body600", "body700")}  # fmt: skip
    assert len(widths) == 4
    assert QFontInfo(theme.font("body")).family() == "Inter"


def test_that_the_font_of_the_system_can_be_chosen(theme):
    theme.set_system_font(wanted=True)
    assert theme.font("body").family() != "Inter"


def test_that_figures_of_numbers_have_one_width(theme):
    assert theme.metrics("number").horizontalAdvance("111") == pytest.approx(
        theme.metrics("number").horizontalAdvance("888")
    )


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("make", [QLineEdit, QComboBox, QSpinBox, QPushButton])
def test_that_fields_and_buttons_are_thirty_high_at_each_scale(theme, qtbot, scale, make):
    theme.set_scale(scale)
    widget = make()
    qtbot.addWidget(widget)
    widget.show()
    widget.adjustSize()
    assert abs(widget.height() - theme.px(30)) <= 1


def test_that_a_bound_icon_follows_the_theme(theme, qtbot):
    button = QPushButton("Einladen")
    qtbot.addWidget(button)
    theme.set_icon(button, "send", "text")
    before = button.icon().pixmap(16, 16).toImage()
    theme.set_mode(ThemeMode.DARK)
    assert button.icon().pixmap(16, 16).toImage() != before


def test_that_each_icon_can_be_drawn(theme):
    for name in icon_names():
        image = theme.pixmap(name, "text", 16, 2.0).toImage()
        assert image.width() == 32
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), name


def test_that_no_icon_keeps_a_color_or_width_of_its_own(theme):
    for name in icon_names():
        svg = icon_svg(name, theme.color("crit"), 1.5).decode()
        assert "currentColor" not in svg, name
        assert 'stroke-width="1.50"' in svg, name


def test_that_the_style_sheet_has_no_gap_left(theme, qapp):
    sheet = qapp.styleSheet()
    assert not re.findall(r"[$@]\w+", sheet)
    assert "{check}" not in sheet
    assert all(sheet.count(f'role="{name}"') == 1 for name in STYLES)


def test_that_motion_can_be_switched_off(theme):
    theme.set_motion(wanted=False)
    assert theme.fade(90) == 0


def test_that_the_system_is_followed_only_when_wanted(theme, qapp, qtbot):
    changed = qapp.styleHints().colorSchemeChanged
    with qtbot.assertNotEmitted(theme.changed):
        changed.emit(Qt.ColorScheme.Dark)
    theme.set_mode(ThemeMode.SYSTEM)
    assert not theme.is_dark
    with qtbot.waitSignal(theme.changed):
        changed.emit(Qt.ColorScheme.Dark)


def test_that_a_deleted_button_is_forgotten(theme, qtbot):
    button = QPushButton("Einladen")
    theme.set_icon(button, "send")
    shiboken6.delete(button)
    theme.set_mode(ThemeMode.DARK)
    assert button not in theme._bound
