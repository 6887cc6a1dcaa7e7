"""A list of 400 people by hand in the real window: `python -m tests.end_to_end.list_job DIR`.

Dropped on the window, its columns looked at, its three faults found, taken over, taken back. It
runs on the screen that QT_QPA_PLATFORM and DISPLAY name, with the real threads.
"""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mintgremium.runtime.logs import LastLines
from mintgremium.runtime.machine import Machine
from mintgremium.runtime.paths import program_paths
from mintgremium.runtime.settings import Settings
from mintgremium.services.files import Recipe
from mintgremium.services.member_lists.rows import RowKind
from mintgremium.ui.application import install_language, make_application
from mintgremium.ui.member_lists.import_dialog import ImportDialog
from mintgremium.ui.navigator import Place
from mintgremium.ui.operations import ThreadedOperations
from mintgremium.ui.shell.parts import put_together
from mintgremium.ui.shell.wiring import open_window
from mintgremium.ui.theme.theme import Theme, ThemeMode
from mintgremium.ui.widgets.focus import FocusRings
from tests.end_to_end.hands import Hands
from tests.end_to_end.screens import NOW
from tests.support.lists import FAULTS, write_people


def drop(hands: Hands, path: Path) -> None:
    """Drag a file over the window and let it go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    actions, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    around = (actions, data, left, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(400, 300), *around)
    QApplication.sendEvent(hands.window, enter)
    assert enter.isAccepted(), "the window does not want the list"
    QApplication.sendEvent(hands.window, QDropEvent(QPointF(400, 300), *around))
    hands.settle()


def names(hands: Hands) -> set[str]:
    """Return who is there."""
    return {row.sorted_name for row in hands.parts.desk.file.services.contacts.people()}


def take_over(hands: Hands, folder: Path) -> dict[str, Any]:
    """Drop the list, look at both pages, take it over, and take that back."""
    before = names(hands)
    drop(hands, write_people(folder / "Kontakte.xlsx", faults=FAULTS))
    hands.wait_for(lambda: isinstance(hands.dialog(), ImportDialog), "the dialog of the import")
    dialog = hands.dialog()
    assert isinstance(dialog, ImportDialog)
    warning = dialog.columns.warning
    hands.picture("spalten")
    hands.press("Unterschiede zeigen", dialog)
    hands.wait_for(lambda: dialog.differences.plan, "the differences")
    plan = dialog.differences.plan
    assert plan is not None
    assert names(hands) == before, "something was written before it was wanted"
    refused = [row for row in plan.rows if row.kind is RowKind.REFUSED]
    dialog.differences.chips.choose(RowKind.REFUSED)
    table = dialog.differences.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home)
    hands.settle()
    hands.picture("abgewiesen")
    hands.press("Übernehmen (397)", dialog)
    hands.wait_for(lambda: len(names(hands)) == len(before) + 397, "the new people")
    hands.go(Place("contacts"))
    hands.picture("kontakte")
    added = len(names(hands) - before)
    hands.command("edit.undo")
    return {
        "warning": warning,
        "refused": {row.row: row.reason.code for row in refused if row.reason is not None},
        "added": added,
        "left": len(names(hands) - before),
    }


def do_list_job(folder: Path, app: QApplication) -> dict[str, Any]:
    """Do it all and return what was seen."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = program_paths({"MINTGREMIUM_HOME": str(folder / "home")}).make()
    machine = Machine(paths, Settings.load(paths.config / "s.toml"), LastLines(), lambda: NOW)
    theme = Theme(app, paths.cache, ThemeMode.LIGHT)
    FocusRings(app, theme)
    operations = ThreadedOperations()
    parts = put_together(machine, theme, operations, QObject(app))
    window = open_window(parts)
    window.resize(1280, 800)
    hands = Hands(parts, window, folder)
    path = folder / "gremien.mintgremium"
    parts.desk.make(path, lambda: parts.desk.files.create(path, Recipe.STARTER))
    hands.wait_for(lambda: parts.desk.file, "the new workspace")
    hands.settle()
    try:
        return take_over(hands, folder)
    finally:
        window.close()
        hands.wait_for(lambda: parts.desk.file is None, "the closed file")
        operations.close()


def main(arguments: list[str]) -> int:
    """Do the job in the folder named and tell what was seen."""
    app = make_application([])
    install_language(app, "de")
    sys.stdout.write(json.dumps(do_list_job(Path(arguments[0]), app), ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
