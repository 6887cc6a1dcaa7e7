"""Tagesordnung: toolbar, tree, inspector, and below what the numbers do."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.errors import MintgremiumError
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.services.agenda.rows import AgendaPage, AgendaRow
from mintgremium.services.committees.rows import SeatRow
from mintgremium.ui.agenda.actions import ALL
from mintgremium.ui.agenda.commands import AgendaCommands
from mintgremium.ui.agenda.foot import AgendaFoot
from mintgremium.ui.agenda.inspector import AgendaInspector
from mintgremium.ui.agenda.toolbar import AgendaToolbar
from mintgremium.ui.agenda.tree import AgendaTree
from mintgremium.ui.context import ViewContext
from mintgremium.ui.meeting_tab import MeetingTab
from mintgremium.ui.seat_choice import seats_of_meeting
from mintgremium.ui.widgets.announce import announce
from mintgremium.ui.widgets.empty_view import EmptyView
from mintgremium.ui.widgets.labels import hairline
from mintgremium.ui.widgets.list_frame import ListFrame


class AgendaTab(MeetingTab):
    """The agenda of one meeting."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.AGENDA_ITEM, Kind.MEETING, Kind.MINUTES, Kind.SEAT, Kind.MEMBERSHIP, Kind.ATTACHMENT}
    )
    action_ids: ClassVar[tuple[str, ...]] = ALL
    handbook_page: ClassVar[str] = "tagesordnung"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.page: AgendaPage | None = None
        self._wanted: tuple[UUID, bool] | None = None
        self._announced: UUID | None = None
        self.tree = AgendaTree(context.theme, context.labels)
        self.inspector = AgendaInspector(context)
        self.foot = AgendaFoot(context.theme)
        self.commands = AgendaCommands(self)
        self.toolbar = AgendaToolbar(context)
        self.empty = self._make_empty()
        self._lay_out()
        self._listen()

    # -- what the page asks

    @override
    def refresh(self) -> None:
        """Read the agenda and the seats that may report."""
        key = self.meeting_id
        if key is None:
            return
        services, run = self.context.services, self.context.operations.run
        run(lambda: services.agendas.page(key), self._show, self._missing)
        run(partial(seats_of_meeting, services, key), partial(self._offer, key), self._missing)

    @override
    def turned(self) -> None:
        """Forget the item chosen in another meeting."""
        self.page = None
        self._wanted = self._announced = None
        self.inspector.follow(None)
        self.tree.forget()

    @override
    def flush(self) -> None:
        """Save the title or the field that is being edited."""
        self.tree.settle()
        self.inspector.flush()

    @override
    def panes(self) -> Sequence[QWidget]:
        """Go from the tree to the inspector."""
        if self.stack.currentWidget() is self.empty:
            return (self.empty,)
        return (self.tree, *self.inspector.panes())

    @override
    def renew_actions(self) -> None:
        """Allow what is possible with the item chosen now."""
        self.commands.renew(editable=self.is_editable())
        self.toolbar.renew()

    # -- what commands ask

    def is_editable(self) -> bool:
        """Tell whether the agenda may be changed."""
        return self.page is not None and not self.page.locked and not self.context.read_only

    def edit(self, name: str = "name") -> None:
        """Edit a field of the chosen item."""
        self.frame.show_side()
        self.inspector.edit(name)

    def show_item(self, item_id: UUID, *, rename: bool = False) -> None:
        """Choose an item, now or as soon as it was read; `rename` edits its title at once."""
        self._wanted = (item_id, rename)
        self._settle_wanted()

    def announce_next(self, item_id: UUID | None) -> None:
        """Say the number of an item once the agenda was read again."""
        self._announced = item_id

    def top_of_current(self) -> UUID | None:
        """Return the item of the first level that the chosen one belongs to."""
        row = self.tree.current_item()
        rows = {each.id: each for each in self.page.rows} if self.page else {}
        while row is not None and row.parent_id is not None:
            row = rows.get(row.parent_id)
        return row.id if row else None

    def choose_beside(self, row: AgendaRow) -> None:
        """Choose the next item that is not below this one, so that the keyboard stays here."""
        rows = self.page.rows if self.page else ()
        at = next((place for place, each in enumerate(rows) if each.id == row.id), 0)
        later = [each for each in rows[at + 1 :] if each.depth <= row.depth]
        beside = later[:1] or rows[max(0, at - 1) : at]
        if beside:
            self.tree.choose(beside[0].id)

    # -- inner workings

    def _lay_out(self) -> None:
        self.frame = ListFrame(self.context.theme)
        self.toolbar.put_into(self.frame)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tree, 1)
        column.addWidget(hairline())
        column.addWidget(self.foot)
        self.frame.fill(body, self.inspector)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.frame)
        self.stack.addWidget(self.empty)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _make_empty(self) -> QWidget:
        if self.context.read_only:
            text = self.tr("The file is open for reading only.")
            return EmptyView(self.context.theme, "list-tree", self.tr("No agenda yet"), text)
        return EmptyView(
            self.context.theme,
            "list-tree",
            self.tr("No agenda yet"),
            self.tr("Items get numbers and running times by themselves."),
            deed=(self.tr("Add the first item"), self.commands.add),
            link=(self.tr("Take over from another meeting …"), self.commands.copy),
        )

    def _listen(self) -> None:
        actions = self.context.actions
        self.tree.deed_wanted.connect(self._do)
        self.tree.opened.connect(self.edit)
        self.tree.dropped.connect(self.commands.put)
        self.tree.current_changed.connect(self._follow)
        self.tree.items.renamed.connect(self._rename)
        self.tree.set_menu([actions.action(key) for key in ALL])
        self.inspector.stepped.connect(self.tree.step)

    def _do(self, key: str) -> None:
        action = self.context.actions.action(key)
        if action.isEnabled():
            action.trigger()

    def _show(self, page: AgendaPage) -> None:
        if page.meeting_id != self.meeting_id:
            return
        self.page = page
        editable = self.is_editable()
        hint = self._hint(page)
        days = [day.day for day in page.days]
        self.inspector.set_surroundings(days, editable=editable, hint=hint)
        self.tree.show_page(page, editable=editable)
        self.foot.show_state(page, hint)
        self.stack.setCurrentWidget(self.frame if page.rows else self.empty)
        self._settle_wanted()
        if self.tree.current_item() is None:
            self.tree.choose_first()
        self._follow(self.tree.current_item())
        self._announce(page)

    def _hint(self, page: AgendaPage) -> str:
        if page.locked:
            return self.tr("The minutes are approved: the agenda stays as it is.")
        if self.context.read_only:
            return self.tr("The file is open for reading only.")
        return ""

    def _offer(self, key: UUID, seats: Sequence[SeatRow]) -> None:
        if key == self.meeting_id:
            self.inspector.set_seats(seats)

    def _missing(self, error: MintgremiumError) -> None:
        """Say nothing: a meeting that is gone is told by its page."""

    def _follow(self, row: AgendaRow | None) -> None:
        self.inspector.follow(row)
        self.renew_actions()

    def _rename(self, item_id: UUID, name: str) -> None:
        agendas = self.context.services.agendas
        self.context.operations.run(
            lambda: agendas.save(replace(agendas.draft(item_id), name=name)), lambda _key: None
        )

    def _settle_wanted(self) -> None:
        if self._wanted is None or not self.tree.choose(self._wanted[0]):
            return
        rename = self._wanted[1]
        self._wanted = None
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        if rename:
            self.tree.rename()

    def _announce(self, page: AgendaPage) -> None:
        row = next((each for each in page.rows if each.id == self._announced), None)
        self._announced = None
        if row is not None:
            said = self.tr("Now item {number}: {name}") if row.number else "{name}"
            announce(self.tree, said.format(number=row.number, name=row.name))
