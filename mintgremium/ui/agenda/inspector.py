"""The inspector of the agenda: shows the chosen item and saves each field that is left."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mintgremium.core.errors import ConflictError, InvalidInputError, MintgremiumError
from mintgremium.services.agenda.drafts import AgendaItemDraft
from mintgremium.services.agenda.rows import AgendaRow
from mintgremium.services.agenda.service import Agendas
from mintgremium.services.committees.rows import SeatRow
from mintgremium.ui.agenda.form import (
    draft_fields,
    field_of,
    form_values,
    item_form,
    offer_days,
    offer_seats,
    show_what_counts,
    stored_as,
)
from mintgremium.ui.context import ViewContext
from mintgremium.ui.widgets.buttons import ToolButton
from mintgremium.ui.widgets.dialog import QuestionDialog
from mintgremium.ui.widgets.inspector import Inspector
from mintgremium.ui.widgets.labels import Label


class AgendaInspector(Inspector):
    """Follows the tree; `stepped` asks for the previous (-1) or next (1) item."""

    stepped = Signal(int)

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context.theme, self.tr("Agenda item"))
        self._context = context
        self._row: AgendaRow | None = None
        self._draft: AgendaItemDraft | None = None
        self._editable = False
        self._seats: Sequence[SeatRow] = ()
        self._days: Sequence[date] = ()
        self.form = item_form(context.theme, context.labels)
        self._hint = Label("", "small", "text2", wrap=True)
        for icon, name, by in (
            ("chevron-up", self.tr("Previous item"), -1),
            ("chevron-down", self.tr("Next item"), 1),
        ):
            self.add_tool(ToolButton(context.theme, icon, name, clicked=partial(self._step, by)))
        self.body.addWidget(self._hint)
        self.body.addWidget(self.form)
        self.form.committed.connect(self._save)
        self.follow(None)

    def set_surroundings(self, days: Sequence[date], *, editable: bool, hint: str) -> None:
        """Say which days there are, whether anything may be changed, and if not, why."""
        if tuple(days) != tuple(self._days):
            self._days = tuple(days)
            offer_days(self.form, self._days)
        self._editable = editable
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        for name in self.form.names():
            self.form.set_enabled(name, enabled=editable)

    def set_seats(self, seats: Sequence[SeatRow]) -> None:
        """Offer these seats for reports."""
        self._seats = seats
        offer_seats(self.form, seats)
        if self._draft is not None:
            self._load(self._draft)

    def follow(self, row: AgendaRow | None) -> None:
        """Show another item, or the same one after it was read again."""
        if self._row is not None and (row is None or row.id != self._row.id):
            self.form.flush()
            self._draft = None
        self._row = row
        self.form.setVisible(row is not None)
        if row is None:
            self.set_title(self.tr("No item is chosen"))
            return
        title = self.tr("Item {number}").format(number=row.number) if row.number else ""
        self.set_title(title or self._context.labels.word(row.kind))
        agendas, key = self._context.services.agendas, row.id
        self._context.operations.run(lambda: agendas.draft(key), self._show, lambda _gone: None)

    def flush(self) -> None:
        """Save what is still being typed."""
        if self._row is not None and self._editable:
            self.form.flush()

    def edit(self, name: str = "name") -> None:
        """Put the focus into a field."""
        editor = self.form.field(name).editor
        self.ensureWidgetVisible(editor)
        editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> tuple[QWidget, ...]:
        """Return where F6 goes: the title."""
        return (self.form.field("name").editor,) if self._row is not None else ()

    # -- inner workings

    def _step(self, by: int) -> None:
        self.flush()
        self.stepped.emit(by)

    def _show(self, draft: AgendaItemDraft) -> None:
        if self._row is not None and draft.id == self._row.id:
            self._load(draft)

    def _load(self, draft: AgendaItemDraft) -> None:
        self._draft = self._as_seen(draft)
        self._offer_missing(draft)
        day = self._row.begins.date() if self._row and self._row.begins else None
        self.form.load(form_values(draft, day or next(iter(self._days), None)))
        show_what_counts(self.form, draft.kind)

    def _as_seen(self, draft: AgendaItemDraft) -> AgendaItemDraft:
        """Let a field that is being typed in rest on what the user saw, so that a clash is told."""
        before = self._draft
        if before is None or before.id != draft.id:
            return draft
        typed = {stored_as(name) for name in self.form.names() if self.form.is_dirty(name)}
        return replace(draft, **{name: getattr(before, name) for name in typed})

    def _offer_missing(self, draft: AgendaItemDraft) -> None:
        """Keep a seat choosable that is no longer among those of the meeting's day."""
        key = draft.rapporteur_seat_id
        choice = self.form.field("rapporteur_seat_id").access
        known = {seat.id for seat in self._seats}
        if key is None or key in known or self._row is None:
            return
        if (options := getattr(choice, "set_options", None)) is not None:
            offer_seats(self.form, self._seats)
            options([(None, self.tr("no seat")), (key, self._row.rapporteur_tag)])

    def _save(self, name: str, value: object) -> None:
        draft = self._draft
        if draft is None or draft.id is None:
            return
        fields = draft_fields(self.form, name, value)
        changed = replace(draft, **fields)
        problems = {field_of(field): code for field, code in changed.problems().items()}
        if name in problems:
            self._complain({name: problems[name]})
            return
        self._draft = changed
        if name == "kind":
            show_what_counts(self.form, changed.kind)
        agendas = self._context.services.agendas
        self._context.operations.run(
            lambda: merge(agendas, draft, fields),
            lambda _key: None,
            partial(self._explain, draft, fields),
        )

    def _complain(self, problems: Mapping[str, str]) -> None:
        words = self._context.labels.problem
        self.form.show_problems({field: words(code) for field, code in problems.items()})

    def _explain(
        self, draft: AgendaItemDraft, fields: Mapping[str, Any], error: MintgremiumError
    ) -> None:
        match error:
            case InvalidInputError(problems=problems):
                self._draft = draft
                self._complain({field_of(field): code for field, code in problems.items()})
            case ConflictError():
                self._settle(draft, fields, error)
            case _:
                self._context.messages.show(error)
                self._reload(draft.id)

    def _settle(
        self, draft: AgendaItemDraft, fields: Mapping[str, Any], error: ConflictError
    ) -> None:
        """Let the user choose between what is stored and what was typed."""
        question = QuestionDialog(
            self._context.theme,
            self.tr("Changed in the meantime"),
            self._context.messages.describe(error),
            self.tr("Load what is stored"),
            parent=self.window(),
        )
        question.cancel.setText(self.tr("Keep my entry"))
        question.accepted.connect(lambda: self._reload(draft.id))
        question.rejected.connect(lambda: self._overwrite(draft, fields))
        question.open()

    def _overwrite(self, draft: AgendaItemDraft, fields: Mapping[str, Any]) -> None:
        agendas, key = self._context.services.agendas, draft.id
        if key is not None:
            self._context.operations.run(
                lambda: agendas.save(replace(agendas.draft(key), **fields)), lambda _key: None
            )

    def _reload(self, key: UUID | None) -> None:
        agendas = self._context.services.agendas
        if key is not None:
            self._context.operations.run(lambda: agendas.draft(key), self._show, lambda _e: None)


def merge(agendas: Agendas, seen: AgendaItemDraft, fields: Mapping[str, Any]) -> UUID:
    """Store some fields over what is stored now. Raises ConflictError if one of them has changed.

    Fields that somebody else changed meanwhile stay as they are.
    """
    if seen.id is None:
        return agendas.save(replace(seen, **fields))
    stored = agendas.draft(seen.id)
    for name, value in fields.items():
        if getattr(stored, name) not in (getattr(seen, name), value):
            raise ConflictError("record-changed")
    return agendas.save(replace(stored, **fields))
