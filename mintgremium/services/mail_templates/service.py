"""The use cases of mail templates."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.errors import InvalidInputError
from mintgremium.core.moments import to_berlin
from mintgremium.core.texts import drop_empty, line_problem, text_problem
from mintgremium.documents.mail_markup import Trouble, Value, folded
from mintgremium.documents.mail_text import MailText, TemplateText, read_letter, shipped_template
from mintgremium.documents.mail_values import (
    Letter,
    meeting_values,
    placeholder_name,
    placeholders_of,
)
from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.services.mail_templates import reads
from mintgremium.services.mail_templates.rows import (
    KnownPlaceholders,
    MailHabits,
    PlaceholderRow,
    Sample,
    SampleGround,
    TemplateRow,
)

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader
    from mintgremium.storage.unit_of_work import UnitOfWork

LONGEST_SUBJECT: Final = 300
LONGEST_BODY: Final = 20_000


def template_troubles(kind: TemplateKind, text: TemplateText) -> dict[str, tuple[Trouble, ...]]:
    """Say by field what of a template cannot be understood, and where."""
    return read_letter(kind, text).troubles


def template_problems(text: TemplateText) -> dict[str, str]:
    """Map each field that breaks a rule to the rule's name."""
    return drop_empty(
        {
            "subject": line_problem(text.subject, LONGEST_SUBJECT, required=True),
            "body": text_problem(text.body, LONGEST_BODY, required=True),
        }
    )


class MailTemplates:
    """What the mails of a committee say."""

    def __init__(self, work: "UnitOfWork", reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._work = work
        self._reader = reader
        self._clock = clock

    def rows(self, committee_id: UUID, language: str = "de") -> tuple[TemplateRow, ...]:
        """List the text that counts for each kind of mail."""
        return reads.template_rows(self._reader, committee_id, language)

    def placeholders(self, kind: TemplateKind, language: str = "de") -> tuple[PlaceholderRow, ...]:
        """List what a kind of mail can be filled with, in the words of a language."""
        return _placeholder_rows(placeholders_of(kind), Phrases.load(language))

    def known(self, language: str = "de") -> dict[TemplateKind, KnownPlaceholders]:
        """Return for each kind what it can be filled with, read once for a whole page."""
        own = Phrases.load(language)
        others = [Phrases.load(each) for each in LANGUAGES]
        found = {}
        for kind in TemplateKind:
            keys = placeholders_of(kind)
            names = {
                folded(placeholder_name(key, phrases)): key for phrases in others for key in keys
            }
            found[kind] = KnownPlaceholders(rows=_placeholder_rows(keys, own), names=names)
        return found

    def change(
        self, committee_id: UUID, row: TemplateRow, changed: Mapping[str, str], short_name: str
    ) -> None:
        """Change subject or body of the template that the user saw as `row`.

        Raises InvalidInputError, with place and words, for what cannot be understood; ConflictError
        if one of the fields holds by now what the user has not seen.
        """
        from mintgremium.services.mail_templates.editing import change_template

        wanted = TemplateText(
            changed.get("subject", row.subject).strip(), changed.get("body", row.body).strip()
        )
        _refuse(row.kind, wanted, changed)
        clean = {field: str(getattr(wanted, field)) for field in changed}
        where = (committee_id, row.kind, row.language)
        shipped = shipped_template(row.kind, Phrases.load(row.language))
        with self._work.write("save-mail-template", short_name) as session:
            change_template(session, where, clean, row.text, shipped)

    def reset(self, committee_id: UUID, row: TemplateRow, short_name: str) -> None:
        """Let the shipped text count again."""
        from mintgremium.services.mail_templates.editing import drop_template

        with self._work.write("reset-mail-template", short_name) as session:
            drop_template(session, committee_id, row.kind, row.language)

    def habits(self, committee_id: UUID) -> MailHabits:
        """Say how a committee writes. Raises MissingError."""
        return reads.mail_habits(self._reader, committee_id)

    def change_habits(self, committee_id: UUID, habits: MailHabits) -> None:
        """Write with or without HTML, one by one or as an open list."""
        from mintgremium.services.mail_templates.editing import change_habits

        with self._work.write("save-mail-habits", habits.short_name) as session:
            change_habits(session, committee_id, habits)

    def ground(self, committee_id: UUID) -> SampleGround:
        """Gather a meeting and people to try templates with."""
        from mintgremium.services.committees.recipients import recipient_rows

        people = recipient_rows(self._reader, [committee_id], self._today())
        return reads.sample_ground(self._reader, committee_id, people, self._today())

    def tried(
        self, ground: SampleGround, sample: Sample, row: TemplateRow, text: TemplateText
    ) -> MailText:
        """Write the mail that a template makes for somebody."""
        phrases = Phrases.load(row.language)
        reason = phrases.text("mail_sample.reason")
        files = (phrases.text("mail.agenda_file", reference=ground.document.reference),)
        letter = Letter(row.kind, reason=reason, files=files, tasks=sample.tasks, dues=ground.dues)
        values = meeting_values(ground.document, sample.recipient, letter, phrases)
        values["contact"] = Value.of(f"{sample.recipient.name}\n{sample.recipient.mail}")
        template = read_letter(row.kind, text)
        return template.write(values, phrases, sample=ground.document.sample)

    def write(
        self,
        committees: Sequence[UUID],
        kind: TemplateKind,
        values: Mapping[str, Value],
        language: str = "de",
    ) -> MailText:
        """Write a mail with the template of the first committee that has its own."""
        from mintgremium.services.meetings.document import is_sample

        phrases = Phrases.load(language)
        template = reads.letter_template(self._reader, committees, kind, phrases)
        return template.write(values, phrases, sample=is_sample(self._reader))

    def _today(self) -> date:
        return to_berlin(self._clock()).date()


def _placeholder_rows(keys: Sequence[str], phrases: Phrases) -> tuple[PlaceholderRow, ...]:
    return tuple(
        PlaceholderRow(
            key=key,
            name=placeholder_name(key, phrases),
            help=phrases.text(f"placeholder_help.{key}"),
        )
        for key in keys
    )


def _refuse(kind: TemplateKind, text: TemplateText, fields: Mapping[str, str]) -> None:
    """Raise InvalidInputError for the fields that are wrong; places count from 1."""
    problems = {k: code for k, code in template_problems(text).items() if k in fields}
    if problems:
        raise InvalidInputError(problems)
    for field, troubles in template_troubles(kind, text).items():
        if field in fields:
            first = troubles[0]
            raise InvalidInputError(
                {field: first.code}, text=first.text, line=first.line, column=first.column
            )
