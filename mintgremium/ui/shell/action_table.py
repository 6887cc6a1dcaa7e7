"""The commands of the window itself; views bring their own tables."""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

FILE: Final = (
    ActionSpec(
        id="file.new",
        text=QT_TRANSLATE_NOOP("actions", "&New file …"),
        tip=QT_TRANSLATE_NOOP("actions", "Create a file, with both committees or empty"),
        shortcut="Ctrl+Shift+N",
        icon="plus",
    ),
    ActionSpec(
        id="file.open",
        text=QT_TRANSLATE_NOOP("actions", "&Open …"),
        tip=QT_TRANSLATE_NOOP("actions", "Open a file of this program"),
        shortcut="Ctrl+O",
        icon="folder-open",
    ),
    ActionSpec(
        id="file.sample",
        text=QT_TRANSLATE_NOOP("actions", "Try out with &sample data"),
        tip=QT_TRANSLATE_NOOP("actions", "Open a file with invented persons, marked as a sample"),
        icon="eye",
    ),
    ActionSpec(
        id="file.save_copy",
        text=QT_TRANSLATE_NOOP("actions", "Save a &copy …"),
        tip=QT_TRANSLATE_NOOP("actions", "Write a proven copy of the file somewhere else"),
        shortcut="Ctrl+Shift+S",
        icon="save",
    ),
    ActionSpec(
        id="file.save_calendar",
        text=QT_TRANSLATE_NOOP("actions", "Save meetings as calend&ar …"),
        tip=QT_TRANSLATE_NOOP("actions", "Write a file to import or subscribe to elsewhere"),
        icon="calendar-days",
    ),
    ActionSpec(
        id="file.save_task_calendar",
        text=QT_TRANSLATE_NOOP("actions", "Save &tasks as calendar …"),
        tip=QT_TRANSLATE_NOOP("actions", "Write all tasks for calendar programs that keep tasks"),
        icon="square-check-big",
    ),
    ActionSpec(
        id="file.back_up",
        text=QT_TRANSLATE_NOOP("actions", "&Back up now"),
        tip=QT_TRANSLATE_NOOP("actions", "Write a backup into the folder for backups"),
        icon="hard-drive",
    ),
    ActionSpec(
        id="file.restore",
        text=QT_TRANSLATE_NOOP("actions", "&Restore a backup …"),
        tip=QT_TRANSLATE_NOOP("actions", "Choose a backup and go back to it"),
        icon="history",
    ),
    ActionSpec(
        id="file.check",
        text=QT_TRANSLATE_NOOP("actions", "C&heck the file …"),
        tip=QT_TRANSLATE_NOOP("actions", "Look for damage and contradictions"),
        icon="shield-check",
    ),
    ActionSpec(
        id="file.close",
        text=QT_TRANSLATE_NOOP("actions", "C&lose the file"),
        tip=QT_TRANSLATE_NOOP("actions", "Close the file and go back to the choice"),
        shortcut="Ctrl+W",
    ),
    ActionSpec(
        id="file.quit",
        text=QT_TRANSLATE_NOOP("actions", "&Quit"),
        tip=QT_TRANSLATE_NOOP("actions", "Save, back up and end the program"),
        shortcut="Ctrl+Q",
    ),
)

EDIT: Final = (
    ActionSpec(
        id="edit.undo",
        text=QT_TRANSLATE_NOOP("actions", "&Undo"),
        tip=QT_TRANSLATE_NOOP("actions", "Take the last step back"),
        shortcut="Ctrl+Z",
        icon="undo-2",
    ),
    ActionSpec(
        id="edit.redo",
        text=QT_TRANSLATE_NOOP("actions", "&Redo"),
        tip=QT_TRANSLATE_NOOP("actions", "Do the step taken back again"),
        shortcut="Ctrl+Y",
        more_shortcuts=("Ctrl+Shift+Z",),
        icon="redo-2",
    ),
    ActionSpec(
        id="edit.history",
        text=QT_TRANSLATE_NOOP("actions", "&History …"),
        tip=QT_TRANSLATE_NOOP("actions", "See who changed what and when"),
        shortcut="Ctrl+H",
        icon="history",
    ),
    ActionSpec(
        id="edit.search",
        text=QT_TRANSLATE_NOOP("actions", "&Search and do …"),
        tip=QT_TRANSLATE_NOOP("actions", "Find meetings, persons and commands"),
        shortcut="Ctrl+K",
        icon="search",
        in_palette=False,
    ),
    ActionSpec(
        id="edit.filter",
        text=QT_TRANSLATE_NOOP("actions", "&Filter this page"),
        tip=QT_TRANSLATE_NOOP("actions", "Go to the filter field of the page"),
        shortcut="Ctrl+F",
        icon="funnel",
    ),
    ActionSpec(
        id="edit.preferences",
        text=QT_TRANSLATE_NOOP("actions", "&Preferences …"),
        tip=QT_TRANSLATE_NOOP("actions", "Language, appearance and backup"),
        shortcut="Ctrl+,",
        icon="settings",
    ),
)

