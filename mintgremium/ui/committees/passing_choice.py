"""What passes on to the successor, as check boxes; and what stays, in words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import CommitteeRoleKind
from mintgremium.services.committees.succession_rows import (
    Passing,
    PassingKind,
    Staying,
    SuccessionPlan,
)
from mintgremium.ui.committees.words import role_name
from mintgremium.ui.context import ViewContext
from mintgremium.ui.day_words import day_in_short
from mintgremium.ui.labels import Labels
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.editors import CheckField
from mintgremium.ui.widgets.labels import Label

_TALLEST = 168  # px of the design; further down it scrolls
_LINE = 28


class PassingChoice(QWidget):
    """An editor whose value is the set of keys of what passes on."""

    edited = Signal()

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._context = context
        self._own: dict[str, bool] = {}  # what the user ticked or not, kept when the days change
        self.boxes: dict[str, CheckField] = {}
        self.plan: SuccessionPlan | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        context.theme.set_space(column, spacing=6)
        self.nothing = Label("", "small", "text2", wrap=True)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.staying = Label("", "small", "text3", wrap=True)
        for widget in (self.nothing, self.area, self.staying):
            column.addWidget(widget)

    def show_plan(self, plan: SuccessionPlan) -> None:
        """Show what could pass on now; what the user decided already stays decided."""
        self.plan = plan
        self.boxes = {}
        inside = QWidget()
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for each in plan.passing:
            box = CheckField(passing_words(each, self._context.labels, self._context.today()))
            wanted = self._own.get(each.key, each.suggested)
            box.set_value(each.fixed or wanted)
            box.setEnabled(not each.fixed)
            box.edited.connect(lambda key=each.key: self._decide(key))
            box.setMinimumHeight(self._context.theme.px(_LINE))
            lines.addWidget(box)
            self.boxes[each.key] = box
        lines.addStretch(1)
        self.area.setWidget(inside)
        height = min(_TALLEST, _LINE * len(plan.passing) + 2)
        self.area.setFixedHeight(self._context.theme.px(height))
        self.area.setVisible(bool(plan.passing))
        self.nothing.setText(_nothing(plan))
        self.nothing.setVisible(not plan.passing)
        said = staying_words(plan)
        self.staying.setText(said)
        self.staying.setVisible(bool(said))

    def value(self) -> frozenset[str]:
        """Return the keys of what passes on."""
        return frozenset(key for key, box in self.boxes.items() if box.value())

    def set_value(self, value: object) -> None:
        """Tick exactly these; nothing is known of others."""
        if isinstance(value, frozenset):
            for key, box in self.boxes.items():
                if box.isEnabled():
                    box.set_value(key in value)

    def problem(self) -> str:
        """Find nothing: any choice is fine."""
        return ""

    @override
    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus on the first box that can be changed."""
        first = next((box for box in self.boxes.values() if box.isEnabled()), None)
        if first is not None:
            first.setFocus(reason)

    def _decide(self, key: str) -> None:
        self._own[key] = self.boxes[key].value()
        self.edited.emit()


def passing_words(each: Passing, labels: Labels, today: date) -> str:
    """Say one thing that can pass on: `Aufgabe: Umfrage auswerten, fällig 3. März`."""
    translate = QCoreApplication.translate
    day = day_in_short(each.day, today) if each.day is not None else ""
    match each.kind:
        case PassingKind.ACTION_ITEM:
            parts = [translate("committees", "Task: {name}").format(name=each.text)]
            if day:
                parts.append(translate("committees", "due {day}").format(day=day))
            if each.personal:
                parts.append(translate("committees", "personal"))
        case PassingKind.INVITATION:
            text = translate("committees", "Invitation: {name}, {day}")
            parts = [text.format(name=each.text, day=day)]
            if each.answered:
                parts.append(translate("committees", "answered already"))
        case PassingKind.POLL_SEAT:
            parts = [translate("committees", "Date poll: {name}").format(name=each.text)]
            if each.answered:
                parts.append(translate("committees", "answers stay with the seat"))
        case PassingKind.COMMITTEE_ROLE:
            name = role_name(CommitteeRoleKind(each.text), labels)
            parts = [translate("committees", "Role: {name}").format(name=name)]
        case _:
            parts = [translate("committees", "Is no deputy on this seat any more")]
    return ", ".join(parts)


def staying_words(plan: SuccessionPlan) -> str:
    """Say what stays with the one who leaves, counted."""
    counts = _counts(plan.staying)
    if not plan.predecessor or not counts:
        return ""
    text = QCoreApplication.translate("committees", "With {person} stay: {things}.")
    return text.format(person=plan.predecessor, things=", ".join(counts))


def _counts(staying: Staying) -> list[str]:
    translate = QCoreApplication.translate
    named = (
        (
            staying.closed_tasks,
            translate("committees", "one closed task"),
            translate("committees", "{count} closed tasks"),
        ),
        (
            staying.attendances,
            translate("committees", "one attendance"),
            translate("committees", "{count} attendances"),
        ),
        (
            staying.past_invitations,
            translate("committees", "one invitation of before"),
            translate("committees", "{count} invitations of before"),
        ),
    )
    return [counted(count, one, many) for count, one, many in named if count]


def _nothing(plan: SuccessionPlan) -> str:
    translate = QCoreApplication.translate
    if not plan.predecessor:
        return translate("committees", "Nothing is open on this seat.")
    text = translate("committees", "Nothing open passes on from {person}.")
    return text.format(person=plan.predecessor)
