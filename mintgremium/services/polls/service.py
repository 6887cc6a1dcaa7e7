"""Polls for a date: ask the seats, take their answers in, choose, and make the meeting."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.errors import MissingError, RefusedError
from mintgremium.core.moments import to_berlin
from mintgremium.core.vocabulary import Availability, PollState, PollWay
from mintgremium.services.committees.reads import seat_rows
from mintgremium.services.committees.recipients import recipient_rows
from mintgremium.services.polls.drafts import OptionDraft, PollDraft
from mintgremium.services.polls.reads import poll_page, poll_rows
from mintgremium.services.polls.rows import (
    AskedRow,
    Choice,
    OptionRow,
    PollFiles,
    PollPage,
    PollRow,
    Reply,
)
from mintgremium.services.records import refuse_problems

if TYPE_CHECKING:
    from mintgremium.documents.received.rows import ReceivedMail
    from mintgremium.services.polls.closing import Closing
    from mintgremium.services.polls.incoming import Incoming, Prepared
    from mintgremium.services.polls.mails import Post
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

IDENTITIES = "SELECT id, uid, sequence FROM poll_option WHERE poll_id = ?"
SENDER = "SELECT name, organizer_name, organizer_email FROM committee WHERE id = ?"
BY_UID = "SELECT poll_id, number FROM poll_option WHERE uid = ?"
BY_CODE = "SELECT id FROM poll WHERE code = ?"


class Polls:
    """Everything a poll can do."""

    def __init__(self, work: "UnitOfWork", reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._work = work
        self._reader = reader
        self._clock = clock

    # -- reads ---------------------------------------------------------------------------------

    def rows(self) -> tuple[PollRow, ...]:
        """List all polls, the newest first."""
        return poll_rows(self._reader)

    def page(self, poll_id: UUID) -> PollPage:
        """Read a whole poll. Raises MissingError."""
        return poll_page(self._reader, poll_id, self._today())

    def draft(self, poll_id: UUID) -> PollDraft:
        """Return a poll as a form edits it."""
        page = self.page(poll_id)
        same = ("committee_id", "name", "mode", "city", "text", "answer_until", "with_holds",
                "note", "id", "version")  # fmt: skip
        return PollDraft(
            **{name: getattr(page, name) for name in same},
            options=tuple(OptionDraft(start=o.start, end=o.end, id=o.id) for o in page.options),
            seats=tuple(row.seat_id for row in page.asked),
            required=frozenset(row.seat_id for row in page.asked if row.required),
        )

    def choice(self, poll_id: UUID, option_id: UUID) -> Choice:
        """Say what choosing an option entails; a required seat that cannot asks back."""
        page = self.page(poll_id)
        option = _option(page, option_id)
        cannot = [row for row in page.asked if row.answers.get(option.number) is Availability.NO]
        return Choice(
            option=option,
            required_no=tuple(row.tag for row in cannot if row.required),
            other_no=tuple(row.tag for row in cannot if not row.required),
            missing=tuple(row.tag for row in page.missing),
        )

    # -- changes -------------------------------------------------------------------------------

    def save(self, draft: PollDraft) -> UUID:
        """Store a poll; once it was sent, its dates and seats stay. Raises InvalidInputError."""
        from mintgremium.services.polls import editing

        refuse_problems(draft.problems(self._today()))
        if draft.committee_id is None:
            raise MissingError("record-missing")
        asked = self._asked(draft, draft.committee_id)
        with self._work.write("save-poll", draft.name.strip()) as session:
            return editing.store_poll(session, draft, draft.committee_id, asked).id

    def delete(self, row: PollRow) -> None:
        """Delete a poll that was not sent."""
        from mintgremium.services.polls import editing

        with self._work.write("delete-poll", row.name) as session:
            editing.remove(session, row.id, row.version)

    def answer(
        self,
        poll_id: UUID,
        seat_id: UUID,
        answers: Mapping[int, Availability | None],
        comment: str = "",
    ) -> None:
        """Enter by hand what a seat says, by number of the option; None takes it back."""
        from mintgremium.services.polls import editing

        given = (PollWay.HAND, comment, self._clock())
        with self._work.write("answer-poll", self.page(poll_id).name) as session:
            editing.record_answers(session, poll_id, seat_id, answers, given)

    def close_letter(self, letter_id: UUID) -> None:
        """Mark an unclear answer as read."""
        from mintgremium.services.polls import editing

        with self._work.write("close-poll-letter") as session:
            editing.close_letter(session, letter_id)

    # -- out -----------------------------------------------------------------------------------

    def send(
        self, poll_id: UUID, directory: Path, *, force: bool = False, language: str = "de"
    ) -> PollFiles:
        """Write a mail for every seat that was not asked yet, and open the poll."""
        page = self.page(poll_id)
        seats = [row for row in page.asked if row.sent_at is None]
        return self._ask(page, seats, "send-poll", (directory, force, language))

    def remind(
        self, poll_id: UUID, directory: Path, *, force: bool = False, language: str = "de"
    ) -> PollFiles:
        """Write a reminder for the seats that were asked and have not answered; only for these."""
        page = self.page(poll_id)
        seats = [row for row in page.missing if row.sent_at is not None]
        return self._ask(page, seats, "remind-poll", (directory, force, language))

    def sheet(self, poll_id: UUID, language: str = "de") -> bytes:
        """Write the poll as an XLSX file that can be filled in and taken back."""
        from mintgremium.documents.phrases import Phrases
        from mintgremium.services.polls.sheet import write_sheet

        return write_sheet(self.page(poll_id), Phrases.load(language))

    def decide(
        self,
        poll_id: UUID,
        option_id: UUID,
        directory: Path | None = None,
        *,
        confirm: bool = False,
        language: str = "de",
    ) -> tuple[UUID, PollFiles | None]:
        """Choose an option: it becomes the meeting, the other holds are cancelled.

        Raises RefusedError if a seat said no and nobody confirmed it, or if holds went out
        and there is no folder for the mails that cancel them.
        """
        from mintgremium.services.polls import closing

        choice = self.choice(poll_id, option_id)
        if choice.asks_back and not confirm:
            raise RefusedError("poll-no", seats=", ".join(choice.refused_by))
        return closing.decide(self._closing(), self.page(poll_id), option_id, (directory, language))

    def cancel(
        self, poll_id: UUID, directory: Path | None = None, *, language: str = "de"
    ) -> PollFiles | None:
        """Break a poll off; its holds are cancelled by mail."""
        from mintgremium.services.polls import closing

        return closing.cancel(self._closing(), self.page(poll_id), (directory, language))

    # -- in ------------------------------------------------------------------------------------

    def take(self, paths: Sequence[Path], poll_id: UUID | None = None) -> tuple[Reply, ...]:
        """Take answers from dropped `.eml` and `.xlsx` files, each as one step.

        The mark in the file tells the poll; `poll_id` is for files without one, which then go to
        the inbox of that poll.
        """
        incoming = self._incoming()
        return tuple(incoming.take(path, poll_id) for path in paths)

    def prepare_mail(self, file: str, mail: "ReceivedMail") -> "Prepared | None":
        """Say what a mail comes to that names a poll, for a step that somebody else opens."""
        from mintgremium.services.polls.form import CODE

        mark = CODE.search(mail.subject) or CODE.search(mail.text)
        if mark is None or self._by_code(mark.group()) is None:
            return None
        return self._incoming().prepare(file, mail)

    def prepare_hold(
        self, file: str, mail: "ReceivedMail", uid: str, said: tuple[str, Availability]
    ) -> "Prepared | None":
        """Say what an answer to a held date comes to; None if the UID is of no such date."""
        row = self._reader.one(BY_UID, (uid,))
        if row is None:
            return None
        return self._incoming().prepare_hold(file, mail, (UUID(hex=row[0]), row[1]), said)

    def _incoming(self) -> "Incoming":
        from mintgremium.services.polls.incoming import Incoming

        return Incoming(self._work, self.page, self._by_code, self._clock)

    # -- inside --------------------------------------------------------------------------------

    def _ask(
        self, page: PollPage, seats: Sequence[AskedRow], step: str, way: tuple[Path, bool, str]
    ) -> PollFiles:
        from mintgremium.services.invitations.staging import StagedFiles
        from mintgremium.services.polls import editing, mails

        directory, force, language = way
        if page.state not in (PollState.DRAFT, PollState.OPEN):
            raise RefusedError("poll-closed", mark=page.code)
        people = self._people(page.committee_id)
        seats = [_addressed(row, people) for row in seats]
        reached = [row for row in seats if row.address]
        if not reached:
            raise RefusedError("poll-nobody", mark=page.code)
        post = self.post(page, language)
        with StagedFiles(directory, force=force) as staged:
            for name, data in mails.questions(post, reached, again=step == "remind-poll"):
                staged.add(name, data)
            with self._work.write(step, page.name, barrier=True) as session:
                told = {row.seat_id: (row.name, row.address) for row in reached}
                editing.mark_sent(session, page.id, told, post.sent_at)
                files = staged.publish()
        without = tuple(row.tag for row in seats if not row.address)
        return PollFiles(directory=directory, files=files, without_address=without)

    def post(self, page: PollPage, language: str) -> "Post":
        """Gather what all mails of a sending share."""
        from mintgremium.documents.phrases import Phrases
        from mintgremium.documents.trees import Organizer
        from mintgremium.services.invitations.messages import NO_MAILBOX
        from mintgremium.services.polls.mails import Post

        name, organizer, mail = self._reader.one(SENDER, (page.committee_id.hex,)) or ("", "", "")
        people = recipient_rows(self._reader, [page.committee_id], self._today())
        return Post(
            page=page,
            sender=Organizer(organizer or name, mail or NO_MAILBOX),
            identities={
                UUID(hex=key): (uid, sequence)
                for key, uid, sequence in self._reader.rows(IDENTITIES, (page.id.hex,))
            },
            salutations={row.seat_id: row.salutation for row in reversed(people)},
            sent_at=self._clock().replace(microsecond=0),
            phrases=Phrases.load(language),
        )

    def _closing(self) -> "Closing":
        from mintgremium.services.polls.closing import Closing

        return Closing(self._work, self._reader, self._clock, self.post)

    def _asked(self, draft: PollDraft, committee_id: UUID) -> dict[UUID, tuple[bool, str, str]]:
        """Map each seat that is asked to whether it is required and who is written to."""
        today = self._today()
        people = self._people(committee_id)
        found = {}
        for seat in seat_rows(self._reader, committee_id, today):
            if draft.seats and seat.id not in draft.seats:
                continue
            required = seat.required if draft.required is None else seat.id in draft.required
            found[seat.id] = (required, *people.get(seat.id, ("", "")))
        return found

    def _people(self, committee_id: UUID) -> dict[UUID, tuple[str, str]]:
        """Map each seat to name and address of whom to write to today."""
        found: dict[UUID, tuple[str, str]] = {}
        for row in recipient_rows(self._reader, [committee_id], self._today()):
            found.setdefault(row.seat_id, (row.name, row.email))
        return found

    def _by_code(self, code: str) -> UUID | None:
        row = self._reader.one(BY_CODE, (code,))
        return None if row is None else UUID(hex=row[0])

    def _today(self) -> date:
        return to_berlin(self._clock()).date()


def _option(page: PollPage, option_id: UUID) -> OptionRow:
    found = next((option for option in page.options if option.id == option_id), None)
    if found is None:
        raise MissingError("record-missing")
    return found


def _addressed(row: AskedRow, people: Mapping[UUID, tuple[str, str]]) -> AskedRow:
    """Write to who is on the seat today, not to who was when the poll was drafted."""
    name, address = people.get(row.seat_id, ("", ""))
    return replace(row, name=name, address=address)
