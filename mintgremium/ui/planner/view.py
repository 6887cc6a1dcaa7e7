"""The place of the year planner."""

from datetime import date
from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mintgremium.core.changes import Changes
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.services.meetings.rows import MovePlan
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.planner.actions import VIEW
from mintgremium.ui.planner.commands import AskSeats, NewMeeting, PlannerCommands
from mintgremium.ui.planner.content import MeetingMark, YearContent
from mintgremium.ui.planner.finding import Finding, find
from mintgremium.ui.planner.moving import MoveOutlook, apply_move, read_move
from mintgremium.ui.planner.page import PlannerPage
from mintgremium.ui.planner.reading import Frame, Reading, read_all, read_year
from mintgremium.ui.planner.side import PlannerSide
from mintgremium.ui.planner.timeline import meeting_of
from mintgremium.ui.view import View


class PlannerView(View):
    """Shows the years; a meeting asked for is shown on its day."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.MEETING,
            Kind.MEETING_COMMITTEE,
            Kind.COMMITTEE,
            Kind.SEAT,
            Kind.LAND,
            Kind.CALENDAR_LAYER,
            Kind.LAYER_DAY,
            Kind.SCHOOL_HOLIDAY,
        }
    )
    scope: ClassVar[str] = VIEW
    handbook_page: ClassVar[str] = "jahresplaner"

    def __init__(
        self, context: ViewContext, new_meeting: NewMeeting, ask_seats: AskSeats | None = None
    ) -> None:
        super().__init__(context)
        self.side = PlannerSide(context)
        self.page = PlannerPage(context, self.side)
        self._frame: Frame | None = None
        self._marks: tuple[MeetingMark, ...] = ()
        self._asked: set[int] = set()
        self._wanted: UUID | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.commands = PlannerCommands(self, new_meeting, ask_seats)
        timeline = self.page.timeline
        timeline.years_wanted.connect(self._read_years)
        timeline.meeting_opened.connect(self._open)
        timeline.move_wanted.connect(self.ask_to_move)
        self.side.move_panel.applied.connect(self._move)
        self.side.part_shown.connect(self._part_shown)
        timeline.candidate_chosen.connect(self._choose_candidate)
        self.side.finding_panel.candidate_chosen.connect(self._choose_candidate)
        self.side.finding_panel.closed.connect(lambda: timeline.set_candidates(()))
        self.side.meeting_wanted.connect(self._open)
        self.page.day_chosen.connect(self._tell_day)
        self.set_title(self.tr("Year planner"))

    @property
    def marks(self) -> tuple[MeetingMark, ...]:
        """All meetings whose day is known."""
        return self._marks

    @property
    def chosen(self) -> date:
        """The day that commands are about."""
        return self.page.timeline.chosen or self.context.today()

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Show the day of a meeting."""
        self._wanted = record_id
        self._go_to_wanted()

    @override
    def refresh(self) -> None:
        """Read Länder and meetings; the holidays of a year are read once."""
        services = self.context.services
        self.context.operations.run(lambda: read_all(services), self._show)

    @override
    def is_affected(self, changes: Changes) -> bool:
        """Forget the holidays of all years when some were read in."""
        if changes.affects(Kind.SCHOOL_HOLIDAY):
            self._asked.clear()
            self.page.timeline.forget_years()
        return super().is_affected(changes)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return days and side."""
        return (*self.page.panes(), self.side)

    @override
    def focus_filter(self) -> None:
        """Go to the choice of how many days are in sight."""
        self.page.zooms.setFocus()

    def _show(self, reading: Reading) -> None:
        first = self._frame is None
        self._frame, self._marks = reading.frame, reading.marks
        timeline = self.page.timeline
        years = [mark.first.year for mark in reading.marks] or [self.context.today().year]
        this_year = self.context.today().year
        timeline.set_span(min(*years, this_year - 1), max(*years, this_year + 5))
        timeline.set_lands(reading.frame.lands)
        timeline.set_layers(reading.layers, reading.layer_marks)
        self.page.legend.set_layers(reading.layers)
        timeline.set_meetings(reading.marks)
        if first:
            self._begin(reading)
        self._find_again()
        self._go_to_wanted()
        self.page.renew()
        self._tell_day(self.chosen)
        self.first_data_shown.emit()

    def _begin(self, reading: Reading) -> None:
        """Open the year of the next meeting, or this one."""
        today = self.context.today()
        coming = [mark.first for mark in reading.marks if mark.first >= today]
        day = min(coming, default=today)
        self.page.timeline.show_year(day.year)
        self.page.timeline.choose(day)

    def _go_to_wanted(self) -> None:
        mark = meeting_of(self._marks, self._wanted) if self._wanted else None
        if mark is not None:
            self._wanted = None
            self.page.timeline.choose(mark.first)

    def _read_years(self, years: list[int]) -> None:
        for year in years:
            if self._frame is not None and year not in self._asked:
                self._asked.add(year)
                work = partial(read_year, self.context.services, self._frame, year)
                self.context.operations.run(work, self._show_year)

    def _show_year(self, content: YearContent) -> None:
        self.page.show_year(content)
        if content.year == self.chosen.year:
            self._tell_day(self.chosen)

    def show_finding(self, finding: Finding) -> None:
        """Show what the finder proposes, the best day chosen."""
        timeline = self.page.timeline
        timeline.set_candidates(finding.marks())
        shorts = {land.code: land.short for land in timeline.drawing.lands}
        self.side.show_finding(finding, shorts, len(timeline.drawing.layers))
        if finding.ranking.candidates:
            timeline.choose(finding.ranking.candidates[0].day)

    def _find_again(self) -> None:
        """Rank the days anew, because something that counts has changed."""
        finding = self.side.finding_panel.finding
        if finding is None:
            return
        mark = meeting_of(self._marks, finding.meeting.id) if finding.meeting else None
        work = partial(find, self.context.services, finding.search, finding.committee, mark)
        self.context.operations.run(work, self._show_again)

    def _show_again(self, finding: Finding) -> None:
        day = self.chosen
        self.show_finding(finding)
        self.page.timeline.choose(day)

    def _choose_candidate(self, rank: int) -> None:
        finding = self.side.finding_panel.finding
        candidate = finding.candidate(rank) if finding is not None else None
        if candidate is not None:
            self.page.timeline.choose(candidate.day, say=True)

    def _tell_day(self, day: date) -> None:
        self.side.finding_panel.show_chosen(day)
        facts = self.page.timeline.facts(day)
        if facts is not None:
            self.side.show_day(facts)

    def ask_to_move(self, meeting_id: UUID, day: date) -> None:
        """Read what a move entails; it is done only when the user says so."""
        mark, frame, marks = meeting_of(self._marks, meeting_id), self._frame, self._marks
        if mark is None or frame is None or self.context.read_only:
            return
        work = partial(read_move, self.context.services, frame, marks, mark, day)
        self.context.operations.run(work, self._show_move)

    def _show_move(self, outlook: MoveOutlook) -> None:
        self.side.show_move(outlook)
        self.page.timeline.set_asked(outlook.plan.new_start.day)

    def _part_shown(self, part: QWidget) -> None:
        if part is not self.side.move_panel:
            self.page.timeline.set_asked(None)

    def _move(self, plan: MovePlan) -> None:
        said = self.tr("{name} moved").format(name=plan.name)
        self.side.close_finding()
        self._wanted = plan.meeting_id
        apply_move(self.context, plan, said)

    def _open(self, meeting_id: UUID) -> None:
        self.context.navigator.go(Place("meeting", meeting_id))
