"""The start page, and the counters of the navigation."""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from mintgremium.core.moments import to_berlin
from mintgremium.services.deadlines.rows import DeadlineRow
from mintgremium.services.meetings.collected import Collected
from mintgremium.services.meetings.reads import chains
from mintgremium.services.overview.attention import attention, open_minutes
from mintgremium.services.overview.reads import (
    active_meetings,
    answers_of,
    awaiting_answers,
    counts,
    lately_declined,
    missing_answers,
    next_meetings,
    overdue_tasks,
    vacant_seats,
)
from mintgremium.services.overview.rows import Counters, MissingAnswers, OverviewPage
from mintgremium.services.reminders.counting import due_count

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader


class Overview:
    """Reads what needs the organiser today."""

    def __init__(self, reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._reader = reader
        self._clock = clock

    def page(self) -> OverviewPage:
        """Read the start page as of today."""
        today = to_berlin(self._clock()).date()
        meetings = active_meetings(self._reader)
        known: dict[str, tuple[DeadlineRow, ...]] = {}
        work_out = chains(self._reader, today)

        def chain_of(meeting: Collected) -> tuple[DeadlineRow, ...]:
            if meeting.key not in known:
                known[meeting.key] = work_out(meeting)
            return known[meeting.key]

        needs = attention(meetings, chain_of, lately_declined(self._reader, today), today)
        vacant = vacant_seats(self._reader, today)
        return OverviewPage(
            today=today,
            attention=needs,
            meetings=next_meetings(meetings, chain_of, today),
            answers=self._answers(awaiting_answers(meetings, today), today),
            minutes=open_minutes(meetings, today),
            overdue=overdue_tasks(self._reader, today),
            vacant=vacant,
            counters=self._counters(len(needs), len(vacant), today),
        )

    def counters(self) -> Counters:
        """Read the figures of the navigation."""
        return self.page().counters

    def _answers(self, meeting: Collected | None, today: date) -> MissingAnswers | None:
        if meeting is None:
            return None
        return MissingAnswers(
            meeting_id=meeting.id,
            meeting_name=meeting.name,
            answers=answers_of(meeting),
            missing=missing_answers(self._reader, meeting.id, today),
        )

    def _counters(self, needs: int, vacant: int, today: date) -> Counters:
        found = counts(self._reader, today)
        return Counters(
            attention=needs,
            action_items_open=found.tasks_open,
            action_items_overdue=found.tasks_overdue,
            contacts_stale=found.contacts_stale,
            seats_vacant=vacant,
            mails_waiting=found.mails_waiting,
            mails_unclear=found.mails_unclear,
            replies_waiting=found.replies_waiting,
            reminders_due=due_count(self._reader, today),
        )
