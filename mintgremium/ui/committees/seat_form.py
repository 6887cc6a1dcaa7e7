"""The dialog for a seat: whose it is, what it is called, whether it votes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.services.committees.drafts import HEAVIEST_SEAT, SeatDraft
from mintgremium.services.contacts.rows import OrganizationRow
from mintgremium.services.lands.rows import LandRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.choice import Choice, Option
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import CheckField, NumberField, TextArea, TextField
from mintgremium.ui.widgets.form import Form, FormField

_FIELDS = (
    "land_id", "organization_id", "label", "voting", "required", "weight", "start_date",
    "end_date", "note",
)  # fmt: skip


@dataclass(frozen=True)
class Bearers:
    """Who can have a seat."""

    lands: Sequence[LandRow]
    organizations: Sequence[OrganizationRow]

    @classmethod
    def read(cls, context: ViewContext) -> "Bearers":
        """Read all Länder and organisations; call it in the database thread."""
        services = context.services
        return cls(services.lands.lands(), services.contacts.organizations())


def seat_dialog(
    context: ViewContext, draft: SeatDraft, bearers: Bearers, parent: QWidget
) -> DraftDialog[SeatDraft]:
    """Make the dialog that edits a seat, or adds one if the draft has no id."""
    translate = QCoreApplication.translate
    is_new = draft.id is None
    spec = DraftForm(
        title=translate("committees", "Add a seat")
        if is_new
        else translate("committees", "Edit the seat"),
        primary=translate("committees", "Add the seat")
        if is_new
        else translate("committees", "Save"),
        form=_form(context, bearers),
        values=_values,
        draft=_draft,
        save=context.services.committees.save_seat,
        said=translate("committees", "Seat saved"),
        reload=None if is_new else lambda: _stored(context, draft),
    )
    return DraftDialog(context, spec, draft, parent)


def _form(context: ViewContext, bearers: Bearers) -> Form:
    translate, theme = QCoreApplication.translate, context.theme
    nothing: Option = (None, translate("committees", "none"))
    lands = [nothing, *((land.id, land.name) for land in bearers.lands)]
    bodies = [nothing, *((body.id, _body_name(body)) for body in bearers.organizations)]
    return Form(
        theme,
        [
            (
                FormField(
                    "land_id", translate("committees", "&Land"), Choice(lands, searchable=True)
                ),
                FormField(
                    "organization_id",
                    translate("committees", "&Organisation"),
                    Choice(bodies, searchable=True),
                    stretch=2,
                ),
            ),
            FormField(
                "label",
                translate("committees", "La&bel"),
                TextField(),
                help=translate(
                    "committees", "Only where the Land or the organisation says too little."
                ),
            ),
            FormField("voting", "", CheckField(translate("committees", "The seat has a &vote"))),
            (
                FormField(
                    "required",
                    "",
                    CheckField(translate("committees", "No date &without this seat")),
                    stretch=2,
                ),
                FormField(
                    "weight",
                    translate("committees", "&Weight in the choice of a date"),
                    NumberField(1, HEAVIEST_SEAT),
                ),
            ),
            (
                FormField(
                    "start_date",
                    translate("committees", "E&xists from"),
                    DateField(theme, context.today),
                ),
                FormField(
                    "end_date", translate("committees", "&Until"), DateField(theme, context.today)
                ),
            ),
            FormField("note", translate("committees", "Not&e"), TextArea(theme, lines=3)),
        ],
    )


def _body_name(body: OrganizationRow) -> str:
    short = body.short_name if body.short_name != body.name else ""
    name = f"{body.name} ({short})" if short else body.name
    return f"{name}, {body.land}" if body.land else name


def _values(draft: SeatDraft) -> Mapping[str, Any]:
    return {name: getattr(draft, name) for name in _FIELDS}


def _draft(values: Mapping[str, Any], start: SeatDraft) -> SeatDraft:
    return replace(start, **{**values, "weight": values["weight"] or 0})


def _stored(context: ViewContext, draft: SeatDraft) -> SeatDraft:
    """Read the seat as it is now; a seat that is gone comes back as it was edited."""
    committees = context.services.committees
    seats = committees.seats(draft.committee_id)
    return next((committees.seat_draft(seat) for seat in seats if seat.id == draft.id), draft)
