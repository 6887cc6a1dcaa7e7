"""A person at the window: finds things by the names they carry, types, chooses, presses."""

from collections.abc import Callable
from pathlib import Path

import shiboken6
from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QWidget,
)

from mintgremium.ui.navigator import Place
from mintgremium.ui.operations import ThreadedOperations
from mintgremium.ui.shell.parts import Parts
from mintgremium.ui.shell.window import MainWindow
from tests.support.typing import type_text

PATIENCE = 20_000  # ms for anything to appear
NO_BREAK = "\u00a0"


def pause(milliseconds: int) -> None:
    """Let the program run; QTest.qWait would keep other threads from running."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Hands:
    """Works in one window; every step waits until the program has answered."""

    def __init__(self, parts: Parts, window: MainWindow, folder: Path) -> None:
        self.parts, self.window, self._folder = parts, window, folder

    def wait_for(self, condition: Callable[[], object], what: str) -> None:
        """Let the program run until something holds; say what did not come."""
        patience = QDeadlineTimer(PATIENCE)
        while not condition():
            if patience.hasExpired():
                self.picture("gescheitert")
                raise AssertionError(f"did not come: {what}")
            pause(20)

    def settle(self) -> None:
        """Wait for the database and for what follows from its answer."""
        operations = self.parts.operations
        pause(10)
        if isinstance(operations, ThreadedOperations):
            self.wait_for(lambda: not operations.is_busy, "the end of the work")
        pause(10)

    def go(self, place: Place) -> None:
        """Go to a place as the navigation and links do."""
        self.parts.navigator.go(place)
        self.settle()

    def here(self) -> Place:
        """Return the place that is shown."""
        return self.parts.navigator.here or Place("")

    def command(self, action_id: str) -> None:
        """Carry out a command of the menus."""
        self.parts.actions.trigger(action_id)
        self.settle()

    def dialog(self) -> QDialog:
        """Return the dialog in front."""
        shown = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
        active = QApplication.activeModalWidget()
        return active if isinstance(active, QDialog) else shown[-1]

    def named(self, name: str, within: QWidget | None = None) -> QWidget:
        """Find what a screen reader calls by this name."""
        room = within or self.window
        found = [
            one
            for one in room.findChildren(QWidget)
            if one.isVisible() and one.accessibleName().replace(NO_BREAK, " ") == name
        ]
        assert found, f"nothing is called “{name}”"
        return found[-1]

    def write(self, name: str, text: str, within: QWidget | None = None) -> None:
        """Put the caret into a field and replace what stands there."""
        field = self.named(name, within)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_text(field, text)
        self.settle()

    def confirm(self, name: str, within: QWidget | None = None) -> None:
        """Press Return in a field of one line, which saves it where fields save themselves."""
        QTest.keyClick(self.named(name, within), Qt.Key.Key_Return)
        self.settle()

    def choose(self, name: str, option: str, within: QWidget | None = None) -> None:
        """Choose an option of a list as the keyboard would."""
        box = self.named(name, within)
        assert isinstance(box, QComboBox)
        at = next(n for n in range(box.count()) if option in box.itemText(n))
        box.setCurrentIndex(at)
        box.activated.emit(at)
        self.settle()

    def list_line(self, name: str, line: int) -> None:
        """Go to a line of a list by keyboard."""
        table = self.named(name)
        table.setFocus()
        QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        for _ in range(line):
            QTest.keyClick(table, Qt.Key.Key_Down)
        self.settle()

    def press(self, text: str, within: QWidget | None = None) -> None:
        """Click the button with these words, or with this name."""
        room = within or self.window
        found = [
            one
            for one in room.findChildren(QAbstractButton)
            if one.isVisible() and text in (_plain(one.text()), _plain(one.accessibleName()))
        ]
        assert found, f"there is no button “{text}”"
        assert found[-1].isEnabled(), f"“{text}” cannot be pressed"
        QTest.mouseClick(found[-1], Qt.MouseButton.LeftButton)
        self.settle()

    def finish(self, button: str) -> None:
        """Press the primary button of the dialog in front and wait until it is gone."""
        dialog = self.dialog()
        self.press(button, dialog)
        self.wait_for(lambda: _is_closed(dialog), f"the end of the dialog “{button}”")

    def save_as(self, path: Path) -> None:
        """Answer the question for a file name that stands in front."""
        chooser = next(d for d in self.window.findChildren(QFileDialog) if d.isVisible())
        line = chooser.findChild(QLineEdit)
        assert line is not None
        line.setText(str(path))
        chooser.accept()
        self.wait_for(path.exists, path.name)
        self.settle()

    def picture(self, name: str) -> None:
        """Keep what the window looks like now."""
        pause(150)
        front = QApplication.activeModalWidget() or self.window
        front.grab().save(str(self._folder / f"{name}.png"))


def _is_closed(dialog: QWidget) -> bool:
    return not shiboken6.isValid(dialog) or not dialog.isVisible()


def _plain(text: str) -> str:
    return text.replace("&", "").replace(NO_BREAK, " ").strip()
