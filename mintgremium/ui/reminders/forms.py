"""The dialogs of reminders: prepare, skip, and the rules of all committees."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.core.correspondence import ReminderKind
from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.reminders.rows import LONGEST_OFFSET, Made, RuleDraft
from mintgremium.services.reminders.service import rule_problems
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.editors import CheckField, NumberField, TextField
from mintgremium.ui.widgets.folder_field import FolderField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.rows_editor import RowsEditor, RowWords

FILES: Final = "files"
OUTBOX: Final = "outbox"
_FIRST = RuleDraft(reminder=ReminderKind.ANSWERS, offset_days=-7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """By which way the mails leave."""

    way: str = FILES
    folder: str = ""

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        missing = self.way == FILES and not self.folder.strip()
        return {"folder": "required"} if missing else {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipping:
    """Why reminders are left out."""

    reason: str = ""

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        return {}


@dataclass(frozen=True, slots=True)
class CommitteeRules:
    """The rules of all committees, each with whose it is."""

    rules: tuple[tuple[UUID, RuleDraft], ...]

    def by_committee(self) -> dict[UUID, list[RuleDraft]]:
        """Sort them by committee."""
        found: dict[UUID, list[RuleDraft]] = defaultdict(list)
        for committee_id, draft in self.rules:
            found[committee_id].append(draft)
        return found

    def problems(self) -> dict[str, str]:
        """Map each field of each rule that is wrong, by its place in the whole list."""
        found = {}
        for committee_id, drafts in self.by_committee().items():
            at = [number for number, (key, _) in enumerate(self.rules) if key == committee_id]
            for name, problem in rule_problems(drafts).items():
                _, _, rest = name.partition(".")
                place, _, field = rest.partition(".")
                found[f"rules.{at[int(place)]}.{field}" if field else "rules.0.offset_days"] = (
                    problem
                )
        return found


def preparing_dialog(
    context: ViewContext, rows: Collection[UUID] | None, parent: QWidget
) -> DraftDialog[Target]:
    """Ask by which way the mails that are due leave."""
    translate, reminders = QCoreApplication.translate, context.services.reminders
    text = translate(
        "reminders",
        "Each reminder that is due becomes one mail, and only once. Nothing is sent: drafts are "
        "opened in your mail program, the outbox waits until you let it send.",
    )
    ways = [
        (FILES, translate("reminders", "as drafts in a folder")),
        (OUTBOX, translate("reminders", "into the outbox")),
    ]
    name, language = translate("reminders", "Folder"), context.labels.language
    form = Form(
        context.theme,
        [
            Label(text, "small", "text2", wrap=True),
            FormField("way", translate("reminders", "&Way"), Choice(ways)),
            FormField(
                "folder", translate("reminders", "&Folder"), FolderField(context.theme, name)
            ),
        ],
    )

    def make(target: Target) -> Made:
        if target.way == OUTBOX:
            return reminders.queue(rows, language)
        return reminders.make_drafts(Path(target.folder), rows, language)

    spec: DraftForm[Target] = DraftForm(
        title=translate("reminders", "Prepare reminders"),
        primary=translate("reminders", "Prepare"),
        form=form,
        values=lambda draft: {"way": draft.way, "folder": draft.folder},
        draft=lambda values, start: replace(start, **values),
        save=make,
    )
    return DraftDialog(context, spec, Target(folder=str(Path.home())), parent)


def skipping_dialog(
    context: ViewContext, rows: Collection[UUID], parent: QWidget
) -> DraftDialog[Skipping]:
    """Ask why reminders are left out."""
    translate, reminders = QCoreApplication.translate, context.services.reminders
    text = translate("reminders", "The people named there do not get this reminder.")
    form = Form(
        context.theme,
        [
            Label(text, "small", "text2", wrap=True),
            FormField("reason", translate("reminders", "&Why (optional)"), TextField()),
        ],
    )
    spec: DraftForm[Skipping] = DraftForm(
        title=translate("reminders", "Skip reminders"),
        primary=translate("reminders", "Skip"),
        form=form,
        values=lambda draft: {"reason": draft.reason},
        draft=lambda values, start: replace(start, **values),
        save=lambda draft: reminders.leave_out(rows, draft.reason),
        said=translate("reminders", "Skipped"),
    )
    return DraftDialog(context, spec, Skipping(), parent)


def rules_dialog(
    context: ViewContext,
    committees: Sequence[CommitteeRow],
    rules: CommitteeRules,
    parent: QWidget,
) -> DraftDialog[CommitteeRules]:
    """Edit the rules of all committees, in one step."""
    translate, reminders = QCoreApplication.translate, context.services.reminders
    text = translate(
        "reminders",
        "Without a rule nobody is reminded. Answers count from the first day of the meeting, "
        "items and documents from their deadlines, tasks from the day they are due.",
    )
    words = RowWords(
        translate("reminders", "Add a rule"), translate("reminders", "Remove this rule")
    )
    first = committees[0].id
    editor = RowsEditor(context.theme, words, lambda: _row(context, committees))
    spec: DraftForm[CommitteeRules] = DraftForm(
        title=translate("reminders", "Rules for reminders"),
        primary=translate("reminders", "Save"),
        form=Form(
            context.theme,
            [Label(text, "small", "text2", wrap=True), FormField("rules", "", editor)],
        ),
        values=lambda entered: {"rules": [_values(*each) for each in entered.rules]},
        draft=lambda values, _start: CommitteeRules(
            tuple(_draft(each, first) for each in values["rules"])
        ),
        save=lambda entered: reminders.save_all_rules(
            {row.id: entered.by_committee().get(row.id, []) for row in committees}
        ),
        said=translate("reminders", "Rules saved"),
    )
    return DraftDialog(context, spec, rules, parent)


def _row(context: ViewContext, committees: Sequence[CommitteeRow]) -> Form:
    translate, labels = QCoreApplication.translate, context.labels
    sides = [
        (-1, translate("reminders", "days before")),
        (1, translate("reminders", "days after")),
    ]
    form = Form(
        context.theme,
        [
            (
                FormField(
                    "committee",
                    translate("reminders", "Committee"),
                    Choice([(row.id, row.short_name) for row in committees]),
                    stretch=2,
                ),
                FormField(
                    "reminder",
                    translate("reminders", "Of what"),
                    Choice([(kind, labels.word(kind)) for kind in ReminderKind]),
                    stretch=3,
                ),
            ),
            (
                FormField(
                    "days", translate("reminders", "How long"), NumberField(0, LONGEST_OFFSET)
                ),
                FormField("side", translate("reminders", "Counted"), Choice(sides), stretch=2),
                FormField("active", "", CheckField(translate("reminders", "active"))),
            ),
        ],
    )
    form.set_values(_values(committees[0].id, _FIRST))
    return form


def _values(committee_id: UUID, rule: RuleDraft) -> dict[str, Any]:
    return {
        "base": rule,  # it keeps the id
        "owner": committee_id,
        "committee": committee_id,
        "reminder": rule.reminder,
        "days": abs(rule.offset_days),
        "side": 1 if rule.offset_days > 0 else -1,
        "active": rule.active,
    }


def _draft(values: Mapping[str, Any], first: UUID) -> tuple[UUID, RuleDraft]:
    base: RuleDraft = values.get("base", _FIRST)
    committee_id: UUID = values["committee"] or first
    moved = values.get("owner", committee_id) != committee_id
    draft = replace(
        base,
        id=None if moved else base.id,
        reminder=values["reminder"] or base.reminder,
        offset_days=(values["days"] or 0) * (values["side"] or -1),
        active=bool(values["active"]),
    )
    return committee_id, draft
