"""The use cases of contacts: organisations with dated names, people and where they work."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TypeVar
from uuid import UUID

from mintgremium.core.errors import InvalidInputError, MissingError
from mintgremium.core.salutations import NameParts
from mintgremium.core.vocabulary import OrganizationChangeKind
from mintgremium.services.contacts import (
    change_reads,
    copies,
    merge_reads,
    organizations,
    people,
    trail,
)
from mintgremium.services.contacts.change_drafts import OrganizationChangeDraft
from mintgremium.services.contacts.drafts import (
    EmploymentDraft,
    NameDraft,
    OrganizationDraft,
    PersonDraft,
)
from mintgremium.services.contacts.merge_drafts import PersonMerge
from mintgremium.services.contacts.merge_reads import MergePlan
from mintgremium.services.contacts.rows import (
    Belongings,
    CopyRecipient,
    OrganizationDetail,
    OrganizationRow,
    PersonDetail,
    PersonRow,
    SimilarPerson,
)
from mintgremium.services.contacts.trail import BorneSpan, MeetingTrace
from mintgremium.storage.reader import Reader
from mintgremium.storage.unit_of_work import UnitOfWork

R = TypeVar("R")

_CHANGE_STEPS: Mapping[OrganizationChangeKind, str] = MappingProxyType(
    {
        OrganizationChangeKind.MERGED: "merge-organizations",
        OrganizationChangeKind.SPLIT: "split-organization",
        OrganizationChangeKind.SUCCEEDED: "succeed-organization",
    }
)


class Contacts:
    """People and organisations."""

    def __init__(self, work: UnitOfWork, reader: Reader, today: Callable[[], date]) -> None:
        self._work = work
        self._reader = reader
        self._today = today

    # -- reads ---------------------------------------------------------------------------------

    def people(self, on: date | None = None) -> list[PersonRow]:
        """List all people by name, with workplace and seats as of the day (today)."""
        return people.person_rows(self._reader, on or self._today())

    def person(self, person_id: UUID, on: date | None = None) -> PersonDetail:
        """Return everything about a person; raise MissingError if it is gone."""
        return _present(people.person_detail(self._reader, person_id, on or self._today()))

    def organizations(self, on: date | None = None) -> list[OrganizationRow]:
        """List all organisations by the names of the day (today)."""
        return organizations.organization_rows(self._reader, on or self._today())

    def organization(self, organization_id: UUID, on: date | None = None) -> OrganizationDetail:
        """Return everything about an organisation; raise MissingError if it is gone."""
        day = on or self._today()
        return _present(organizations.organization_detail(self._reader, organization_id, day))

    def meetings_of_person(self, person_id: UUID) -> tuple[MeetingTrace, ...]:
        """List the meetings somebody was invited to or took part in, the newest first."""
        return trail.meetings_of_person(self._reader, person_id)

    def seats_over_time(
        self, organization_id: UUID, on: date | None = None
    ) -> tuple[BorneSpan, ...]:
        """List the seats an organisation bore and bears, with the days."""
        return trail.seats_over_time(self._reader, organization_id, on or self._today())

    def belongings(self, organization_ids: Sequence[UUID], on: date) -> Belongings:
        """Tell what organisations have on a day that passes on when they end."""
        return change_reads.belongings(self._reader, organization_ids, on)

    def copy_recipients(
        self, land_ids: Sequence[UUID], on: date | None = None
    ) -> list[CopyRecipient]:
        """List the ministries that get copies of what these Länder get, and whom to write to."""
        return copies.copy_recipients(self._reader, land_ids, on or self._today())

    def similar(self, draft: PersonDraft) -> list[SimilarPerson]:
        """List people who may be the same as the one being entered."""
        name = NameParts(draft.family_name, draft.given_name)
        return people.similar_people(self._reader, name, draft.emails, draft.id)

    # -- drafts of what is there ---------------------------------------------------------------

    def person_draft(self, person_id: UUID) -> PersonDraft:
        """Return a person as a form edits it."""
        row = self.person(person_id)
        taken = set(PersonDraft.__dataclass_fields__) - {"salutation", "employments"}
        fields = {name: getattr(row, name) for name in taken}
        employments = tuple(
            EmploymentDraft(
                id=each.id,
                organization_id=each.organization_id,
                function=each.function,
                start_date=each.start_date,
                end_date=each.end_date,
            )
            for each in row.employments
        )
        own_line = row.salutation if row.salutation_is_own else ""
        return PersonDraft(**fields, salutation=own_line, employments=employments)

    def organization_draft(self, organization_id: UUID) -> OrganizationDraft:
        """Return an organisation as a form edits it."""
        row = self.organization(organization_id)
        taken = set(OrganizationDraft.__dataclass_fields__) - {"names"}
        fields = {name: getattr(row, name) for name in taken}
        names = tuple(
            NameDraft(
                id=each.id,
                name=each.name,
                short_name=each.short_name,
                start_date=each.start_date,
                end_date=each.end_date,
            )
            for each in row.names
        )
        return OrganizationDraft(**fields, names=names)

    def successor_draft(self, organization_id: UUID) -> OrganizationDraft:
        """Return what an organisation that takes the place of another one starts with."""
        taken = ("kind", "land_id", "parent_id", "remit", "mint_role", "street", "postal_code",
                 "city", "phone", "website")  # fmt: skip
        row = self.organization(organization_id)
        return OrganizationDraft(names=(), **{name: getattr(row, name) for name in taken})

    # -- changes -------------------------------------------------------------------------------

    def save_person(self, draft: PersonDraft) -> UUID:
        """Store a new or an edited person."""
        from mintgremium.services.contacts import editing

        _check(draft.problems())
        name = NameParts(draft.family_name, draft.given_name, title=draft.title, affix=draft.affix)
        with self._work.write("save-person", name.shown()) as session:
            return editing.store_person(session, draft)

    def merge_plan(self, keep_id: UUID, drop_id: UUID) -> MergePlan:
        """Tell what a merge of two people would move, and what stands against it."""
        return merge_reads.merge_plan(self._reader, keep_id, drop_id, self._today())

    def merge_people(self, draft: PersonMerge) -> UUID:
        """Make two records of one person one, in one step; return the id of the one that stays.

        Raises RefusedError where both were in the same place at once.
        """
        from mintgremium.services.contacts import merging

        _check(draft.problems())
        if draft.drop_id is None:  # unreachable after the check; it tells the type
            raise InvalidInputError({"drop_id": "required"})
        obstacle = self.merge_plan(draft.keep_id, draft.drop_id).obstacle
        if obstacle is not None:
            raise obstacle
        with self._work.write("merge-people", self.person(draft.keep_id).name) as session:
            return merging.merge_people(session, draft, draft.drop_id)

    def delete_person(self, row: PersonRow | PersonDetail) -> None:
        """Delete a person; refused while a seat, a meeting or a task names it."""
        from mintgremium.services.contacts import editing

        with self._work.write("delete-person", row.name) as session:
            editing.remove_person(session, row.id, row.version)

    def confirm(self, person_ids: Sequence[UUID], on: date | None = None) -> None:
        """Note that the data of these people were confirmed on the day (today)."""
        from mintgremium.services.contacts import editing

        with self._work.write("confirm-contacts") as session:
            editing.confirm_people(session, person_ids, on or self._today())

    def save_organization(self, draft: OrganizationDraft) -> UUID:
        """Store a new or an edited organisation."""
        from mintgremium.services.contacts import editing

        _check(draft.problems())
        with self._work.write("save-organization", _newest(draft).name.strip()) as session:
            return editing.store_organization(session, draft)

    def rename_organization(self, organization_id: UUID, name: NameDraft) -> None:
        """Give an organisation a new name from a day on, in one step."""
        from mintgremium.services.contacts import editing

        _check(name.problems())
        with self._work.write("rename-organization", name.name.strip()) as session:
            editing.rename(session, organization_id, name)

    def merge_organizations(
        self, original_ids: Sequence[UUID], resulting: UUID | OrganizationDraft, on: date
    ) -> UUID:
        """Let organisations become another one on a day, with all they have, in one step."""
        draft = OrganizationChangeDraft(
            change=OrganizationChangeKind.MERGED,
            original_ids=tuple(original_ids),
            resulting=(resulting,),
            on=on,
        )
        return self.change_organizations(draft)[0]

    def split_organization(
        self,
        original_id: UUID,
        resulting: Sequence[UUID | OrganizationDraft],
        on: date,
        seats: Mapping[UUID, int | None] | None = None,
    ) -> tuple[UUID, ...]:
        """Let several organisations take the place of one; `seats` tells which bears which."""
        draft = OrganizationChangeDraft(
            change=OrganizationChangeKind.SPLIT,
            original_ids=(original_id,),
            resulting=tuple(resulting),
            on=on,
            seats=seats or {},
        )
        return self.change_organizations(draft)

    def succeed_organization(
        self, original_id: UUID, resulting: UUID | OrganizationDraft, on: date
    ) -> UUID:
        """Let one organisation take the place of another on a day, with all it has."""
        draft = OrganizationChangeDraft(
            change=OrganizationChangeKind.SUCCEEDED,
            original_ids=(original_id,),
            resulting=(resulting,),
            on=on,
        )
        return self.change_organizations(draft)[0]

    def change_organizations(self, draft: OrganizationChangeDraft) -> tuple[UUID, ...]:
        """Merge, split or succeed as one step; return the ids of what came of it."""
        from mintgremium.services.contacts import changing

        _check(draft.problems())
        if draft.on is None:  # unreachable after the check; it tells the type
            raise InvalidInputError({"on": "required"})
        names = [self.organization(key, draft.on) for key in draft.original_ids]
        subject = ", ".join(each.short_name or each.name for each in names)
        with self._work.write(_CHANGE_STEPS[draft.change], subject) as session:
            return changing.change_organizations(session, draft, draft.on)

    def pass_seat(self, seat_id: UUID, bearer_id: UUID, on: date) -> None:
        """Let another organisation bear a seat from a day on; the history stays."""
        from mintgremium.models import Seat
        from mintgremium.services.contacts import changing
        from mintgremium.services.records import existing

        name = self.organization(bearer_id, on)
        with self._work.write("pass-seat", name.short_name or name.name) as session:
            changing.pass_seat(session, existing(session, Seat, seat_id), bearer_id, on)

    def delete_organization(self, row: OrganizationRow | OrganizationDetail) -> None:
        """Delete an organisation; refused while a seat or a person depends on it."""
        from mintgremium.services.contacts import editing

        with self._work.write("delete-organization", row.name) as session:
            editing.remove_organization(session, row.id, row.version)


def _newest(draft: OrganizationDraft) -> NameDraft:
    return max(draft.names, key=lambda name: name.start_date or date.min)


def _check(problems: dict[str, str]) -> None:
    if problems:
        raise InvalidInputError(problems)


def _present(row: R | None) -> R:
    if row is None:
        raise MissingError("record-missing")
    return row
