"""The tabs of minutes and results as the page of a meeting takes them."""

from typing import Final

from mintgremium.services.meetings.rows import MeetingFacts, Step
from mintgremium.ui.context import ViewContext
from mintgremium.ui.meeting_tab import MeetingTab, MeetingTabSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP


def _minutes(context: ViewContext) -> MeetingTab:
    from mintgremium.ui.minutes.tab import MinutesTab

    return MinutesTab(context)


MINUTES_TAB: Final = MeetingTabSpec(
    key="minutes",
    title=QT_TRANSLATE_NOOP("meeting_tabs", "Minutes"),
    make=_minutes,
    steps={
        Step.CIRCULATE_MINUTES: "minutes.circulate",
        Step.APPROVE_MINUTES: "minutes.approve",
    },
)


def _results(context: ViewContext) -> MeetingTab:
    from mintgremium.ui.minutes.results_tab import ResultsTab

    return ResultsTab(context)


def _count(facts: MeetingFacts) -> str:
    return str(facts.counts.resolutions + facts.counts.action_items or "")


RESULTS_TAB: Final = MeetingTabSpec(
    key="resolutions",
    title=QT_TRANSLATE_NOOP("meeting_tabs", "Resolutions and tasks"),
    make=_results,
    count=_count,
)
