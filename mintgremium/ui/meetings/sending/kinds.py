"""What can be sent for a meeting, and where to mend what stands against it."""

from typing import Final
from uuid import UUID

from mintgremium.core.vocabulary import DispatchKind, MeetingState
from mintgremium.services.meetings.rows import MeetingFacts, Step
from mintgremium.ui.context import Place
from mintgremium.ui.meetings.actions import PAGE

KINDS: Final = (
    DispatchKind.SAVE_THE_DATE,
    DispatchKind.INVITATION,
    DispatchKind.UPDATE,
    DispatchKind.CANCEL,
)
EDIT: Final = Place(PAGE)  # stands for the dialog of the meeting itself

_OF_COMMITTEE: Final = frozenset({"organizer-missing", "no-recipients", "seats-vacant"})
_OF_CONTACTS: Final = frozenset({"without-mail"})
_OF_MEETING: Final = frozenset(
    {
        "meeting-without-day",
        "meeting-without-time",
        "meeting-without-end",
        "place-missing",
        "video-missing",
        "dial-in-missing",
        "day-is-past",
    }
)


def usual_kind(facts: MeetingFacts) -> DispatchKind:
    """Say what is sent next in the state of the meeting."""
    if facts.state is MeetingState.CANCELLED:
        return DispatchKind.CANCEL
    if facts.state is MeetingState.INVITED:
        return DispatchKind.UPDATE
    if facts.state is MeetingState.PLANNED and facts.next_step.step is Step.SEND_SAVE_THE_DATE:
        return DispatchKind.SAVE_THE_DATE
    return DispatchKind.INVITATION


def place_to_mend(code: str, meeting_id: UUID, committee_id: UUID | None) -> Place | None:
    """Return where a finding can be mended; None if nowhere."""
    if code in _OF_MEETING:
        return EDIT
    if code in _OF_COMMITTEE and committee_id is not None:
        return Place("committees", committee_id)
    if code in _OF_CONTACTS:
        return Place("contacts")
    if code == "agenda-empty":
        return Place(PAGE, meeting_id, "agenda")
    return None
