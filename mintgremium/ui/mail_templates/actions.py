"""The commands of the mail templates."""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

VIEW: Final = "mail_templates"
INSERT: Final = "mail_templates.insert"
RESET: Final = "mail_templates.reset"

TEMPLATE_ACTIONS: Final = (
    ActionSpec(
        id=INSERT,
        text=QT_TRANSLATE_NOOP("actions", "&Insert the placeholder"),
        tip=QT_TRANSLATE_NOOP("actions", "Put the chosen placeholder where the caret stands"),
        shortcut="Ctrl+I",
        icon="plus",
        scope=VIEW,
    ),
    ActionSpec(
        id=RESET,
        text=QT_TRANSLATE_NOOP("actions", "Back to the s&hipped text"),
        tip=QT_TRANSLATE_NOOP("actions", "Let the shipped text count again; undo brings it back"),
        icon="rotate-cw",
        scope=VIEW,
    ),
)
