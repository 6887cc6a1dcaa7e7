"""Meetings: plan, find, move, cancel, copy, delete."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.errors import InvalidInputError
from mintgremium.core.moments import to_berlin
from mintgremium.core.vocabulary import MeetingState
from mintgremium.services.meetings.collecting import newest, newest_of
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.meetings.moving import new_times, plan_move
from mintgremium.services.meetings.numbering import suggested_number
from mintgremium.services.meetings.reads import (
    collected_one,
    find_meeting,
    meeting_draft,
    meeting_facts,
    meeting_rows,
)
from mintgremium.services.meetings.rows import MeetingFacts, MeetingRow, MovePlan, Warn
from mintgremium.services.meetings.warnings import HolidaySource, warnings

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

ALL = 1_000_000  # more meetings than any file holds

USUAL = """
SELECT name, start_time, duration_minutes, usual_city FROM committee WHERE id = ?
"""


class Meetings:
    """Everything a meeting itself can do; its agenda and minutes have services of their own."""

    def __init__(
        self,
        work: "UnitOfWork",
        reader: "Reader",
        clock: Callable[[], datetime],
        holidays: HolidaySource | None = None,
    ) -> None:
        self._work = work
        self._reader = reader
        self._clock = clock
        self._holidays = holidays

    def rows(
        self, *, committee_id: UUID | None = None, limit: int | None = None
    ) -> tuple[MeetingRow, ...]:
        """List meetings, newest first."""
        most = ALL if limit is None else limit
        which = newest(most) if committee_id is None else newest_of(committee_id, most)
        return meeting_rows(self._reader, which, self._today())

    def facts(self, meeting_id: UUID) -> MeetingFacts:
        """Read what the page of a meeting shows. Raises MissingError."""
        return meeting_facts(self._reader, meeting_id, self._today())

    def find(self, ref: str) -> UUID:
        """Find a meeting by its id or its reference, in any case. Raises MissingError."""
        return find_meeting(self._reader, ref)

    def new_draft(self, committee_ids: tuple[UUID, ...], day: date | None = None) -> MeetingDraft:
        """Begin a meeting with what is usual in the first committee: hours, city, name."""
        usual = self._reader.one(USUAL, (committee_ids[0].hex,)) if committee_ids else None
        if usual is None:
            return MeetingDraft(committee_ids=committee_ids)
        name, clock, minutes, city = usual
        if day is None:
            return MeetingDraft(committee_ids=committee_ids, city=city)
        start = to_berlin(datetime.combine(day, time.fromisoformat(clock)))
        return MeetingDraft(
            committee_ids=committee_ids,
            name=f"{name} {day.year}",
            start=start,
            end=start + timedelta(minutes=minutes),
            city=city,
        )

    def suggested_number(self, committee_id: UUID, day: date) -> str:
        """Suggest the number of a meeting on this day, by the rule of the committee."""
        return suggested_number(self._reader, committee_id, day)

    def draft(self, meeting_id: UUID) -> MeetingDraft:
        """Read a meeting for editing. Raises MissingError."""
        return meeting_draft(self._reader, meeting_id)

    def warnings(self, draft: MeetingDraft) -> tuple[Warn, ...]:
        """List what is odd but allowed: a number twice, holidays, a day in the past."""
        return warnings(self._reader, draft, self._today(), self._holidays)

    def save(self, draft: MeetingDraft) -> UUID:
        """Store a new or an edited meeting; a new one gets its reference and UID for life."""
        from mintgremium.services.meetings import editing
        from mintgremium.services.records import refuse_problems

        refuse_problems(draft.problems())
        key = "add-meeting" if draft.id is None else "save-meeting"
        with self._work.write(key, draft.name.strip()) as session:
            if draft.id is None:
                return editing.add_meeting(session, draft, self._clock()).id
            return editing.change_meeting(session, draft.id, draft).id

    def copy(self, meeting_id: UUID, start: datetime) -> UUID:
        """Plan a meeting like this one at another time, with its agenda but without results."""
        from mintgremium.services.agenda.copying import copy_items
        from mintgremium.services.meetings import editing
        from mintgremium.services.records import refuse_problems

        draft = editing.draft_of_copy(self.draft(meeting_id), start)
        refuse_problems(draft.problems())
        with self._work.write("copy-meeting", draft.name) as session:
            meeting = editing.add_meeting(session, draft, self._clock())
            copy_items(session, meeting_id, meeting.id)
            return meeting.id

    def delete(self, meeting_id: UUID) -> None:
        """Delete a meeting that nobody was written to; its reference is not used again."""
        from mintgremium.services.meetings import editing, guards

        with self._work.write("delete-meeting", self._name(meeting_id)) as session:
            editing.delete_meeting(session, guards.open_meeting(session, meeting_id))

    def plan_move(self, meeting_id: UUID, start: datetime, end: datetime | None = None) -> MovePlan:
        """Say what a change of date entails; without `end` the duration stays."""
        from mintgremium.services.meetings import editing
        from mintgremium.services.meetings.guards import open_meeting

        with self._work.read() as session:
            editing.refuse_move(open_meeting(session, meeting_id))
        meeting = collected_one(self._reader, meeting_id)
        begins, ends = new_times(meeting, start, end)
        plan = plan_move(self._reader, meeting, begins, ends, today=self._today())
        moved = replace(
            self.draft(meeting_id), start=begins, end=ends, precision=plan.new_start.precision
        )
        hits = tuple(warn for warn in self.warnings(moved) if warn.field == "start")
        return replace(plan, warnings=hits)

    def move(self, meeting_id: UUID, start: datetime, end: datetime | None = None) -> MovePlan:
        """Change the date, and say what that entailed."""
        from mintgremium.services.meetings import editing
        from mintgremium.services.meetings.guards import open_meeting

        plan = self.plan_move(meeting_id, start, end)
        with self._work.write("move-meeting", plan.name) as session:
            meeting = open_meeting(session, meeting_id)
            editing.refuse_move(meeting)
            editing.move_meeting(session, meeting, plan.new_start.at, plan.new_end)
        return plan

    def cancel(self, meeting_id: UUID, reason: str) -> None:
        """Call a meeting off. Raises RefusedError if it was held already."""
        from mintgremium.services.meetings import editing
        from mintgremium.services.meetings.guards import open_meeting

        if not reason.strip():
            raise InvalidInputError({"reason": "required"})
        with self._work.write("cancel-meeting", self._name(meeting_id)) as session:
            editing.cancel_meeting(session, open_meeting(session, meeting_id), reason)

    def set_state(self, meeting_id: UUID, state: MeetingState) -> None:
        """Move a meeting to a state that may follow; minutes move it from held on."""
        from mintgremium.services.meetings import editing
        from mintgremium.services.meetings.guards import open_meeting

        with self._work.write("set-meeting-state", self._name(meeting_id)) as session:
            editing.set_state(open_meeting(session, meeting_id), state)

    def _name(self, meeting_id: UUID) -> str:
        row = self._reader.one("SELECT name FROM meeting WHERE id = ?", (meeting_id.hex,))
        return "" if row is None else str(row[0])

    def _today(self) -> date:
        return to_berlin(self._clock()).date()
