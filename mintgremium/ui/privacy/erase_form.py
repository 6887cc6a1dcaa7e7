"""The dialog that shows what erasing somebody means before it is done."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from mintgremium.core.erasure import ErasureMode
from mintgremium.services.privacy.rows import ErasureDraft, ErasurePlan
from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.date_text import long_date
from mintgremium.ui.widgets.editors import TextArea, TextField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.labels import Label


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is entered, over the plan that was shown."""

    plan: ErasurePlan
    mode: ErasureMode = ErasureMode.RESTRICTED
    reason: str = ""
    kept_because: str = ""
    typed: str = ""

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        found = {} if self.reason.strip() else {"reason": "required"}
        if self.mode is ErasureMode.RESTRICTED:
            return found
        if self.plan.kept and not self.kept_because.strip():
            found["kept_because"] = "required"
        if " ".join(self.typed.split()) != self.plan.name:
            found["typed"] = "name-differs"
        return found

    def draft(self) -> ErasureDraft:
        """Return what the service takes."""
        return ErasureDraft(
            person_id=self.plan.person_id,
            version=self.plan.version,
            mode=self.mode,
            reason=self.reason,
            kept_because=self.kept_because,
        )


def erase_dialog(context: ViewContext, plan: ErasurePlan, parent: QWidget) -> DraftDialog[Entry]:
    """Make the dialog; nothing is done before the name is typed."""
    translate, privacy, theme = QCoreApplication.translate, context.services.privacy, context.theme
    modes = (
        (ErasureMode.RESTRICTED, translate("privacy", "Restrict: keep, but use no more")),
        (ErasureMode.PSEUDONYMIZED, translate("privacy", "Pseudonymise: another name everywhere")),
        (ErasureMode.NONE, translate("privacy", "Erase: the record goes")),
    )
    warning = translate(
        "privacy", "Pseudonymising and erasing cannot be undone, and take the history along."
    )
    lines = [Label(text, "small", "text2", wrap=True) for text in _plan_words(context, plan)]
    form = Form(
        theme,
        [
            *lines,
            FormField("mode", translate("privacy", "&What is done"), Choice(modes)),
            Label(warning, "small500", "critFg", wrap=True),
            FormField("reason", translate("privacy", "&Reason"), TextArea(theme, lines=2)),
            FormField(
                "kept_because",
                translate("privacy", "Why names in approved minutes &stay"),
                TextField(),
                help=", ".join(plan.kept),
            ),
            FormField(
                "typed",
                translate("privacy", "Type the &name to confirm"),
                TextField(),
                help=plan.name,
            ),
        ],
    )
    spec: DraftForm[Entry] = DraftForm(
        title=translate("privacy", "Data of {name}").format(name=plan.name),
        primary=translate("privacy", "Do it"),
        form=form,
        values=lambda entry: {
            name: getattr(entry, name) for name in ("mode", "reason", "kept_because", "typed")
        },
        draft=lambda values, start: replace(start, **values),
        save=lambda entry: privacy.erase(entry.draft()),
    )
    return DraftDialog(context, spec, Entry(plan=plan), parent)


def _plan_words(context: ViewContext, plan: ErasurePlan) -> Iterator[str]:
    translate, labels = QCoreApplication.translate, context.labels
    if plan.obstacles:
        codes = (f"erase-{code}" for code, _ in plan.obstacles)
        abouts = (about for _, about in plan.obstacles)
        yield from (
            labels.problem(code, name=plan.name, about=about)
            for code, about in zip(codes, abouts, strict=True)
        )
    for text, counts in (
        (translate("privacy", "Goes: {records}"), plan.removed),
        (translate("privacy", "Gets the name “{pseudonym}”: {records}"), plan.renamed),
    ):
        if counts:
            records = ", ".join(f"{labels.word(kind)} {count}" for kind, count in counts.items())
            yield text.format(records=records, pseudonym=plan.pseudonym)
    if plan.kept:
        text = translate("privacy", "Stays in approved minutes: {meetings}")
        yield text.format(meetings=", ".join(plan.kept))
    if plan.backups_until is not None:
        text = translate("privacy", "Backups hold the data until {day} at the latest.")
        yield text.format(day=long_date(plan.backups_until, QLocale()))
