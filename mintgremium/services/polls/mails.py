"""The mails of a poll: the question with its form, reminders, and the end of the holds."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import DispatchKind
from mintgremium.documents.calendar import CalendarMessage, calendar_message
from mintgremium.documents.formatting import Formats
from mintgremium.documents.mail import MailDraft, MailFile, mail_bytes
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.plain import plain
from mintgremium.documents.trees import Attendee, CalendarEvent, Organizer, Recipient
from mintgremium.services.polls.form import FormLine, form_text, option_words
from mintgremium.services.polls.rows import AskedRow, OptionRow, PollPage


@dataclass(frozen=True, slots=True)
class Post:
    """What all mails of one sending share."""

    page: PollPage
    sender: Organizer
    identities: Mapping[UUID, tuple[str, int]]  # option: UID and SEQUENCE
    salutations: Mapping[UUID, str]  # by seat
    sent_at: datetime
    phrases: Phrases


def questions(post: Post, seats: Sequence[AskedRow], *, again: bool) -> Iterator[tuple[str, bytes]]:
    """Write the question, or the reminder, for each seat; holds lie by the first time."""
    kind = "reminder" if again else "question"
    with_holds = post.page.with_holds and not again
    for number, seat in enumerate(seats, 1):
        holds = _entries(post, seat, post.page.options, DispatchKind.SAVE_THE_DATE)
        files = _files(holds) if with_holds else ()
        body = _question(post, seat, kind, with_holds=with_holds)
        yield _named(post, seat, kind, number), _mail(post, seat, kind, body, files)


def endings(
    post: Post, seats: Sequence[AskedRow], gone: Sequence[OptionRow]
) -> Iterator[tuple[str, bytes]]:
    """Tell each seat which date it is, and take the other dates out of its calendar."""
    chosen = next((option for option in post.page.options if option.chosen), None)
    kind = "decision" if chosen else "broken_off"
    said = post.phrases.text(
        f"poll.{kind}", option=option_words(_line(chosen), post.phrases) if chosen else ""
    )
    for number, seat in enumerate(seats, 1):
        files = _files(_entries(post, seat, gone, DispatchKind.CANCEL))
        body = _letter(post, seat, [said, post.phrases.text("poll.holds_end") if files else ""])
        yield _named(post, seat, kind, number), _mail(post, seat, kind, body, files)


def _question(post: Post, seat: AskedRow, kind: str, *, with_holds: bool) -> str:
    page, phrases = post.page, post.phrases
    lines = [_line(option) for option in page.options]
    until = page.answer_until
    return _letter(
        post,
        seat,
        [
            phrases.text(f"poll.intro_{kind}", name=page.name),
            plain(page.text).strip(),
            phrases.text("poll.until", date=Formats(phrases).weekday(until)) if until else "",
            form_text(page.code, seat.tag, lines, phrases),
            phrases.text("poll.holds") if with_holds else "",
        ],
    )


def _letter(post: Post, seat: AskedRow, paragraphs: Sequence[str]) -> str:
    phrases = post.phrases
    greeting = post.salutations.get(seat.seat_id) or phrases.text("letter.salutation")
    closing = f"{phrases.text('mail.closing')}\n\n{post.sender.name}"
    return "\n\n".join(part for part in (greeting, *paragraphs, closing) if part) + "\n"


def _mail(post: Post, seat: AskedRow, kind: str, body: str, files: tuple[MailFile, ...]) -> bytes:
    page = post.page
    subject = post.phrases.text(f"poll.subject_{kind}", name=page.name)
    return mail_bytes(
        MailDraft(
            sender=post.sender,
            recipient=Recipient(seat.name, seat.address),
            subject=f"{subject} [{page.code}]",
            body=body,
            sent_at=post.sent_at,
            identity=f"{page.code}-{kind}-{post.sent_at:%Y%m%dT%H%M%S}-{seat.id}",
            files=files,
        )
    )


def _entries(
    post: Post, seat: AskedRow, options: Sequence[OptionRow], kind: DispatchKind
) -> list[tuple[int, CalendarMessage]]:
    page = post.page
    found = []
    for option in options:
        uid, sequence = post.identities[option.id]
        event = CalendarEvent(
            uid=uid,
            sequence=sequence,
            sent_at=post.sent_at,
            summary=post.phrases.text("poll.hold", name=page.name),
            start=Moment(option.start),
            end=Moment(option.end),
            organizer=post.sender,
            kind=kind,
            attendees=(Attendee(seat.name, seat.address, required=seat.required),),
            location=page.city,
        )
        found.append((option.number, calendar_message(event)))
    return found


def _files(entries: Sequence[tuple[int, CalendarMessage]]) -> tuple[MailFile, ...]:
    return tuple(
        MailFile(
            f"termin_{number}.ics",
            f'text/calendar; method={message.method}; charset="utf-8"',
            message.data,
        )
        for number, message in entries
    )


def _line(option: OptionRow) -> FormLine:
    return FormLine(option.number, option.start, option.end)


def _named(post: Post, seat: AskedRow, kind: str, number: int) -> str:
    """Name a file with plain letters: `T-7K3Q9X_question_01_BY_Weiss.eml`."""
    words = (post.page.code, kind, f"{number:02d}", seat.tag, seat.name)
    text = unicodedata.normalize("NFKD", "_".join(words).replace("ß", "ss"))
    return re.sub(r"[^A-Za-z0-9_-]+", "-", text.encode("ascii", "ignore").decode())[:80] + ".eml"
