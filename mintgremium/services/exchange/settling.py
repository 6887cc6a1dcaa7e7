"""Settle what a file leaves open: the order of siblings, the state of a meeting, its numbers."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date

from mintgremium.core.numbering import Numbered, numbers
from mintgremium.core.vocabulary import AttendanceState, ItemKind, Kind, MeetingState, MinutesState
from mintgremium.services.exchange import dates
from mintgremium.services.exchange.entries import Entry
from mintgremium.services.exchange.existing import Existing
from mintgremium.services.exchange.rows import Row

_NUMBERS_FOLLOW = (MeetingState.PLANNED, MeetingState.SAVE_THE_DATE)
_FROM_MINUTES = {
    MinutesState.APPROVED: MeetingState.APPROVED,
    MinutesState.CIRCULATED: MeetingState.CIRCULATED,
}


def settle(entries: Sequence[Entry], existing: Existing, today: date) -> None:
    """Fill in what follows from the rest of the file and from what is stored."""
    _settle_positions(entries, existing)
    within: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if (meeting := entry.ancestor(Kind.MEETING)) is not None:
            within[meeting.id].append(entry)
    for entry in entries:
        if entry.kind is Kind.MEETING and entry.is_new and not entry.refused:
            _settle_state(entry, within[entry.id], today)
            _settle_numbers(entry, within[entry.id])


def _settle_positions(entries: Iterable[Entry], existing: Existing) -> None:
    groups: dict[tuple[Kind, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.shape.positioned:
            groups[entry.kind, entry.parent.id if entry.parent else ""].append(entry)
    for (kind, parent), group in groups.items():
        _place(group, _stored_siblings(kind, parent, group[0], existing))


def _place(group: Sequence[Entry], stored: Sequence[Row]) -> None:
    """Keep the order of the file; if it names only some siblings, new ones go to the end."""
    given = [entry.id for entry in group]
    if given == [row["id"] for row in stored]:
        return
    if all(row["id"] in given for row in stored):
        for place, entry in enumerate(group):
            entry.columns["position"] = place
        return
    place = max(row["position"] for row in stored)
    for entry in group:
        if entry.is_new:
            place += 1
            entry.columns["position"] = place


def _stored_siblings(kind: Kind, parent: str, one: Entry, existing: Existing) -> list[Row]:
    parents = list(one.shape.parents)
    if not parents:
        return existing.within(kind, "")
    owner = one.ancestor(one.shape.parents[parents[-1]])
    if owner is None or owner.is_new:
        return []
    rows = existing.within(kind, owner.id)
    return [row for row in rows if next((row[c] for c in parents if row[c]), "") == parent]


def _settle_state(meeting: Entry, parts: Sequence[Entry], today: date) -> None:
    if meeting.given.get("state") is None:
        meeting.columns["state"] = _likely_state(meeting, parts, today).value
    if meeting.given.get("agenda_frozen") is None:
        stands = MeetingState(meeting.columns["state"]) not in _NUMBERS_FOLLOW
        meeting.columns["agenda_frozen"] = stands


def _likely_state(meeting: Entry, parts: Sequence[Entry], today: date) -> MeetingState:
    for part in parts:
        if part.kind is Kind.MINUTES:
            known = MinutesState(part.current("state"))
            return _FROM_MINUTES.get(known, MeetingState.HELD)
    attended = any(
        part.kind is Kind.ATTENDANCE and part.current("state") == AttendanceState.PRESENT
        for part in parts
    )
    past = dates.stored(meeting.columns["end"] or meeting.columns["start"]).date() < today
    return MeetingState.HELD if attended or past else MeetingState.PLANNED


def _settle_numbers(meeting: Entry, parts: Sequence[Entry]) -> None:
    """Let numbers that follow the order go on following it, until the agenda is sent."""
    items = [part for part in parts if part.kind is Kind.AGENDA_ITEM]
    if meeting.columns["agenda_frozen"] or any(item.label_is_explicit for item in items):
        return
    shown = numbers(
        [
            Numbered(
                item.id,
                item.current("parent_id"),
                counts=ItemKind(item.current("item_kind")).is_numbered,
            )
            for item in items
        ]
    )
    if all(item.current("number") in ("", shown[item.id]) for item in items):
        for item in items:
            item.columns["number"] = ""
