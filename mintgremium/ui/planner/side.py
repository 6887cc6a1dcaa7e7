"""The pane at the right: what is on the chosen day, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mintgremium.ui.context import ViewContext
from mintgremium.ui.planner.content import MeetingMark, free_lands, is_weekend, taken
from mintgremium.ui.planner.finding import Finding
from mintgremium.ui.planner.finding_panel import FindingPanel
from mintgremium.ui.planner.moving import MoveOutlook, MovePanel
from mintgremium.ui.planner.words import DayFacts, day_title, free_words, land_groups, land_list
from mintgremium.ui.widgets.announce import announce
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.details import Block, Details, Fact, Head, Part, Text
from mintgremium.ui.widgets.inspector import Inspector

WIDTH = 274


class PlannerSide(Inspector):
    """Says the chosen day in words, or what a move entails before it is done."""

    meeting_wanted = Signal(object)  # its id
    part_shown = Signal(object)  # the part that is seen now

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context.theme, self.tr("The chosen day"), WIDTH)
        self.set_title(self.tr("The chosen day"))
        self.details = Details(context.theme)
        self.details.wanted.connect(self.meeting_wanted)
        self.meet = Button(
            context.theme,
            self.tr("New meeting on this day …"),
            kind=Kind.PRIMARY,
            clicked=lambda: context.actions.trigger("planner.meet"),
        )
        self.meet.setVisible(not context.read_only)
        self.day = QWidget()
        column = QVBoxLayout(self.day)
        context.theme.set_space(column, (0, 0, 0, 0), 16)
        column.addWidget(self.details)
        column.addWidget(self.meet)
        self.better = Button(
            context.theme,
            self.tr("Find a day …"),
            clicked=lambda: context.actions.trigger("planner.find"),
        )
        column.addWidget(self.better)
        self.finding_panel = FindingPanel(context)
        self.finding_panel.closed.connect(self.close_finding)
        self.finding_panel.hide()
        self.move_panel = MovePanel(context)
        self.move_panel.left.connect(self.rest)
        self.move_panel.hide()
        self.body.addWidget(self.day)
        self.body.addWidget(self.finding_panel)
        self.body.addWidget(self.move_panel)

    def show_day(self, facts: DayFacts) -> None:
        """Show a day."""
        self.details.show_blocks(day_blocks(facts))

    def show_finding(self, finding: Finding, shorts: dict[str, str], calendars: int) -> None:
        """Show what the finder proposes."""
        self.finding_panel.show_finding(finding, shorts, calendars)
        self.show_part(self.finding_panel)

    def close_finding(self) -> None:
        """Show the day again."""
        self.finding_panel.finding = None
        self.rest()

    def show_move(self, outlook: MoveOutlook) -> None:
        """Show what would follow from a move, until it is applied or left."""
        self.move_panel.show_outlook(outlook)
        self.show_part(self.move_panel)
        self.move_panel.leave.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, outlook.plan.name)

    def rest(self) -> None:
        """Show the proposals if there are any, else the day."""
        has_finding = self.finding_panel.finding is not None
        self.show_part(self.finding_panel if has_finding else self.day)

    def show_part(self, part: QWidget) -> None:
        """Show one part and hide the others."""
        titles = {
            self.day: self.tr("The chosen day"),
            self.finding_panel: self.tr("The best days"),
            self.move_panel: self.tr("Move"),
        }
        for each, title in titles.items():
            each.setVisible(each is part)
            if each is part:
                self.set_title(title)
        self.verticalScrollBar().setValue(0)
        self.part_shown.emit(part)


def day_blocks(facts: DayFacts) -> list[Block]:
    """Put a day into the blocks of the pane."""
    translate = QCoreApplication.translate
    row, lands = facts.row, facts.lands
    free = free_lands(row, len(lands))
    layers = "; ".join(f"{mark.layer}: {mark.name}" for mark in facts.layers)
    blocks: list[Block] = [Head(day_title(row.date))]
    if is_weekend(row.date):
        blocks.append(Fact("minus", translate("planner", "Weekend")))
    elif free == len(lands):
        blocks.append(Fact("check", translate("planner", "All Länder are free."), tint="accent"))
    else:
        blocks.append(Fact("circle-alert", free_words(free, len(lands)), tint="warnFg"))
    blocks += _meetings(facts.meetings)
    for title, words in (
        (translate("planner", "Public holidays"), land_groups(row.public, lands)),
        (translate("planner", "Public holidays in parts"), _regional(facts)),
        (translate("planner", "School holidays"), land_groups(row.school, lands)),
        (translate("planner", "Not known yet"), _unknown(facts)),
        (translate("planner", "Calendars"), layers),
    ):
        if words:
            blocks += [Part(title), *(Text(line) for line in words.split("; "))]
    if 0 < free < len(lands):
        shorts = {land.code: land.short for land in lands}
        off = taken(row)
        blocks += [
            Part(translate("planner", "Ordinary day")),
            Text(land_list([code for code in shorts if code not in off], shorts)),
        ]
    return blocks


def _meetings(marks: Sequence[MeetingMark]) -> list[Block]:
    if not marks:
        return []
    facts = [Fact("calendar-days", f"{mark.tag}: {mark.name}", target=mark.id) for mark in marks]
    return [Part(QCoreApplication.translate("planner", "Meetings")), *facts]


def _regional(facts: DayFacts) -> str:
    shorts = {land.code: land.short for land in facts.lands}
    return "; ".join(
        f"{part.name} ({shorts[part.land]}: {part.where})" for part in facts.row.regional
    )


def _unknown(facts: DayFacts) -> str:
    shorts = {land.code: land.short for land in facts.lands}
    return land_list(facts.row.school_unknown, shorts) if facts.row.school_unknown else ""
