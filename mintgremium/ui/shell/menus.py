"""The menu bar: each menu is a title and a list of action ids, `-` is a line."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from mintgremium.ui.actions import ActionRegistry
from mintgremium.ui.shell.features import LISTS_MENU, MEETING_MENU, OUTBOX_MENU, RECORDS_MENU
from mintgremium.ui.shell.places import goals
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

LINE: Final = "-"
RECENT: Final = "recent"  # the place of the submenu with the files opened last


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """One menu; its name finds it in tests and code, its title is an English source."""

    name: str
    title: str
    entries: tuple[str, ...]


MENUS: Final = (
    MenuSpec(
        "file",
        QT_TRANSLATE_NOOP("menus", "&File"),
        (
            "file.new",
            "file.open",
            RECENT,
            "file.sample",
            LINE,
            "file.save_copy",
            "file.back_up",
            "file.restore",
            "file.check",
            LINE,
            *LISTS_MENU,
            "file.save_calendar",
            "file.save_task_calendar",
            LINE,
            "file.close",
            "file.quit",
        ),
    ),
    MenuSpec(
        "edit",
        QT_TRANSLATE_NOOP("menus", "&Edit"),
        (
            "edit.undo",
            "edit.redo",
            "edit.history",
            LINE,
            "edit.search",
            "edit.filter",
            LINE,
            "edit.preferences",
            LINE,
            *RECORDS_MENU,
        ),
    ),
    MenuSpec(
        "view",
        QT_TRANSLATE_NOOP("menus", "&View"),
        (
            "view.larger",
            "view.smaller",
            "view.normal",
            LINE,
            "view.theme_system",
            "view.theme_light",
            "view.theme_dark",
            LINE,
            "view.next_pane",
            "view.previous_pane",
            "view.refresh",
            LINE,
            "view.messages",
            "view.full_screen",
        ),
    ),
    MenuSpec(
        "go",
        QT_TRANSLATE_NOOP("menus", "&Go to"),
        ("go.back", "go.forward", LINE, *(f"go.{goal.view}" for goal in goals())),
    ),
    MenuSpec("meeting", QT_TRANSLATE_NOOP("menus", "&Meeting"), MEETING_MENU),
    MenuSpec(
        "extras",
        QT_TRANSLATE_NOOP("menus", "E&xtras"),
        ("extras.set_up", LINE, *OUTBOX_MENU, LINE, "extras.data_places", "extras.log"),
    ),
    MenuSpec(
        "help",
        QT_TRANSLATE_NOOP("menus", "&Help"),
        ("help.handbook", "help.first_steps", "help.shortcuts", LINE, "help.about"),
    ),
)


def build_menus(bar: QMenuBar, actions: ActionRegistry) -> dict[str, QMenu]:
    """Fill the menu bar and return the menus by name, with `recent` for the submenu of files."""
    made: dict[str, QMenu] = {}
    for spec in MENUS:
        if not spec.entries:
            continue
        menu = made[spec.name] = bar.addMenu(QCoreApplication.translate("menus", spec.title))
        menu.setToolTipsVisible(True)
        shown = [entry for entry in spec.entries if entry not in (LINE, RECENT)]
        menu.aboutToShow.connect(partial(actions.draw_icons, *shown))
        for entry in spec.entries:
            if entry == LINE:
                menu.addSeparator()
            elif entry == RECENT:
                made[RECENT] = menu.addMenu(QCoreApplication.translate("menus", RECENT_TITLE))
            else:
                menu.addAction(actions.action(entry))
    return made


RECENT_TITLE: Final = QT_TRANSLATE_NOOP("menus", "Open a&gain")
