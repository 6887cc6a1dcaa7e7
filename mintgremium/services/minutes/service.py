"""Minutes: write, count votes, record who was there, circulate, approve."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.errors import InvalidInputError
from mintgremium.core.moments import to_berlin
from mintgremium.core.texts import text_problem
from mintgremium.core.vocabulary import AttendanceMode, AttendanceState, ItemState, ResolutionResult
from mintgremium.services.committees.standing import CommitteeRuleDraft, standing_rule
from mintgremium.services.deadlines.rules import RuleBook
from mintgremium.services.minutes.attendance import attendance_rows
from mintgremium.services.minutes.drafts import (
    LONGEST_MINUTES,
    AttendanceDraft,
    MinutesDraft,
    ResolutionDraft,
)
from mintgremium.services.minutes.quorum import quorum
from mintgremium.services.minutes.reads import minutes_page
from mintgremium.services.minutes.resolutions import resolution_rows
from mintgremium.services.minutes.rows import AttendanceRow, MinutesPage, Quorum, ResolutionRow
from mintgremium.services.minutes.writing import write_on_item
from mintgremium.services.records import refuse_problems

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

START = 'SELECT substr("start", 1, 10) FROM meeting WHERE id = ?'
COMMITTEES = "SELECT committee_id FROM meeting_committee WHERE meeting_id = ? ORDER BY position"


class Minutes:
    """Reads and edits minutes; once they are approved, each change raises RefusedError."""

    def __init__(self, work: "UnitOfWork", reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._work = work
        self._reader = reader
        self._clock = clock

    # -- reads ---------------------------------------------------------------------------------

    def page(self, meeting_id: UUID) -> MinutesPage:
        """Read texts, resolutions and tasks. Raises MissingError if there is no such meeting."""
        return minutes_page(self._reader, meeting_id, self._today())

    def attendance(self, meeting_id: UUID) -> tuple[AttendanceRow, ...]:
        """List who takes part: seats in their order, then guests."""
        return attendance_rows(self._reader, meeting_id)

    def quorum(self, meeting_id: UUID, at: str = "") -> Quorum:
        """Count the voting seats that take part, at a time HH:MM if one is given."""
        return quorum(self.attendance(meeting_id), at, self._rule(meeting_id).quorum_of)

    def suggested_result(self, meeting_id: UUID, yes: int, no: int) -> ResolutionResult:
        """Say what so many votes come to by the majority that the committee needs."""
        seats = self.quorum(meeting_id).total
        adopted = self._rule(meeting_id).is_adopted(yes, no, seats)
        return ResolutionResult.ADOPTED if adopted else ResolutionResult.REJECTED

    def _rule(self, meeting_id: UUID) -> CommitteeRuleDraft:
        """Return the rule of the first committee on the day of the meeting."""
        committees = self._reader.rows(COMMITTEES, (meeting_id.hex,))
        start = self._reader.one(START, (meeting_id.hex,))
        if not committees or start is None:
            return CommitteeRuleDraft()
        return standing_rule(self._reader, UUID(hex=committees[0][0]), date.fromisoformat(start[0]))

    def resolutions(
        self, *, committee_id: UUID | None = None, meeting_id: UUID | None = None
    ) -> tuple[ResolutionRow, ...]:
        """List resolutions, those of the newest meeting first."""
        return resolution_rows(self._reader, committee_id=committee_id, meeting_id=meeting_id)

    # -- text ----------------------------------------------------------------------------------

    def save_text(self, item_id: UUID, text: str, version: int) -> int:
        """Store what was said under an item, and return its new version."""
        return self._write_on_item(item_id, version, "text", text)

    def save_result(self, item_id: UUID, result: str, version: int) -> int:
        """Store what came of an item, and return its new version."""
        return self._write_on_item(item_id, version, "result", result)

    def _write_on_item(self, item_id: UUID, version: int, field: str, text: str) -> int:
        if problem := text_problem(text, LONGEST_MINUTES):
            raise InvalidInputError({field: problem})
        with self._work.edit("write-minutes") as rows:
            return write_on_item(rows, item_id, version, **{field: text})

    def set_item_state(self, item_id: UUID, state: ItemState) -> None:
        """Say what became of an item: held, withdrawn, postponed."""
        from mintgremium.services.minutes.editing import set_item_state

        with self._work.write("set-item-state") as session:
            set_item_state(session, item_id, state)

    def save_head(self, draft: MinutesDraft) -> UUID:
        """Store kind, chair, keeper, opening and closing."""
        from mintgremium.services.minutes.editing import save_head

        refuse_problems(draft.problems())
        with self._work.write("save-minutes", self._name(draft.meeting_id)) as session:
            return save_head(session, draft).id

    # -- attendance ----------------------------------------------------------------------------

    def fill_attendance(self, meeting_id: UUID) -> int:
        """Add a line for each seat that has none, from the seats of that day and the answers."""
        from mintgremium.services.committees.recipients import recipient_rows
        from mintgremium.services.meetings.guards import open_meeting
        from mintgremium.services.minutes.prefill import fill

        with self._work.write("fill-attendance", self._name(meeting_id)) as session:
            meeting = open_meeting(session, meeting_id)
            committees = self._committees(meeting_id)
            day = meeting.start.date()
            return fill(session, meeting, recipient_rows(self._reader, committees, day))

    def save_attendance(self, draft: AttendanceDraft) -> UUID:
        """Store a line of the attendance."""
        from mintgremium.services.minutes.editing import save_attendance

        refuse_problems(draft.problems())
        with self._work.write("save-attendance", draft.name.strip()) as session:
            return save_attendance(session, draft).id

    def set_attendance(
        self, ids: Sequence[UUID], state: AttendanceState, mode: AttendanceMode | None = None
    ) -> None:
        """Set the state, and if given the mode, of several lines in one step."""
        from mintgremium.services.minutes.editing import set_attendance

        with self._work.write("set-attendance") as session:
            set_attendance(session, ids, state, mode)

    def arrive(self, attendance_id: UUID, clock: str) -> None:
        """Note the time HH:MM at which somebody came, or came back."""
        self._mark(attendance_id, arrived=clock, left="")

    def leave(self, attendance_id: UUID, clock: str) -> None:
        """Note the time HH:MM at which somebody left."""
        self._mark(attendance_id, arrived=None, left=clock)

    def _mark(self, attendance_id: UUID, arrived: str | None, left: str) -> None:
        from mintgremium.services.meetings.drafts import is_clock_time
        from mintgremium.services.minutes.editing import mark_times

        if not all(is_clock_time(text) for text in (arrived, left) if text):
            raise InvalidInputError({"arrived": "clock-time"})
        with self._work.write("mark-presence") as session:
            mark_times(session, attendance_id, arrived, left)

    def delete_attendance(self, attendance_id: UUID) -> None:
        """Delete a line of the attendance."""
        from mintgremium.services.minutes.editing import delete_attendance

        with self._work.write("delete-attendance") as session:
            delete_attendance(session, attendance_id)

    # -- resolutions ---------------------------------------------------------------------------

    def save_resolution(self, draft: ResolutionDraft) -> UUID:
        """Store a resolution with its votes."""
        from mintgremium.services.minutes.editing import save_resolution

        refuse_problems(draft.problems())
        with self._work.write("save-resolution", self._name(draft.meeting_id)) as session:
            return save_resolution(session, draft).id

    def delete_resolution(self, resolution_id: UUID) -> None:
        """Delete a resolution that has no number yet."""
        from mintgremium.services.minutes.editing import delete_resolution

        with self._work.write("delete-resolution") as session:
            delete_resolution(session, resolution_id)

    # -- life ----------------------------------------------------------------------------------

    def objections_until(self, meeting_id: UUID, on: date | None = None) -> date | None:
        """Return the last day for objections by the committee's rule, None without a rule."""
        start = on or self._today()
        keys = [committee_id.hex for committee_id in self._committees(meeting_id)]
        rule = RuleBook.read(self._reader).objection_days(keys, start)
        return None if rule is None else start + timedelta(days=rule.offset_days)

    def circulate(self, meeting_id: UUID, objections_until: date | None = None) -> None:
        """Close the draft: draw the numbers of the resolutions and begin the time for objections.

        Without a day the rule of the committee gives it. This cannot be undone.
        """
        from mintgremium.services.minutes.life import Circulation, circulate

        today = self._today()
        until = objections_until or self.objections_until(meeting_id, today)
        name = self._name(meeting_id)
        with self._work.write("circulate-minutes", name, barrier=True) as session:
            circulate(session, meeting_id, Circulation(self._clock(), today, until))

    def approve(self, meeting_id: UUID, on: date | None = None) -> None:
        """Approve circulated minutes, today or on a day given; they are immutable from then on."""
        from mintgremium.services.minutes.life import approve

        name = self._name(meeting_id)
        with self._work.write("approve-minutes", name, barrier=True) as session:
            approve(session, meeting_id, on or self._today())

    def _committees(self, meeting_id: UUID) -> list[UUID]:
        return [UUID(hex=key) for (key,) in self._reader.rows(COMMITTEES, (meeting_id.hex,))]

    def _name(self, meeting_id: UUID) -> str:
        row = self._reader.one("SELECT name FROM meeting WHERE id = ?", (meeting_id.hex,))
        return "" if row is None else str(row[0])

    def _today(self) -> date:
        return to_berlin(self._clock()).date()
