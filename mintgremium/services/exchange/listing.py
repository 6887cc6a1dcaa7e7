"""List every record of a kind as a flat object, for `list KIND` and scripts."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from mintgremium.core.errors import InvalidInputError
from mintgremium.core.periods import Period
from mintgremium.core.vocabulary import Kind, SeatRole
from mintgremium.services.exchange.export_extras import shown_numbers
from mintgremium.services.exchange.layout import Reference
from mintgremium.services.exchange.names import dashed
from mintgremium.services.exchange.objects import Family
from mintgremium.services.exchange.readable import Readable
from mintgremium.services.exchange.rows import Row, all_rows
from mintgremium.services.exchange.shapes import SHAPES, VERSION
from mintgremium.services.exchange.values import Json
from mintgremium.services.lands.flat import flat_land
from mintgremium.services.lands.service import Lands
from mintgremium.storage.reader import Reader

LISTS: Mapping[str, Kind] = MappingProxyType(
    {
        "lands": Kind.LAND,
        "organizations": Kind.ORGANIZATION,
        "organization-changes": Kind.ORGANIZATION_CHANGE,
        "people": Kind.PERSON,
        "committees": Kind.COMMITTEE,
        "seats": Kind.SEAT,
        "seat-bearers": Kind.SEAT_BEARER,
        "memberships": Kind.MEMBERSHIP,
        "committee-roles": Kind.COMMITTEE_ROLE,
        "successions": Kind.SUCCESSION,
        "meetings": Kind.MEETING,
        "agenda-items": Kind.AGENDA_ITEM,
        "attendances": Kind.ATTENDANCE,
        "invitations": Kind.INVITATION,
        "minutes": Kind.MINUTES,
        "resolutions": Kind.RESOLUTION,
        "action-items": Kind.ACTION_ITEM,
        "dispatches": Kind.DISPATCH,
        "attachments": Kind.ATTACHMENT,
        "deadline-rules": Kind.DEADLINE_RULE,
        "committee-rules": Kind.COMMITTEE_RULE,
        "school-holidays": Kind.SCHOOL_HOLIDAY,
        "calendar-layers": Kind.CALENDAR_LAYER,
        "layer-days": Kind.LAYER_DAY,
        "polls": Kind.POLL,
        "poll-options": Kind.POLL_OPTION,
        "poll-seats": Kind.POLL_SEAT,
        "poll-answers": Kind.POLL_ANSWER,
        "rotation-turns": Kind.ROTATION_TURN,
        "mail-templates": Kind.MAIL_TEMPLATE,
        "reminder-rules": Kind.REMINDER_RULE,
        "reminders": Kind.REMINDER,
        "replies": Kind.REPLY,
        "dispatch-documents": Kind.DISPATCH_DOCUMENT,
    }
)

Object = dict[str, Json]


class Listing:
    """Reads lists of flat objects; each reference stands as `…_id` and as a readable twin."""

    def __init__(self, reader: Reader, today: Callable[[], date]) -> None:
        self._reader = reader
        self._today = today

    def counts(self) -> Mapping[str, int]:
        """Count the records of each kind."""
        return {
            name: self._reader.rows(" ".join(["SELECT count(*) FROM", kind.value]))[0][0]
            for name, kind in LISTS.items()
        }

    def facts(self) -> dict[str, Any]:
        """Tell program, format and schema, counts per kind, the last change, encryption."""
        from importlib.metadata import version

        ((schema,),) = self._reader.rows("PRAGMA user_version")
        ((changed,),) = self._reader.rows("SELECT max(happened) FROM journal_step")
        return {
            "program": "mintgremium",
            "program_version": version("mintgremium"),
            "format": "mintgremium workspace",
            "schema_version": schema,
            "exchange_format": VERSION,
            "encrypted": False,  # encrypted workspaces come with their own opening
            "last_change": changed,
            "counts": self.counts(),
        }

    def objects(
        self, name: str, *, on: date | None = None, where: Mapping[str, str] | None = None
    ) -> list[Object]:
        """List a kind; `on` keeps what is valid that day, `where` what has these values.

        Raises InvalidInputError for a key that the objects do not have.
        """
        kind = LISTS[name]
        readable = Readable(self._reader, on or self._today())
        extras = _Extras(self._reader, readable, on or self._today())
        rows = all_rows(self._reader, kind)
        if on is not None:
            rows = [row for row in rows if _is_valid(row, on)]
        objects = [_flat(kind, row, readable) | extras.of(kind, row) for row in rows]
        return [each for each in objects if _fits(each, where or {})]


class _Extras:
    """What the objects of some kinds have beyond the columns of their record."""

    def __init__(self, reader: Reader, readable: Readable, day: date) -> None:
        self._reader = reader
        self._readable = readable
        self._day = day
        self._holders: dict[str, str] | None = None
        self._numbers: dict[str, str] | None = None
        self._lands: dict[str, Object] | None = None

    def of(self, kind: Kind, row: Row) -> Object:
        """Return the further keys of one object."""
        find = self._finders.get(kind)
        return {} if find is None else find(row)

    @property
    def _finders(self) -> Mapping[Kind, Callable[[Row], Object]]:
        return {
            Kind.LAND: lambda row: self.lands[row["id"]],
            Kind.ORGANIZATION: self._organization,
            Kind.PERSON: self._person,
            Kind.SEAT: self._seat,
            Kind.MEMBERSHIP: self._membership,
            Kind.MEETING: self._meeting,
            Kind.AGENDA_ITEM: lambda row: {"number": self.numbers.get(row["id"], row["number"])},
            Kind.ACTION_ITEM: self._action_item,
            Kind.DISPATCH: self._dispatch,
        }

    @property
    def lands(self) -> dict[str, Object]:
        """Map each Land to its seats, ministries, office and attendance that day."""
        if self._lands is None:
            rows = Lands(self._reader, lambda: self._day).lands()
            self._lands = {row.id.hex: flat_land(row) for row in rows}
        return self._lands

    @property
    def holders(self) -> dict[str, str]:
        """Map each seat to the person who holds it that day."""
        if self._holders is None:
            self._holders = {
                row["seat_id"]: row["person_id"]
                for row in all_rows(self._reader, Kind.MEMBERSHIP)
                if row["role"] == SeatRole.HOLDER and _is_valid(row, self._day)
            }
        return self._holders

    @property
    def numbers(self) -> dict[str, str]:
        """Map each agenda item to the number that it shows."""
        if self._numbers is None:
            family = Family()
            family.add(Kind.AGENDA_ITEM, all_rows(self._reader, Kind.AGENDA_ITEM))
            self._numbers = {}
            for meeting in all_rows(self._reader, Kind.MEETING):
                self._numbers |= shown_numbers(family, meeting)
        return self._numbers

    def _organization(self, row: Row) -> Object:
        name, short_name = self._readable.organization_names.get(row["id"], ("", ""))
        return {"name": name, "short_name": short_name}

    def _person(self, row: Row) -> Object:
        return {
            "name": self._readable.of(Kind.PERSON, row["id"]),
            "email": self._readable.addresses.get(row["id"]),
        }

    def _seat(self, row: Row) -> Object:
        holder = self.holders.get(row["id"])
        bearer = self._readable.bearer_of_seat(row["id"])
        return {
            "organization_id": dashed(bearer),
            "organization": self._readable.of(Kind.ORGANIZATION, bearer),
            "name": self._readable.of(Kind.SEAT, row["id"]),
            "holder_id": dashed(holder),
            "holder": self._readable.of(Kind.PERSON, holder),
            "vacant": holder is None,
        }

    def _membership(self, row: Row) -> Object:
        committee = self._readable.committee_of_seat(row["seat_id"])
        return {
            "committee_id": dashed(committee),
            "committee": self._readable.of(Kind.COMMITTEE, committee),
        }

    def _meeting(self, row: Row) -> Object:
        ids = self._readable.committees_of_meeting(row["id"])
        names = [self._readable.of(Kind.COMMITTEE, each) for each in ids]
        return {
            "committee_id": dashed(ids[0]) if ids else None,
            "committee": names[0] if names else None,
            "committee_ids": [dashed(each) for each in ids],
            "committees": names,
        }

    def _action_item(self, row: Row) -> Object:
        person = self._readable.of(Kind.PERSON, row["responsible_person_id"])
        seat = self._readable.of(Kind.SEAT, row["responsible_seat_id"])
        return {"responsible": person or seat or row["responsible"] or None}

    def _dispatch(self, row: Row) -> Object:
        found = self._reader.rows(
            "SELECT count(*) FROM dispatch_recipient WHERE dispatch_id = ?", (row["id"],)
        )
        return {"recipients": found[0][0]}


def _flat(kind: Kind, row: Row, readable: Readable) -> Object:
    made: Object = {"id": dashed(row["id"])}
    shape = SHAPES[kind]
    for column, parent in shape.parents.items():
        name = column.removesuffix("_id")
        made[column], made[name] = dashed(row[column]), readable.of(parent, row[column])
    for each in shape.fields:
        name = each.name.replace(".", "_")
        if isinstance(each, Reference):
            name = f"{name}_seat" if each.inline else name
            record = row[each.stored_as]
            made[f"{name}_id"], made[name] = dashed(record), readable.of(each.kind, record)
        else:
            raw = row[each.stored_as]
            made[name] = None if raw is None else each.value.outgoing(raw)
    if shape.stamps:
        made["created"], made["modified"] = row["created"], row["modified"]
    return made


def _is_valid(row: Mapping[str, Any], day: date) -> bool:
    if "end_date" in row:
        return Period(_day(row["start_date"]), _day(row["end_date"])).covers(day)
    if "precision" in row:  # a meeting: on one of its days, as far as they are known
        first, last = row["start"][:10], (row["end"] or row["start"])[:10]
        text = day.isoformat()
        return bool(first <= text[: len(first)] and text[: len(last)] <= last)
    return True


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _fits(made: Object, where: Mapping[str, str]) -> bool:
    for key, wanted in where.items():
        if key not in made:
            raise InvalidInputError(
                {key: "unknown-key"}, code="unknown-key", key=key, keys=", ".join(made)
            )
        values: Iterable[Json] = made[key] if isinstance(made[key], list) else [made[key]]
        if wanted.casefold() not in [_as_text(value).casefold() for value in values]:
            return False
    return True


def _as_text(value: Json) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
