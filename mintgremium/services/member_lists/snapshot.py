"""Everything of a workspace that a list of members can name, read once."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mintgremium.core.erasure import ErasureMode
from mintgremium.core.periods import Period
from mintgremium.core.salutations import NameParts
from mintgremium.core.vocabulary import CommitteeRoleKind, Kind, SeatRole
from mintgremium.services.cells import day_of, id_of, key_of, words_of
from mintgremium.services.contacts.naming import woven
from mintgremium.storage.reader import Reader

AssignmentRole = SeatRole | CommitteeRoleKind

PEOPLE = """
SELECT p.id, p.family_name, p.given_name, p.form_of_address, p.title, p.affix, p.salutation,
       p.function, p.phone, p.source, p.legal_basis, p.confirmed_on, p.note, p.erasure
FROM person p
"""
EMAILS = "SELECT e.person_id, e.address FROM person_email e ORDER BY e.position, e.id"
EMPLOYMENTS = """
SELECT e.person_id, e.id, e.organization_id, e.function, e.start_date
FROM employment e
WHERE (e.start_date IS NULL OR e.start_date <= :on) AND (e.end_date IS NULL OR e.end_date >= :on)
ORDER BY e.start_date, e.id
"""
COMMITTEES = "SELECT c.id, c.short_name, c.name FROM committee c ORDER BY c.position, c.short_name"
LANDS = "SELECT l.id, l.code, l.short_name, l.name, l.official_name FROM land l ORDER BY l.code"
SEATS = woven("""
SELECT s.id, s.committee_id, s.land_id, $BEARER, s.label, s.start_date, s.end_date
FROM seat s ORDER BY s.position, s.id
""")
MEMBERSHIPS = """
SELECT m.id, m.seat_id, m.person_id, m.role, m.rank, m.start_date, m.end_date, m.note
FROM membership m ORDER BY m.role DESC, m.rank, m.start_date, m.id
"""
ROLES = """
SELECT r.id, r.committee_id, r.person_id, r.role, r.seat_id, r.organization_id, r.start_date,
       r.end_date, r.note
FROM committee_role r ORDER BY r.role, r.start_date, r.id
"""
ORGANIZATIONS = """
SELECT o.id, o.organization_kind, o.land_id, o.status, o.street, o.postal_code, o.city, o.email,
       o.phone, o.website, o.remit, o.note, o.aliases
FROM organization o
"""
NAMES = """
SELECT n.organization_id, n.name, n.short_name, n.start_date, n.end_date
FROM organization_name n ORDER BY n.start_date, n.id
"""
NEWEST_STEP = "SELECT number, chain FROM journal_step ORDER BY number DESC LIMIT 1"
FIRST_STEP = "SELECT chain FROM journal_step ORDER BY number LIMIT 1"
_MARK = 16  # signs of the first step's seal that tell one workspace from another


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredPerson:
    """A person as stored, with where it works on the day."""

    id: UUID
    texts: Mapping[str, str]  # by name of the column
    confirmed_on: date | None
    emails: tuple[str, ...] = ()
    employment_id: UUID | None = None
    organization_id: UUID | None = None
    employment_function: str = ""
    employed_since: date | None = None
    is_closed: bool = False  # erased, or its data may only be kept: it neither goes out nor changes

    @property
    def parts(self) -> NameParts:
        """The parts of the name."""
        names = ("family_name", "given_name", "form_of_address", "title", "affix")
        return NameParts(*(self.texts[name] for name in names))


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSeat:
    """A seat as stored."""

    id: UUID
    committee_id: UUID
    land_id: UUID | None
    organization_id: UUID | None
    label: str
    period: Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """A person on a seat, or with another role in a committee, from one day to another."""

    id: UUID
    kind: Kind  # MEMBERSHIP or COMMITTEE_ROLE
    committee_id: UUID
    person_id: UUID
    role: AssignmentRole
    rank: int = 1
    seat_id: UUID | None = None
    organization_id: UUID | None = None  # on whose behalf, of a role
    start_date: date | None = None
    end_date: date | None = None
    note: str = ""

    @property
    def period(self) -> Period:
        """The days of the assignment."""
        return Period(self.start_date, self.end_date)


@dataclass(frozen=True, slots=True)
class StoredName:
    """What an organisation was called, and when."""

    name: str
    short_name: str
    period: Period


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredOrganization:
    """An organisation as stored; `texts` by name of the column."""

    id: UUID
    kind: str
    land_id: UUID | None
    status: str
    texts: Mapping[str, str]
    names: tuple[StoredName, ...]
    aliases: tuple[str, ...]

    def name_on(self, day: date) -> StoredName:
        """Return the name of a day: the valid one, else the last before, else the first after."""
        ordered = self.names or (StoredName("", "", Period()),)
        valid = [each for each in ordered if each.period.covers(day)]
        begun = [each for each in ordered if (each.period.start or date.min) <= day]
        return (valid or begun or ordered[:1])[-1]


@dataclass(frozen=True, slots=True)
class StoredCommittee:
    """A committee."""

    id: UUID
    short_name: str
    name: str


@dataclass(frozen=True, slots=True)
class StoredLand:
    """A Land by all its names."""

    id: UUID
    code: str
    short_name: str
    name: str
    official_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The workspace as a list sees it; `day` is the day that names and workplaces are of."""

    day: date
    state: str  # changes with every step
    workspace: str  # tells one workspace from another
    seal: str  # only the workspace knows it
    people: Mapping[UUID, StoredPerson]
    committees: Mapping[UUID, StoredCommittee]
    lands: Mapping[UUID, StoredLand]
    seats: Mapping[UUID, StoredSeat]
    assignments: Mapping[UUID, Assignment]
    organizations: Mapping[UUID, StoredOrganization]
    by_seat: Mapping[UUID, tuple[Assignment, ...]]
    by_person: Mapping[UUID, tuple[Assignment, ...]]


