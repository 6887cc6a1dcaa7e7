"""Saves of one text while it is typed make one step of undo, though each is committed by itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from mintgremium.core.changes import StepName
from mintgremium.core.vocabulary import Kind
from mintgremium.storage.journal import UNCOUNTED, Commit, RowChange

LONGEST = timedelta(minutes=1)  # undo never takes back more typing than this


@dataclass(frozen=True, slots=True)
class TypedField:
    """What is being typed: the columns of one record, under one name of a step."""

    name: StepName
    kind: Kind
    record_id: str
    columns: frozenset[str]

    @classmethod
    def of(cls, name: StepName, changes: Sequence[RowChange]) -> "TypedField | None":
        """Return the field that changed, or None if it was not a single record being edited."""
        if len(changes) != 1:
            return None
        (change,) = changes
        before, after = change.before, change.after
        if before is None or after is None:
            return None
        columns = {key for key, value in after.items() if value != before[key]}
        return cls(name, change.kind, change.record_id, frozenset(columns - UNCOUNTED))


@dataclass(slots=True)
class TypingRun:
    """The newest steps of this session, as long as they go on in the same field."""

    _field: TypedField | None = None
    _first: int = 0
    _last: int = 0
    _began: datetime | None = None

    def first(self, field: TypedField | None, newest: int, now: datetime) -> int | None:
        """Return the first step of the run that a save after step `newest` continues, or None.

        Any other step in between, and more than a minute since the first, end the run.
        """
        if field is None or field != self._field or newest != self._last or self._began is None:
            return None
        return self._first if timedelta(0) <= now - self._began <= LONGEST else None

    def note(self, field: TypedField | None, commit: Commit, first: int | None) -> None:
        """Remember a committed step, which goes on with the run or begins a new one."""
        self._field, self._last = field, commit.number
        if first is None:
            self._first, self._began = commit.number, datetime.fromisoformat(commit.happened)
