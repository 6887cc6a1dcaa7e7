"""The tab of the agenda as the page of a meeting takes it."""

from typing import Final

from mintgremium.ui.context import ViewContext
from mintgremium.ui.meeting_tab import MeetingTab, MeetingTabSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP


def _make(context: ViewContext) -> MeetingTab:
    from mintgremium.ui.agenda.tab import AgendaTab

    return AgendaTab(context)


AGENDA_TAB: Final = MeetingTabSpec(
    key="agenda",
    title=QT_TRANSLATE_NOOP("meeting_tabs", "Agenda"),
    make=_make,
    count=lambda facts: str(facts.counts.agenda or ""),
)
