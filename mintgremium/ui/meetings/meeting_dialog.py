"""Plan a meeting or edit one: with warnings and the deadlines that follow, while typing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from mintgremium.core.vocabulary import MeetingMode, Precision
from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.deadlines.rows import DeadlineRow
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.meetings.rows import Warn
from mintgremium.ui.context import ViewContext
from mintgremium.ui.deadline_words import deadline_chain
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.meetings.chain_box import ChainBox
from mintgremium.ui.meetings.meeting_form import (
    AT_A_DISTANCE,
    ON_SITE,
    OVERNIGHT,
    draft_of,
    form_values,
    meeting_form,
    spans_days,
)
from mintgremium.ui.meetings.suggestions import Suggestions
from mintgremium.ui.widgets.form import Form

if TYPE_CHECKING:
    from mintgremium.services.workspace_services import Services

_WIDTH: Final = 660
_PAUSE: Final = 200  # milliseconds without a letter before warnings and deadlines are looked up
_DAY_KNOWN: Final = frozenset({Precision.MINUTE, Precision.DAY})
_LOOKED_AT: Final = frozenset({"committee_ids", "start", "end", "number", "precision"})


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a date entails, as far as it is known before saving."""

    warnings: tuple[Warn, ...]
    deadlines: tuple[DeadlineRow, ...]


class MeetingDialog(DraftDialog[MeetingDraft]):
    """The dialog of picture 07c; `saved` brings the id of the meeting."""

    def __init__(
        self,
        context: ViewContext,
        committees: Sequence[CommitteeRow],
        draft: MeetingDraft,
        parent: QWidget | None,
    ) -> None:
        self.chain_box = ChainBox(context.theme)
        form = meeting_form(context, committees, self.chain_box)
        super().__init__(context, _spec(context, form, draft), draft, parent)
        self._suggestions = Suggestions(committees, form, is_new=draft.id is None)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.look)
        form.edited.connect(self._follow)
        self.setMinimumWidth(context.theme.px(_WIDTH))
        self._fit_fields()
        self.look()

    def look(self) -> None:
        """Look up what the entries entail and show it."""
        self._pause.stop()
        draft = self.draft()
        if draft.problems().keys() & {"start", "committee_ids"}:
            self._show_outlook(Outlook((), ()))
            return
        services = self._context.services

        def outlook() -> Outlook:
            return Outlook(services.meetings.warnings(draft), _deadlines(services, draft))

        self._context.operations.run(outlook, self._show_outlook)

    def _follow(self, name: str) -> None:
        self._suggestions.follow(name)
        self._fit_fields()
        if name in _LOOKED_AT:
            self._pause.start()

    def _fit_fields(self) -> None:
        """Show only the fields that mean something for the form and the days entered."""
        values = self.form.values()
        on_site = values["mode"] in (MeetingMode.PRESENCE, MeetingMode.HYBRID)
        distant = values["mode"] != MeetingMode.PRESENCE
        overnight = spans_days(values["start"], values["end"])
        for name in (*ON_SITE, "city"):
            self.form.set_shown(name, shown=on_site or bool(values[name]))
        for name in AT_A_DISTANCE:
            self.form.set_shown(name, shown=distant or bool(values[name]))
        for name in OVERNIGHT:
            self.form.set_shown(name, shown=overnight)

    def _show_outlook(self, outlook: Outlook) -> None:
        labels = self._context.labels
        sentences: dict[str, list[str]] = {}
        for warn in outlook.warnings:
            words = labels.text(f"warnings.{warn.code}", **dict(warn.details))
            sentences.setdefault(warn.field, []).append(words)
        self.form.show_warnings({field: " ".join(each) for field, each in sentences.items()})
        self.chain_box.show_chain(deadline_chain(outlook.deadlines, labels, self._context.today()))


def new_draft(committees: Sequence[CommitteeRow], committee_id: UUID | None = None) -> MeetingDraft:
    """Begin a meeting of the committee, or of the first one, with what is usual there."""
    chosen = next((row for row in committees if row.id == committee_id), committees[0])
    return MeetingDraft(committee_ids=(chosen.id,), name=chosen.name, city=chosen.usual_city)


def _spec(context: ViewContext, form: Form, draft: MeetingDraft) -> DraftForm[MeetingDraft]:
    meetings = context.services.meetings
    translate = QCoreApplication.translate
    key = draft.id
    if key is None:
        return DraftForm(
            title=translate("MeetingDialog", "New meeting"),
            primary=translate("MeetingDialog", "Create meeting"),
            form=form,
            values=form_values,
            draft=draft_of,
            save=meetings.save,
            said=translate("MeetingDialog", "The meeting is planned."),
        )
    return DraftForm(
        title=translate("MeetingDialog", "Edit the meeting"),
        primary=translate("MeetingDialog", "Save"),
        form=form,
        values=form_values,
        draft=draft_of,
        save=meetings.save,
        said=translate("MeetingDialog", "The meeting is saved."),
        reload=lambda: meetings.draft(key),
    )


def _deadlines(services: "Services", draft: MeetingDraft) -> tuple[DeadlineRow, ...]:
    if draft.start is None or draft.precision not in _DAY_KNOWN:
        return ()
    first = draft.start.date()
    last = first if draft.end is None else max(first, draft.end.date())
    return services.deadlines.preview(draft.committee_ids, first, last)
