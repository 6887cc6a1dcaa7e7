"""What can be done about each finding of the invitation check, in a word or two."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import DispatchKind
from mintgremium.ui.context import Place
from mintgremium.ui.meetings.actions import PAGE
from mintgremium.ui.translation import QT_TRANSLATE_NOOP


class Way(Enum):
    """How a finding is mended."""

    EDIT = auto()  # the dialog of the meeting
    CANCEL_MEETING = auto()
    AGENDA = auto()
    ANSWERS = auto()
    COMMITTEE = auto()
    TEMPLATE = auto()
    CONTACTS = auto()
    AS_CANCEL = auto()  # another kind of message
    AS_INVITATION = auto()
    ON_THE_DAY = auto()  # whoever holds the seats on the day of the meeting
    RESTORE_UID = auto()
    RECIPIENTS = auto()  # look at who gets it
    REASON = auto()  # say why it goes out all the same


_TEXTS: Final[Mapping[Way, str]] = {
    Way.EDIT: QT_TRANSLATE_NOOP("repairs", "Edit the meeting"),
    Way.CANCEL_MEETING: QT_TRANSLATE_NOOP("repairs", "Cancel the meeting"),
    Way.AGENDA: QT_TRANSLATE_NOOP("repairs", "Open the agenda"),
    Way.ANSWERS: QT_TRANSLATE_NOOP("repairs", "Open the answers"),
    Way.COMMITTEE: QT_TRANSLATE_NOOP("repairs", "Open the committee"),
    Way.TEMPLATE: QT_TRANSLATE_NOOP("repairs", "Open the template"),
    Way.CONTACTS: QT_TRANSLATE_NOOP("repairs", "Open the contacts"),
    Way.AS_CANCEL: QT_TRANSLATE_NOOP("repairs", "Send the cancellation"),
    Way.AS_INVITATION: QT_TRANSLATE_NOOP("repairs", "Send the invitation"),
    Way.ON_THE_DAY: QT_TRANSLATE_NOOP("repairs", "Seats of that day"),
    Way.RESTORE_UID: QT_TRANSLATE_NOOP("repairs", "Restore it"),
    Way.RECIPIENTS: QT_TRANSLATE_NOOP("repairs", "Look at them"),
    Way.REASON: QT_TRANSLATE_NOOP("repairs", "Give a reason"),
}

WAYS: Final[Mapping[str, Way]] = {
    "not-cancelled": Way.CANCEL_MEETING,
    "meeting-cancelled": Way.AS_CANCEL,
    "meeting-is-over": Way.ANSWERS,
    "day-is-past": Way.EDIT,
    "nothing-sent-yet": Way.AS_INVITATION,
    "meeting-without-day": Way.EDIT,
    "meeting-without-time": Way.EDIT,
    "meeting-without-end": Way.EDIT,
    "organizer-missing": Way.COMMITTEE,
    "organizer-is-member": Way.COMMITTEE,
    "no-recipients": Way.COMMITTEE,
    "seats-vacant": Way.COMMITTEE,
    "has-left": Way.COMMITTEE,
    "open-list": Way.COMMITTEE,
    "seat-changes-before": Way.ON_THE_DAY,
    "without-mail": Way.CONTACTS,
    "address-twice": Way.CONTACTS,
    "formerly-invited": Way.ANSWERS,
    "only-newcomers": Way.RECIPIENTS,
    "late": Way.REASON,
    "nothing-changed": Way.REASON,
    "uid-changed": Way.RESTORE_UID,
    "template-unclear": Way.TEMPLATE,
    "place-missing": Way.EDIT,
    "video-missing": Way.EDIT,
    "dial-in-missing": Way.EDIT,
    "agenda-empty": Way.AGENDA,
    "confidential-in-text": Way.EDIT,
    "confidential-in-agenda": Way.AGENDA,
    "confidential-kept-back": Way.AGENDA,
    "on-weekend": Way.EDIT,
    "on-holiday": Way.EDIT,
}
HARMLESS: Final = frozenset({"sample-workspace"})  # nothing to mend

AS: Final[Mapping[Way, DispatchKind]] = {
    Way.AS_CANCEL: DispatchKind.CANCEL,
    Way.AS_INVITATION: DispatchKind.INVITATION,
}


@dataclass(frozen=True, slots=True)
class Where:
    """The meeting and its first committee."""

    meeting_id: UUID
    committee_id: UUID | None


def way_text(way: Way) -> str:
    """Say what a button does."""
    text = _TEXTS[way]
    return QCoreApplication.translate("repairs", text)


def place_of(way: Way, where: Where) -> Place | None:
    """Return where a way leads; None for those that are done in the dialog, or lead nowhere."""
    if way is Way.AGENDA:
        return Place(PAGE, where.meeting_id, "agenda")
    if way is Way.ANSWERS:
        return Place(PAGE, where.meeting_id, "attendance")
    if way is Way.CONTACTS:
        return Place("contacts")
    if where.committee_id is None:
        return None
    places = {
        Way.COMMITTEE: Place("committees", where.committee_id),
        Way.TEMPLATE: Place("mail_templates", where.committee_id),
    }
    return places.get(way)
