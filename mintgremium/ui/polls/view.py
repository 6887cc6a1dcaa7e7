"""The place of the polls: all of them in a list, or one with its answers."""

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.errors import MintgremiumError, MissingError
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.services.polls.rows import PollPage, PollRow
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.polls.actions import VIEW
from mintgremium.ui.polls.commands import PollCommands
from mintgremium.ui.polls.list_page import PollList
from mintgremium.ui.polls.page import PollView
from mintgremium.ui.view import View


class PollsView(View):
    """Shows the list, or the poll last asked for."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.POLL,
            Kind.POLL_OPTION,
            Kind.POLL_SEAT,
            Kind.POLL_ANSWER,
            Kind.POLL_LETTER,
            Kind.MEETING,
            Kind.SEAT,
            Kind.PERSON,
        }
    )
    scope: ClassVar[str] = VIEW
    handbook_page: ClassVar[str] = "terminabfragen"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.list = PollList(context)
        self.poll = PollView(context)
        self._poll_id: UUID | None = None
        self._rows: Sequence[PollRow] = ()
        self.frames = QStackedWidget()
        self.frames.addWidget(self.list)
        self.frames.addWidget(self.poll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frames)
        self.commands = PollCommands(self)
        self.set_title(self.tr("Polls for dates"))

    @override
    def show_start(self, tab: str = "") -> None:
        """Show the list."""
        self._poll_id = None
        self.frames.setCurrentWidget(self.list)
        self.set_title(self.tr("Polls for dates"))
        self.commands.rest()
        self._stale = True
        self.refresh_if_stale()

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Show a poll."""
        self._poll_id = record_id
        self.frames.setCurrentWidget(self.poll)
        self._stale = True
        self.refresh_if_stale()

    @override
    def refresh(self) -> None:
        """Read the list, and the poll if one is shown."""
        polls, key = self.context.services.polls, self._poll_id
        self.context.operations.run(polls.rows, self._show_rows)
        if key is not None:
            self.context.operations.run(lambda: polls.page(key), self._show_page, self._lost)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return list, or answers and dates."""
        return self.poll.panes() if self.shows_poll() else (self.list.table,)

    def shows_poll(self) -> bool:
        """Tell whether one poll is shown."""
        return self.frames.currentWidget() is self.poll

    def row_of(self, poll_id: UUID) -> PollRow | None:
        """Return the row of a poll in the list."""
        return next((row for row in self._rows if row.id == poll_id), None)

    def _show_rows(self, rows: Sequence[PollRow]) -> None:
        self._rows = rows
        self.list.show_rows(rows)
        self.first_data_shown.emit()

    def _show_page(self, page: PollPage) -> None:
        if page.id == self._poll_id:
            self.poll.show_page(page)
            self.commands.renew(page)
            self.set_title(page.name)

    def _lost(self, error: MintgremiumError) -> None:
        """Go back to the list when the poll is gone, for example by undo."""
        if isinstance(error, MissingError):
            self.context.navigator.go(Place(VIEW))
        else:
            self.context.messages.show(error)
