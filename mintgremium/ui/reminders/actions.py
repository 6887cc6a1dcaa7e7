"""The commands of the reminders."""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

VIEW: Final = "reminders"
PREPARE: Final = "reminders.prepare"
RULES: Final = "reminders.rules"
PAUSE_ALL: Final = "reminders.pause"
SKIP: Final = "reminders.skip"
PAUSE_MEETING: Final = "reminders.pause_meeting"

REMINDER_ACTIONS: Final = (
    ActionSpec(
        id=PREPARE,
        text=QT_TRANSLATE_NOOP("actions", "&Prepare what is due …"),
        tip=QT_TRANSLATE_NOOP("actions", "Write each reminder that is due, once"),
        shortcut="Ctrl+Return",
        icon="mail-plus",
        scope=VIEW,
    ),
    ActionSpec(
        id=SKIP,
        text=QT_TRANSLATE_NOOP("actions", "&Skip …"),
        tip=QT_TRANSLATE_NOOP("actions", "Leave the chosen reminders out, with a reason"),
        shortcut="Del",
        icon="circle-slash",
        scope=VIEW,
    ),
    ActionSpec(
        id=PAUSE_MEETING,
        text=QT_TRANSLATE_NOOP("actions", "Pause or resume this &meeting"),
        tip=QT_TRANSLATE_NOOP("actions", "Let the reminders of the chosen meeting rest, or not"),
        icon="hourglass",
        scope=VIEW,
    ),
    ActionSpec(
        id=PAUSE_ALL,
        text=QT_TRANSLATE_NOOP("actions", "Pause or resume &all"),
        tip=QT_TRANSLATE_NOOP("actions", "Let all reminders rest, or count again"),
        icon="hourglass",
        scope=VIEW,
    ),
    ActionSpec(
        id=RULES,
        text=QT_TRANSLATE_NOOP("actions", "&Rules for reminders …"),
        tip=QT_TRANSLATE_NOOP("actions", "Say which committee reminds of what, and when"),
        icon="bell",
        scope=VIEW,
    ),
)
