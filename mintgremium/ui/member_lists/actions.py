"""The commands for lists; they work everywhere while a file is open."""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

IMPORT: Final = "lists.import"
EXPORT: Final = "lists.export"

LIST_ACTIONS: Final = (
    ActionSpec(
        id=IMPORT,
        text=QT_TRANSLATE_NOOP("actions", "&Import a list …"),
        tip=QT_TRANSLATE_NOOP("actions", "Take persons over from Excel, CSV or vCard"),
        icon="upload",
    ),
    ActionSpec(
        id=EXPORT,
        text=QT_TRANSLATE_NOOP("actions", "&Export members …"),
        tip=QT_TRANSLATE_NOOP("actions", "Write persons as Excel, CSV or vCard"),
        icon="download",
    ),
)
