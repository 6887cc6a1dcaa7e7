"""What a move of a meeting entails, read before anything is done, and the panel that says it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import DeadlineKind
from mintgremium.services.meetings.rows import MovedDeadline, MovePlan
from mintgremium.ui.context import ViewContext
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.meeting_days import meeting_days
from mintgremium.ui.planner.content import MeetingMark
from mintgremium.ui.planner.reading import Frame, days_off
from mintgremium.ui.planner.words import day_title, land_list
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.details import Block, Details, Fact, Head, Part, Text

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services

_NEAR = 400  # days in which another meeting still matters
_NAMED = 6  # persons to inform that are named one by one


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The meeting of another committee next to the old or new day."""

    mark: MeetingMark
    days: int  # from the moved meeting to this one, negative before


@dataclass(frozen=True, slots=True)
class MoveOutlook:
    """A move with everything that follows from it; nothing is changed yet."""

    plan: MovePlan
    frame: Frame
    hit_before: tuple[str, ...]
    hit_after: tuple[str, ...]
    before: tuple[Neighbour, ...]
    after: tuple[Neighbour, ...]


def read_move(
    services: "Services",
    frame: Frame,
    marks: Sequence[MeetingMark],
    mark: MeetingMark,
    day: date,
) -> MoveOutlook:
    """Work out what follows if the meeting begins on another day at the same hour."""
    hour = next(row.start.at.time() for row in frame.meetings if row.id == mark.id)
    start = datetime.combine(day, hour.replace(tzinfo=None), BERLIN)
    plan = services.meetings.plan_move(mark.id, start)
    last = day + (mark.last - mark.first)
    return MoveOutlook(
        plan=plan,
        frame=frame,
        hit_before=mark.hit,
        hit_after=days_off(services, frame, mark.tag.split("+"), (day, last)),
        before=_neighbours(marks, mark, mark.first),
        after=_neighbours(marks, mark, day),
    )


def _neighbours(
    marks: Sequence[MeetingMark], moved: MeetingMark, day: date
) -> tuple[Neighbour, ...]:
    """Find for each other committee the meeting next to the day."""
    nearest: dict[str, Neighbour] = {}
    for mark in marks:
        if not mark.tag or mark.tag == moved.tag or abs((mark.first - day).days) > _NEAR:
            continue
        found = Neighbour(mark, (mark.first - day).days)
        known = nearest.get(mark.tag)
        if known is None or abs(found.days) < abs(known.days):
            nearest[mark.tag] = found
    return tuple(nearest[tag] for tag in sorted(nearest))


class MovePanel(QWidget):
    """Says every consequence; nothing happens before "Move the meeting"."""

    applied = Signal(object)  # MovePlan
    left = Signal()

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._outlook: MoveOutlook | None = None
        theme = context.theme
        self.head, self.details = Details(theme), Details(theme)
        self.apply = Button(
            theme, self.tr("Move the meeting"), kind=Kind.PRIMARY, clicked=self._apply
        )
        self.leave = Button(theme, self.tr("Leave it"), clicked=self.left.emit)
        column = QVBoxLayout(self)
        theme.set_space(column, (0, 0, 0, 0), 10)
        column.addWidget(self.head)
        column.addWidget(self.apply)
        column.addWidget(self.leave)
        column.addWidget(self.details)

    def show_outlook(self, outlook: MoveOutlook) -> None:
        """Show what would follow."""
        self._outlook = outlook
        self.head.show_blocks(self._head(outlook.plan))
        self.details.show_blocks(self._blocks(outlook))

    def _apply(self) -> None:
        if self._outlook is not None:
            self.applied.emit(self._outlook.plan)

    # -- words

    def _head(self, plan: MovePlan) -> list[Block]:
        old = meeting_days(plan.old_start, plan.old_end, short=True)
        new = meeting_days(plan.new_start, plan.new_end, short=True)
        return [
            Head(self.tr("What if: {name}").format(name=plan.name)),
            Fact("calendar-clock", self.tr("{old} → {new}").format(old=old, new=new)),
            Text(self.tr("Nothing is changed yet.")),
        ]

    def _blocks(self, outlook: MoveOutlook) -> list[Block]:
        plan = outlook.plan
        return [
            *self._holidays(outlook),
            Part(self.tr("Deadlines")),
            *(self._deadline(each) for each in plan.deadlines),
            *self._order(outlook),
            Part(self.tr("Invitations")),
            *self._informed(plan),
        ]

    def _holidays(self, outlook: MoveOutlook) -> list[Block]:
        shorts = {land.code: land.short for land in outlook.frame.lands}
        blocks: list[Block] = [Part(self.tr("Holidays of the seats"))]
        if outlook.hit_after:
            text = self.tr("Day off in {lands}.").format(lands=land_list(outlook.hit_after, shorts))
            blocks.append(Fact("triangle-alert", text, tint="warnFg"))
        else:
            blocks.append(Fact("check", self.tr("All seats have an ordinary day.")))
        if outlook.hit_before:
            text = self.tr("Until now: day off in {lands}.")
            blocks.append(Text(text.format(lands=land_list(outlook.hit_before, shorts))))
        return blocks

    def _deadline(self, moved: MovedDeadline) -> Fact:
        name = self._context.labels.word(DeadlineKind(moved.deadline))
        today = self._context.today()
        old = "–" if moved.old is None else day_in_short(moved.old, today)
        new = "–" if moved.new is None else day_in_short(moved.new, today)
        days = f"{old} → {new}"
        if moved.late:
            late = self.tr("{days}, already past").format(days=days)
            return Fact("triangle-alert", name, second=late, tint="critFg")
        return Fact("calendar-clock", name, second=days)

    def _order(self, outlook: MoveOutlook) -> list[Block]:
        if not outlook.after:
            return []
        before = {each.mark.tag: each for each in outlook.before}
        blocks: list[Block] = [Part(self.tr("Order of the committees"))]
        for now in outlook.after:
            text = self._distance(now)
            was = before.get(now.mark.tag)
            turned = was is not None and was.mark.id == now.mark.id and was.days * now.days < 0
            if turned:
                text = self.tr("{text} The order is turned round.").format(text=text)
            tight = turned or abs(now.days) == 0
            tint, icon = ("warnFg", "triangle-alert") if tight else ("text", "calendar-days")
            blocks.append(Fact(icon, text, second=day_title(now.mark.first), tint=tint))
        return blocks

    def _distance(self, neighbour: Neighbour) -> str:
        tag, days = neighbour.mark.tag, neighbour.days
        if days == 0:
            return self.tr("{tag} meets on the same day.").format(tag=tag)
        if days > 0:
            return self.tr("{tag} meets %n days later.", "", days).format(tag=tag)
        return self.tr("{tag} meets %n days before.", "", -days).format(tag=tag)

    def _informed(self, plan: MovePlan) -> list[Block]:
        if not plan.informed:
            return [Fact("check", self.tr("Nobody was written to yet."))]
        text = self.tr("%n must hear of it again.", "", len(plan.informed))
        names = [each.name or each.seat for each in plan.informed]
        more = len(names) - _NAMED
        said = ", ".join(names[:_NAMED])
        if more > 0:
            said = self.tr("{names} and %n more", "", more).format(names=said)
        return [Fact("mail", text, second=said, tint="warnFg")]


def apply_move(context: ViewContext, plan: MovePlan, said: str) -> None:
    """Move the meeting; undo brings it back."""
    start, end = plan.new_start.at, plan.new_end
    context.operations.run(
        lambda: context.services.meetings.move(plan.meeting_id, start, end),
        lambda _plan: context.messages.say(said, undoable=True),
    )
