"""The dialog for a person, with mail addresses, workplaces and the origin of the data."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.salutations import NameParts, salutation_line
from mintgremium.services.contacts.drafts import EmploymentDraft, PersonDraft
from mintgremium.services.contacts.rows import OrganizationRow, SimilarPerson
from mintgremium.ui.contacts.choices import organization_options
from mintgremium.ui.contacts.lines import lines_of, text_of
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import TextArea, TextField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.rows_editor import RowsEditor, RowWords

_PLAIN = (
    "family_name", "given_name", "form_of_address", "title", "affix", "salutation", "function",
    "phone", "source", "legal_basis", "confirmed_on", "note",
)  # fmt: skip
_TELLING = frozenset({"family_name", "given_name", "emails"})


def person_dialog(
    context: ViewContext,
    draft: PersonDraft,
    organizations: Sequence[OrganizationRow],
    parent: QWidget,
) -> DraftDialog[PersonDraft]:
    """Make the dialog that edits a person, or adds one if the draft has no id."""
    translate = QCoreApplication.translate
    contacts = context.services.contacts
    key = draft.id
    spec = DraftForm(
        title=translate("contacts", "Edit the person")
        if key
        else translate("contacts", "New person"),
        primary=translate("contacts", "Save") if key else translate("contacts", "Add the person"),
        form=_form(context, organizations),
        values=_values,
        draft=_draft,
        save=contacts.save_person,
        said=translate("contacts", "Person saved"),
        reload=None if key is None else lambda: contacts.person_draft(key),
    )
    dialog = DraftDialog(context, spec, draft, parent)
    dialog.form.edited.connect(lambda name: _look_for_similar(context, dialog, name))
    dialog.form.edited.connect(lambda _name: _show_salutation(dialog))
    _show_salutation(dialog)
    return dialog


def open_new_person(
    context: ViewContext,
    organization_id: UUID | None,
    parent: QWidget,
    stored: Callable[[UUID], None],
) -> None:
    """Open the dialog for a new person who works for an organisation, if one is given."""
    workplace = (EmploymentDraft(organization_id=organization_id),) if organization_id else ()
    draft = PersonDraft(family_name="", employments=workplace, confirmed_on=context.today())

    def open_dialog(organizations: Sequence[OrganizationRow]) -> None:
        dialog = person_dialog(context, draft, organizations, parent)
        dialog.saved.connect(stored)
        dialog.open()

    context.operations.run(context.services.contacts.organizations, open_dialog)


def _form(context: ViewContext, organizations: Sequence[OrganizationRow]) -> Form:
    return Form(
        context.theme,
        [*_name_lines(), *_reach_lines(context, organizations), *_origin_lines(context)],
    )


def _name_lines() -> list[Sequence[FormField]]:
    translate = QCoreApplication.translate
    return [
        (
            FormField("given_name", translate("contacts", "&Given name"), TextField()),
            FormField("family_name", translate("contacts", "&Family name"), TextField()),
        ),
        (
            FormField("form_of_address", translate("contacts", "Mr/Ms"), TextField()),
            FormField("title", translate("contacts", "&Title"), TextField()),
            FormField("affix", translate("contacts", "Affix"), TextField()),
        ),
        (
            FormField("function", translate("contacts", "F&unction"), TextField()),
            FormField("phone", translate("contacts", "&Phone"), TextField()),
        ),
    ]


def _reach_lines(context: ViewContext, organizations: Sequence[OrganizationRow]) -> list[FormField]:
    translate, theme = QCoreApplication.translate, context.theme
    words = RowWords(
        translate("contacts", "Add a workplace"), translate("contacts", "Remove this workplace")
    )
    return [
        FormField(
            "emails",
            translate("contacts", "&Mail addresses"),
            TextArea(theme, lines=2),
            help=translate("contacts", "One in each line; the first is written to."),
        ),
        FormField(
            "employments",
            translate("contacts", "Workplaces"),
            RowsEditor(theme, words, lambda: _workplace(context, organizations)),
        ),
        FormField(
            "salutation",
            translate("contacts", "&Salutation of its own"),
            TextField(),
            help=translate("contacts", "Leave it empty: the salutation is made from the name."),
        ),
    ]


def _origin_lines(context: ViewContext) -> list[Sequence[FormField] | FormField]:
    translate, theme = QCoreApplication.translate, context.theme
    return [
        FormField("source", translate("contacts", "S&ource of the data"), TextArea(theme, lines=2)),
        (
            FormField("legal_basis", translate("contacts", "&Legal basis"), TextField(), stretch=3),
            FormField(
                "confirmed_on",
                translate("contacts", "&Confirmed on"),
                DateField(theme, context.today),
                stretch=2,
            ),
        ),
        FormField("note", translate("contacts", "Not&e"), TextArea(theme, lines=2)),
    ]


def _workplace(context: ViewContext, organizations: Sequence[OrganizationRow]) -> Form:
    translate, theme = QCoreApplication.translate, context.theme
    choice = Choice(organization_options(organizations), searchable=True)
    choice.set_value(None)
    return Form(
        theme,
        [
            FormField("organization_id", translate("contacts", "Organisation"), choice),
            FormField("function", translate("contacts", "Function there"), TextField()),
            (
                FormField(
                    "start_date", translate("contacts", "From"), DateField(theme, context.today)
                ),
                FormField(
                    "end_date", translate("contacts", "Until"), DateField(theme, context.today)
                ),
            ),
        ],
    )


def _values(draft: PersonDraft) -> Mapping[str, Any]:
    values: dict[str, Any] = {name: getattr(draft, name) for name in _PLAIN}
    names = EmploymentDraft.__dataclass_fields__
    values["employments"] = [
        {name: getattr(each, name) for name in names} for each in draft.employments
    ]
    values["emails"] = text_of(draft.emails)
    return values


def _draft(values: Mapping[str, Any], start: PersonDraft) -> PersonDraft:
    parts = {
        "emails": lines_of(values["emails"]),
        "employments": tuple(EmploymentDraft(**each) for each in values["employments"]),
    }
    return replace(start, **{**values, **parts})


def _show_salutation(dialog: DraftDialog[PersonDraft]) -> None:
    """Show in the empty field which salutation the name gives."""
    draft, field = dialog.draft(), dialog.form.field("salutation").editor
    name = NameParts(
        draft.family_name, draft.given_name, draft.form_of_address, draft.title, draft.affix
    )
    if isinstance(field, TextField):
        field.setPlaceholderText(salutation_line(name))


def _look_for_similar(context: ViewContext, dialog: DraftDialog[PersonDraft], name: str) -> None:
    """Warn of people who may be the same, without forbidding them."""
    if name in _TELLING:
        draft = dialog.draft()
        contacts = context.services.contacts
        context.operations.run(
            lambda: contacts.similar(draft) if draft.family_name else [],
            lambda found: dialog.form.show_warnings(_warnings(found)),
        )


def _warnings(found: Sequence[SimilarPerson]) -> dict[str, str]:
    if not found:
        return {}
    text = QCoreApplication.translate("contacts", "There is already: {names}. It is still allowed.")
    names = ", ".join(person.name for person in found)
    return {"family_name": text.format(names=names)}
