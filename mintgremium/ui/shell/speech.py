"""Shows what the messages raise: notices above the page, toasts at its foot."""

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from mintgremium.ui.messages import Notice, Toast
from mintgremium.ui.shell.parts import Parts
from mintgremium.ui.widgets.notice_bar import NoticeStack, NoticeText

if TYPE_CHECKING:
    from mintgremium.ui.widgets.toast import Toast as ToastWidget

# A sentence ends with a mark that does not follow a figure, as in "10. Juni".
_SENTENCE_END: Final = re.compile(r"(?<=[^\d][.!?])\s+")


class Speech(QObject):
    """Connects the messages with the widgets of one window."""

    def __init__(self, parts: Parts, notices: NoticeStack, page: QWidget) -> None:
        super().__init__(page)
        self._parts = parts
        self._notices = notices
        self._page = page
        messages = parts.messages
        messages.notice_raised.connect(self._raise)
        messages.notice_withdrawn.connect(notices.withdraw)
        messages.toast_raised.connect(self._say)

    @cached_property
    def _toast(self) -> "ToastWidget":
        from mintgremium.ui.widgets.toast import Toast as ToastWidget

        return ToastWidget(self._parts.theme, self._page)

    @Slot(object)
    def _raise(self, notice: Notice) -> None:
        title, text = split_sentences(notice.text)
        deeds = [(button.text, button.press) for button in notice.buttons]
        self._notices.raise_notice(NoticeText(notice.tone, title, text), deeds, notice.key)

    @Slot(object)
    def _say(self, toast: Toast) -> None:
        undo = self._parts.actions.action("edit.undo")
        if toast.undoable and undo.isEnabled():
            keys = undo.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._toast.say(toast.text, self.tr("Undo"), undo.trigger, keys)
        else:
            self._toast.say(toast.text)


def split_sentences(text: str) -> tuple[str, str]:
    """Return the first sentence and the rest: what happened, and what is safe and to do."""
    first, *rest = _SENTENCE_END.split(text, maxsplit=1)
    return first, "".join(rest)
