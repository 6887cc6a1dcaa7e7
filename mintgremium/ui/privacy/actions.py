"""The commands of the care of personal data."""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

VIEW: Final = "privacy"
OF_ONE: Final = ("privacy.report", "privacy.erase")
OF_MANY: Final = ("privacy.confirm", "privacy.ask", "privacy.leave", "privacy.keep")

PRIVACY_ACTIONS: Final = (
    ActionSpec(
        id="privacy.confirm",
        text=QT_TRANSLATE_NOOP("actions", "Data are &right"),
        tip=QT_TRANSLATE_NOOP("actions", "Note that the chosen people have confirmed their data"),
        shortcut="Ctrl+Return",
        icon="user-check",
        scope=VIEW,
    ),
    ActionSpec(
        id="privacy.ask",
        text=QT_TRANSLATE_NOOP("actions", "&Ask to confirm …"),
        tip=QT_TRANSLATE_NOOP("actions", "Write a mail draft to each chosen person"),
        icon="mail-check",
        scope=VIEW,
    ),
    ActionSpec(
        id="privacy.leave",
        text=QT_TRANSLATE_NOOP("actions", "Has &left …"),
        tip=QT_TRANSLATE_NOOP("actions", "Note since when, and look at the data again later"),
        icon="user-minus",
        scope=VIEW,
    ),
    ActionSpec(
        id="privacy.keep",
        text=QT_TRANSLATE_NOOP("actions", "&Keep longer …"),
        tip=QT_TRANSLATE_NOOP("actions", "Look at the data again on a later day, with the reason"),
        icon="hourglass",
        scope=VIEW,
    ),
    ActionSpec(
        id="privacy.report",
        text=QT_TRANSLATE_NOOP("actions", "Report on stored &data …"),
        tip=QT_TRANSLATE_NOOP("actions", "Save everything that names the person, as PDF and JSON"),
        icon="file-text",
        scope=VIEW,
    ),
    ActionSpec(
        id="privacy.erase",
        text=QT_TRANSLATE_NOOP("actions", "&Erase or restrict …"),
        tip=QT_TRANSLATE_NOOP("actions", "See first what goes, what stays, and why"),
        shortcut="Del",
        icon="trash-2",
        scope=VIEW,
    ),
)
