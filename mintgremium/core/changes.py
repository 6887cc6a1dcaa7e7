"""What a finished transaction touched, and who hears of it."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from mintgremium.core.vocabulary import Kind

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StepName:
    """What a step is called: a key for the words, and the thing it was done to, as entered."""

    key: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class HistoryStatus:
    """The names of the steps that undo and redo would take back or repeat, or None."""

    undo: StepName | None = None
    redo: StepName | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """One committed transaction: kinds and ids touched, and the state of undo after it."""

    touched: Mapping[Kind, frozenset[UUID]] = field(default_factory=dict)
    complete: bool = True  # False: anything may have changed
    history: HistoryStatus = HistoryStatus()
    step: StepName | None = None
    initiator: object | None = None

    def affects(self, *kinds: Kind) -> bool:
        """Tell whether a view of these kinds is stale."""
        return not self.complete or any(kind in self.touched for kind in kinds)

    def affects_record(self, kind: Kind, record_id: UUID) -> bool:
        """Tell whether this very record may have changed."""
        return not self.complete or record_id in self.touched.get(kind, frozenset())


class ChangeBus:
    """Hands each change to every listener; one that fails is logged and does not stop the rest."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Changes], None]] = []

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Add a listener and return the function that removes it again."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, changes: Changes) -> None:
        """Tell every listener, in the order of their subscription."""
        for listener in tuple(self._listeners):
            try:
                listener(changes)
            except Exception:
                log.exception("a listener of changes failed")
