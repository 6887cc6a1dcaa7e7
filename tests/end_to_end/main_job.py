"""The main job by hand in the real window: `python -m tests.end_to_end.main_job DIR`.

A new starter workspace, two people, a Round Table, its agenda, the invitations, the minutes, the
PDFs. It runs on the screen that QT_QPA_PLATFORM and DISPLAY name, with the real database thread.
"""

import sys
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mintgremium.runtime.logs import LastLines
from mintgremium.runtime.machine import Machine
from mintgremium.runtime.paths import program_paths
from mintgremium.runtime.settings import Settings
from mintgremium.services.files import Recipe
from mintgremium.ui.application import install_language, make_application
from mintgremium.ui.navigator import Place
from mintgremium.ui.operations import ThreadedOperations
from mintgremium.ui.shell.parts import put_together
from mintgremium.ui.shell.wiring import open_window
from mintgremium.ui.theme.theme import Theme, ThemeMode
from mintgremium.ui.widgets.focus import FocusRings
from tests.end_to_end.hands import Hands
from tests.end_to_end.screens import NOW

PEOPLE = (("Ägidius", "Öztürk-Weiß", "oeztuerk"), ("Mira", "Muster <b>", "muster"))
ITEMS = ("Begrüßung und Tagesordnung", "Aktuelles aus den Ländern", "Position zum Ganztag")


def fill_two_seats(hands: Hands, committee: UUID) -> None:
    """Put invented people on the first two seats."""
    hands.go(Place("committees", committee))
    for seat, (given, family, mailbox) in enumerate(PEOPLE):
        hands.list_line("Sitze", seat)
        hands.command("seat.assign")
        outer = hands.dialog()
        hands.press("Neue Person …", outer)
        person = hands.dialog()
        hands.write("Vorname", given, person)
        hands.write("Nachname", family, person)
        hands.write("E-Mail-Adressen", f"{mailbox}@example.org", person)
        hands.finish("Person anlegen")
        hands.wait_for(lambda outer=outer: hands.dialog() is outer, "the dialog of the seat")
        hands.finish("Zuordnen")


def plan_meeting(hands: Hands) -> UUID:
    """Plan the next Round Table over the dialog; the page of the meeting opens."""
    hands.go(Place("meetings"))
    hands.command("meetings.add")
    dialog = hands.dialog()
    hands.choose("Form", "vor Ort und virtuell", dialog)
    hands.write("Beginn", "15.4.2027 11:00", dialog)
    hands.write("Ende", "15.4.2027 10:00", dialog)
    hands.press("Sitzung anlegen", dialog)
    assert dialog.isVisible(), "an end before the start was taken"
    hands.write("Ende", "15.4.2027 16:00", dialog)
    hands.write("Haus und Raum", "Tagungsraum „Elbe“", dialog)
    hands.finish("Sitzung anlegen")
    hands.wait_for(lambda: hands.here().view == "meeting", "the page of the meeting")
    found = hands.here().record_id
    assert found is not None
    return found


def build_agenda(hands: Hands, meeting: UUID) -> None:
    """Add items by keyboard, make one a sub-item, take that back, set minutes and kind."""
    hands.go(Place("meeting", meeting, "agenda"))
    for name in ITEMS:
        hands.command("agenda.add")
        hands.write("Titel des Tagesordnungspunkts", name)
        hands.confirm("Titel des Tagesordnungspunkts")
    tree = hands.named("Tagesordnung")
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    hands.settle()
    services = hands.parts.desk.file.services
    assert [row.number for row in services.agendas.page(meeting).rows] == ["1", "2", "2.1"]
    hands.command("edit.undo")
    assert [row.number for row in services.agendas.page(meeting).rows] == ["1", "2", "3"]
    hands.choose("Art", "Beschluss")
    hands.write("Dauer", "45")
    hands.confirm("Dauer")
    last = services.agendas.page(meeting).rows[-1]
    assert (last.kind.value, last.minutes_allotted) == ("decision", 45), last
    hands.picture("tagesordnung")


