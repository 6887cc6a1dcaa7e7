"""The files opened last, newest first."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class RecentFiles:
    """A short list without doubles; `store` keeps it for the next start."""

    store: Callable[[list[str]], None]
    limit: Callable[[], int]
    paths: list[Path] = field(default_factory=list)

    @classmethod
    def restore(
        cls, stored: Iterable[str], store: Callable[[list[str]], None], limit: Callable[[], int]
    ) -> "RecentFiles":
        """Take the list of the last session."""
        return cls(store, limit, [Path(text) for text in stored])

    def add(self, path: Path) -> None:
        """Put a file on top."""
        self.paths = [path, *(known for known in self.paths if known != path)][: self.limit()]
        self.store([str(known) for known in self.paths])

    def drop(self, path: Path) -> None:
        """Take a file off the list."""
        self.paths = [known for known in self.paths if known != path]
        self.store([str(known) for known in self.paths])

    def existing(self) -> list[Path]:
        """Return those that are still there."""
        return [path for path in self.paths if path.is_file()]
