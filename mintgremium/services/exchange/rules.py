"""The rules that a record must keep as a whole, checked on what would stand after the import."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType

from mintgremium.core.periods import Period
from mintgremium.core.vocabulary import Kind, MinutesState, SeatRole
from mintgremium.services.exchange import dates
from mintgremium.services.exchange.entries import Entry, Findings
from mintgremium.services.exchange.existing import Existing
from mintgremium.services.exchange.lookup import Lookup
from mintgremium.services.exchange.rows import Row
from mintgremium.services.exchange.values import short

# What no two records may share.
_UNIQUE = (
    (Kind.LAND, "code"),
    (Kind.COMMITTEE, "short_name"),
    (Kind.WORKSPACE_SETTING, "key"),
    (Kind.MEETING, "reference"),
    (Kind.MEETING, "uid"),
    (Kind.MINUTES, "meeting_id"),
    (Kind.RESOLUTION, "number"),
    (Kind.SPENT_NUMBER, "label"),
    (Kind.CALENDAR_LAYER, "name"),
    (Kind.POLL, "code"),
    (Kind.POLL_OPTION, "uid"),
    (Kind.REPLY, "sha256"),
)
# What two records may share only in part: the last column tells them apart within the others.
_UNIQUE_TOGETHER = (
    (Kind.POLL_SEAT, ("poll_id", "seat_id")),
    (Kind.POLL_ANSWER, ("option_id", "seat_id")),
    (Kind.SEAT_BEARER, ("seat_id", "end_date")),
    (Kind.ORGANIZATION_CHANGE, ("original_id", "resulting_id")),
    (Kind.MAIL_TEMPLATE, ("committee_id", "template", "language")),
    (Kind.REMINDER, ("rule", "meeting_reference", "subject", "address")),
    (Kind.ROTATION_TURN, ("committee_id", "role", "year", "running")),
)
# What approved minutes seal; tasks go on living.
_SEALED = (Kind.AGENDA_ITEM, Kind.ATTENDANCE, Kind.MINUTES, Kind.RESOLUTION)
_NAMES_SOMEBODY = ("seat_id", "person_id", "name", "organization")
_IN_A_MEETING = (Kind.ATTENDANCE, Kind.INVITATION, Kind.DISPATCH_RECIPIENT)


class Rules:
    """Holds entries against the rules of the domain."""

    def __init__(self, existing: Existing, lookup: Lookup, findings: Findings) -> None:
        self._existing = existing
        self._lookup = lookup
        self._findings = findings

    def check(self, entries: Sequence[Entry]) -> None:
        """Refuse every entry that would break a rule."""
        for entry in entries:
            if entry.refused:
                continue
            for rule in (*_RULES.get(entry.kind, ()), _has_order_of_days):
                if (broken := rule(entry)) is not None:
                    self._findings.refuse(entry, broken[1], broken[0])
            self._check_seat(entry)
            self._check_seal(entry)
        self._check_unique(entries)
        self._check_together(entries)
        self._check_holders(entries)

    def _check_seat(self, entry: Entry) -> None:
        """Refuse somebody who takes part for a seat of a committee that does not meet."""
        seat, meeting = entry.columns.get("seat_id"), entry.ancestor(Kind.MEETING)
        if entry.kind not in _IN_A_MEETING or meeting is None or seat is None:
            return
        if self._lookup.seats[seat].committee not in meeting.committees:
            self._findings.refuse(entry, "seat-of-other-committee", "seat")

    def _check_seal(self, entry: Entry) -> None:
        meeting = entry.ancestor(Kind.MEETING)
        if entry.kind not in _SEALED or meeting is None or meeting.is_new:
            return
        if not (entry.is_new or entry.changes()):
            return
        stored = self._existing.within(Kind.MINUTES, meeting.id)
        if any(row["state"] == MinutesState.APPROVED for row in stored):
            self._findings.refuse(entry, "minutes-are-approved")

    def _check_unique(self, entries: Sequence[Entry]) -> None:
        for kind, column in _UNIQUE:
            seen: set[object] = set()
            for entry in entries:
                value = entry.columns.get(column)
                if entry.kind is not kind or not value:
                    continue
                if value in seen or self._is_held_by_another(entry, column):
                    self._findings.refuse(entry, "taken-value", column, value=short(str(value)))
                seen.add(value)

    def _check_together(self, entries: Sequence[Entry]) -> None:
        """Refuse a second record with the same values in all of several columns."""
        for kind, columns in _UNIQUE_TOGETHER:
            owners: dict[tuple[object, ...], str] = {}
            for entry in entries:
                if entry.kind is not kind or entry.refused:
                    continue
                values = tuple(entry.current(column) for column in columns)
                stored = self._stored_together(kind, columns, values)
                if owners.setdefault(values, stored or entry.id) != entry.id:
                    self._findings.refuse(
                        entry, "taken-value", columns[-1], value=short(str(values[-1]))
                    )

    def _stored_together(
        self, kind: Kind, columns: tuple[str, ...], values: tuple[object, ...]
    ) -> str | None:
        pairs = zip(columns, values, strict=True)
        sharing = [set(self._existing.holders(kind, *pair)) for pair in pairs]
        return next(iter(set.intersection(*sharing)), None)

    def _is_held_by_another(self, entry: Entry, column: str) -> bool:
        value = entry.columns[column]
        if entry.stored is not None and entry.stored[column] == value:
            return False
        holders = self._existing.holders(entry.kind, column, value)
        return any(holder != entry.id for holder in holders)

    def _check_holders(self, entries: Sequence[Entry]) -> None:
        """Refuse a second holder of a seat on the same days."""
        news: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            if entry.kind is Kind.MEMBERSHIP and not entry.refused:
                news[entry.current("seat_id")].append(entry)
        for seat, group in news.items():
            coming = {entry.id for entry in group}
            held = [
                _period_of(row)
                for row in self._existing.memberships_of(seat)
                if row["role"] == SeatRole.HOLDER and row["id"] not in coming
            ]
            for entry in group:
                if entry.current("role") != SeatRole.HOLDER:
                    continue
                period = _period(entry)
                if any(period.overlaps(other) for other in held):
                    self._findings.refuse(entry, "two-holders", "start_date")
                held.append(period)


Broken = tuple[str, str]  # key and code
Rule = Callable[[Entry], Broken | None]


def _has_order_of_days(entry: Entry) -> Broken | None:
    columns = {each.stored_as for each in entry.shape.values}
    if "end_date" in columns and _period(entry).is_backwards:
        return ("end_date", "end-before-start")
    return None


def _ends_after_start(entry: Entry) -> Broken | None:
    values = {key: entry.current(key) for key in ("start", "end", "precision")}
    return ("end", "end-before-start") if dates.backwards(values) else None


def _has_committee(entry: Entry) -> Broken | None:
    """Accept an event of others only under a reference of its own: none can be drawn for it."""
    named = entry.committees or entry.current("reference")
    return None if named else ("committees", "required")


def _has_bearer(entry: Entry) -> Broken | None:
    borne = entry.current("land_id") or entry.current("organization_id")
    return None if borne else ("land", "seat-without-bearer")


def _has_name(entry: Entry) -> Broken | None:
    missing = entry.is_new and not entry.given.get("names")
    return ("name", "required") if missing else None


def _attends(entry: Entry) -> Broken | None:
    named = any(entry.current(column) for column in _NAMES_SOMEBODY)
    return None if named else ("person", "nobody-named")


def _is_not_its_own_parent(entry: Entry) -> Broken | None:
    return ("parent", "own-parent") if entry.current("parent_id") == entry.id else None


_RULES: Mapping[Kind, tuple[Rule, ...]] = MappingProxyType(
    {
        Kind.MEETING: (_has_committee, _ends_after_start),
        Kind.SEAT: (_has_bearer,),
        Kind.ORGANIZATION: (_has_name, _is_not_its_own_parent),
        Kind.ATTENDANCE: (_attends,),
    }
)


def _period(entry: Entry) -> Period:
    return Period(_day(entry.current("start_date")), _day(entry.current("end_date")))


def _period_of(row: Row) -> Period:
    return Period(_day(row["start_date"]), _day(row["end_date"]))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
