"""Calendars that lie over the years: read in, coloured, weighed, refreshed, removed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.core.errors import MintgremiumError
from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import LayerColour, LayerWeight
from mintgremium.services.layers.drafts import LayerDraft
from mintgremium.services.layers.rows import DaysFile, LayerRow
from mintgremium.ui.context import ViewContext
from mintgremium.ui.dates import moment_text
from mintgremium.ui.draft_dialog import DraftDialog, DraftForm
from mintgremium.ui.planner.reading import layer_color
from mintgremium.ui.planner.school_import import school_dialog
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.cells import Cell, Column, number, quiet
from mintgremium.ui.widgets.choice import Choice
from mintgremium.ui.widgets.date_text import short_date
from mintgremium.ui.widgets.dialog import BaseDialog
from mintgremium.ui.widgets.editors import CheckField, TextArea, TextField
from mintgremium.ui.widgets.form import Form, FormField
from mintgremium.ui.widgets.labels import Label
from mintgremium.ui.widgets.record_table import RecordTable

Deed = Callable[[LayerRow], None]
Take = Callable[[Path], None]
_FIELDS = ("name", "weight", "colour", "visible", "source", "note")


class LayersDialog(BaseDialog):
    """Lists the calendars; Space shows or hides one, Return edits it."""

    def __init__(self, context: ViewContext, parent: QWidget) -> None:
        theme = context.theme
        super().__init__(
            theme, self.tr("Calendars in the year planner"), self.tr("Read in a file …"), parent
        )
        self._context = context
        self.cancel.setText(self.tr("Close"))
        self.table: RecordTable[LayerRow] = RecordTable(
            theme, self.heading.text(), _columns(context)
        )
        self.table.setMinimumHeight(theme.px(200))
        self.table.row_activated.connect(self.edit)
        self.table.row_ticked.connect(self._turn)
        self.table.current_changed.connect(lambda _row: self._allow())
        self.school = Button(theme, self.tr("School holidays …"), clicked=self.read_school)
        self.change = Button(theme, self.tr("Edit …"), clicked=lambda: self._with_row(self.edit))
        self.refresh = Button(
            theme, self.tr("Refresh"), clicked=lambda: self._with_row(self._again)
        )
        self.remove = Button(theme, self.tr("Delete"), clicked=lambda: self._with_row(self._delete))
        self.build(self._body())
        self.setMinimumWidth(theme.px(760))
        self.primary.setVisible(not context.read_only)
        context.notifier.changed.connect(self._hear)
        self.read()

    def read(self) -> None:
        """Read the calendars."""
        self._context.operations.run(self._context.services.layers.rows, self._show)

    @override
    def press(self) -> None:
        """Ask for a file to read in."""
        self._ask_for_file(self.read_file)

    def read_file(self, path: Path) -> None:
        """Look at a file, then ask what it shall be called."""
        layers = self._context.services.layers

        def opened(found: DaysFile) -> None:
            draft = LayerDraft(name=path.stem, source=path.name)
            layer_dialog(self._context, draft, found, self).open()

        self._context.operations.run(lambda: layers.read(path), opened, self._explain)

    def read_school(self) -> None:
        """Ask for a file with school holidays."""
        self._ask_for_file(self.read_school_file)

    def read_school_file(self, path: Path) -> None:
        """Look at a file with school holidays, then ask for its Land if it names none."""
        layers = self._context.services.layers
        self._context.operations.run(
            lambda: layers.read(path),
            lambda found: school_dialog(self._context, found, self).open(),
            self._explain,
        )

    def edit(self, row: LayerRow) -> None:
        """Edit name, weight and colour."""
        if not self._context.read_only:
            layer_dialog(self._context, _draft_of(row), None, self).open()

    # -- inner workings

    def _body(self) -> QWidget:
        theme, body = self._theme, QWidget()
        column = QVBoxLayout(body)
        theme.set_space(column, (0, 0, 0, 0), 12)
        hint = self.tr(
            "Plenary weeks, fairs, elections, your own absences: what a calendar holds speaks "
            "against its days as strongly as you say."
        )
        column.addWidget(Label(hint, "small", "text2", wrap=True))
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        theme.set_space(row, spacing=8)
        for button in (self.change, self.refresh, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.school)
        self.school.setVisible(not self._context.read_only)
        column.addLayout(row)
        return body

    def _show(self, rows: Sequence[LayerRow]) -> None:
        self.table.set_rows(rows)
        self._allow()

    def _allow(self) -> None:
        row = self.table.current_row()
        may = row is not None and not self._context.read_only
        for button in (self.change, self.remove):
            button.setEnabled(may)
        self.refresh.setEnabled(may and row is not None and bool(row.file))

    def _with_row(self, deed: Deed) -> None:
        row = self.table.current_row()
        if row is not None:
            deed(row)

    def _turn(self, row: LayerRow) -> None:
        if self._context.read_only:
            return
        layers = self._context.services.layers
        draft = replace(_draft_of(row), visible=not row.visible)
        self._context.operations.run(lambda: layers.save(draft), lambda _id: None, self._explain)

    def _again(self, row: LayerRow) -> None:
        layers = self._context.services.layers
        self._context.operations.run(
            lambda: layers.refresh(row.id),
            lambda found: self._say(found_words(found)),
            self._explain,
        )

    def _delete(self, row: LayerRow) -> None:
        layers = self._context.services.layers
        said = self.tr("{name} deleted").format(name=row.name)
        self._context.operations.run(
            lambda: layers.delete(row),
            lambda _none: self._context.messages.say(said, undoable=True),
            self._explain,
        )

    def _ask_for_file(self, then: Take) -> None:
        chooser = QFileDialog(self, self.tr("Read in a calendar"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([self.tr("Calendars and tables (*.ics *.csv)")])
        chooser.fileSelected.connect(lambda file: then(Path(file)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _hear(self, _changes: object) -> None:
        self.read()

    def _explain(self, error: MintgremiumError) -> None:
        self._say(self._context.messages.describe(error))

    def _say(self, text: str) -> None:
        self.missing.setText(text)


def layer_dialog(
    context: ViewContext, draft: LayerDraft, found: DaysFile | None, parent: QWidget
) -> DraftDialog[LayerDraft]:
    """Make the dialog for one calendar, with the days of a file if one was read."""
    translate, layers, labels = QCoreApplication.translate, context.services.layers, context.labels
    lines: list[Any] = [
        FormField("name", translate("planner", "&Name"), TextField()),
        [
            FormField(
                "weight",
                translate("planner", "&Weight"),
                Choice([(each, labels.word(each)) for each in LayerWeight]),
            ),
            FormField(
                "colour",
                translate("planner", "&Colour"),
                Choice([(each, labels.word(each)) for each in LayerColour]),
            ),
        ],
        FormField("visible", "", CheckField(translate("planner", "&Show it and count it"))),
        FormField("source", translate("planner", "So&urce"), TextField()),
        FormField("note", translate("planner", "N&ote"), TextArea(context.theme, lines=2)),
    ]
    if found is not None:
        lines.insert(0, Label(found_words(found), "small", "text2", wrap=True))
    key = draft.id
    is_new = key is None
    spec = DraftForm(
        title=translate("planner", "New calendar") if is_new else translate("planner", "Calendar"),
        primary=translate("planner", "Take over") if is_new else translate("planner", "Save"),
        form=Form(context.theme, lines),
        values=lambda start: {name: getattr(start, name) for name in _FIELDS},
        draft=_changed,
        save=lambda entered: layers.save(entered, found),
        said=translate("planner", "Calendar saved"),
        reload=None if key is None else lambda: layers.draft(key),
    )
    return DraftDialog(context, spec, draft, parent)


def _changed(values: Mapping[str, Any], start: LayerDraft) -> LayerDraft:
    return replace(start, **{name: values[name] for name in _FIELDS})


def _draft_of(row: LayerRow) -> LayerDraft:
    return LayerDraft(
        id=row.id, version=row.version, **{name: getattr(row, name) for name in _FIELDS}
    )


def _columns(context: ViewContext) -> list[Column[LayerRow]]:
    translate, labels = QCoreApplication.translate, context.labels
    return [
        Column(
            key="name",
            title=translate("planner", "Calendar"),
            cell=lambda row: Cell(row.name, style="body500", ticked=row.visible),
            stretch=True,
            width=170,
        ),
        Column(
            key="weight",
            title=translate("planner", "Weight"),
            cell=lambda row: labels.word(row.weight),
            width=140,
        ),
        Column(
            key="colour",
            title=translate("planner", "Colour"),
            cell=lambda row: Cell(
                labels.word(row.colour), icon="square-check", icon_color=layer_color(row.colour)
            ),
            width=96,
        ),
        Column(
            key="dates",
            title=translate("planner", "Entries"),
            cell=lambda row: number(str(row.dates)),
            sort=lambda row: row.dates,
            width=66,
            right=True,
        ),
        Column(
            key="span",
            title=translate("planner", "Days"),
            cell=lambda row: quiet(_span_words(row)),
            width=200,
        ),
        Column(
            key="refreshed",
            title=translate("planner", "Read in"),
            cell=lambda row: quiet(moment_text(row.refreshed) if row.refreshed else ""),
            width=110,
            hidden=True,
        ),
    ]


def _span_words(row: LayerRow) -> str:
    if row.first is None or row.last is None:
        return ""
    return f"{_day_words(row.first)} – {_day_words(row.last)}"


def _day_words(day: date) -> str:
    return f"{short_date(day, QLocale())} {day.year}"


def found_words(found: DaysFile) -> str:
    """Say what a file holds: `12 Einträge, 11. Jan. 2027 – 3. Dez. 2027; 1 ausgelassen`."""
    translate = QCoreApplication.translate
    if found.first is None or found.last is None:
        return translate("planner", "The file holds no days.")
    text = translate("planner", "{count} entries from {first} to {last}.")
    words = text.format(
        count=len(found.days), first=_day_words(found.first), last=_day_words(found.last)
    )
    if found.skipped:
        text = translate("planner", "{count} were left out: {names}.")
        names = ", ".join(name for name, _code in found.skipped[:5])
        words = f"{words} {text.format(count=len(found.skipped), names=names)}"
    return words
