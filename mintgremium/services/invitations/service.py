"""Invitations: check, write, record, and keep the answers."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.vocabulary import Answer, DispatchKind
from mintgremium.services.invitations.rows import (
    DispatchRecipientRow,
    DispatchRow,
    InvitationPlan,
    InvitationRow,
    WrittenFiles,
)

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork


class Invitations:
    """Everything that goes out for a meeting, and what comes back."""

    def __init__(self, work: "UnitOfWork", reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._work = work
        self._reader = reader
        self._clock = clock

    def prepare(
        self, meeting_id: UUID, kind: DispatchKind, on: date | None = None
    ) -> InvitationPlan:
        """Say who would get what, and what stands against it; seats as of `on`, or today."""
        raise NotImplementedError

    def write_files(
        self, plan: InvitationPlan, directory: Path, *, force: bool = False, language: str = "de"
    ) -> WrittenFiles:
        """Write one .eml and one .ics per recipient, and record the dispatch.

        Raises RefusedError if the plan is blocked or a file is there and `force` is not given.
        """
        raise NotImplementedError

    def rows(self, meeting_id: UUID) -> tuple[InvitationRow, ...]:
        """List who is invited, with the newest answer, in the order of the seats."""
        raise NotImplementedError

    def add_guest(self, meeting_id: UUID, person_id: UUID) -> UUID:
        """Invite a person without a seat; the next dispatch goes to them too."""
        raise NotImplementedError

    def remove_guest(self, invitation_id: UUID) -> None:
        """Take a guest off the list who was not written to yet."""
        raise NotImplementedError

    def answer(self, invitation_id: UUID, answer: Answer, comment: str = "") -> None:
        """Record an answer that came by telephone or mail."""
        raise NotImplementedError

    def dispatches(self, meeting_id: UUID) -> tuple[DispatchRow, ...]:
        """List what was sent, newest first."""
        raise NotImplementedError

    def dispatch_recipients(self, dispatch_id: UUID) -> tuple[DispatchRecipientRow, ...]:
        """List who got a dispatch."""
        raise NotImplementedError
