"""Say by hand who answered what."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import Answer
from mintgremium.services.replies.rows import Candidate, InboxPage
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.replies.solutions import CHOICES
from mintgremium.ui.widgets.choice import Choice, SegmentedChoice
from mintgremium.ui.widgets.editors import CheckField
from mintgremium.ui.widgets.form import Form, FormField


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who answered what; with `alias` the address counts from now on."""

    invitation_id: UUID | None
    answer: Answer | None
    alias: bool = False

    def problems(self) -> dict[str, str]:
        """Map each field that is missing to `required`."""
        values = {"invitation_id": self.invitation_id, "answer": self.answer}
        return {name: "required" for name, value in values.items() if value is None}


def assign_dialog(
    context: ViewContext, page: InboxPage, parent: QWidget
) -> DraftDialog[Assignment]:
    """Make the dialog for one answer."""
    translate, labels, replies = (
        QCoreApplication.translate,
        context.labels,
        context.services.replies,
    )
    people = [*page.likely, *page.others]
    fields = [
        FormField(
            "invitation_id",
            translate("replies", "&Who answered"),
            Choice([(each.invitation_id, _words(each)) for each in people]),
        ),
        FormField(
            "answer",
            translate("replies", "&Answer"),
            SegmentedChoice(context.theme, [(each, labels.word(each)) for each in CHOICES]),
        ),
        FormField(
            "alias",
            "",
            CheckField(translate("replies", "&Remember the address for this person")),
            help=page.row.address,
        ),
    ]

    def save(entry: Assignment) -> None:
        if entry.invitation_id is not None and entry.answer is not None:
            replies.settle(page.row.id, entry.invitation_id, entry.answer, alias=entry.alias)

    def draft(values: Mapping[str, Any], start: Assignment) -> Assignment:
        return replace(start, **values)

    spec = DraftForm(
        title=translate("replies", "Assign the answer"),
        primary=translate("replies", "Take over"),
        form=Form(context.theme, fields),
        values=lambda entry: {
            "invitation_id": entry.invitation_id, "answer": entry.answer, "alias": entry.alias,
        },
        draft=draft,
        save=save,
        said=translate("replies", "Answer taken over"),
    )  # fmt: skip
    first = people[0].invitation_id if page.likely else None
    said = page.row.answer if page.row.answer in CHOICES else None
    return DraftDialog(context, spec, Assignment(first, said), parent)


def _words(candidate: Candidate) -> str:
    name = " · ".join(filter(None, (candidate.seat_tag, candidate.name)))
    return f"{name} ({candidate.meeting})"
