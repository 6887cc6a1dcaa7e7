"""Fill in the ids of what an entry stands in and of what it refers to."""

from collections.abc import Iterable

from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange.entries import Entry, Findings
from mintgremium.services.exchange.intake import MISSING, dig, found, read_id
from mintgremium.services.exchange.layout import Reference
from mintgremium.services.exchange.lookup import Lookup
from mintgremium.services.exchange.values import Json, UnfitError, short


class Linker:
    """Links entries one by one; what they refer to must have been entered into the lookup."""

    def __init__(self, lookup: Lookup, findings: Findings) -> None:
        self._lookup = lookup
        self._findings = findings

    def link(self, entry: Entry) -> None:
        """Fill in all ids that the entry gives; what cannot be found is refused."""
        self._link_parents(entry)
        if entry.kind is Kind.MEETING:
            self._link_committees(entry)
        for reference in entry.shape.references:
            try:
                given = self._resolve(entry, reference)
                if given is not MISSING:
                    entry.columns[reference.stored_as] = given
            except UnfitError as error:
                self._findings.unfit(entry, reference.name, error)

    def _link_parents(self, entry: Entry) -> None:
        for column, kind in entry.shape.parents.items():
            parent = entry.ancestor(kind)
            if parent is not None:
                entry.columns[column] = parent.id
            elif entry.kind is Kind.AGENDA_ITEM:
                entry.columns[column] = None  # an item that stands in no other is on top

    def _link_committees(self, entry: Entry) -> None:
        key = "committee_ids" if entry.given.get("committee_ids") else "committees"
        given = entry.given.get(key)
        if given is None:
            return
        if not isinstance(given, list):
            self._findings.refuse(entry, "wrong-type", key, expected="list")
            return
        for place, each in enumerate(given):
            try:
                entry.committees.append(self._lookup.find(Kind.COMMITTEE, each))
            except UnfitError as error:
                self._findings.unfit(entry, f"{key}/{place}", error)
        if len(set(entry.committees)) < len(entry.committees):
            self._findings.refuse(entry, "committee-twice", key)

    def _resolve(self, entry: Entry, reference: Reference) -> Json:
        name = f"{reference.name}.seat" if reference.inline else reference.name
        given_id, given_key = dig(entry.given, f"{name}_id"), dig(entry.given, name)
        if found(given_id):
            return self._by_id(entry, reference, given_id, given_key)
        if found(given_key):
            return self._lookup.find(reference.kind, given_key, self._committees(entry))
        return MISSING if given_id is MISSING and given_key is MISSING else None

    def _by_id(self, entry: Entry, reference: Reference, given_id: Json, given_key: Json) -> str:
        record = read_id(given_id)
        if not self._lookup.knows(reference.kind, record):
            raise UnfitError("unknown-reference", value=short(given_id))
        if found(given_key):
            self._check_key(entry, reference, record, given_key)
        return record

    def _check_key(self, entry: Entry, reference: Reference, record: str, given_key: Json) -> None:
        """Refuse a readable key that clearly means another record than the id beside it."""
        try:
            meant = self._lookup.find(reference.kind, given_key, self._committees(entry))
        except UnfitError:
            return  # the name has changed since, or is no longer unique: the id counts
        if meant != record:
            raise UnfitError("reference-contradiction", value=short(str(given_key)))

    def _committees(self, entry: Entry) -> Iterable[str]:
        meeting = entry.ancestor(Kind.MEETING)
        if meeting is not None:
            return meeting.committees
        named = entry.given.get("committee") if entry.kind is Kind.MEMBERSHIP else None
        return [] if named is None else [self._lookup.find(Kind.COMMITTEE, named)]
