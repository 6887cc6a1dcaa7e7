"""What the page of the templates shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.vocabulary import DeadlineKind
from mintgremium.documents.mail_text import TemplateText
from mintgremium.documents.trees import MeetingDocument, Recipient, TaskEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateRow:
    """The text that counts for one kind of mail; `own` tells whether it is the committee's."""

    kind: TemplateKind
    language: str
    own: bool
    subject: str
    body: str

    @property
    def text(self) -> TemplateText:
        """Return what people edit."""
        return TemplateText(self.subject, self.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailHabits:
    """How a committee writes."""

    name: str
    short_name: str
    html: bool
    open_list: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceholderRow:
    """A placeholder as it is written in a language, and what it stands for."""

    key: str
    name: str
    help: str

    @property
    def id(self) -> str:
        """Return the key: one line of a table."""
        return self.key

    @property
    def written(self) -> str:
        """Return it as it stands in a template."""
        return f"{{{{{self.name}}}}}"


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPlaceholders:
    """What a kind of mail can be filled with; `names` maps all that may be typed, folded."""

    rows: tuple[PlaceholderRow, ...]
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """Somebody a template can be tried with; `seat_id` is None for nobody in particular."""

    seat_id: UUID | None
    seat_tag: str
    recipient: Recipient
    tasks: tuple[TaskEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleGround:
    """The meeting and the people that templates of a committee are tried with, read once."""

    document: MeetingDocument
    samples: tuple[Sample, ...]
    meeting: str  # its reference; empty: an invented one
    dues: Mapping[DeadlineKind, date]
