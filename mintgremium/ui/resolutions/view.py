"""The place of the resolutions: a register to search, not to edit."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.services.minutes.rows import ResolutionRow
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.record_pane import PaneSpec, RecordPane
from mintgremium.ui.resolutions.columns import resolution_blocks, resolution_columns
from mintgremium.ui.view import View
from mintgremium.ui.widgets.empty_view import EmptyView
from mintgremium.ui.widgets.filter_button import FilterButton
from mintgremium.ui.widgets.page_header import PageHeader


@dataclass(frozen=True, slots=True)
class Content:
    """All resolutions, and the committees to filter by."""

    resolutions: tuple[ResolutionRow, ...]
    committees: tuple[str, ...]


class ResolutionsView(View):
    """All resolutions, newest first; Return opens the meeting."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {Kind.RESOLUTION, Kind.MEETING, Kind.MINUTES, Kind.COMMITTEE, Kind.AGENDA_ITEM}
    )
    handbook_page: ClassVar[str] = "aufgaben"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("Resolutions"))
        theme = context.theme
        self.header = PageHeader(theme)
        self.header.set_title(self.title)
        self.pane = RecordPane(context, _spec(context))
        self.committee = FilterButton(theme, self.tr("Committee"), self.tr("all"))
        self.pane.add_right(self.committee)
        self.empty = EmptyView(
            theme,
            "gavel",
            self.tr("No resolution yet"),
            self.tr("Resolutions are noted in the minutes of a meeting and listed here."),
            deed=(self.tr("To the meetings"), lambda: context.navigator.go(Place("meetings"))),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.pane)
        self.stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        self.committee.chosen.connect(lambda _key: self._keep())
        self.pane.chosen.connect(self._describe)
        self.pane.table.row_activated.connect(self._open)

    @override
    def refresh(self) -> None:
        """Read all resolutions."""
        services = self.context.services
        self.context.operations.run(
            lambda: Content(
                services.minutes.resolutions(),
                tuple(row.short_name for row in services.committees.committees()),
            ),
            self._show,
        )

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Choose a resolution, whichever filter hid it."""
        self.refresh_if_stale()
        self.committee.set_value(None)
        self._keep()
        self.pane.show_row(record_id)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return list and inspector."""
        return self.pane.panes()

    @override
    def focus_filter(self) -> None:
        """Filter the resolutions."""
        self.pane.search.setFocus()

    def _show(self, content: Content) -> None:
        self.committee.set_options([(name, name) for name in content.committees])
        self.pane.show_rows(content.resolutions)
        self.stack.setCurrentWidget(self.pane if content.resolutions else self.empty)
        self.first_data_shown.emit()

    def _keep(self) -> None:
        chosen = self.committee.value()
        self.pane.table.set_keep(
            None if chosen is None else lambda row: str(chosen) in row.committees
        )

    def _describe(self, row: ResolutionRow | None) -> None:
        if row is not None:
            self.pane.show_blocks(row.id, resolution_blocks(row, self.context.labels))

    def _open(self, row: ResolutionRow) -> None:
        self.context.navigator.go(Place("meeting", row.meeting_id, "resolutions"))


def _spec(context: ViewContext) -> PaneSpec[ResolutionRow]:
    translate, labels = QCoreApplication.translate, context.labels
    return PaneSpec(
        name=translate("resolutions", "Resolutions"),
        columns=resolution_columns(labels, context.today()),
        memory="list/resolutions",
        filter=translate("resolutions", "Filter resolutions"),
        about=translate("resolutions", "Resolution"),
        choose=translate("resolutions", "Choose a resolution to read it."),
        sentence=lambda row: ", ".join(
            filter(None, (row.number, row.text, labels.word(row.result), row.meeting_name))
        ),
    )
