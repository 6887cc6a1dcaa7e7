"""Answers that come back as files, and the inbox of what is not clear."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.correspondence import ReplyState
from mintgremium.core.moments import to_berlin
from mintgremium.core.vocabulary import Answer
from mintgremium.services.replies import inbox
from mintgremium.services.replies.reasons import Reason
from mintgremium.services.replies.rows import InboxPage, InboxRow, Incoming, Outcome

if TYPE_CHECKING:
    from mintgremium.services.polls.service import Polls
    from mintgremium.services.replies.taking import Decision
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

Report = Callable[[int, int], None]


def _unheard(_done: int, _total: int) -> None:
    """Tell nobody."""


class Replies:
    """Reads answers, matches them, records them, and keeps the rest for somebody to look at."""

    def __init__(
        self, work: "UnitOfWork", reader: "Reader", clock: Callable[[], datetime], polls: "Polls"
    ) -> None:
        self._work = work
        self._reader = reader
        self._clock = clock
        self._polls = polls

    def read(self, paths: Iterable[Path], report: Report = _unheard) -> tuple[Incoming, ...]:
        """Read files, folders and archives; nothing of the workspace is touched."""
        from mintgremium.services.replies.sources import read_answers

        return read_answers(paths, report)

    def take(self, found: Sequence[Incoming], *, dry_run: bool = False) -> tuple[Outcome, ...]:
        """Record what is clear and lay the rest into the inbox, as one step."""
        from mintgremium.services.replies.taking import Taking, in_order

        taking = Taking(self._reader, self._polls, self._clock())
        decisions: list[Decision] = []
        seen: set[str] = set()
        for incoming in in_order(found):
            if incoming.sha256 and (incoming.sha256 in seen or self._is_known(incoming.sha256)):
                decisions.append(_known(incoming))
                continue
            seen.add(incoming.sha256)
            decisions.append(taking.decide(incoming))
        writes = [each.write for each in decisions if each.write is not None]
        if writes and not dry_run:
            with self._work.write("take-replies") as session:
                for write in writes:
                    write(session)
        return tuple(each.outcome for each in decisions)

    # -- the inbox -----------------------------------------------------------------------------

    def waiting(self) -> tuple[InboxRow, ...]:
        """List what somebody must look at, the newest first."""
        return inbox.waiting(self._reader)

    def count_waiting(self) -> int:
        """Count what somebody must look at."""
        return inbox.count_waiting(self._reader)

    def page(self, reply_id: UUID) -> InboxPage:
        """Read one answer and whom it may be from. Raises MissingError."""
        return inbox.inbox_page(self._reader, reply_id, to_berlin(self._clock()).date())

    def settle(
        self, reply_id: UUID, invitation_id: UUID, answer: Answer, *, alias: bool = False
    ) -> None:
        """Take an answer for somebody invited; with `alias` its address counts from now on."""
        from mintgremium.services.replies import settling

        with self._work.write("settle-reply", self._subject(reply_id)) as session:
            if alias:
                settling.add_alias(session, reply_id, invitation_id)
            settling.assign(session, reply_id, invitation_id, answer, self._clock())

    def take_as_deputy(self, reply_id: UUID, invitation_id: UUID) -> None:
        """Let the delegate that an answer names come for somebody invited."""
        from mintgremium.services.replies import settling

        with self._work.write("settle-reply", self._subject(reply_id)) as session:
            settling.take_as_deputy(session, reply_id, invitation_id, self._clock())

    def take_as_guest(self, reply_id: UUID, meeting_id: UUID, answer: Answer) -> None:
        """Put whoever answered on the list of a meeting as a guest."""
        from mintgremium.services.replies import settling

        with self._work.write("settle-reply", self._subject(reply_id)) as session:
            settling.take_as_guest(session, reply_id, meeting_id, answer, self._clock())

    def drop(self, reply_id: UUID) -> None:
        """Put an answer aside."""
        from mintgremium.services.replies import settling

        with self._work.write("drop-reply", self._subject(reply_id)) as session:
            settling.drop(session, reply_id)

    def _subject(self, reply_id: UUID) -> str:
        row = self._reader.one("SELECT sender, file FROM reply WHERE id = ?", (reply_id.hex,))
        return str(row[0] or row[1]) if row else ""

    def _is_known(self, sha256: str) -> bool:
        return self._reader.one("SELECT 1 FROM reply WHERE sha256 = ?", (sha256,)) is not None


def _known(incoming: Incoming) -> "Decision":
    from mintgremium.services.replies.taking import Decision

    sender = incoming.mail.sender if incoming.mail else ""
    return Decision(
        Outcome(file=incoming.file, state=ReplyState.IGNORED, reason=Reason.KNOWN, sender=sender)
    )
