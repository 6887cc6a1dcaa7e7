"""The dialogs for who is on a seat: assign, follow, change, end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import SeatRole
from mintgremium.services.committees.drafts import MOST_DEPUTIES, MembershipDraft
from mintgremium.services.committees.rows import MembershipRow, SeatRow
from mintgremium.services.committees.succession_rows import SuccessionDraft, SuccessionPlan
from mintgremium.services.committees.vacancies import vacancies
from mintgremium.services.contacts.rows import PersonRow
from mintgremium.ui.committees.new_person import NewPerson, PersonChoice
from mintgremium.ui.committees.passing_choice import PassingChoice
from mintgremium.ui.committees.words import gap_words
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.choice import SegmentedChoice
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import NumberField, TextArea
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.labels import Label

_LONGEST_TITLE = 28  # characters
_FIELDS = ("person_id", "role", "rank", "start_date", "end_date", "note")


@dataclass(frozen=True)
class SeatPeople:
    """A seat, everybody who could be put on it, and what then passes on."""

    seat: SeatRow
    people: Sequence[PersonRow]
    plan: SuccessionPlan | None = None  # None: an assignment is changed, nothing passes on
    past: Sequence[MembershipRow] = ()  # everybody ever assigned to the seat


@dataclass(frozen=True, slots=True)
class Assignment:
    """An assignment as entered, and what passes on with it."""

    membership: MembershipDraft
    occupied: bool = False  # somebody holds the seat, who then leaves
    passing: frozenset[str] = frozenset()

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        found = self.membership.problems()
        if self.occupied and self.is_new_holder and self.membership.start_date is None:
            found["start_date"] = "required"
        return found

    @property
    def is_new_holder(self) -> bool:
        """Tell whether somebody else than before holds the seat."""
        return self.membership.id is None and self.membership.role is SeatRole.HOLDER

    @property
    def follows(self) -> bool:
        """Tell whether things pass on; of old assignments nobody may know since when."""
        return self.is_new_holder and self.membership.start_date is not None


def membership_dialog(
    context: ViewContext,
    draft: MembershipDraft,
    choice: SeatPeople,
    new_person: NewPerson,
    parent: QWidget,
) -> DraftDialog[Assignment]:
    """Make the dialog that puts a person on a seat, or edits an assignment that has an id."""
    translate = QCoreApplication.translate
    committees = context.services.committees
    key, seat = draft.id, choice.seat
    titles = {
        "edit": translate("committees", "Change the assignment: {seat}"),
        "follow": translate("committees", "Successor for {seat}"),
        "assign": translate("committees", "Assign a person: {seat}"),
    }
    follows = key is None and draft.role is SeatRole.HOLDER and seat.holder is not None
    title = titles["edit" if key else "follow" if follows else "assign"]
    form = _form(context, choice, new_person)
    spec = DraftForm(
        title=title.format(seat=_short_title(seat)),
        primary=translate("committees", "Save") if key else translate("committees", "Assign"),
        form=form,
        values=_values,
        draft=_draft,
        save=lambda made: _store(context, made),
        said=translate("committees", "Assignment saved"),
        reload=None if key is None else lambda: Assignment(committees.membership_draft(key)),
    )
    dialog = DraftDialog(context, spec, Assignment(draft, seat.holder is not None), parent)
    person = form.field("person_id").editor
    if isinstance(person, PersonChoice):
        person.host = dialog
    if choice.plan is not None:
        _follow_plan(context, form, choice)
    _fit_role(form)
    form.edited.connect(lambda _name: _fit_role(form))
    form.edited.connect(lambda _name: _warn_of_gaps(context, dialog, choice))
    _warn_of_gaps(context, dialog, choice)
    return dialog


def _warn_of_gaps(
    context: ViewContext, dialog: DraftDialog[Assignment], choice: SeatPeople
) -> None:
    """Say on which days nobody would hold the seat; that is allowed."""
    found, today = vacancies(dialog.draft().membership, choice.past), context.today()
    warnings = {"start_date": found.before, "end_date": found.after}
    dialog.form.show_warnings(
        {name: gap_words(gap, today) for name, gap in warnings.items() if gap is not None}
    )


def _follow_plan(context: ViewContext, form: Form, choice: SeatPeople) -> None:
    """Show what passes on, and look again when person or first day are others."""
    passing = form.field("passing").editor
    if not isinstance(passing, PassingChoice) or choice.plan is None:
        return
    passing.show_plan(choice.plan)

    def look_again(name: str) -> None:
        values = form.values()
        start, person = values["start_date"], values["person_id"]
        if name in ("start_date", "person_id") and start is not None:
            successions, seat_id = context.services.successions, choice.seat.id
            context.operations.run(
                lambda: successions.plan(seat_id, start, person), passing.show_plan
            )

    form.edited.connect(look_again)


@dataclass(frozen=True, slots=True)
class LastDay:
    """The last day of an assignment, as entered."""

    day: date | None

    def problems(self) -> dict[str, str]:
        """Require a day."""
        return {} if self.day else {"day": "required"}


def ending_dialog(
    context: ViewContext, row: MembershipRow, parent: QWidget
) -> DraftDialog[LastDay]:
    """Make the dialog that ends an assignment with its last day."""
    translate = QCoreApplication.translate

    def save(entered: LastDay) -> None:
        if entered.day is not None:
            context.services.committees.end_membership(row, entered.day)

    explained = translate("committees", "{person} stays in the history of the seat.")
    form = Form(
        context.theme,
        [
            Label(explained.format(person=row.person), "body", "text2", wrap=True),
            FormField(
                "day", translate("committees", "&Last day"), DateField(context.theme, context.today)
            ),
        ],
    )
    spec = DraftForm(
        title=translate("committees", "End the assignment: {seat}").format(seat=row.tag),
        primary=translate("committees", "End it"),
        form=form,
        values=lambda entered: {"day": entered.day},
        draft=lambda values, _start: LastDay(values["day"]),
        save=save,
        said=translate("committees", "Assignment ended"),
    )
    return DraftDialog(context, spec, LastDay(context.today()), parent)


def _form(context: ViewContext, choice: SeatPeople, new_person: NewPerson) -> Form:
    translate, theme, labels = QCoreApplication.translate, context.theme, context.labels
    roles = [(role, labels.word(role)) for role in SeatRole]
    passing: list[FormField] = []
    if choice.plan is not None:
        what = translate("committees", "&What passes on")
        passing.append(FormField("passing", what, PassingChoice(context)))
    return Form(
        theme,
        [
            FormField(
                "person_id",
                translate("committees", "&Person"),
                PersonChoice(context, choice.people, choice.seat.organization_id, new_person),
            ),
            (
                FormField("role", translate("committees", "Role"), SegmentedChoice(theme, roles)),
                FormField("rank", translate("committees", "&Order"), NumberField(1, MOST_DEPUTIES)),
            ),
            (
                FormField(
                    "start_date",
                    translate("committees", "&First day"),
                    DateField(theme, context.today),
                    help=_help(choice.seat),
                ),
                FormField(
                    "end_date",
                    translate("committees", "&Last day"),
                    DateField(theme, context.today),
                ),
            ),
            FormField("note", translate("committees", "Not&e"), TextArea(theme, lines=2)),
            *passing,
        ],
    )


def _short_title(seat: SeatRow) -> str:
    """Name the seat so that the title of a dialog stays whole."""
    return seat.title if len(seat.title) <= _LONGEST_TITLE or not seat.tag else seat.tag


def _help(seat: SeatRow) -> str:
    if seat.holder is None:
        return ""
    text = QCoreApplication.translate("committees", "{person} then ends the day before.")
    return text.format(person=seat.holder.name)


def _fit_role(form: Form) -> None:
    """Only deputies have an order among themselves; only to a new holder something passes on."""
    deputy = form.values()["role"] is SeatRole.DEPUTY
    form.set_enabled("rank", enabled=deputy)
    if "passing" in form.names():
        form.set_shown("passing", shown=not deputy)


def _store(context: ViewContext, made: Assignment) -> UUID:
    draft = made.membership
    if not made.follows:
        return context.services.committees.save_membership(draft)
    return context.services.successions.succeed(
        SuccessionDraft(
            seat_id=draft.seat_id,
            person_id=draft.person_id,
            start_date=draft.start_date,
            end_date=draft.end_date,
            note=draft.note,
            passing=made.passing,
        )
    )


def _values(made: Assignment) -> Mapping[str, Any]:
    return {**{name: getattr(made.membership, name) for name in _FIELDS}, "passing": None}


def _draft(values: Mapping[str, Any], start: Assignment) -> Assignment:
    entered = {name: values[name] for name in _FIELDS}
    membership = replace(start.membership, **{**entered, "rank": values["rank"] or 1})
    return replace(start, membership=membership, passing=values.get("passing", frozenset()))
