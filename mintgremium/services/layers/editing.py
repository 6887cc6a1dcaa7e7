"""Changes of layers and imported school holidays inside an open unit of work."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import func, select

from mintgremium.core.errors import InvalidInputError
from mintgremium.models import CalendarLayer, Land, LayerDay, SchoolHoliday
from mintgremium.services.layers.drafts import LayerDraft
from mintgremium.services.layers.rows import DaysFile, FoundDay
from mintgremium.services.records import existing, unchanged

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

SUMMER = 8


def store_layer(session: "Session", draft: LayerDraft) -> CalendarLayer:
    """Store a new or an edited layer; its name must be its own."""
    name = draft.name.strip()
    same = session.scalar(select(CalendarLayer.id).where(CalendarLayer.name == name))
    if same is not None and same != draft.id:
        raise InvalidInputError({"name": "layer-taken"})
    if draft.id is not None:
        layer = unchanged(session, CalendarLayer, draft.id, draft.version)
    else:
        highest = session.scalar(select(func.max(CalendarLayer.position)))
        layer = CalendarLayer(position=0 if highest is None else highest + 1)
    layer.name, layer.weight, layer.colour = name, draft.weight, draft.colour
    layer.visible = draft.visible
    layer.source, layer.note = draft.source.strip(), draft.note.strip()
    session.add(layer)
    session.flush()
    return layer


def fill_layer(session: "Session", layer: CalendarLayer, found: DaysFile, now: datetime) -> None:
    """Make the days of a layer exactly those of a file; days that stay keep their records."""
    lands = land_ids(session)
    old = {
        (day.land_id, day.name, day.start_date, day.end_date): day
        for day in session.scalars(select(LayerDay).where(LayerDay.layer_id == layer.id))
    }
    kept: set[tuple[UUID | None, str, date, date]] = set()
    for day in found.days:
        key = (lands.get(day.land), day.name, day.start_date, day.end_date)
        if key not in old and key not in kept:
            session.add(
                LayerDay(
                    layer_id=layer.id,
                    land_id=key[0],
                    name=day.name,
                    start_date=day.start_date,
                    end_date=day.end_date,
                )
            )
        kept.add(key)
    for key, record in old.items():
        if key not in kept:
            session.delete(record)
    layer.file, layer.refreshed = found.file, now
    session.flush()


def remove_layer(session: "Session", layer_id: UUID, version: int) -> None:
    """Delete a layer with its days."""
    layer = unchanged(session, CalendarLayer, layer_id, version)
    for day in session.scalars(select(LayerDay).where(LayerDay.layer_id == layer_id)):
        session.delete(day)
    session.flush()
    session.delete(layer)


def store_school(session: "Session", days: Iterable[FoundDay], source: str) -> int:
    """Replace the imported school holidays of each Land and school year that the file holds."""
    lands = land_ids(session)
    coming = [(lands[day.land], day) for day in days]
    renewed = {(land, _school_year(day.start_date)) for land, day in coming}
    for old in session.scalars(select(SchoolHoliday)):
        if (old.land_id, _school_year(old.start_date)) in renewed:
            session.delete(old)
    session.flush()
    for land, day in coming:
        session.add(
            SchoolHoliday(
                land_id=land,
                name=day.name[:200],
                start_date=day.start_date,
                end_date=day.end_date,
                source=(day.source or source)[:300],
            )
        )
    session.flush()
    return len(coming)


def existing_layer(session: "Session", layer_id: UUID) -> CalendarLayer:
    """Return a layer. Raises MissingError."""
    return existing(session, CalendarLayer, layer_id)


def land_ids(session: "Session") -> dict[str, UUID]:
    """Map ISO codes to ids."""
    return {land.code: land.id for land in session.scalars(select(Land))}


def _school_year(start: date) -> int:
    return start.year if start.month >= SUMMER else start.year - 1
