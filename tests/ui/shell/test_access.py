"""Window and dialogs can be read aloud and used by keyboard alone, also at 200 %."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from tests.support.views import problems_of_access

DIALOGS = (
    "file.new",
    "edit.preferences",
    "edit.history",
    "file.restore",
    "help.about",
    "help.handbook",
    "help.shortcuts",
    "extras.log",
    "extras.data_places",
    "view.messages",
)


@pytest.fixture
def open_sample(parts, window):
    parts.actions.trigger("file.sample")
    parts.desk.settle()
    return window


@pytest.mark.parametrize("action", DIALOGS)
@pytest.mark.parametrize("scale", [100, 200])
def test_that_every_part_of_a_dialog_is_said_and_esc_closes_it(parts, open_sample, action, scale):
    parts.settings.set("text_size", scale)
    parts.actions.trigger(action)
    dialog = next(d for d in open_sample.findChildren(QDialog) if d.isVisible())
    assert problems_of_access(dialog) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_that_every_part_of_the_window_is_said(open_sample):
    assert problems_of_access(open_sample.navigation) == []
    assert problems_of_access(open_sample) == []


def test_that_the_welcome_page_is_said(window):
    assert problems_of_access(window.welcome) == []
