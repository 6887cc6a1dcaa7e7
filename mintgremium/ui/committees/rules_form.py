"""The dialog for the deadline rules of a committee, all at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import DayShift, DeadlineKind
from mintgremium.services.committees.drafts import LONGEST_OFFSET, DeadlineRuleDraft
from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.committees.service import rule_problems
from mintgremium.ui.committees.words import anchor_words
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.choice import Choice, Option
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import CheckField, NumberField, TextField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.rows_editor import RowsEditor, RowWords

_WEEK = 7
_FIRST = DeadlineRuleDraft(deadline=DeadlineKind.INVITATION, offset_days=-42)


@dataclass(frozen=True, slots=True)
class Rules:
    """All deadline rules of a committee as entered."""

    rules: tuple[DeadlineRuleDraft, ...]

    def problems(self) -> dict[str, str]:
        """Map each field of each rule that is wrong."""
        return rule_problems(self.rules)


def rules_dialog(
    context: ViewContext,
    committee_id: UUID,
    bodies: Sequence[CommitteeRow],
    rules: Rules,
    parent: QWidget,
) -> DraftDialog[Rules]:
    """Make the dialog that edits all deadline rules of a committee, one of the `bodies`."""
    translate = QCoreApplication.translate
    committees = context.services.committees
    explained = translate(
        "committees",
        "Every meeting gets its deadlines from these rules. A rule that changes keeps its old "
        "form until a day, and the new one begins the day after.",
    )
    words = RowWords(
        translate("committees", "Add a rule"), translate("committees", "Remove this rule")
    )
    used = {rule.anchor_committee_id for rule in rules.rules}
    others = [body for body in bodies if body.id != committee_id or body.id in used]
    editor = RowsEditor(context.theme, words, lambda: _row(context, others))
    spec = DraftForm(
        title=translate("committees", "Edit the deadlines"),
        primary=translate("committees", "Save"),
        form=Form(
            context.theme,
            [Label(explained, "small", "text2", wrap=True), FormField("rules", "", editor)],
        ),
        values=lambda entered: {"rules": [_values(rule) for rule in entered.rules]},
        draft=lambda values, _start: Rules(tuple(_draft(each) for each in values["rules"])),
        save=lambda entered: committees.save_rules(committee_id, entered.rules),
        said=translate("committees", "Deadlines saved"),
    )
    return DraftDialog(context, spec, rules, parent)


def _row(context: ViewContext, others: Sequence[CommitteeRow]) -> Form:
    translate, theme, labels = QCoreApplication.translate, context.theme, context.labels
    kinds = [(kind, labels.word(kind)) for kind in DeadlineKind]
    spans = [
        ((_WEEK, -1), translate("committees", "weeks before")),
        ((1, -1), translate("committees", "days before")),
        ((_WEEK, 1), translate("committees", "weeks after")),
        ((1, 1), translate("committees", "days after")),
    ]
    shifts = [(shift, labels.word(shift)) for shift in DayShift]
    anchors: list[Option] = [(None, anchor_words(""))]
    anchors += [(body.id, anchor_words(body.short_name)) for body in others]
    form = Form(
        theme,
        [
            (
                FormField(
                    "deadline", translate("committees", "Deadline"), Choice(kinds), stretch=3
                ),
                FormField(
                    "offset_days",
                    translate("committees", "How long"),
                    NumberField(0, LONGEST_OFFSET),
                ),
                FormField("span", translate("committees", "Counted in"), Choice(spans), stretch=3),
            ),
            FormField(
                "anchor_committee_id", translate("committees", "Counted from"), Choice(anchors)
            ),
            (
                FormField(
                    "shift", translate("committees", "On a weekend it moves"), Choice(shifts)
                ),
                FormField(
                    "shift_holidays", "", CheckField(translate("committees", "on holidays too"))
                ),
            ),
            FormField("source", translate("committees", "Where it is written"), TextField()),
            (
                FormField(
                    "start_date",
                    translate("committees", "Valid from"),
                    DateField(theme, context.today),
                ),
                FormField(
                    "end_date", translate("committees", "Until"), DateField(theme, context.today)
                ),
            ),
        ],
    )
    form.set_values(_values(_FIRST))
    return form


def _values(rule: DeadlineRuleDraft) -> dict[str, Any]:
    unit = _WEEK if rule.offset_days % _WEEK == 0 else 1
    return {
        "base": rule,  # it keeps the id
        "deadline": rule.deadline,
        "offset_days": abs(rule.offset_days) // unit,
        "span": (unit, 1 if rule.offset_days > 0 else -1),
        "source": rule.source,
        "start_date": rule.start_date,
        "end_date": rule.end_date,
        "anchor_committee_id": rule.anchor_committee_id,
        "shift": rule.shift,
        "shift_holidays": rule.shift_holidays,
    }


def _draft(values: Mapping[str, Any]) -> DeadlineRuleDraft:
    unit, side = values["span"] or (1, 1)
    days = (values["offset_days"] or 0) * unit * side
    base: DeadlineRuleDraft = values.get("base", _FIRST)
    return replace(
        base,
        deadline=values["deadline"] or DeadlineKind.INVITATION,
        offset_days=days,
        source=values["source"],
        start_date=values["start_date"],
        end_date=values["end_date"],
        anchor_committee_id=values["anchor_committee_id"],
        shift=values["shift"] or DayShift.NONE,
        shift_holidays=values["shift_holidays"],
    )
