"""The end of a poll: a meeting or none, and holds that leave the calendars."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.errors import RefusedError
from mintgremium.services.invitations.staging import StagedFiles
from mintgremium.services.meetings.drafts import MeetingDraft
from mintgremium.services.meetings.service import Meetings
from mintgremium.services.polls import editing, mails
from mintgremium.services.polls.rows import OptionRow, PollFiles, PollPage
from mintgremium.services.records import refuse_problems

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

Way = tuple[Path | None, str]  # folder for the mails, language


@dataclass(frozen=True, slots=True)
class Closing:
    """What is needed to close a poll."""

    work: "UnitOfWork"
    reader: "Reader"
    clock: Callable[[], datetime]
    post: Callable[[PollPage, str], mails.Post]


def decide(
    closing: Closing, page: PollPage, option_id: UUID, way: Way
) -> tuple[UUID, PollFiles | None]:
    """Make the meeting and write the mails; both together, or neither."""
    options = tuple(replace(each, chosen=each.id == option_id) for each in page.options)
    decided = replace(page, options=options)
    chosen = next(option for option in options if option.chosen)
    draft = _meeting(closing, page, chosen)
    refuse_problems(draft.problems())
    gone = [option for option in options if not option.chosen]

    def change(session: "Session") -> UUID:
        return editing.decide(session, page.id, option_id, draft, closing.clock()).id

    return _close(closing, decided, gone, way, ("decide-poll", change))


def cancel(closing: Closing, page: PollPage, way: Way) -> PollFiles | None:
    """Break the poll off."""

    def change(session: "Session") -> UUID:
        editing.cancel(session, page.id)
        return page.id

    return _close(closing, page, list(page.options), way, ("cancel-poll", change))[1]


def _close(
    closing: Closing,
    page: PollPage,
    gone: list[OptionRow],
    way: Way,
    deed: tuple[str, Callable[["Session"], UUID]],
) -> tuple[UUID, PollFiles | None]:
    directory, language = way
    step, change = deed
    told = [row for row in page.asked if row.sent_at is not None and row.address]
    if told and page.with_holds and directory is None:
        raise RefusedError("poll-needs-folder", mark=page.code)
    if directory is None or not told:
        with closing.work.write(step, page.name) as session:
            return change(session), None
    post = closing.post(page, language)
    raised = {key: (uid, sequence + 1) for key, (uid, sequence) in post.identities.items()}
    post = replace(post, identities=raised)
    with StagedFiles(directory) as staged:
        for name, data in mails.endings(post, told, gone if page.with_holds else []):
            staged.add(name, data)
        with closing.work.write(step, page.name, barrier=True) as session:
            made = change(session)
            files = staged.publish()
    return made, PollFiles(directory=directory, files=files)


def _meeting(closing: Closing, page: PollPage, option: OptionRow) -> MeetingDraft:
    meetings = Meetings(closing.work, closing.reader, closing.clock)
    usual = meetings.new_draft((page.committee_id,), option.start.date())
    return replace(
        usual,
        name=page.name,
        start=option.start,
        end=option.end,
        mode=page.mode,
        city=page.city or usual.city,
    )
