"""The commands of tasks."""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

VIEW: Final = "tasks"

TASK_ACTIONS: Final = (
    ActionSpec(
        id="tasks.add",
        text=QT_TRANSLATE_NOOP("actions", "New &task …"),
        tip=QT_TRANSLATE_NOOP("actions", "Note who does what until when"),
        icon="list-plus",
        place=VIEW,
    ),
    ActionSpec(
        id="tasks.edit",
        text=QT_TRANSLATE_NOOP("actions", "&Edit the task …"),
        tip=QT_TRANSLATE_NOOP("actions", "Change the chosen task"),
        shortcut="F2",
        icon="pencil",
        scope=VIEW,
    ),
    ActionSpec(
        id="tasks.done",
        text=QT_TRANSLATE_NOOP("actions", "&Done"),
        tip=QT_TRANSLATE_NOOP("actions", "Tick the chosen tasks"),
        icon="square-check",
        scope=VIEW,
    ),
    ActionSpec(
        id="tasks.reopen",
        text=QT_TRANSLATE_NOOP("actions", "&Open again"),
        tip=QT_TRANSLATE_NOOP("actions", "Take back that the chosen tasks are done"),
        icon="rotate-cw",
        scope=VIEW,
    ),
    ActionSpec(
        id="tasks.drop",
        text=QT_TRANSLATE_NOOP("actions", "No longer &needed"),
        tip=QT_TRANSLATE_NOOP("actions", "Close the chosen tasks without doing them"),
        icon="circle-slash",
        scope=VIEW,
    ),
    ActionSpec(
        id="tasks.delete",
        text=QT_TRANSLATE_NOOP("actions", "De&lete the task"),
        tip=QT_TRANSLATE_NOOP("actions", "Delete the chosen tasks; undo brings them back"),
        shortcut="Del",
        icon="trash-2",
        scope=VIEW,
    ),
)
