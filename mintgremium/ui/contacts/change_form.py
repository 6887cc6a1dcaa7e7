"""The dialog in which organisations merge, split or succeed one another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.errors import InvalidInputError
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import OrganizationChangeKind
from mintgremium.services.contacts.change_drafts import OrganizationChangeDraft, Resulting
from mintgremium.services.contacts.drafts import NameDraft, OrganizationDraft
from mintgremium.services.contacts.rows import Belongings, OrganizationRow
from mintgremium.ui.contacts.choices import organization_name
from mintgremium.ui.contacts.seats_pass import SeatsPass
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.choice import Choice, Option
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import CheckField, TextArea, TextField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.rows_editor import RowsEditor, RowWords

_WIDTH: Final = 640
_MERGED, _SPLIT = OrganizationChangeKind.MERGED, OrganizationChangeKind.SPLIT


@dataclass(frozen=True)
class Ground:
    """What a change starts from: those that end, the form of the first, and all there are."""

    change: OrganizationChangeKind
    originals: tuple[OrganizationRow, ...]
    pattern: OrganizationDraft  # what a new one takes over: Land, kind, place
    everybody: Sequence[OrganizationRow]


class ChangeDialog(DraftDialog[OrganizationChangeDraft]):
    """Asks what comes of organisations that end, from when, and who bears their seats then."""

    def __init__(self, context: ViewContext, ground: Ground, parent: QWidget) -> None:
        self._context, self._ground = context, ground
        theme = context.theme
        self.seats = SeatsPass(theme)
        self.people = CheckField("")
        self.parts = CheckField("")
        self._told = Belongings(seats=(), people=0, parts=0)
        self._looked_at: tuple[tuple[UUID, ...], date] | None = None
        start = OrganizationChangeDraft(
            change=ground.change,
            original_ids=tuple(row.id for row in ground.originals),
            resulting=(None, None) if ground.change is _SPLIT else (None,),
            on=context.today(),
        )
        super().__init__(context, self._make_spec(), start, parent)
        self.setMinimumWidth(theme.px(_WIDTH))
        self.form.edited.connect(lambda _name: self._look())
        self._look()

    # -- from the form to the draft and back

    def _make_spec(self) -> DraftForm[OrganizationChangeDraft]:
        title, primary, said = _words(self._ground.change)
        return DraftForm(
            title=title,
            primary=primary,
            form=self._make_form(),
            values=lambda draft: {
                "on": draft.on,
                "people_pass": draft.people_pass,
                "parts_pass": draft.parts_pass,
                "resulting": [{"existing": None, "name": "", "short_name": ""}]
                * len(draft.resulting),
            },
            draft=self._made,
            save=self._store,
            said=said,
        )

    def _make_form(self) -> Form:
        translate, context, ground = QCoreApplication.translate, self._context, self._ground
        names = ", ".join(organization_name(row) for row in ground.originals)
        told = translate("contacts", "{names} stays in all older documents and can be found.")
        lines: list[Any] = [Label(told.format(names=names), "small", "text2", wrap=True)]
        if ground.change is _MERGED and len(ground.originals) == 1:
            nobody: Option = (
                None,
                translate("contacts", "nobody else: it becomes part of another"),
            )
            others = [nobody, *self._options()]
            lines.append(
                FormField(
                    "with_id",
                    translate("contacts", "&Together with"),
                    Choice(others, searchable=True),
                )
            )
        words = RowWords(
            translate("contacts", "Add an organisation"),
            translate("contacts", "Remove this organisation"),
        )
        fixed = ground.change is not _SPLIT
        results = RowsEditor(context.theme, words, self._result_form, fixed=fixed)
        return Form(
            context.theme,
            [
                *lines,
                FormField(
                    "on",
                    translate("contacts", "&From"),
                    DateField(context.theme, context.today),
                ),
                FormField("resulting", translate("contacts", "What comes of it"), results),
                FormField("seats", translate("contacts", "Seats"), self.seats),
                FormField("people_pass", "", self.people),
                FormField("parts_pass", "", self.parts),
                FormField("note", translate("contacts", "Not&e"), TextArea(context.theme, lines=2)),
            ],
        )

    def _result_form(self) -> Form:
        translate = QCoreApplication.translate
        new: Option = (None, translate("contacts", "a new organisation"))
        form = Form(
            self._context.theme,
            [
                FormField(
                    "existing",
                    translate("contacts", "Organisation"),
                    Choice([new, *self._options()], searchable=True),
                ),
                (
                    FormField("name", translate("contacts", "New name"), TextField(), stretch=3),
                    FormField("short_name", translate("contacts", "Short name"), TextField()),
                ),
            ],
        )
        form.edited.connect(lambda _name: _show_names(form))
        return form

    def _options(self) -> list[Option]:
        ending = {row.id for row in self._ground.originals}
        rows = (row for row in self._ground.everybody if row.id not in ending)
        return [(row.id, organization_name(row)) for row in rows]

    def _made(
        self, values: Mapping[str, Any], start: OrganizationChangeDraft
    ) -> OrganizationChangeDraft:
        more = values.get("with_id")
        ids = tuple(row.id for row in self._ground.originals)
        return replace(
            start,
            original_ids=(*ids, more) if more else ids,
            on=values["on"],
            resulting=tuple(self._resulting(each, values["on"]) for each in values["resulting"]),
            seats=values["seats"],
            people_pass=values["people_pass"],
            parts_pass=values["parts_pass"],
            note=values["note"],
        )

    def _resulting(self, values: Mapping[str, Any], on: date | None) -> Resulting:
        existing = values["existing"]
        if existing is not None:
            return UUID(str(existing))
        name = NameDraft(name=values["name"], short_name=values["short_name"], start_date=on)
        return replace(self._ground.pattern, names=(name,))

    def _store(self, draft: OrganizationChangeDraft) -> object:
        try:
            return self._context.services.contacts.change_organizations(draft)
        except InvalidInputError as error:
            raise InvalidInputError(self._fields(error.problems)) from error

    @override
    def _words(self, problems: Mapping[str, str]) -> dict[str, str]:
        return super()._words(self._fields(problems))

    def _fields(self, problems: Mapping[str, str]) -> dict[str, str]:
        """Say by which field of the form a part of the draft is told."""
        originals = "with_id" if "with_id" in self.form.names() else "on"
        named = {"original_ids": originals}
        return {
            named.get(key, key.replace(".names.0.", ".")): code for key, code in problems.items()
        }

    # -- what follows from what is entered

    def _look(self) -> None:
        """Ask what the organisations have, and offer it to those that go on."""
        draft = self.draft()
        names = [self._name_of(each) for each in draft.resulting]
        if draft.on is None:
            return
        if self._looked_at == (draft.original_ids, draft.on):
            self.seats.show_seats(self._told.seats, names)
            return
        ids, on = draft.original_ids, draft.on
        self._looked_at = (ids, on)
        contacts = self._context.services.contacts
        self._context.operations.run(lambda: contacts.belongings(ids, on), self._tell)

    def _tell(self, told: Belongings) -> None:
        self._told = told
        names = [self._name_of(each) for each in self.draft().resulting]
        self.seats.show_seats(told.seats, names)
        self.form.set_shown("seats", shown=bool(told.seats))
        self.people.setText(
            counted(
                told.people,
                self.tr("1 person goes on working for the new one"),
                self.tr("{count} people go on working for the new one"),
            )
        )
        self.form.set_shown("people_pass", shown=bool(told.people))
        self.parts.setText(
            counted(
                told.parts,
                self.tr("1 organisation below it belongs to the new one"),
                self.tr("{count} organisations below it belong to the new one"),
            )
        )
        self.form.set_shown("parts_pass", shown=bool(told.parts))

    def _name_of(self, result: Resulting) -> str:
        if isinstance(result, UUID):
            row = next(row for row in self._ground.everybody if row.id == result)
            return row.short_name or row.name
        name = result.names[0] if result is not None else NameDraft(name="")
        return name.short_name or name.name or self.tr("the new organisation")


def read_ground(
    context: ViewContext, change: OrganizationChangeKind, ids: Sequence[UUID]
) -> Ground:
    """Read what a change starts from; call it in the database thread."""
    contacts = context.services.contacts
    rows = contacts.organizations()
    by_id = {row.id: row for row in rows}
    return Ground(
        change=change,
        originals=tuple(by_id[key] for key in ids),
        pattern=contacts.successor_draft(ids[0]),
        everybody=rows,
    )


def _show_names(form: Form) -> None:
    """Ask for a name only where the organisation is new."""
    is_new = form.values()["existing"] is None
    for name in ("name", "short_name"):
        form.set_shown(name, shown=is_new)


def _words(change: OrganizationChangeKind) -> tuple[str, str, str]:
    """Return title, button and toast."""
    translate = QCoreApplication.translate
    if change is _MERGED:
        return (
            translate("contacts", "Merge organisations"),
            translate("contacts", "Merge"),
            translate("contacts", "Organisations merged"),
        )
    if change is _SPLIT:
        return (
            translate("contacts", "Split the organisation"),
            translate("contacts", "Split"),
            translate("contacts", "Organisation split"),
        )
    return (
        translate("contacts", "Succession of the organisation"),
        translate("contacts", "Enter the succession"),
        translate("contacts", "Succession entered"),
    )
