"""The ring helps the keyboard and leaves the mouse alone."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mintgremium.ui.widgets.buttons import Button, ToolButton
from mintgremium.ui.widgets.focus import FocusRing, FocusRings, shows_focus


@pytest.fixture
def rings(qapp, theme):
    rings = FocusRings(qapp, theme)
    yield rings
    shiboken6.delete(rings)


@pytest.fixture
def window(theme, qtbot, rings):
    window = QWidget()
    column = QVBoxLayout(window)
    window.first = Button(theme, "Einladen")
    window.second = ToolButton(theme, "plus", "Hinzufügen")
    column.addWidget(window.first)
    column.addWidget(window.second)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    window.second.setFocus()
    return window


def press(window, key):
    """Press a key as the system does: it comes to the window, not to the widget."""
    QTest.keyClick(window.windowHandle(), key)


def ring_of(window):
    found = window.findChildren(FocusRing)
    return found[0] if found else None


def test_that_tab_shows_the_ring_around_the_button(window):
    press(window, Qt.Key.Key_Tab)
    ring = ring_of(window)
    assert ring.isVisible()
    assert ring.geometry() == window.first.geometry().adjusted(-4, -4, 4, 4)
    press(window, Qt.Key.Key_Tab)
    assert ring.geometry() == window.second.geometry().adjusted(-4, -4, 4, 4)


def test_that_a_click_shows_no_ring(window, qtbot):
    press(window, Qt.Key.Key_Tab)
    at = window.first.geometry().center()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    window.second.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert not shows_focus(window.second)
    assert not ring_of(window).isVisible()


def test_that_arrows_show_where_the_focus_is_after_a_click(window):
    window.first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not shows_focus(window.first)
    press(window, Qt.Key.Key_Home)
    assert shows_focus(window.first)


def test_that_the_ring_follows_resizing_and_goes_when_its_button_goes(window):
    press(window, Qt.Key.Key_Tab)
    window.resize(500, 300)
    window.layout().activate()
    assert ring_of(window).geometry() == window.first.geometry().adjusted(-4, -4, 4, 4)
    window.first.hide()  # Qt hands the focus on
    assert ring_of(window).geometry() == window.second.geometry().adjusted(-4, -4, 4, 4)
    window.second.hide()
    assert not ring_of(window).isVisible()


def test_that_what_comes_by_the_program_after_a_key_counts_as_keyboard(window):
    press(window, Qt.Key.Key_A)
    window.first.setFocus()
    assert shows_focus(window.first)


def test_that_a_window_that_goes_takes_its_ring_along(window, rings):
    press(window, Qt.Key.Key_Tab)
    assert len(rings._rings) == 1
    shiboken6.delete(ring_of(window))
    assert rings._rings == {}


def test_that_a_tool_button_has_a_name_and_a_hit_area(window):
    assert window.second.accessibleName() == "Hinzufügen"
    assert window.second.toolTip() == "Hinzufügen"
    assert min(window.second.width(), window.second.height()) >= 26
