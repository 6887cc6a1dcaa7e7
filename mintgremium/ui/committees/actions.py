"""The commands of committees and their seats."""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

LIST: Final = "committees"  # the name of the view

COMMITTEE_ACTIONS: Final = (
    ActionSpec(
        id="committees.add",
        text=QT_TRANSLATE_NOOP("actions", "New &committee …"),
        tip=QT_TRANSLATE_NOOP("actions", "Add a committee with its usual times and organiser"),
        icon="plus",
        place=LIST,
    ),
    ActionSpec(
        id="committee.edit",
        text=QT_TRANSLATE_NOOP("actions", "&Edit the committee …"),
        tip=QT_TRANSLATE_NOOP("actions", "Change name, organiser, letterhead and usual times"),
        icon="pencil",
        scope=LIST,
    ),
    ActionSpec(
        id="committee.rules",
        text=QT_TRANSLATE_NOOP("actions", "Edit the &deadlines …"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Change how long before or after a meeting things are due"
        ),
        icon="calendar-clock",
        scope=LIST,
    ),
    ActionSpec(
        id="committee.standing",
        text=QT_TRANSLATE_NOOP("actions", "Edit the &rules …"),
        tip=QT_TRANSLATE_NOOP("actions", "Change rhythm, quorum, majority and numbers"),
        icon="scale",
        scope=LIST,
    ),
    ActionSpec(
        id="committee.templates",
        text=QT_TRANSLATE_NOOP("actions", "&Mail templates …"),
        tip=QT_TRANSLATE_NOOP("actions", "Change what the mails of the committee say"),
        icon="mail-open",
        scope=LIST,
    ),
    ActionSpec(
        id="committee.write",
        text=QT_TRANSLATE_NOOP("actions", "&Write to the seats …"),
        tip=QT_TRANSLATE_NOOP("actions", "Begin a mail to all who are on a seat today"),
        icon="mail",
        scope=LIST,
    ),
    ActionSpec(
        id="committee.copy_addresses",
        text=QT_TRANSLATE_NOOP("actions", "Copy the mail &addresses"),
        tip=QT_TRANSLATE_NOOP("actions", "Put the addresses of all seats on the clipboard"),
        icon="copy",
        scope=LIST,
    ),
    ActionSpec(
        id="committee.delete",
        text=QT_TRANSLATE_NOOP("actions", "De&lete the committee"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Delete a committee without meetings; undo brings it back"
        ),
        icon="trash-2",
        scope=LIST,
    ),
    ActionSpec(
        id="seat.add",
        text=QT_TRANSLATE_NOOP("actions", "Add a &seat …"),
        tip=QT_TRANSLATE_NOOP("actions", "Give a Land or an organisation a seat"),
        shortcut="Ins",
        icon="plus",
        scope=LIST,
    ),
    ActionSpec(
        id="seat.assign",
        text=QT_TRANSLATE_NOOP("actions", "Assign a &person …"),
        tip=QT_TRANSLATE_NOOP("actions", "Put a person on the chosen seat, or let one follow"),
        icon="user-plus",
        scope=LIST,
    ),
    ActionSpec(
        id="seat.assign_deputy",
        text=QT_TRANSLATE_NOOP("actions", "Add a dep&uty …"),
        tip=QT_TRANSLATE_NOOP("actions", "Let somebody stand in for the chosen seat"),
        icon="user-cog",
        scope=LIST,
    ),
    ActionSpec(
        id="seat.edit",
        text=QT_TRANSLATE_NOOP("actions", "Ed&it the seat …"),
        tip=QT_TRANSLATE_NOOP("actions", "Change bearer, label, vote and note of the chosen seat"),
        shortcut="F2",
        icon="pencil",
        scope=LIST,
    ),
    ActionSpec(
        id="seat.move_up",
        text=QT_TRANSLATE_NOOP("actions", "Move the seat &up"),
        tip=QT_TRANSLATE_NOOP("actions", "List the chosen seat one place earlier"),
        shortcut="Alt+Up",
        icon="arrow-up",
        scope=LIST,
    ),
    ActionSpec(
        id="seat.move_down",
        text=QT_TRANSLATE_NOOP("actions", "Move the seat d&own"),
        tip=QT_TRANSLATE_NOOP("actions", "List the chosen seat one place later"),
        shortcut="Alt+Down",
        icon="arrow-down",
        scope=LIST,
    ),
    ActionSpec(
        id="seat.delete",
        text=QT_TRANSLATE_NOOP("actions", "Delete the sea&t"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Delete a seat that took part in nothing; undo is possible"
        ),
        shortcut="Del",
        icon="trash-2",
        scope=LIST,
    ),
    ActionSpec(
        id="role.add",
        text=QT_TRANSLATE_NOOP("actions", "Enter a &role …"),
        tip=QT_TRANSLATE_NOOP("actions", "Say who chairs, moderates or comes as a guest"),
        icon="user-plus",
        scope=LIST,
    ),
    ActionSpec(
        id="role.edit",
        text=QT_TRANSLATE_NOOP("actions", "&Change the role …"),
        tip=QT_TRANSLATE_NOOP("actions", "Change person, days or note of the chosen role"),
        icon="pencil",
        scope=LIST,
    ),
    ActionSpec(
        id="role.end",
        text=QT_TRANSLATE_NOOP("actions", "E&nd the role …"),
        tip=QT_TRANSLATE_NOOP("actions", "Enter the last day of the chosen role"),
        icon="user-minus",
        scope=LIST,
    ),
    ActionSpec(
        id="role.delete",
        text=QT_TRANSLATE_NOOP("actions", "Delete the r&ole"),
        tip=QT_TRANSLATE_NOOP("actions", "Delete a role entered by mistake; undo brings it back"),
        icon="trash-2",
        scope=LIST,
    ),
    ActionSpec(
        id="committee.save_time_line",
        text=QT_TRANSLATE_NOOP("actions", "Save the time line as a p&icture …"),
        tip=QT_TRANSLATE_NOOP("actions", "Save who was on which seat when, as PDF, SVG or PNG"),
        icon="image-down",
        scope=LIST,
    ),
    ActionSpec(
        id="rotation.plan",
        text=QT_TRANSLATE_NOOP("actions", "&Plan turns …"),
        tip=QT_TRANSLATE_NOOP("actions", "Plan who hosts or chairs, years ahead"),
        icon="repeat",
        scope=LIST,
    ),
    ActionSpec(
        id="rotation.except",
        text=QT_TRANSLATE_NOOP("actions", "E&xception for a turn …"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Give the chosen turn to another seat, or to somebody without one"
        ),
        icon="pencil",
        scope=LIST,
    ),
    ActionSpec(
        id="rotation.swap",
        text=QT_TRANSLATE_NOOP("actions", "&Swap two turns …"),
        tip=QT_TRANSLATE_NOOP("actions", "Let the seats of two turns change places"),
        icon="arrow-left-right",
        scope=LIST,
    ),
    ActionSpec(
        id="rotation.delete",
        text=QT_TRANSLATE_NOOP("actions", "Delete the &turn"),
        tip=QT_TRANSLATE_NOOP("actions", "Delete the chosen turn; undo brings it back"),
        icon="trash-2",
        scope=LIST,
    ),
)