def state_of(reader: Reader) -> str:
    """Return what changes with every step of the workspace."""
    found = reader.one(NEWEST_STEP)
    return "" if found is None else f"{found[0]}:{found[1]}"


def workspace_of(reader: Reader) -> tuple[str, str]:
    """Return what tells this workspace from another one, and its seal; copies of it share both."""
    found = reader.one(FIRST_STEP)
    chain = "" if found is None else str(found[0])
    return chain[:_MARK], chain[_MARK:]


def take_snapshot(reader: Reader, day: date) -> Snapshot:
    """Read everything that a list can name."""
    seats = _seats(reader, day)
    assignments = {**_memberships(reader, seats), **_roles(reader)}
    by_seat: dict[UUID, list[Assignment]] = defaultdict(list)
    by_person: dict[UUID, list[Assignment]] = defaultdict(list)
    for each in assignments.values():
        by_person[each.person_id].append(each)
        if each.seat_id is not None and each.kind is Kind.MEMBERSHIP:
            by_seat[each.seat_id].append(each)
    workspace, seal = workspace_of(reader)
    return Snapshot(
        day=day,
        state=state_of(reader),
        workspace=workspace,
        seal=seal,
        people=_people(reader, day),
        committees={
            key_of(row[0]): StoredCommittee(key_of(row[0]), *row[1:])
            for row in reader.rows(COMMITTEES)
        },
        lands={key_of(row[0]): StoredLand(key_of(row[0]), *row[1:]) for row in reader.rows(LANDS)},
        seats=seats,
        assignments=assignments,
        organizations=_organizations(reader),
        by_seat={seat: tuple(found) for seat, found in by_seat.items()},
        by_person={person: tuple(found) for person, found in by_person.items()},
    )


def _people(reader: Reader, day: date) -> dict[UUID, StoredPerson]:
    emails: dict[str, list[str]] = defaultdict(list)
    for person, address in reader.rows(EMAILS):
        emails[person].append(address)
    work = {row[0]: row[1:] for row in reader.rows(EMPLOYMENTS, {"on": day.isoformat()})}
    names = (
        "family_name", "given_name", "form_of_address", "title", "affix", "salutation",
        "function", "phone", "source", "legal_basis",
    )  # fmt: skip
    found = {}
    for row in reader.rows(PEOPLE):
        employment, organization, function, since = work.get(row[0], (None, None, "", None))
        person = StoredPerson(
            id=key_of(row[0]),
            texts={**dict(zip(names, row[1:11], strict=True)), "note": row[12]},
            confirmed_on=day_of(row[11]),
            emails=tuple(emails.get(row[0], ())),
            employment_id=id_of(employment),
            organization_id=id_of(organization),
            employment_function=function,
            employed_since=day_of(since),
            is_closed=row[13] != ErasureMode.NONE,
        )
        found[person.id] = person
    return found


def _seats(reader: Reader, day: date) -> dict[UUID, StoredSeat]:
    return {
        key_of(row[0]): StoredSeat(
            id=key_of(row[0]),
            committee_id=key_of(row[1]),
            land_id=id_of(row[2]),
            organization_id=id_of(row[3]),
            label=row[4],
            period=Period(day_of(row[5]), day_of(row[6])),
        )
        for row in reader.rows(SEATS, {"on": day.isoformat()})
    }


def _memberships(reader: Reader, seats: Mapping[UUID, StoredSeat]) -> dict[UUID, Assignment]:
    return {
        key_of(row[0]): Assignment(
            id=key_of(row[0]),
            kind=Kind.MEMBERSHIP,
            committee_id=seats[key_of(row[1])].committee_id,
            seat_id=key_of(row[1]),
            person_id=key_of(row[2]),
            role=SeatRole(row[3]),
            rank=row[4],
            start_date=day_of(row[5]),
            end_date=day_of(row[6]),
            note=row[7],
        )
        for row in reader.rows(MEMBERSHIPS)
    }


def _roles(reader: Reader) -> dict[UUID, Assignment]:
    return {
        key_of(row[0]): Assignment(
            id=key_of(row[0]),
            kind=Kind.COMMITTEE_ROLE,
            committee_id=key_of(row[1]),
            person_id=key_of(row[2]),
            role=CommitteeRoleKind(row[3]),
            seat_id=id_of(row[4]),
            organization_id=id_of(row[5]),
            start_date=day_of(row[6]),
            end_date=day_of(row[7]),
            note=row[8],
        )
        for row in reader.rows(ROLES)
    }


def _organizations(reader: Reader) -> dict[UUID, StoredOrganization]:
    names: dict[str, list[StoredName]] = defaultdict(list)
    for owner, name, short, start, end in reader.rows(NAMES):
        names[owner].append(StoredName(name, short, Period(day_of(start), day_of(end))))
    texts = ("street", "postal_code", "city", "email", "phone", "website", "remit", "note")
    return {
        key_of(row[0]): StoredOrganization(
            id=key_of(row[0]),
            kind=row[1],
            land_id=id_of(row[2]),
            status=row[3],
            texts=dict(zip(texts, row[4:12], strict=True)),
            names=tuple(names.get(row[0], ())),
            aliases=words_of(row[12]),
        )
        for row in reader.rows(ORGANIZATIONS)
    }
