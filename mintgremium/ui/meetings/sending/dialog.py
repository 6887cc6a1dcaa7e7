"""Look at what would go out for a meeting, then let it go."""

from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.errors import MintgremiumError
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import DispatchKind, DispatchWay
from mintgremium.services.invitations.rows import (
    Addressee,
    InvitationPlan,
    MessagePreview,
    Wish,
    WrittenFiles,
)
from mintgremium.services.meetings.rows import MeetingFacts
from mintgremium.ui.context import ViewContext
from mintgremium.ui.meetings.sending.audience import AudienceChoice
from mintgremium.ui.meetings.sending.confirming import ConfirmDialog
from mintgremium.ui.meetings.sending.enclosed import EnclosedList
from mintgremium.ui.meetings.sending.findings_box import FindingsBox
from mintgremium.ui.meetings.sending.kinds import ASKING, KINDS, usual_kind
from mintgremium.ui.meetings.sending.looking import Looked, Wanted, look
from mintgremium.ui.meetings.sending.preview_box import PreviewBox
from mintgremium.ui.meetings.sending.receivers import ReceiverList
from mintgremium.ui.meetings.sending.repairs import AS, Way, Where, place_of
from mintgremium.ui.meetings.sending.ways_form import WaysForm
from mintgremium.ui.opening import Made, Opener
from mintgremium.ui.progress import Progress
from mintgremium.ui.widgets.choice import SegmentedChoice
from mintgremium.ui.widgets.dialog import BaseDialog, QuestionDialog
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.tab_bar import TabBar

if TYPE_CHECKING:
    from mintgremium.services.invitations.messages import Sending

_FOLDER: Final = "sending/folder"
_WIDTH: Final = 980
_MIDDLE: Final = 330  # px of height for check and preview
CHECK: Final = "check"
PEOPLE: Final = "people"
FILES: Final = "files"


