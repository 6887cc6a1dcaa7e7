"""Work off the GUI thread: one thread for the database, one for files, one for servers."""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import CellType
from typing import Any, Final, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from mintgremium.core.errors import MintgremiumError
from mintgremium.ui.progress import Progress, WorkCancelledError

log = logging.getLogger(__name__)

T = TypeVar("T")
Failed = Callable[[MintgremiumError], None]

_STOP: Final = None


class Operations(Protocol):
    """What views use: the work runs elsewhere, its result comes back in the GUI thread."""

    def report_to(self, report: Failed) -> None:
        """Say who hears of expected errors that nobody else takes."""

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Run database work; without `failed` an expected error is shown as a message."""

    def run_long(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Progress:
        """Run work on files beside the database; it reports to the Progress and may be cancelled.

        A cancelled work calls neither `done` nor `failed`.
        """

    def run_beside(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Progress:
        """Run work that waits for a server, in a thread of its own; no dialog shows it."""


class ImmediateOperations:
    """Runs everything at once in the calling thread, for tests and single steps."""

    def __init__(self, report: Failed | None = None) -> None:
        self._report = report or _raise

    def report_to(self, report: Failed) -> None:
        """Say who hears of expected errors that nobody else takes."""
        self._report = report

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Do the work and hand on its result."""
        try:
            result = work()
        except MintgremiumError as error:
            (failed or self._report)(error)
        else:
            done(result)

    def run_long(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Progress:
        """Do the work and hand on its result, unless it was cancelled."""
        progress = Progress()
        try:
            self.run(lambda: work(progress), done, failed)
        except WorkCancelledError:
            log.info("a work was cancelled")
        return progress

    def run_beside(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Progress:
        """Do the work and hand on its result."""
        return self.run_long(work, done, failed)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a finished work has to say, and to whom."""

    tell: Callable[[Any], None]
    value: Any


class _Worker:
    """A thread that does one work after the other until it is stopped."""

    def __init__(self, name: str) -> None:
        self._works: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name=name, daemon=True)
        self._thread.start()

    def add(self, work: Callable[[], None]) -> None:
        """Put a work at the end of the queue."""
        self._works.put(work)

    def stop(self) -> None:
        """Do what is queued, then end."""
        self._works.put(_STOP)
        self._thread.join()

    def _serve(self) -> None:
        while (work := self._works.get()) is not _STOP:
            work()


class ThreadedOperations(QObject):
    """One database worker, so that writes keep their order; one for files, one for servers."""

    _finished = Signal(object)  # _Outcome
    busy_changed = Signal()
    long_work_started = Signal(object)  # Progress

    def __init__(self, report: Failed | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._report: Failed = report or _raise
        self._running = 0
        self._progresses: list[Progress] = []
        self._database = _Worker("database")
        self._files: _Worker | None = None
        self._post: _Worker | None = None
        self._finished.connect(self._deliver)

    def report_to(self, report: Failed) -> None:
        """Say who hears of expected errors that nobody else takes."""
        self._report = report

    @property
    def is_busy(self) -> bool:
        """Tell whether a work is queued, running or not yet delivered."""
        return self._running > 0

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], failed: Failed | None = None
    ) -> None:
        """Queue the work for the database thread."""
        self._start(self._database, work, done, failed or self._report)

    def run_long(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Progress:
        """Queue the work for the thread of files and documents."""
        if self._files is None:
            self._files = _Worker("files")
        progress = Progress(self)
        self.long_work_started.emit(progress)
        return self._start_observed(self._files, progress, work, (done, failed))

    def run_beside(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> Progress:
        """Queue the work for the thread of what waits for servers."""
        if self._post is None:
            self._post = _Worker("post")
        return self._start_observed(self._post, Progress(self), work, (done, failed))

    def close(self) -> None:
        """Wait for all that was queued; results of it are no longer delivered."""
        for progress in self._progresses:
            progress.cancel()
        self._finished.disconnect(self._deliver)
        if self._post is not None:
            self._post.stop()
        self._database.stop()
        if self._files is not None:
            self._files.stop()

    def _start_observed(
        self,
        worker: _Worker,
        progress: Progress,
        work: Callable[[Progress], T],
        tell: tuple[Callable[[T], None], Failed | None],
    ) -> Progress:
        self._progresses.append(progress)

        def observed() -> T:
            try:
                return work(progress)
            finally:
                progress.finish()

        self._start(worker, observed, tell[0], tell[1] or self._report)
        return progress

    def _start(
        self, worker: _Worker, work: Callable[[], T], done: Callable[[T], None], failed: Failed
    ) -> None:
        self._running += 1
        if self._running == 1:
            self.busy_changed.emit()
        worker.add(lambda: self._finished.emit(_outcome(work, done, failed)))

    @Slot(object)
    def _deliver(self, outcome: _Outcome) -> None:
        self._running -= 1
        if self._running == 0:
            self.busy_changed.emit()
        if _is_gone(outcome.tell):
            log.debug("a result came for a view that is gone")
            return
        outcome.tell(outcome.value)


def _outcome(
    work: Callable[[], T], done: Callable[[T], None], failed: Callable[[MintgremiumError], None]
) -> _Outcome:
    try:
        return _Outcome(done, work())
    except MintgremiumError as error:
        log.info("a work failed: %s", error.code)
        return _Outcome(failed, error)
    except WorkCancelledError:
        return _Outcome(lambda _: None, None)
    except BaseException as error:  # raised again where the exception hook sees it
        return _Outcome(_raise, error)


def _raise(error: BaseException) -> None:
    raise error


def _is_gone(receiver: Callable[..., None]) -> bool:
    """Tell whether a method's widget was deleted, or one that a function within a method keeps."""
    owners = [getattr(receiver, "__self__", None)]
    owners += [_content(cell) for cell in getattr(receiver, "__closure__", None) or ()]
    return any(isinstance(each, QObject) and not shiboken6.isValid(each) for each in owners)


def _content(cell: CellType) -> object:
    try:
        return cell.cell_contents
    except ValueError:  # not bound yet
        return None
