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
from mintgremium.services.contacts.rows import PersonRow
from mintgremium.ui.committees.new_person import NewPerson, PersonChoice
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.choice import SegmentedChoice
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import NumberField, TextArea
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.labels import Label


@dataclass(frozen=True)
class SeatPeople:
    """A seat and everybody who could be put on it."""

    seat: SeatRow
    people: Sequence[PersonRow]


def membership_dialog(
    context: ViewContext,
    draft: MembershipDraft,
    choice: SeatPeople,
    new_person: NewPerson,
    parent: QWidget,
) -> DraftDialog[MembershipDraft]:
    """Make the dialog that puts a person on a seat, or edits an assignment that has an id."""
    translate = QCoreApplication.translate
    committees = context.services.committees
    key, seat = draft.id, choice.seat
    follows = key is None and draft.role is SeatRole.HOLDER and seat.holder is not None
    titles = {
        "edit": translate("committees", "Change the assignment: {seat}"),
        "follow": translate("committees", "Successor for {seat}"),
        "assign": translate("committees", "Assign a person: {seat}"),
    }
    title = titles["edit" if key else "follow" if follows else "assign"]
    form = _form(context, choice, new_person)
    spec = DraftForm(
        title=title.format(seat=seat.title),
        primary=translate("committees", "Save") if key else translate("committees", "Assign"),
        form=form,
        values=_values,
        draft=_draft,
        save=lambda made: _store(context, made, seat),
        said=translate("committees", "Assignment saved"),
        reload=None if key is None else lambda: committees.membership_draft(key),
    )
    dialog = DraftDialog(context, spec, draft, parent)
    person = form.field("person_id").editor
    if isinstance(person, PersonChoice):
        person.host = dialog
    _fit_rank(form)
    form.edited.connect(lambda _name: _fit_rank(form))
    return dialog


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
        ],
    )


def _help(seat: SeatRow) -> str:
    if seat.holder is None:
        return ""
    text = QCoreApplication.translate("committees", "{person} then ends the day before.")
    return text.format(person=seat.holder.name)


def _fit_rank(form: Form) -> None:
    """Only deputies have an order among themselves."""
    form.set_enabled("rank", enabled=form.values()["role"] is SeatRole.DEPUTY)


def _store(context: ViewContext, draft: MembershipDraft, seat: SeatRow) -> UUID:
    committees = context.services.committees
    follows = draft.id is None and draft.role is SeatRole.HOLDER and seat.holder is not None
    return committees.succeed(draft) if follows else committees.save_membership(draft)


def _values(draft: MembershipDraft) -> Mapping[str, Any]:
    names = ("person_id", "role", "rank", "start_date", "end_date", "note")
    return {name: getattr(draft, name) for name in names}


def _draft(values: Mapping[str, Any], start: MembershipDraft) -> MembershipDraft:
    return replace(start, **{**values, "rank": values["rank"] or 1})
