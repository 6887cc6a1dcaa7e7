"""The commands of polls."""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

VIEW: Final = "polls"
ADD: Final = "polls.add"

POLL_ACTIONS: Final = (
    ActionSpec(
        id=ADD,
        text=QT_TRANSLATE_NOOP("actions", "New p&oll for a date …"),
        tip=QT_TRANSLATE_NOOP("actions", "Ask the seats of a committee which day suits them"),
        icon="vote",
        place=VIEW,
    ),
    ActionSpec(
        id="poll.edit",
        text=QT_TRANSLATE_NOOP("actions", "&Edit the poll …"),
        tip=QT_TRANSLATE_NOOP("actions", "Change name, text and deadline; dates until it is sent"),
        shortcut="F2",
        icon="pencil",
        scope=VIEW,
    ),
    ActionSpec(
        id="poll.send",
        text=QT_TRANSLATE_NOOP("actions", "&Send the poll …"),
        tip=QT_TRANSLATE_NOOP("actions", "Write a mail for each seat into a folder"),
        icon="send",
        scope=VIEW,
    ),
    ActionSpec(
        id="poll.take",
        text=QT_TRANSLATE_NOOP("actions", "&Take answers in …"),
        tip=QT_TRANSLATE_NOOP("actions", "Read answers from saved mails and filled-in tables"),
        icon="download",
        scope=VIEW,
    ),
    ActionSpec(
        id="poll.answer",
        text=QT_TRANSLATE_NOOP("actions", "E&nter an answer …"),
        tip=QT_TRANSLATE_NOOP("actions", "Enter by hand what the chosen seat says"),
        icon="square-check",
        scope=VIEW,
    ),
    ActionSpec(
        id="poll.remind",
        text=QT_TRANSLATE_NOOP("actions", "&Remind those missing …"),
        tip=QT_TRANSLATE_NOOP("actions", "Write a reminder only for seats without an answer"),
        icon="bell",
        scope=VIEW,
    ),
    ActionSpec(
        id="poll.sheet",
        text=QT_TRANSLATE_NOOP("actions", "Save as a ta&ble …"),
        tip=QT_TRANSLATE_NOOP("actions", "Write an XLSX file that can be filled in and taken back"),
        icon="file-spreadsheet",
        scope=VIEW,
    ),
    ActionSpec(
        id="poll.cancel",
        text=QT_TRANSLATE_NOOP("actions", "&Break the poll off …"),
        tip=QT_TRANSLATE_NOOP("actions", "End the poll without a date and cancel what was held"),
        icon="circle-slash",
        scope=VIEW,
    ),
    ActionSpec(
        id="poll.delete",
        text=QT_TRANSLATE_NOOP("actions", "&Delete the poll"),
        tip=QT_TRANSLATE_NOOP("actions", "Delete a poll that was not sent; undo brings it back"),
        shortcut="Del",
        icon="trash-2",
        scope=VIEW,
    ),
)
