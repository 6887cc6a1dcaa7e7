"""The left part of the planner: toolbar, the painted years or their table, key, five weeks."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.moments import days_between
from mintgremium.core.overriding import override
from mintgremium.ui.context import ViewContext
from mintgremium.ui.planner.content import YearContent
from mintgremium.ui.planner.day_table import DayLine, day_line, day_table
from mintgremium.ui.planner.legend import Legend
from mintgremium.ui.planner.scale import Zoom
from mintgremium.ui.planner.timeline import Timeline
from mintgremium.ui.planner.weeks import Weeks
from mintgremium.ui.widgets.buttons import MenuButton, ToolButton
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.inspector import Inspector
from mintgremium.ui.widgets.labels import ElidedLabel, Label, hairline
from mintgremium.ui.widgets.list_frame import ListFrame

_MORE = (
    "planner.find",
    "planner.series",
    "planner.layers",
    "planner.move",
    "planner.today",
    "planner.nearer",
    "planner.further",
)
_ROOM_FOR_WEEKS = 520  # px of height
_BEFORE, _AFTER = 1, 5  # years around today that can be reached at least


class PlannerPage(ListFrame):
    """Puts the parts together and keeps them in step; `side` is the pane at the right."""

    day_chosen = Signal(object)  # date

    def __init__(self, context: ViewContext, side: Inspector) -> None:
        super().__init__(context.theme)
        self._context = context
        self._filling = False
        year = context.today().year
        span = (year - _BEFORE, year + _AFTER)
        self.timeline = Timeline(context.theme, self.tr("Year planner"), span)
        self.table = day_table(context)
        self.weeks = Weeks(context.theme, self.timeline.facts)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._picture())
        self.stack.addWidget(self.table)
        self.fill(self.stack, side)
        self._fill_bar()
        self._listen()

    def show_table(self, *, shown: bool) -> None:
        """Show the table instead of the picture, or the picture again."""
        self.stack.setCurrentIndex(1 if shown else 0)
        self._renew_table()
        (self.table if shown else self.timeline).setFocus()

    def show_year(self, content: YearContent) -> None:
        """Take a year that was read."""
        self.timeline.set_year(content)
        self._renew_table()
        self.weeks.update()

    def renew(self) -> None:
        """Show again what depends on meetings and layers."""
        self._renew_table()
        self.weeks.update()

    def panes(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        return (self.table if self.stack.currentIndex() else self.timeline,)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the Länder where there is little: large text, low window."""
        super().resizeEvent(event)
        for part in (self.weeks, self._weeks_line):
            part.setVisible(self.height() >= self._context.theme.px(_ROOM_FOR_WEEKS))

    # -- parts

    def _picture(self) -> QWidget:
        whole, theme = QWidget(), self._context.theme
        column = QVBoxLayout(whole)
        theme.set_space(column, (0, 10, 0, 0), 0)
        column.addWidget(self.timeline, 1)
        below = QVBoxLayout()
        theme.set_space(below, (48, 2, 12, 6), 6)
        self.legend = Legend(theme)
        below.addWidget(self.legend)
        self._weeks_line = hairline()
        below.addWidget(self._weeks_line)
        below.addWidget(self.weeks)
        column.addLayout(below)
        return whole

    def _fill_bar(self) -> None:
        theme = self._context.theme
        names = QWidget()
        column = QVBoxLayout(names)
        theme.set_space(column, (0, 4, 0, 0), 0)
        self.heading = Label(self.tr("Year planner"), "title")
        self.subtitle = ElidedLabel(
            self.tr("School and public holidays of all 16 Länder"), "small", "text2"
        )
        column.addWidget(self.heading)
        column.addWidget(self.subtitle)
        self.subtitle.setMinimumWidth(theme.px(250))
        self.add_left(names)
        self.before = ToolButton(
            theme, "chevron-left", self.tr("Year before"), clicked=lambda: self._turn(-1)
        )
        self.year_label = Label("", "body600")
        self.after = ToolButton(
            theme, "chevron-right", self.tr("Year after"), clicked=lambda: self._turn(1)
        )
        words = {
            Zoom.YEAR: self.tr("Year"),
            Zoom.HALF: self.tr("Half-year"),
            Zoom.QUARTER: self.tr("Quarter"),
            Zoom.MONTH: self.tr("Month"),
            Zoom.WEEK: self.tr("Week"),
        }
        self.zooms = Choice(words.items())
        self.zooms.setAccessibleName(self.tr("Days in sight"))
        self.zooms.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.zooms.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.add_right(self.before, self.year_label, self.after, self.zooms)
        actions = [self._context.actions.action(key) for key in _MORE]
        more = MenuButton(theme, self.tr("More of the year planner"), actions)
        self.add_end(self._button("planner.table"), self._button("planner.save"), more)

    def _button(self, action_id: str) -> ToolButton:
        actions = self._context.actions
        spec, action = actions.spec(action_id), actions.action(action_id)
        button = ToolButton(
            self._context.theme, spec.icon, action.toolTip(), clicked=action.trigger
        )
        button.setCheckable(spec.checkable)
        action.toggled.connect(button.setChecked)
        return button

    def _listen(self) -> None:
        timeline = self.timeline
        timeline.day_chosen.connect(self._follow)
        timeline.year_changed.connect(self._name_year)
        timeline.zoom_changed.connect(self.zooms.set_value)
        self.zooms.edited.connect(lambda: timeline.set_zoom(self._zoom()))
        self.weeks.day_chosen.connect(timeline.choose)
        self.table.current_changed.connect(self._take_line)

    # -- inner workings

    def _follow(self, day: date) -> None:
        self.weeks.show_day(day)
        if self.stack.currentIndex():
            self._renew_table()
        self.day_chosen.emit(day)

    def _take_line(self, line: DayLine | None) -> None:
        if line is not None and not self._filling and line.id != self.timeline.chosen:
            self.timeline.choose(line.id)

    def _turn(self, step: int) -> None:
        self.timeline.show_year(self.timeline.seen_year + step)

    def _name_year(self, year: int) -> None:
        self.year_label.setText(str(year))
        self._renew_table()

    def _renew_table(self) -> None:
        """Fill the table with the year of the chosen day, else the one in sight."""
        if not self.stack.currentIndex():
            return
        chosen = self.timeline.chosen
        content = self.timeline.year(chosen.year if chosen else self.timeline.seen_year)
        if content is None:
            return
        days = days_between(content.days[0].date, content.days[-1].date)
        facts = (self.timeline.facts(day) for day in days)
        self._filling = True
        self.table.set_rows([day_line(each) for each in facts if each is not None])
        if chosen is not None:
            self.table.select_ids([chosen])
        self._filling = False

    def _zoom(self) -> Zoom:
        value = self.zooms.value()
        return value if isinstance(value, Zoom) else Zoom.YEAR
