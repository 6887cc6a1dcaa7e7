"""The commands of meetings.

They belong to the window, so that menu and palette offer them wherever a meeting is at hand; the
view that shows one allows them. Keys that other lists use too (F2, Del) are set by the list itself.
"""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

LIST: Final = "meetings"  # names of the views
PAGE: Final = "meeting"

ADD: Final = "meetings.add"

MEETING_ACTIONS: Final = (
    ActionSpec(
        id=ADD,
        text=QT_TRANSLATE_NOOP("actions", "&New meeting …"),
        tip=QT_TRANSLATE_NOOP("actions", "Plan a meeting of one committee or of several"),
        shortcut="Ctrl+N",
        icon="calendar-plus",
        place=LIST,
    ),
    ActionSpec(
        id="meeting.edit",
        text=QT_TRANSLATE_NOOP("actions", "&Edit the meeting …"),
        tip=QT_TRANSLATE_NOOP("actions", "Change name, time, form, place and video link"),
        icon="pencil",
    ),
    ActionSpec(
        id="meeting.move",
        text=QT_TRANSLATE_NOOP("actions", "&Move to another day …"),
        tip=QT_TRANSLATE_NOOP("actions", "Change the date and see first what that entails"),
        icon="calendar-clock",
    ),
    ActionSpec(
        id="meeting.copy",
        text=QT_TRANSLATE_NOOP("actions", "Plan one &like this …"),
        tip=QT_TRANSLATE_NOOP("actions", "Take place and agenda over into a new meeting"),
        icon="copy",
    ),
    ActionSpec(
        id="meeting.send",
        text=QT_TRANSLATE_NOOP("actions", "Prepare the &invitation …"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Write save-the-date, invitation, update or cancellation as files"
        ),
        shortcut="Ctrl+Shift+E",
        icon="send",
    ),
    ActionSpec(
        id="meeting.mark_held",
        text=QT_TRANSLATE_NOOP("actions", "Mark as &held"),
        tip=QT_TRANSLATE_NOOP("actions", "Note that the meeting took place"),
        icon="check",
    ),
    ActionSpec(
        id="meeting.cancel",
        text=QT_TRANSLATE_NOOP("actions", "&Call the meeting off …"),
        tip=QT_TRANSLATE_NOOP("actions", "Call the meeting off, with the reason"),
        icon="calendar-x",
    ),
    ActionSpec(
        id="meeting.plan_again",
        text=QT_TRANSLATE_NOOP("actions", "Plan &again"),
        tip=QT_TRANSLATE_NOOP("actions", "Take back that the meeting is called off or was held"),
        icon="rotate-cw",
    ),
    ActionSpec(
        id="meeting.delete",
        text=QT_TRANSLATE_NOOP("actions", "&Delete the meeting"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Delete a meeting that nobody was written to; undo brings it back"
        ),
        icon="trash-2",
    ),
)

OF_ONE: Final = tuple(spec.id for spec in MEETING_ACTIONS if spec.id != ADD)
