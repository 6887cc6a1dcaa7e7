"""What can be done with polls."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QObject

from mintgremium.core.vocabulary import PollState
from mintgremium.runtime.whole_files import write_whole
from mintgremium.services.polls.rows import Choice, PollFiles, PollPage, Reply
from mintgremium.ui.context import Place
from mintgremium.ui.messages import Notice
from mintgremium.ui.polls.actions import ADD, VIEW
from mintgremium.ui.polls.answer_form import answer_dialog
from mintgremium.ui.polls.files import ask_for_answers, ask_for_folder, ask_for_target
from mintgremium.ui.polls.on_days import PollWish, open_new_poll
from mintgremium.ui.polls.poll_form import poll_dialog
from mintgremium.ui.polls.side import ChooseLink, LetterLink, MeetingLink
from mintgremium.ui.polls.words import option_words
from mintgremium.ui.widgets.dialog import QuestionDialog

if TYPE_CHECKING:
    from mintgremium.ui.polls.view import PollsView

Ending = Callable[[UUID, Path | None], None]
_CHANGES: Final = (
    "poll.edit", "poll.send", "poll.take", "poll.answer", "poll.remind", "poll.cancel",
    "poll.delete",
)  # fmt: skip


class PollCommands(QObject):
    """Binds the actions of polls and follows the links beside the answers."""

    def __init__(self, view: "PollsView") -> None:
        super().__init__(view)
        self._view, self._context = view, view.context
        self._polls = self._context.services.polls
        deeds = {
            ADD: self.add,
            "poll.edit": self.edit,
            "poll.send": self.send,
            "poll.take": self.take,
            "poll.answer": self.answer,
            "poll.remind": self.remind,
            "poll.sheet": self.save_sheet,
            "poll.cancel": self.cancel,
            "poll.delete": self.delete,
        }
        for action_id, deed in deeds.items():
            self._context.actions.bind(action_id, deed)
        self._context.actions.allow(ADD, when=not self._context.read_only)
        view.poll.link_wanted.connect(self.follow)
        view.poll.files_dropped.connect(self.take_files)
        self.rest()

    def renew(self, page: PollPage) -> None:
        """Allow what is possible with a poll."""
        allow, may = self._context.actions.allow, not self._context.read_only
        is_open, is_draft = page.state is PollState.OPEN, page.state is PollState.DRAFT
        allow("poll.edit", when=may and (is_open or is_draft))
        allow("poll.send", when=may and (is_draft or is_open))
        allow("poll.take", "poll.answer", "poll.cancel", when=may and is_open)
        allow("poll.remind", when=may and is_open and bool(page.missing))
        allow("poll.delete", when=may and is_draft)
        allow("poll.sheet", when=bool(page.asked))

    def rest(self) -> None:
        """Allow nothing while no poll is shown."""
        self._context.actions.allow(*_CHANGES, "poll.sheet", when=False)

    # -- the poll itself

    def add(self) -> None:
        """Begin a poll."""
        open_new_poll(self._context, PollWish(), self._view)

    def edit(self) -> None:
        """Edit the poll; its dates and seats stay once it was sent."""
        if (page := self._page()) is not None:
            context, key = self._context, page.id
            context.operations.run(
                lambda: (context.services.committees.committees(), self._polls.draft(key)),
                lambda found: poll_dialog(context, *found, self._view).open(),
            )

    def delete(self) -> None:
        """Delete a poll that was not sent, and go back to the list."""
        page = self._page()
        row = self._view.row_of(page.id) if page is not None else None
        if row is None:
            return
        text = self.tr("{name} deleted").format(name=row.name)

        def left(_none: None) -> None:
            self._context.navigator.forget(row.id)
            self._context.navigator.go(Place(VIEW))
            self._context.messages.say(text, undoable=True)

        self._context.operations.run(lambda: self._polls.delete(row), left)

    def save_sheet(self) -> None:
        """Write the poll as a table to fill in."""
        if (page := self._page()) is None:
            return
        key, language = page.id, self._context.labels.language

        def write(path: Path) -> None:
            said = self.tr("Saved: {name}").format(name=path.name)
            self._context.operations.run(
                lambda: write_whole(path, [self._polls.sheet(key, language)], force=True),
                lambda _none: self._context.messages.say(said),
            )

        ask_for_target(self._view, f"{page.code}.xlsx", write)

    # -- out

    def send(self) -> None:
        """Write a mail for every seat that was not asked yet."""
        if (page := self._page()) is not None:
            title = self.tr("Folder for the mails of the poll")
            ask_for_folder(self._view, title, lambda folder: self.send_to(page.id, folder))

    def send_to(self, poll_id: UUID, folder: Path) -> None:
        """Write the mails into a folder."""
        language = self._context.labels.language
        self._context.operations.run(
            lambda: self._polls.send(poll_id, folder, language=language), self._tell_files
        )

    def remind(self) -> None:
        """Write a reminder for the seats that have not answered."""
        if (page := self._page()) is not None:
            title = self.tr("Folder for the reminders")
            ask_for_folder(self._view, title, lambda folder: self.remind_to(page.id, folder))

    def remind_to(self, poll_id: UUID, folder: Path) -> None:
        """Write the reminders into a folder."""
        language = self._context.labels.language
        self._context.operations.run(
            lambda: self._polls.remind(poll_id, folder, language=language), self._tell_files
        )

    # -- in

    def take(self) -> None:
        """Ask for files with answers."""
        ask_for_answers(self._view, self.take_files)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take answers from files; what is unclear is said file by file."""
        page = self._page()
        if page is not None and paths:
            key = page.id
            self._context.operations.run(lambda: self._polls.take(paths, key), self._tell_replies)

    def answer(self) -> None:
        """Enter what the chosen seat says."""
        page, row = self._page(), self._view.poll.row()
        if page is not None and row is not None:
            answer_dialog(self._context, page, row, self._view).open()

    # -- the end

    def follow(self, link: object) -> None:
        """Do what a link beside the answers stands for."""
        match link:
            case ChooseLink(option_id=option_id):
                self.choose(option_id)
            case LetterLink(letter_id=letter_id):
                self._context.operations.run(
                    lambda: self._polls.close_letter(letter_id), lambda _none: None
                )
            case MeetingLink(reference=reference):
                self._context.operations.run(
                    lambda: self._context.services.meetings.find(reference),
                    lambda key: self._context.navigator.go(Place("meeting", key)),
                )
            case _:
                raise TypeError(type(link).__name__)

    def choose(self, option_id: UUID) -> None:
        """Say what choosing a date entails, and ask before it is done."""
        if (page := self._page()) is not None:
            self._context.operations.run(
                lambda: self._polls.choice(page.id, option_id),
                lambda choice: self._ask_to_choose(page, choice),
            )

    def cancel(self) -> None:
        """Ask, then end the poll without a date."""
        if (page := self._page()) is None:
            return
        question = QuestionDialog(
            self._context.theme,
            self.tr("Break the poll off"),
            self.tr("Nobody can answer any more. Dates that were held are cancelled by mail."),
            self.tr("Break off"),
            danger=True,
            parent=self._view,
        )
        question.accepted.connect(lambda: self._with_folder(page, self._cancel))
        question.open()

    def _ask_to_choose(self, page: PollPage, choice: Choice) -> None:
        question = QuestionDialog(
            self._context.theme,
            self.tr("Choose {date}").format(date=option_words(choice.option)),
            " ".join(self._consequences(choice)),
            self.tr("Choose all the same") if choice.asks_back else self.tr("Choose the date"),
            danger=choice.asks_back,
            parent=self._view,
        )
        question.accepted.connect(
            lambda: self._with_folder(page, lambda key, to: self._decide(key, choice, to))
        )
        question.open()

    def _consequences(self, choice: Choice) -> list[str]:
        said = []
        for seats, text in (
            (choice.required_no, self.tr("Needed seats cannot: {seats}.")),
            (choice.other_no, self.tr("Cannot: {seats}.")),
            (choice.missing, self.tr("Have not answered: {seats}.")),
        ):
            if seats:
                said.append(text.format(seats=", ".join(seats)))
        said.append(self.tr("The date becomes the meeting; the others are cancelled."))
        return said

    def _with_folder(self, page: PollPage, then: Ending) -> None:
        """Ask for the folder only if mails must be written."""
        if page.sent_at is not None and page.with_holds:
            title = self.tr("Folder for the cancellations")
            ask_for_folder(self._view, title, lambda folder: then(page.id, folder))
        else:
            then(page.id, None)

    def _decide(self, poll_id: UUID, choice: Choice, folder: Path | None) -> None:
        language = self._context.labels.language

        def made(result: tuple[UUID, PollFiles | None]) -> None:
            meeting_id, files = result
            self._context.messages.say(self.tr("The date is settled and the meeting planned."))
            if files is not None:
                self._tell_files(files)
            self._context.navigator.go(Place("meeting", meeting_id))

        self._context.operations.run(
            lambda: self._polls.decide(
                poll_id, choice.option.id, folder, confirm=True, language=language
            ),
            made,
        )

    def _cancel(self, poll_id: UUID, folder: Path | None) -> None:
        language = self._context.labels.language
        self._context.operations.run(
            lambda: self._polls.cancel(poll_id, folder, language=language),
            lambda files: self._tell_files(files) if files is not None else None,
        )

    # -- words

    def _tell_files(self, files: PollFiles) -> None:
        self._context.messages.say(self.tr("%n mails written", "", len(files.files)))
        if files.without_address:
            text = self.tr("No mail address is known for: {seats}. Ask these seats another way.")
            seats = ", ".join(files.without_address)
            self._context.messages.notice(Notice("warn", text.format(seats=seats), key="poll"))

    def _tell_replies(self, replies: Sequence[Reply]) -> None:
        taken = sum(not reply.reason for reply in replies)
        if taken:
            self._context.messages.say(self.tr("%n answers taken in", "", taken))
        unclear = [reply for reply in replies if reply.reason]
        if unclear:
            lines = [
                f"{reply.file}: {self._context.labels.text(f'poll_reasons.{reply.reason}')}"
                for reply in unclear
            ]
            self._context.messages.notice(Notice("warn", " ".join(lines), key="poll"))

    def _page(self) -> PollPage | None:
        return self._view.poll.page if self._view.shows_poll() else None
