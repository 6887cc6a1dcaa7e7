"""What can be done with a document, an attachment or a dispatch."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from mintgremium.core.vocabulary import MeetingState
from mintgremium.services.invitations.rows import DispatchRecipientRow
from mintgremium.services.meetings.printing import DocumentKind
from mintgremium.ui.meetings.paper_rows import Paper, Sort
from mintgremium.ui.opening import Made, Opener

if TYPE_CHECKING:
    from mintgremium.ui.meetings.dispatch_tab import DispatchTab

_FOLDER: Final = "papers/folder"


class PaperCommands(QObject):
    """Binds the actions of the tab and says which of them can be chosen."""

    def __init__(self, tab: "DispatchTab") -> None:
        super().__init__(tab)
        self._tab, self._context = tab, tab.context
        self._opener = Opener(tab.context, self)
        bind = tab.context.actions.bind
        bind("paper.open", self.open)
        bind("paper.save", self.save)
        bind("paper.attach", self.attach)
        bind("paper.detach", self.detach)

    def renew(self) -> None:
        """Allow what fits the chosen line and the state of the meeting."""
        paper, facts = self._tab.table.current_row(), self._tab.facts
        allow = self._context.actions.allow
        writable = (
            facts is not None
            and not self._context.read_only
            and facts.state is not MeetingState.APPROVED
        )
        is_file = paper is not None and paper.sort is not Sort.DISPATCH
        allow("paper.open", when=paper is not None)
        allow("paper.save", when=is_file)
        allow("paper.attach", when=writable)
        allow(
            "paper.detach",
            when=writable and paper is not None and paper.sort is Sort.ATTACHMENT,
        )

    def open(self) -> None:
        """Open a file to look at, or list who got a dispatch."""
        paper = self._tab.table.current_row()
        if paper is None:
            return
        if paper.sort is Sort.DISPATCH:
            self._list_recipients(paper)
            return
        self._opener.look_at(lambda: self._made(paper, self._meeting()))

    def save(self) -> None:
        """Ask where a document or attachment shall be stored."""
        paper, key = self._tab.table.current_row(), self._meeting()
        if paper is None or paper.sort is Sort.DISPATCH:
            return

        def ask(name: str) -> None:
            chooser = QFileDialog(self._tab, self.tr("Save as"), str(self._folder() / name))
            chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            chooser.fileSelected.connect(lambda chosen: self.save_to(paper, key, Path(chosen)))
            chooser.finished.connect(chooser.deleteLater)
            chooser.open()

        self._context.operations.run(lambda: self._file_name(paper, key), ask)

    def save_to(self, paper: Paper, key: UUID, target: Path) -> None:
        """Store a document or attachment in a file."""
        self._context.view_state.set_text(_FOLDER, str(target.parent))
        said = self.tr("Saved: {path}").format(path=target)
        self._opener.save(lambda: self._made(paper, key), target, said)

    def attach(self) -> None:
        """Ask which files to take in."""
        chooser = QFileDialog(self._tab, self.tr("Attach files"), str(self._folder()))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        chooser.filesSelected.connect(lambda names: self.take_in([Path(name) for name in names]))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def take_in(self, sources: Sequence[Path]) -> None:
        """Attach files, one undo step each."""
        key, attachments = self._meeting(), self._context.services.attachments

        def add() -> None:
            for source in sources:
                attachments.add(key, source)

        said = self.tr("%n file(s) attached.", "", len(sources))
        say = self._context.messages.say
        self._context.operations.run_long(
            lambda _progress: add(), lambda _none: say(said, undoable=True)
        )

    def detach(self) -> None:
        """Take an attachment away; undo brings it back."""
        paper = self._tab.table.current_row()
        if paper is None or paper.record_id is None:
            return
        key, say = paper.record_id, self._context.messages.say
        said = self.tr("“{name}” is no longer attached.").format(name=paper.name)
        self._context.operations.run(
            lambda: self._context.services.attachments.delete(key),
            lambda _none: say(said, undoable=True),
        )

    # -- inner workings

    def _made(self, paper: Paper, key: UUID) -> Made:
        """Make the file; runs off the GUI thread."""
        if paper.record_id is not None:
            return self._context.services.attachments.content(paper.record_id)
        printing, kind = self._context.services.printing, _kind(paper)
        return printing.file_name(key, kind), printing.pdf(key, kind)

    def _file_name(self, paper: Paper, key: UUID) -> str:
        if paper.record_id is not None:
            return self._context.services.attachments.content(paper.record_id)[0]
        return self._context.services.printing.file_name(key, _kind(paper))

    def _list_recipients(self, paper: Paper) -> None:
        from mintgremium.ui.meetings.recipients_dialog import RecipientsDialog

        key = paper.record_id
        if key is None:
            return

        def show(rows: Sequence[DispatchRecipientRow]) -> None:
            RecipientsDialog(self._context, paper, rows, self._tab.window()).open()

        invitations = self._context.services.invitations
        self._context.operations.run(lambda: invitations.dispatch_recipients(key), show)

    def _folder(self) -> Path:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        remembered = self._context.view_state.text(_FOLDER)
        return Path(remembered or QStandardPaths.writableLocation(documents) or Path.home())

    def _meeting(self) -> UUID:
        if self._tab.meeting_id is None:  # the actions are not allowed then
            raise LookupError
        return self._tab.meeting_id


def _kind(paper: Paper) -> DocumentKind:
    if paper.document is None:  # only documents get here
        raise LookupError
    return paper.document
