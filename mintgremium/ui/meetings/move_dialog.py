"""Move a meeting: what that entails is seen before it happens."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mintgremium.core.errors import InvalidInputError, MintgremiumError
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.meetings.rows import MovedDeadline, MovePlan
from mintgremium.ui.context import ViewContext
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.labels import Labels
from mintgremium.ui.meeting_days import meeting_days
from mintgremium.ui.widgets.date_edit import DateTimeField
from mintgremium.ui.widgets.dialog import FormDialog
from mintgremium.ui.widgets.form import Form, FormField, NoteLine
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.looks import set_look

_PAUSE: Final = 200  # milliseconds without a letter before the consequences are worked out
_MOST_NAMES: Final = 8

Sentence = tuple[str, str, str]  # icon, tint, words


class MoveDialog(FormDialog):
    """Asks for the new date; `moved` brings the plan that was carried out."""

    moved = Signal(object)  # MovePlan

    def __init__(self, context: ViewContext, draft: MeetingDraft, parent: QWidget) -> None:
        self._context, self._draft = context, draft
        self.consequences = Consequences(context)
        super().__init__(
            context.theme,
            self.tr("Move the meeting"),
            _form(context, self.consequences),
            self.tr("Move the meeting"),
            parent=parent,
        )
        self.set_values({"start": _wall(draft.start), "end": _wall(draft.end)})
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look)
        self._length = None if not draft.start or not draft.end else draft.end - draft.start
        self.form.edited.connect(self._follow)
        self.set_check(self._judge)
        self.save_wanted.connect(self._move)

    def look(self) -> None:
        """Work out what the date entered entails and show it."""
        self._pause.stop()
        values = self.form.values()
        if self._judge(values) or not self.is_changed():
            self.consequences.show_plan(None)
            return
        key, meetings = self._key, self._context.services.meetings
        self._context.operations.run(
            lambda: meetings.plan_move(key, values["start"], values["end"]),
            self.consequences.show_plan,
            self._explain,
        )

    @property
    def _key(self) -> UUID:
        if self._draft.id is None:  # only stored meetings are moved
            raise LookupError
        return self._draft.id

    def _follow(self, name: str) -> None:
        """Let the end move along with the begin."""
        start = self.form.values()["start"]
        if name == "start" and start is not None and self._length is not None:
            self.form.set_values({"end": start + self._length})
        self._pause.start()

    def _judge(self, values: Mapping[str, Any]) -> dict[str, str]:
        moved = replace(self._draft, start=values["start"], end=values["end"])
        words = self._context.labels.problem
        found = moved.problems()
        return {name: words(found[name]) for name in ("start", "end") if name in found}

    def _move(self, values: Mapping[str, Any]) -> None:
        key, meetings = self._key, self._context.services.meetings
        self.set_busy(busy=True)
        self._context.operations.run(
            lambda: meetings.move(key, values["start"], values["end"]), self._done, self._explain
        )

    def _done(self, plan: MovePlan) -> None:
        self.accept()
        self.moved.emit(plan)

    def _explain(self, error: MintgremiumError) -> None:
        if isinstance(error, InvalidInputError):
            words = self._context.labels.problem
            self.show_problems({name: words(code) for name, code in error.problems.items()})
            return
        self.set_busy(busy=False)
        self.missing.setText(self._context.messages.describe(error))


class Consequences(QFrame):
    """What a move entails, one sentence a line."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        set_look(self, card="sunken")
        self._column = QVBoxLayout(self)
        context.theme.set_space(self._column, (14, 10, 14, 12), 2)
        self._column.addWidget(Label(self.tr("What follows from it"), "small600", "text2"))
        self._lines: list[QWidget] = []
        self.show_plan(None)

    def show_plan(self, plan: MovePlan | None) -> None:
        """Show what the plan says; None: no other date is entered yet."""
        for line in self._lines:
            line.hide()
            line.deleteLater()
        self._lines = [NoteLine(self._context.theme, *each) for each in self._sentences(plan)]
        for line in self._lines:
            self._column.addWidget(line)

    def _sentences(self, plan: MovePlan | None) -> Iterator[Sentence]:
        if plan is None:
            yield "", "text3", self.tr("It stands here as soon as another day is entered.")
            return
        days = meeting_days(plan.new_start, plan.new_end)
        yield "calendar-check", "text", self.tr("New date: {days}.").format(days=days)
        labels, today = self._context.labels, self._context.today()
        for moved in plan.deadlines:
            if moved.old != moved.new:
                yield _deadline(moved, labels, today, self.tr("is past already"))
        yield self._informed(plan)

    def _informed(self, plan: MovePlan) -> Sentence:
        count = len(plan.informed)
        if not count:
            return "info", "text2", self.tr("Nobody was written to yet.")
        names = ", ".join(each.name for each in plan.informed[:_MOST_NAMES])
        if count > _MOST_NAMES:
            names += " …"
        text = self.tr("%n person(s) know the old date and need an update: {names}.", "", count)
        return "mail", "warnFg", text.format(names=names)


def _deadline(moved: MovedDeadline, labels: Labels, today: date, late: str) -> Sentence:
    name = labels.text(f"deadline_kind.{moved.deadline}")
    old, new = (_day(day, today) for day in (moved.old, moved.new))
    if moved.late:
        return "triangle-alert", "critFg", f"{name}: {old} → {new}, {late}."
    return "calendar-clock", "text2", f"{name}: {old} → {new}"


def _day(day: date | None, today: date) -> str:
    return "–" if day is None else day_in_short(day, today)


def _wall(at: datetime | None) -> datetime | None:
    return None if at is None else at.replace(tzinfo=None)


def _form(context: ViewContext, foot: QWidget) -> Form:
    start = DateTimeField(context.theme, context.today)
    end = DateTimeField(context.theme, context.today)
    translate = QCoreApplication.translate
    fields = [
        FormField("start", translate("meeting_form", "&Begin"), start),
        FormField("end", translate("meeting_form", "&End"), end),
    ]
    return Form(context.theme, [fields, foot])
