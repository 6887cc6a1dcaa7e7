"""Write the exchange file piece by piece, so that its size never has to fit into memory."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange.export_extras import extras
from mintgremium.services.exchange.names import Names
from mintgremium.services.exchange.objects import Family, Object, ObjectWriter
from mintgremium.services.exchange.rows import Reader, all_rows, batches, ids_of, rows_among
from mintgremium.services.exchange.schema import ExportChecker
from mintgremium.services.exchange.scope import scope_of
from mintgremium.services.exchange.shapes import COLLECTIONS, VERSION

MEETINGS_AT_ONCE = 100

_IN_BODIES = (
    Kind.ORGANIZATION_NAME,
    Kind.PERSON_EMAIL,
    Kind.EMPLOYMENT,
    Kind.DEADLINE_RULE,
    Kind.COMMITTEE_RULE,
    Kind.MAIL_TEMPLATE,
    Kind.REMINDER_RULE,
    Kind.SEAT,
    Kind.SEAT_BEARER,
    Kind.LAYER_DAY,
    Kind.POLL_OPTION,
    Kind.POLL_SEAT,
    Kind.POLL_ANSWER,
    Kind.POLL_LETTER,
)
_IN_MEETINGS = (
    Kind.AGENDA_ITEM,
    Kind.ATTENDANCE,
    Kind.MINUTES,
    Kind.RESOLUTION,
    Kind.ACTION_ITEM,
    Kind.ATTACHMENT,
    Kind.INVITATION,
    Kind.DISPATCH,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOptions:
    """What goes into the file."""

    committee: str = ""  # short name; empty: the whole workspace
    attachments: Path | None = None  # folder for the attached files; None: base64 in the file


class Export:
    """One export of the workspace as it is now."""

    def __init__(self, reader: Reader, options: ExportOptions, now: datetime) -> None:
        self._reader = reader
        self._options = options
        self._now = now
        self._names = Names(reader)
        self._scope = scope_of(reader, options.committee)
        self._checker = ExportChecker()

    def pieces(self) -> Iterator[str]:
        """Yield the text of the document, one record a line."""
        stamp = self._now.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        yield f'{{"mintgremium": {VERSION},\n"exported": {_dumped(stamp)}'
        for name in COLLECTIONS:
            yield f",\n{_dumped(name)}: ["
            gap = "\n"
            for made in self.objects(name):
                self._checker.check(COLLECTIONS[name], made)
                yield f"{gap}{_dumped(made)}"
                gap = ",\n"
            yield "]"
        yield "}\n"

    def objects(self, collection: str) -> Iterator[Object]:
        """Yield the objects of one list of the document."""
        kind = COLLECTIONS[collection]
        if kind is Kind.MEETING:
            yield from self._meetings()
            return
        family = Family()
        for child in _IN_BODIES:
            family.add(child, all_rows(self._reader, child))
        writer = self._writer(family)
        for row in all_rows(self._reader, kind, *self._scope.condition(kind)):
            yield writer.write(kind, row)

    def attached(self) -> Iterator[tuple[str, bytes]]:
        """Yield checksum and bytes of each attached file."""
        where, values = self._scope.condition(Kind.MEETING)
        meetings = set(ids_of(self._reader, Kind.MEETING, where, values))
        rows = all_rows(self._reader, Kind.ATTACHMENT)
        for checksum in sorted({row["sha512"] for row in rows if row["meeting_id"] in meetings}):
            for (content,) in self._reader.rows(
                "SELECT content FROM attachment_content WHERE sha512 = ?", (checksum,)
            ):
                yield checksum, content

    def _meetings(self) -> Iterator[Object]:
        where, values = self._scope.condition(Kind.MEETING)
        ids = ids_of(self._reader, Kind.MEETING, where, values)
        for batch in batches(ids, MEETINGS_AT_ONCE):
            writer = self._writer(self._family_of(batch))
            order = {meeting: place for place, meeting in enumerate(batch)}
            rows = rows_among(self._reader, Kind.MEETING, "id", batch)
            for row in sorted(rows, key=lambda each: order[each["id"]]):
                yield writer.write(Kind.MEETING, row)

    def _family_of(self, meetings: list[str]) -> Family:
        family = Family()
        for child in _IN_MEETINGS:
            rows = rows_among(self._reader, child, "meeting_id", meetings)
            family.add(child, rows)
            if child is Kind.DISPATCH:
                dispatches = [row["id"] for row in rows]
                for part in (Kind.DISPATCH_DOCUMENT, Kind.DISPATCH_RECIPIENT):
                    family.add(part, rows_among(self._reader, part, "dispatch_id", dispatches))
        return family

    def _writer(self, family: Family) -> ObjectWriter:
        return ObjectWriter(
            self._names,
            family,
            extras(self._reader, self._names, family, self._options.attachments),
        )


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
