"""Take one dropped file: find its poll, read it, record the answers, or keep it as a letter."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.errors import RefusedError
from mintgremium.core.vocabulary import Availability, PollState, PollWay
from mintgremium.documents.received.rows import ReceivedMail
from mintgremium.services.polls import editing, sheet
from mintgremium.services.polls.form import CODE
from mintgremium.services.polls.mail_in import read_mail
from mintgremium.services.polls.rows import AskedRow, PollPage, Reply
from mintgremium.services.polls.taking import Taken, read_bytes, take_mail, take_sheet
from mintgremium.services.polls.unclear import UnclearError

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from mintgremium.storage.unit_of_work import UnitOfWork

SHEETS = (".xlsx",)


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a mail comes to; `apply` writes it within an open step of that name."""

    reply: Reply
    step: str
    subject: str
    apply: Callable[["Session"], None]


class Incoming:
    """Takes files in, one step each."""

    def __init__(
        self,
        work: "UnitOfWork",
        page: Callable[[UUID], PollPage],
        by_code: Callable[[str], UUID | None],
        clock: Callable[[], datetime],
    ) -> None:
        self._work = work
        self._page = page
        self._by_code = by_code
        self._clock = clock

    def take(self, path: Path, poll_id: UUID | None) -> Reply:
        """Take one file and say what became of it."""
        try:
            data = read_bytes(path)
            if path.suffix.casefold() in SHEETS:
                return self._take_sheet(path, data, poll_id)
            return self._take_mail(path, read_mail(data), poll_id)
        except (UnclearError, RefusedError) as error:
            return Reply(file=path.name, seat="", reason=error.code)

    def _take_sheet(self, path: Path, data: bytes, poll_id: UUID | None) -> Reply:
        page = self._page(self._known(sheet.code_of_sheet(data), poll_id))
        taken = take_sheet(sheet.read_sheet(data, page), page)
        self._record(page, taken)
        return Reply(file=path.name, seat=", ".join(taken.tags))

    def _take_mail(self, path: Path, mail: ReceivedMail, poll_id: UUID | None) -> Reply:
        prepared = self.prepare(path.name, mail, poll_id)
        with self._work.write(prepared.step, prepared.subject) as session:
            prepared.apply(session)
        return prepared.reply

    def prepare(self, file: str, mail: ReceivedMail, poll_id: UUID | None = None) -> Prepared:
        """Say what a mail comes to, and what is to be written. Raises UnclearError."""
        mark = CODE.search(mail.subject) or CODE.search(mail.text)
        page = self._page(self._known(mark.group() if mark else "", poll_id))
        try:
            _refuse_closed(page)
            taken = take_mail(mail, page)
        except UnclearError as error:
            return self._letter(file, page, mail, error.code)
        return self._answers(file, page, taken)

    def prepare_hold(
        self, file: str, mail: ReceivedMail, hold: tuple[UUID, int], said: tuple[str, Availability]
    ) -> Prepared:
        """Take the answer to a date that was held: `said` is the address and the answer."""
        page, (address, answer) = self._page(hold[0]), said
        try:
            _refuse_closed(page)
            seat = _seat_with(page, address, mail.sender)
        except UnclearError as error:
            return self._letter(file, page, mail, error.code)
        return self._answers(file, page, Taken({seat.seat_id: {hold[1]: answer}}, (seat.tag,)))

    def _answers(self, file: str, page: PollPage, taken: Taken) -> Prepared:
        reply = Reply(file=file, seat=", ".join(taken.tags), code=page.code)

        def apply(session: "Session") -> None:
            for seat_id, answers in taken.answers.items():
                given = (PollWay.MAIL, "", self._clock())
                editing.record_answers(session, page.id, seat_id, answers, given)

        return Prepared(reply, "take-poll-answer", reply.seat, apply)

    def _letter(self, file: str, page: PollPage, mail: ReceivedMail, reason: str) -> Prepared:
        reply = Reply(file=file, seat="", reason=reason, code=page.code)

        def apply(session: "Session") -> None:
            letter = (mail.sender, mail.subject, mail.text, reason)
            editing.add_letter(session, page.id, letter)

        return Prepared(reply, "keep-poll-letter", page.name, apply)

    def _known(self, code: str, poll_id: UUID | None) -> UUID:
        """Find the poll by its mark, else the one that the file was dropped upon."""
        found = self._by_code(code) if code else None
        if found is None and poll_id is None:
            raise UnclearError("no-code")
        if found is not None and poll_id not in (None, found):
            raise UnclearError("other-poll")
        return found or poll_id or UUID(int=0)

    def _record(self, page: PollPage, taken: Taken) -> None:
        with self._work.write("take-poll-answer", ", ".join(taken.tags)) as session:
            for seat_id, answers in taken.answers.items():
                given = (PollWay.SHEET, "", self._clock())
                editing.record_answers(session, page.id, seat_id, answers, given)


def _refuse_closed(page: PollPage) -> None:
    if page.state not in (PollState.DRAFT, PollState.OPEN):
        raise UnclearError("poll-closed")


def _seat_with(page: PollPage, address: str, sender: str) -> AskedRow:
    """Return the seat that was asked under the address, if it is also the sender's."""
    found = [row for row in page.asked if row.address.casefold() == address and address]
    if len(found) != 1 or sender not in ("", address):
        raise UnclearError("seat-unclear" if len(found) > 1 else "sender-unknown")
    return found[0]
