"""What was typed into a dialog and not saved, kept for the next time it opens."""

from collections.abc import Mapping
from typing import Any, Protocol


class Drafts(Protocol):
    """Keeps the values of a form by a key such as `new-meeting`."""

    def load(self, key: str) -> Mapping[str, Any] | None:
        """Return what was kept, or None."""
        ...

    def keep(self, key: str, values: Mapping[str, Any]) -> None:
        """Keep values for the next time."""
        ...

    def drop(self, key: str) -> None:
        """Forget them, because they were saved or are unwanted."""
        ...


class DraftMemory:
    """Keeps drafts while the program runs; nothing of them is written to disk."""

    def __init__(self) -> None:
        self._kept: dict[str, dict[str, Any]] = {}

    def load(self, key: str) -> Mapping[str, Any] | None:
        """Return what was kept, or None."""
        return self._kept.get(key)

    def keep(self, key: str, values: Mapping[str, Any]) -> None:
        """Keep values for the next time."""
        self._kept[key] = dict(values)

    def drop(self, key: str) -> None:
        """Forget what was kept."""
        self._kept.pop(key, None)
