"""The dialog for a resolution: text, votes, result."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.errors import MissingError
from mintgremium.core.vocabulary import ResolutionResult
from mintgremium.services.minutes.drafts import ResolutionDraft
from mintgremium.services.minutes.rows import ResolutionRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.choice import Choice, Option, SegmentedChoice
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import NumberField, TextArea
from mintgremium.ui.widgets.form import Form, FormField

_MOST_VOTES: Final = 999
_FIELDS: Final = (
    "text",
    "result",
    "votes_yes",
    "votes_no",
    "votes_abstain",
    "review_on",
    "agenda_item_id",
)


def resolution_dialog(
    context: ViewContext, draft: ResolutionDraft, items: Sequence[Option], parent: QWidget
) -> DraftDialog[ResolutionDraft]:
    """Make the dialog for a new or an edited resolution; the caller opens it."""
    translate = QCoreApplication.translate
    new = draft.id is None
    minutes = context.services.minutes
    spec: DraftForm[ResolutionDraft] = DraftForm(
        title=_title(new=new),
        primary=translate("resolutions", "Save the resolution"),
        form=_form(context, items),
        values=lambda one: {name: getattr(one, name) for name in _FIELDS},
        draft=_put,
        save=minutes.save_resolution,
        said=translate("resolutions", "The resolution is saved."),
        reload=None if new else lambda: _stored(context, draft),
    )
    return DraftDialog(context, spec, draft, parent)


def draft_of_resolution(row: ResolutionRow) -> ResolutionDraft:
    """Start editing from what a list shows."""
    return ResolutionDraft(
        meeting_id=row.meeting_id,
        id=row.id,
        version=row.version,
        **{name: getattr(row, name) for name in _FIELDS},
    )


def _title(*, new: bool) -> str:
    translate = QCoreApplication.translate
    if new:
        return translate("resolutions", "New resolution")
    return translate("resolutions", "Edit the resolution")


def _form(context: ViewContext, items: Sequence[Option]) -> Form:
    translate, theme = QCoreApplication.translate, context.theme
    results = [(result, context.labels.word(result)) for result in ResolutionResult]
    return Form(
        theme,
        [
            FormField("text", translate("resolutions", "&Wording"), TextArea(theme, lines=5)),
            FormField(
                "result", translate("resolutions", "&Result"), SegmentedChoice(theme, results)
            ),
            [
                FormField(
                    "votes_yes", translate("resolutions", "&Yes"), NumberField(0, _MOST_VOTES)
                ),
                FormField("votes_no", translate("resolutions", "&No"), NumberField(0, _MOST_VOTES)),
                FormField(
                    "votes_abstain",
                    translate("resolutions", "&Abstentions"),
                    NumberField(0, _MOST_VOTES),
                ),
            ],
            [
                FormField(
                    "agenda_item_id",
                    translate("resolutions", "Agenda &item"),
                    Choice(items, searchable=True),
                    stretch=3,
                ),
                FormField(
                    "review_on",
                    translate("resolutions", "&Look at it again on"),
                    DateField(theme, context.today),
                    stretch=2,
                ),
            ],
        ],
    )


def _put(values: Mapping[str, Any], draft: ResolutionDraft) -> ResolutionDraft:
    return replace(draft, **{name: values[name] for name in _FIELDS})


def _stored(context: ViewContext, draft: ResolutionDraft) -> ResolutionDraft:
    for row in context.services.minutes.resolutions(meeting_id=draft.meeting_id):
        if row.id == draft.id:
            return draft_of_resolution(row)
    raise MissingError("record-missing")
