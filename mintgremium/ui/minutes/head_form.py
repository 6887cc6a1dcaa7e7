"""The head of the minutes: kind, chair, keeper, opening and closing, saved as it is typed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mintgremium.core.errors import ConflictError, InvalidInputError, MintgremiumError
from mintgremium.core.vocabulary import MinutesType
from mintgremium.services.minutes.drafts import MinutesDraft
from mintgremium.services.minutes.rows import MinutesRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.minutes.autosave import Autosave
from mintgremium.ui.widgets.choice import SegmentedChoice
from mintgremium.ui.widgets.editors import TextArea, TextField
from mintgremium.ui.widgets.form import FormField
from mintgremium.ui.widgets.inspector import InlineForm

if TYPE_CHECKING:
    from mintgremium.services.minutes.service import Minutes

_FIELDS: Final = ("type", "chair", "keeper", "opening", "closing")


class HeadForm(QWidget):
    """Edits the head; like the texts it is saved soon after the last key and on leaving."""

    saved = Signal()
    failed = Signal(object)  # MintgremiumError
    conflict = Signal(object)  # ConflictError
    typing = Signal()

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._meeting_id: UUID | None = None
        self._seen = MinutesRow()
        self._shown: dict[str, Any] = {}  # as the form says what is stored
        self._running = 0
        self._held = False
        self.form = self._make()
        self._autosave = Autosave(self)
        self._autosave.due.connect(self.flush)
        self.form.edited.connect(self._touch)
        self.form.committed.connect(lambda _name, _value: self.flush())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    def open(self, meeting_id: UUID, head: MinutesRow, *, editable: bool) -> None:
        """Show the head of a meeting's minutes; what is being typed stays."""
        same = meeting_id == self._meeting_id
        if not same:
            self.flush()
            self._held = False
        self._meeting_id = meeting_id
        for name in _FIELDS:
            self.form.set_enabled(name, enabled=editable)
        if not same or not (self._running or self.changes()):
            self._show(head)

    def changes(self) -> dict[str, Any]:
        """Return what differs from what is stored."""
        if self._meeting_id is None:
            return {}
        values = self.form.values()
        return {name: values[name] for name in _FIELDS if values[name] != self._shown[name]}

    def flush(self) -> None:
        """Save now."""
        self._autosave.rest()
        changes, meeting_id, seen = self.changes(), self._meeting_id, self._seen
        if not changes or meeting_id is None or self._held:
            return
        draft = _draft(meeting_id, replace(seen, **changes))
        if problems := draft.problems():
            self._complain(problems)
            return
        self.form.show_problems({})
        self._running += 1
        self._seen = replace(seen, **changes)
        shown, self._shown = self._shown, {**self._shown, **changes}
        minutes = self._context.services.minutes
        self._context.operations.run(
            lambda: merge(minutes, meeting_id, seen, changes),
            lambda _key: self._done(),
            lambda error: self._explain(meeting_id, partial(self._go_back, seen, shown), error),
        )

    def take_stored(self) -> None:
        """Give up what was typed and show what is stored."""
        self._read_again(keep=False)

    def keep_typed(self) -> None:
        """Save what was typed over what is stored."""
        self._read_again(keep=True)

    # -- inner workings

    def _make(self) -> InlineForm:
        theme, labels = self._context.theme, self._context.labels
        kinds = [(kind, labels.word(kind)) for kind in MinutesType]
        opening, closing = TextArea(theme, lines=5), TextArea(theme, lines=5)
        for area in (opening, closing):
            area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return InlineForm(
            theme,
            [
                FormField("type", self.tr("Kind of minutes"), SegmentedChoice(theme, kinds)),
                [
                    FormField("chair", self.tr("Chair"), TextField()),
                    FormField("keeper", self.tr("Minutes kept by"), TextField()),
                ],
                FormField("opening", self.tr("Opening"), opening),
                FormField("closing", self.tr("Closing"), closing),
            ],
        )

    def _touch(self, _name: str) -> None:
        self._autosave.touch()
        self.typing.emit()

    def _show(self, head: MinutesRow) -> None:
        self._seen = head
        self.form.load({name: getattr(head, name) for name in _FIELDS})
        self._shown = self.form.values()

    def _complain(self, problems: Mapping[str, str]) -> None:
        words = self._context.labels.problem
        self.form.show_problems({name: words(code) for name, code in problems.items()})

    def _done(self) -> None:
        self._running -= 1
        self.saved.emit()

    def _go_back(self, seen: MinutesRow, shown: dict[str, Any]) -> None:
        """Count what could not be saved as typed again."""
        self._seen, self._shown = seen, shown

    def _explain(
        self, meeting_id: UUID, go_back: Callable[[], None], error: MintgremiumError
    ) -> None:
        self._running -= 1
        if meeting_id == self._meeting_id:
            go_back()
            if isinstance(error, InvalidInputError):
                self._complain(error.problems)
                return
            if isinstance(error, ConflictError):
                self._held = True
                self.conflict.emit(error)
                return
        self.failed.emit(error)

    def _read_again(self, *, keep: bool) -> None:
        meeting_id, minutes = self._meeting_id, self._context.services.minutes
        if meeting_id is not None:
            self._context.operations.run(
                lambda: minutes.page(meeting_id).head,
                lambda head: self._settle(meeting_id, head, keep=keep),
            )

    def _settle(self, meeting_id: UUID, head: MinutesRow, *, keep: bool) -> None:
        self._held = False
        if meeting_id != self._meeting_id:
            return
        if keep:
            self._seen = head
            self.flush()
        else:
            self.form.set_values({name: getattr(head, name) for name in _FIELDS})
            self._show(head)


def merge(
    minutes: "Minutes", meeting_id: UUID, seen: MinutesRow, changes: Mapping[str, Any]
) -> UUID:
    """Store fields over what is stored now. Raises ConflictError if one of them has changed."""
    stored = minutes.page(meeting_id).head
    for name, value in changes.items():
        if getattr(stored, name) not in (getattr(seen, name), value):
            raise ConflictError("record-changed")
    return minutes.save_head(_draft(meeting_id, replace(stored, **changes)))


def _draft(meeting_id: UUID, head: MinutesRow) -> MinutesDraft:
    fields = {name: getattr(head, name) for name in _FIELDS}
    return MinutesDraft(meeting_id=meeting_id, version=head.version, **fields)
