"""The line above the minutes: state, when it was saved, and the commands."""

from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mintgremium.services.minutes.rows import MinutesRow
from mintgremium.ui.actions import plain, with_keys
from mintgremium.ui.context import ViewContext
from mintgremium.ui.dates import clock_text
from mintgremium.ui.minutes.words import state_words
from mintgremium.ui.widgets.buttons import Button, Kind, MenuButton, ToolButton
from mintgremium.ui.widgets.labels import ElidedLabel, Label
from mintgremium.ui.widgets.marks import StateChip

_HEIGHT: Final = 46
_ARROWS: Final = ("minutes.previous", "minutes.next")
_MORE: Final = (
    "minutes.add_resolution",
    "minutes.add_task",
    "minutes.circulate",
    "minutes.approve",
    "minutes.print",
)


class MinutesBar(QWidget):
    """Says quietly how things stand."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        theme, actions = context.theme, context.actions
        self._row = QHBoxLayout(self)
        theme.set_space(self._row, (28, 0, 12, 0), 8)
        self._chip: StateChip | None = None
        self._chip_place = QHBoxLayout()
        self.state = ElidedLabel("", "small", "text2")
        self.saved = Label("", "small", "text3")
        self._row.addLayout(self._chip_place)
        self._row.addWidget(self.state, 1)
        self._row.addWidget(self.saved)
        for key in _ARROWS:
            action = actions.action(key)
            tool = ToolButton(
                theme, actions.spec(key).icon, plain(action.text()), clicked=action.trigger
            )
            tool.setToolTip(with_keys(action.statusTip(), action.shortcut()))
            self._row.addWidget(tool)
        printing = actions.action("minutes.print")
        self.print = Button(
            theme, self.tr("PDF …"), kind=Kind.QUIET, icon="printer", clicked=printing.trigger
        )
        self.print.setAccessibleName(plain(printing.text()))
        self._row.addWidget(self.print)
        more = MenuButton(
            theme, self.tr("More about the minutes"), [actions.action(key) for key in _MORE]
        )
        more.menu().aboutToShow.connect(lambda: actions.draw_icons(*_MORE))
        self._row.addWidget(more)
        theme.changed.connect(self._fit)
        self._fit()

    def show_head(self, head: MinutesRow) -> None:
        """Show the state of the minutes."""
        badge = self._context.labels.badge(head.state)
        if self._chip is None:
            self._chip = StateChip(self._context.theme, badge)
            self._chip_place.addWidget(self._chip)
        self._chip.set_mark(badge)
        self.state.setText(state_words(head))

    def tell_typing(self) -> None:
        """Say that something is not saved yet."""
        self.saved.setText(self.tr("writing …"))
        self.saved.set_tint("text3")

    def tell_saved(self) -> None:
        """Say when the last word was saved."""
        clock = clock_text(self._context.services.clock())
        self.saved.setText(self.tr("saved {time}").format(time=clock))
        self.saved.set_tint("text3")

    def tell_failed(self) -> None:
        """Say that the last words are not saved; the notice says why."""
        self.saved.setText(self.tr("not saved"))
        self.saved.set_tint("critFg")

    def forget(self) -> None:
        """Say nothing about another meeting."""
        self.saved.setText("")

    def _fit(self) -> None:
        self.setFixedHeight(self._context.theme.px(_HEIGHT))
