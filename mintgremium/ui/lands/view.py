"""The place of the Länder: a table of all sixteen."""

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.core.vocabulary import Kind
from mintgremium.services.lands.rows import LandRow
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.lands.columns import land_blocks, land_columns, land_sentence
from mintgremium.ui.record_pane import PaneSpec, RecordPane
from mintgremium.ui.view import View
from mintgremium.ui.widgets.page_header import PageHeader


class LandsView(View):
    """All Länder; Return goes to the seat, the inspector to ministries and offices."""

    kinds: ClassVar[frozenset[Kind]] = frozenset(
        {
            Kind.LAND,
            Kind.SEAT,
            Kind.MEMBERSHIP,
            Kind.PERSON,
            Kind.COMMITTEE,
            Kind.ORGANIZATION,
            Kind.ORGANIZATION_NAME,
        }
    )
    handbook_page: ClassVar[str] = "gremien"

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context)
        self.set_title(self.tr("Länder"))
        self.header = PageHeader(context.theme)
        self.header.set_title(self.title)
        self.pane = RecordPane(context, _spec(context))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.pane, 1)
        self.pane.chosen.connect(self._describe)
        self.pane.table.row_activated.connect(self._open)

    @override
    def refresh(self) -> None:
        """Read all Länder."""
        self.context.operations.run(self.context.services.lands.lands, self._show)

    @override
    def show_record(self, record_id: UUID, tab: str = "") -> None:
        """Choose a Land."""
        self.refresh_if_stale()
        self.pane.show_row(record_id)

    @override
    def panes(self) -> tuple[QWidget, ...]:
        """Return list and inspector."""
        return self.pane.panes()

    @override
    def focus_filter(self) -> None:
        """Filter the Länder."""
        self.pane.search.setFocus()

    def _show(self, rows: Sequence[LandRow]) -> None:
        self.pane.show_rows(rows)
        with_office = sum(bool(row.offices) for row in rows)
        said = self.tr("{count} of {total} have a coordination office or a network")
        self.header.set_subtitle(said.format(count=with_office, total=len(rows)))
        self.first_data_shown.emit()

    def _describe(self, row: LandRow | None) -> None:
        if row is not None:
            self.pane.show_blocks(row.id, land_blocks(row, self.context.labels))

    def _open(self, row: LandRow) -> None:
        if row.seats:
            seat = row.seats[0]
            place = Place("committees", seat.committee_id, f"seats/{seat.id}")
            self.context.navigator.go(place)


def _spec(context: ViewContext) -> PaneSpec[LandRow]:
    translate, labels = QCoreApplication.translate, context.labels
    return PaneSpec(
        name=translate("lands", "Länder"),
        columns=land_columns(labels),
        memory="list/lands",
        filter=translate("lands", "Filter Länder"),
        about=translate("lands", "Land"),
        choose=translate("lands", "Choose a Land to see its seats and ministries."),
        sentence=lambda row: land_sentence(row, labels),
    )
