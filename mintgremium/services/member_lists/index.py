"""Find people, organisations, committees and seats by what lists call them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from uuid import UUID

from mintgremium.core.sorting import sort_key
from mintgremium.services.member_lists.snapshot import (
    Snapshot,
    StoredCommittee,
    StoredLand,
    StoredOrganization,
    StoredPerson,
    StoredSeat,
)
from mintgremium.services.member_lists.wording import plain

Name = tuple[str, str]


def name_key(given: str, family: str) -> Name:
    """Return what two names are compared by."""
    return sort_key(given.strip()), sort_key(family.strip())


class Index:
    """Looks things up by their words; each map is made when it is first needed."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot

    def people_by_mail(self, addresses: Iterable[str]) -> list[StoredPerson]:
        """List whom these addresses belong to."""
        found = {}
        for address in addresses:
            for person in self._mails.get(address.casefold(), ()):
                found[person.id] = person
        return [*found.values()]

    def people_by_name(self, given: str, family: str) -> list[StoredPerson]:
        """List who is called so."""
        return self._names.get(name_key(given, family), [])

    def organizations(self, name: str) -> list[StoredOrganization]:
        """List the organisations that are or were called so."""
        return [
            self._snapshot.organizations[key] for key in self._organizations.get(plain(name), ())
        ]

    def committee(self, name: str) -> StoredCommittee | None:
        """Find a committee by its short name or name."""
        return self._committees.get(plain(name))

    def land(self, name: str) -> StoredLand | None:
        """Find a Land by its code, short name or name."""
        return self._lands.get(plain(name))

    def seats(self, committee_id: UUID, name: str, day: date) -> list[StoredSeat]:
        """List the seats of a committee on a day that are called so."""
        land = self.land(name)
        bearers = {each.id for each in self.organizations(name)}
        there = [
            seat
            for seat in self._snapshot.seats.values()
            if seat.committee_id == committee_id and seat.period.covers(day)
        ]
        labelled = [seat for seat in there if seat.label and plain(seat.label) == plain(name)]
        if labelled:
            return labelled
        return [
            seat
            for seat in there
            if (land and seat.land_id == land.id) or seat.organization_id in bearers
        ]

    @cached_property
    def _mails(self) -> Mapping[str, list[StoredPerson]]:
        found: dict[str, list[StoredPerson]] = defaultdict(list)
        for person in self._snapshot.people.values():
            for address in person.emails:
                found[address.casefold()].append(person)
        return found

    @cached_property
    def _names(self) -> Mapping[Name, list[StoredPerson]]:
        found: dict[Name, list[StoredPerson]] = defaultdict(list)
        for person in self._snapshot.people.values():
            found[name_key(person.parts.given_name, person.parts.family_name)].append(person)
        return found

    @cached_property
    def _organizations(self) -> Mapping[str, list[UUID]]:
        found: dict[str, dict[UUID, None]] = defaultdict(dict)
        for each in self._snapshot.organizations.values():
            names = [name for dated in each.names for name in (dated.name, dated.short_name)]
            for name in (*names, *each.aliases):
                if name.strip():
                    found[plain(name)][each.id] = None
        return {name: [*keys] for name, keys in found.items()}

    @cached_property
    def _committees(self) -> Mapping[str, StoredCommittee]:
        found = {}
        for each in self._snapshot.committees.values():
            found[plain(each.name)] = each
        for each in self._snapshot.committees.values():
            found[plain(each.short_name)] = each
        return found

    @cached_property
    def _lands(self) -> Mapping[str, StoredLand]:
        found = {}
        for each in self._snapshot.lands.values():
            for name in (each.official_name, each.name, each.short_name, each.code):
                found[plain(name)] = each
        return found
