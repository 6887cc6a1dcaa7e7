"""From draft over circulated to approved."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from mintgremium.core.errors import InvalidInputError, RefusedError
from mintgremium.core.references import resolutions_of
from mintgremium.core.vocabulary import MeetingState, MinutesState
from mintgremium.models import Committee, Meeting, MeetingCommittee, Resolution
from mintgremium.services.agenda.editing import Tree
from mintgremium.services.meetings.guards import open_meeting, refuse_states
from mintgremium.services.meetings.numbers import draw
from mintgremium.services.minutes.editing import minutes_of
from mintgremium.services.minutes.sealing import seal

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Circulation:
    """When minutes went out, and until when objections may come."""

    now: datetime
    on: date
    objections_until: date | None


def circulate(session: "Session", meeting_id: UUID, circulation: Circulation) -> None:
    """Close the draft and draw the numbers of the resolutions in the order of the agenda."""
    meeting = open_meeting(session, meeting_id)
    refuse_states(meeting, frozenset({MeetingState.CANCELLED}), "meeting-cancelled")
    minutes = minutes_of(session, meeting_id)
    if minutes.state != MinutesState.DRAFT:
        raise RefusedError("minutes-circulated", reference=meeting.reference)
    until = circulation.objections_until
    if until is not None and until < circulation.on:
        raise InvalidInputError({"objections_until": "end-before-start"})
    tree = Tree(session, meeting)
    tree.freeze()
    number_resolutions(session, tree, circulation.now)
    minutes.state = MinutesState.CIRCULATED
    minutes.circulated_on = circulation.on
    minutes.objections_until = until
    meeting.state = MeetingState.CIRCULATED


def number_resolutions(session: "Session", tree: Tree, now: datetime) -> None:
    """Draw a number for each resolution that has none, in the order of the agenda."""
    order = {item.id: place for place, item in enumerate(tree.ordered())}
    found = session.scalars(
        select(Resolution).where(
            Resolution.meeting_id == tree.meeting.id, Resolution.number.is_(None)
        )
    )
    last = len(order)
    waiting = sorted(
        found,
        key=lambda one: (
            last if one.agenda_item_id is None else order.get(one.agenda_item_id, last),
            one.position,
            one.id.hex,
        ),
    )
    series = resolutions_of(_first_short_name(session, tree.meeting), tree.meeting.start.year)
    for resolution in waiting:
        resolution.number = draw(session, series, now)


def _first_short_name(session: "Session", meeting: Meeting) -> str:
    found = session.scalar(
        select(Committee.short_name)
        .join(MeetingCommittee, MeetingCommittee.committee_id == Committee.id)
        .where(MeetingCommittee.meeting_id == meeting.id)
        .order_by(MeetingCommittee.position)
    )
    if found is None:
        raise RefusedError("meeting-without-committee", reference=meeting.reference)
    return found


def approve(session: "Session", meeting_id: UUID, on: date) -> None:
    """Make circulated minutes immutable from a day on."""
    meeting = open_meeting(session, meeting_id)
    minutes = minutes_of(session, meeting_id)
    if minutes.state != MinutesState.CIRCULATED:
        raise RefusedError("minutes-not-circulated", reference=meeting.reference)
    if minutes.circulated_on is not None and on < minutes.circulated_on:
        raise InvalidInputError({"approved_on": "before-circulation"})
    minutes.state = MinutesState.APPROVED
    minutes.approved_on = on
    meeting.state = MeetingState.APPROVED
    seal(session, minutes)
