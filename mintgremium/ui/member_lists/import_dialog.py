"""The import of a list: what its columns mean, then what it would do; nothing before that."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.errors import ConflictError, MintgremiumError
from mintgremium.core.overriding import override
from mintgremium.services.member_lists.refusals import write_refused
from mintgremium.services.member_lists.rows import Applied, ImportPlan, RowKind
from mintgremium.ui.member_lists.difference_page import DifferencePage
from mintgremium.ui.member_lists.files import ask_for_target
from mintgremium.ui.member_lists.mapping_page import MappingPage
from mintgremium.ui.member_lists.sources import Source, plan_source, read_source
from mintgremium.ui.progress import Progress
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.dialog import BaseDialog, QuestionDialog
from mintgremium.ui.widgets.labels import hairline
from mintgremium.ui.widgets.looks import set_look

if TYPE_CHECKING:
    from mintgremium.ui.context import ViewContext

_SIZE: Final = QSize(1120, 720)
_AROUND: Final = 48  # px of the window that stay to be seen


class ImportDialog(BaseDialog):
    """Two pages: columns, for foreign tables only, and differences with check boxes."""

    handbook_page: ClassVar[str] = "listen"
    taken_over = Signal(object)  # Applied

    def __init__(self, context: "ViewContext", source: Source, parent: QWidget) -> None:
        super().__init__(context.theme, "", "", parent)
        self._context, self.source = context, source
        self._progress: Progress | None = None  # of the work begun last
        self._why_again = ""  # why the rows were compared once more
        self.setWindowTitle(self.tr("Import a list"))
        self.columns = MappingPage(context, source.committees)
        self.differences = DifferencePage(context)
        self.pages = QStackedWidget()
        self.back = Button(context.theme, self.tr("Back"), clicked=self.show_columns)
        self.save_refused = Button(
            context.theme,
            self.tr("Save the refused ones …"),
            kind=Kind.QUIET,
            icon="file-down",
            clicked=self._ask_where,
        )
        self._assemble()
        self.columns.read_wanted.connect(self._read_again)
        self.differences.choice_changed.connect(self._count)
        self.differences.resolved.connect(self.compare)
        self._fit(parent)
        if source.needs_mapping:
            self.show_columns()
        else:
            self.compare()

    def show_columns(self) -> None:
        """Ask what the columns mean."""
        if self.source.sheet is not None and self.source.mapping is not None:
            self.columns.show_sheet(self.source.sheet, self.source.mapping)
        self.pages.setCurrentIndex(0)
        self.heading.setText(self.tr("What do the columns mean?"))
        self.primary.setText(self.tr("Show differences"))
        self.missing.setText("")
        self._show_foot()

    def compare(self) -> None:
        """Compare the file with what is here and show the differences."""
        self.pages.setCurrentIndex(1)
        self.heading.setText(
            self.tr("What would change by “{file}”?").format(file=self.source.path.name)
        )
        self._show_foot()
        self._begin(self.tr("The rows are compared …"))
        context, meant = self._context, dict(self.differences.meant)
        plan = partial(plan_source, context.services, self.source, meant, context.labels.language)
        progress = context.operations.run_long(plan, self._show_plan, self._explain)
        self._watch(progress)

    @override
    def press(self) -> None:
        """Go on to the differences, or carry out what is chosen."""
        if self.pages.currentIndex() == 1:
            self._apply(confirmed=False)
            return
        self._complain(problem := self.columns.problem())
        if not problem:
            self.source = self.source.with_mapping(self.columns.mapping())
            self.differences.meant.clear()
            self.compare()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the handbook and the filter by their keys, as in the window."""
        if event.matches(QKeySequence.StandardKey.HelpContents):
            self._context.actions.trigger("help.handbook")
        elif event.matches(QKeySequence.StandardKey.Find):
            self.differences.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    # -- inner workings

    def _assemble(self) -> None:
        theme = self._context.theme
        area = QScrollArea()
        set_look(area, surface="base")
        set_look(self.columns, surface="base")
        area.setWidget(self.columns)
        area.setWidgetResizable(True)
        self.pages.addWidget(area)
        self.pages.addWidget(self.differences)
        head = QHBoxLayout()
        theme.set_space(head, (28, 20, 28, 8), 8)
        head.addWidget(self.heading, 1)
        self.foot = QHBoxLayout()
        theme.set_space(self.foot, (28, 12, 24, 14), 8)
        self.foot.addWidget(self.save_refused)
        self.foot.addWidget(self.missing, 1)
        for part in (self.back, self.cancel, self.primary):
            self.foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)
        column.addWidget(hairline())
        column.addLayout(self.foot)

    def _fit(self, parent: QWidget) -> None:
        """Be large, but let the window be seen around it."""
        px, around = self._theme.px, parent.window().size()
        room = QSize(around.width() - px(_AROUND), around.height() - px(_AROUND))
        self.resize(QSize(px(_SIZE.width()), px(_SIZE.height())).boundedTo(room))

    def _show_foot(self) -> None:
        compares = self.pages.currentIndex() == 1
        self.back.setVisible(compares and self.source.needs_mapping)
        plan = self.differences.plan
        refused = plan is not None and bool(plan.counts()[RowKind.REFUSED])
        self.save_refused.setVisible(compares and refused)
        self._count()

    def _count(self) -> None:
        if self.pages.currentIndex() == 1:
            count = len(self.differences.chosen())
            self.primary.setText(self.tr("Take over ({count})").format(count=count))

    def _read_again(self) -> None:
        """Read the file once more, as another worksheet or with other characters."""
        table, encoding = self.columns.table.value(), self.columns.encoding.value()
        self._begin(self.tr("The file is read …"))
        progress = self._context.operations.run_long(
            partial(
                read_source,
                self._context.services,
                self.source.path,
                table=str(table or ""),
                encoding=str(encoding or ""),
            ),
            self._show_source,
            self._explain,
        )
        self._watch(progress)

    def _show_source(self, source: Source) -> None:
        self._rest()
        self.source = source
        self.show_columns()

    def _show_plan(self, plan: ImportPlan) -> None:
        self._rest()
        self._complain(self._why_again)
        self._why_again = ""
        self.differences.show_plan(plan, self.source.people)
        self._show_foot()
        self.differences.table.setFocus()

    def _apply(self, *, confirmed: bool) -> None:
        plan, chosen = self.differences.plan, self.differences.chosen()
        if plan is None:
            return
        if not chosen:
            self._complain(self.tr("Nothing is chosen."))
            return
        brake = plan.brake(chosen)
        if brake is not None and not confirmed:
            self._ask_about_removal(brake.removed, brake.of)
            return
        self._begin(self.tr("The list is taken over …"))
        lists = self._context.services.member_lists
        self._context.operations.run(
            lambda: lists.apply(plan, chosen, confirmed=confirmed), self._done, self._refuse
        )

    def _ask_about_removal(self, removed: int, total: int) -> None:
        question = QuestionDialog(
            self._theme,
            self.tr("Remove so many?"),
            self.tr(
                "{removed} of {total} entries would be removed, since they are missing in the "
                "file. A backup is made first, and the step can be undone."
            ).format(removed=removed, total=total),
            self.tr("Remove them"),
            danger=True,
            parent=self,
        )
        question.accepted.connect(partial(self._apply, confirmed=True))
        question.open()

    def _done(self, applied: Applied) -> None:
        self.accept()
        self._context.messages.say(applied_words(applied), undoable=True)
        self.taken_over.emit(applied)

    def _refuse(self, error: MintgremiumError) -> None:
        """Say why nothing was written; compare again if the file was changed meanwhile."""
        if isinstance(error, ConflictError):
            self._why_again = self._context.messages.describe(error)
            self.compare()
        else:
            self._explain(error)

    def _explain(self, error: MintgremiumError) -> None:
        self._rest()
        self._complain(self._context.messages.describe(error))

    def _begin(self, what: str) -> None:
        """Say what is being done, and lock the buttons until it is done or stopped."""
        self.set_busy(busy=True)
        self._tell(what)

    def _watch(self, progress: Progress) -> None:
        """Be usable again when a work was stopped, which brings no result."""
        self._progress = progress
        progress.finished.connect(self._end)

    def _end(self) -> None:
        if self._progress is not None and self._progress.cancelled:
            self._rest()

    def _rest(self) -> None:
        self.set_busy(busy=False)
        self._tell("")

    def _complain(self, text: str) -> None:
        self.missing.set_tint("critFg")
        self.missing.setText(text)

    def _tell(self, text: str) -> None:
        self.missing.set_tint("text2")
        self.missing.setText(text)

    def _ask_where(self) -> None:
        plan = self.differences.plan
        if plan is None:
            return
        name = self.tr("{file} refused").format(file=self.source.path.stem)
        title = self.tr("Save the refused ones")
        ask_for_target(self, title, f"{name}.xlsx", self._save_refused, or_suffix=".csv")

    def _save_refused(self, path: Path) -> None:
        plan, language = self.differences.plan, self._context.labels.language
        if plan is None:
            return

        def write(_progress: Progress) -> Path:
            write_refused(plan, path, language)
            return path

        self._context.operations.run_long(write, self._say_saved, self._explain)

    def _say_saved(self, path: Path) -> None:
        self._tell(self.tr("Saved: {name}").format(name=path.name))


def applied_words(applied: Applied) -> str:
    """Say what was taken over: `12 neu, 3 geändert übernommen`."""
    translate = QCoreApplication.translate
    parts = (
        (applied.added, translate("lists", "{count} new")),
        (applied.changed, translate("lists", "{count} changed")),
        (applied.removed, translate("lists", "{count} removed")),
    )
    said = ", ".join(text.format(count=count) for count, text in parts if count)
    return translate("lists", "List taken over: {counts}").format(counts=said)
