"""Keeps what is typed under one agenda item: saves it in time, and never overwrites blindly."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from mintgremium.core.errors import ConflictError, MintgremiumError, MissingError
from mintgremium.services.minutes.rows import MinutesItemRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.minutes.autosave import Autosave
from mintgremium.ui.minutes.text_edit import MinutesEdit

if TYPE_CHECKING:
    from mintgremium.services.minutes.service import Minutes

FIELDS: Final = ("text", "result")


@dataclass(frozen=True, slots=True)
class Base:
    """What is stored, as far as known: the typed text rests on it."""

    meeting_id: UUID
    item_id: UUID
    version: int
    texts: Mapping[str, str]


class ItemWriter(QObject):
    """Connects two fields with the item they belong to."""

    saved = Signal()
    failed = Signal(object)  # MintgremiumError; what was typed stays in the field
    conflict = Signal(object)  # ConflictError
    typing = Signal()

    def __init__(
        self, context: ViewContext, fields: Mapping[str, MinutesEdit], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._fields = context, fields
        self._base: Base | None = None
        self._shown: dict[str, str] = {}  # as the fields say what is stored
        self._running = 0  # saves under way; what they carry counts as stored meanwhile
        self._held = False  # a conflict waits for its answer
        self._autosave = Autosave(self)
        self._autosave.due.connect(self.save)
        for field in fields.values():
            field.typed.connect(self._touch)

    @property
    def item_id(self) -> UUID | None:
        """The item shown."""
        return self._base.item_id if self._base else None

    def open(self, meeting_id: UUID, row: MinutesItemRow) -> None:
        """Show an item, or a newer state of the same one; what is being typed stays."""
        texts = {name: str(getattr(row, name)) for name in FIELDS}
        if row.id != self.item_id:
            self.flush()
            self._held = False
            self._show(Base(meeting_id, row.id, row.version, texts))
        elif not self._running and not self.changes():
            self._show(Base(meeting_id, row.id, row.version, texts))

    def close(self) -> None:
        """Show no item; what was typed is saved."""
        self.flush()
        self._base = None

    def changes(self) -> dict[str, str]:
        """Return what differs from what is stored."""
        if self._base is None:
            return {}
        typed = {name: field.text() for name, field in self._fields.items()}
        return {name: text for name, text in typed.items() if text != self._shown[name]}

    def flush(self) -> None:
        """Save now."""
        self._autosave.rest()
        if self.changes() and not self._held:
            self._store()

    def save(self) -> None:
        """Save, unless a save is still under way; that one is followed by another."""
        if not self._running:
            self.flush()

    def take_stored(self) -> None:
        """Give up what was typed and show what is stored."""
        self._read_again(keep=False)

    def keep_typed(self) -> None:
        """Save what was typed over what is stored."""
        self._read_again(keep=True)

    # -- inner workings

    def _touch(self) -> None:
        if self._base is not None:
            self._autosave.touch()
            self.typing.emit()

    def _show(self, base: Base) -> None:
        self._base = base
        for name, field in self._fields.items():
            field.show_text(base.texts[name])
            self._shown[name] = field.text()

    def _store(self) -> None:
        base, changes = self._base, self.changes()
        if base is None:
            return
        self._running += 1
        shown, self._shown = self._shown, {**self._shown, **changes}
        self._base = replace(base, texts={**base.texts, **changes})
        minutes = self._context.services.minutes
        self._context.operations.run(
            lambda: store(minutes, base, changes),
            lambda version: self._done(base.item_id, version),
            lambda error: self._explain(base, shown, error),
        )

    def _done(self, item_id: UUID, version: int) -> None:
        self._running -= 1
        if self._base is not None and self._base.item_id == item_id:
            self._base = replace(self._base, version=version)
            if self.changes() and not self._autosave.is_waiting:
                self._autosave.touch()
        self.saved.emit()

    def _explain(self, base: Base, shown: dict[str, str], error: MintgremiumError) -> None:
        self._running -= 1
        if base.item_id == self.item_id:
            self._base, self._shown = base, shown
            if isinstance(error, ConflictError):
                self._held = True
                self.conflict.emit(error)
                return
        self.failed.emit(error)

    def _read_again(self, *, keep: bool) -> None:
        base = self._base
        if base is not None:
            minutes = self._context.services.minutes
            self._context.operations.run(
                lambda: stored(minutes, base), lambda found: self._settle(found, keep=keep)
            )

    def _settle(self, found: Base, *, keep: bool) -> None:
        self._held = False
        if found.item_id != self.item_id:
            return
        if keep:
            self._base = found
            self.flush()
        else:
            self._show(found)


def store(minutes: "Minutes", base: Base, changes: Mapping[str, str]) -> int:
    """Write the changed texts and return the version then.

    A change elsewhere that left these texts alone is no conflict. Raises ConflictError otherwise.
    """
    try:
        return _write(minutes, base, changes)
    except ConflictError:
        now = stored(minutes, base)
        if any(now.texts[name] not in (base.texts[name], changes[name]) for name in changes):
            raise
        return _write(minutes, now, changes)


def stored(minutes: "Minutes", base: Base) -> Base:
    """Read what is stored of an item. Raises MissingError if it is gone."""
    for row in minutes.page(base.meeting_id).items:
        if row.id == base.item_id:
            texts = {name: str(getattr(row, name)) for name in FIELDS}
            return Base(base.meeting_id, row.id, row.version, texts)
    raise MissingError("record-missing")


def _write(minutes: "Minutes", base: Base, changes: Mapping[str, str]) -> int:
    save = {"text": minutes.save_text, "result": minutes.save_result}
    version = base.version
    for name, text in changes.items():
        version = save[name](base.item_id, text, version)
    return version
