"""Read polls with their options, seats and answers."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from mintgremium.core.errors import MissingError
from mintgremium.core.moments import to_berlin
from mintgremium.core.vocabulary import Availability, MeetingMode, PollState, PollWay
from mintgremium.services.cells import day_of, key_of
from mintgremium.services.committees.reads import seat_rows
from mintgremium.services.committees.rows import SeatRow
from mintgremium.services.committees.succession_reads import traces
from mintgremium.services.committees.succession_rows import PassingKind, Trace
from mintgremium.services.meetings.cells import instant_of, wall_of
from mintgremium.services.polls.rows import (
    AskedRow,
    LetterRow,
    OptionRow,
    PollPage,
    PollRow,
)
from mintgremium.storage.reader import Reader

POLLS = """
SELECT p.id, p.version, p.code, p.name, p.committee_id, c.short_name, p.state, p.answer_until,
       (SELECT count(*) FROM poll_option o WHERE o.poll_id = p.id),
       (SELECT count(*) FROM poll_seat s WHERE s.poll_id = p.id),
       (SELECT count(*) FROM poll_seat s WHERE s.poll_id = p.id AND s.answered_at IS NOT NULL),
       (SELECT count(*) FROM poll_letter l WHERE l.poll_id = p.id AND NOT l.done),
       p.meeting_reference
FROM poll p JOIN committee c ON c.id = p.committee_id ORDER BY p.created DESC, p.id
"""

POLL = """
SELECT p.id, p.version, p.code, p.name, p.committee_id, c.short_name, p.state, p.mode, p.city,
       p.text, p.answer_until, p.with_holds, p.sent_at, p.meeting_reference, p.note
FROM poll p JOIN committee c ON c.id = p.committee_id WHERE p.id = ?
"""

OPTIONS = """
SELECT id, number, "start", "end", chosen FROM poll_option WHERE poll_id = ? ORDER BY number, id
"""

SEATS = """
SELECT id, seat_id, required, name, address, sent_at, reminded_at, answered_at, comment
FROM poll_seat WHERE poll_id = ?
"""

ANSWERS = """
SELECT a.seat_id, o.number, a.answer, a.way
FROM poll_answer a JOIN poll_option o ON o.id = a.option_id WHERE o.poll_id = ?
"""

LETTERS = """
SELECT id, sender, subject, text, reason, created, done FROM poll_letter
WHERE poll_id = ? ORDER BY created, id
"""


def poll_rows(reader: Reader) -> tuple[PollRow, ...]:
    """List all polls, the newest first."""
    return tuple(_row(row) for row in reader.rows(POLLS))


def poll_page(reader: Reader, poll_id: UUID, today: date) -> PollPage:
    """Read a whole poll. Raises MissingError."""
    row = reader.one(POLL, (poll_id.hex,))
    if row is None:
        raise MissingError("record-missing")
    committee_id = key_of(row[4])
    seats = {seat.id: seat for seat in seat_rows(reader, committee_id, today)}
    asked = _asked(reader, poll_id, seats)
    return PollPage(
        id=key_of(row[0]),
        version=row[1],
        code=row[2],
        name=row[3],
        committee_id=committee_id,
        committee=row[5],
        state=PollState(row[6]),
        mode=MeetingMode(row[7]),
        city=row[8],
        text=row[9],
        answer_until=day_of(row[10]),
        with_holds=bool(row[11]),
        sent_at=instant_of(row[12]),
        meeting_reference=row[13],
        note=row[14],
        options=_ranked(_options(reader, poll_id, asked)),
        asked=asked,
        letters=tuple(_letter(each) for each in reader.rows(LETTERS, (poll_id.hex,))),
    )


def _options(reader: Reader, poll_id: UUID, asked: Sequence[AskedRow]) -> list[OptionRow]:
    found = []
    for key, number, start, end, chosen in reader.rows(OPTIONS, (poll_id.hex,)):
        begins, ends = wall_of(start), wall_of(end)
        if begins is None or ends is None:
            continue
        given = [seat.answers.get(number) for seat in asked]
        found.append(
            OptionRow(
                id=key_of(key),
                number=number,
                start=begins,
                end=ends,
                chosen=bool(chosen),
                yes=given.count(Availability.YES),
                maybe=given.count(Availability.MAYBE),
                no=given.count(Availability.NO),
                required_no=tuple(
                    seat.tag
                    for seat in asked
                    if seat.required and seat.answers.get(number) is Availability.NO
                ),
                rank=0,
            )
        )
    return found


def _ranked(options: list[OptionRow]) -> tuple[OptionRow, ...]:
    """Give the options their ranks, the best first; they stay in their own order."""
    order = sorted(options, key=lambda one: (len(one.required_no), one.no, -one.yes, one.number))
    ranks = {option.id: rank for rank, option in enumerate(order, 1)}
    return tuple(replace(option, rank=ranks[option.id]) for option in options)


def _asked(reader: Reader, poll_id: UUID, seats: Mapping[UUID, SeatRow]) -> tuple[AskedRow, ...]:
    answers: dict[str, dict[int, Availability]] = defaultdict(dict)
    ways: dict[str, dict[int, PollWay]] = defaultdict(dict)
    for seat, number, answer, way in reader.rows(ANSWERS, (poll_id.hex,)):
        answers[seat][number] = Availability(answer)
        ways[seat][number] = PollWay(way)
    rows = reader.rows(SEATS, (poll_id.hex,))
    found = [_seat(row, seats.get(key_of(row[1])), answers[row[1]], ways[row[1]]) for row in rows]
    handed = traces(reader, PassingKind.POLL_SEAT)
    found = [_with_predecessor(row, handed.get(row.id)) for row in found]
    places = {seat: place for place, seat in enumerate(seats)}
    return tuple(sorted(found, key=lambda row: (places.get(row.seat_id, len(places)), row.tag)))


def _with_predecessor(row: AskedRow, trace: Trace | None) -> AskedRow:
    """Name who answered for the seat before it changed hands."""
    if trace is None or row.answered_at is None or row.answered_at > trace.made_at:
        return row
    return replace(row, answered_by=trace.predecessor)


def _seat(
    row: tuple[Any, ...],
    seat: SeatRow | None,
    answers: Mapping[int, Availability],
    ways: Mapping[int, PollWay],
) -> AskedRow:
    return AskedRow(
        id=key_of(row[0]),
        seat_id=key_of(row[1]),
        tag=seat.tag if seat else "–",
        seat=seat.title if seat else "",
        required=bool(row[2]),
        name=row[3],
        address=row[4],
        sent_at=instant_of(row[5]),
        reminded_at=instant_of(row[6]),
        answered_at=instant_of(row[7]),
        comment=row[8],
        answers=answers,
        ways=ways,
    )


def _letter(row: tuple[Any, ...]) -> LetterRow:
    return LetterRow(
        id=key_of(row[0]),
        sender=row[1],
        subject=row[2],
        text=row[3],
        reason=row[4],
        received=to_berlin(datetime.fromisoformat(row[5])),
        done=bool(row[6]),
    )


def _row(row: tuple[Any, ...]) -> PollRow:
    return PollRow(
        id=key_of(row[0]),
        version=row[1],
        code=row[2],
        name=row[3],
        committee_id=key_of(row[4]),
        committee=row[5],
        state=PollState(row[6]),
        answer_until=day_of(row[7]),
        options=row[8],
        asked=row[9],
        answered=row[10],
        letters=row[11],
        meeting_reference=row[12],
    )
