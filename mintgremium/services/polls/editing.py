"""Changes of polls inside an open unit of work."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from sqlalchemy import select

from mintgremium.core.errors import ConflictError, RefusedError
from mintgremium.core.moments import to_berlin
from mintgremium.core.vocabulary import Availability, PollState, PollWay
from mintgremium.models import (
    Committee,
    Meeting,
    Poll,
    PollAnswer,
    PollLetter,
    PollOption,
    PollSeat,
)
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.polls.drafts import PollDraft
from mintgremium.services.records import existing, unchanged

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

LETTERS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that are read as another
CODE_LENGTH: Final = 6
SUMMED_UP: Final = ("name", "city", "text", "note")

Asked = Mapping[UUID, tuple[bool, str, str]]  # seat: required, name, address


def store_poll(session: "Session", draft: PollDraft, committee_id: UUID, asked: Asked) -> Poll:
    """Store a poll; once it was sent, its dates and seats stay. Raises RefusedError."""
    existing(session, Committee, committee_id)
    if draft.id is None:
        poll = Poll(id=uuid4(), committee_id=committee_id, code=_free_code(session))
        session.add(poll)
    else:
        poll = unchanged(session, Poll, draft.id, draft.version)
    for field in SUMMED_UP:
        setattr(poll, field, getattr(draft, field).strip())
    poll.mode, poll.answer_until, poll.with_holds = draft.mode, draft.answer_until, draft.with_holds
    session.flush()
    if poll.state == PollState.DRAFT or draft.id is None:
        poll.committee_id = committee_id
        _set_options(session, poll, draft)
        set_seats(session, poll.id, asked)
    elif _was_redated(session, poll, draft):
        raise RefusedError("poll-was-sent", mark=poll.code)
    session.flush()
    return poll


def _free_code(session: "Session") -> str:
    while True:
        code = "T-" + "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))
        if session.scalar(select(Poll.id).where(Poll.code == code)) is None:
            return code


def _set_options(session: "Session", poll: Poll, draft: PollDraft) -> None:
    old = {option.id: option for option in options_of(session, poll.id)}
    for number, given in enumerate(draft.options, 1):
        if given.id is not None and given.id not in old:
            raise ConflictError("record-changed")
        option = old.pop(given.id) if given.id else PollOption(poll_id=poll.id, uid=str(uuid4()))
        option.number = number
        option.start, option.end = to_berlin(given.start), to_berlin(given.end)
        session.add(option)
    for option in old.values():
        session.delete(option)


def _was_redated(session: "Session", poll: Poll, draft: PollDraft) -> bool:
    stored = [(each.id, each.start, each.end) for each in options_of(session, poll.id)]
    given = [(each.id, to_berlin(each.start), to_berlin(each.end)) for each in draft.options]
    return stored != given


def set_seats(session: "Session", poll_id: UUID, asked: Asked) -> None:
    """Make the seats of a poll these, with the person who is written to for each."""
    old = {seat.seat_id: seat for seat in seats_of(session, poll_id)}
    for seat_id, (required, name, address) in asked.items():
        seat = old.pop(seat_id, None) or PollSeat(poll_id=poll_id, seat_id=seat_id)
        seat.required, seat.name, seat.address = required, name, address
        session.add(seat)
    for seat in old.values():
        session.delete(seat)
    session.flush()


def options_of(session: "Session", poll_id: UUID) -> Sequence[PollOption]:
    """List the options by number."""
    found = select(PollOption).where(PollOption.poll_id == poll_id).order_by(PollOption.number)
    return session.scalars(found).all()


def seats_of(session: "Session", poll_id: UUID) -> Sequence[PollSeat]:
    """List the seats that are asked."""
    return session.scalars(select(PollSeat).where(PollSeat.poll_id == poll_id)).all()


def mark_sent(
    session: "Session", poll_id: UUID, told: Mapping[UUID, tuple[str, str]], now: datetime
) -> None:
    """Keep who was written to for these seats, name and address; a draft is open from then on."""
    poll = existing(session, Poll, poll_id)
    refuse_closed(poll)
    again = poll.state == PollState.OPEN
    poll.state, poll.sent_at = PollState.OPEN, poll.sent_at or now
    for seat in seats_of(session, poll_id):
        if seat.seat_id not in told:
            continue
        seat.name, seat.address = told[seat.seat_id]
        if again and seat.sent_at is not None:
            seat.reminded_at = now
        else:
            seat.sent_at = now


def refuse_closed(poll: Poll) -> None:
    """Raise RefusedError if nothing can be asked or answered any more."""
    if poll.state not in (PollState.DRAFT, PollState.OPEN):
        raise RefusedError("poll-closed", mark=poll.code)


def record_answers(
    session: "Session",
    poll_id: UUID,
    seat_id: UUID,
    answers: Mapping[int, Availability | None],
    given: tuple[PollWay, str, datetime],
) -> None:
    """Keep what a seat says, None takes an answer back; `given` is way, comment and time."""
    way, comment, now = given
    poll = existing(session, Poll, poll_id)
    refuse_closed(poll)
    seat = next((each for each in seats_of(session, poll_id) if each.seat_id == seat_id), None)
    if seat is None:
        raise RefusedError("seat-not-asked", mark=poll.code)
    options = {option.number: option for option in options_of(session, poll_id)}
    for number, answer in answers.items():
        if number not in options:
            raise RefusedError("option-unknown")
        _record(session, options[number].id, seat_id, answer, way)
    session.flush()
    seat.comment = comment.strip() or seat.comment
    has_any = select(PollAnswer.id).where(
        PollAnswer.seat_id == seat_id,
        PollAnswer.option_id.in_([option.id for option in options.values()]),
    )
    seat.answered_at = now if session.scalar(has_any.limit(1)) is not None else None


def _record(
    session: "Session", option_id: UUID, seat_id: UUID, answer: Availability | None, way: PollWay
) -> None:
    found = session.scalar(
        select(PollAnswer).where(PollAnswer.option_id == option_id, PollAnswer.seat_id == seat_id)
    )
    if answer is None:
        if found is not None:
            session.delete(found)
        return
    stored = found or PollAnswer(option_id=option_id, seat_id=seat_id)
    stored.answer, stored.way = answer, way
    session.add(stored)


def add_letter(session: "Session", poll_id: UUID, letter: tuple[str, str, str, str]) -> None:
    """Keep sender, subject, text and reason of an answer that somebody must read."""
    sender, subject, text, reason = letter
    session.add(
        PollLetter(
            poll_id=poll_id,
            sender=sender[:300],
            subject=subject[:300],
            text=text[:20_000],
            reason=reason[:40],
        )
    )


def close_letter(session: "Session", letter_id: UUID) -> None:
    """Mark a letter as read."""
    existing(session, PollLetter, letter_id).done = True


def decide(
    session: "Session", poll_id: UUID, option_id: UUID, draft: MeetingDraft, now: datetime
) -> Meeting:
    """Make the meeting of an option; it goes on under the identity of the option's hold."""
    from mintgremium.services.meetings.editing import add_meeting

    poll = existing(session, Poll, poll_id)
    refuse_closed(poll)
    meeting = add_meeting(session, draft, now)
    for option in options_of(session, poll_id):
        option.sequence += 1
        if option.id == option_id:
            option.chosen = True
            meeting.uid, meeting.sequence = option.uid, option.sequence
    poll.state, poll.meeting_reference = PollState.DECIDED, meeting.reference
    session.flush()
    return meeting


def cancel(session: "Session", poll_id: UUID) -> None:
    """Break a poll off; its holds are cancelled."""
    poll = existing(session, Poll, poll_id)
    refuse_closed(poll)
    for option in options_of(session, poll_id):
        option.sequence += 1
    poll.state = PollState.CANCELLED


def remove(session: "Session", poll_id: UUID, version: int) -> None:
    """Delete a poll that was not sent. Raises RefusedError."""
    poll = unchanged(session, Poll, poll_id, version)
    if poll.state != PollState.DRAFT:
        raise RefusedError("poll-was-sent", mark=poll.code)
    for below in (*options_of(session, poll_id), *seats_of(session, poll_id)):
        session.delete(below)
    session.flush()
    session.delete(poll)
