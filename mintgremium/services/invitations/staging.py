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

    Leaving the block with an error takes everything away again.
    """

    def __init__(self, directory: Path, *, force: bool = False) -> None:
        self._directory = directory
        self._force = force
        self._staged: dict[Path, Path] = {}
        self._published: list[Path] = []

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
        leftovers = [*self._staged.values(), *(self._published if error else ())]
        for path in leftovers:
            path.unlink(missing_ok=True)

    def add(self, name: str, data: bytes) -> Path:
        """Write a file under a temporary name. Raises StorageUnavailableError."""
        target = self._directory / name
        if not self._force and os.path.lexists(target):
            raise StorageUnavailableError("file-exists", path=str(target))
        draft = self._directory / f".{name[:100]}.{uuid4().hex}.tmp"
        with _file_errors(draft):
            self._staged[target] = draft
            with draft.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        return target

    def publish(self) -> tuple[Path, ...]:
        """Give all files their names."""
        with _file_errors(self._directory):
            for target, draft in [*self._staged.items()]:
                draft.replace(target)
                del self._staged[target]
                self._published.append(target)
        return tuple(self._published)


@contextmanager
def _file_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise explained(error, path) from None
