"""The cards of one agenda item, and the dialogs and deeds behind them."""

from collections.abc import Callable, Sequence
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mintgremium.core.vocabulary import ActionState, ResolutionResult
from mintgremium.services.action_items.rows import ActionItemRow
from mintgremium.services.minutes.rows import MinutesPage, ResolutionRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.minutes.card import Card, CardDeed, CardText
from mintgremium.ui.minutes.entries import Entries
from mintgremium.ui.minutes.words import due_until, resolution_title, task_title, vote_words

_TONES: Final = {ResolutionResult.ADOPTED: "ok", ResolutionResult.REJECTED: "neutral"}


class Cards(QWidget):
    """Shows resolutions, then tasks; cards stay in place while what they say is the same."""

    def __init__(self, context: ViewContext, entries: Entries) -> None:
        super().__init__()
        self._context, self._entries = context, entries
        self._column = QVBoxLayout(self)
        self._shown: tuple[object, ...] = ()
        self._cards: list[Card] = []
        context.theme.set_space(self._column, (0, 0, 0, 0), 10)
        self.setAccessibleName(self.tr("Resolutions and tasks of the item"))

    def show_item(self, page: MinutesPage, item_id: UUID | None, *, editable: bool) -> None:
        """Show what hangs on an item; None: what hangs on no item."""
        resolutions = [row for row in page.resolutions if row.agenda_item_id == item_id]
        tasks = [row for row in page.tasks if row.agenda_item_id == item_id]
        shown = (item_id, editable, *resolutions, *tasks)
        if shown == self._shown:
            return
        self._shown = shown
        self._clear()
        self._cards = [self._resolution(row, editable=editable) for row in resolutions]
        self._cards += [self._task(row, editable=editable) for row in tasks]
        for card in self._cards:
            self._column.addWidget(card)
        self.setVisible(bool(self._cards))

    def cards(self) -> Sequence[Card]:
        """Return the cards from top to bottom."""
        return self._cards

    def _clear(self) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _resolution(self, row: ResolutionRow, *, editable: bool) -> Card:
        badge = self._context.labels.badge(row.result)
        rejected = row.result is ResolutionResult.REJECTED
        said = CardText(
            id=row.id,
            tone=_TONES[row.result],
            icon=badge.icon,
            title=f"{resolution_title(row)}, {badge.text}" if rejected else resolution_title(row),
            right=vote_words(row),
            text=row.text,
        )
        return self._card(
            said,
            lambda: self._entries.edit_resolution(row),
            lambda: self._entries.delete_resolution(row),
            editable=editable,
        )

    def _task(self, row: ActionItemRow, *, editable: bool) -> Card:
        done = row.state is not ActionState.OPEN
        word = self._context.labels.word(row.state)
        until = due_until(row, self._context.today())
        said = CardText(
            id=row.id,
            tone="neutral" if done else "crit" if row.overdue else "info",
            icon="square-check-big" if row.state is ActionState.DONE else "square-check",
            title=task_title(row),
            right=" · ".join(filter(None, (word if done else "", until))),
            text=row.title,
            note=row.note,
        )
        return self._card(
            said,
            lambda: self._entries.edit_task(row),
            lambda: self._entries.delete_tasks([row]),
            editable=editable,
        )

    def _card(
        self,
        said: CardText,
        edit: Callable[[], object],
        delete: Callable[[], object],
        *,
        editable: bool,
    ) -> Card:
        deeds = (
            CardDeed("pencil", self.tr("Edit: {name}").format(name=said.title), edit),
            CardDeed("trash-2", self.tr("Delete: {name}").format(name=said.title), delete),
        )
        card = Card(self._context.theme, said, deeds if editable else ())
        if editable:
            card.opened.connect(edit)
            card.delete_wanted.connect(delete)
        return card
