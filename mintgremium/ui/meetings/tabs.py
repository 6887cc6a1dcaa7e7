"""The tabs of a meeting's page that this package makes; the places put others between them."""

from typing import Final

from mintgremium.services.meetings.rows import MeetingFacts
from mintgremium.ui.context import ViewContext
from mintgremium.ui.meeting_tab import MeetingTab, MeetingTabSpec
from mintgremium.ui.meetings.words import attendance_words
from mintgremium.ui.translation import QT_TRANSLATE_NOOP


def _overview(context: ViewContext) -> MeetingTab:
    from mintgremium.ui.meetings.overview_tab import OverviewTab

    return OverviewTab(context)


def _attendance(context: ViewContext) -> MeetingTab:
    from mintgremium.ui.meetings.attendance_tab import AttendanceTab

    return AttendanceTab(context)


def _dispatch(context: ViewContext) -> MeetingTab:
    from mintgremium.ui.meetings.dispatch_tab import DispatchTab

    return DispatchTab(context)


def _papers(facts: MeetingFacts) -> str:
    count = facts.counts.documents + facts.counts.dispatches
    return str(count) if count else ""


FIRST_TABS: Final = (
    MeetingTabSpec(
        key="overview", title=QT_TRANSLATE_NOOP("meeting_tabs", "Overview"), make=_overview
    ),
    MeetingTabSpec(
        key="attendance",
        title=QT_TRANSLATE_NOOP("meeting_tabs", "Attendance"),
        make=_attendance,
        count=lambda facts: attendance_words(facts.attendance),
    ),
)
LAST_TABS: Final = (
    MeetingTabSpec(
        key="dispatch",
        title=QT_TRANSLATE_NOOP("meeting_tabs", "Documents and dispatch"),
        make=_dispatch,
        count=_papers,
    ),
)
