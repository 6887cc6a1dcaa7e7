"""What can be done with the items of an agenda."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject

from mintgremium.core.errors import MintgremiumError
from mintgremium.core.vocabulary import ItemKind, ItemState
from mintgremium.services.agenda.drafts import AgendaItemDraft, ItemPlace
from mintgremium.ui.agenda.actions import ADDING, OF_ONE, READING
from mintgremium.ui.agenda.lines import CHILDLESS
from mintgremium.ui.messages import Notice, NoticeButton

if TYPE_CHECKING:
    from mintgremium.ui.agenda.tab import AgendaTab

_BREAK_MINUTES: Final = 15
_SENT: Final = "item-was-sent"


class AgendaCommands(QObject):
    """Binds the actions of the agenda to a tab."""

    def __init__(self, tab: "AgendaTab") -> None:
        super().__init__(tab)
        self._tab, self._context = tab, tab.context
        agendas = self._context.services.agendas
        deeds: dict[str, Callable[[], object]] = {
            "agenda.add": self.add,
            "agenda.add_sub": self.add_sub,
            "agenda.add_break": self.add_break,
            "agenda.rename": tab.tree.rename,
            "agenda.up": lambda: self._move(agendas.move_up),
            "agenda.down": lambda: self._move(agendas.move_down),
            "agenda.indent": lambda: self._move(agendas.indent),
            "agenda.outdent": lambda: self._move(agendas.outdent),
            "agenda.number": lambda: tab.edit("number"),
            "agenda.withdraw": self.withdraw,
            "agenda.delete": self.delete,
            "agenda.copy": self.copy,
            "agenda.print": self.print_agenda,
        }
        for key, deed in deeds.items():
            self._context.actions.bind(key, deed)

    def renew(self, *, editable: bool) -> None:
        """Allow what is possible with the item chosen now."""
        actions, row = self._context.actions, self._tab.tree.current_item()
        shown = self._tab.isVisible()
        actions.allow(*ADDING, when=shown and editable)
        actions.allow(*OF_ONE, when=shown and editable and row is not None)
        actions.allow(*READING, when=shown)
        if row is not None and editable and shown:
            actions.allow("agenda.add_sub", when=row.kind not in CHILDLESS)
            actions.allow("agenda.outdent", when=row.parent_id is not None)
            actions.allow("agenda.number", when=row.kind.is_numbered)
            actions.allow("agenda.withdraw", when=row.state is not ItemState.WITHDRAWN)

    # -- new items

    def add(self) -> None:
        """Add an item below the chosen one and let its title be typed."""
        self._tab.tree.settle()
        row = self._tab.tree.current_item()
        self._add(self.tr("New item"), ItemPlace(after=row.id) if row else ItemPlace())

    def add_sub(self) -> None:
        """Add an item under the chosen one."""
        self._tab.tree.settle()
        row = self._tab.tree.current_item()
        if row is not None and row.kind not in CHILDLESS:
            self._add(self.tr("New sub-item"), ItemPlace(parent_id=row.id))

    def add_break(self) -> None:
        """Add a break below the chosen item, on the first level."""
        self._tab.tree.settle()
        top = self._tab.top_of_current()
        place = ItemPlace(after=top) if top else ItemPlace()
        self._add(self.tr("Break"), place, ItemKind.BREAK, _BREAK_MINUTES)

    def _add(
        self,
        name: str,
        place: ItemPlace,
        kind: ItemKind = ItemKind.INFORMATION,
        minutes: int | None = None,
    ) -> None:
        meeting_id = self._tab.meeting_id
        if meeting_id is None:
            return
        draft = AgendaItemDraft(
            meeting_id=meeting_id, name=name, kind=kind, minutes_allotted=minutes
        )
        agendas = self._context.services.agendas
        self._context.operations.run(
            lambda: agendas.save(draft, place), partial(self._tab.show_item, rename=True)
        )

    def copy(self) -> None:
        """Ask for a meeting and take its agenda over."""
        from mintgremium.ui.agenda.copy_dialog import ask_for_meeting

        if self._tab.meeting_id is not None:
            ask_for_meeting(self._context, self._tab.meeting_id, self._tab)

    # -- moving

    def put(self, item_id: UUID, place: ItemPlace) -> None:
        """Put an item elsewhere."""
        agendas = self._context.services.agendas
        self._tab.announce_next(item_id)
        self._context.operations.run(
            lambda: agendas.move(item_id, place), self._moved, self._not_moved
        )

    def _move(self, move: Callable[[UUID], bool]) -> None:
        row = self._tab.tree.current_item()
        if row is not None:
            self._tab.flush()
            self._tab.announce_next(row.id)
            self._context.operations.run(lambda: move(row.id), self._moved, self._not_moved)

    def _moved(self, moved: object) -> None:
        if not moved:
            self._tab.announce_next(None)

    def _not_moved(self, error: MintgremiumError) -> None:
        self._tab.announce_next(None)
        self._context.messages.show(error)

    # -- taking away

    def delete(self) -> None:
        """Delete the chosen item with its sub-items; one that was sent can be withdrawn."""
        row = self._tab.tree.current_item()
        if row is None:
            return
        agendas, said = self._context.services.agendas, self.tr("Deleted: {name}")
        self._tab.choose_beside(row)
        self._context.operations.run(
            lambda: agendas.delete(row.id),
            lambda _done: self._context.messages.say(said.format(name=row.name), undoable=True),
            partial(self._not_deleted, row.id),
        )

    def withdraw(self) -> None:
        """Keep the chosen item with its number, but do not treat it."""
        row = self._tab.tree.current_item()
        if row is not None:
            self._withdraw(row.id)

    def _withdraw(self, item_id: UUID) -> None:
        agendas = self._context.services.agendas
        said = self.tr("The item is withdrawn.")
        self._context.messages.withdraw(_SENT)
        self._context.operations.run(
            lambda: agendas.save(replace(agendas.draft(item_id), state=ItemState.WITHDRAWN)),
            lambda _key: self._context.messages.say(said, undoable=True),
        )

    def _not_deleted(self, item_id: UUID, error: MintgremiumError) -> None:
        self._tab.show_item(item_id)
        messages = self._context.messages
        if error.code != _SENT:
            messages.show(error)
            return
        button = NoticeButton(self.tr("Withdraw"), lambda: self._withdraw(item_id))
        messages.notice(Notice("warn", messages.describe(error), (button,), key=_SENT))

    # -- paper

    def print_agenda(self) -> None:
        """Save the agenda as PDF and open it."""
        from mintgremium.documents.pdf.files import DocumentKind
        from mintgremium.ui.pdf_saver import PdfSaver

        if self._tab.meeting_id is not None:
            self._tab.flush()
            PdfSaver(self._context, self._tab).ask(self._tab.meeting_id, DocumentKind.AGENDA)
