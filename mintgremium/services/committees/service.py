"""The use cases of committees and seats: read as of a day, change as undoable steps."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations
from typing import TypeVar
from uuid import UUID

from mintgremium.core.errors import InvalidInputError, MissingError
from mintgremium.services.committees import attendance, history, reads, recipients, standing
from mintgremium.services.committees.attendance import SeatAttendance
from mintgremium.services.committees.drafts import (
    CommitteeDraft,
    DeadlineRuleDraft,
    MembershipDraft,
    SeatDraft,
)
from mintgremium.services.committees.rows import (
    CommitteeRow,
    DeadlineRuleRow,
    MembershipRow,
    RecipientRow,
    SeatPast,
    SeatRow,
)
from mintgremium.services.committees.standing import CommitteeRuleDraft
from mintgremium.storage.reader import Reader
from mintgremium.storage.unit_of_work import UnitOfWork

R = TypeVar("R")


class Committees:
    """Who sits where on which day."""

    def __init__(self, work: UnitOfWork, reader: Reader, today: Callable[[], date]) -> None:
        self._work = work
        self._reader = reader
        self._today = today

    # -- reads ---------------------------------------------------------------------------------

    def committees(self, on: date | None = None) -> list[CommitteeRow]:
        """List all committees, their seats counted as of the day (today)."""
        return reads.committee_rows(self._reader, on or self._today())

    def committee(self, committee_id: UUID, on: date | None = None) -> CommitteeRow:
        """Return one committee; raise MissingError if it is gone."""
        found = (row for row in self.committees(on) if row.id == committee_id)
        return _present(next(found, None))

    def seats(
        self, committee_id: UUID, on: date | None = None, *, meetings: int = 0
    ) -> list[SeatRow]:
        """List the seats of a committee with who is on them, as of the day (today).

        With `meetings` each seat tells how it took part in the last so many of them.
        """
        rows = reads.seat_rows(self._reader, committee_id, on or self._today())
        if not meetings:
            return rows
        found = self.attendance_of_seats(committee_id, meetings, on)
        return [replace(row, attendance=found.get(row.id, SeatAttendance())) for row in rows]

    def memberships(self, seat_id: UUID) -> list[MembershipRow]:
        """List all assignments of a seat ever made, the newest first."""
        return history.memberships_of_seat(self._reader, seat_id, self._today())

    def seat_pasts(self, committee_id: UUID) -> list[SeatPast]:
        """List all seats a committee ever had, with everybody ever assigned to them."""
        return history.seat_pasts(self._reader, committee_id, self._today())

    def mandates(self, person_id: UUID) -> list[MembershipRow]:
        """List all assignments of a person ever made."""
        return history.memberships_of_person(self._reader, person_id, self._today())

    def recipients(
        self, committee_ids: Sequence[UUID], on: date | None = None
    ) -> list[RecipientRow]:
        """List whom to write to: holders, else deputies; a vacant seat is a row without person."""
        return recipients.recipient_rows(self._reader, committee_ids, on or self._today())

    def attendance_of_seats(
        self, committee_id: UUID, count: int, on: date | None = None
    ) -> Mapping[UUID, SeatAttendance]:
        """Tell by seat how it took part in the last so many meetings until the day (today)."""
        return attendance.attendance_of_seats(
            self._reader, committee_id, on or self._today(), count
        )

    def rules(self, committee_id: UUID) -> list[DeadlineRuleRow]:
        """List the deadline rules of a committee of all times."""
        return reads.rule_rows(self._reader, committee_id)

    def standing_rules(self, committee_id: UUID) -> list[CommitteeRuleDraft]:
        """List how the committee meets and decides, at all times."""
        return standing.standing_rules(self._reader, committee_id)

    def standing_rule(self, committee_id: UUID, on: date | None = None) -> CommitteeRuleDraft:
        """Return how the committee meets and decides on the day (today)."""
        return standing.standing_rule(self._reader, committee_id, on or self._today())

    # -- drafts of what is there ---------------------------------------------------------------

    def committee_draft(self, committee_id: UUID) -> CommitteeDraft:
        """Return a committee as a form edits it."""
        row = self.committee(committee_id)
        names = CommitteeDraft.__dataclass_fields__
        return CommitteeDraft(**{name: getattr(row, name) for name in names})

    def seat_draft(self, seat: SeatRow) -> SeatDraft:
        """Return a seat as a form edits it."""
        return SeatDraft(
            id=seat.id,
            version=seat.version,
            committee_id=seat.committee_id,
            land_id=seat.land_id,
            organization_id=seat.bearer_id,
            label=seat.label,
            voting=seat.voting,
            required=seat.required,
            weight=seat.weight,
            start_date=seat.start_date,
            end_date=seat.end_date,
            note=seat.note,
        )

    def membership_draft(self, membership_id: UUID) -> MembershipDraft:
        """Return an assignment as a form edits it."""
        row = _present(history.membership_row(self._reader, membership_id, self._today()))
        names = MembershipDraft.__dataclass_fields__
        return MembershipDraft(**{name: getattr(row, name) for name in names})

    def rule_drafts(self, committee_id: UUID) -> list[DeadlineRuleDraft]:
        """Return the deadline rules as a form edits them."""
        names = DeadlineRuleDraft.__dataclass_fields__
        return [
            DeadlineRuleDraft(**{name: getattr(row, name) for name in names})
            for row in self.rules(committee_id)
        ]

    # -- changes -------------------------------------------------------------------------------

    def save(self, draft: CommitteeDraft) -> UUID:
        """Store a new or an edited committee."""
        from mintgremium.services.committees import editing

        _check(draft.problems())
        with self._work.write("save-committee", draft.short_name.strip()) as session:
            return editing.store_committee(session, draft)

    def delete(self, row: CommitteeRow) -> None:
        """Delete a committee that has held no meeting."""
        from mintgremium.services.committees import editing

        with self._work.write("delete-committee", row.short_name) as session:
            editing.remove_committee(session, row.id, row.version)

    def save_seat(self, draft: SeatDraft) -> UUID:
        """Store a new or an edited seat."""
        from mintgremium.services.committees import editing

        _check(draft.problems())
        with self._work.write("save-seat", draft.label.strip()) as session:
            return editing.store_seat(session, draft)

    def delete_seat(self, row: SeatRow) -> None:
        """Delete a seat that took part in nothing yet."""
        from mintgremium.services.committees import editing

        with self._work.write("delete-seat", row.tag) as session:
            editing.remove_seat(session, row.id, row.version)

    def move_seat(self, row: SeatRow, position: int) -> None:
        """Move a seat to the n-th place, counted from 0."""
        from mintgremium.services.committees import editing

        with self._work.write("move-seat", row.tag) as session:
            editing.place_seat(session, row.id, position)

    def save_membership(self, draft: MembershipDraft) -> UUID:
        """Store an assignment; raise InvalidInputError for two holders on one day."""
        from mintgremium.services.committees import editing

        person_id = _person_of(draft)
        with self._work.read() as session:
            name = editing.person_name(session, person_id)
        with self._work.write("save-membership", name) as session:
            return editing.store_membership(session, draft, person_id)

    def end_membership(self, row: MembershipRow, last_day: date) -> None:
        """End an assignment with its last day."""
        from mintgremium.services.committees import editing

        with self._work.write("end-membership", row.person) as session:
            editing.end_membership(session, row.id, row.version, last_day)

    def delete_membership(self, row: MembershipRow) -> None:
        """Delete an assignment that was entered by mistake."""
        from mintgremium.services.committees import editing

        with self._work.write("delete-membership", row.person) as session:
            editing.remove_membership(session, row.id, row.version)

    def save_rules(self, committee_id: UUID, drafts: Sequence[DeadlineRuleDraft]) -> None:
        """Make the deadline rules of a committee exactly these; problems are `rules.0.…`."""
        from mintgremium.services.committees import editing

        _check(rule_problems(drafts))
        name = self.committee(committee_id).short_name
        with self._work.write("save-deadline-rules", name) as session:
            editing.replace_rules(session, committee_id, drafts)

    def save_standing_rules(self, committee_id: UUID, drafts: Sequence[CommitteeRuleDraft]) -> None:
        """Make the rules of meeting and deciding exactly these; problems are `rules.0.…`."""
        from mintgremium.services.committees import editing_rules

        _check(standing.standing_problems(drafts))
        name = self.committee(committee_id).short_name
        with self._work.write("save-committee-rules", name) as session:
            editing_rules.replace_standing(session, committee_id, drafts)


def rule_problems(drafts: Sequence[DeadlineRuleDraft]) -> dict[str, str]:
    """Map each field of several rules that breaks a rule; two of a kind must not overlap."""
    found = {
        f"rules.{position}.{field}": problem
        for position, draft in enumerate(drafts)
        for field, problem in draft.problems().items()
    }
    for (_, one), (position, two) in combinations(enumerate(drafts), 2):
        if one.deadline is two.deadline and one.period.overlaps(two.period):
            found.setdefault(f"rules.{position}.start_date", "rules-overlap")
    return found


def _check(problems: dict[str, str]) -> None:
    if problems:
        raise InvalidInputError(problems)


def _person_of(draft: MembershipDraft) -> UUID:
    _check(draft.problems())
    if draft.person_id is None:  # unreachable after the check; it tells the type
        raise InvalidInputError({"person_id": "required"})
    return draft.person_id


def _present(row: R | None) -> R:
    if row is None:
        raise MissingError("record-missing")
    return row
