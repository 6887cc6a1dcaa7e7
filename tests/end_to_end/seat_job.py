"""Who sits where, by hand in the real window: `python -m tests.end_to_end.seat_job DIR`.

Lets somebody follow on a vacant seat, sets the date to three days, looks at the time line, and
takes it all back. It runs on the screen that QT_QPA_PLATFORM and DISPLAY name.
"""

import json
import sys
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from mintgremium.runtime.logs import LastLines
from mintgremium.runtime.machine import Machine
from mintgremium.runtime.paths import program_paths
from mintgremium.runtime.settings import Settings
from mintgremium.services.files import Recipe
from mintgremium.ui.application import install_language, make_application
from mintgremium.ui.committees.page import CommitteePage
from mintgremium.ui.navigator import Place
from mintgremium.ui.operations import ThreadedOperations
from mintgremium.ui.shell.parts import put_together
from mintgremium.ui.shell.wiring import open_window
from mintgremium.ui.theme.theme import Theme, ThemeMode
from mintgremium.ui.widgets.focus import FocusRings
from tests.end_to_end.hands import Hands
from tests.end_to_end.screens import NOW

LAND = "MV"
DAYS = ("1.6.2024", "15.12.2026", "1.3.2027")


def seat_now(hands: Hands) -> str:
    """Return what the row of the Land says: who is on the seat, and its state."""
    table = hands.window.findChild(CommitteePage).seats.table
    line = next(n for n, row in enumerate(table.records.shown_rows()) if row.tag == LAND)
    columns = {column.key: at for at, column in enumerate(table.records.columns)}
    words = [table.records.cell(line, columns[key]).text for key in ("person", "state")]
    return ", ".join(words)


def look_at(hands: Hands, day: str) -> str:
    """Set the date of the page and return what the seat then says."""
    page = hands.window.findChild(CommitteePage)
    other = page.seats.day_button.menu().actions()[-1]
    other.trigger()
    hands.settle()
    dialog = hands.dialog()
    hands.write("Tag", day, dialog)
    hands.finish("Zeigen")
    hands.settle()
    hands.picture(f"stand-{day}")
    return seat_now(hands)


def follow(hands: Hands) -> None:
    """Let a new person follow on the seat from a day to come, by keyboard."""
    table = hands.named("Sitze")
    rows = hands.window.findChild(CommitteePage).seats.table.records.shown_rows()
    hands.list_line("Sitze", next(n for n, row in enumerate(rows) if row.tag == LAND))
    QTest.keyClick(table, Qt.Key.Key_Return)
    hands.settle()
    outer = hands.dialog()
    hands.press("Neue Person …", outer)
    person = hands.dialog()
    hands.write("Vorname", "Ida", person)
    hands.write("Nachname", "Künftig", person)
    hands.write("E-Mail-Adressen", "ida.kuenftig@example.org", person)
    hands.finish("Person anlegen")
    hands.wait_for(lambda: hands.dialog() is outer, "the dialog of the seat")
    hands.write("Erster Tag", "1.2.2027", outer)
    hands.picture("nachfolge")
    hands.finish("Zuordnen")


def time_line(hands: Hands) -> list[str]:
    """Return what the time line says about the seat, span by span, as it is heard."""
    page = hands.window.findChild(CommitteePage)
    page.tabs.select("history")
    hands.settle()
    line = page.history.panel.time_line
    line.setFocus()
    hands.picture("verlauf")
    return [
        line.words(each) for each in line.placed.spans if line.placed.lanes[each.lane].tag == LAND
    ]


def do_seat_job(hands: Hands, committee: UUID) -> dict[str, Any]:
    """Do it all and return what was seen."""
    hands.go(Place("committees", committee))
    before = seat_now(hands)
    follow(hands)
    seen = {day: look_at(hands, day) for day in DAYS}
    heard = time_line(hands)
    hands.command("edit.undo")
    hands.command("edit.undo")
    hands.window.findChild(CommitteePage).show_day(None)
    hands.settle()
    return {"before": before, "seen": seen, "heard": heard, "after": seat_now(hands)}


def main(arguments: list[str]) -> int:
    """Do the job in the folder named and tell what was seen."""
    app = make_application([])
    install_language(app, "de")
    folder = Path(arguments[0])
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
    parts.desk.make(path, lambda: parts.desk.files.create(path, Recipe.SAMPLE))
    hands.wait_for(lambda: parts.desk.file, "the new workspace")
    hands.settle()
    rows = parts.desk.file.services.committees.committees()
    seen = do_seat_job(hands, next(row.id for row in rows if row.short_name == "LRT"))
    window.close()
    hands.wait_for(lambda: parts.desk.file is None, "the closed file")
    operations.close()
    sys.stdout.write(json.dumps(seen, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
