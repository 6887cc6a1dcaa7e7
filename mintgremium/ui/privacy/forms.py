"""Small dialogs around people's data: since when somebody has left, until when data are kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.ui.context import ViewContext
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.widgets.date_edit import DateField
from mintgremium.ui.widgets.editors import TextArea
from mintgremium.ui.widgets.folder_field import FolderField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.labels import Label

_YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """Since when people are gone."""

    left_on: date | None

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        return {} if self.left_on else {"left_on": "required"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """Until when data are kept, and why."""

    today: date
    until: date | None
    reason: str = ""

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        found = {} if self.reason.strip() else {"reason": "required"}
        if self.until is None:
            found["until"] = "required"
        elif self.until <= self.today:
            found["until"] = "in-the-past"
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where files go to."""

    folder: str = ""

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        return {} if self.folder.strip() else {"folder": "required"}


def leaving_dialog(
    context: ViewContext, ids: Sequence[UUID], parent: QWidget
) -> DraftDialog[Leaving]:
    """Ask since when people are gone."""
    translate, privacy = QCoreApplication.translate, context.services.privacy
    text = translate(
        "privacy", "Assignments stay as they are; end them in the committee. The data are kept "
        "until the review, then you decide.",
    )  # fmt: skip
    form = Form(
        context.theme,
        [
            Label(text, "small", "text2", wrap=True),
            FormField(
                "left_on", translate("privacy", "&Since"), DateField(context.theme, context.today)
            ),
        ],
    )
    spec: DraftForm[Leaving] = DraftForm(
        title=translate("privacy", "Has left"),
        primary=translate("privacy", "Note"),
        form=form,
        values=lambda draft: {"left_on": draft.left_on},
        draft=lambda values, start: replace(start, **values),
        save=lambda draft: privacy.leave(ids, draft.left_on),
        said=translate("privacy", "Noted; the data will be reviewed"),
    )
    return DraftDialog(context, spec, Leaving(left_on=context.today()), parent)


def keeping_dialog(
    context: ViewContext, ids: Sequence[UUID], parent: QWidget
) -> DraftDialog[Keeping]:
    """Ask until when data are kept, and why."""
    translate, privacy = QCoreApplication.translate, context.services.privacy
    form = Form(
        context.theme,
        [
            FormField(
                "until",
                translate("privacy", "Look at them again &on"),
                DateField(context.theme, context.today),
            ),
            FormField(
                "reason", translate("privacy", "&Why they are kept"), TextArea(context.theme)
            ),
        ],
    )
    spec: DraftForm[Keeping] = DraftForm(
        title=translate("privacy", "Keep data longer"),
        primary=translate("privacy", "Keep"),
        form=form,
        values=lambda draft: {"until": draft.until, "reason": draft.reason},
        draft=lambda values, start: replace(start, **values),
        save=lambda draft: privacy.postpone_review(ids, draft.until or draft.today, draft.reason),
        said=translate("privacy", "The data are kept"),
    )
    today = context.today()
    return DraftDialog(context, spec, Keeping(today=today, until=today + _YEAR), parent)


def asking_dialog(
    context: ViewContext, ids: Sequence[UUID], parent: QWidget
) -> DraftDialog[Target]:
    """Ask where the drafts of the mails shall lie."""
    translate, privacy = QCoreApplication.translate, context.services.privacy
    text = translate(
        "privacy", "One mail draft for each person is written into the folder. Open and send them "
        "in your mail program. That they were asked is noted.",
    )  # fmt: skip
    name = translate("privacy", "Folder")
    form = Form(
        context.theme,
        [
            Label(text, "small", "text2", wrap=True),
            FormField("folder", translate("privacy", "&Folder"), FolderField(context.theme, name)),
        ],
    )
    language = context.labels.language
    spec: DraftForm[Target] = DraftForm(
        title=translate("privacy", "Ask to confirm"),
        primary=translate("privacy", "Write drafts"),
        form=form,
        values=lambda draft: {"folder": draft.folder},
        draft=lambda values, start: replace(start, **values),
        save=lambda draft: privacy.ask(ids, Path(draft.folder), language),
        said=translate("privacy", "Drafts written"),
    )
    return DraftDialog(context, spec, Target(folder=str(Path.home())), parent)
