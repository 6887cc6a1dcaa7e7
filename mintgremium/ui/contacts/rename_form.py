"""The dialog that gives an organisation a new name from a day on."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.services.contacts.drafts import NameDraft
from mintgremium.services.contacts.rows import OrganizationRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import TextField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.labels import Label


def rename_dialog(
    context: ViewContext, row: OrganizationRow, parent: QWidget
) -> DraftDialog[NameDraft]:
    """Make the dialog; the old name stays valid until the day before."""
    translate, contacts = QCoreApplication.translate, context.services.contacts
    explained = translate(
        "contacts", "The name until now stays in older documents and can be found."
    )
    form = Form(
        context.theme,
        [
            Label(f"{row.name}. {explained}", "small", "text2", wrap=True),
            (
                FormField("name", translate("contacts", "&New name"), TextField(), stretch=3),
                FormField("short_name", translate("contacts", "&Short name"), TextField()),
            ),
            FormField(
                "start_date",
                translate("contacts", "Valid &from"),
                DateField(context.theme, context.today),
            ),
        ],
    )
    spec: DraftForm[NameDraft] = DraftForm(
        title=translate("contacts", "Rename"),
        primary=translate("contacts", "Rename"),
        form=form,
        values=lambda draft: {name: getattr(draft, name) for name in form.names()},
        draft=lambda values, start: replace(start, **values),
        save=lambda draft: contacts.rename_organization(row.id, draft),
        said=translate("contacts", "Name changed"),
    )
    return DraftDialog(context, spec, NameDraft(name="", start_date=context.today()), parent)
