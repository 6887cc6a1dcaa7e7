"""Find out who a row means, and what was said of the same person in an earlier row."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from mintgremium.services.member_lists.columns import AnyField, normal
from mintgremium.services.member_lists.index import Index, Name, name_key
from mintgremium.services.member_lists.people import mails_in
from mintgremium.services.member_lists.rows import Field, FieldChange, ListEntry, Reason, Value
from mintgremium.services.member_lists.snapshot import Snapshot, StoredPerson
from mintgremium.services.member_lists.wording import plain
from mintgremium.services.member_lists.works import (
    AssignmentWork,
    PersonWork,
    RowRefusedError,
)

Found = tuple[StoredPerson | None, PersonWork | None]  # somebody stored, or new in an earlier row


class Identities:
    """Tells who rows mean; remembers new people, and what each row said."""

    def __init__(
        self, snapshot: Snapshot, index: Index, resolved: Mapping[int, UUID | None]
    ) -> None:
        self._snapshot = snapshot
        self._index = index
        self._resolved = resolved
        self._new_by_mail: dict[str, PersonWork] = {}
        self._new_by_name: dict[Name, PersonWork] = {}
        self._said: dict[UUID, dict[str, tuple[Value, int]]] = defaultdict(dict)
        self._seen: dict[object, int] = {}
        self._notes: dict[int, list[Reason]] = defaultdict(list)

    def find(self, number: int, entry: ListEntry, wanted: Mapping[AnyField, Value]) -> Found:
        """Return whom a row means; neither is a new person. Raises RowRefusedError."""
        stored, new = self._found(number, entry, wanted)
        if stored is not None and stored.is_closed:
            raise RowRefusedError("person-closed", name=stored.parts.shown())
        return stored, new

    def _found(self, number: int, entry: ListEntry, wanted: Mapping[AnyField, Value]) -> Found:
        if number in self._resolved:
            chosen = self._resolved[number]
            return (self._stored(chosen), None) if chosen else (None, None)
        if entry.person_id is not None and entry.person_id in self._snapshot.people:
            return self._stored(entry.person_id), None
        if entry.person_id is not None and entry.base:
            raise RowRefusedError("person-gone")
        mails = (
            *mails_in(wanted.get(Field.EMAIL, "")),
            *mails_in(wanted.get(Field.MORE_EMAILS, "")),
        )
        given, family = (
            str(wanted.get(each, "")) for each in (Field.GIVEN_NAME, Field.FAMILY_NAME)
        )
        by_mail = self._index.people_by_mail(mails)
        if len(by_mail) > 1:
            raise _doubtful("mails-of-several", by_mail)
        if by_mail:
            return self._confirmed(by_mail[0], given, family), None
        known = self._new_known(mails, given, family)
        if known is not None:
            return None, known
        return self._by_name(number, mails, given, family), None

    def check_replaced(
        self, entry: ListEntry, stored: StoredPerson | None, work: PersonWork
    ) -> None:
        """Refuse another person's name written over a name. Raises RowRefusedError."""
        if stored is None or entry.person_id is None or not entry.base:
            return
        before, after = stored.parts, work.parts
        if before.family_name != after.family_name and before.given_name != after.given_name:
            raise RowRefusedError("person-replaced", name=before.shown(), other=after.shown())

    def keep(
        self,
        entry: ListEntry,
        work: PersonWork,
        stored: StoredPerson | None,
        assignment: AssignmentWork | None,
    ) -> None:
        """Remember a row; refuse one that says the same as an earlier one."""
        who: object = stored.id if stored else id(work)
        where: object = None
        if assignment is not None:
            where = (
                assignment.stored.id
                if assignment.stored
                else (assignment.committee_id, assignment.seat_id, assignment.role,
                      assignment.start_date)
            )  # fmt: skip
        self._once((entry.table if entry.base else "", who, where), entry.row)
        if stored is None:
            for address in work.emails or ():
                self._new_by_mail.setdefault(address.casefold(), work)
            parts = work.parts
            self._new_by_name.setdefault(name_key(parts.given_name, parts.family_name), work)

    def keep_organization(self, entry: ListEntry, name: str) -> None:
        """Remember a row of an organisation; refuse one that says the same as an earlier one."""
        self._once(("", entry.organization_id or plain(name), None), entry.row)

    def first_time(
        self, entry: ListEntry, stored: StoredPerson | None, changes: Iterable[FieldChange]
    ) -> list[FieldChange]:
        """Return the changes that no earlier row made; refuse what contradicts one."""
        if stored is None:
            return [*changes]
        said = self._said[stored.id]
        found = []
        for change in changes:
            before = said.get(change.field)
            if before is None:
                found.append(change)
            elif normal(before[0]) != normal(change.new):
                raise RowRefusedError("row-contradicts", field=change.field, row=before[1])
        for change in found:
            said[change.field] = change.new, entry.row
        return found

    def notes(self, number: int) -> Sequence[Reason]:
        """Return what is to be known of whom a row was taken for."""
        return self._notes[number]

    def _once(self, key: object, row: int) -> None:
        if key in self._seen:
            raise RowRefusedError("row-twice", row=self._seen[key])
        self._seen[key] = row

    def _stored(self, person_id: UUID) -> StoredPerson:
        found = self._snapshot.people.get(person_id)
        if found is None:
            raise RowRefusedError("person-gone")
        return found

    def _confirmed(self, person: StoredPerson, given: str, family: str) -> StoredPerson:
        """Take the owner of an address for the person meant, unless the whole name differs."""
        parts = person.parts
        differs = name_key(given, family) != name_key(parts.given_name, parts.family_name)
        same_given = plain(given) == plain(parts.given_name)
        same_family = plain(family) == plain(parts.family_name)
        if family and differs and not (same_given or same_family):
            raise _doubtful("mail-of-somebody", [person])
        return person

    def _new_known(self, mails: Sequence[str], given: str, family: str) -> PersonWork | None:
        """Return the new person of an earlier row that this one means as well."""
        for address in mails:
            if (known := self._new_by_mail.get(address.casefold())) is not None:
                return known
        namesake = self._new_by_name.get(name_key(given, family))
        if namesake is not None and not (mails and namesake.emails):
            return namesake
        return None

    def _by_name(
        self, number: int, mails: Sequence[str], given: str, family: str
    ) -> StoredPerson | None:
        found = self._index.people_by_name(given, family) if family else []
        if not found:
            if name_key(given, family) in self._new_by_name:
                self._notes[number].append(Reason("same-name"))
            return None
        if len(found) > 1 or (mails and found[0].emails):
            raise _doubtful("duplicate-person", found)
        return found[0]


def _doubtful(code: str, people: Sequence[StoredPerson]) -> RowRefusedError:
    names = ", ".join(person.parts.shown() for person in people)
    return RowRefusedError(code, similar=tuple(person.id for person in people), name=names)
