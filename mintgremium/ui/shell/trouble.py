"""What the window says when something is wrong: crashes, files that do not open, losses."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mintgremium.core.errors import MintgremiumError
from mintgremium.runtime.crash import FaultFile, build_report
from mintgremium.services.files import OpenFile
from mintgremium.ui.messages import Notice, NoticeButton
from mintgremium.ui.shell.parts import Parts

_LOCKED: Final = frozenset({"workspace-locked", "workspace-locked-by"})
_REOPENABLE: Final = frozenset({"workspace-busy", "disk-failing", "workspace-unreachable"})
_SAMPLE: Final = "sample"


class Trouble(QObject):
    """Turns trouble into notices with a way out."""

    def __init__(self, parts: Parts, window: QWidget, fault_file: FaultFile) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._fault_file = fault_file
        self._crash_is_shown = False
        parts.desk.refused.connect(self._refused)
        parts.desk.opened.connect(self._look_at)
        parts.desk.settled.connect(self._ask_for_sample)

    @Slot(object)
    def show_crash(self, error: BaseException) -> None:
        """Show the report of an unexpected failure; one at a time."""
        if self._crash_is_shown:
            return
        from mintgremium.ui.shell.dialogs.crash import CrashDialog

        machine = self._parts.machine
        report = build_report(error, machine.last_lines.lines, machine.now())
        dialog = CrashDialog(self._parts.theme, self._window, report, self._window.close)
        self._crash_is_shown = True
        dialog.destroyed.connect(self._crash_closed)
        dialog.open()

    @Slot()
    def look_back(self) -> None:
        """Tell what went wrong before this start."""
        if self._parts.settings.was_damaged:
            text = self.tr(
                "The settings could not be read. They were put aside, and the defaults hold. "
                "Your files are not affected."
            )
            self._parts.messages.notice(Notice("warn", text, key="settings-damaged"))
        if left := self._fault_file.earlier():
            self._offer(left)

    def _crash_closed(self) -> None:
        self._crash_is_shown = False

    def _offer(self, left: Sequence[Path]) -> None:
        text = self.tr(
            "The program ended unexpectedly last time. Stored data is safe. "
            "The report helps to find the fault."
        )
        show = NoticeButton(self.tr("Show the report"), partial(self._show_faults, left))
        self._parts.messages.notice(Notice("warn", text, (show,), key="fault"))

    def _show_faults(self, left: Sequence[Path]) -> None:
        from mintgremium.ui.shell.dialogs.crash import CrashDialog

        texts = [path.read_text(encoding="utf-8", errors="replace") for path in left]
        for path in left:
            path.unlink(missing_ok=True)
        report = "\n\n".join(texts)
        CrashDialog(self._parts.theme, self._window, report, self._window.close).open()
        self._parts.messages.withdraw("fault")

    @Slot(object, object)
    def _refused(self, path: Path, error: MintgremiumError) -> None:
        messages, desk = self._parts.messages, self._parts.desk
        buttons = []
        if error.code in _LOCKED:
            view = NoticeButton(self.tr("View only"), partial(desk.open, path, read_only=True))
            buttons.append(view)
        elif error.code in _REOPENABLE:
            buttons.append(NoticeButton(self.tr("Try again"), partial(desk.open, path)))
        messages.notice(Notice("crit", messages.describe(error), tuple(buttons), key="refused"))

    @Slot(object)
    def _look_at(self, file: OpenFile) -> None:
        messages = self._parts.messages
        for key in ("refused", "loss", "read-only", "network", _SAMPLE):
            messages.withdraw(key)
        if file.missing_changes:
            messages.notice(self._loss(file))
        if file.read_only:
            text = self.tr("You can look at this file, but not change it.")
            edit = NoticeButton(self.tr("Open for editing"), partial(self._edit, file.path))
            messages.notice(Notice("info", text, (edit,), key="read-only"))
        if file.is_on_network:
            text = self.tr(
                "The file lies on a network drive. That is slower, and only one may have it open."
            )
            messages.notice(Notice("warn", text, key="network"))

    @Slot(object)
    def _ask_for_sample(self, file: OpenFile) -> None:
        self._parts.operations.run(partial(_sample_mark, file), self._mark)

    def _mark(self, mark: str) -> None:
        if mark:
            text = self.tr("Sample: the persons and the coming meetings in this file are invented.")
            self._parts.messages.notice(Notice("info", text, key=mark))

    def _edit(self, path: Path) -> None:
        self._parts.desk.open(path)

    def _loss(self, file: OpenFile) -> Notice:
        count = file.missing_changes
        text = self.tr(
            "%n changes that were confirmed are missing in this file. An older copy may have taken "
            "its place. Restore a backup, or go on with what is there.",
            "",
            count,
        )
        restore = NoticeButton(
            self.tr("Restore a backup …"), partial(self._parts.actions.trigger, "file.restore")
        )
        keep = NoticeButton(self.tr("Go on with this"), partial(self._accept, file))
        return Notice("crit", text, (restore, keep), key="loss")

    def _accept(self, file: OpenFile) -> None:
        self._parts.operations.run(file.accept_loss, self._accepted)

    def _accepted(self, _nothing: None) -> None:
        self._parts.messages.withdraw("loss")


def _sample_mark(file: OpenFile) -> str:
    return _SAMPLE if file.services.settings.is_sample() else ""
