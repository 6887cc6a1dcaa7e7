"""What can be done about people's data."""

from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from mintgremium.services.privacy.papers import report_files
from mintgremium.ui.privacy.actions import OF_MANY, OF_ONE
from mintgremium.ui.privacy.erase_form import erase_dialog
from mintgremium.ui.privacy.forms import asking_dialog, keeping_dialog, leaving_dialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from mintgremium.services.privacy.rows import ErasurePlan
    from mintgremium.ui.privacy.view import PrivacyView

_FOLDER: Final = "files/privacy"


class PrivacyCommands(QObject):
    """Binds the actions and opens the dialogs."""

    def __init__(self, view: "PrivacyView") -> None:
        super().__init__(view)
        self._view, self._context = view, view.context
        deeds: dict[str, Callable[[], object]] = {
            "privacy.confirm": self.confirm,
            "privacy.ask": self.ask,
            "privacy.leave": self.leave,
            "privacy.keep": self.keep,
            "privacy.report": self.ask_for_folder,
            "privacy.erase": self.erase,
        }
        for key, deed in deeds.items():
            self._context.actions.bind(key, deed)
        self.renew()

    def renew(self) -> None:
        """Allow what is possible with the people chosen now."""
        count, writable = len(self._view.chosen()), not self._context.read_only
        for key in OF_MANY:
            self._context.actions.allow(key, when=count > 0 and writable)
        self._context.actions.allow(OF_ONE[0], when=count == 1)
        self._context.actions.allow(OF_ONE[1], when=count == 1 and writable)

    def confirm(self) -> None:
        """Note that the data of the chosen people are right."""
        ids = self._ids()
        text = self.tr("%n contact(s) confirmed", "", len(ids))
        self._context.operations.run(
            lambda: self._context.services.contacts.confirm(ids),
            lambda _: self._context.messages.say(text, undoable=True),
        )

    def ask(self) -> None:
        """Write drafts that ask the chosen people."""
        asking_dialog(self._context, self._ids(), self._view).open()

    def leave(self) -> None:
        """Note that the chosen people have left."""
        leaving_dialog(self._context, self._ids(), self._view).open()

    def keep(self) -> None:
        """Keep the data of the chosen people longer."""
        keeping_dialog(self._context, self._ids(), self._view).open()

    def erase(self) -> None:
        """Show what erasing the chosen person means."""
        privacy, (person_id, *_) = self._context.services.privacy, self._ids()
        self._context.operations.run(lambda: privacy.plan_erasure(person_id), self._open_erase)

    def ask_for_folder(self) -> None:
        """Ask where the report shall lie."""
        person_id = self._ids()[0]
        start = self._context.view_state.text(_FOLDER, str(Path.home()))
        chooser = QFileDialog(self._view, self.tr("Folder for the report"), start)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(lambda folder: self.save_report(person_id, Path(folder)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def save_report(self, person_id: UUID, folder: Path) -> None:
        """Write everything that names a person, as PDF and JSON."""
        privacy, language = self._context.services.privacy, self._context.labels.language
        self._context.view_state.set_text(_FOLDER, str(folder))

        def write() -> str:
            from mintgremium.runtime.whole_files import write_whole

            files = report_files(privacy.report(person_id), language)
            for name, data in files.items():
                write_whole(folder / name, [data], force=True)
            return next(iter(files))

        said = self.tr("Saved: {name}")
        self._context.operations.run(
            write, lambda name: self._context.messages.say(said.format(name=name))
        )

    def _ids(self) -> list[UUID]:
        return [row.id for row in self._view.chosen()]

    def _open_erase(self, plan: "ErasurePlan") -> None:
        erase_dialog(self._context, plan, self._view).open()
