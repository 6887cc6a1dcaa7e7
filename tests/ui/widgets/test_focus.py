"""The ring helps the keyboard and leaves the mouse alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mintgremium.ui.widgets.buttons import Button, ToolButton
from mintgremium.ui.widgets.focus import FocusRing, FocusRings, shows_focus


@pytest.fixture
def rings(qapp, theme):
    rings = FocusRings(qapp, theme)
    yield rings
    qapp.removeEventFilter(rings)
    rings.deleteLater()


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
    window.first.clearFocus()
    return window


def ring_of(window):
    found = window.findChildren(FocusRing)
    return found[0] if found else None


def test_that_tab_shows_the_ring_around_the_button(window, qtbot):
    window.first.setFocus(Qt.FocusReason.TabFocusReason)
    ring = ring_of(window)
    assert ring.isVisible()
    assert ring.geometry() == window.first.geometry().adjusted(-4, -4, 4, 4)
    window.second.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.geometry() == window.second.geometry().adjusted(-4, -4, 4, 4)


def test_that_a_click_shows_no_ring(window, qtbot):
    qtbot.mouseClick(window.first, Qt.MouseButton.LeftButton)
    window.first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not shows_focus(window.first)
    assert ring_of(window) is None or not ring_of(window).isVisible()


def test_that_the_ring_follows_resizing_and_goes_when_its_button_goes(window):
    window.first.setFocus(Qt.FocusReason.TabFocusReason)
    window.resize(500, 300)
    window.layout().activate()
    assert ring_of(window).geometry() == window.first.geometry().adjusted(-4, -4, 4, 4)
    window.first.hide()  # Qt hands the focus on
    assert ring_of(window).geometry() == window.second.geometry().adjusted(-4, -4, 4, 4)
    window.second.hide()
    assert not ring_of(window).isVisible()


def test_that_what_comes_by_the_program_after_a_key_counts_as_keyboard(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_A)
    window.second.setFocus()
    assert shows_focus(window.second)


def test_that_a_tool_button_has_a_name_and_a_hit_area(window):
    assert window.second.accessibleName() == "Hinzufügen"
    assert window.second.toolTip() == "Hinzufügen"
    assert min(window.second.width(), window.second.height()) >= 26
