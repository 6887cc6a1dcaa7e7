"""The commands of the year planner."""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

VIEW: Final = "planner"

PLANNER_ACTIONS: Final = (
    ActionSpec(
        id="planner.meet",
        text=QT_TRANSLATE_NOOP("actions", "&New meeting on this day …"),
        tip=QT_TRANSLATE_NOOP("actions", "Plan a meeting on the day chosen in the year planner"),
        icon="calendar-plus",
        scope=VIEW,
    ),
    ActionSpec(
        id="planner.find",
        text=QT_TRANSLATE_NOOP("actions", "&Find a day …"),
        tip=QT_TRANSLATE_NOOP("actions", "Rank the days of a period for a committee"),
        shortcut="F3",
        icon="search",
        place=VIEW,
    ),
    ActionSpec(
        id="planner.series",
        text=QT_TRANSLATE_NOOP("actions", "Plan a se&ries …"),
        tip=QT_TRANSLATE_NOOP(
            "actions", "Plan meetings by a rule such as every second Thursday in March"
        ),
        icon="repeat",
        place=VIEW,
    ),
    ActionSpec(
        id="planner.layers",
        text=QT_TRANSLATE_NOOP("actions", "Calendars in the &year planner …"),
        tip=QT_TRANSLATE_NOOP("actions", "Read in plenary weeks, fairs and absences"),
        icon="calendar-range",
        place=VIEW,
    ),
    ActionSpec(
        id="planner.move",
        text=QT_TRANSLATE_NOOP("actions", "&What if the meeting moved …"),
        tip=QT_TRANSLATE_NOOP(
            "actions",
            "Take up the meeting of the chosen day: arrows carry it, Return says what follows",
        ),
        shortcut="M",
        icon="calendar-clock",
        scope=VIEW,
    ),
    ActionSpec(
        id="planner.today",
        text=QT_TRANSLATE_NOOP("actions", "&Today in the year planner"),
        tip=QT_TRANSLATE_NOOP("actions", "Choose today"),
        shortcut="T",
        icon="calendar",
        scope=VIEW,
    ),
    ActionSpec(
        id="planner.nearer",
        text=QT_TRANSLATE_NOOP("actions", "Fe&wer days, larger"),
        tip=QT_TRANSLATE_NOOP("actions", "Come nearer: half-year, quarter, month, week"),
        icon="plus",
        scope=VIEW,
    ),
    ActionSpec(
        id="planner.further",
        text=QT_TRANSLATE_NOOP("actions", "&More days, smaller"),
        tip=QT_TRANSLATE_NOOP("actions", "Go further away, up to a whole year"),
        icon="minus",
        scope=VIEW,
    ),
    ActionSpec(
        id="planner.table",
        text=QT_TRANSLATE_NOOP("actions", "The year as a &table"),
        tip=QT_TRANSLATE_NOOP("actions", "Show the same days as a table, or the picture again"),
        shortcut="F4",
        icon="table-2",
        scope=VIEW,
        checkable=True,
    ),
    ActionSpec(
        id="planner.save",
        text=QT_TRANSLATE_NOOP("actions", "&Save the year as a picture …"),
        tip=QT_TRANSLATE_NOOP("actions", "Write the year as PDF, SVG or PNG"),
        icon="image-down",
        scope=VIEW,
    ),
)
