"""The commands above the agenda."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject

from mintgremium.ui.actions import plain, with_keys
from mintgremium.ui.context import ViewContext
from mintgremium.ui.translation import QT_TRANSLATE_NOOP
from mintgremium.ui.widgets.buttons import Button, Kind, MenuButton, ToolButton
from mintgremium.ui.widgets.list_frame import ListFrame

_WORDS: Final = {
    "agenda.add": QT_TRANSLATE_NOOP("agenda", "Item"),
    "agenda.add_sub": QT_TRANSLATE_NOOP("agenda", "Sub-item"),
    "agenda.add_break": QT_TRANSLATE_NOOP("agenda", "Break"),
}
_ARROWS: Final = ("agenda.up", "agenda.down", "agenda.outdent", "agenda.indent")
_MORE: Final = (
    "agenda.rename",
    "agenda.number",
    "agenda.withdraw",
    "agenda.delete",
    "agenda.copy",
    "agenda.print",
)


class AgendaToolbar(QObject):
    """Buttons for the actions of the agenda; each can be pressed as long as its action can."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        actions, theme = context.actions, context.theme
        self._actions = actions
        self.buttons: dict[str, Button | ToolButton] = {}
        for key, word in _WORDS.items():
            action = actions.action(key)
            button = Button(
                theme,
                QCoreApplication.translate("agenda", word),
                kind=Kind.QUIET,
                icon=actions.spec(key).icon,
                clicked=action.trigger,
            )
            button.setAccessibleName(plain(action.text()))
            button.setToolTip(with_keys(action.statusTip(), action.shortcut()))
            self.buttons[key] = button
        for key in _ARROWS:
            action = actions.action(key)
            tool = ToolButton(
                theme, actions.spec(key).icon, plain(action.text()), clicked=action.trigger
            )
            tool.setToolTip(action.statusTip())
            self.buttons[key] = tool
        self.more = MenuButton(
            theme, self.tr("More about the agenda"), [actions.action(key) for key in _MORE]
        )
        self.more.menu().aboutToShow.connect(lambda: actions.draw_icons(*_MORE))

    def put_into(self, frame: ListFrame) -> None:
        """Put the buttons into the toolbar."""
        frame.add_left(*(self.buttons[key] for key in _WORDS))
        frame.add_right(*(self.buttons[key] for key in _ARROWS))
        frame.add_end(self.more)

    def renew(self) -> None:
        """Follow what the actions allow."""
        for key, button in self.buttons.items():
            button.setEnabled(self._actions.action(key).isEnabled())
