"""Protokoll: the items at the left, and in the middle what is written under the chosen one."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mintgremium.core.errors import ConflictError, MintgremiumError
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import ItemState, Kind
from mintgremium.services.minutes.rows import MinutesItemRow, MinutesPage
from mintgremium.ui.context import ViewContext
from mintgremium.ui.meeting_tab import MeetingTab
from mintgremium.ui.minutes.actions import OF_MINUTES
from mintgremium.ui.minutes.bar import MinutesBar
from mintgremium.ui.minutes.cards import Cards
from mintgremium.ui.minutes.commands import MinutesCommands
from mintgremium.ui.minutes.entries import Entries
from mintgremium.ui.minutes.head_form import HeadForm
from mintgremium.ui.minutes.item_list import HEAD, WIDTH, Entry, ItemList, entries
from mintgremium.ui.minutes.item_page import ItemPage
from mintgremium.ui.minutes.writer import ItemWriter
from mintgremium.ui.widgets.dialog import QuestionDialog
from mintgremium.ui.widgets.labels import Label, hairline
from mintgremium.ui.widgets.looks import set_look

_WIDEST: Final = 680  # px of a column that can be read well
_SAVE_FAILED: Final = "minutes-not-saved"


class MinutesTab(MeetingTab):
    """The minutes of one meeting."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.AGENDA_ITEM,
            Kind.MEETING,
            Kind.MINUTES,
            Kind.RESOLUTION,
            Kind.ACTION_ITEM,
            Kind.SEAT,
            Kind.PERSON,
        }
    )
    action_ids: ClassVar[tuple[str, ...]] = OF_MINUTES
    handbook_page: ClassVar[str] = "protokoll"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.page: MinutesPage | None = None
        self.entries = Entries(context, self)
        self.bar = MinutesBar(context)
        self.list = ItemList(context.theme)
        self.item = ItemPage(context, self.entries)
        self.head = HeadForm(context)
        self.loose = Cards(context, self.entries)
        self.commands = MinutesCommands(self)
        self._lay_out()
        self._listen()

    # -- what the page asks

    @override
    def refresh(self) -> None:
        """Read the minutes."""
        key = self.meeting_id
        if key is not None:
            minutes = self.context.services.minutes
            self.context.operations.run(lambda: minutes.page(key), self._show, lambda _gone: None)

    @override
    def turned(self) -> None:
        """Forget the page of the meeting shown before."""
        self.page = None
        self.bar.forget()
        self.item.writer.close()
        self.list.set_rows([])
        self._turn_to(None)

    @override
    def flush(self) -> None:
        """Save what is being typed."""
        self.item.writer.flush()
        self.head.flush()

    @override
    def panes(self) -> Sequence[QWidget]:
        """Go from the list to the text."""
        return (self.list, self.writing())

    @override
    def renew_actions(self) -> None:
        """Allow what the state of the minutes permits."""
        self.commands.renew()

    # -- what commands ask

    def is_editable(self) -> bool:
        """Tell whether the minutes may be changed."""
        return self.page is not None and not self.page.locked and not self.context.read_only

    def item_id(self) -> UUID | None:
        """Return the item that is shown; None for opening and closing."""
        row = self.list.current_row()
        return row.id if row is not None and isinstance(row.id, UUID) else None

    def step(self, by: int) -> None:
        """Write on at the next (1) or previous (-1) item."""
        focus = QApplication.focusWidget()
        writes = focus is not None and self.body.isAncestorOf(focus)
        self.flush()
        if self.list.step(by) and writes:
            self.writing().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def writing(self) -> QWidget:
        """Return the field to write in."""
        if self.head_page.isVisibleTo(self):
            return self.head.form.field("chair").editor
        return self.item.text

    # -- inner workings

    def _lay_out(self) -> None:
        theme = self.context.theme
        self.head_page = QWidget()
        column = QVBoxLayout(self.head_page)
        theme.set_space(column, (0, 0, 0, 0), 14)
        column.addWidget(Label(self.tr("Opening and closing"), "heading", wrap=True))
        column.addWidget(self.head)
        column.addWidget(self.loose)
        column.addStretch(1)
        self.body = QWidget()
        pages = QVBoxLayout(self.body)
        pages.setContentsMargins(0, 0, 0, 0)
        for page in (self.item, self.head_page):
            pages.addWidget(page)
            page.hide()
        self.area = QScrollArea()
        self.area.setAccessibleName(self.tr("Text of the minutes"))
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_look(self.area, surface="base")
        ground = self.ground = QWidget()
        set_look(ground, surface="base")
        middle = QHBoxLayout(ground)
        theme.set_space(middle, (28, 18, 28, 24), 0)
        middle.addWidget(self.body, 1000)
        middle.addStretch(1)
        self.area.setWidget(ground)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(hairline(vertical=True))
        row.addWidget(self.area, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.bar)
        outer.addWidget(hairline())
        outer.addLayout(row, 1)
        theme.changed.connect(self._fit)
        self._fit()

    def _listen(self) -> None:
        self.list.current_changed.connect(self._follow)
        self.list.row_activated.connect(
            lambda _row: self.writing().setFocus(Qt.FocusReason.ShortcutFocusReason)
        )
        self.item.caret_moved.connect(self._keep_caret_visible)
        self.item.state_chosen.connect(self._set_state)
        sources: tuple[ItemWriter | HeadForm, ...] = (self.item.writer, self.head)
        for source in sources:
            source.typing.connect(self.bar.tell_typing)
            source.saved.connect(self._saved)
            source.failed.connect(self._failed)
            source.conflict.connect(partial(self._ask_which, source))

    def _show(self, page: MinutesPage) -> None:
        if page.meeting_id != self.meeting_id:
            return
        self.page = page
        self.bar.show_head(page.head)
        self.entries.set_meeting(page.meeting_id, page.items)
        self.list.set_rows(entries(page, self.context.labels))
        row = self.list.current_row()
        if row is None:
            self.list.select_ids([self._first(page)])
        else:
            self._follow(row)
        self.renew_actions()

    def _first(self, page: MinutesPage) -> object:
        """Begin with the first item; without an agenda, with opening and closing."""
        rows = entries(page, self.context.labels)
        return rows[1].id if len(rows) > 1 else HEAD

    def _follow(self, row: Entry | None) -> None:
        page = self.page
        if page is None or row is None:
            return
        editable = self.is_editable()
        if row.id == HEAD:
            self.item.writer.close()
            self.head.open(page.meeting_id, page.head, editable=editable)
            self.loose.show_item(page, None, editable=editable)
            self._turn_to(self.head_page)
            return
        self.head.flush()
        found = _item(page, row.id)
        if found is not None:
            self.item.show_item(page, found, editable=editable)
            self._turn_to(self.item)

    def _turn_to(self, page: QWidget | None) -> None:
        """Show one page only; a stack would be as high as its highest page."""
        for each in (self.item, self.head_page):
            each.setVisible(each is page)

    def _set_state(self, state: ItemState) -> None:
        key = self.item_id()
        if key is not None:
            minutes = self.context.services.minutes
            self.item.writer.flush()
            self.context.operations.run(
                lambda: minutes.set_item_state(key, state), lambda _none: None
            )

    def _saved(self) -> None:
        self.bar.tell_saved()
        self.context.messages.withdraw(_SAVE_FAILED)

    def _failed(self, error: MintgremiumError) -> None:
        self.bar.tell_failed()
        self.context.messages.show(error)

    def _ask_which(self, source: ItemWriter | HeadForm, error: ConflictError) -> None:
        """Let the user choose between what is stored and what was typed."""
        self.bar.tell_failed()
        question = QuestionDialog(
            self.context.theme,
            self.tr("Changed in the meantime"),
            self.context.messages.describe(error),
            self.tr("Load what is stored"),
            parent=self.window(),
        )
        question.cancel.setText(self.tr("Keep my text"))
        question.accepted.connect(source.take_stored)
        question.rejected.connect(source.keep_typed)
        question.open()

    def _keep_caret_visible(self, box: QRect) -> None:
        at = self.item.mapTo(self.ground, box.center())
        self.area.ensureVisible(at.x(), at.y(), 0, self.context.theme.px(48))

    def _fit(self) -> None:
        theme = self.context.theme
        self.list.setFixedWidth(theme.px(WIDTH))
        self.body.setMaximumWidth(theme.px(_WIDEST))


def _item(page: MinutesPage, key: UUID | str) -> MinutesItemRow | None:
    return next((row for row in page.items if row.id == key), None)
