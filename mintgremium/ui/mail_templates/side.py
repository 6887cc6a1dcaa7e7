"""Beside the editor: how the mail reads for somebody, and which placeholders there are."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mintgremium.documents.mail_text import MailText
from mintgremium.services.mail_templates.rows import PlaceholderRow, Sample, SampleGround
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.cells import Column, quiet, strong
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.inert_browser import InertBrowser
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.looks import set_look
from mintgremium.ui.widgets.record_table import RecordTable
from mintgremium.ui.widgets.search_field import SearchField
from mintgremium.ui.widgets.tab_bar import TabBar

PREVIEW: Final = "preview"
PLACEHOLDERS: Final = "placeholders"


class TemplateSide(QWidget):
    """Two tabs: the preview, and the placeholders with what they stand for."""

    sample_chosen = Signal()
    insert_wanted = Signal(object)  # PlaceholderRow

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        set_look(self, surface="base")
        self._samples: tuple[Sample, ...] = ()
        self.tabs = TabBar(theme, self.tr("Preview and placeholders"))
        self.tabs.add_tab(PREVIEW, self.tr("Preview"))
        self.tabs.add_tab(PLACEHOLDERS, self.tr("Placeholders"))
        self.person = Choice(searchable=True)
        self.person.setAccessibleName(self.tr("As seen by"))
        self.person.edited.connect(self.sample_chosen)
        self.meeting = Label("", "small", "text3", wrap=True)
        self.subject = Label("", "small600", "text", wrap=True)
        self.subject.setTextFormat(Qt.TextFormat.PlainText)
        self.mail = InertBrowser()
        self.mail.setAccessibleName(self.tr("The mail"))
        self.table: RecordTable[PlaceholderRow] = RecordTable(
            theme,
            self.tr("Placeholders"),
            self._columns(),
            sentence=lambda row: f"{row.name}: {row.help}",
        )
        self.search = SearchField(theme, self.tr("Filter placeholders"), self.table)
        self.search.filter_changed.connect(self.table.set_filter)
        self.help = Label("", "small", "text2", wrap=True)
        self.table.row_activated.connect(self.insert_wanted)
        self.table.current_changed.connect(
            lambda row: self.help.setText(row.help if row is not None else "")
        )
        self.pages = QStackedWidget()
        self._lay_out(theme)
        self.tabs.key_changed.connect(
            lambda key: self.pages.setCurrentIndex((PREVIEW, PLACEHOLDERS).index(key))
        )

    def show_ground(self, ground: SampleGround) -> None:
        """Offer the people of a committee, and name the meeting."""
        self._samples = ground.samples
        self.person.set_options(
            [(at, self._name(sample)) for at, sample in enumerate(ground.samples)]
        )
        text = self.tr("With the meeting {reference}").format(reference=ground.meeting)
        self.meeting.setText(text if ground.meeting else self.tr("With an invented meeting"))

    def sample(self) -> Sample | None:
        """Return who was chosen."""
        at = self.person.value()
        return self._samples[at] if isinstance(at, int) and at < len(self._samples) else None

    def show_mail(self, mail: MailText) -> None:
        """Show how it reads; the place in it stays."""
        bar = self.mail.verticalScrollBar()
        place = bar.value()
        self.subject.setText(mail.subject)
        self.mail.show_html(mail.html)
        bar.setValue(place)

    def show_placeholders(self, rows: Sequence[PlaceholderRow]) -> None:
        """Show what a kind of mail can be filled with."""
        self.table.set_rows(rows)
        if rows and self.table.current_row() is None:
            self.table.select_ids([rows[0].id])

    def _name(self, sample: Sample) -> str:
        name = sample.recipient.name or self.tr("nobody in particular")
        return " ".join(filter(None, (sample.seat_tag, name)))

    def _columns(self) -> list[Column[PlaceholderRow]]:
        return [
            Column(
                key="name",
                title=self.tr("Placeholder"),
                cell=lambda row: strong(row.name),
                width=128,
            ),
            Column(
                key="help",
                title=self.tr("Stands for"),
                cell=lambda row: quiet(row.help),
                width=180,
                stretch=True,
            ),
        ]

    def _lay_out(self, theme: Theme) -> None:
        preview, known = QWidget(), QWidget()
        top = QHBoxLayout()
        theme.set_space(top, (0, 0, 0, 0), 8)
        caption = Label(self.tr("As seen &by"), "small500", "text2")
        caption.setBuddy(self.person)
        top.addWidget(caption)
        top.addWidget(self.person, 1)
        column = QVBoxLayout(preview)
        theme.set_space(column, (0, 8, 0, 0), 6)
        column.addLayout(top)
        column.addWidget(self.meeting)
        column.addWidget(self.subject)
        column.addWidget(self.mail, 1)
        column = QVBoxLayout(known)
        theme.set_space(column, (0, 8, 0, 0), 6)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.help)
        hint = self.tr("Return puts the chosen one where the caret stands.")
        column.addWidget(Label(hint, "small", "text3", wrap=True))
        for page in (preview, known):
            set_look(page, surface="base")
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        theme.set_space(column, (18, 4, 18, 16), 0)
        column.addWidget(self.tabs)
        column.addWidget(self.pages, 1)
