"""Take one dropped file: find its poll, read it, record the answers, or keep it as a letter."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.errors import RefusedError
from mintgremium.core.vocabulary import PollWay
from mintgremium.documents.received.rows import ReceivedMail
from mintgremium.services.polls import editing, sheet
from mintgremium.services.polls.form import CODE
from mintgremium.services.polls.mail_in import read_mail
from mintgremium.services.polls.rows import PollPage, Reply
from mintgremium.services.polls.taking import Taken, read_bytes, take_mail, take_sheet
from mintgremium.services.polls.unclear import UnclearError

if TYPE_CHECKING:
    from mintgremium.storage.unit_of_work import UnitOfWork

SHEETS = (".xlsx",)


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
        self._record(page, taken, PollWay.SHEET)
        return Reply(file=path.name, seat=", ".join(taken.tags))

    def _take_mail(self, path: Path, mail: ReceivedMail, poll_id: UUID | None) -> Reply:
        mark = CODE.search(mail.subject) or CODE.search(mail.text)
        page = self._page(self._known(mark.group() if mark else "", poll_id))
        try:
            taken = take_mail(mail, page)
            self._record(page, taken, PollWay.MAIL)
        except (UnclearError, RefusedError) as error:
            self._keep(page, mail, error.code)
            return Reply(file=path.name, seat="", reason=error.code)
        return Reply(file=path.name, seat=", ".join(taken.tags))

    def _known(self, code: str, poll_id: UUID | None) -> UUID:
        """Find the poll by its mark, else the one that the file was dropped upon."""
        found = self._by_code(code) if code else None
        if found is None and poll_id is None:
            raise UnclearError("no-code")
        if found is not None and poll_id not in (None, found):
            raise UnclearError("other-poll")
        return found or poll_id or UUID(int=0)

    def _record(self, page: PollPage, taken: Taken, way: PollWay) -> None:
        with self._work.write("take-poll-answer", ", ".join(taken.tags)) as session:
            for seat_id, answers in taken.answers.items():
                given = (way, "", self._clock())
                editing.record_answers(session, page.id, seat_id, answers, given)

    def _keep(self, page: PollPage, mail: ReceivedMail, reason: str) -> None:
        with self._work.write("keep-poll-letter", page.name) as session:
            letter = (mail.sender, mail.subject, mail.text, reason)
            editing.add_letter(session, page.id, letter)
