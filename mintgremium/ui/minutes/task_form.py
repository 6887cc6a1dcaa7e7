"""The dialog for a task: what, who, until when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import ActionState
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.seat_choice import seat_options, seats_of_meeting
from mintgremium.ui.widgets.choice import Choice, Option
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import TextArea, TextField
from mintgremium.ui.widgets.form import Form, FormField, Line

if TYPE_CHECKING:
    from uuid import UUID

    from mintgremium.services.workspace_services import Services

_FIELDS: Final = (
    "title",
    "responsible_seat_id",
    "responsible_person_id",
    "responsible",
    "due",
    "state",
    "note",
    "agenda_item_id",
)


@dataclass(frozen=True, slots=True)
class TaskChoices:
    """What can be chosen: seats, persons, agenda items."""

    seats: Sequence[Option]
    persons: Sequence[Option]
    items: Sequence[Option]


def read_task_choices(
    services: "Services", meeting_id: "UUID", items: Sequence[Option]
) -> TaskChoices:
    """Read what can be chosen; run it in the database thread."""
    nobody = QCoreApplication.translate("tasks", "nobody")
    seats = seats_of_meeting(services, meeting_id)
    people: list[Option] = [(None, nobody)]
    for row in services.contacts.people():
        body = f" · {row.organization}" if row.organization else ""
        people.append((row.id, row.name + body))
    none = QCoreApplication.translate("tasks", "no seat")
    return TaskChoices(seat_options(seats, none), people, items)


def task_dialog(
    context: ViewContext, draft: ActionItemDraft, choices: TaskChoices, parent: QWidget
) -> DraftDialog[ActionItemDraft]:
    """Make the dialog for a new or an edited task; the caller opens it."""
    translate = QCoreApplication.translate
    new = draft.id is None
    tasks, key = context.services.action_items, draft.id
    spec: DraftForm[ActionItemDraft] = DraftForm(
        title=translate("tasks", "New task") if new else translate("tasks", "Edit the task"),
        primary=translate("tasks", "Save the task"),
        form=_form(context, choices),
        values=lambda one: {name: getattr(one, name) for name in _FIELDS},
        draft=_put,
        save=tasks.save,
        said=translate("tasks", "The task is saved."),
        reload=None if key is None else lambda: tasks.draft(key),
    )
    return DraftDialog(context, spec, draft, parent)


def _form(context: ViewContext, choices: TaskChoices) -> Form:
    translate, theme = QCoreApplication.translate, context.theme
    states = [(state, context.labels.word(state)) for state in ActionState]
    lines: list[Line] = [
        FormField("title", translate("tasks", "&What is to be done"), TextField()),
        FormField(
            "responsible_seat_id",
            translate("tasks", "Responsible &seat"),
            Choice(choices.seats, searchable=True),
            help=translate("tasks", "The task stays with the seat when the person changes."),
        ),
        [
            FormField(
                "responsible_person_id",
                translate("tasks", "&Person"),
                Choice(choices.persons, searchable=True),
            ),
            FormField("responsible", translate("tasks", "&Or in words"), TextField()),
        ],
        [
            FormField("due", translate("tasks", "&Due on"), DateField(theme, context.today)),
            FormField("state", translate("tasks", "S&tate"), Choice(states)),
        ],
    ]
    lines.append(
        FormField(
            "agenda_item_id",
            translate("tasks", "Agenda &item"),
            Choice(choices.items, searchable=True),
        )
    )
    lines.append(FormField("note", translate("tasks", "&Note"), TextArea(theme, lines=2)))
    return Form(theme, lines)


def _put(values: Mapping[str, Any], draft: ActionItemDraft) -> ActionItemDraft:
    return replace(draft, **{name: values[name] for name in _FIELDS})