def invite(hands: Hands, folder: Path) -> list[Path]:
    """Prepare the invitation and write its files."""
    hands.command("meeting.send")
    dialog = hands.dialog()
    hands.press("Einladung", dialog)
    hands.write("Ordner für die Dateien", str(folder), dialog)
    hands.press("Dateien schreiben", dialog)
    hands.wait_for(lambda: len(list(folder.glob("*.eml"))) == len(PEOPLE), "the mails")
    hands.settle()
    hands.picture("versandt")
    hands.dialog().close()
    hands.settle()
    return sorted(folder.iterdir())


def write_minutes(hands: Hands, meeting: UUID) -> None:
    """Write under the last item, hold a resolution and a task, note who was there."""
    services = hands.parts.desk.file.services
    hands.go(Place("meeting", meeting, "attendance"))
    hands.press("Anwesenheit")
    hands.command("presence.fill")
    hands.go(Place("meeting", meeting, "minutes"))
    hands.command("minutes.next")
    hands.command("minutes.next")
    hands.write("Text", "Die Länder beraten die „Position“ <einstimmig> – ohne Einwände.")
    hands.wait_for(
        lambda: services.minutes.page(meeting).items[-1].text.endswith("ohne Einwände."),
        "the saved text",
    )
    hands.command("minutes.add_resolution")
    dialog = hands.dialog()
    hands.write("Wortlaut", "Die Länder tragen die Position mit.", dialog)
    for name, votes in (("Ja", "13"), ("Nein", "2"), ("Enthaltungen", "1")):
        hands.write(name, votes, dialog)
    hands.finish("Beschluss speichern")
    hands.command("minutes.add_task")
    dialog = hands.dialog()
    hands.write("Was zu tun ist", "Position an die KMK senden", dialog)
    hands.choose("Zuständiger Sitz", "Bayern", dialog)
    hands.write("Fällig am", "1.6.2027", dialog)
    hands.finish("Aufgabe speichern")
    page = services.minutes.page(meeting)
    assert (page.resolutions[0].votes_yes, page.tasks[0].title[:8]) == (13, "Position")
    hands.picture("protokoll")


def print_papers(hands: Hands, meeting: UUID, folder: Path) -> list[Path]:
    """Save agenda and minutes as PDF over the commands of their tabs."""
    papers = []
    for tab, command in (("agenda", "agenda.print"), ("minutes", "minutes.print")):
        hands.go(Place("meeting", meeting, tab))
        hands.command(command)
        papers.append(folder / f"{tab}.pdf")
        hands.save_as(papers[-1])
    return papers


def do_main_job(folder: Path, app: QApplication) -> list[Path]:
    """Do it all and return the files that came out."""
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
    window.activateWindow()
    hands.wait_for(window.isActiveWindow, "the focus of the window")
    path = folder / "gremien.mintgremium"
    parts.desk.make(path, lambda: parts.desk.files.create(path, Recipe.STARTER))
    hands.wait_for(lambda: parts.desk.file, "the new workspace")
    hands.settle()
    try:
        return _all_steps(hands, folder)
    finally:
        window.close()
        hands.wait_for(lambda: parts.desk.file is None, "the closed file")
        operations.close()


def _all_steps(hands: Hands, folder: Path) -> list[Path]:
    services = hands.parts.desk.file.services
    committee = next(c for c in services.committees.committees() if c.short_name == "LRT")
    fill_two_seats(hands, committee.id)
    meeting = plan_meeting(hands)
    build_agenda(hands, meeting)
    mails = invite(hands, folder / "einladung")
    write_minutes(hands, meeting)
    papers = print_papers(hands, meeting, folder)
    assert services.meetings.facts(meeting).reference == "LRT-2027-1"
    return [*mails, *papers]


def main(arguments: list[str]) -> int:
    """Do the main job into the folder named and list what came out."""
    app = make_application([])
    install_language(app, "de")
    files = do_main_job(Path(arguments[0]), app)
    sys.stdout.write("".join(f"{path}\n" for path in files))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
