"""The use cases of contacts: organisations with dated names, people and where they work."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar
from uuid import UUID

from mintgremium.core.errors import InvalidInputError, MissingError
from mintgremium.core.salutations import NameParts
from mintgremium.services.contacts import organizations, people
from mintgremium.services.contacts.drafts import (
    EmploymentDraft,
    NameDraft,
    OrganizationDraft,
    PersonDraft,
)
from mintgremium.services.contacts.rows import (
    OrganizationDetail,
    OrganizationRow,
    PersonDetail,
    PersonRow,
    SimilarPerson,
)
from mintgremium.storage.reader import Reader
from mintgremium.storage.unit_of_work import UnitOfWork

R = TypeVar("R")


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

    # -- changes -------------------------------------------------------------------------------

    def save_person(self, draft: PersonDraft) -> UUID:
        """Store a new or an edited person."""
        from mintgremium.services.contacts import editing

        _check(draft.problems())
        name = NameParts(draft.family_name, draft.given_name, title=draft.title, affix=draft.affix)
        with self._work.write("save-person", name.shown()) as session:
            return editing.store_person(session, draft)

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
