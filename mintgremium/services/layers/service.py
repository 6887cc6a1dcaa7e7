"""Layers of blocked dates, and school holidays that the user brings."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.errors import MissingError, RefusedError
from mintgremium.core.moments import to_berlin
from mintgremium.core.vocabulary import LayerColour, LayerWeight
from mintgremium.services.cells import day_of, key_of
from mintgremium.services.layers.drafts import LayerDraft
from mintgremium.services.layers.files import read_days
from mintgremium.services.layers.rows import DaysFile, LayerDayRow, LayerRow
from mintgremium.services.meetings.cells import instant_of
from mintgremium.services.records import refuse_problems

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

LAYERS = """
SELECT l.id, l.version, l.name, l.weight, l.colour, l.visible, l.source, l.file, l.refreshed,
       l.note, count(d.id), min(d.start_date), max(d.end_date)
FROM calendar_layer l LEFT JOIN layer_day d ON d.layer_id = l.id
GROUP BY l.id ORDER BY l.position, l.name
"""

DAYS = """
SELECT d.id, d.layer_id, l.name, l.weight, l.colour, a.code, d.name, d.start_date, d.end_date
FROM layer_day d JOIN calendar_layer l ON l.id = d.layer_id LEFT JOIN land a ON a.id = d.land_id
WHERE (l.visible OR :layer <> '') AND (:layer = '' OR l.id = :layer)
  AND d.end_date >= :first AND d.start_date <= :last
ORDER BY l.position, l.name, d.start_date, d.id
"""

LANDS = "SELECT code FROM land"


class Layers:
    """Named layers of blocked dates, and imported school holidays."""

    def __init__(self, work: "UnitOfWork", reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._work = work
        self._reader = reader
        self._clock = clock

    def rows(self) -> tuple[LayerRow, ...]:
        """List the layers in their order."""
        return tuple(_layer(row) for row in self._reader.rows(LAYERS))

    def days(
        self, first: date, last: date, layer_id: UUID | None = None
    ) -> tuple[LayerDayRow, ...]:
        """List the blocked spans of a period: those of one layer, else of all that are shown."""
        parameters = {
            "layer": layer_id.hex if layer_id else "",
            "first": first.isoformat(),
            "last": last.isoformat(),
        }
        return tuple(_day(row) for row in self._reader.rows(DAYS, parameters))

    def draft(self, layer_id: UUID) -> LayerDraft:
        """Return a layer as a form edits it. Raises MissingError."""
        row = self._row(layer_id)
        names = LayerDraft.__dataclass_fields__
        return LayerDraft(**{name: getattr(row, name) for name in names})

    def read(self, path: Path) -> DaysFile:
        """Look at a CSV or .ics file. Raises RefusedError, StorageUnavailableError."""
        return read_days(path, self._today())

    def save(self, draft: LayerDraft, found: DaysFile | None = None) -> UUID:
        """Store a layer, with the days of a file if one was read, in one step."""
        from mintgremium.services.layers import editing

        refuse_problems(draft.problems())
        with self._work.write("save-layer", draft.name.strip()) as session:
            layer = editing.store_layer(session, draft)
            if found is not None:
                editing.fill_layer(session, layer, found, self._clock())
            return layer.id

    def refresh(self, layer_id: UUID, path: Path | None = None) -> DaysFile:
        """Read the file of a layer again, or another one. Raises RefusedError if it has none."""
        from mintgremium.services.layers import editing

        row = self._row(layer_id)
        if path is None and not row.file:
            raise RefusedError("layer-without-file", name=row.name)
        found = self.read(path or Path(row.file))
        with self._work.write("refresh-layer", row.name) as session:
            editing.fill_layer(
                session, editing.existing_layer(session, layer_id), found, self._clock()
            )
        return found

    def delete(self, row: LayerRow) -> None:
        """Delete a layer with its days."""
        from mintgremium.services.layers import editing

        with self._work.write("delete-layer", row.name) as session:
            editing.remove_layer(session, row.id, row.version)

    def import_school(self, found: DaysFile, land: str = "") -> int:
        """Take over school holidays; `land` DE-BY is for a file that names none.

        Those of a Land and school year that were imported before are replaced. Raises RefusedError
        for a Land that is missing or unknown.
        """
        from mintgremium.services.layers import editing

        days = [day if day.land else replace(day, land=land) for day in found.days]
        known = {code for (code,) in self._reader.rows(LANDS)}
        if any(not day.land for day in days):
            raise RefusedError("school-without-land")
        strange = sorted({day.land for day in days} - known)
        if strange:
            raise RefusedError("land-unknown", lands=", ".join(strange))
        with self._work.write("import-school-holidays", Path(found.file).name) as session:
            return editing.store_school(session, days, Path(found.file).name)

    def _row(self, layer_id: UUID) -> LayerRow:
        found = next((row for row in self.rows() if row.id == layer_id), None)
        if found is None:
            raise MissingError("record-missing")
        return found

    def _today(self) -> date:
        return to_berlin(self._clock()).date()


def _layer(row: tuple[Any, ...]) -> LayerRow:
    return LayerRow(
        id=key_of(row[0]),
        version=row[1],
        name=row[2],
        weight=LayerWeight(row[3]),
        colour=LayerColour(row[4]),
        visible=bool(row[5]),
        source=row[6],
        file=row[7],
        refreshed=instant_of(row[8]),
        note=row[9],
        dates=row[10],
        first=day_of(row[11]),
        last=day_of(row[12]),
    )


def _day(row: tuple[Any, ...]) -> LayerDayRow:
    return LayerDayRow(
        id=key_of(row[0]),
        layer_id=key_of(row[1]),
        layer=row[2],
        weight=LayerWeight(row[3]),
        colour=LayerColour(row[4]),
        land=row[5] or "",
        name=row[6],
        start_date=date.fromisoformat(row[7]),
        end_date=date.fromisoformat(row[8]),
    )
