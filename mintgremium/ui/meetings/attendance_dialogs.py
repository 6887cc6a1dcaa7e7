"""Dialogs of the tab Teilnahme: an answer with comment, a guest, one line of the attendance."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import time
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import (
    Answer,
    AttendanceMode,
    AttendanceRole,
    AttendanceState,
)
from mintgremium.services.contacts.rows import PersonRow
from mintgremium.services.invitations.rows import InvitationRow
from mintgremium.services.minutes.drafts import AttendanceDraft
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.meetings.small_dialogs import Question, QuestionForm
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.date_edit import TimeField
from mintgremium.ui.widgets.editors import TextArea, TextField
from mintgremium.ui.widgets.form import Form, FormField, Line


@dataclass(frozen=True, slots=True)
class AnswerDraft:
    """An answer that came by telephone or mail."""

    answer: Answer
    comment: str

    def problems(self) -> dict[str, str]:
        """Find nothing: the service knows the limits of the comment."""
        return {}


def answer_dialog(
    context: ViewContext, row: InvitationRow, parent: QWidget
) -> DraftDialog[AnswerDraft]:
    """Ask for the answer of one person and what was said."""
    translate = QCoreApplication.translate
    options = [(each, context.labels.word(each)) for each in Answer]
    form = Form(
        context.theme,
        [
            FormField("answer", translate("attendance", "&Answer"), Choice(options)),
            FormField(
                "comment",
                translate("attendance", "&Comment"),
                TextArea(context.theme, lines=3),
            ),
        ],
    )
    invitations = context.services.invitations
    spec = DraftForm(
        title=row.name,
        primary=translate("attendance", "Note the answer"),
        form=form,
        values=lambda draft: {"answer": draft.answer, "comment": draft.comment},
        draft=lambda values, _base: AnswerDraft(Answer(values["answer"]), values["comment"]),
        save=lambda draft: invitations.answer(row.id, draft.answer, draft.comment),
        said=translate("attendance", "The answer is noted."),
    )
    return DraftDialog(context, spec, AnswerDraft(row.answer, row.comment), parent)


def guest_dialog(
    context: ViewContext, meeting_id: UUID, people: Sequence[PersonRow], parent: QWidget
) -> QuestionForm:
    """Ask which person to invite as a guest."""
    translate = QCoreApplication.translate
    options = [
        (row.id, ", ".join(filter(None, (row.sorted_name, row.organization)))) for row in people
    ]
    who = FormField(
        "person_id", translate("attendance", "&Person"), Choice(options, searchable=True)
    )
    invitations = context.services.invitations
    question = Question(
        translate("attendance", "Invite a guest"),
        translate("attendance", "Put on the list"),
        translate(
            "attendance",
            "The next message goes to the guest too. A person not listed is added under Contacts.",
        ),
        who,
        lambda key: invitations.add_guest(meeting_id, key),
    )
    return QuestionForm(context, question, parent)


def line_dialog(
    context: ViewContext, draft: AttendanceDraft, name: str, parent: QWidget
) -> DraftDialog[AttendanceDraft]:
    """Edit one line of the attendance; a guest without a person has a name of its own."""
    translate = QCoreApplication.translate
    named = draft.seat_id is not None or draft.person_id is not None
    minutes = context.services.minutes
    spec = DraftForm(
        title=name or translate("attendance", "Add a guest"),
        primary=translate("attendance", "Save the line")
        if draft.id
        else translate("attendance", "Add to the attendance"),
        form=Form(context.theme, _lines(context, named=named)),
        values=_values,
        draft=_entered,
        save=minutes.save_attendance,
        said=translate("attendance", "The attendance is noted."),
    )
    return DraftDialog(context, spec, draft, parent)


def _lines(context: ViewContext, *, named: bool) -> list[Line]:
    translate, word = QCoreApplication.translate, context.labels.word
    states = [(each, word(each)) for each in AttendanceState]
    modes = [(each, word(each)) for each in AttendanceMode]
    roles = [(each, word(each)) for each in AttendanceRole]
    return [
        *([] if named else _own_name()),
        [
            FormField("state", translate("attendance", "&Attendance"), Choice(states)),
            FormField("mode", translate("attendance", "&Form"), Choice(modes)),
            FormField("role", translate("attendance", "&Role"), Choice(roles)),
        ],
        [
            FormField("arrived", translate("attendance", "&Came at"), TimeField()),
            FormField("left", translate("attendance", "&Left at"), TimeField()),
        ],
        FormField("note", translate("attendance", "N&ote"), TextField()),
    ]


def _own_name() -> list[Line]:
    translate = QCoreApplication.translate
    return [
        FormField("name", translate("attendance", "&Name"), TextField()),
        FormField("organization", translate("attendance", "&Organisation"), TextField()),
    ]


def _values(draft: AttendanceDraft) -> dict[str, Any]:
    return {
        "name": draft.name,
        "organization": draft.organization,
        "state": draft.state,
        "mode": draft.mode,
        "role": draft.role,
        "arrived": time.fromisoformat(draft.arrived) if draft.arrived else None,
        "left": time.fromisoformat(draft.left) if draft.left else None,
        "note": draft.note,
    }


def _entered(values: Mapping[str, Any], base: AttendanceDraft) -> AttendanceDraft:
    arrived, left = values["arrived"], values["left"]
    return replace(
        base,
        name=values.get("name", base.name),
        organization=values.get("organization", base.organization),
        state=AttendanceState(values["state"]),
        mode=AttendanceMode(values["mode"]),
        role=AttendanceRole(values["role"]),
        arrived=f"{arrived:%H:%M}" if arrived else "",
        left=f"{left:%H:%M}" if left else "",
        note=values["note"],
    )
