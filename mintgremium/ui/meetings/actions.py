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

# What the tab Teilnahme does; only those of the table that is seen can be chosen.
ANSWER_ACTIONS: Final = (
    ActionSpec(
        id="answer.accepted",
        text=QT_TRANSLATE_NOOP("actions", "&Accepted"),
        tip=QT_TRANSLATE_NOOP("actions", "Note that the chosen ones will come"),
        shortcut="Alt+1",
        icon="check",
        scope=PAGE,
    ),
    ActionSpec(
        id="answer.tentative",
        text=QT_TRANSLATE_NOOP("actions", "&Tentative"),
        tip=QT_TRANSLATE_NOOP("actions", "Note that the chosen ones may come"),
        shortcut="Alt+2",
        icon="circle-question-mark",
        scope=PAGE,
    ),
    ActionSpec(
        id="answer.declined",
        text=QT_TRANSLATE_NOOP("actions", "&Declined"),
        tip=QT_TRANSLATE_NOOP("actions", "Note that the chosen ones will not come"),
        shortcut="Alt+3",
        icon="x",
        scope=PAGE,
    ),
    ActionSpec(
        id="answer.needs-action",
        text=QT_TRANSLATE_NOOP("actions", "Answer is &missing"),
        tip=QT_TRANSLATE_NOOP("actions", "Take the answer of the chosen ones back"),
        shortcut="Alt+0",
        icon="circle-dashed",
        scope=PAGE,
    ),
    ActionSpec(
        id="answer.comment",
        text=QT_TRANSLATE_NOOP("actions", "Answer with &comment …"),
        tip=QT_TRANSLATE_NOOP("actions", "Note an answer and what was said with it"),
        icon="message-square",
        scope=PAGE,
    ),
    ActionSpec(
        id="answer.add_guest",
        text=QT_TRANSLATE_NOOP("actions", "Invite a &guest …"),
        tip=QT_TRANSLATE_NOOP("actions", "Invite a person without a seat"),
        icon="user-plus",
        scope=PAGE,
    ),
    ActionSpec(
        id="answer.remove_guest",
        text=QT_TRANSLATE_NOOP("actions", "&Remove the guest"),
        tip=QT_TRANSLATE_NOOP("actions", "Take a guest off the list who was not written to yet"),
        icon="user-minus",
        scope=PAGE,
    ),
    ActionSpec(
        id="answer.withdraw",
        text=QT_TRANSLATE_NOOP("actions", "No longer in&vited"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Take the chosen ones off the list; they get a message of their own"
        ),
        icon="user-x",
        scope=PAGE,
    ),
    ActionSpec(
        id="answer.invite_again",
        text=QT_TRANSLATE_NOOP("actions", "Invite agai&n"),
        tip=QT_TRANSLATE_NOOP("actions", "Put the chosen ones back on the list"),
        icon="user-check",
        scope=PAGE,
    ),
)
# The list of the attendance sets these keys itself: they are those of the answers beside it.
PRESENCE_KEYS: Final = {
    "presence.present": "Alt+1",
    "presence.virtual": "Alt+2",
    "presence.excused": "Alt+3",
    "presence.absent": "Alt+4",
}
PRESENCE_ACTIONS: Final = (
    ActionSpec(
        id="presence.present",
        text=QT_TRANSLATE_NOOP("actions", "Present on &site"),
        tip=QT_TRANSLATE_NOOP("actions", "Note that the chosen ones are there"),
        icon="check",
        scope=PAGE,
    ),
    ActionSpec(
        id="presence.virtual",
        text=QT_TRANSLATE_NOOP("actions", "Present by &video"),
        tip=QT_TRANSLATE_NOOP("actions", "Note that the chosen ones take part by video"),
        icon="video",
        scope=PAGE,
    ),
    ActionSpec(
        id="presence.excused",
        text=QT_TRANSLATE_NOOP("actions", "E&xcused"),
        tip=QT_TRANSLATE_NOOP("actions", "Note that the chosen ones are excused"),
        icon="user-minus",
        scope=PAGE,
    ),
    ActionSpec(
        id="presence.absent",
        text=QT_TRANSLATE_NOOP("actions", "A&bsent"),
        tip=QT_TRANSLATE_NOOP("actions", "Note that the chosen ones are missing"),
        icon="x",
        scope=PAGE,
    ),
    ActionSpec(
        id="presence.fill",
        text=QT_TRANSLATE_NOOP("actions", "&Fill from the seats"),
        tip=QT_TRANSLATE_NOOP("actions", "Add a line for each seat, from its holder and answer"),
        icon="armchair",
        scope=PAGE,
    ),
    ActionSpec(
        id="presence.add",
        text=QT_TRANSLATE_NOOP("actions", "Add a &guest …"),
        tip=QT_TRANSLATE_NOOP("actions", "Note somebody who takes part without a seat"),
        icon="user-plus",
        scope=PAGE,
    ),
    ActionSpec(
        id="presence.edit",
        text=QT_TRANSLATE_NOOP("actions", "Edit the &line …"),
        tip=QT_TRANSLATE_NOOP("actions", "Change role, form, times and note"),
        icon="pencil",
        scope=PAGE,
    ),
    ActionSpec(
        id="presence.delete",
        text=QT_TRANSLATE_NOOP("actions", "Delete the li&ne"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Take the chosen ones off the attendance; undo is possible"
        ),
        icon="trash-2",
        scope=PAGE,
    ),
)
PAPER_ACTIONS: Final = (
    ActionSpec(
        id="paper.open",
        text=QT_TRANSLATE_NOOP("actions", "&Open to look at"),
        tip=QT_TRANSLATE_NOOP("actions", "Open the document, or list who got the dispatch"),
        icon="eye",
        scope=PAGE,
    ),
    ActionSpec(
        id="paper.save",
        text=QT_TRANSLATE_NOOP("actions", "&Save as …"),
        tip=QT_TRANSLATE_NOOP("actions", "Store the chosen document or attachment as a file"),
        icon="save",
        scope=PAGE,
    ),
    ActionSpec(
        id="paper.attach",
        text=QT_TRANSLATE_NOOP("actions", "&Attach files …"),
        tip=QT_TRANSLATE_NOOP("actions", "Take copies of files in, to keep them with the meeting"),
        icon="paperclip",
        scope=PAGE,
    ),
    ActionSpec(
        id="paper.detach",
        text=QT_TRANSLATE_NOOP("actions", "&Remove the attachment"),
        tip=QT_TRANSLATE_NOOP("actions", "Take the chosen attachment away; undo brings it back"),
        icon="trash-2",
        scope=PAGE,
    ),
)
