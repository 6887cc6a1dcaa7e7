"""The outbox of a workspace: keep, send, and decide what is unclear."""

import threading
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.errors import RefusedError
from mintgremium.services.outbox.reads import (
    interrupted_mails,
    mail_content,
    outbox_counts,
    outbox_rows,
    waiting_mails,
)
from mintgremium.services.outbox.rows import OutboxCounts, OutboxDraft, OutboxRow, SendReport

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from mintgremium.runtime.mail_account import MailTransport
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork


def never() -> bool:
    """Tell that nobody wants to stop."""
    return False


def unheard(_done: int, _total: int) -> None:
    """Tell nobody."""


class Outbox:
    """Every mail that leaves by SMTP goes through here."""

    def __init__(self, work: "UnitOfWork", reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._work = work
        self._reader = reader
        self._clock = clock
        self._sending = threading.Lock()
        self._in_flight: UUID | None = None

    # -- reads ---------------------------------------------------------------------------------

    def rows(self) -> tuple[OutboxRow, ...]:
        """List all mails, the newest first; one that a dead process left on its way is unclear."""
        return outbox_rows(self._reader, self._in_flight)

    def counts(self) -> OutboxCounts:
        """Count what waits, what is unclear and what has failed."""
        return outbox_counts(self._reader, self._in_flight)

    def content(self, mail_id: UUID) -> bytes:
        """Return a mail, byte for byte. Raises MissingError."""
        return mail_content(self._reader, mail_id)[1]

    # -- in ------------------------------------------------------------------------------------

    def queue(
        self, session: "Session", mails: Sequence[OutboxDraft], dispatch_id: UUID | None = None
    ) -> list[UUID]:
        """Keep mails within an open unit of work; nothing leaves before `send_waiting`."""
        from mintgremium.services.outbox.queueing import queue

        return queue(session, mails, dispatch_id)

    # -- out -----------------------------------------------------------------------------------

    def send_waiting(
        self,
        transport: "MailTransport",
        progress: Callable[[int, int], None] = unheard,
        cancelled: Callable[[], bool] = never,
    ) -> SendReport:
        """Send what waits and is due; call it in a thread of its own.

        Ends after the mail on its way when `cancelled` says so; the rest goes on waiting. What
        stands against all of them comes back as `trouble`. Raises RefusedError if somebody else is
        sending already.
        """
        from mintgremium.services.outbox.sending import Run

        if not self._sending.acquire(blocking=False):
            raise RefusedError("outbox-is-sending")
        try:
            if cancelled():  # the file may be about to close
                return SendReport(stopped=True)
            self.settle_interrupted()
            run = Run(
                self._work, self._reader, self._clock, transport, cancelled, self._set_in_flight
            )
            return run.send(progress)
        finally:
            self._sending.release()

    def wait_until_idle(self) -> None:
        """Wait for the mail that is on its way; call it before the file is closed."""
        with self._sending:
            return

    def write_waiting(self, directory: Path, *, force: bool = False) -> tuple[Path, ...]:
        """Write what waits as files instead of sending it: the test mode. It goes on waiting."""
        from mintgremium.services.invitations.messages import plain_word
        from mintgremium.services.invitations.staging import StagedFiles

        names = {row.id: row.name or row.address for row in self.rows()}
        with StagedFiles(directory, force=force) as staged:
            for number, (mail_id, _) in enumerate(waiting_mails(self._reader), start=1):
                name = f"{number:03d}_{plain_word(names.get(mail_id, ''))}.eml"
                staged.add(name, self.content(mail_id))
            return staged.publish()

    # -- decisions -----------------------------------------------------------------------------

    def settle_interrupted(self) -> None:
        """Note mails as unclear that a process which is gone left on their way."""
        mails = [each for each in interrupted_mails(self._reader) if each != self._in_flight]
        if mails:
            from mintgremium.services.outbox.deciding import mark_interrupted

            with self._work.write("send-mail", aside=True) as session:
                mark_interrupted(session, mails)

    def cancel(self, mails: Sequence[UUID]) -> None:
        """Take waiting mails out of the queue; they stay in the list."""
        from mintgremium.services.outbox.deciding import cancel

        with self._work.write("cancel-mails") as session:
            cancel(session, mails)

    def send_again(self, mails: Sequence[UUID]) -> None:
        """Let failed, cancelled, postponed or unclear mails wait again, with the same identity."""
        from mintgremium.services.outbox.deciding import send_again

        self._refuse_in_flight(mails)
        with self._work.write("send-mails-again") as session:
            send_again(session, mails)

    def note_sent(self, mails: Sequence[UUID]) -> None:
        """Note unclear mails as sent, because the user knows."""
        from mintgremium.services.outbox.deciding import note_sent

        self._refuse_in_flight(mails)
        with self._work.write("note-mails-sent") as session:
            note_sent(session, mails, self._clock())

    # -- inside --------------------------------------------------------------------------------

    def _set_in_flight(self, mail_id: UUID | None) -> None:
        self._in_flight = mail_id

    def _refuse_in_flight(self, mails: Sequence[UUID]) -> None:
        if self._in_flight in mails:
            raise RefusedError("outbox-is-sending")
