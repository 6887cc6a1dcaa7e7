"""Write several files so that all of them appear, or none."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from uuid import uuid4

from mintgremium.core.errors import StorageUnavailableError
from mintgremium.runtime.whole_files import explained


class StagedFiles:
    """Files under temporary names beside their places, until they are published.

    Leaving the block with an error takes everything away again, and puts back what was replaced.
    """

    def __init__(self, directory: Path, *, force: bool = False) -> None:
        self._directory = directory
        self._force = force
        self._staged: dict[Path, Path] = {}
        self._published: list[Path] = []
        self._replaced: dict[Path, Path] = {}  # place: where the older file waits

    def __enter__(self) -> "StagedFiles":
        with _file_errors(self._directory):
            self._directory.mkdir(exist_ok=True)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is not None:
            self._take_back()
        for path in (*self._staged.values(), *self._replaced.values()):
            path.unlink(missing_ok=True)

    def _take_back(self) -> None:
        for target in self._published:
            target.unlink(missing_ok=True)
        for target, older in self._replaced.items():
            older.replace(target)  # does nothing if both still name the same file

    def add(self, name: str, data: bytes) -> Path:
        """Write a file under a temporary name. Raises StorageUnavailableError."""
        target = self._directory / name
        if not self._force and os.path.lexists(target):
            raise StorageUnavailableError("file-exists", path=str(target))
        draft = self._hidden(target)
        with _file_errors(draft):
            self._staged[target] = draft
            with draft.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        return target

    def publish(self) -> tuple[Path, ...]:
        """Give all files their names; with `force`, older ones make room until all is well."""
        with _file_errors(self._directory):
            for target, draft in [*self._staged.items()]:
                self._make_room(target)
                draft.replace(target)
                del self._staged[target]
                self._published.append(target)
        return tuple(self._published)

    def _make_room(self, target: Path) -> None:
        """Keep what is there under a second name; a kill then leaves the old file or the new."""
        if not self._force or not os.path.lexists(target):
            return
        older = self._hidden(target)
        if target.is_dir() and not target.is_symlink():
            raise StorageUnavailableError("target-is-folder", path=str(target))
        try:
            older.hardlink_to(target)
        except OSError:  # a medium without links
            target.rename(older)
        self._replaced[target] = older

    def _hidden(self, target: Path) -> Path:
        return self._directory / f".{target.name[:100]}.{uuid4().hex}.tmp"


@contextmanager
def _file_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise explained(error, path) from None
