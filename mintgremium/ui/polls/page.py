"""One poll: how far it is, who said what, and which date is best."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import PollState
from mintgremium.services.polls.rows import AskedRow, PollPage
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.day_words import day_in_short, due_words
from mintgremium.ui.polls.actions import VIEW
from mintgremium.ui.polls.columns import answer_columns
from mintgremium.ui.polls.files import answers_in
from mintgremium.ui.polls.side import ChooseLink, side_blocks
from mintgremium.ui.polls.words import state_badge
from mintgremium.ui.widgets.buttons import Button, Kind, MenuButton
from mintgremium.ui.widgets.details import Details
from mintgremium.ui.widgets.inspector import Inspector
from mintgremium.ui.widgets.list_frame import ListFrame
from mintgremium.ui.widgets.page_header import PageHeader
from mintgremium.ui.widgets.record_table import RecordTable
from mintgremium.ui.widgets.search_field import SearchField

_DEEDS = ("poll.take", "poll.answer", "poll.remind", "poll.sheet")
_MORE = (*_DEEDS, "poll.edit", "poll.send", "poll.cancel", "poll.delete")


class PollView(QWidget):
    """Shows one poll; files with answers may be dropped on it."""

    link_wanted = Signal(object)
    files_dropped = Signal(object)  # list of paths

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self.context = context
        self.page: PollPage | None = None
        self._shape: tuple[object, ...] = ()
        self.header = PageHeader(context.theme)
        self.header.set_crumbs(
            [(self.tr("Polls for dates"), lambda: context.navigator.go(Place(VIEW)))]
        )
        self.table: RecordTable[AskedRow] | None = None
        self.details: Details | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._body: ListFrame | None = None
        self.setAcceptDrops(not context.read_only)

    def show_page(self, page: PollPage) -> None:
        """Show a poll; the table is made anew only for other dates."""
        self.page = page
        self.header.set_title(page.name, page.committee)
        self.header.set_facts(self._facts(page))
        self._show_deeds(page)
        shape = (page.id, tuple((each.number, each.start) for each in page.options))
        if shape != self._shape:
            self._shape = shape
            self._make_table(page)
        if self.table is not None:
            self.table.set_rows(page.asked)
            if page.asked and self.table.current_row() is None:
                self.table.select_ids([page.asked[0].id])
        if self.details is not None:
            self.details.show_blocks(side_blocks(self.context, page))

    def row(self) -> AskedRow | None:
        """Return the chosen seat."""
        return self.table.current_row() if self.table is not None else None

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        return tuple(part for part in (self.table, self.details) if part is not None)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome mails and tables."""
        if answers_in(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        event.acceptProposedAction()
        self.files_dropped.emit(answers_in(event.mimeData()))

    # -- inner workings

    def _make_table(self, page: PollPage) -> None:
        context, theme = self.context, self.context.theme
        old = self._body
        self.details = Details(theme)
        self.details.wanted.connect(self.link_wanted)
        side = Inspector(theme, self.tr("Dates"))
        side.set_title(self.tr("Dates by rank"))
        side.body.addWidget(self.details)
        table: RecordTable[AskedRow] = RecordTable(
            theme, self.tr("Answers"), answer_columns(context, page)
        )
        table.row_activated.connect(lambda _row: context.actions.trigger("poll.answer"))
        self._body = ListFrame(theme)
        search = SearchField(theme, self.tr("Filter seats"), table)
        search.filter_changed.connect(table.set_filter)
        self._body.add_left(search)
        self._body.fill(table, side)
        self.table = table
        self._column.addWidget(self._body, 1)
        if old is not None:
            old.hide()
            old.deleteLater()

    def _facts(self, page: PollPage) -> list[tuple[str, str]]:
        badge = state_badge(page.state, self.context.labels)
        answered = len(page.asked) - len(page.missing)
        text = self.tr("{count} of {total} seats have answered")
        facts = [
            (badge.icon, badge.text),
            ("mail-check", text.format(count=answered, total=len(page.asked))),
        ]
        if page.answer_until is not None:
            until = day_in_short(page.answer_until, self.context.today())
            facts.append(("clock", self.tr("until {day}").format(day=until)))
        return facts

    def _show_deeds(self, page: PollPage) -> None:
        actions, theme = self.context.actions, self.context.theme
        buttons: list[QWidget] = [
            MenuButton(theme, self.tr("More"), [actions.action(key) for key in _MORE])
        ]
        reason = ""
        if not self.context.read_only and page.state is PollState.DRAFT:
            buttons.append(self._deed("poll.send", self.tr("Send the poll …")))
        elif not self.context.read_only and page.state is PollState.OPEN:
            buttons += self._open_deeds(page)
            if page.answer_until is not None and page.missing:
                reason = due_words(page.answer_until, self.context.today())
        self.header.set_deeds(buttons, reason)

    def _open_deeds(self, page: PollPage) -> list[QWidget]:
        """Offer what helps next: while answers are missing to get them, then to choose."""
        if page.missing:
            text = self.tr("Remind %n …", "", len(page.missing))
            return [
                self._deed("poll.remind", text, Kind.PLAIN),
                self._deed("poll.take", self.tr("Take answers in …")),
            ]
        best = min(page.options, key=lambda option: option.rank)
        text = self.tr("Choose the best date …")
        choose = Button(
            self.context.theme,
            text,
            kind=Kind.PRIMARY,
            clicked=lambda: self.link_wanted.emit(ChooseLink(best.id)),
        )
        return [choose]

    def _deed(self, action_id: str, text: str, kind: Kind = Kind.PRIMARY) -> Button:
        trigger = self.context.actions.trigger
        return Button(self.context.theme, text, kind=kind, clicked=lambda: trigger(action_id))
