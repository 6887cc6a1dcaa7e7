"""Compose the tree from which every document of a meeting is made."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import MinutesState
from mintgremium.documents.trees import (
    AttendanceEntry,
    CommitteeTitle,
    ItemEntry,
    MeetingDocument,
    MinutesHead,
    Organizer,
    Place,
    ResolutionEntry,
    TaskEntry,
)
from mintgremium.services.action_items.rows import ActionItemRow
from mintgremium.services.agenda.reads import agenda_page
from mintgremium.services.agenda.rows import AgendaRow
from mintgremium.services.contacts.former_names import former_names
from mintgremium.services.meetings.reads import meeting_draft
from mintgremium.services.minutes.attendance import attendance_rows
from mintgremium.services.minutes.reads import minutes_page
from mintgremium.services.minutes.rows import (
    AttendanceRow,
    MinutesItemRow,
    MinutesPage,
    ResolutionRow,
)

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

COMMITTEES = """
SELECT c.name, c.short_name, c.organizer_name, c.organizer_email, c.letterhead, m.reference
FROM meeting m
JOIN meeting_committee k ON k.meeting_id = m.id
JOIN committee c ON c.id = k.committee_id
WHERE m.id = ? ORDER BY k.position
"""

SAMPLE = "SELECT value FROM workspace_setting WHERE key = 'sample'"

LANDS_WITH_A_SEAT = """
SELECT count(DISTINCT s.land_id) FROM seat s
JOIN meeting_committee k ON k.committee_id = s.committee_id
WHERE k.meeting_id = ? AND (s.start_date IS NULL OR s.start_date <= ?)
AND (s.end_date IS NULL OR s.end_date >= ?)
"""

LAND_NAMES = "SELECT l.short_name, l.name FROM land l"


def compose(reader: "Reader", meeting_id: UUID, dated: date) -> MeetingDocument:
    """Gather everything that the documents of a meeting can show. Raises MissingError."""
    meeting = meeting_draft(reader, meeting_id)
    agenda = agenda_page(reader, meeting_id)
    minutes = minutes_page(reader, meeting_id, dated)
    committees = reader.rows(COMMITTEES, (meeting_id.hex,))
    start = meeting.start
    if start is None:  # a stored meeting always has one; this tells the type
        raise TypeError("a stored meeting without a start")
    return MeetingDocument(
        committees=tuple(CommitteeTitle(row[0], row[1]) for row in committees),
        label=meeting.name,
        number=meeting.number,
        reference=committees[0][5] if committees else "",
        start=Moment(start, meeting.precision),
        end=None if meeting.end is None else Moment(meeting.end, meeting.precision),
        organizer=organizer_of(committees),
        dated=dated,
        mode=meeting.mode,
        place=Place(meeting.location_name, meeting.street, meeting.postal_code, meeting.city),
        video_link=meeting.video_url,
        dial_in=meeting.dial_in,
        note=meeting.note,
        items=_Items(agenda.rows, minutes).below(None),
        resolutions=_resolutions(r for r in minutes.resolutions if r.agenda_item_id is None),
        tasks=_tasks(minutes, None),
        attendance=_attendance(attendance_rows(reader, meeting_id), _land_names(reader)),
        former_names=former_names(reader, meeting_id, start.date()),
        lands_total=_lands_with_a_seat(reader, meeting_id, start.date()),
        minutes=_head(minutes),
        agenda_is_final=agenda.frozen,
        sample=is_sample(reader),
    )


def is_sample(reader: "Reader") -> bool:
    """Tell whether the workspace holds invented people and meetings."""
    row = reader.one(SAMPLE)
    return row is not None and json.loads(row[0]) is True


def organizer_of(committees: Sequence[tuple[Any, ...]]) -> Organizer:
    """Return who invites: the organiser of the first committee that has one."""
    for _, _, name, mail, letterhead, _ in committees:
        if name or mail:
            lines = tuple(line.strip() for line in letterhead.splitlines() if line.strip())
            return Organizer(name=name or mail, mail=mail, letterhead=lines)
    return Organizer(name="", mail="")


def _lands_with_a_seat(reader: "Reader", meeting_id: UUID, day: date) -> int | None:
    row = reader.one(LANDS_WITH_A_SEAT, (meeting_id.hex, day.isoformat(), day.isoformat()))
    return row[0] or None if row else None


def _land_names(reader: "Reader") -> dict[str, str]:
    return dict(reader.rows(LAND_NAMES))


@dataclass(slots=True)
class _Items:
    """Joins the agenda with what the minutes say under each item."""

    rows: Sequence[AgendaRow]
    minutes: MinutesPage
    texts: dict[UUID, MinutesItemRow] = field(init=False)

    def __post_init__(self) -> None:
        self.texts = {row.id: row for row in self.minutes.items}

    def below(self, parent_id: UUID | None) -> tuple[ItemEntry, ...]:
        """Build the entries under an item."""
        return tuple(self._entry(row) for row in self.rows if row.parent_id == parent_id)

    def _entry(self, row: AgendaRow) -> ItemEntry:
        said = self.texts[row.id]
        return ItemEntry(
            title=row.name,
            number=row.number,
            kind=row.kind,
            state=row.state,
            public=row.public,
            minutes_allotted=row.minutes or None,
            begins=row.begins,
            ends=row.ends if row.minutes else None,
            rapporteur=row.rapporteur or row.rapporteur_tag,
            note=row.note,
            proposal=row.proposal,
            text=said.text,
            result=said.result,
            resolutions=_resolutions(
                r for r in self.minutes.resolutions if r.agenda_item_id == row.id
            ),
            tasks=_tasks(self.minutes, row.id),
            items=self.below(row.id),
        )


def _resolutions(rows: Iterable[ResolutionRow]) -> tuple[ResolutionEntry, ...]:
    return tuple(
        ResolutionEntry(
            text=row.text,
            number=row.number,
            result=row.result,
            yes=row.votes_yes,
            no=row.votes_no,
            abstain=row.votes_abstain,
        )
        for row in rows
    )


def _tasks(minutes: MinutesPage, item_id: UUID | None) -> tuple[TaskEntry, ...]:
    approved = minutes.head.state is MinutesState.APPROVED
    return tuple(
        TaskEntry(
            title=row.title,
            responsible=_responsible(row, approved=approved),
            due=row.due,
            state=row.state,
        )
        for row in minutes.tasks
        if row.agenda_item_id == item_id
    )


def _responsible(row: ActionItemRow, *, approved: bool) -> str:
    """Name who is responsible; approved minutes keep the name they were approved with."""
    if row.responsible_person_id is None:
        return row.responsible
    name = (approved and row.responsible_words) or row.responsible
    return f"{name} ({row.responsible_tag})" if row.responsible_tag else name


def _attendance(
    rows: Iterable[AttendanceRow], lands: dict[str, str]
) -> tuple[AttendanceEntry, ...]:
    return tuple(
        AttendanceEntry(
            seat=row.seat_label,
            land=lands.get(row.land, row.land),
            organization=row.organization,
            person=row.name,
            role=row.role,
            mode=row.mode,
            state=row.state,
            remark=_remark(row),
        )
        for row in rows
    )


def _remark(row: AttendanceRow) -> str:
    times = f"{row.arrived}–{row.left}" if row.arrived or row.left else ""
    return ", ".join(part for part in (times, row.note) if part)


def _head(page: MinutesPage) -> MinutesHead:
    head = page.head
    return MinutesHead(
        type=head.type,
        state=head.state,
        circulated_on=head.circulated_on,
        objections_until=head.objections_until,
        approved_on=head.approved_on,
        chair=head.chair,
        keeper=head.keeper,
        opening=head.opening,
        closing=head.closing,
    )
