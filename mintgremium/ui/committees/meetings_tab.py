"""The meetings of one committee."""

from PySide6.QtCore import QCoreApplication

from mintgremium.services.meetings.rows import MeetingRow
from mintgremium.ui.context import Place, ViewContext
from mintgremium.ui.labels import Labels
from mintgremium.ui.meeting_days import meeting_days
from mintgremium.ui.record_pane import PaneSpec, RecordPane
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.cells import Column, quiet, state, strong

_ADD = "meetings.add"


class MeetingsTab(RecordPane[MeetingRow]):
    """A short list; Return opens the page of a meeting."""

    def __init__(self, context: ViewContext) -> None:
        super().__init__(context, _spec(context.labels))
        self.table.set_empty_text(self.tr("This committee has not met yet."))
        self.table.row_activated.connect(self._open)
        if not context.read_only:
            text = self.tr("Meeting")
            add = Button(
                context.theme,
                text,
                kind=Kind.QUIET,
                icon="plus",
                clicked=lambda: context.actions.trigger(_ADD),
            )
            add.setAccessibleName(self.tr("New meeting …"))
            self.add_right(add)

    def _open(self, row: MeetingRow) -> None:
        self.context.navigator.go(Place("meeting", row.id))


def _spec(labels: Labels) -> PaneSpec[MeetingRow]:
    translate = QCoreApplication.translate
    columns: list[Column[MeetingRow]] = [
        Column(
            key="day",
            title=translate("committees", "Day"),
            cell=lambda row: meeting_days(row.start, row.end, short=True),
            sort=lambda row: row.start.at,
            width=200,
        ),
        Column(
            key="name",
            title=translate("committees", "Meeting"),
            cell=lambda row: strong(row.name or row.reference),
            width=240,
            stretch=True,
        ),
        Column(
            key="place",
            title=translate("committees", "Place"),
            cell=lambda row: quiet(row.place or labels.word(row.mode)),
            width=150,
        ),
        Column(
            key="state",
            title=translate("committees", "State"),
            cell=lambda row: state(labels.badge(row.state)),
            width=170,
        ),
    ]
    return PaneSpec(
        name=translate("committees", "Meetings"),
        columns=columns,
        memory="list/committee-meetings",
        filter=translate("committees", "Filter meetings"),
    )
