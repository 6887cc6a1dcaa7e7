"""Look at what would go out for a meeting, then write it as files."""

from pathlib import Path
from typing import Final
from uuid import UUID

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from mintgremium.core.errors import MintgremiumError
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import DispatchKind
from mintgremium.services.invitations.rows import (
    Addressee,
    InvitationPlan,
    MessagePreview,
    WrittenFiles,
)
from mintgremium.services.meetings.rows import MeetingFacts
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.meetings.sending.findings_box import FindingsBox
from mintgremium.ui.meetings.sending.kinds import EDIT, KINDS, place_to_mend, usual_kind
from mintgremium.ui.meetings.sending.preview_box import PreviewBox
from mintgremium.ui.meetings.sending.result import ResultDialog
from mintgremium.ui.meetings.sending.target_folder import TargetFolder
from mintgremium.ui.opening import Made, Opener
from mintgremium.ui.progress import Progress
from mintgremium.ui.widgets.choice import SegmentedChoice
from mintgremium.ui.widgets.dialog import BaseDialog, QuestionDialog
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.looks import set_look

_FOLDER: Final = "sending/folder"
_WIDTH: Final = 940


class SendingDialog(BaseDialog):
    """Kind, findings, recipients, words, target; the primary button writes.

    `edit_wanted` asks for the dialog of the meeting, because something is missing there.
    """

    edit_wanted = Signal()
    written = Signal(object)  # WrittenFiles

    def __init__(
        self,
        context: ViewContext,
        facts: MeetingFacts,
        kind: DispatchKind | None,
        parent: QWidget | None,
    ) -> None:
        super().__init__(context.theme, facts.name, "", parent)
        self._context, self._facts = context, facts
        self.plan: InvitationPlan | None = None
        self._progress: Progress | None = None
        self._opener = Opener(context, context.navigator)
        self.setWindowTitle(self.tr("Prepare the invitation"))
        self.heading.setWordWrap(True)  # the name of a meeting may be long
        words = context.labels.word
        self.kind = SegmentedChoice(context.theme, [(each, _big(words(each))) for each in KINDS])
        self.kind.setAccessibleName(self.tr("What is sent"))
        self.kind.set_value(kind or usual_kind(facts))
        self.findings = FindingsBox(context.theme)
        self.preview = PreviewBox(context.theme)
        self.folder = TargetFolder(context.theme, self.tr("Folder for the files"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self._build()
        self._listen()
        self.read()

    def read(self) -> None:
        """Work out again who would get what."""
        kind = DispatchKind(str(self.kind.value()))
        key, invitations = self._facts.id, self._context.services.invitations
        self._context.operations.run(
            lambda: invitations.prepare(key, kind), self._show, self._explain
        )

    @override
    def press(self) -> None:
        """Write the files, or go to what is wrong."""
        if self.plan is None or self.plan.blocked:
            self.missing.setText(self.tr("Something stands against it, see above."))
            self.kind.setFocus()
            return
        if problem := self.folder.problem():
            self.form.show_problems({"folder": problem})
            self.form.focus_first_problem()
            return
        self.form.show_problems({})
        self.write(force=False)

    def write(self, *, force: bool) -> None:
        """Write in the thread for files; the bar shows how far it is."""
        plan, directory = self.plan, Path(self.folder.value())
        if plan is None:
            return
        invitations = self._context.services.invitations
        self._set_working(working=True)

        def work(progress: Progress) -> WrittenFiles:
            def report(done: int, total: int) -> None:
                progress.report(done, total, "files")

            return invitations.write_files(plan, directory, force=force, report=report)

        self._progress = self._context.operations.run_long(work, self._done, self._failed)
        self._progress.moved.connect(self._show_progress)
        self._progress.finished.connect(self._stopped)
        if self._progress.is_finished:
            self._stopped()

    @override
    def reject(self) -> None:
        """Stop the writing, or close."""
        if self._progress is not None:
            self._progress.cancel()
            self.missing.setText(self.tr("Stopping …"))
            return
        super().reject()

    # -- inner workings

    def _build(self) -> None:
        field = FormField("folder", self.tr("Folder for the &files"), self.folder)
        self.form = Form(self._context.theme, [field])
        body = QWidget()
        set_look(body, surface="base")
        column = QVBoxLayout(body)
        self._theme.set_space(column, (0, 0, 0, 4), 12)
        column.addWidget(self.kind)
        column.addWidget(self.findings)
        column.addWidget(self.preview, 1)
        column.addWidget(self.form)
        self.build(body)
        self.foot.insertWidget(1, self.bar)
        self.bar.hide()
        self.primary.setText(self.tr("Write the files"))
        self.folder.set_value(self._usual_folder())
        self.setMinimumWidth(self._theme.px(_WIDTH))

    def _listen(self) -> None:
        self.kind.edited.connect(self.read)
        self.findings.mend_wanted.connect(self._mend)
        self.preview.person_chosen.connect(self._preview)
        self.preview.agenda_wanted.connect(self._look_at_agenda)
        self.folder.edited.connect(lambda: self.form.show_problems({}))

    def _show(self, plan: InvitationPlan) -> None:
        self.plan = plan
        self.missing.setText("")
        labels = self._context.labels
        committee = self._facts.committees[0].id if self._facts.committees else None
        self.findings.show_findings(
            [
                (
                    finding,
                    labels.text(f"invitation_findings.{finding.code}", **dict(finding.details)),
                    place_to_mend(finding.code, self._facts.id, committee),
                )
                for finding in plan.findings
            ]
        )
        self.preview.show_people(plan.recipients)

    def _preview(self, person: Addressee) -> None:
        plan, invitations = self.plan, self._context.services.invitations
        if plan is None:
            return

        def show(message: MessagePreview) -> None:
            if self.plan is plan:
                self.preview.show_message(message)

        self._context.operations.run(lambda: invitations.preview(plan, person), show)

    def _look_at_agenda(self) -> None:
        self._opener.look_at(self._agenda)

    def _agenda(self) -> Made:
        from mintgremium.services.meetings.printing import DocumentKind

        printing, key = self._context.services.printing, self._facts.id
        kind = DocumentKind.AGENDA
        return printing.file_name(key, kind), printing.pdf(key, kind)

    def _mend(self, place: Place) -> None:
        self.reject()
        if place == EDIT:
            self.edit_wanted.emit()
        else:
            self._context.navigator.go(place)

    def _usual_folder(self) -> str:
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        base = self._context.view_state.text(_FOLDER) or documents or str(Path.home())
        return str(Path(base) / self._facts.reference.replace("/", "-"))

    def _show_progress(self, done: int, total: int, _key: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _set_working(self, *, working: bool) -> None:
        self.primary.setEnabled(not working)
        self.kind.setEnabled(not working)
        self.folder.setEnabled(not working)
        self.bar.setVisible(working)
        self.bar.setRange(0, 0)
        self.cancel.setText(self.tr("Stop") if working else self.tr("Cancel"))

    def _stopped(self) -> None:
        self._progress = None
        self.missing.setText("")
        self._set_working(working=False)

    def _done(self, written: WrittenFiles) -> None:
        self._progress = None
        self._context.view_state.set_text(_FOLDER, str(written.directory.parent))
        self.accept()
        self.written.emit(written)

    def _failed(self, error: MintgremiumError) -> None:
        self._stopped()
        if error.code != "file-exists":
            self._explain(error)
            return
        question = QuestionDialog(
            self._theme,
            self.tr("Files are there already"),
            self.tr("Files of the same name lie in this folder. They would be replaced."),
            self.tr("Replace them"),
            danger=True,
            parent=self,
        )
        question.accepted.connect(lambda: self.write(force=True))
        question.open()

    def _explain(self, error: MintgremiumError) -> None:
        self.missing.setText(self._context.messages.describe(error))


def open_sending(
    context: ViewContext, meeting_id: UUID, kind: DispatchKind | None, parent: QWidget
) -> None:
    """Read the meeting, then open the dialog; what was written is told afterwards."""

    def show(facts: MeetingFacts) -> None:
        dialog = SendingDialog(context, facts, kind, parent)
        dialog.edit_wanted.connect(context.actions.action("meeting.edit").trigger)
        dialog.written.connect(lambda written: ResultDialog(context, written, parent).open())
        dialog.open()

    context.operations.run(lambda: context.services.meetings.facts(meeting_id), show)


def _big(word: str) -> str:
    return word[:1].upper() + word[1:]
