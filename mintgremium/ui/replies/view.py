"""The place of the answers: what somebody must look at, and what solves it."""

from collections.abc import Callable, Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.errors import MintgremiumError, MissingError
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.services.replies.rows import InboxPage, InboxRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.record_pane import PaneSpec, RecordPane
from mintgremium.ui.replies.actions import TAKE, VIEW
from mintgremium.ui.replies.assign_form import assign_dialog
from mintgremium.ui.replies.files import ask_for_files, ask_for_folder
from mintgremium.ui.replies.solutions import Appoint, Assign, PutAside, Settle, Welcome
from mintgremium.ui.replies.taking import NOTICE, take_files
from mintgremium.ui.replies.words import inbox_blocks, inbox_columns, inbox_sentence
from mintgremium.ui.view import View
from mintgremium.ui.widgets.buttons import Button, MenuButton
from mintgremium.ui.widgets.buttons import Kind as ButtonKind
from mintgremium.ui.widgets.empty_view import EmptyView
from mintgremium.ui.widgets.page_header import PageHeader

_OF_ONE = ("reply.assign", "reply.drop")


class RepliesView(View):
    """The inbox; answers that are clear never come here."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.REPLY, Kind.INVITATION, Kind.MEETING, Kind.PERSON, Kind.PERSON_EMAIL, Kind.SEAT}
    )
    scope: ClassVar[str] = VIEW
    handbook_page: ClassVar[str] = "antworten"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("Answers to clarify"))
        self._replies = context.services.replies
        self.page: InboxPage | None = None
        self.header = PageHeader(context.theme)
        self.header.set_title(self.title)
        self.pane: RecordPane[InboxRow] = RecordPane(context, self._spec())
        self.pane.table.set_menu([context.actions.action(each) for each in _OF_ONE])
        self.empty = EmptyView(
            context.theme,
            "mail-check",
            self.tr("Nothing to clarify"),
            self.tr(
                "Drop saved answers (.eml, .msg, .ics), folders or zip files anywhere onto the "
                "window. What is clear is taken over, the rest waits here."
            ),
            deed=None if context.read_only else (self.tr("Take answers in …"), self.ask_for_files),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pane)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self._bind()

    # -- what the window asks

    @override
    def refresh(self) -> None:
        """Read what waits."""
        self.context.operations.run(self._replies.waiting, self._show)

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Choose an answer."""
        self.refresh_if_stale()
        self.pane.show_row(record_id)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return list and inspector."""
        return self.pane.panes()

    @override
    def focus_filter(self) -> None:
        """Filter the answers."""
        self.pane.search.setFocus()

    # -- commands

    def ask_for_files(self) -> None:
        """Ask for saved mails and take them in."""
        ask_for_files(self, lambda paths: take_files(self.context, paths))

    def ask_for_folder(self) -> None:
        """Ask for a folder and take its mails in."""
        ask_for_folder(self, lambda paths: take_files(self.context, paths))

    def assign(self) -> None:
        """Say by hand who answered what."""
        if self.page is not None:
            assign_dialog(self.context, self.page, self).open()

    def drop(self) -> None:
        """Put the chosen answer aside."""
        if self.page is not None:
            key = self.page.row.id
            self._do(lambda: self._replies.drop(key), self.tr("Answer put aside"))

    def solve(self, solution: object) -> None:
        """Do what a link of the inspector stands for."""
        if self.page is None:
            return
        key, replies = self.page.row.id, self._replies
        taken = self.tr("Answer taken over")
        match solution:
            case Settle(invitation_id=invitation, answer=answer, alias=alias):
                self._do(lambda: replies.settle(key, invitation, answer, alias=alias), taken)
            case Appoint(invitation_id=invitation):
                self._do(
                    lambda: replies.take_as_deputy(key, invitation), self.tr("Deputy admitted")
                )
            case Welcome(meeting_id=meeting, answer=answer):
                self._do(
                    lambda: replies.take_as_guest(key, meeting, answer), self.tr("Guest admitted")
                )
            case Assign():
                self.assign()
            case PutAside():
                self.drop()
            case _:
                raise TypeError(type(solution).__name__)

    # -- inner workings

    def _spec(self) -> PaneSpec[InboxRow]:
        labels, today = self.context.labels, self.context.today
        return PaneSpec(
            name=self.title,
            columns=inbox_columns(labels, today),
            memory="list/replies",
            filter=self.tr("Filter answers"),
            about=self.tr("Answer"),
            choose=self.tr("Choose an answer to see what solves it."),
            sentence=lambda row: inbox_sentence(row, labels),
        )

    def _bind(self) -> None:
        actions, may = self.context.actions, not self.context.read_only
        for action_id, deed in (
            (TAKE, self.ask_for_files),
            ("replies.take_folder", self.ask_for_folder),
            ("reply.assign", self.assign),
            ("reply.drop", self.drop),
        ):
            actions.bind(action_id, deed)
        actions.allow(TAKE, "replies.take_folder", when=may)
        self.pane.chosen.connect(self._follow)
        self.pane.link_wanted.connect(self.solve)
        self.pane.table.row_activated.connect(lambda _row: actions.trigger("reply.assign"))
        self._allow()

    def _allow(self) -> None:
        may = self.page is not None and not self.context.read_only
        self.context.actions.allow(*_OF_ONE, when=may)

    def _show(self, rows: Sequence[InboxRow]) -> None:
        self.pane.show_rows(rows)
        self.stack.setCurrentWidget(self.pane if rows else self.empty)
        self._show_deeds(waits=bool(rows))
        self._follow(self.pane.row())
        if self.isVisible():
            self.context.messages.withdraw(NOTICE)
        self.first_data_shown.emit()

    def _show_deeds(self, *, waits: bool) -> None:
        if not waits or self.context.read_only:
            self.header.set_deeds([])
            return
        theme, actions = self.context.theme, self.context.actions
        more = [actions.action(each) for each in ("replies.take_folder", *_OF_ONE)]
        take = Button(
            theme,
            self.tr("Take answers in …"),
            kind=ButtonKind.PRIMARY,
            clicked=self.ask_for_files,
        )
        self.header.set_deeds([MenuButton(theme, self.tr("More"), more), take])

    def _follow(self, row: InboxRow | None) -> None:
        if row is None:
            self.page = None
            self._allow()
            return
        replies, key = self._replies, row.id
        self.context.operations.run(lambda: replies.page(key), self._show_page, self._lost)

    def _show_page(self, page: InboxPage) -> None:
        row = self.pane.row()
        if row is None or row.id != page.row.id:
            return
        self.page = page
        self._allow()
        blocks = inbox_blocks(
            page, self.context.labels, self.context.today(), read_only=self.context.read_only
        )
        self.pane.show_blocks(row.id, blocks)

    def _lost(self, error: MintgremiumError) -> None:
        """Stay quiet when the answer went meanwhile, for example by undo."""
        if not isinstance(error, MissingError):
            self.context.messages.show(error)

    def _do(self, work: Callable[[], None], said: str) -> None:
        self.context.operations.run(
            work, lambda _none: self.context.messages.say(said, undoable=True)
        )
