"""The use cases of roles in committees: read as of a day, change as undoable steps."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.errors import InvalidInputError, MissingError
from mintgremium.services.committees import role_reads
from mintgremium.services.committees.role_rows import CommitteeRoleDraft, CommitteeRoleRow
from mintgremium.services.records import refuse_problems

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork


class CommitteeRoles:
    """Who chairs, moderates, takes the minutes, or comes as a guest, from when to when."""

    def __init__(self, work: "UnitOfWork", reader: "Reader", today: Callable[[], date]) -> None:
        self._work, self._reader, self._today = work, reader, today

    def roles(self, committee_id: UUID, on: date | None = None) -> list[CommitteeRoleRow]:
        """List the roles in a committee at all times, those of the day (today) first."""
        return role_reads.roles_of_committee(self._reader, committee_id, on or self._today())

    def roles_of_person(self, person_id: UUID, on: date | None = None) -> list[CommitteeRoleRow]:
        """List the roles of a person at all times."""
        return role_reads.roles_of_person(self._reader, person_id, on or self._today())

    def standing_guests(
        self, committee_ids: Sequence[UUID], on: date | None = None
    ) -> list[CommitteeRoleRow]:
        """List who is a standing guest of the committees on the day (today)."""
        return role_reads.standing_guests(self._reader, committee_ids, on or self._today())

    def draft(self, role_id: UUID) -> CommitteeRoleDraft:
        """Return a role as a form edits it. Raises MissingError."""
        row = role_reads.role_row(self._reader, role_id, self._today())
        if row is None:
            raise MissingError("record-missing")
        names = CommitteeRoleDraft.__dataclass_fields__
        return CommitteeRoleDraft(**{name: getattr(row, name) for name in names})

    def save(self, draft: CommitteeRoleDraft) -> UUID:
        """Store a role. Raises InvalidInputError, also for the same role twice on one day."""
        from mintgremium.services.committees import editing, role_editing

        refuse_problems(draft.problems())
        person_id = draft.person_id
        if person_id is None:  # unreachable after the check; it tells the type
            raise InvalidInputError({"person_id": "required"})
        with self._work.read() as session:
            name = editing.person_name(session, person_id)
        with self._work.write("save-committee-role", name) as session:
            return role_editing.store_role(session, draft, person_id)

    def end(self, row: CommitteeRoleRow, last_day: date) -> None:
        """End a role with its last day."""
        from mintgremium.services.committees import role_editing

        with self._work.write("end-committee-role", row.person) as session:
            role_editing.end_role(session, row.id, row.version, last_day)

    def delete(self, row: CommitteeRoleRow) -> None:
        """Delete a role that was entered by mistake."""
        from mintgremium.services.committees import role_editing

        with self._work.write("delete-committee-role", row.person) as session:
            role_editing.remove_role(session, row.id, row.version)
