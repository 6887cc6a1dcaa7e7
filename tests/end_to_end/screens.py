"""Pictures of the real window, in both colours and two sizes: `python -m tests.end_to_end.screens`.

It runs offscreen, or on the screen that QT_QPA_PLATFORM and DISPLAY name. The sample workspace is
made for a fixed day, so that two runs differ only where the program does.
"""

import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import DispatchKind, DispatchWay, MeetingState
from mintgremium.runtime.logs import LastLines
from mintgremium.runtime.machine import Machine
from mintgremium.runtime.mail_account import Receipt, Verdict
from mintgremium.runtime.paths import program_paths
from mintgremium.runtime.settings import Settings
from mintgremium.services.files import Recipe
from mintgremium.services.invitations.rows import Wish
from mintgremium.services.lands.questions import LandQuestion
from mintgremium.services.reminders.rows import USUAL
from mintgremium.services.workspace_services import Services
from mintgremium.ui.application import install_language, make_application
from mintgremium.ui.contacts.change_form import ChangeDialog
from mintgremium.ui.contacts.merge_form import MergeDialog
from mintgremium.ui.lands.view import LandsView
from mintgremium.ui.meetings.sending.dialog import SendingDialog
from mintgremium.ui.member_lists.export_dialog import ExportDialog
from mintgremium.ui.member_lists.import_dialog import ImportDialog
from mintgremium.ui.navigator import Place
from mintgremium.ui.operations import ImmediateOperations
from mintgremium.ui.shell.parts import Parts, put_together
from mintgremium.ui.shell.places import FACTORIES, goals
from mintgremium.ui.shell.window import MainWindow
from mintgremium.ui.shell.wiring import open_window
from mintgremium.ui.theme.theme import Theme, ThemeMode
from mintgremium.ui.widgets.focus import FocusRings
from tests.end_to_end.post import write_answers
from tests.support.lists import write_people
from tests.support.outbox import FakeServer

NOW = datetime(2026, 11, 25, 11, 42, tzinfo=BERLIN)
SIZES = ((1280, 800), (1024, 640))
SCHEMES = ("light", "dark")
TABS = {
    "overview": MeetingState.INVITED,
    "attendance": MeetingState.INVITED,
    "agenda": MeetingState.INVITED,
    "minutes": MeetingState.HELD,
    "resolutions": MeetingState.HELD,
    "dispatch": MeetingState.INVITED,
}
DIALOGS = ("file.new", "edit.preferences", "edit.history", "file.restore", "help.about")
HANDBOOK = Path("docs", "handbook", "bilder")  # one picture of each, light, 1280 wide
_LIST_FAULTS = {4: ("E-Mail", "kein-at-zeichen.example.org"), 9: ("Nachname", "")}
_LIST_ROW = 3  # of the plan, the first with a fault
_HANDED_OVER = 5  # mails of the outbox, before somebody pauses
SETTLE = 120  # ms for layouts and fading


