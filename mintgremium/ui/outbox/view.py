"""The place of the outbox: what waits, what left, what is unclear."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.services.outbox.rows import OutboxCounts, OutboxRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.outbox.actions import ACCOUNT, OF_ONE, PAUSE, SEND, VIEW
from mintgremium.ui.outbox.columns import outbox_blocks, outbox_columns, outbox_sentence
from mintgremium.ui.outbox.commands import OutboxCommands
from mintgremium.ui.outbox.words import counts_facts
from mintgremium.ui.record_pane import PaneSpec, RecordPane
from mintgremium.ui.view import View
from mintgremium.ui.widgets.buttons import Button, MenuButton
from mintgremium.ui.widgets.buttons import Kind as ButtonKind
from mintgremium.ui.widgets.choice import SegmentedChoice
from mintgremium.ui.widgets.empty_view import EmptyView
from mintgremium.ui.widgets.page_header import PageHeader

OPEN: Final = "open"
SENT: Final = "sent"
ALL: Final = "all"
_CLOSED: Final = (OutgoingState.SENT, OutgoingState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Content:
    """All mails and their counts, read in one go."""

    mails: tuple[OutboxRow, ...]
    counts: OutboxCounts


class OutboxView(View):
    """All mails with filters; the header sends, pauses and says how far it is."""

    kinds: ClassVar[frozenset[Kind]] = frozenset({Kind.OUTGOING_MAIL, Kind.MEETING, Kind.DISPATCH})
    scope: ClassVar[str] = VIEW
    handbook_page: ClassVar[str] = "postausgang"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("Outbox"))
        theme = context.theme
        self.counts = OutboxCounts()
        self._shape: tuple[object, ...] = ()
        self.header = PageHeader(theme)
        self.header.set_title(self.title)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of sending"))
        self.bar.setTextVisible(False)  # the words stand below the button
        self.bar.hide()
        self.header.add_below(self.bar, above=8)
        self.pane = RecordPane(context, _spec(context))
        self.which = SegmentedChoice(
            theme, [(OPEN, self.tr("to do")), (SENT, self.tr("sent")), (ALL, self.tr("all"))]
        )
        self.which.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.which.setAccessibleName(self.tr("Which mails"))
        self.pane.add_left(self.which)
        self.pane.table.set_empty_text(self.tr("Nothing waits and nothing is unclear."))
        self.pane.table.set_menu([context.actions.action(each) for each in OF_ONE])
        self.empty = EmptyView(
            theme,
            "send",
            self.tr("The outbox is empty"),
            self.tr(
                "Mails wait here when you choose “Send as mail” for an invitation. What left, what "
                "failed and what is unclear stays in this list."
            ),
            deed=(self.tr("Mail account …"), self._set_up),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pane)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self.commands = OutboxCommands(self)
        self._listen()
        self._keep()

    @override
    def refresh(self) -> None:
        """Read all mails."""
        outbox = self.context.services.outbox
        self.context.operations.run(lambda: Content(outbox.rows(), outbox.counts()), self._show)

    @override
    def show_start(self, tab: str = "") -> None:
        """Show what is to do, or what `tab` names: `sent`, `all`."""
        if tab:
            self.which.set_value(tab)
            self._keep()

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Choose a mail, whichever filter hid it."""
        self.refresh_if_stale()
        if self.pane.table.records.line_of(record_id) < 0:
            self.which.set_value(ALL)
            self._keep()
        self.pane.show_row(record_id)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return list and inspector."""
        return self.pane.panes()

    @override
    def focus_filter(self) -> None:
        """Filter the mails."""
        self.pane.search.setFocus()

    def chosen(self) -> Sequence[OutboxRow]:
        """Return the mails that are selected."""
        return self.pane.table.selected_rows()

    def _listen(self) -> None:
        self.which.edited.connect(self._keep)
        self.pane.chosen.connect(self._describe)
        self.pane.link_wanted.connect(self._do)
        self.pane.table.selection_changed.connect(self.commands.renew)
        self.pane.table.row_activated.connect(lambda _row: self.commands.show_source())
        self.context.post.changed.connect(self._show_post)

    def _do(self, action_id: object) -> None:
        self.context.actions.trigger(str(action_id))

    def _set_up(self) -> None:
        self.context.actions.trigger(ACCOUNT)

    def _show(self, content: Content) -> None:
        self.counts = content.counts
        self.pane.show_rows(content.mails)
        self.stack.setCurrentWidget(self.pane if content.mails else self.empty)
        self.header.set_facts(counts_facts(content.counts) if content.mails else [])
        self._show_post()
        self.first_data_shown.emit()

    def _show_post(self) -> None:
        """Show how far it is, and the button that fits; it keeps the focus while it fits."""
        post = self.context.post
        self.bar.setVisible(post.is_sending)
        self.bar.setRange(0, post.total)
        self.bar.setValue(post.done)
        waiting = 0 if post.is_sending or self.context.read_only else self.counts.waiting
        shape = (post.is_sending, waiting, post.is_test, self.stack.currentIndex())
        if shape != self._shape:
            self._shape = shape
            self.header.set_deeds(self._deeds(waiting))
        self.header.set_reason(self._reason())
        self.commands.renew()

    def _deeds(self, waiting: int) -> list[QWidget]:
        post, theme, actions = self.context.post, self.context.theme, self.context.actions
        buttons: list[QWidget] = []
        if self.stack.currentWidget() is self.pane:
            more = [actions.action(each) for each in (*OF_ONE, ACCOUNT)]
            buttons.append(MenuButton(theme, self.tr("More"), more))
        if post.is_sending:
            pause = self.tr("Pause")
            buttons.append(Button(theme, pause, clicked=lambda: actions.trigger(PAUSE)))
        elif waiting:
            text = self.tr("Send %n now", "", waiting)
            if post.is_test:
                text = self.tr("Write %n files …", "", waiting)
            kind = ButtonKind.PRIMARY
            buttons.append(Button(theme, text, kind=kind, clicked=lambda: actions.trigger(SEND)))
        return buttons

    def _reason(self) -> str:
        post = self.context.post
        if post.is_sending and post.total:
            text = self.tr("{done} of {total} handed over")
            return text.format(done=post.done, total=post.total)
        if post.is_sending:
            return self.tr("Calling the server …")
        if post.is_on:
            return self.tr("goes on by itself")
        return self.tr("test mode: nothing leaves the machine") if post.is_test else ""

    def _keep(self) -> None:
        which = self.which.value()
        self.pane.table.set_keep(
            None if which == ALL else lambda row: (row.state in _CLOSED) == (which == SENT)
        )

    def _describe(self, row: OutboxRow | None) -> None:
        if row is not None:
            now = self.context.post.tools.now()
            self.pane.show_blocks(row.id, outbox_blocks(self.context, row, now))
        self.commands.renew()


def _spec(context: ViewContext) -> PaneSpec[OutboxRow]:
    translate = QCoreApplication.translate
    return PaneSpec(
        name=translate("outbox", "Mails of the outbox"),
        columns=outbox_columns(context, context.post.tools.now),
        memory="list/outbox",
        filter=translate("outbox", "Filter mails"),
        about=translate("outbox", "Mail"),
        choose=translate("outbox", "Choose a mail to see what became of it."),
        sentence=lambda row: outbox_sentence(context, row),
    )
