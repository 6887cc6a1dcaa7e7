"""Draw running numbers, each once."""

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from mintgremium.core.references import Series, parse_reference
from mintgremium.models import Meeting, Resolution, SpentNumber

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def draw(session: "Session", series: Series, now: datetime) -> str:
    """Return the next label of the series and keep it as spent.

    Labels that came in from elsewhere, by an import, are passed over.
    """
    last = session.scalar(
        select(func.max(SpentNumber.running)).where(SpentNumber.series == series.key)
    )
    running = (last or 0) + 1
    while _is_taken(session, series.label(running)):
        running += 1
    return _spend(session, series, running, now)


def keep(session: "Session", reference: str, now: datetime) -> None:
    """Keep the reference of a meeting that came from elsewhere as spent, if it is one of ours."""
    parsed = parse_reference(reference)
    if parsed is not None and not _is_spent(session, reference):
        _spend(session, *parsed, now)


def _spend(session: "Session", series: Series, running: int, now: datetime) -> str:
    label = series.label(running)
    session.add(SpentNumber(series=series.key, running=running, label=label, drawn=now))
    session.flush()
    return label


def _is_taken(session: "Session", label: str) -> bool:
    return (
        _is_spent(session, label)
        or session.scalar(select(Meeting.id).where(Meeting.reference == label)) is not None
        or session.scalar(select(Resolution.id).where(Resolution.number == label)) is not None
    )


def _is_spent(session: "Session", label: str) -> bool:
    return session.scalar(select(SpentNumber.id).where(SpentNumber.label == label)) is not None
