"""The tabs of a meeting's page that this package makes; the places put others between them."""

from mintgremium.ui.context import ViewContext
from mintgremium.ui.meeting_tab import MeetingTab, MeetingTabSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP


def _overview(context: ViewContext) -> MeetingTab:
    from mintgremium.ui.meetings.overview_tab import OverviewTab

    return OverviewTab(context)


OVERVIEW = MeetingTabSpec(
    key="overview", title=QT_TRANSLATE_NOOP("meeting_tabs", "Overview"), make=_overview
)
FIRST_TABS = (OVERVIEW,)
LAST_TABS: tuple[MeetingTabSpec, ...] = ()
