"""The dialog for an organisation with its dated names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import OrganizationKind, OrganizationStatus
from mintgremium.services.contacts.drafts import NameDraft, OrganizationDraft
from mintgremium.services.contacts.rows import OrganizationRow
from mintgremium.services.lands.rows import LandRow
from mintgremium.ui.contacts.choices import organization_options
from mintgremium.ui.contacts.lines import lines_of, text_of
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.choice import Choice, Option
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import CheckField, MailField, TextArea, TextField
from mintgremium.ui.widgets.form import Form, FormField, Line
from mintgremium.ui.widgets.rows_editor import RowsEditor, RowWords

_PLAIN = tuple(
    name
    for name in OrganizationDraft.__dataclass_fields__
    if name not in ("id", "version", "names", "aliases")
)


@dataclass(frozen=True)
class Surroundings:
    """What an organisation can belong to."""

    lands: Sequence[LandRow]
    organizations: Sequence[OrganizationRow]

    @classmethod
    def read(cls, context: ViewContext) -> "Surroundings":
        """Read all Länder and organisations; call it in the database thread."""
        services = context.services
        return cls(services.lands.lands(), services.contacts.organizations())


def organization_dialog(
    context: ViewContext, draft: OrganizationDraft, around: Surroundings, parent: QWidget
) -> DraftDialog[OrganizationDraft]:
    """Make the dialog that edits an organisation, or adds one if the draft has no id."""
    translate = QCoreApplication.translate
    contacts = context.services.contacts
    key = draft.id
    spec = DraftForm(
        title=translate("contacts", "Edit the organisation")
        if key
        else translate("contacts", "New organisation"),
        primary=translate("contacts", "Save")
        if key
        else translate("contacts", "Add the organisation"),
        form=Form(
            context.theme,
            [*_identity(context, around), *_reach(), *_knowledge(context)],
        ),
        values=_values,
        draft=_draft,
        save=contacts.save_organization,
        said=translate("contacts", "Organisation saved"),
        reload=None if key is None else lambda: contacts.organization_draft(key),
    )
    return DraftDialog(context, spec, draft, parent)


def _identity(context: ViewContext, around: Surroundings) -> list[Line]:
    translate, theme, labels = QCoreApplication.translate, context.theme, context.labels
    nothing: Option = (None, translate("contacts", "none"))
    kinds = [(kind, labels.word(kind)) for kind in OrganizationKind]
    states = [(status, labels.word(status)) for status in OrganizationStatus]
    lands = [nothing, *((land.id, land.name) for land in around.lands)]
    parents = [nothing, *organization_options(around.organizations)]
    words = RowWords(translate("contacts", "Add a name"), translate("contacts", "Remove this name"))
    return [
        FormField(
            "names",
            translate("contacts", "Names"),
            RowsEditor(theme, words, lambda: _name(context)),
            help=translate("contacts", "Documents show the name that is valid on their day."),
        ),
        (
            FormField("kind", translate("contacts", "&Kind"), Choice(kinds)),
            FormField("land_id", translate("contacts", "&Land"), Choice(lands, searchable=True)),
        ),
        (
            FormField("lead", "", CheckField(translate("contacts", "&Leads for this Land"))),
            FormField(
                "copied", "", CheckField(translate("contacts", "Gets copies for this Land (&cc)"))
            ),
        ),
        FormField(
            "parent_id", translate("contacts", "&Belongs to"), Choice(parents, searchable=True)
        ),
        (
            FormField("status", translate("contacts", "&State"), Choice(states)),
            FormField(
                "status_since", translate("contacts", "Since"), DateField(theme, context.today)
            ),
        ),
    ]


def _reach() -> list[Line]:
    translate = QCoreApplication.translate
    return [
        FormField("street", translate("contacts", "Street"), TextField()),
        (
            FormField("postal_code", translate("contacts", "Postal code"), TextField()),
            FormField("city", translate("contacts", "&City"), TextField(), stretch=3),
        ),
        (
            FormField("email", translate("contacts", "&Mail address"), MailField()),
            FormField("phone", translate("contacts", "&Phone"), TextField()),
        ),
        FormField("website", translate("contacts", "&Website"), TextField()),
    ]


def _knowledge(context: ViewContext) -> list[Line]:
    translate, theme = QCoreApplication.translate, context.theme
    return [
        FormField(
            "aliases",
            translate("contacts", "&Other names in use"),
            TextArea(theme, lines=2),
            help=translate("contacts", "One in each line; they are found, but never printed."),
        ),
        FormField("remit", translate("contacts", "&Remit"), TextArea(theme, lines=2)),
        FormField("mint_role", translate("contacts", "Role for M&INT"), TextArea(theme, lines=2)),
        (
            FormField("source", translate("contacts", "So&urce"), TextField(), stretch=3),
            FormField("source_as_of", translate("contacts", "As of"), TextField()),
        ),
        FormField("verified", "", CheckField(translate("contacts", "The data were &verified"))),
        FormField("note", translate("contacts", "Not&e"), TextArea(theme, lines=2)),
    ]


def _name(context: ViewContext) -> Form:
    translate, theme = QCoreApplication.translate, context.theme
    return Form(
        theme,
        [
            (
                FormField("name", translate("contacts", "Name"), TextField(), stretch=3),
                FormField("short_name", translate("contacts", "Short name"), TextField()),
            ),
            (
                FormField(
                    "start_date",
                    translate("contacts", "Valid from"),
                    DateField(theme, context.today),
                ),
                FormField(
                    "end_date", translate("contacts", "Until"), DateField(theme, context.today)
                ),
            ),
        ],
    )


def _values(draft: OrganizationDraft) -> Mapping[str, Any]:
    values: dict[str, Any] = {name: getattr(draft, name) for name in _PLAIN}
    fields = NameDraft.__dataclass_fields__
    values["names"] = [{name: getattr(each, name) for name in fields} for each in draft.names]
    values["aliases"] = text_of(draft.aliases)
    return values


def _draft(values: Mapping[str, Any], start: OrganizationDraft) -> OrganizationDraft:
    parts = {
        "names": tuple(NameDraft(**each) for each in values["names"]),
        "aliases": lines_of(values["aliases"]),
    }
    return replace(start, **{**values, **parts})
