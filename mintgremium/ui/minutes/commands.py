"""What can be done with the minutes of a meeting."""

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from mintgremium.core.vocabulary import MinutesState
from mintgremium.services.minutes.rows import MinutesPage
from mintgremium.ui.minutes.actions import OF_MINUTES
from mintgremium.ui.minutes.life import LifeDialog, approval_dialog, circulation_dialog
from mintgremium.ui.pdf_saver import PdfSaver

if TYPE_CHECKING:
    from collections.abc import Callable

    from mintgremium.ui.minutes.tab import MinutesTab

_MOVING = ("minutes.next", "minutes.previous", "minutes.print")
_WRITING = ("minutes.add_resolution", "minutes.add_task")


class MinutesCommands(QObject):
    """Binds the actions of the minutes to a tab."""

    def __init__(self, tab: "MinutesTab") -> None:
        super().__init__(tab)
        self._tab, self._context = tab, tab.context
        deeds: dict[str, Callable[[], object]] = {
            "minutes.next": lambda: tab.step(1),
            "minutes.previous": lambda: tab.step(-1),
            "minutes.add_resolution": lambda: tab.entries.add_resolution(tab.item_id()),
            "minutes.add_task": lambda: tab.entries.add_task(tab.item_id()),
            "minutes.print": self.print_minutes,
            "minutes.circulate": self.circulate,
            "minutes.approve": self.approve,
        }
        for key in OF_MINUTES:
            self._context.actions.bind(key, deeds[key])

    def renew(self) -> None:
        """Allow what the state of the minutes permits."""
        actions, page, shown = self._context.actions, self._tab.page, self._tab.isVisible()
        state = page.head.state if page else None
        writable = shown and not self._context.read_only
        actions.allow(*_MOVING, when=shown)
        actions.allow(*_WRITING, when=shown and self._tab.is_editable())
        # Before the page is read the dialogs ask the service, which has the last word.
        actions.allow("minutes.circulate", when=writable and state in (None, MinutesState.DRAFT))
        actions.allow("minutes.approve", when=writable and state in (None, MinutesState.CIRCULATED))

    def circulate(self) -> None:
        """Save what is typed, then ask until when objections are possible."""
        key = self._tab.meeting_id
        if key is not None:
            self._tab.flush()
            minutes = self._context.services.minutes
            self._context.operations.run(
                lambda: minutes.objections_until(key), partial(self._ask_to_circulate, key)
            )

    def approve(self) -> None:
        """Ask on which day the minutes were approved."""
        key = self._tab.meeting_id
        if key is not None:
            self._tab.flush()
            minutes = self._context.services.minutes
            self._context.operations.run(
                lambda: minutes.page(key), partial(self._ask_to_approve, key)
            )

    def print_minutes(self) -> None:
        """Save what is typed, then print the minutes."""
        from mintgremium.documents.pdf.files import DocumentKind

        if self._tab.meeting_id is not None:
            self._tab.flush()
            PdfSaver(self._context, self._tab).ask(self._tab.meeting_id, DocumentKind.MINUTES)

    def _ask_to_circulate(self, key: UUID, until: object) -> None:
        from datetime import date

        day = until if isinstance(until, date) else None
        dialog = circulation_dialog(self._context, key, day, self._tab)
        self._open(dialog, self.tr("The minutes are circulated."))

    def _ask_to_approve(self, key: UUID, page: MinutesPage) -> None:
        dialog = approval_dialog(self._context, key, page.head, self._tab)
        self._open(dialog, self.tr("The minutes are approved."))

    def _open(self, dialog: LifeDialog, said: str) -> None:
        def done(prints: object) -> None:
            self._context.messages.say(said)
            if prints:
                self.print_minutes()

        dialog.done_with.connect(done)
        dialog.open()
