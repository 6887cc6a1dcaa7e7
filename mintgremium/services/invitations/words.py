"""What the committee wants its mails to say, read before they are written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.vocabulary import DeadlineKind
from mintgremium.documents.mail_text import LetterTemplate
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import TaskEntry
from mintgremium.services.invitations.rows import Addressee, InvitationPlan
from mintgremium.services.mail_templates.reads import dues_of, letter_template, open_tasks

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

COMMITTEES = """
SELECT c.id, c.html_mail FROM meeting_committee k
JOIN committee c ON c.id = k.committee_id WHERE k.meeting_id = ? ORDER BY k.position
"""


@dataclass(frozen=True, slots=True)
class LetterWords:
    """The template with what fills it besides the meeting; the first committee decides."""

    template: LetterTemplate | None = None  # None: the shipped one
    html: bool = True
    dues: Mapping[DeadlineKind, date] = field(default_factory=dict)
    tasks: Mapping[Addressee, tuple[TaskEntry, ...]] = field(default_factory=dict)


def letter_words(reader: "Reader", plan: InvitationPlan, language: str, today: date) -> LetterWords:
    """Read template, deadlines and, where the template wants them, the tasks of each recipient."""
    committees = reader.rows(COMMITTEES, (plan.meeting_id.hex,))
    kind = TemplateKind(plan.kind.value)
    keys = [UUID(hex=key) for key, _ in committees]
    template = letter_template(reader, keys, kind, Phrases.load(language))
    tasks = {}
    if "tasks" in template.body.gaps():
        tasks = {
            person: open_tasks(reader, person.person_id, person.seat_id)
            for person in plan.recipients
        }
    first = committees[0] if committees else ("", True)
    return LetterWords(
        template=template,
        html=bool(first[1]),
        dues=dues_of(reader, plan.meeting_id, today),
        tasks=tasks,
    )
