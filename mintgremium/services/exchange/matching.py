"""Decide for each entry which stored record it means, or that it is a new one."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from uuid import uuid4

from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange.entries import Entry, Findings
from mintgremium.services.exchange.existing import Existing, folded_identity, identity_of
from mintgremium.services.exchange.links import Linker
from mintgremium.services.exchange.lookup import Lookup, SeatFacts

# The kinds that readable keys can name, with the columns of the keys: in the record, in a child.
_KEYED: dict[Kind, tuple[str, ...]] = {
    Kind.LAND: ("code",),
    Kind.COMMITTEE: ("short_name",),
    Kind.PERSON: (),
    Kind.ORGANIZATION: (),
}
_KEYED_BY_CHILD = {Kind.PERSON_EMAIL: ("address",), Kind.ORGANIZATION_NAME: ("name",)}
_MORE_KEYS = {
    Kind.ORGANIZATION_NAME: ("short_name",),
    Kind.LAND: ("name",),
    Kind.COMMITTEE: ("name",),
}


class Matcher:
    """Gives every entry its id, its stored record if there is one, and its links."""

    def __init__(self, existing: Existing, lookup: Lookup, findings: Findings) -> None:
        self._existing = existing
        self._lookup = lookup
        self._findings = findings
        self._linker = Linker(lookup, findings)
        self._taken: set[tuple[Kind, str]] = set()

    def match(self, entries: Sequence[Entry]) -> None:
        """Work through all entries, which stand in the order of their dependence."""
        self._check_ids(entries)
        self._match_keyed(entries)
        for entry in entries:
            self._linker.link(entry)
            if entry.kind not in _KEYED:
                self._identify(entry)
            self._register(entry)
            self._complete(entry)

    def _check_ids(self, entries: Sequence[Entry]) -> None:
        seen: set[str] = set()
        by_kind: dict[Kind, list[str]] = defaultdict(list)
        for entry in entries:
            if not entry.id:
                continue
            if entry.id in seen:
                self._findings.refuse(entry, "id-twice", "id")
            seen.add(entry.id)
            by_kind[entry.kind].append(entry.id)
        for kind, ids in by_kind.items():
            self._existing.fetch(kind, ids)
        unknown = [e for e in entries if e.id and self._existing.row(e.kind, e.id) is None]
        others = self._existing.kinds_of(entry.id for entry in unknown)
        for entry in unknown:
            if entry.id in others:
                self._findings.refuse(entry, "id-of-other-kind", "id", kind=others[entry.id])

    def _match_keyed(self, entries: Sequence[Entry]) -> None:
        keys: dict[int, list[str]] = defaultdict(list)
        more: dict[int, list[str]] = defaultdict(list)
        for entry in entries:
            owner = entry if entry.kind in _KEYED else entry.parent
            own = _KEYED.get(entry.kind, ()) + _KEYED_BY_CHILD.get(entry.kind, ())
            keys[id(owner)] += [entry.columns[c] for c in own if entry.columns.get(c)]
            other = _MORE_KEYS.get(entry.kind, ())
            more[id(owner)] += [entry.columns[c] for c in other if entry.columns.get(c)]
        for entry in entries:
            if entry.kind in _KEYED:
                self._match_by_keys(entry, keys[id(entry)])
        for entry in entries:
            if entry.kind in _KEYED:
                self._lookup.add(entry.kind, entry.id, keys[id(entry)] + more[id(entry)])

    def _match_by_keys(self, entry: Entry, keys: Iterable[str]) -> None:
        if not entry.id:
            found = {each for key in keys for each in self._lookup.candidates(entry.kind, key)}
            if len(found) > 1:
                self._findings.refuse(entry, "several-match", value=", ".join(keys))
            entry.id = next(iter(found)) if len(found) == 1 else uuid4().hex
        self._take(entry)

    def _identify(self, entry: Entry) -> None:
        if not entry.id:
            entry.id = self._meant_meeting(entry) or self._meant(entry) or uuid4().hex
        self._take(entry)
        if entry.kind is Kind.MEETING and entry.stored is not None:
            entry.committees_before = self._existing.committees_of(entry.id)
            entry.committees = entry.committees or entry.committees_before
            if (reference := entry.columns.get("reference")) is not None and (
                reference.casefold() == entry.stored["reference"].casefold()
            ):
                entry.columns["reference"] = entry.stored["reference"]

    def _take(self, entry: Entry) -> None:
        if (entry.kind, entry.id) in self._taken and not entry.refused:
            self._findings.refuse(entry, "same-record-twice")
        self._taken.add((entry.kind, entry.id))
        entry.stored = self._existing.row(entry.kind, entry.id)

    def _meant(self, entry: Entry) -> str | None:
        """Find the stored record that an entry without an id means."""
        shape = entry.shape
        if not shape.identity:
            return None
        initial = {each.stored_as: each.initial for each in shape.values}
        wanted = folded_identity(
            entry.columns.get(column, initial.get(column)) for column in shape.identity
        )
        owner = _owner(entry)
        if owner is not None and owner.is_new:
            return None
        for row in self._existing.within(entry.kind, owner.id if owner else ""):
            if (entry.kind, row["id"]) not in self._taken and identity_of(
                entry.kind, row
            ) == wanted:
                return str(row["id"])
        return None

    def _meant_meeting(self, entry: Entry) -> str | None:
        """Find the meeting with this reference, or with this day, name and committees."""
        if entry.kind is not Kind.MEETING:
            return None
        if reference := entry.columns.get("reference"):
            return self._existing.meeting_called(reference)
        start, name = entry.columns.get("start"), entry.columns.get("name")
        for meeting in self._existing.meetings_like(start, name) if start and name else ():
            if (
                self._existing.committees_of(meeting) == entry.committees
                and (row := self._existing.row(Kind.MEETING, meeting)) is not None
                and row["start"] == start
            ):
                return meeting
        return None

    def _register(self, entry: Entry) -> None:
        if entry.kind is not Kind.SEAT:
            return
        parts = [
            entry.current(column)
            for column in ("committee_id", "land_id", "organization_id", "label")
        ]
        self._lookup.add_seat(entry.id, SeatFacts(parts[0], parts[1], parts[2], parts[3] or ""))

    def _complete(self, entry: Entry) -> None:
        """Refuse what lacks something; fill in what a new record has by default."""
        owner_column = next(reversed(list(entry.shape.parents)), None)
        if entry.stored is not None:
            if (
                owner_column in entry.columns
                and entry.columns[owner_column] != entry.stored[owner_column]
            ):
                self._findings.refuse(entry, "belongs-elsewhere", "id")
            return
        for each in entry.shape.fields:
            missing = entry.columns.get(each.stored_as) is None
            if each.required and missing and not entry.refused:
                self._findings.refuse(entry, "required", each.name)
        for each in entry.shape.values:
            entry.columns.setdefault(each.stored_as, each.initial)
        for column in (*(r.stored_as for r in entry.shape.references), *entry.shape.parents):
            entry.columns.setdefault(column, None)


def _owner(entry: Entry) -> Entry | None:
    kinds = list(entry.shape.parents.values())
    return entry.ancestor(kinds[-1]) if kinds else None
