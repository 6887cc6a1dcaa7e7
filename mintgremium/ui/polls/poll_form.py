"""The form of a poll: who, which dates, until when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import MeetingMode
from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.polls.drafts import OptionDraft, PollDraft
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.date_edit import DateField, DateTimeField
from mintgremium.ui.widgets.editors import CheckField, TextArea, TextField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.rows_editor import RowsEditor, RowWords

_FIELDS = (
    "committee_id", "name", "mode", "city", "text", "answer_until", "with_holds", "note",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PollEntry:
    """A poll as entered, judged as of today; `unfinished` are dates without beginning or end."""

    draft: PollDraft
    today: date
    unfinished: tuple[str, ...] = ()

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        if self.unfinished:
            return dict.fromkeys(self.unfinished, "required")
        return self.draft.problems(self.today)


def poll_dialog(
    context: ViewContext, committees: Sequence[CommitteeRow], draft: PollDraft, parent: QWidget
) -> DraftDialog[PollEntry]:
    """Make the dialog; `saved` brings the id of the poll."""
    translate, polls = QCoreApplication.translate, context.services.polls
    is_new, today, key = draft.id is None, context.today(), draft.id
    spec = DraftForm(
        title=translate("polls", "New poll for a date")
        if is_new
        else translate("polls", "Edit the poll"),
        primary=translate("polls", "Create poll") if is_new else translate("polls", "Save"),
        form=_form(context, committees),
        values=_values,
        draft=_entry,
        save=lambda entry: polls.save(entry.draft),
        said=translate("polls", "Poll saved"),
        reload=None if key is None else lambda: PollEntry(polls.draft(key), today),
    )
    return DraftDialog(context, spec, PollEntry(draft, today), parent)


def _form(context: ViewContext, committees: Sequence[CommitteeRow]) -> Form:
    translate, theme, labels = QCoreApplication.translate, context.theme, context.labels
    words = RowWords(translate("polls", "Add a date"), translate("polls", "Remove this date"))
    return Form(
        theme,
        [
            [
                FormField("name", translate("polls", "&Name"), TextField(), stretch=3),
                FormField(
                    "committee_id",
                    translate("polls", "&Committee"),
                    Choice([(row.id, row.name) for row in committees]),
                    stretch=2,
                ),
            ],
            FormField("options", "", RowsEditor(theme, words, lambda: _option_form(context))),
            [
                FormField(
                    "mode",
                    translate("polls", "&Form"),
                    Choice([(mode, labels.word(mode)) for mode in MeetingMode]),
                ),
                FormField("city", translate("polls", "&Place"), TextField()),
                FormField(
                    "answer_until",
                    translate("polls", "Answers &until"),
                    DateField(theme, context.today),
                ),
            ],
            FormField(
                "with_holds",
                "",
                CheckField(translate("polls", "&Hold all dates in the calendars of the others")),
                help=translate("polls", "What is not chosen is cancelled there by itself."),
            ),
            FormField(
                "text",
                translate("polls", "&Words to the seats"),
                TextArea(theme, lines=2),
                help=translate("polls", "Stands in the mail above the dates."),
            ),
            FormField("note", translate("polls", "N&ote"), TextField()),
        ],
    )


def _option_form(context: ViewContext) -> Form:
    translate, theme = QCoreApplication.translate, context.theme
    return Form(
        theme,
        [
            [
                FormField(
                    "start", translate("polls", "Begin"), DateTimeField(theme, context.today)
                ),
                FormField(
                    "end",
                    translate("polls", "End"),
                    DateTimeField(theme, context.today, default=time(16)),
                ),
            ]
        ],
    )


def _values(entry: PollEntry) -> dict[str, Any]:
    draft = entry.draft
    values = {name: getattr(draft, name) for name in _FIELDS}
    values["options"] = [
        {"id": each.id, "start": _wall(each.start), "end": _wall(each.end)}
        for each in draft.options
    ] or [{}]
    return values


def _entry(values: Mapping[str, Any], start: PollEntry) -> PollEntry:
    options, unfinished = [], []
    for at, row in enumerate(values["options"]):
        missing = [name for name in ("start", "end") if row.get(name) is None]
        unfinished += [f"options.{at}.{name}" for name in missing]
        if not missing:
            options.append(OptionDraft(start=row["start"], end=row["end"], id=row.get("id")))
    fields = {name: values[name] for name in _FIELDS}
    draft = replace(start.draft, **fields, options=tuple(options))
    return PollEntry(draft, start.today, tuple(unfinished))


def _wall(at: datetime) -> datetime:
    return at.replace(tzinfo=None)
