"""What each column of a foreign table means: its heading, its first values, and a choice."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.services.committees.rows import CommitteeRow
from mintgremium.services.member_lists.rows import Column, ColumnMapping, Field, Sheet
from mintgremium.ui.labels import Labels
from mintgremium.ui.member_lists.words import field_word
from mintgremium.ui.widgets.choice import Choice, Option
from mintgremium.ui.widgets.form import NoteLine
from mintgremium.ui.widgets.labels import ElidedLabel, Label, hairline

if TYPE_CHECKING:
    from mintgremium.ui.context import ViewContext

ENCODINGS: Final = ("utf-8", "cp1252", "utf-16", "iso8859-15", "cp850", "mac-roman")
_SAMPLES: Final = 3
_NAMED: Final = 5  # columns left out that the warning names
_SHARES: Final = (2, 4, 0)  # of the width: heading, first values, meaning
_CHOICE_WIDTH: Final = 230


class MappingPage(QWidget):
    """One line for each column of the file, and above them how the file is read."""

    read_wanted = Signal()  # another worksheet or another encoding was chosen

    def __init__(self, context: "ViewContext", committees: Sequence[CommitteeRow]) -> None:
        super().__init__()
        self._context = context
        self._sheet: Sheet | None = None
        self.warning = ""  # names the columns that would be left out
        self.choices: dict[str, Choice] = {}
        self.facts = Label("", "small", "text2", wrap=True)
        self.table = Choice()
        self.encoding = Choice([(each, encoding_word(each)) for each in ENCODINGS])
        nobody = (None, self.tr("as the file says"))
        self.committee = Choice([nobody, *((row.id, row.short_name) for row in committees)])
        self._notes = QVBoxLayout()
        self._lines = QVBoxLayout()
        self._build()
        self.table.edited.connect(self.read_wanted)
        self.encoding.edited.connect(self.read_wanted)

    def show_sheet(self, sheet: Sheet, mapping: ColumnMapping) -> None:
        """Show what was read, with the meaning that was guessed or remembered."""
        self._sheet = sheet
        self.facts.setText(self._facts_of(sheet, mapping))
        self._table_line.setVisible(len(sheet.tables) > 1)
        self.table.set_options([(name, name) for name in sheet.tables])
        self.table.set_value(sheet.table)
        self._encoding_line.setVisible(bool(sheet.encoding))
        known = sheet.encoding if sheet.encoding in ENCODINGS else None
        self.encoding.set_value(known)
        self.committee.set_value(mapping.committee_id)
        self._show_columns(sheet, mapping)
        self._renew()

    def mapping(self) -> ColumnMapping:
        """Return what is chosen now."""
        fields = {
            name: field
            for name, choice in self.choices.items()
            if isinstance(field := choice.value(), Field)
        }
        committee = self.committee.value()
        return ColumnMapping(
            fields=fields, committee_id=committee if isinstance(committee, UUID) else None
        )

    def problem(self) -> str:
        """Say why the file cannot be compared like this."""
        fields = list(self.mapping().fields.values())
        single = [each for each in fields if each is not Field.MORE_EMAILS]
        twice = next((each for each in single if single.count(each) > 1), None)
        if twice is not None:
            text = self.tr("“{field}” is chosen twice. Choose it for one column.")
            return text.format(field=field_word(self._context.labels, twice))
        if not {Field.FAMILY_NAME, Field.FULL_NAME, Field.EMAIL} & set(fields):
            return self.tr("Choose the column with the family name, the whole name or the mail.")
        return ""

    # -- inner workings

    def _build(self) -> None:
        theme = self._context.theme
        column = QVBoxLayout(self)
        theme.set_space(column, (28, 4, 28, 12), 12)
        column.addWidget(self.facts)
        around = QHBoxLayout()
        theme.set_space(around, (0, 0, 0, 0), 16)
        self._table_line = self._labelled(self.tr("&Worksheet"), self.table)
        self._encoding_line = self._labelled(self.tr("&Characters"), self.encoding)
        self._committee_line = self._labelled(self.tr("C&ommittee"), self.committee)
        for part in (self._table_line, self._encoding_line, self._committee_line):
            around.addWidget(part)
        around.addStretch(1)
        column.addLayout(around)
        column.addLayout(self._notes)
        column.addLayout(self._lines)
        column.addStretch(1)

    def _labelled(self, text: str, choice: Choice) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        self._context.theme.set_space(column, (0, 0, 0, 0), 4)
        label = Label(text, "small500", "text2")
        label.setTextFormat(Qt.TextFormat.AutoText)
        label.setBuddy(choice)
        choice.setFixedWidth(self._context.theme.px(_CHOICE_WIDTH))
        choice.setAccessibleName(text.replace("&", ""))
        column.addWidget(label)
        column.addWidget(choice)
        return holder

    def _facts_of(self, sheet: Sheet, mapping: ColumnMapping) -> str:
        count = len(sheet.rows)
        facts = self.tr("%n rows were read from {file}.", "", count).format(file=sheet.source)
        how = (
            self.tr("What the columns mean was taken from the last time.")
            if mapping.is_remembered
            else self.tr("What the columns mean was guessed. Please look at it.")
        )
        return f"{facts} {how}"

    def _show_columns(self, sheet: Sheet, mapping: ColumnMapping) -> None:
        _empty(self._lines)
        self.choices.clear()
        options = field_options(self._context.labels)
        holder = QWidget()
        grid = QGridLayout(holder)
        self._context.theme.set_space(grid, (0, 0, 0, 0), 8)
        grid.setHorizontalSpacing(self._context.theme.px(16))
        for at, share in enumerate(_SHARES):
            grid.setColumnStretch(at, share)
        for at, head in enumerate((self.tr("Column"), self.tr("First values"), self.tr("Means"))):
            grid.addWidget(Label(head, "caption", "text3"), 0, at)
        for line, column in enumerate(sheet.columns, 1):
            grid.addWidget(hairline(), 2 * line - 1, 0, 1, 3)
            self._add_column(grid, 2 * line, column, options)
            self.choices[column.name].set_value(mapping.fields.get(column.name))
        self._lines.addWidget(holder)

    def _add_column(
        self, grid: QGridLayout, line: int, column: Column, options: Sequence[Option]
    ) -> None:
        name = ElidedLabel(column.name, "body500")
        samples = ElidedLabel(" · ".join(column.samples[:_SAMPLES]), "small", "text2")
        choice = Choice(options)
        choice.setFixedWidth(self._context.theme.px(_CHOICE_WIDTH))
        choice.setAccessibleName(self.tr("Column {name} means").format(name=column.name))
        choice.setAccessibleDescription(samples.text())
        choice.edited.connect(self._renew)
        self.choices[column.name] = choice
        for at, widget in enumerate((name, samples, choice)):
            grid.addWidget(widget, line, at)

    def _renew(self) -> None:
        """Warn of columns that would be left out."""
        _empty(self._notes)
        self.warning = ""
        if self._sheet is None:
            return
        left_out = self.mapping().unmapped(self._sheet)
        if left_out:
            names = ", ".join(f"„{name}“" for name in left_out[:_NAMED])
            more = " …" if len(left_out) > _NAMED else ""
            text = self.tr("%n columns are left out: {names}", "", len(left_out))
            self.warning = text.format(names=names + more)
            note = NoteLine(self._context.theme, "triangle-alert", "warnFg", self.warning)
            self._notes.addWidget(note)


def field_options(labels: Labels) -> list[Option]:
    """Return what a column can mean, leaving it out first."""
    left_out = QCoreApplication.translate("lists", "– leave out –")
    return [(None, left_out), *((each, field_word(labels, each)) for each in Field)]


def encoding_word(name: str) -> str:
    """Name an encoding for people."""
    translate = QCoreApplication.translate
    words: Mapping[str, str] = {
        "utf-8": translate("lists", "Unicode (UTF-8)"),
        "cp1252": translate("lists", "Windows, Western (1252)"),
        "utf-16": translate("lists", "Unicode (UTF-16)"),
        "iso8859-15": translate("lists", "ISO 8859-15"),
        "cp850": translate("lists", "DOS (850)"),
        "mac-roman": translate("lists", "Mac (Roman)"),
    }
    return words.get(name, name)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
