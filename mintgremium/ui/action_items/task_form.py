"""The dialog for a task."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import ActionState
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.committees.rows import SeatRow
from mintgremium.services.contacts.rows import PersonRow
from mintgremium.services.meetings.rows import MeetingRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.meeting_days import meeting_days
from mintgremium.ui.widgets.choice import Choice, Option, SegmentedChoice
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import TextArea, TextField
from mintgremium.ui.widgets.form import Form, FormField

_FIELDS = (
    "title", "note", "state", "due", "responsible_seat_id", "responsible_person_id", "responsible",
    "meeting_id",
)  # fmt: skip


@dataclass(frozen=True)
class Surroundings:
    """Who can be responsible, and where a task can come from."""

    seats: Sequence[SeatRow]
    people: Sequence[PersonRow]
    meetings: Sequence[MeetingRow]

    @classmethod
    def read(cls, context: ViewContext) -> "Surroundings":
        """Read seats, people and meetings; call it in the database thread."""
        services = context.services
        committees = services.committees
        seats = [seat for row in committees.committees() for seat in committees.seats(row.id)]
        return cls(seats, services.contacts.people(), services.meetings.rows())


def task_dialog(
    context: ViewContext, draft: ActionItemDraft, around: Surroundings, parent: QWidget
) -> DraftDialog[ActionItemDraft]:
    """Make the dialog that edits a task, or adds one if the draft has no id."""
    translate = QCoreApplication.translate
    tasks, key = context.services.action_items, draft.id
    spec = DraftForm(
        title=translate("tasks", "Edit the task") if key else translate("tasks", "New task"),
        primary=translate("tasks", "Save") if key else translate("tasks", "Add the task"),
        form=_form(context, around),
        values=_values,
        draft=_draft,
        save=tasks.save,
        said=translate("tasks", "Task saved"),
        reload=None if key is None else lambda: tasks.draft(key),
    )
    return DraftDialog(context, spec, draft, parent)


def _form(context: ViewContext, around: Surroundings) -> Form:
    translate, theme, labels = QCoreApplication.translate, context.theme, context.labels
    nobody: Option = (None, translate("tasks", "nobody"))
    nowhere: Option = (None, translate("tasks", "no meeting"))
    seats = [nobody, *((seat.id, f"{seat.committee}: {seat.title}") for seat in around.seats)]
    people = [nobody, *((row.id, row.name) for row in around.people)]
    meetings = [nowhere, *((row.id, _meeting_name(row)) for row in around.meetings)]
    states = [(state, labels.word(state)) for state in ActionState]
    return Form(
        theme,
        [
            FormField("title", translate("tasks", "&Task"), TextField()),
            (
                FormField("due", translate("tasks", "&Due"), DateField(theme, context.today)),
                FormField("state", translate("tasks", "State"), SegmentedChoice(theme, states)),
            ),
            (
                FormField(
                    "responsible_seat_id",
                    translate("tasks", "Responsible &seat"),
                    Choice(seats, searchable=True),
                ),
                FormField(
                    "responsible_person_id",
                    translate("tasks", "&Person"),
                    Choice(people, searchable=True),
                ),
            ),
            FormField(
                "responsible",
                translate("tasks", "Or in &words"),
                TextField(),
                help=translate("tasks", "For whoever is neither on a seat nor among the contacts."),
            ),
            FormField(
                "meeting_id",
                translate("tasks", "Comes from &meeting"),
                Choice(meetings, searchable=True),
            ),
            FormField("note", translate("tasks", "Not&e"), TextArea(theme, lines=3)),
        ],
    )


def _meeting_name(row: MeetingRow) -> str:
    days = meeting_days(row.start, row.end, short=True)
    return ", ".join(filter(None, (row.name or row.reference, days)))


def _values(draft: ActionItemDraft) -> Mapping[str, Any]:
    return {name: getattr(draft, name) for name in _FIELDS}


def _draft(values: Mapping[str, Any], start: ActionItemDraft) -> ActionItemDraft:
    moved = values["meeting_id"] != start.meeting_id
    item = None if moved else start.agenda_item_id  # an item belongs to its meeting
    return replace(start, **values, agenda_item_id=item)
