"""The dialogs for roles in a committee: enter, change, end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import CommitteeRoleKind
from mintgremium.services.committees.role_rows import CommitteeRoleDraft, CommitteeRoleRow
from mintgremium.services.committees.rows import SeatRow
from mintgremium.services.contacts.rows import OrganizationRow, PersonRow
from mintgremium.ui.committees.membership_form import LastDay
from mintgremium.ui.committees.new_person import NewPerson, PersonChoice
from mintgremium.ui.committees.words import role_name
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.seat_choice import seat_options
from mintgremium.ui.widgets.choice import Choice, Option
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import TextArea
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.labels import Label

_FIELDS = (
    "role", "person_id", "seat_id", "organization_id", "start_date", "end_date", "note",
)  # fmt: skip


@dataclass(frozen=True)
class RoleChoices:
    """Who can have a role, for which seat, on whose behalf."""

    people: Sequence[PersonRow]
    seats: Sequence[SeatRow]
    organizations: Sequence[OrganizationRow]


def role_dialog(
    context: ViewContext,
    draft: CommitteeRoleDraft,
    choices: RoleChoices,
    new_person: NewPerson,
    parent: QWidget,
) -> DraftDialog[CommitteeRoleDraft]:
    """Make the dialog that enters a role, or changes one that has an id."""
    translate = QCoreApplication.translate
    roles, key = context.services.committee_roles, draft.id
    form = _form(context, choices, new_person)
    spec = DraftForm(
        title=translate("committees", "Change the role")
        if key
        else translate("committees", "Enter a role"),
        primary=translate("committees", "Save") if key else translate("committees", "Enter"),
        form=form,
        values=lambda start: {name: getattr(start, name) for name in _FIELDS},
        draft=_draft,
        save=roles.save,
        said=translate("committees", "Role saved"),
        reload=None if key is None else lambda: roles.draft(key),
    )
    dialog = DraftDialog(context, spec, draft, parent)
    person = form.field("person_id").editor
    if isinstance(person, PersonChoice):
        person.host = dialog
    return dialog


def role_ending_dialog(
    context: ViewContext, row: CommitteeRoleRow, parent: QWidget
) -> DraftDialog[LastDay]:
    """Make the dialog that ends a role with its last day."""
    translate = QCoreApplication.translate

    def save(entered: LastDay) -> None:
        if entered.day is not None:
            context.services.committee_roles.end(row, entered.day)

    explained = translate("committees", "{person} stays in the history of the committee.")
    form = Form(
        context.theme,
        [
            Label(explained.format(person=row.person), "body", "text2", wrap=True),
            FormField(
                "day", translate("committees", "&Last day"), DateField(context.theme, context.today)
            ),
        ],
    )
    title = translate("committees", "End the role: {role}")
    spec = DraftForm(
        title=title.format(role=context.labels.word(row.role)),
        primary=translate("committees", "End it"),
        form=form,
        values=lambda entered: {"day": entered.day},
        draft=lambda values, _start: LastDay(values["day"]),
        save=save,
        said=translate("committees", "Role ended"),
    )
    return DraftDialog(context, spec, LastDay(context.today()), parent)


def _form(context: ViewContext, choices: RoleChoices, new_person: NewPerson) -> Form:
    translate, theme, labels = QCoreApplication.translate, context.theme, context.labels
    kinds: list[Option] = [(kind, role_name(kind, labels)) for kind in CommitteeRoleKind]
    bodies: list[Option] = [
        (None, translate("committees", "none")),
        *((body.id, body.name) for body in choices.organizations),
    ]
    seats = seat_options(choices.seats, translate("committees", "no seat"))
    return Form(
        theme,
        [
            FormField("role", translate("committees", "&Role in the committee"), Choice(kinds)),
            FormField(
                "person_id",
                translate("committees", "&Person"),
                PersonChoice(context, choices.people, None, new_person),
            ),
            (
                FormField(
                    "seat_id",
                    translate("committees", "For the &seat"),
                    Choice(seats, searchable=True),
                    help=translate("committees", "Where the role goes with a seat."),
                ),
                FormField(
                    "organization_id",
                    translate("committees", "On &behalf of"),
                    Choice(bodies, searchable=True),
                ),
            ),
            (
                FormField(
                    "start_date",
                    translate("committees", "&First day"),
                    DateField(theme, context.today),
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


def _draft(values: Mapping[str, Any], start: CommitteeRoleDraft) -> CommitteeRoleDraft:
    return replace(start, **values)
