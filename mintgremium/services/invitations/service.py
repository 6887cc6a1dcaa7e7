"""Invitations: check, write, record, and keep the answers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.errors import InvalidInputError, MissingError, RefusedError
from mintgremium.core.moments import to_berlin
from mintgremium.core.texts import text_problem
from mintgremium.core.vocabulary import Answer, DispatchKind, DispatchWay
from mintgremium.services.contacts.naming import woven
from mintgremium.services.invitations.findings import finding_words
from mintgremium.services.invitations.planning import Unsent, plan_invitation, unsent_of
from mintgremium.services.invitations.reads import (
    dispatch_rows,
    invitation_rows,
    recipient_copies,
)
from mintgremium.services.invitations.rows import (
    Addressee,
    DispatchRecipientRow,
    DispatchRow,
    InvitationPlan,
    InvitationRow,
    MessagePreview,
    Weight,
    Wish,
    WrittenFiles,
)
from mintgremium.services.meetings.cells import instant_of
from mintgremium.services.meetings.document import compose

if TYPE_CHECKING:
    from mintgremium.services.invitations.messages import Sending
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

LONGEST_COMMENT = 2_000
LONGEST_REASON = 2_000
NO_WISH = Wish()
Report = Callable[[int, int], None]
_STEP_KEYS = {
    DispatchKind.SAVE_THE_DATE: "send-save-the-date",
    DispatchKind.INVITATION: "send-invitation",
    DispatchKind.UPDATE: "send-update",
    DispatchKind.CANCEL: "send-cancel",
    DispatchKind.UNINVITE: "send-uninvite",
}

SENDING = "SELECT uid, last_dtstamp, cancel_reason, name FROM meeting WHERE id = ?"

ADDRESS = woven("SELECT $FIRST_EMAIL FROM person p WHERE p.id = :person")


def _unheard(_done: int, _total: int) -> None:
    """Tell nobody."""


class Invitations:
    """Everything that goes out for a meeting, and what comes back."""

    def __init__(self, work: "UnitOfWork", reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._work = work
        self._reader = reader
        self._clock = clock

    def prepare(
        self,
        meeting_id: UUID,
        kind: DispatchKind,
        on: date | None = None,
        *,
        only_new: bool = False,
    ) -> InvitationPlan:
        """Say who would get what, and what stands against it; seats as of `on`, or today.

        With `only_new` it goes to those alone who were not written to yet.
        """
        today = self._today()
        return plan_invitation(
            self._reader, meeting_id, kind, on or today, today, only_new=only_new
        )

    def unsent(self, meeting_id: UUID) -> Unsent:
        """Name who still has to be invited, or told that they no longer are."""
        return unsent_of(self._reader, meeting_id, self._today())

    def withdraw(self, invitation_id: UUID) -> None:
        """Take somebody off the list; who was written to gets a message of their own later."""
        from mintgremium.services.invitations.recording import withdraw

        with self._work.write("withdraw-invitation") as session:
            withdraw(session, invitation_id, self._clock())

    def invite_again(self, invitation_id: UUID) -> None:
        """Put somebody back on the list."""
        from mintgremium.services.invitations.recording import invite_again

        with self._work.write("invite-again") as session:
            invite_again(session, invitation_id)

    def compose(self, plan: InvitationPlan, wish: Wish = NO_WISH) -> "Sending":
        """Gather what all messages share, to look at several of them."""
        return self._sending(plan, wish)[0]

    def preview(
        self, plan: InvitationPlan, person: Addressee, wish: Wish = NO_WISH
    ) -> MessagePreview:
        """Write what one recipient would get, without storing anything."""
        return self.look(self.compose(plan, wish), person)

    def look(self, sending: "Sending", person: Addressee) -> MessagePreview:
        """Write what one recipient would get of what was gathered."""
        from mintgremium.services.invitations.previewing import preview

        return preview(sending, person)

    def write_files(
        self,
        plan: InvitationPlan,
        directory: Path,
        wish: Wish = NO_WISH,
        *,
        force: bool = False,
        way: DispatchWay = DispatchWay.FILES,
        report: Report = _unheard,
    ) -> WrittenFiles:
        """Write one .eml and one .ics per recipient, and record the dispatch.

        Files and record appear together or not at all. `report` hears how many files of how many
        are written; what it raises, such as a wish to stop, takes everything back.
        Raises RefusedError if the plan is blocked, or needs a reason that is not given;
        StorageUnavailableError if a file cannot be written, or is there and `force` is not given;
        ConflictError if the meeting was changed since the plan was made.
        """
        from mintgremium.services.invitations.messages import messages
        from mintgremium.services.invitations.recording import record_dispatch
        from mintgremium.services.invitations.staging import StagedFiles

        _refuse(plan, wish)
        done, total = 0, len(plan.recipients) + len(plan.copies)
        sending, name = self._sending(plan, wish)
        report(done, total)
        with StagedFiles(directory, force=force) as staged:
            for message in messages(sending):
                staged.add(f"{message.stem}.eml", message.mail)
                if message.calendar and way is not DispatchWay.DRAFTS:
                    staged.add(f"{message.stem}.ics", message.calendar)
                done += len(message.people)
                report(done, total)
            with self._work.write(_STEP_KEYS[plan.kind], name, barrier=True) as session:
                recorded = record_dispatch(session, sending, way, wish.reason)
                files = staged.publish()
        return WrittenFiles(recorded.id, directory, files, way is DispatchWay.DRAFTS)

    def queue(self, plan: InvitationPlan, wish: Wish = NO_WISH) -> UUID:
        """Put a mail for each recipient into the outbox and record the dispatch; none leaves yet.

        Raises RefusedError if the plan is blocked, needs a reason that is not given, or if nobody
        invites: no server takes a mail without a sender.
        """
        from mintgremium.services.invitations.messages import NO_MAILBOX, messages
        from mintgremium.services.invitations.recording import record_dispatch
        from mintgremium.services.outbox.queueing import queue
        from mintgremium.services.outbox.rows import OutboxDraft

        _refuse(plan, wish)
        sending, name = self._sending(plan, wish)
        if sending.document.organizer.mail == NO_MAILBOX:
            raise RefusedError("invitation-no-sender", reference=plan.reference)
        mails = list(messages(sending, is_unsent=False, apart=True))
        with self._work.write(_STEP_KEYS[plan.kind], name, barrier=True) as session:
            recorded = record_dispatch(session, sending, DispatchWay.SMTP, wish.reason)
            drafts = [
                OutboxDraft(
                    purpose=plan.kind.value,
                    name=mail.people[0].name,
                    address=mail.people[0].address.strip(),
                    subject=mail.subject,
                    message_id=mail.message_id,
                    data=mail.mail,
                    recipient_id=recorded.copy_of(mail.people[0]),
                )
                for mail in mails
            ]
            queue(session, drafts, recorded.id)
        return recorded.id

    def confidential_items(self, meeting_id: UUID) -> frozenset[UUID]:
        """Return the agenda items whose files do not go out unasked, and all below them."""
        from mintgremium.services.agenda.reads import agenda_page

        found: set[UUID] = set()
        for row in agenda_page(self._reader, meeting_id).rows:  # parents come before their items
            if not row.public or row.parent_id in found:
                found.add(row.id)
        return frozenset(found)

    def restore_uid(self, meeting_id: UUID) -> None:
        """Give a meeting the identity back under which its entry was sent."""
        from mintgremium.services.invitations.recording import restore_uid

        with self._work.write("restore-meeting-uid") as session:
            restore_uid(session, meeting_id)

    def _sending(self, plan: InvitationPlan, wish: Wish) -> tuple["Sending", str]:
        from mintgremium.services.invitations.enclosures import enclosures_of
        from mintgremium.services.invitations.messages import Sending, with_sender
        from mintgremium.services.invitations.words import letter_words

        row = self._reader.one(SENDING, (plan.meeting_id.hex,))
        if row is None:
            raise MissingError("meeting-missing", ref=plan.reference)
        uid, last, reason, name = row
        document = with_sender(compose(self._reader, plan.meeting_id, self._today()))
        document = replace(document, answer_until=wish.answer_until)
        sending = Sending(
            plan=plan,
            document=document,
            uid=uid,
            sent_at=_later_than(instant_of(last), self._clock()),
            language=wish.language,
            reason=reason if plan.kind is DispatchKind.CANCEL else "",
            words=letter_words(self._reader, plan, wish.language, self._today()),
            enclosures=enclosures_of(self._reader, plan, document, wish.attachments, wish.language),
        )
        return sending, name

    def rows(self, meeting_id: UUID) -> tuple[InvitationRow, ...]:
        """List who is invited, with the newest answer, in the order of the seats."""
        return invitation_rows(self._reader, meeting_id, self._today())

    def add_guest(self, meeting_id: UUID, person_id: UUID) -> UUID:
        """Invite a person without a seat; the next dispatch goes to them too."""
        from mintgremium.services.invitations.recording import add_guest

        found = self._reader.one(ADDRESS, {"person": person_id.hex})
        address = str(found[0] or "") if found else ""
        with self._work.write("add-guest") as session:
            return add_guest(session, meeting_id, person_id, address).id

    def remove_guest(self, invitation_id: UUID) -> None:
        """Take a guest off the list who was not written to yet."""
        from mintgremium.services.invitations.recording import remove_guest

        with self._work.write("remove-guest") as session:
            remove_guest(session, invitation_id)

    def leave_out(self, meeting_id: UUID, person_id: UUID) -> None:
        """Let a standing guest not come along to one meeting."""
        from mintgremium.services.invitations.recording import leave_out

        with self._work.write("remove-guest") as session:
            leave_out(session, meeting_id, person_id, self._clock())

    def answer(self, invitation_id: UUID, answer: Answer, comment: str = "") -> None:
        """Record an answer that came by telephone or mail."""
        from mintgremium.services.invitations.recording import record_answer

        if problem := text_problem(comment, LONGEST_COMMENT):
            raise InvalidInputError({"comment": problem})
        with self._work.write("record-answer") as session:
            record_answer(session, invitation_id, answer, comment, self._clock())

    def dispatches(self, meeting_id: UUID) -> tuple[DispatchRow, ...]:
        """List what was sent, newest first."""
        return dispatch_rows(self._reader, meeting_id)

    def dispatch_recipients(self, dispatch_id: UUID) -> tuple[DispatchRecipientRow, ...]:
        """List who got a dispatch."""
        return recipient_copies(self._reader, dispatch_id, self._today())

    def _today(self) -> date:
        return to_berlin(self._clock()).date()


def _refuse(plan: InvitationPlan, wish: Wish) -> None:
    """Raise RefusedError for what blocks, or needs a reason that was not given."""
    if plan.blocked:
        raise RefusedError(
            "invitation-blocked",
            reference=plan.reference,
            reasons=_said(plan, wish.language, Weight.BLOCK),
        )
    if plan.objections and not wish.reason.strip():
        raise RefusedError(
            "invitation-needs-reason",
            reference=plan.reference,
            reasons=_said(plan, wish.language, Weight.REASON),
        )
    if problem := text_problem(wish.reason, LONGEST_REASON):
        raise InvalidInputError({"reason": problem})


def _said(plan: InvitationPlan, language: str, weight: Weight) -> str:
    return " ".join(words for _, words in finding_words(plan, language, weight=weight))


def _later_than(last: datetime | None, now: datetime) -> datetime:
    """Return a DTSTAMP newer than the last: clients drop a message with one they know."""
    now = now.replace(microsecond=0)
    return now if last is None or now > last else last + timedelta(seconds=1)
