"""Changes to organisations and people inside an open unit of work."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from mintgremium.core.errors import ConflictError, InvalidInputError, RefusedError
from mintgremium.core.periods import Period
from mintgremium.core.salutations import NameParts
from mintgremium.models import (
    ActionItem,
    Attendance,
    CommitteeRole,
    DispatchRecipient,
    Employment,
    Invitation,
    Membership,
    Organization,
    OrganizationChange,
    OrganizationName,
    Person,
    PersonEmail,
    Reminder,
    Seat,
    SeatBearer,
    Succession,
)
from mintgremium.services.contacts.drafts import (
    EmploymentDraft,
    NameDraft,
    OrganizationDraft,
    PersonDraft,
)
from mintgremium.services.minutes.sealing import Seals, minutes_naming, shown_name
from mintgremium.services.records import existing, unchanged

PERSON_TEXTS = (
    "family_name", "given_name", "form_of_address", "title", "affix", "salutation", "function",
    "phone", "source", "legal_basis", "note",
)  # fmt: skip
_ORGANIZATION_TEXTS = (
    "remit", "mint_role", "street", "postal_code", "city", "email", "phone", "website", "source",
    "source_as_of", "note",
)  # fmt: skip
# What is said of a person elsewhere; a test holds it against the models.
USES_OF_A_PERSON: tuple[InstrumentedAttribute[UUID] | InstrumentedAttribute[UUID | None], ...] = (
    Membership.person_id,
    Attendance.person_id,
    Invitation.person_id,
    DispatchRecipient.person_id,
    ActionItem.responsible_person_id,
    CommitteeRole.person_id,
    Succession.predecessor_id,
    Succession.successor_id,
    Reminder.person_id,
)
# What is said of an organisation elsewhere; a test holds it against the models.
USES_OF_AN_ORGANIZATION: tuple[
    InstrumentedAttribute[UUID] | InstrumentedAttribute[UUID | None], ...
] = (
    Seat.organization_id,
    SeatBearer.organization_id,
    Employment.organization_id,
    Organization.parent_id,
    OrganizationChange.original_id,
    OrganizationChange.resulting_id,
    CommitteeRole.organization_id,
)


def store_person(session: Session, draft: PersonDraft) -> UUID:
    """Store a new or an edited person with its addresses and workplaces."""
    person = unchanged(session, Person, draft.id, draft.version) if draft.id else Person()
    seals = _seals_before_renaming(session, person, draft)
    for field in PERSON_TEXTS:
        setattr(person, field, getattr(draft, field).strip())
    person.confirmed_on, person.sample = draft.confirmed_on, draft.sample
    session.add(person)
    session.flush()
    _store_emails(session, person.id, draft.emails)
    _store_employments(session, person.id, draft.employments)
    if seals is not None:
        seals.renew()
    return person.id


def remove_person(session: Session, person_id: UUID, version: int) -> None:
    """Delete a person who sits nowhere, took part in nothing and owes nothing."""
    person = unchanged(session, Person, person_id, version)
    _refuse_if_used(session, USES_OF_A_PERSON, person_id, "person-in-use")
    for part in (PersonEmail, Employment):
        _delete_all(session, session.scalars(select(part).where(part.person_id == person_id)))
    session.delete(person)


def confirm_people(session: Session, person_ids: Iterable[UUID], on: date) -> None:
    """Note that the data of these people were confirmed on the day."""
    for person_id in person_ids:
        existing(session, Person, person_id).confirmed_on = on


def store_organization(session: Session, draft: OrganizationDraft) -> UUID:
    """Store a new or an edited organisation with all its names."""
    if draft.id:
        organization = unchanged(session, Organization, draft.id, draft.version)
    else:
        organization = Organization()
    _refuse_circle(session, draft.id, draft.parent_id)
    for field in _ORGANIZATION_TEXTS:
        setattr(organization, field, getattr(draft, field).strip())
    organization.organization_kind = draft.kind
    organization.land_id, organization.parent_id = draft.land_id, draft.parent_id
    organization.status, organization.status_since = draft.status, draft.status_since
    organization.lead, organization.copied = draft.lead, draft.copied
    organization.verified = draft.verified
    organization.aliases = [alias.strip() for alias in draft.aliases]
    session.add(organization)
    session.flush()
    _store_names(session, organization.id, draft.names)
    return organization.id


def remove_organization(session: Session, organization_id: UUID, version: int) -> None:
    """Delete an organisation that bears no seat, employs nobody and has no parts."""
    organization = unchanged(session, Organization, organization_id, version)
    _refuse_if_used(session, USES_OF_AN_ORGANIZATION, organization_id, "organization-in-use")
    _delete_all(session, _names(session, organization_id))
    session.delete(organization)


def rename(session: Session, organization_id: UUID, name: NameDraft) -> None:
    """Let a new name begin on its first day; the name before it ends the day before."""
    first = name.start_date
    if first is None:
        raise InvalidInputError({"start_date": "required"})
    existing(session, Organization, organization_id)
    for old in _names(session, organization_id):
        if not Period(old.start_date, old.end_date).overlaps(Period(first, name.end_date)):
            continue
        if old.start_date is not None and old.start_date >= first:
            raise InvalidInputError({"start_date": "names-overlap"})
        old.end_date = first - timedelta(days=1)
    session.add(_filled(OrganizationName(organization_id=organization_id), name))


def _seals_before_renaming(session: Session, person: Person, draft: PersonDraft) -> Seals | None:
    """Let approved minutes keep the name they were approved with, if it is about to change."""
    name = NameParts(draft.family_name, draft.given_name, title=draft.title, affix=draft.affix)
    if draft.id is None or name.shown() == shown_name(person):
        return None
    seals = Seals(session, minutes_naming(session, [draft.id]))
    seals.keep_names()
    return seals


def _store_emails(session: Session, person_id: UUID, emails: Sequence[str]) -> None:
    found = session.scalars(select(PersonEmail).where(PersonEmail.person_id == person_id))
    old = {email.address.casefold(): email for email in found}
    for position, address in enumerate(email.strip() for email in emails):
        email = old.pop(address.casefold(), None) or PersonEmail(person_id=person_id)
        email.address, email.position = address, position
        session.add(email)
    _delete_all(session, old.values())


def _store_employments(
    session: Session, person_id: UUID, drafts: Sequence[EmploymentDraft]
) -> None:
    found = session.scalars(select(Employment).where(Employment.person_id == person_id))
    old = {employment.id: employment for employment in found}
    for draft in drafts:
        if draft.id and draft.id not in old:
            raise ConflictError("record-changed")
        employment = old.pop(draft.id) if draft.id else Employment(person_id=person_id)
        if draft.organization_id is None:
            raise InvalidInputError({"organization_id": "required"})
        employment.organization_id = draft.organization_id
        employment.function = draft.function.strip()
        employment.start_date, employment.end_date = draft.start_date, draft.end_date
        session.add(employment)
    _delete_all(session, old.values())


def _store_names(session: Session, organization_id: UUID, drafts: Sequence[NameDraft]) -> None:
    old = {name.id: name for name in _names(session, organization_id)}
    for draft in drafts:
        if draft.id and draft.id not in old:
            raise ConflictError("record-changed")
        name = old.pop(draft.id) if draft.id else OrganizationName(organization_id=organization_id)
        session.add(_filled(name, draft))
    _delete_all(session, old.values())


def _filled(name: OrganizationName, draft: NameDraft) -> OrganizationName:
    name.name, name.short_name = draft.name.strip(), draft.short_name.strip()
    name.start_date, name.end_date = draft.start_date, draft.end_date
    return name


def _names(session: Session, organization_id: UUID) -> list[OrganizationName]:
    names = select(OrganizationName).where(OrganizationName.organization_id == organization_id)
    return list(session.scalars(names))


def _refuse_circle(session: Session, organization_id: UUID | None, parent_id: UUID | None) -> None:
    above: set[UUID] = set()
    while parent_id is not None:
        if parent_id == organization_id:
            raise InvalidInputError({"parent_id": "own-parent"})
        if parent_id in above:  # it came in by an import; `check` tells of it
            raise InvalidInputError({"parent_id": "parents-in-circle"})
        above.add(parent_id)
        parent_id = existing(session, Organization, parent_id).parent_id


def _refuse_if_used(
    session: Session,
    columns: Sequence[InstrumentedAttribute[UUID] | InstrumentedAttribute[UUID | None]],
    record_id: UUID,
    code: str,
) -> None:
    for column in columns:
        if session.scalar(select(column).where(column == record_id).limit(1)) is not None:
            raise RefusedError(code)


def _delete_all(session: Session, records: Iterable[object]) -> None:
    for record in list(records):
        session.delete(record)
    session.flush()
