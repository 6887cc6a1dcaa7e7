"""The page of the mail templates of one committee: kinds, editor, preview."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Final
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.errors import MintgremiumError, MissingError
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.documents.mail_markup import Trouble
from mintgremium.documents.mail_text import MailText, TemplateText
from mintgremium.services.mail_templates.rows import (
    KnownPlaceholders,
    MailHabits,
    PlaceholderRow,
    SampleGround,
    TemplateRow,
)
from mintgremium.ui.action_button import ActionButton
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.mail_templates.actions import INSERT, RESET, VIEW
from mintgremium.ui.mail_templates.editors import BodyArea, Checker, SubjectField, insert_text
from mintgremium.ui.mail_templates.kinds_list import KindLine, kind_columns, kind_lines
from mintgremium.ui.mail_templates.side import TemplateSide
from mintgremium.ui.view import View
from mintgremium.ui.widgets.choice import SegmentedChoice
from mintgremium.ui.widgets.editors import CheckField
from mintgremium.ui.widgets.form import FormField
from mintgremium.ui.widgets.inspector import InlineForm
from mintgremium.ui.widgets.labels import hairline
from mintgremium.ui.widgets.page_header import PageHeader
from mintgremium.ui.widgets.record_table import RecordTable

_PAUSE: Final = 300  # ms after the last key until the preview follows
_KINDS_WIDTH: Final = 272
_NARROW: Final = 320


@dataclass(frozen=True, slots=True)
class Content:
    """Everything the page shows of a committee and a language, read at once."""

    committee_id: UUID
    language: str
    habits: MailHabits
    rows: tuple[TemplateRow, ...]
    ground: SampleGround
    known: Mapping[TemplateKind, KnownPlaceholders]


class TemplatesView(View):
    """Fields save themselves when they are left; what is not understood is not saved."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.MAIL_TEMPLATE, Kind.COMMITTEE, Kind.MEETING, Kind.MEMBERSHIP, Kind.PERSON}
    )
    scope: ClassVar[str] = VIEW
    handbook_page: ClassVar[str] = "mailvorlagen"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        theme = context.theme
        self._committee_id: UUID | None = None
        self._row: TemplateRow | None = None
        self._unsaved: dict[tuple[UUID | None, TemplateKind, str], dict[str, str]] = {}
        self.content: Content | None = None
        self.header = PageHeader(theme)
        self.table: RecordTable[KindLine] = RecordTable(
            theme, self.tr("Kinds of mail"), kind_columns()
        )
        self.html = CheckField(self.tr("Also as &HTML"))
        self.open_list = CheckField(self.tr("&Open list: all addresses in one mail"))
        self.language = SegmentedChoice(
            theme, [("de", self.tr("German")), ("en", self.tr("English"))]
        )
        self.language.setAccessibleName(self.tr("Language of the mails"))
        self.checker = Checker(self._trouble, self.tr("Something must stand here."))
        self.subject, self.body = SubjectField(self.checker), BodyArea(theme, self.checker)
        self.form = InlineForm(
            theme,
            [
                FormField("subject", self.tr("&Subject"), self.subject),
                FormField("body", self.tr("&Text"), self.body, help=self._help()),
            ],
        )
        self.side = TemplateSide(theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._last_field: QLineEdit | QPlainTextEdit = self.body
        self._lay_out()
        self._listen()
        self.set_title(self.tr("Mail templates"))

    @override
    def show_start(self, tab: str = "") -> None:
        """Go to the committees: templates belong to one of them."""
        if self._committee_id is None:
            self.context.navigator.go(Place("committees"))

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Show the templates of a committee; `tab` names the kind."""
        if record_id != self._committee_id:
            self._keep_unsaved()
            self._committee_id, self.content, self._row = record_id, None, None
            self._stale = True
        self.refresh_if_stale()
        if tab:
            self.table.select_ids([TemplateKind(tab)])

    @override
    def refresh(self) -> None:
        """Read the templates, and what they are tried with."""
        key, language = self._committee_id, str(self.language.value())
        if key is None:
            return
        templates = self.context.services.mail_templates

        def read() -> Content:
            return Content(
                key,
                language,
                templates.habits(key),
                templates.rows(key, language),
                templates.ground(key),
                templates.known(language),
            )

        self.context.operations.run(read, self._show, self._lost)

    @override
    def panes(self) -> Sequence[QWidget]:
        """Go from the kinds to the text, then to what stands beside it."""
        return (self.table, self.body, self.side.person)

    @override
    def focus_filter(self) -> None:
        """Look for a placeholder."""
        self.side.tabs.select("placeholders")
        self.side.search.setFocus()

    @override
    def flush(self) -> None:
        """Save what is still being typed."""
        self.form.flush()

    # -- commands

    def insert(self, row: PlaceholderRow | None = None) -> None:
        """Put the chosen placeholder where the caret stands."""
        chosen = row or self.side.table.current_row()
        if chosen is not None and not self.context.read_only:
            insert_text(self._last_field, chosen.written)

    def reset(self) -> None:
        """Let the shipped text count again."""
        content, row = self.content, self._row
        if content is None or row is None:
            return
        templates, short = self.context.services.mail_templates, content.habits.short_name

        def done(_none: None) -> None:
            self.context.messages.say(self.tr("The shipped text counts again"), undoable=True)

        self.context.operations.run(lambda: templates.reset(content.committee_id, row, short), done)

    # -- inner workings

    def _show(self, content: Content) -> None:
        if content.committee_id != self._committee_id:
            return
        self.content = content
        habits = content.habits
        self.set_title(self.tr("Mail templates {name}").format(name=habits.short_name))
        self.header.set_title(self.tr("Mail templates"), habits.short_name, habits.name)
        go, key = self.context.navigator.go, content.committee_id
        self.header.set_crumbs(
            [
                (self.tr("Committees"), lambda: go(Place("committees"))),
                (habits.name, lambda: go(Place("committees", key))),
            ]
        )
        own = sum(row.own for row in content.rows)
        self.header.set_facts([("file-pen", self.tr("%n own text(s)", "", own))])
        self.html.set_value(habits.html)
        self.open_list.set_value(habits.open_list)
        self.side.show_ground(content.ground)
        self.table.set_rows(kind_lines(content.rows, self.context.labels))
        if self.table.current_row() is None:
            self.table.select_ids([TemplateKind.INVITATION])
        self._choose(self.table.current_row())
        self.first_data_shown.emit()

    def _choose(self, line: KindLine | None) -> None:
        if line is None or self.content is None:
            return
        other = self._row is None or (line.row.kind, line.row.language) != (
            self._row.kind,
            self._row.language,
        )
        if other:
            self._keep_unsaved()
            known = self.content.known[line.row.kind]
            self.checker.names = known.names
            self.side.show_placeholders(known.rows)
        self._row = line.row
        stored = {"subject": line.row.subject, "body": line.row.body}
        typed = self.form.values()
        self.form.load(
            {
                name: text
                for name, text in stored.items()
                # What cannot be saved yet stays, and so does the caret in what was just saved.
                if other or not (self.form.is_dirty(name) or typed[name] == text)
            }
        )
        if other:
            self.form.set_values(self._unsaved.pop(self._key(line.row), {}))
        self.context.actions.allow(INSERT, when=not self.context.read_only)
        self.context.actions.allow(RESET, when=line.row.own and not self.context.read_only)
        self._try()

    def _key(self, row: TemplateRow) -> tuple[UUID | None, TemplateKind, str]:
        return self._committee_id, row.kind, row.language

    def _keep_unsaved(self) -> None:
        """Save what can be saved; keep what is not understood yet, until its kind is back."""
        row = self._row
        if row is None:
            return
        self.form.flush()
        left = {name: self.form.values()[name] for name in self.form.unreadable()}
        if left:
            self._unsaved[self._key(row)] = left

    def _save(self, field: str, value: object) -> None:
        content, row = self.content, self._row
        if content is None or row is None or self.context.read_only:
            return
        templates, short = self.context.services.mail_templates, content.habits.short_name
        change = {field: str(value)}
        subject, body = change.get("subject", row.subject), change.get("body", row.body)
        self._row = replace(row, own=True, subject=subject, body=body)  # on its way: as stored
        self.context.operations.run(
            lambda: templates.change(content.committee_id, row, change, short),
            lambda _none: None,
            self._refused,
        )

    def _save_habits(self) -> None:
        content = self.content
        if content is None:
            return
        habits = replace(content.habits, html=self.html.value(), open_list=self.open_list.value())
        templates = self.context.services.mail_templates
        self.context.operations.run(
            lambda: templates.change_habits(content.committee_id, habits), lambda _none: None
        )

    def _try(self) -> None:
        """Write the mail anew for whoever is chosen."""
        content, row, sample = self.content, self._row, self.side.sample()
        if content is None or row is None or sample is None:
            return
        text = TemplateText(self.subject.value(), self.body.value())
        templates = self.context.services.mail_templates

        def show(mail: MailText) -> None:
            if self.content is content:
                self.side.show_mail(mail)

        self.context.operations.run(
            lambda: templates.tried(content.ground, sample, row, text), show
        )

    def _trouble(self, trouble: Trouble) -> str:
        return self.context.labels.problem(
            trouble.code, line=trouble.line, column=trouble.column, text=trouble.text
        )

    def _refused(self, error: MintgremiumError) -> None:
        self._row = None
        self.context.messages.show(error)
        self.refresh()

    def _lost(self, error: MintgremiumError) -> None:
        if isinstance(error, MissingError):
            self._committee_id = None
            self.context.navigator.go(Place("committees"))
        else:
            self.context.messages.show(error)

    def _listen(self) -> None:
        self.table.current_changed.connect(self._choose)
        self.language.edited.connect(self._change_language)
        self.form.edited.connect(lambda _name: self._timer.start())
        self.form.committed.connect(self._save)
        self.html.edited.connect(self._save_habits)
        self.open_list.edited.connect(self._save_habits)
        self.side.sample_chosen.connect(self._try)
        self.side.insert_wanted.connect(self.insert)
        self._timer.timeout.connect(self._try)
        self.subject.selectionChanged.connect(lambda: self._note(self.subject))
        self.subject.cursorPositionChanged.connect(lambda _old, _new: self._note(self.subject))
        self.body.cursorPositionChanged.connect(lambda: self._note(self.body))
        self.context.actions.bind(INSERT, self.insert)
        self.context.actions.bind(RESET, self.reset)

    def _note(self, field: QLineEdit | QPlainTextEdit) -> None:
        """Remember which field the user was in last; placeholders go there."""
        if field.hasFocus():
            self._last_field = field

    def _change_language(self) -> None:
        self._keep_unsaved()
        self._row = None
        self.refresh()

    def _help(self) -> str:
        return self.tr(
            "An empty line begins a paragraph. **bold**, lines with - become a list, "
            "[words](https://…) a link. Lines whose placeholders are empty are left out."
        )

    def _lay_out(self) -> None:
        theme, actions = self.context.theme, self.context.actions
        left = QVBoxLayout()
        theme.set_space(left, (0, 0, 0, 16), 8)
        self.table.setFixedWidth(theme.px(_KINDS_WIDTH))
        left.addWidget(self.table, 1)
        marks = QVBoxLayout()
        theme.set_space(marks, (28, 0, 8, 0), 6)
        marks.addWidget(self.language)
        for mark in (self.html, self.open_list):
            mark.setEnabled(not self.context.read_only)
            marks.addWidget(mark)
        left.addLayout(marks)
        bar = QHBoxLayout()
        theme.set_space(bar, spacing=8)
        bar.addWidget(ActionButton(theme, actions.action(INSERT), "plus"))
        bar.addWidget(ActionButton(theme, actions.action(RESET), "rotate-cw"))
        bar.addStretch(1)
        middle = QVBoxLayout()
        theme.set_space(middle, (20, 8, 20, 16), 8)
        middle.addLayout(bar)
        middle.addWidget(self.form, 1)
        fields = self.form.layout()
        if isinstance(fields, QVBoxLayout):  # the text takes all the room there is
            fields.setStretch(1, 1)
            fields.setStretch(fields.count() - 1, 0)
        row = QHBoxLayout()
        theme.set_space(row, (0, 0, 0, 0), 0)
        row.addLayout(left)
        row.addWidget(hairline(vertical=True))
        row.addLayout(middle, 1)
        row.addWidget(hairline(vertical=True))
        row.addWidget(self.side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(row, 1)
        self.body.setMinimumWidth(theme.px(_NARROW))
        self.side.setMinimumWidth(theme.px(_NARROW))
        for editor in (self.subject, self.body):
            editor.setReadOnly(self.context.read_only)
