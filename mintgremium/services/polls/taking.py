"""Take in answers from dropped files; what is not clear goes to the inbox with its reason."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from mintgremium.core.vocabulary import Availability
from mintgremium.documents.received.mails import MOST_BYTES
from mintgremium.documents.received.rows import ReceivedMail
from mintgremium.services.polls.form import SEAT, parse_form
from mintgremium.services.polls.rows import AskedRow, PollPage
from mintgremium.services.polls.unclear import UnclearError


@dataclass(frozen=True, slots=True)
class Taken:
    """What one file says: answers by seat."""

    answers: Mapping[UUID, Mapping[int, Availability]]
    tags: tuple[str, ...]


def read_bytes(path: Path) -> bytes:
    """Read a dropped file. Raises UnclearError with a code of `[poll_reasons]`."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError:
        raise UnclearError("unreadable") from None
    if len(data) > MOST_BYTES:
        raise UnclearError("too-large")
    return data


def take_mail(mail: ReceivedMail, page: PollPage) -> Taken:
    """Find seat and answers of a mail. Raises UnclearError with a code of `[poll_reasons]`.

    Only an address that was written to can answer; the mail is not proof of who wrote it.
    """
    if mail.automatic:
        raise UnclearError("automatic")
    seat = _seat_of(mail, page)
    answers = parse_form(mail.text, frozenset(option.number for option in page.options))
    return Taken({seat.seat_id: answers}, (seat.tag,))


def _seat_of(mail: ReceivedMail, page: PollPage) -> AskedRow:
    found = [row for row in page.asked if row.address.casefold() == mail.sender and row.address]
    if not found:
        raise UnclearError("sender-unknown")
    if len(found) == 1:
        return found[0]
    marked = {match["tag"] for match in SEAT.finditer(mail.text)}
    named = [row for row in found if row.tag in marked]
    if len(named) != 1:
        raise UnclearError("seat-unclear")
    return named[0]


def take_sheet(answers: Mapping[str, Mapping[int, Availability]], page: PollPage) -> Taken:
    """Turn the answers of a sheet by tag into answers by seat."""
    seats = {row.tag: row.seat_id for row in page.asked}
    return Taken({seats[tag]: given for tag, given in answers.items()}, tuple(answers))
