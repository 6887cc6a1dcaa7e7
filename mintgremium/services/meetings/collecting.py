"""Read what lists and pages need of many meetings with a handful of queries."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.vocabulary import (
    Answer,
    AttendanceState,
    DispatchKind,
    MeetingMode,
    MeetingState,
    MinutesState,
)
from mintgremium.services.cells import day_of, key_of
from mintgremium.services.meetings.cells import instant_of, moment_of, wall_of
from mintgremium.services.meetings.collected import Collected, Committee, MinutesDays

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader


@dataclass(frozen=True, slots=True)
class Which:
    """Which meetings: a query for their ids, with its parameters by name."""

    ids: str
    parameters: Mapping[str, object] = field(default_factory=dict)


def newest(limit: int) -> Which:
    """Ask for the newest meetings."""
    return Which(
        'SELECT id FROM meeting ORDER BY "start" DESC, id DESC LIMIT :limit', {"limit": limit}
    )


def newest_of(committee_id: UUID, limit: int) -> Which:
    """Ask for the newest meetings of a committee."""
    return Which(
        "SELECT x.id FROM meeting x JOIN meeting_committee y ON y.meeting_id = x.id "
        'WHERE y.committee_id = :committee ORDER BY x."start" DESC, x.id DESC LIMIT :limit',
        {"committee": committee_id.hex, "limit": limit},
    )


def only(meeting_id: UUID) -> Which:
    """Ask for one meeting."""
    return Which("SELECT id FROM meeting WHERE id = :id", {"id": meeting_id.hex})


MEETINGS = """
SELECT m.id, m.version, m.reference, m.name, m.number, m.state, m."start", m.precision, m."end",
       m.mode, m.location_name, m.city, m.host, m.source <> '', m.lands_reported,
       m.agenda_frozen, m.created
FROM meeting m WHERE m.id IN ({ids}) ORDER BY m."start" DESC, m.id DESC
"""

COMMITTEES = """
SELECT k.meeting_id, c.id, c.short_name, c.name
FROM meeting_committee k JOIN committee c ON c.id = k.committee_id
WHERE k.meeting_id IN ({ids}) ORDER BY k.position
"""

ATTENDANCE = """
SELECT meeting_id, state, count(*) FROM attendance
WHERE meeting_id IN ({ids}) AND seat_id IS NOT NULL GROUP BY meeting_id, state
"""

ANSWERS = """
SELECT meeting_id, answer, count(*) FROM invitation
WHERE meeting_id IN ({ids}) AND seat_id IS NOT NULL GROUP BY meeting_id, answer
"""

DISPATCHES = """
SELECT meeting_id, dispatch_kind, min(sent_at),
       min(CASE WHEN document_sha512 <> '' THEN sent_at END)
FROM dispatch WHERE meeting_id IN ({ids}) GROUP BY meeting_id, dispatch_kind
"""

MINUTES = """
SELECT meeting_id, state, circulated_on, objections_until, approved_on
FROM minutes WHERE meeting_id IN ({ids})
"""

NUMBERS_TWICE = """
SELECT DISTINCT a.id FROM meeting a
JOIN meeting b ON b.number = a.number AND b.id <> a.id
JOIN meeting_committee ka ON ka.meeting_id = a.id
JOIN meeting_committee kb ON kb.meeting_id = b.id AND kb.committee_id = ka.committee_id
WHERE a.id IN ({ids}) AND a.number <> ''
"""


def collect(reader: "Reader", which: Which) -> list[Collected]:
    """Read the meetings asked for, newest first, with all their counts and days."""

    def ask(sql: str) -> list[tuple[Any, ...]]:
        return reader.rows(sql.format(ids=which.ids), which.parameters)

    found = {row[0]: _meeting(row) for row in ask(MEETINGS)}
    for key, *committee in ask(COMMITTEES):
        found[key].committees.append(Committee(*committee))
    for key, state, count in ask(ATTENDANCE):
        found[key].attendance[AttendanceState(state)] = count
    for key, answer, count in ask(ANSWERS):
        found[key].answers[Answer(answer)] = count
    for key, kind, first, with_agenda in ask(DISPATCHES):
        _note_dispatch(found[key], DispatchKind(kind), first, with_agenda)
    for key, state, *days in ask(MINUTES):
        found[key].minutes = MinutesDays(MinutesState(state), *(day_of(day) for day in days))
    for (key,) in ask(NUMBERS_TWICE):
        found[key].number_twice = True
    return list(found.values())


def _note_dispatch(
    meeting: Collected, kind: DispatchKind, first: str, with_agenda: str | None
) -> None:
    sent = instant_of(first)
    if sent is not None:
        meeting.sent[kind] = sent.date()
    agenda = None if kind is DispatchKind.MINUTES else instant_of(with_agenda)
    if agenda is not None and (meeting.agenda_sent is None or agenda.date() < meeting.agenda_sent):
        meeting.agenda_sent = agenda.date()


def _meeting(row: tuple[Any, ...]) -> Collected:
    return Collected(
        key=row[0],
        id=key_of(row[0]),
        version=row[1],
        reference=row[2],
        name=row[3],
        number=row[4],
        state=MeetingState(row[5]),
        start=moment_of(row[6], row[7]),
        end=wall_of(row[8]),
        mode=MeetingMode(row[9]),
        location_name=row[10],
        city=row[11],
        host=row[12],
        from_source=bool(row[13]),
        lands_reported=row[14],
        agenda_frozen=bool(row[15]),
        created=row[16],
    )
