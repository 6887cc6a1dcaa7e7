"""Hot reads of templates and of what fills them."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.errors import MissingError
from mintgremium.core.moments import BERLIN, Moment
from mintgremium.core.vocabulary import ActionState, DeadlineKind
from mintgremium.documents.mail_text import (
    LetterTemplate,
    TemplateText,
    read_letter,
    shipped_template,
)
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import (
    CommitteeTitle,
    MeetingDocument,
    Recipient,
    TaskEntry,
)
from mintgremium.services.cells import day_of
from mintgremium.services.mail_templates.rows import (
    MailHabits,
    Sample,
    SampleGround,
    TemplateRow,
)

if TYPE_CHECKING:
    from mintgremium.services.committees.rows import RecipientRow
    from mintgremium.storage.reader import Reader

OWN = """
SELECT template, subject, body FROM mail_template WHERE committee_id = ? AND language = ?
"""

TASKS = """
SELECT title, due FROM action_item
WHERE state = 'open' AND (responsible_person_id = :person
      OR (responsible_person_id IS NULL AND responsible_seat_id = :seat))
ORDER BY due IS NULL, due, title
"""

NEXT_MEETING = """
SELECT m.id FROM meeting m JOIN meeting_committee k ON k.meeting_id = m.id
WHERE k.committee_id = :committee AND m.state <> 'cancelled'
  AND m.precision IN ('minute', 'day')
ORDER BY substr(m."start", 1, 10) < :today,
         abs(julianday(substr(m."start", 1, 10)) - julianday(:today)), m.id
LIMIT 1
"""

HABITS = "SELECT name, short_name, html_mail, open_list FROM committee WHERE id = ?"

COMMITTEE = """
SELECT c.name, c.short_name, c.organizer_name, c.organizer_email, c.letterhead, c.start_time
FROM committee c WHERE c.id = ?
"""

AHEAD: Final = timedelta(weeks=8)


def template_rows(reader: "Reader", committee_id: UUID, language: str) -> tuple[TemplateRow, ...]:
    """List the text of each kind: the committee's own, or the shipped one."""
    own = {row[0]: row[1:] for row in reader.rows(OWN, (committee_id.hex, language))}
    phrases = Phrases.load(language)
    return tuple(_row(kind, own.get(kind), phrases) for kind in TemplateKind)


def _row(kind: TemplateKind, own: tuple[str, str] | None, phrases: Phrases) -> TemplateRow:
    text = TemplateText(*own) if own else shipped_template(kind, phrases)
    return TemplateRow(
        kind=kind,
        language=phrases.language,
        own=own is not None,
        subject=text.subject,
        body=text.body,
    )


def letter_template(
    reader: "Reader", committees: Sequence[UUID], kind: TemplateKind, phrases: Phrases
) -> LetterTemplate:
    """Read the template of the first committee that has its own, or the shipped one."""
    for committee_id in committees:
        for template, subject, body in reader.rows(OWN, (committee_id.hex, phrases.language)):
            if template == kind:
                return read_letter(kind, TemplateText(subject, body))
    return read_letter(kind, shipped_template(kind, phrases))


def mail_habits(reader: "Reader", committee_id: UUID) -> MailHabits:
    """Say how a committee writes. Raises MissingError."""
    row = reader.one(HABITS, (committee_id.hex,))
    if row is None:
        raise MissingError("record-missing")
    return MailHabits(name=row[0], short_name=row[1], html=bool(row[2]), open_list=bool(row[3]))


def open_tasks(
    reader: "Reader", person_id: UUID | None, seat_id: UUID | None
) -> tuple[TaskEntry, ...]:
    """List the open tasks of a person, and those that their seat has as such."""
    keys = {"person": person_id and person_id.hex, "seat": seat_id and seat_id.hex}
    return tuple(
        TaskEntry(title=title, responsible="", due=day_of(due), state=ActionState.OPEN)
        for title, due in reader.rows(TASKS, keys)
    )


def dues_of(reader: "Reader", meeting_id: UUID, today: date) -> dict[DeadlineKind, date]:
    """Say by when what is asked for a meeting; empty where its day is not known."""
    from mintgremium.services.meetings.reads import chains, collected_one

    chain = chains(reader, today)(collected_one(reader, meeting_id))
    return {node.deadline: node.on for node in chain if node.deadline is not None}


def sample_ground(
    reader: "Reader", committee_id: UUID, people: Sequence["RecipientRow"], today: date
) -> SampleGround:
    """Gather the next meeting and everybody on a seat, to try templates with."""
    from mintgremium.services.meetings.document import compose

    keys = {"committee": committee_id.hex, "today": today.isoformat()}
    found = reader.one(NEXT_MEETING, keys)
    if found is None:
        document, dues = _invented(reader, committee_id, today), {}
    else:
        meeting_id = UUID(hex=found[0])
        document = compose(reader, meeting_id, today)
        dues = dues_of(reader, meeting_id, today)
    samples = [_sample(reader, row) for row in people if not row.is_vacant]
    nobody = Sample(seat_id=None, seat_tag="", recipient=Recipient("", ""))
    return SampleGround(
        document=document,
        samples=tuple(samples) or (nobody,),
        meeting=document.reference if found else "",
        dues=dues,
    )


def _sample(reader: "Reader", row: "RecipientRow") -> Sample:
    return Sample(
        seat_id=row.seat_id,
        seat_tag=row.tag,
        recipient=Recipient(row.name, row.email, row.salutation, seat=row.seat),
        tasks=open_tasks(reader, row.person_id, row.seat_id),
    )


def _invented(reader: "Reader", committee_id: UUID, today: date) -> MeetingDocument:
    """Make up a meeting of a committee that has none yet."""
    from mintgremium.services.meetings.document import organizer_of

    row = reader.one(COMMITTEE, (committee_id.hex,)) or ("", "", "", "", "", "")
    begin = time.fromisoformat(row[5] or "11:00")
    start = datetime.combine(today + AHEAD, begin, tzinfo=BERLIN)
    return MeetingDocument(
        committees=(CommitteeTitle(row[0], row[1]),),
        label=row[0],
        start=Moment(start),
        organizer=organizer_of([(*row[:5], "")]),
        dated=today,
    )
