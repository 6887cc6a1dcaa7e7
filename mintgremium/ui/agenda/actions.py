"""The commands of the agenda.

Keys that would collide outside of the tree (Alt and arrows, F2, Del) are set by the tree itself;
their tips name them.
"""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

SCOPE: Final = "meeting"

AGENDA_ACTIONS: Final = (
    ActionSpec(
        id="agenda.add",
        text=QT_TRANSLATE_NOOP("actions", "New agenda &item"),
        tip=QT_TRANSLATE_NOOP("actions", "Add an item below the chosen one"),
        shortcut="Ctrl+Return",
        icon="plus",
        scope=SCOPE,
    ),
    ActionSpec(
        id="agenda.add_sub",
        text=QT_TRANSLATE_NOOP("actions", "New &sub-item"),
        tip=QT_TRANSLATE_NOOP("actions", "Add an item under the chosen one"),
        shortcut="Ctrl+Shift+Return",
        icon="corner-down-right",
        scope=SCOPE,
    ),
    ActionSpec(
        id="agenda.add_break",
        text=QT_TRANSLATE_NOOP("actions", "New &break"),
        tip=QT_TRANSLATE_NOOP("actions", "Add a break below the chosen item"),
        icon="coffee",
        scope=SCOPE,
    ),
    ActionSpec(
        id="agenda.rename",
        text=QT_TRANSLATE_NOOP("actions", "&Rename the item"),
        tip=QT_TRANSLATE_NOOP("actions", "Change the title in its row (F2)"),
        icon="pencil",
        scope=SCOPE,
    ),
    ActionSpec(
        id="agenda.up",
        text=QT_TRANSLATE_NOOP("actions", "Move the item &up"),
        tip=QT_TRANSLATE_NOOP("actions", "Put the item before the one above (Alt+Up)"),
        icon="arrow-up",
        scope=SCOPE,
    ),
    ActionSpec(
        id="agenda.down",
        text=QT_TRANSLATE_NOOP("actions", "Move the item &down"),
        tip=QT_TRANSLATE_NOOP("actions", "Put the item behind the one below (Alt+Down)"),
        icon="arrow-down",
        scope=SCOPE,
    ),
    ActionSpec(
        id="agenda.indent",
        text=QT_TRANSLATE_NOOP("actions", "Make it a sub-i&tem"),
        tip=QT_TRANSLATE_NOOP("actions", "Put the item under the one above (Alt+Right)"),
        icon="indent-increase",
        scope=SCOPE,
    ),
    ActionSpec(
        id="agenda.outdent",
        text=QT_TRANSLATE_NOOP("actions", "Raise it one &level"),
        tip=QT_TRANSLATE_NOOP("actions", "Put the sub-item behind its item (Alt+Left)"),
        icon="indent-decrease",
        scope=SCOPE,
    ),
    ActionSpec(
        id="agenda.number",
        text=QT_TRANSLATE_NOOP("actions", "Set the &number by hand"),
        tip=QT_TRANSLATE_NOOP("actions", "Give the item a number such as 3/5 or 4a"),
        icon="tag",
        scope=SCOPE,
    ),
    ActionSpec(
        id="agenda.withdraw",
        text=QT_TRANSLATE_NOOP("actions", "&Withdraw the item"),
        tip=QT_TRANSLATE_NOOP("actions", "Keep the item with its number, but do not treat it"),
        icon="circle-slash",
        scope=SCOPE,
    ),
    ActionSpec(
        id="agenda.delete",
        text=QT_TRANSLATE_NOOP("actions", "D&elete the item"),
        tip=QT_TRANSLATE_NOOP("actions", "Delete the item and its sub-items (Del)"),
        icon="trash-2",
        scope=SCOPE,
    ),
    ActionSpec(
        id="agenda.copy",
        text=QT_TRANSLATE_NOOP("actions", "Take over from &another meeting …"),
        tip=QT_TRANSLATE_NOOP("actions", "Append the agenda of another meeting to this one"),
        icon="copy",
        scope=SCOPE,
    ),
    ActionSpec(
        id="agenda.print",
        text=QT_TRANSLATE_NOOP("actions", "Save the agenda as &PDF …"),
        tip=QT_TRANSLATE_NOOP("actions", "Write the agenda into a PDF file and open it"),
        icon="printer",
        scope=SCOPE,
    ),
)

ADDING: Final = ("agenda.add", "agenda.add_break", "agenda.copy")
READING: Final = ("agenda.print",)
OF_ONE: Final = tuple(spec.id for spec in AGENDA_ACTIONS if spec.id not in (*ADDING, *READING))
ALL: Final = tuple(spec.id for spec in AGENDA_ACTIONS)