VIEW: Final = (
    ActionSpec(
        id="view.larger",
        text=QT_TRANSLATE_NOOP("actions", "&Larger text"),
        tip=QT_TRANSLATE_NOOP("actions", "Make everything larger"),
        shortcut="Ctrl++",
        more_shortcuts=("Ctrl+=",),
        icon="plus",
    ),
    ActionSpec(
        id="view.smaller",
        text=QT_TRANSLATE_NOOP("actions", "&Smaller text"),
        tip=QT_TRANSLATE_NOOP("actions", "Make everything smaller"),
        shortcut="Ctrl+-",
        icon="minus",
    ),
    ActionSpec(
        id="view.normal",
        text=QT_TRANSLATE_NOOP("actions", "&Normal text"),
        tip=QT_TRANSLATE_NOOP("actions", "Go back to 100 %"),
        shortcut="Ctrl+0",
        icon="type",
    ),
    ActionSpec(
        id="view.theme_system",
        text=QT_TRANSLATE_NOOP("actions", "Colours like the s&ystem"),
        tip=QT_TRANSLATE_NOOP("actions", "Follow the light or dark setting of the system"),
        icon="monitor",
        checkable=True,
    ),
    ActionSpec(
        id="view.theme_light",
        text=QT_TRANSLATE_NOOP("actions", "L&ight colours"),
        tip=QT_TRANSLATE_NOOP("actions", "Dark text on light ground"),
        icon="sun",
        checkable=True,
    ),
    ActionSpec(
        id="view.theme_dark",
        text=QT_TRANSLATE_NOOP("actions", "&Dark colours"),
        tip=QT_TRANSLATE_NOOP("actions", "Light text on dark ground"),
        icon="moon",
        checkable=True,
    ),
    ActionSpec(
        id="view.next_pane",
        text=QT_TRANSLATE_NOOP("actions", "Next &pane"),
        tip=QT_TRANSLATE_NOOP("actions", "Move the focus from navigation to list to details"),
        shortcut="F6",
        in_palette=False,
    ),
    ActionSpec(
        id="view.previous_pane",
        text=QT_TRANSLATE_NOOP("actions", "P&revious pane"),
        tip=QT_TRANSLATE_NOOP("actions", "Move the focus the other way round"),
        shortcut="Shift+F6",
        in_palette=False,
    ),
    ActionSpec(
        id="view.refresh",
        text=QT_TRANSLATE_NOOP("actions", "R&efresh"),
        tip=QT_TRANSLATE_NOOP("actions", "Read the page again"),
        shortcut="F5",
        icon="refresh-cw",
    ),
    ActionSpec(
        id="view.messages",
        text=QT_TRANSLATE_NOOP("actions", "&Messages …"),
        tip=QT_TRANSLATE_NOOP("actions", "Read again what the window said"),
        icon="message-square",
    ),
    ActionSpec(
        id="view.full_screen",
        text=QT_TRANSLATE_NOOP("actions", "&Full screen"),
        tip=QT_TRANSLATE_NOOP("actions", "Use the whole screen"),
        shortcut="F11",
        checkable=True,
        icon="monitor",
    ),
)

GO: Final = (
    ActionSpec(
        id="go.back",
        text=QT_TRANSLATE_NOOP("actions", "&Back"),
        tip=QT_TRANSLATE_NOOP("actions", "Go to the place before"),
        shortcut="Alt+Left",
        icon="chevron-left",
    ),
    ActionSpec(
        id="go.forward",
        text=QT_TRANSLATE_NOOP("actions", "&Forward"),
        tip=QT_TRANSLATE_NOOP("actions", "Go where you came back from"),
        shortcut="Alt+Right",
        icon="chevron-right",
    ),
)

EXTRAS: Final = (
    ActionSpec(
        id="extras.set_up",
        text=QT_TRANSLATE_NOOP("actions", "&Set up again …"),
        tip=QT_TRANSLATE_NOOP("actions", "Answer the questions of the first start again"),
        icon="play",
    ),
    ActionSpec(
        id="extras.data_places",
        text=QT_TRANSLATE_NOOP("actions", "&Where does my data lie? …"),
        tip=QT_TRANSLATE_NOOP("actions", "Show and open the folders of the program"),
        icon="folder-open",
    ),
    ActionSpec(
        id="extras.log",
        text=QT_TRANSLATE_NOOP("actions", "&Log …"),
        tip=QT_TRANSLATE_NOOP("actions", "Read what the program has noted; no personal data"),
        icon="list",
    ),
)

HELP: Final = (
    ActionSpec(
        id="help.handbook",
        text=QT_TRANSLATE_NOOP("actions", "&Handbook"),
        tip=QT_TRANSLATE_NOOP("actions", "Open the handbook at the page for this view"),
        shortcut="F1",
        icon="book-open",
    ),
    ActionSpec(
        id="help.first_steps",
        text=QT_TRANSLATE_NOOP("actions", "&First steps"),
        tip=QT_TRANSLATE_NOOP("actions", "See what is set up and what comes next"),
        icon="circle-play",
    ),
    ActionSpec(
        id="help.shortcuts",
        text=QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts …"),
        tip=QT_TRANSLATE_NOOP("actions", "List all keys"),
        shortcut="Ctrl+F1",
        icon="key-round",
    ),
    ActionSpec(
        id="help.about",
        text=QT_TRANSLATE_NOOP("actions", "&About mintgremium …"),
        tip=QT_TRANSLATE_NOOP("actions", "Version, licence and the work of others"),
        icon="info",
    ),
)

SHELL_ACTIONS: Final = (*FILE, *EDIT, *VIEW, *GO, *EXTRAS, *HELP)
