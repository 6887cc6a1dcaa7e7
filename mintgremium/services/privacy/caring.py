"""Small changes around people's data, inside an open unit of work."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.models import Person
from mintgremium.services.records import existing

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def note_asked(session: "Session", person_ids: Iterable[UUID], day: date) -> None:
    """Note when people were asked whether their data are right."""
    for person_id in person_ids:
        existing(session, Person, person_id).asked_on = day


def leave(session: "Session", person_ids: Iterable[UUID], day: date, review: date) -> None:
    """Note when people left and when their data are to be looked at again."""
    for person_id in person_ids:
        person = existing(session, Person, person_id)
        person.left_on, person.review_on = day, review


def postpone(session: "Session", person_ids: Iterable[UUID], until: date, reason: str) -> None:
    """Keep people's data until a later day, with the reason."""
    for person_id in person_ids:
        person = existing(session, Person, person_id)
        person.review_on, person.kept_because = until, reason.strip()
