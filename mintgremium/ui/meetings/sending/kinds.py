"""What can be sent for a meeting."""

from typing import Final

from mintgremium.core.vocabulary import DispatchKind, MeetingState
from mintgremium.services.meetings.rows import MeetingFacts, Step

KINDS: Final = (
    DispatchKind.SAVE_THE_DATE,
    DispatchKind.INVITATION,
    DispatchKind.UPDATE,
    DispatchKind.CANCEL,
)
ASKING: Final = (DispatchKind.INVITATION, DispatchKind.UPDATE)  # for an answer by a day


def usual_kind(facts: MeetingFacts) -> DispatchKind:
    """Say what is sent next in the state of the meeting."""
    if facts.state is MeetingState.CANCELLED:
        return DispatchKind.CANCEL
    if facts.state is MeetingState.INVITED:
        return DispatchKind.UPDATE
    if facts.state is MeetingState.PLANNED and facts.next_step.step is Step.SEND_SAVE_THE_DATE:
        return DispatchKind.SAVE_THE_DATE
    return DispatchKind.INVITATION