class Photographer:
    """Takes the pictures of one program in the scheme and size it has."""

    def __init__(self, parts: Parts, window: MainWindow, folder: Path) -> None:
        self._parts, self._window, self._folder = parts, window, folder
        self.ending = ""
        self.taken: list[Path] = []

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Save a picture of the window, or of a dialog of it."""
        QTest.qWait(SETTLE)
        path = self._folder / f"{name}{self.ending}.png"
        (widget or self._window).grab().save(str(path))
        self.taken.append(path)

    def places(self) -> None:
        """Go to every place and record page there is."""
        for name, place in _places(self._parts):
            self._parts.navigator.go(place)
            self.take(name)

    def finder(self) -> None:
        """Find days for the first committee and show the best of them."""
        self._parts.navigator.go(Place("planner"))
        self._parts.actions.trigger("planner.find")
        dialog = next(d for d in self._window.findChildren(QDialog) if d.isVisible())
        primary = next(b for b in dialog.findChildren(QPushButton) if b.isDefault())
        primary.click()
        self.take("finder")

    def tiles(self) -> None:
        """Show the Länder as tiles, coloured by their coordination offices."""
        self._parts.navigator.go(Place("lands"))
        view = self._window.findChildren(LandsView)[0]
        kept = view.wish
        view.set_wish(replace(kept, question=LandQuestion.OFFICE, tiled=True))
        self.take("lands_tiles")
        view.set_wish(kept)

    def outbox(self) -> None:
        """Show an outbox in which some mails left and one is unclear; fill it the first time."""
        file = self._parts.desk.file
        if file is None:
            return
        if not file.services.outbox.rows():
            fill_outbox(file.services)
        self._parts.navigator.go(Place("outbox"))
        unclear = [row.id for row in file.services.outbox.rows() if row.state == "unclear"]
        view = self._window.stack.view
        if view is not None:
            view.show_record(unclear[0])
        self.take("outbox")

    def invitation(self) -> None:
        """Look at an invitation: what the check says, and what one recipient will see."""
        file = self._parts.desk.file
        if file is None:
            return
        rows = {row.state: row.id for row in reversed(file.services.meetings.rows(limit=8))}
        self._parts.navigator.go(Place("meeting", rows[MeetingState.PLANNED], "overview"))
        self._parts.actions.trigger("meeting.send")
        dialog = next(d for d in self._window.findChildren(SendingDialog) if d.isVisible())
        dialog.ways.way.set_value(DispatchWay.SMTP)  # so that no folder of this machine is seen
        dialog.ways.way.edited.emit()
        for name, left, right in (("check", "check", "mail"), ("preview", "people", "entry")):
            dialog.tabs.select(left)
            dialog.preview.tabs.select(right)
            self.take(f"invitation_{name}", dialog)
        dialog.close()
        QTest.qWait(0)

    def privacy(self) -> None:
        """Show whose data need care, and what erasing somebody would mean."""
        file = self._parts.desk.file
        if file is None:
            return
        privacy = file.services.privacy
        privacy.save_settings(replace(privacy.settings(), confirm_days=30))
        self._parts.navigator.go(Place("privacy"))
        self.take("privacy")
        self._parts.actions.trigger("privacy.erase")
        dialog = next(d for d in self._window.findChildren(QDialog) if d.isVisible())
        self.take("privacy_erase", dialog)
        dialog.close()
        QTest.qWait(0)

    def reminders(self) -> None:
        """Show what is due after the usual rules, how it is prepared, and the rules."""
        file = self._parts.desk.file
        if file is None:
            return
        services = file.services
        rules = {row.id: USUAL for row in services.committees.committees()}
        services.reminders.save_all_rules(rules)
        self._parts.navigator.go(Place("reminders"))
        self.take("reminders")
        for key in ("prepare", "rules"):
            self._parts.actions.trigger(f"reminders.{key}")
            dialog = next(d for d in self._window.findChildren(QDialog) if d.isVisible())
            self.take(f"reminders_{key}", dialog)
            dialog.close()
            QTest.qWait(0)

    def succession(self) -> None:
        """Let somebody follow on a seat with open tasks and an invitation."""
        file = self._parts.desk.file
        if file is None:
            return
        committees, plan = file.services.committees, file.services.successions.plan
        seats = [seat for row in committees.committees() for seat in committees.seats(row.id)]
        busiest = max(seats, key=lambda seat: len(plan(seat.id).passing))
        place = Place("committees", busiest.committee_id, f"seats/{busiest.id}")
        self._parts.navigator.go(place)
        self._parts.actions.trigger("seat.assign")
        dialog = next(d for d in self._window.findChildren(QDialog) if d.isVisible())
        self.take("succession", dialog)
        dialog.close()
        QTest.qWait(0)

    def palette(self) -> None:
        """Show what the palette finds."""
        from mintgremium.ui.widgets.palette import CommandPalette

        self._parts.actions.trigger("edit.search")
        palette = self._window.findChildren(CommandPalette)[-1]
        palette.field.setText("prot")
        self.take("palette")
        palette.close_palette()

    def lists(self) -> None:
        """Show what the columns of a foreign list mean, and what it would change."""
        path = write_people(self._folder / "Kontakte 2027.xlsx", 40, dict(_LIST_FAULTS))
        self._window.list_dropped.emit(path)
        dialog = self._window.findChildren(ImportDialog)[-1]
        self.take("lists_columns", dialog)
        dialog.primary.click()
        dialog.differences.table.select_ids([_LIST_ROW])
        self.take("lists_differences", dialog)
        dialog.reject()
        path.unlink()
        self._parts.actions.trigger("lists.export")
        dialog = next(d for d in self._window.findChildren(ExportDialog) if d.isVisible())
        self.take("lists_export", dialog)
        dialog.reject()

    def contacts(self) -> None:
        """Show everything about somebody, then how entries and organisations become one."""
        file = self._parts.desk.file
        if file is None:
            return
        contacts = file.services.contacts
        people = contacts.people()
        held = next(row for row in people if row.name == "Dr. Ines Muster")
        other = next(row for row in people if row.name == "Sofia Demo")
        busy = max(people, key=lambda row: len(contacts.meetings_of_person(row.id)))
        body = next(row for row in contacts.organizations() if row.short_name == "NMF")
        self._parts.navigator.go(Place("contacts", busy.id, "page/meetings"))
        self.take("contact_meetings")
        self._parts.navigator.go(Place("contacts", busy.id, "page/time"))
        self.take("contact_person")
        self._parts.navigator.go(Place("contacts", held.id))
        self._parts.actions.trigger("contacts.merge")
        dialog = self._window.findChildren(MergeDialog)[-1]
        dialog.choose(other.id)
        self.take("contact_merge", dialog)
        dialog.reject()
        self._parts.navigator.go(Place("contacts", body.id, "page"))
        self.take("contact_organization")
        self._parts.navigator.go(Place("contacts", body.id))
        self._parts.actions.trigger("contacts.split")
        self.take("contact_split", dialog := self._window.findChildren(ChangeDialog)[-1])
        dialog.reject()
        QTest.qWait(0)

    def dialogs(self) -> None:
        """Open the dialogs of the window one by one."""
        for action in DIALOGS:
            self._parts.actions.trigger(action)
            dialog = next(d for d in self._window.findChildren(QDialog) if d.isVisible())
            self.take(f"dialog_{action.replace('.', '_')}", dialog)
            dialog.close()
            QTest.qWait(0)


def _places(parts: Parts) -> Iterator[tuple[str, Place]]:
    file = parts.desk.file
    if file is None:
        return
    yield "first_steps", Place("first_steps")
    for goal in goals():
        yield goal.view, Place(goal.view)
    if "committees" in FACTORIES:
        for row in file.services.committees.committees()[:2]:
            yield f"committee_{row.short_name}", Place("committees", row.id, "seats")
            for tab in ("roles", "history"):
                yield f"committee_{row.short_name}_{tab}", Place("committees", row.id, tab)
        yield "mail_templates", Place("mail_templates", row.id)
    if "meeting" in FACTORIES:
        rows = {row.state: row.id for row in reversed(file.services.meetings.rows(limit=8))}
        for tab, state in TABS.items():
            yield f"meeting_{tab}", Place("meeting", rows[state], tab)


def fill_outbox(services: Services) -> None:
    """Send an update of a meeting by a server that has its difficulties."""
    rows = services.meetings.rows(limit=8)
    meeting = next(row.id for row in rows if row.state is MeetingState.INVITED)
    plan = services.invitations.prepare(meeting, DispatchKind.UPDATE)
    services.invitations.queue(plan, Wish(reason="Beispiel"))
    server = FakeServer(
        *[Receipt(Verdict.SENT, "250 2.0.0 Ok")] * 2,
        Receipt(Verdict.UNCLEAR, code="mail-answer-missing"),
        Receipt(Verdict.FAILED, "550 5.1.1 unknown user"),
        Receipt(Verdict.LATER, "451 4.7.1 greylisted"),
    )
    services.outbox.send_waiting(server, cancelled=lambda: len(server.taken) >= _HANDED_OVER)


def _program(app: QApplication, home: Path) -> tuple[Parts, MainWindow]:
    paths = program_paths({"MINTGREMIUM_HOME": str(home)}).make()
    settings = Settings.load(paths.config / "settings.toml")
    machine = Machine(paths, settings, LastLines(), lambda: NOW)
    theme = Theme(app, paths.cache, ThemeMode.LIGHT)
    FocusRings(app, theme)
    parts = put_together(machine, theme, ImmediateOperations(), QObject(app))
    return parts, open_window(parts)


def _drop_answers(parts: Parts, folder: Path) -> None:
    """Take answers in, so that some wait to be looked at."""
    if (file := parts.desk.file) is not None:
        replies = file.services.replies
        replies.take(replies.read(write_answers(file.services, folder)))


def take_all(folder: Path) -> list[Path]:
    """Take every picture and return where they lie."""
    folder.mkdir(parents=True, exist_ok=True)
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else make_application([])
    install_language(app, "de")
    with tempfile.TemporaryDirectory() as home:
        parts, window = _program(app, Path(home))
        photographer = Photographer(parts, window, folder)
        path = Path(home) / "gremien.mintgremium"
        parts.desk.make(path, lambda: parts.desk.files.create(path, Recipe.SAMPLE))
        parts.desk.settle()
        _drop_answers(parts, Path(home) / "post")
        rounds: list[Callable[[], None]] = [
            photographer.places,
            photographer.finder,
            photographer.succession,
            photographer.contacts,
            photographer.invitation,
            photographer.palette,
            photographer.outbox,
            photographer.privacy,
            photographer.reminders,
            photographer.tiles,
            photographer.lists,
        ]
        for scheme in SCHEMES:
            parts.settings.set("theme", scheme)
            for width, height in SIZES:
                window.resize(width, height)
                photographer.ending = f"_{scheme}_{width}"
                for take in rounds:
                    take()
            photographer.ending = f"_{scheme}"
            photographer.dialogs()
        window.close()
    return photographer.taken


def renew_handbook(taken: list[Path], folder: Path = HANDBOOK) -> None:
    """Put the pictures that the handbook shows in place of the older ones, small on the disk."""
    by_name = {path.stem.removesuffix("_light_1280"): path for path in taken}
    for page in folder.parent.glob("*.md"):
        for name in re.findall(r"\(bilder/(\w+)\.png\)", page.read_text(encoding="utf-8")):
            with Image.open(by_name[name]) as picture:
                small = picture.convert("RGB").quantize(128, dither=Image.Dither.NONE)
                folder.mkdir(exist_ok=True)
                small.save(folder / f"{name}.png", optimize=True)


def main(arguments: list[str]) -> int:
    """Take the pictures into the folder named; `--handbook` renews those of the handbook."""
    folders = [argument for argument in arguments if argument != "--handbook"]
    taken = take_all(Path(folders[0]) if folders else Path("build", "screenshots"))
    if "--handbook" in arguments:
        renew_handbook(taken)
    sys.stdout.write(f"{len(taken)} pictures in {taken[0].parent}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
