"""The dialog for a committee: what it is, who organises it, what is usual."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import CommitteeNature
from mintgremium.services.committees.drafts import LONGEST_MEETING, CommitteeDraft
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.choice import SegmentedChoice
from mintgremium.ui.widgets.date_edit import TimeField
from mintgremium.ui.widgets.editors import MailField, NumberField, TextArea, TextField
from mintgremium.ui.widgets.form import Form, FormField


def committee_dialog(
    context: ViewContext, draft: CommitteeDraft, parent: QWidget
) -> DraftDialog[CommitteeDraft]:
    """Make the dialog that edits a committee, or adds one if the draft has no id."""
    translate = QCoreApplication.translate
    committees = context.services.committees
    is_new = draft.id is None
    key = draft.id
    spec = DraftForm(
        title=translate("committees", "New committee")
        if is_new
        else translate("committees", "Edit the committee"),
        primary=translate("committees", "Add the committee")
        if is_new
        else translate("committees", "Save"),
        form=_form(context),
        values=_values,
        draft=_draft,
        save=committees.save,
        said=translate("committees", "Committee saved"),
        reload=None if key is None else lambda: committees.committee_draft(key),
    )
    return DraftDialog(context, spec, draft, parent)


def _form(context: ViewContext) -> Form:
    translate, theme = QCoreApplication.translate, context.theme
    natures = [(nature, context.labels.word(nature)) for nature in CommitteeNature]
    return Form(
        theme,
        [
            (
                FormField("name", translate("committees", "&Name"), TextField(), stretch=3),
                FormField("short_name", translate("committees", "S&hort name"), TextField()),
            ),
            (
                FormField(
                    "nature", translate("committees", "Nature"), SegmentedChoice(theme, natures)
                ),
                FormField("rhythm", translate("committees", "&Meets how often"), TextField()),
            ),
            FormField("convenor", translate("committees", "Convened &by"), TextField()),
            (
                FormField("organizer_name", translate("committees", "&Organiser"), TextField()),
                FormField(
                    "organizer_email", translate("committees", "Organiser’s &mail"), MailField()
                ),
            ),
            FormField(
                "letterhead",
                translate("committees", "&Letterhead"),
                TextArea(theme, lines=3),
                help=translate("committees", "Stands at the head of invitations and minutes."),
            ),
            (
                FormField(
                    "start_time", translate("committees", "Usual s&tart"), TimeField(), stretch=1
                ),
                FormField(
                    "duration_minutes",
                    translate("committees", "Usual &duration"),
                    NumberField(5, LONGEST_MEETING, unit="min"),
                ),
                FormField("usual_city", translate("committees", "Usual &city"), TextField()),
            ),
            FormField("purpose", translate("committees", "&Purpose"), TextArea(theme, lines=3)),
            FormField("note", translate("committees", "Not&e"), TextArea(theme, lines=2)),
        ],
    )


def _values(draft: CommitteeDraft) -> Mapping[str, Any]:
    names = set(CommitteeDraft.__dataclass_fields__) - {"id", "version"}
    values: dict[str, Any] = {name: getattr(draft, name) for name in names}
    return {**values, "start_time": time.fromisoformat(draft.start_time)}


def _draft(values: Mapping[str, Any], start: CommitteeDraft) -> CommitteeDraft:
    clock = values["start_time"]
    return replace(
        start,
        **{
            **values,
            "start_time": f"{clock:%H:%M}" if clock else "",
            "duration_minutes": values["duration_minutes"] or 0,
        },
    )
