"""The dialog for how a committee meets and decides: its rules at all times, at once."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import MajorityKind, NumberingKind, QuorumKind, RhythmKind
from mintgremium.services.committees.standing import (
    LAST,
    MOST_MEETINGS,
    MOST_SEATS,
    MOST_WEEKS,
    CommitteeRuleDraft,
    standing_problems,
)
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.labels import Labels
from mintgremium.ui.widgets.choice import Choice, Option
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import CheckField, NumberField, TextField
from mintgremium.ui.widgets.form import Form, FormField, Line
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.rows_editor import RowsEditor, RowWords
from mintgremium.ui.widgets.set_choice import SetChoice

_MONTHS_ACROSS = 4
_OWN = ("quorum", "majority", "numbering", "source", "start_date", "end_date", "calls_between")
_RHYTHM = ("rhythm", "rhythm_count", "rhythm_week", "rhythm_weekday", "rhythm_months")
_COUNTS = ("quorum_count", "majority_count")


@dataclass(frozen=True, slots=True)
class StandingRules:
    """All versions of the rules of a committee as entered."""

    rules: tuple[CommitteeRuleDraft, ...]

    def problems(self) -> dict[str, str]:
        """Map each field of each version that is wrong."""
        return standing_problems(self.rules)


def standing_dialog(
    context: ViewContext, committee_id: UUID, start: StandingRules, parent: QWidget
) -> DraftDialog[StandingRules]:
    """Make the dialog that edits how a committee meets and decides, at all times."""
    translate = QCoreApplication.translate
    committees = context.services.committees
    explained = translate(
        "committees",
        "Planning, quorum, results of votes and numbers follow these rules. When the committee "
        "gives itself new ones, end the old version and add another that begins the day after.",
    )
    words = RowWords(
        translate("committees", "Add a version"), translate("committees", "Remove this version")
    )
    editor = RowsEditor(context.theme, words, lambda: _row(context))
    spec = DraftForm(
        title=translate("committees", "Edit how the committee meets and decides"),
        primary=translate("committees", "Save"),
        form=Form(
            context.theme,
            [Label(explained, "small", "text2", wrap=True), FormField("rules", "", editor)],
        ),
        values=lambda entered: {"rules": [_values(rule) for rule in entered.rules]},
        draft=_entered,
        save=lambda entered: committees.save_standing_rules(committee_id, entered.rules),
        said=translate("committees", "Rules saved"),
        reload=lambda: StandingRules(tuple(committees.standing_rules(committee_id))),
    )
    return DraftDialog(context, spec, start, parent)


def _row(context: ViewContext) -> Form:
    """Make the form of one version; a number can be entered only where the choice needs one."""
    form = Form(context.theme, [*_meeting_lines(context), *_deciding_lines(context)])
    rhythm, quorum, majority = (form.field(name).editor for name in ("rhythm", *_OWN[:2]))

    def allow(name: str, *, when: bool) -> None:
        form.field(name).editor.setEnabled(when)

    def renew() -> None:
        chosen = form.values()
        by_weekday = chosen["rhythm"] is RhythmKind.WEEKDAY
        allow("rhythm_count", when=chosen["rhythm"] is RhythmKind.AT_LEAST)
        for name in _RHYTHM[2:]:
            allow(name, when=by_weekday)
        allow("quorum_count", when=chosen["quorum"] is QuorumKind.COUNT)
        allow("majority_count", when=chosen["majority"] is MajorityKind.COUNT)

    for editor in (rhythm, quorum, majority):
        if isinstance(editor, Choice):
            editor.currentIndexChanged.connect(lambda _at: renew())
    form.set_values(_values(CommitteeRuleDraft()))
    renew()
    return form


def _meeting_lines(context: ViewContext) -> list[Line]:
    translate, labels = QCoreApplication.translate, context.labels
    rhythms = [(kind, labels.word(kind)) for kind in RhythmKind]
    months = list(enumerate(labels.text("date.months").split(), 1))
    return [
        (
            FormField("rhythm", translate("committees", "Meets"), Choice(rhythms), stretch=3),
            FormField(
                "rhythm_count",
                translate("committees", "Times a year"),
                NumberField(1, MOST_MEETINGS),
            ),
        ),
        (
            FormField("rhythm_week", translate("committees", "On the"), Choice(_weeks(labels))),
            FormField(
                "rhythm_weekday",
                translate("committees", "Weekday"),
                Choice(enumerate(labels.text("rhythm.weekdays").split())),
            ),
        ),
        FormField(
            "rhythm_months",
            translate("committees", "In the months"),
            SetChoice(context.theme, months, across=_MONTHS_ACROSS),
        ),
        FormField(
            "calls_between",
            "",
            CheckField(translate("committees", "Calls and video meetings in between")),
        ),
    ]


def _deciding_lines(context: ViewContext) -> list[Line]:
    translate, labels, theme = QCoreApplication.translate, context.labels, context.theme
    quorums = [(kind, labels.word(kind)) for kind in QuorumKind]
    majorities = [(kind, labels.word(kind)) for kind in MajorityKind]
    numberings = [(kind, labels.word(kind)) for kind in NumberingKind]
    today = context.today
    return [
        (
            FormField(
                "quorum", translate("committees", "Can decide with"), Choice(quorums), stretch=3
            ),
            FormField(
                "quorum_count", translate("committees", "Seats there"), NumberField(0, MOST_SEATS)
            ),
        ),
        (
            FormField(
                "majority", translate("committees", "Majority"), Choice(majorities), stretch=3
            ),
            FormField(
                "majority_count", translate("committees", "Votes"), NumberField(0, MOST_SEATS)
            ),
        ),
        FormField("numbering", translate("committees", "Numbers of meetings"), Choice(numberings)),
        FormField("source", translate("committees", "Where it is written"), TextField()),
        (
            FormField("start_date", translate("committees", "Valid from"), DateField(theme, today)),
            FormField("end_date", translate("committees", "Until"), DateField(theme, today)),
        ),
    ]


def _weeks(labels: Labels) -> list[Option]:
    weeks: list[Option] = [
        (week, labels.text(f"rhythm.week_{week}")) for week in range(1, MOST_WEEKS + 1)
    ]
    return [*weeks, (LAST, labels.text("rhythm.week_last"))]


def _values(rule: CommitteeRuleDraft) -> dict[str, Any]:
    shown = {name: getattr(rule, name) for name in (*_OWN, *_RHYTHM, *_COUNTS)}
    return {"base": rule, **shown}  # the base keeps id and version


def _entered(values: Mapping[str, Any], start: StandingRules) -> StandingRules:
    """Put what was entered over the versions the dialog rests on; one that is gone is new."""
    stored = {rule.id: rule.version for rule in start.rules}
    rules = [_draft(each) for each in values["rules"]]
    return StandingRules(
        tuple(
            replace(rule, id=rule.id if rule.id in stored else None, version=stored.get(rule.id, 0))
            for rule in rules
        )
    )


def _draft(values: Mapping[str, Any]) -> CommitteeRuleDraft:
    base: CommitteeRuleDraft = values.get("base", CommitteeRuleDraft())
    count = values["rhythm_count"]
    if count is None and values["rhythm"] is not RhythmKind.AT_LEAST:
        count = base.rhythm_count  # the field is closed; what was in it does not matter
    return replace(
        base,
        **{
            **{name: values[name] for name in (*_OWN, *_RHYTHM)},
            **{name: values[name] or 0 for name in _COUNTS},
            "rhythm_count": count or 0,
            "rhythm_months": tuple(sorted(values["rhythm_months"])),
        },
    )
