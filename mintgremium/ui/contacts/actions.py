"""The commands of contacts."""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

VIEW: Final = "contacts"

CONTACT_ACTIONS: Final = (
    ActionSpec(
        id="contacts.add_person",
        text=QT_TRANSLATE_NOOP("actions", "New pers&on …"),
        tip=QT_TRANSLATE_NOOP("actions", "Add somebody with mail address and workplace"),
        icon="user-plus",
        place=VIEW,
    ),
    ActionSpec(
        id="contacts.add_organization",
        text=QT_TRANSLATE_NOOP("actions", "New or&ganisation …"),
        tip=QT_TRANSLATE_NOOP("actions", "Add a ministry, an office, a foundation or a network"),
        icon="building-2",
        place=VIEW,
    ),
    ActionSpec(
        id="contacts.open",
        text=QT_TRANSLATE_NOOP("actions", "Show e&verything"),
        tip=QT_TRANSLATE_NOOP("actions", "Time line, meetings, tasks and all data of the contact"),
        shortcut="Alt+Return",
        icon="panel-right-open",
        scope=VIEW,
    ),
    ActionSpec(
        id="contacts.edit",
        text=QT_TRANSLATE_NOOP("actions", "&Edit the contact …"),
        tip=QT_TRANSLATE_NOOP("actions", "Change the chosen person or organisation"),
        shortcut="F2",
        icon="pencil",
        scope=VIEW,
    ),
    ActionSpec(
        id="contacts.rename",
        text=QT_TRANSLATE_NOOP("actions", "&Rename from a day on …"),
        tip=QT_TRANSLATE_NOOP("actions", "Give the organisation a new name and keep the old one"),
        icon="history",
        scope=VIEW,
    ),
    ActionSpec(
        id="contacts.merge",
        text=QT_TRANSLATE_NOOP("actions", "&Merge …"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Make two entries of one person one, or let organisations become one"
        ),
        icon="merge",
        scope=VIEW,
    ),
    ActionSpec(
        id="contacts.split",
        text=QT_TRANSLATE_NOOP("actions", "&Split from a day on …"),
        tip=QT_TRANSLATE_NOOP("actions", "Let several organisations take the place of this one"),
        icon="list-tree",
        scope=VIEW,
    ),
    ActionSpec(
        id="contacts.succeed",
        text=QT_TRANSLATE_NOOP("actions", "S&uccession from a day on …"),
        tip=QT_TRANSLATE_NOOP("actions", "Let another organisation take the place of this one"),
        icon="corner-down-right",
        scope=VIEW,
    ),
    ActionSpec(
        id="contacts.confirm",
        text=QT_TRANSLATE_NOOP("actions", "&Confirm the data today"),
        tip=QT_TRANSLATE_NOOP("actions", "Note that the data of the chosen persons are right"),
        shortcut="Ctrl+Return",
        icon="shield-check",
        scope=VIEW,
    ),
    ActionSpec(
        id="contacts.write",
        text=QT_TRANSLATE_NOOP("actions", "&Write a mail …"),
        tip=QT_TRANSLATE_NOOP("actions", "Begin a mail to the chosen contacts"),
        icon="mail",
        scope=VIEW,
    ),
    ActionSpec(
        id="contacts.delete",
        text=QT_TRANSLATE_NOOP("actions", "&Delete the contact"),
        tip=QT_TRANSLATE_NOOP("actions", "Delete whom nothing depends on; undo is possible"),
        shortcut="Del",
        icon="trash-2",
        scope=VIEW,
    ),
)
