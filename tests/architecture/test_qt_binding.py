"""Canary for a defect of PySide6 6.12.0 on Python 3.11: calls that return nothing ate `None`."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_that_qt_calls_leave_the_reference_count_of_none_alone(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(5000):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 50
