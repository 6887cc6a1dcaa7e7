"""The message as one recipient will see it: mail, plain text, calendar entry, files."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mintgremium.services.invitations.rows import Addressee, EntryPreview, MessagePreview
from mintgremium.ui.meetings.paper_rows import size_words
from mintgremium.ui.meetings.sending.receivers import key_of
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.details import Block, Deed, Deeds, Details, Fact, Head, Part, Text
from mintgremium.ui.widgets.inert_browser import InertBrowser
from mintgremium.ui.widgets.inspector import Inspector
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.tab_bar import TabBar

MAIL: Final = "mail"
PLAIN: Final = "plain"
ENTRY: Final = "entry"
FILES: Final = "files"
AGENDA: Final = "agenda"
_WIDTH: Final = 440


class PreviewBox(QWidget):
    """Choose a recipient, then look at what they get from all sides."""

    person_chosen = Signal(str)  # the key of a recipient
    agenda_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._people: dict[str, Addressee] = {}
        self.person = Choice(searchable=True)
        self.person.setAccessibleName(self.tr("As seen by"))
        self.person.edited.connect(lambda: self.person_chosen.emit(str(self.person.value())))
        self.heads = Label("", "small", "text2", wrap=True)
        self.heads.setTextFormat(Qt.TextFormat.PlainText)
        self.subject = Label("", "small600", "text", wrap=True)
        self.subject.setTextFormat(Qt.TextFormat.PlainText)
        self.tabs = TabBar(theme, self.tr("Parts of the message"))
        self.mail = InertBrowser()
        self.mail.setAccessibleName(self.tr("The mail"))
        self.body = QPlainTextEdit()
        self.body.setReadOnly(True)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(self.tr("Text of the mail"))
        self.entry = Details(theme)
        self.files = Details(theme)
        self.files.wanted.connect(lambda _target: self.agenda_wanted.emit())
        self.pages = QStackedWidget()
        self._keys: list[str] = []
        self._lay_out()
        self.tabs.key_changed.connect(self._turn)

    def show_people(self, people: Sequence[Addressee]) -> None:
        """Offer the recipients."""
        self._people = {key_of(each): each for each in people}
        self.person.set_options(
            [
                (key, " ".join(filter(None, (each.seat_tag, each.name))))
                for key, each in self._people.items()
            ]
        )
        if not people:
            self.show_message(None)

    def show_message(self, message: MessagePreview | None, person: Addressee | None = None) -> None:
        """Show what somebody would get."""
        if person is not None:
            self.person.set_value(key_of(person))
        self.subject.setText(message.subject if message else "")
        self.heads.setText(self._heads(message) if message else "")
        self.body.setPlainText(message.body if message else "")
        if message is not None and message.html:
            self.mail.show_html(message.html)
        else:
            self.mail.show_html("")
            self.mail.setPlainText(message.body if message else "")
        entry = message.entry if message else None
        nothing = Text(self.tr("This person gets no calendar entry."))
        self.entry.show_blocks(self._entry(entry) if entry else [nothing])
        self.files.show_blocks(self._files(message) if message else [])
        self.tabs.set_count(FILES, str(len(message.files)) if message and message.files else "")

    def _heads(self, message: MessagePreview) -> str:
        lines = [
            self.tr("From {sender}").format(sender=message.sender),
            self.tr("To {people}").format(people=message.recipients),
        ]
        if message.copies:
            lines.append(self.tr("Copy to {people}").format(people=message.copies))
        return "\n".join(lines)

    def _entry(self, entry: EntryPreview) -> list[Block]:
        state = self._state(entry)
        blocks: list[Block] = [
            Head(entry.summary),
            Fact("calendar-days", entry.when),
            Fact(*state),
        ]
        if entry.place:
            blocks.append(Fact("map-pin", entry.place))
        blocks.append(Fact("user-round", entry.organizer, self.tr("invites, gets the answers")))
        blocks += [Fact("user-check", person) for person in entry.attendees]
        if entry.description:
            blocks += [Part(self.tr("Description")), Text(entry.description)]
        return blocks

    def _state(self, entry: EntryPreview) -> tuple[str, str]:
        if entry.cancelled:
            return "circle-slash", self.tr("Cancelled; the entry is taken off the calendar")
        if entry.tentative:
            return "bookmark", self.tr("Tentative, asks for an answer")
        return "circle-check", self.tr("Firm, asks for an answer")

    def _files(self, message: MessagePreview) -> list[Block]:
        blocks: list[Block] = [
            Fact("paperclip", file.name, size_words(file.size)) for file in message.files
        ]
        if message.entry:
            blocks.insert(0, Fact("calendar-days", "invite.ics", self.tr("the calendar entry")))
        if not blocks:
            return [Text(self.tr("Nothing is enclosed."))]
        if message.files:
            blocks.append(Deeds((Deed(AGENDA, self.tr("Look at the agenda as PDF"), "file-text"),)))
        return blocks

    def _turn(self, key: str) -> None:
        if key in self._keys:
            self.pages.setCurrentIndex(self._keys.index(key))

    def _lay_out(self) -> None:
        theme = self._theme
        for key, text, page in (
            (MAIL, self.tr("Mail"), self.mail),
            (PLAIN, self.tr("Plain text"), self.body),
            (ENTRY, self.tr("Calendar"), self._pane(self.entry, self.tr("Calendar entry"))),
            (FILES, self.tr("Files"), self._pane(self.files, self.tr("Files of the mail"))),
        ):
            self._keys.append(key)
            self.tabs.add_tab(key, text)
            self.pages.addWidget(page)
        top = QHBoxLayout()
        theme.set_space(top, (0, 0, 0, 0), 8)
        caption = Label(self.tr("As seen &by"), "small500", "text2")
        caption.setBuddy(self.person)
        top.addWidget(caption)
        top.addWidget(self.person, 1)
        column = QVBoxLayout(self)
        theme.set_space(column, (0, 0, 0, 0), 6)
        column.addLayout(top)
        column.addWidget(self.heads)
        column.addWidget(self.subject)
        column.addWidget(self.tabs)
        column.addWidget(self.pages, 1)

    def _pane(self, details: Details, name: str) -> Inspector:
        pane = Inspector(self._theme, name, _WIDTH)
        pane.setMaximumWidth(16_777_215)
        pane.setMinimumWidth(0)
        pane.body.addWidget(details)
        return pane
