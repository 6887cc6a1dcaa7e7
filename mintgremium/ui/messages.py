"""What the window says: notices that ask for attention, toasts that pass, and their history."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mintgremium.core.errors import ForeignFileError, MintgremiumError, StorageUnavailableError
from mintgremium.ui.labels import Labels

_KEPT_ENTRIES: Final = 200


@dataclass(frozen=True, slots=True)
class NoticeButton:
    """A deed that a notice offers, named by a verb."""

    text: str
    press: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Notice:
    """A bar above the page. One with a `key` replaces the one before it with the same key."""

    tone: str  # info, ok, warn, crit
    text: str
    buttons: tuple[NoticeButton, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class Toast:
    """A short word about what was done, at the foot of the page; `undoable` offers to undo it."""

    text: str
    undoable: bool = False


@dataclass(frozen=True, slots=True)
class StatusEntry:
    """One line of the status history."""

    at: datetime
    tone: str
    text: str


class Messages(QObject):
    """The only place where failures become sentences; the window shows what is raised here."""

    notice_raised = Signal(object)  # Notice
    notice_withdrawn = Signal(str)  # its key
    toast_raised = Signal(object)  # Toast
    history_grew = Signal(object)  # StatusEntry

    def __init__(
        self, labels: Labels, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._labels = labels
        self._now = now
        self._history: deque[StatusEntry] = deque(maxlen=_KEPT_ENTRIES)

    @property
    def history(self) -> tuple[StatusEntry, ...]:
        """What was said since the start, newest last."""
        return tuple(self._history)

    def describe(self, error: MintgremiumError) -> str:
        """Return the sentences for a failure, to show them somewhere else than in a notice."""
        return self._labels.describe(error)

    def show(self, error: MintgremiumError, *buttons: NoticeButton) -> None:
        """Show a failure as a notice above the page."""
        self.notice(Notice(_tone(error), self.describe(error), buttons, key=error.code))

    def notice(self, notice: Notice) -> None:
        """Show a notice above the page."""
        self._note(notice.tone, notice.text)
        self.notice_raised.emit(notice)

    def withdraw(self, key: str) -> None:
        """Take back the notice with this key, because its reason is gone."""
        self.notice_withdrawn.emit(key)

    def say(self, text: str, *, undoable: bool = False) -> None:
        """Tell what was done, and offer to undo it."""
        self._note("info", text)
        self.toast_raised.emit(Toast(text, undoable))

    def undone(self, step: str) -> None:
        """Tell that a step was taken back."""
        said = QCoreApplication.translate("Messages", "Undone: {step}")
        self.say(said.format(step=step))

    def redone(self, step: str) -> None:
        """Tell that a step was done again."""
        said = QCoreApplication.translate("Messages", "Done again: {step}")
        self.say(said.format(step=step))

    def _note(self, tone: str, text: str) -> None:
        entry = StatusEntry(self._now(), tone, text)
        self._history.append(entry)
        self.history_grew.emit(entry)


def _tone(error: MintgremiumError) -> str:
    data_at_risk = isinstance(error, StorageUnavailableError | ForeignFileError)
    return "crit" if data_at_risk else "warn"
