"""Enter by hand what a seat says to each date."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import Availability
from mintgremium.services.polls.rows import AskedRow, PollPage
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.polls.words import option_words
from mintgremium.ui.widgets.choice import SegmentedChoice
from mintgremium.ui.widgets.editors import TextField
from mintgremium.ui.widgets.form import Form, FormField


@dataclass(frozen=True, slots=True)
class AnswerEntry:
    """The answers of a seat by number of the date; None is no answer."""

    answers: tuple[tuple[int, Availability | None], ...]
    comment: str = ""

    def problems(self) -> dict[str, str]:
        """Find nothing: every answer is possible."""
        return {}


def answer_dialog(
    context: ViewContext, page: PollPage, row: AskedRow, parent: QWidget
) -> DraftDialog[AnswerEntry]:
    """Make the dialog for one seat."""
    translate, labels = QCoreApplication.translate, context.labels
    cells = [(None, translate("polls", "open")), *((a, labels.word(a)) for a in Availability)]
    fields: list[FormField] = [
        FormField(
            f"o{option.number}",
            f"{option.number}. {option_words(option)}",
            SegmentedChoice(context.theme, cells),
        )
        for option in page.options
    ]
    fields.append(FormField("comment", translate("polls", "&Comment"), TextField()))

    def draft(values: Mapping[str, Any], start: AnswerEntry) -> AnswerEntry:
        answers = tuple((number, values[f"o{number}"]) for number, _ in start.answers)
        return replace(start, answers=answers, comment=values["comment"])

    spec = DraftForm(
        title=translate("polls", "Answer of {seat}").format(seat=row.seat),
        primary=translate("polls", "Save"),
        form=Form(context.theme, fields),
        values=lambda entry: {
            **{f"o{number}": answer for number, answer in entry.answers},
            "comment": entry.comment,
        },
        draft=draft,
        save=lambda entry: context.services.polls.answer(
            page.id, row.seat_id, dict(entry.answers), entry.comment
        ),
        said=translate("polls", "Answer saved"),
    )
    start = AnswerEntry(
        tuple((option.number, row.answers.get(option.number)) for option in page.options),
        row.comment,
    )
    return DraftDialog(context, spec, start, parent)
