"""Bring a meeting that came from elsewhere in step with its minutes."""

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from mintgremium.core.vocabulary import MeetingState, MinutesState
from mintgremium.models import Meeting, Minutes
from mintgremium.services.agenda.editing import Tree
from mintgremium.services.minutes.life import number_resolutions
from mintgremium.services.minutes.sealing import seal

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_STATES = {
    MinutesState.CIRCULATED: MeetingState.CIRCULATED,
    MinutesState.APPROVED: MeetingState.APPROVED,
}


def complete_imported(session: "Session", meeting: Meeting, now: datetime) -> None:
    """Do what circulation and approval would have done, where the source left it out.

    State of the meeting, standing numbers of items, numbers of resolutions, the hash of approved
    minutes; what came along is kept.
    """
    minutes = session.scalar(select(Minutes).where(Minutes.meeting_id == meeting.id))
    state = None if minutes is None else _STATES.get(MinutesState(minutes.state))
    if minutes is None or state is None:
        return
    if meeting.state != state:
        meeting.state = state
    tree = Tree(session, meeting)
    if not meeting.agenda_frozen:
        tree.freeze()
    number_resolutions(session, tree, now)
    if state is MeetingState.APPROVED and not minutes.approved_hash:
        seal(session, minutes)
