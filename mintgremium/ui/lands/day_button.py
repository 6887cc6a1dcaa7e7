"""The button that tells as of which day the page is, and changes it."""

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mintgremium.ui.context import ViewContext
from mintgremium.ui.day_dialog import day_dialog
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.date_text import long_date


class DayButton(Button):
    """Shows the day, None for today; `chosen` brings another one."""

    chosen = Signal(object)  # date or None

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context.theme, self.tr("Today"), kind=Kind.QUIET, icon="history")
        self._context = context
        self._day: date | None = None
        self.setCheckable(True)
        self.setToolTip(self.tr("Show names and persons as of another day"))
        menu = QMenu(self)
        today = QAction(self.tr("Today"), menu)
        today.triggered.connect(lambda: self.chosen.emit(None))
        other = QAction(self.tr("Choose a day …"), menu)
        other.triggered.connect(self._ask)
        menu.addActions([today, other])
        self.setMenu(menu)
        self.set_day(None)

    def set_day(self, day: date | None) -> None:
        """Say as of which day the page is."""
        self._day = day
        when = self.tr("today") if day is None else long_date(day, QLocale())
        self.setText(self.tr("As of: {day}").format(day=when))
        self.setChecked(day is not None)

    def _ask(self) -> None:
        dialog = day_dialog(self._context, self._day or self._context.today(), self.window())
        dialog.saved.connect(self.chosen)
        dialog.open()