class SendingDialog(BaseDialog):
    """Kind; check, recipients and files at the left; the preview at the right; the way out below.

    `edit_wanted` and `cancel_wanted` ask for dialogs of the meeting.
    """

    edit_wanted = Signal()
    cancel_wanted = Signal()
    written = Signal(object)  # WrittenFiles
    queued = Signal(int)  # how many mails lie in the outbox

    def __init__(
        self,
        context: ViewContext,
        facts: MeetingFacts,
        kind: DispatchKind | None,
        parent: QWidget | None,
    ) -> None:
        super().__init__(context.theme, facts.name, "", parent)
        self._context, self._facts = context, facts
        self._where = Where(facts.id, facts.committees[0].id if facts.committees else None)
        self.looked: Looked | None = None
        self._takes_that_day = False  # whoever holds the seats on the day of the meeting
        self._sending: Sending | None = None
        self._progress: Progress | None = None
        self._opener = Opener(context, context.navigator)
        self.setWindowTitle(self.tr("Prepare the invitation"))
        self.heading.setWordWrap(True)  # the name of a meeting may be long
        words = context.labels.word
        self.kind = SegmentedChoice(context.theme, [(each, _big(words(each))) for each in KINDS])
        self.kind.setAccessibleName(self.tr("What is sent"))
        self.kind.set_value(kind or usual_kind(facts))
        self.audience = AudienceChoice(context.theme)
        self.tabs = TabBar(context.theme, self.tr("Check, recipients and files"))
        self.findings = FindingsBox(context.theme)
        self.people = ReceiverList(context.theme)
        self.enclosed = EnclosedList(context.theme)
        self.preview = PreviewBox(context.theme)
        self.ways = WaysForm(context)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self._build()
        self._listen()
        self.read()

    @property
    def plan(self) -> InvitationPlan | None:
        """What would be sent to whom."""
        return self.looked.plan if self.looked else None

    def read(self) -> None:
        """Work out again who would get what."""
        wanted = Wanted(
            self._facts.id,
            self.audience.kind(DispatchKind(str(self.kind.value()))),
            self._facts.start.day if self._takes_that_day else None,
            self.enclosed.chosen() if self.looked else None,
            self._context.labels.language,
            only_new=self.audience.is_new(),
        )
        services = self._context.services
        self._context.operations.run(lambda: look(services, wanted), self._show, self._explain)

    @override
    def press(self) -> None:
        """Let it go, or go to what is missing."""
        plan = self.plan
        if plan is None or plan.blocked:
            self.missing.setText(self.tr("Something stands against it, see the check."))
            self.tabs.select(CHECK)
            self.kind.setFocus()
            return
        problems = self.ways.problems(needs_reason=bool(plan.objections))
        self.ways.show_problems(problems)
        if problems:
            return
        if self.ways.chosen() is not DispatchWay.SMTP:
            self.write(force=False)
            return
        people = (*plan.recipients, *plan.copies)
        question = ConfirmDialog(self._theme, self._facts.name, people, self)
        question.accepted.connect(self.queue)
        question.open()

    def queue(self) -> None:
        """Put the mails into the outbox; from there they leave."""
        plan, wish = self.plan, self._wish()
        if plan is None:
            return
        self.set_busy(busy=True)
        count = len(plan.recipients) + len(plan.copies)

        def done(_dispatch: UUID) -> None:
            self.ways.remember()
            self.accept()
            self.queued.emit(count)

        def failed(error: MintgremiumError) -> None:
            self.set_busy(busy=False)
            self._explain(error)

        invitations = self._context.services.invitations
        self._context.operations.run(lambda: invitations.queue(plan, wish), done, failed)

    def write(self, *, force: bool) -> None:
        """Write in the thread for files; the bar shows how far it is."""
        plan, directory, wish = self.plan, self.ways.directory(), self._wish()
        if plan is None:
            return
        invitations, way = self._context.services.invitations, self.ways.chosen()
        self._set_working(working=True)

        def work(progress: Progress) -> WrittenFiles:
            def report(done: int, total: int) -> None:
                progress.report(done, total, "files")

            return invitations.write_files(
                plan, directory, wish, force=force, way=way, report=report
            )

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
        theme = self._context.theme
        self.pages = QStackedWidget()
        for key, text, page in (
            (CHECK, self.tr("Check"), self.findings),
            (PEOPLE, self.tr("Recipients"), self.people),
            (FILES, self.tr("Files"), self.enclosed),
        ):
            self.tabs.add_tab(key, text)
            self.pages.addWidget(page)
        left = QVBoxLayout()
        theme.set_space(left, (0, 0, 0, 0), 8)
        left.addWidget(self.tabs)
        left.addWidget(self.pages, 1)
        middle = QHBoxLayout()
        theme.set_space(middle, (0, 0, 0, 0), 24)
        middle.addLayout(left, 5)
        middle.addWidget(self.preview, 6)
        self.pages.setMinimumHeight(theme.px(_MIDDLE - 40))
        self.preview.setMinimumHeight(theme.px(_MIDDLE))
        body = QWidget()
        set_look(body, surface="base")
        column = QVBoxLayout(body)
        theme.set_space(column, (0, 0, 0, 4), 12)
        column.addWidget(self.kind)
        column.addWidget(self.audience)
        column.addLayout(middle, 1)
        column.addWidget(self.ways)
        self.build(body)
        self.foot.insertWidget(1, self.bar)
        self.bar.hide()
        self.ways.folder.set_value(self._usual_folder())
        self.setMinimumWidth(theme.px(_WIDTH))
        self._name_primary()

    def _listen(self) -> None:
        self.kind.edited.connect(self.read)
        self.audience.edited.connect(self.read)
        self.tabs.key_changed.connect(lambda _key: self._turn())
        self.findings.mend_wanted.connect(self._mend)
        self.people.person_chosen.connect(self._preview)
        self.enclosed.edited.connect(self.read)
        self.preview.person_chosen.connect(self.people.choose)
        self.preview.agenda_wanted.connect(self._look_at_agenda)
        self.ways.way_changed.connect(self._name_primary)
        self.ways.answers_changed.connect(self._print_again)

    def _turn(self) -> None:
        keys = (CHECK, PEOPLE, FILES)
        if self.tabs.current_key() in keys:
            self.pages.setCurrentIndex(keys.index(self.tabs.current_key()))

    def _show(self, looked: Looked) -> None:
        first, self.looked, self._sending = self.looked is None, looked, None
        plan = looked.plan
        self.missing.setText("")
        self.audience.show_unsent(looked.unsent)
        self.kind.setEnabled(not self.audience.is_off())
        self.findings.show_findings(looked.lines)
        self.tabs.set_count(CHECK, str(len(looked.lines)) if looked.lines else "")
        people = (*plan.recipients, *plan.copies)
        self.tabs.set_count(PEOPLE, str(len(people)))
        if first:
            self.enclosed.show_files(looked.files, looked.confidential)
        self.tabs.set_count(FILES, str(len(self.enclosed.chosen())) if looked.files else "")
        self.ways.ask_for_answers(asked=plan.kind in ASKING)
        self.ways.need_reason(needed=bool(plan.objections) and not plan.blocked)
        self.preview.show_people(people)
        self.people.show_people(people)
        self._name_primary()
        self._print(looked)

    def _print(self, looked: Looked) -> None:
        """Make the papers that go along, then show the message to whoever is chosen."""
        invitations, wish = (
            self._context.services.invitations,
            Wish(attachments=looked.attachments, answer_until=self.ways.answer_until()),
        )

        def take(sending: "Sending") -> None:
            if self.looked is looked:
                self._sending = sending
                row = self.people.table.current_row()
                self._preview(row.person if row else None)

        self._context.operations.run(
            lambda: invitations.compose(looked.plan, wish), take, self._explain
        )

    def _print_again(self) -> None:
        if self.looked is not None:
            self._print(self.looked)

    def _preview(self, person: Addressee | None) -> None:
        sending, invitations = self._sending, self._context.services.invitations
        if sending is None or person is None:
            return

        def show(message: MessagePreview) -> None:
            if self._sending is sending:
                self.preview.show_message(message, person)

        self._context.operations.run(lambda: invitations.look(sending, person), show)

    def _look_at_agenda(self) -> None:
        self._opener.look_at(self._agenda)

    def _agenda(self) -> Made:
        from mintgremium.services.meetings.printing import DocumentKind

        printing, key = self._context.services.printing, self._facts.id
        kind = DocumentKind.AGENDA
        return printing.file_name(key, kind), printing.pdf(key, kind)

    def _mend(self, way: Way) -> None:
        """Do what a finding asks for: here in the dialog, or where it leads."""
        if way in AS:
            self.kind.set_value(AS[way])
            self.read()
        elif way is Way.ON_THE_DAY:
            self._takes_that_day = True
            self.read()
        elif way is Way.RECIPIENTS:
            self.tabs.select(PEOPLE)
            self.people.table.setFocus()
        elif way is Way.REASON:
            self.ways.focus_reason()
        elif way is Way.RESTORE_UID:
            invitations, key = self._context.services.invitations, self._facts.id
            self._context.operations.run(
                lambda: invitations.restore_uid(key), lambda _none: self.read(), self._explain
            )
        else:
            self._leave_for(way)

    def _leave_for(self, way: Way) -> None:
        self.reject()
        if way is Way.EDIT:
            self.edit_wanted.emit()
        elif way is Way.CANCEL_MEETING:
            self.cancel_wanted.emit()
        elif (place := place_of(way, self._where)) is not None:
            self._context.navigator.go(place)

    def _wish(self) -> Wish:
        return Wish(
            attachments=self.enclosed.chosen(),
            reason=self.ways.why(),
            answer_until=self.ways.answer_until(),
        )

    def _usual_folder(self) -> str:
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        base = self._context.view_state.text(_FOLDER) or documents or str(Path.home())
        return str(Path(base) / self._facts.reference.replace("/", "-"))

    def _name_primary(self) -> None:
        plan = self.plan
        count = len(plan.recipients) + len(plan.copies) if plan else 0
        self.primary.setText(self.ways.deed(count))

    def _show_progress(self, done: int, total: int, _key: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _set_working(self, *, working: bool) -> None:
        self.primary.setEnabled(not working)
        self.kind.setEnabled(not working)
        self.ways.lock(locked=working)
        self.bar.setVisible(working)
        self.bar.setRange(0, 0)
        self.cancel.setText(self.tr("Stop") if working else self.tr("Cancel"))

    def _stopped(self) -> None:
        self._progress = None
        self.missing.setText("")
        self._set_working(working=False)

    def _done(self, written: WrittenFiles) -> None:
        self._progress = None
        self.ways.remember()
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


def _big(word: str) -> str:
    return word[:1].upper() + word[1:]
