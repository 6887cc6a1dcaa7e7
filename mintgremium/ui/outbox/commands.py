"""What can be done in the outbox."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from mintgremium.core.correspondence import OutgoingState
from mintgremium.services.outbox.rows import OutboxRow
from mintgremium.ui.opening import Opener
from mintgremium.ui.outbox.actions import PAUSE, SEND
from mintgremium.ui.outbox.source_dialog import SourceDialog
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.dialog import QuestionDialog

if TYPE_CHECKING:
    from mintgremium.ui.outbox.view import OutboxView

_FOLDER: Final = "outbox/folder"
_AGAIN: Final = (OutgoingState.UNCLEAR, OutgoingState.FAILED, OutgoingState.CANCELLED)


class OutboxCommands(QObject):
    """Binds the actions of the outbox."""

    def __init__(self, view: "OutboxView") -> None:
        super().__init__(view)
        self._view, self._context = view, view.context
        self._outbox = view.context.services.outbox
        self._opener = Opener(view.context, self)
        deeds = {
            SEND: self.send,
            PAUSE: self._context.post.pause,
            "outbox.sent": self.note_sent,
            "outbox.again": self.send_again,
            "outbox.hold": self.hold_back,
            "outbox.source": self.show_source,
            "outbox.save": self.save,
        }
        for action_id, deed in deeds.items():
            self._context.actions.bind(action_id, deed)
        self.renew()

    def renew(self) -> None:
        """Allow what fits the chosen mails."""
        allow, may = self._context.actions.allow, not self._context.read_only
        post, chosen = self._context.post, self._view.chosen()
        allow(SEND, when=may and not post.is_sending)
        allow(PAUSE, when=post.is_sending or post.is_on)
        allow("outbox.sent", when=may and _all_in(chosen, OutgoingState.UNCLEAR))
        allow("outbox.again", when=may and _all_in(chosen, *_AGAIN))
        allow("outbox.hold", when=may and _all_in(chosen, OutgoingState.WAITING))
        allow("outbox.source", "outbox.save", when=len(chosen) == 1)

    def send(self) -> None:
        """Send what waits; in the test mode ask for a folder instead."""
        if not self._context.post.is_test:
            self._context.post.send()
            return
        dialog = QFileDialog(self._view, self.tr("Folder for the mails"), self._folder())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.write_files(Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_files(self, folder: Path) -> None:
        """Write what waits as files; it goes on waiting."""

        def written(paths: tuple[Path, ...]) -> None:
            self._context.view_state.set_text(_FOLDER, str(folder))
            self._context.messages.say(
                counted(
                    len(paths),
                    self.tr("One mail written as a file, nothing was sent"),
                    self.tr("{count} mails written as files, nothing was sent"),
                )
            )

        self._context.operations.run_long(
            lambda _progress: self._outbox.write_waiting(folder, force=True), written
        )

    def note_sent(self) -> None:
        """Believe the user that unclear mails arrived."""
        ids = [row.id for row in self._view.chosen()]
        said = counted(len(ids), self.tr("Noted as sent"), self.tr("{count} mails noted as sent"))
        self._context.operations.run(
            lambda: self._outbox.note_sent(ids),
            lambda _none: self._context.messages.say(said, undoable=True),
        )

    def send_again(self) -> None:
        """Let mails wait again; ask first if one might arrive twice."""
        rows = self._view.chosen()
        if not any(row.state is OutgoingState.UNCLEAR for row in rows):
            self._queue_again(rows)
            return
        question = QuestionDialog(
            self._context.theme,
            self.tr("Send again all the same?"),
            self.tr(
                "It may have arrived already. Then the recipient gets the same mail twice; both "
                "carry the same identity, so that many mail programs show it once."
            ),
            self.tr("Send again"),
            danger=True,
            parent=self._view,
        )
        question.accepted.connect(lambda: self._queue_again(rows))
        question.open()

    def hold_back(self) -> None:
        """Take waiting mails out of the queue."""
        ids = [row.id for row in self._view.chosen()]
        said = counted(len(ids), self.tr("Mail held back"), self.tr("{count} mails held back"))
        self._context.operations.run(
            lambda: self._outbox.cancel(ids),
            lambda _none: self._context.messages.say(said, undoable=True),
        )

    def show_source(self) -> None:
        """Show the bytes of the chosen mail."""
        if (row := self._one()) is not None:
            self._context.operations.run(
                lambda: self._outbox.content(row.id),
                lambda data: SourceDialog(self._context, row, data, self._view).open(),
            )

    def save(self) -> None:
        """Ask where to store the chosen mail."""
        if (row := self._one()) is None:
            return
        name = "".join(sign if sign.isalnum() else "_" for sign in row.name or row.address)
        dialog = QFileDialog(
            self._view, self.tr("Save the mail"), str(Path(self._folder(), f"{name}.eml"))
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("eml")
        dialog.setNameFilter(self.tr("Mails (*.eml)"))
        dialog.fileSelected.connect(lambda path: self.save_to(row, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_to(self, row: OutboxRow, target: Path) -> None:
        """Store a mail as a file."""
        said = self.tr("Saved: {name}").format(name=target.name)
        self._opener.save(lambda: (target.name, self._outbox.content(row.id)), target, said)

    # -- inside

    def _queue_again(self, rows: Sequence[OutboxRow]) -> None:
        ids = [row.id for row in rows]

        def waiting(_none: None) -> None:
            self._context.messages.say(
                counted(
                    len(ids),
                    self.tr("The mail waits again"),
                    self.tr("{count} mails wait again"),
                ),
                undoable=True,
            )

        self._context.operations.run(lambda: self._outbox.send_again(ids), waiting)

    def _one(self) -> OutboxRow | None:
        chosen = self._view.chosen()
        return chosen[0] if len(chosen) == 1 else None

    def _folder(self) -> str:
        return self._context.view_state.text(_FOLDER, str(Path.home()))


def _all_in(rows: Sequence[OutboxRow], *states: OutgoingState) -> bool:
    return bool(rows) and all(row.state in states for row in rows)
