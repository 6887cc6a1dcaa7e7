"""The commands of minutes, resolutions and tasks of a meeting."""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

SCOPE: Final = "meeting"

MINUTES_ACTIONS: Final = (
    ActionSpec(
        id="minutes.next",
        text=QT_TRANSLATE_NOOP("actions", "Ne&xt item of the minutes"),
        tip=QT_TRANSLATE_NOOP("actions", "Write on at the next agenda item"),
        shortcut="Alt+PgDown",
        icon="chevron-down",
        scope=SCOPE,
    ),
    ActionSpec(
        id="minutes.previous",
        text=QT_TRANSLATE_NOOP("actions", "&Previous item of the minutes"),
        tip=QT_TRANSLATE_NOOP("actions", "Go back to the agenda item before"),
        shortcut="Alt+PgUp",
        icon="chevron-up",
        scope=SCOPE,
    ),
    ActionSpec(
        id="minutes.add_resolution",
        text=QT_TRANSLATE_NOOP("actions", "Add a &resolution …"),
        tip=QT_TRANSLATE_NOOP("actions", "Note wording and votes under the agenda item shown"),
        shortcut="Ctrl+Shift+B",
        icon="gavel",
        scope=SCOPE,
    ),
    ActionSpec(
        id="minutes.add_task",
        text=QT_TRANSLATE_NOOP("actions", "Add a &task …"),
        tip=QT_TRANSLATE_NOOP("actions", "Note who does what until when"),
        shortcut="Ctrl+Shift+A",
        icon="square-check",
        scope=SCOPE,
    ),
    ActionSpec(
        id="minutes.print",
        text=QT_TRANSLATE_NOOP("actions", "Save the minutes a&s PDF …"),
        tip=QT_TRANSLATE_NOOP("actions", "Write the minutes into a PDF file, as a draft or final"),
        icon="printer",
        scope=SCOPE,
    ),
    ActionSpec(
        id="minutes.circulate",
        text=QT_TRANSLATE_NOOP("actions", "Circ&ulate the minutes …"),
        tip=QT_TRANSLATE_NOOP("actions", "Close the draft and begin the time for objections"),
        icon="mail-check",
        scope=SCOPE,
    ),
    ActionSpec(
        id="minutes.approve",
        text=QT_TRANSLATE_NOOP("actions", "Appro&ve the minutes …"),
        tip=QT_TRANSLATE_NOOP("actions", "Make the minutes final; nothing can be changed then"),
        icon="circle-check",
        scope=SCOPE,
    ),
)

RESULT_ACTIONS: Final = (
    ActionSpec(
        id="results.add_resolution",
        text=QT_TRANSLATE_NOOP("actions", "New resol&ution …"),
        tip=QT_TRANSLATE_NOOP("actions", "Note a resolution of this meeting"),
        icon="gavel",
        scope=SCOPE,
    ),
    ActionSpec(
        id="results.add_task",
        text=QT_TRANSLATE_NOOP("actions", "New tas&k …"),
        tip=QT_TRANSLATE_NOOP("actions", "Note a task from this meeting"),
        icon="square-check",
        scope=SCOPE,
    ),
    ActionSpec(
        id="results.edit",
        text=QT_TRANSLATE_NOOP("actions", "&Edit the entry …"),
        tip=QT_TRANSLATE_NOOP("actions", "Edit the chosen resolution or task"),
        icon="pencil",
        scope=SCOPE,
    ),
    ActionSpec(
        id="results.tick",
        text=QT_TRANSLATE_NOOP("actions", "D&one or open again"),
        tip=QT_TRANSLATE_NOOP("actions", "Tick the chosen tasks, or open them again"),
        icon="check",
        scope=SCOPE,
    ),
    ActionSpec(
        id="results.delete",
        text=QT_TRANSLATE_NOOP("actions", "De&lete the entry"),
        tip=QT_TRANSLATE_NOOP("actions", "Delete the chosen resolution or tasks (Del)"),
        icon="trash-2",
        scope=SCOPE,
    ),
)

OF_MINUTES: Final = tuple(spec.id for spec in MINUTES_ACTIONS)
OF_RESULTS: Final = tuple(spec.id for spec in RESULT_ACTIONS)
