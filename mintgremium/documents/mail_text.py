"""The subject and the two bodies of a mail, from the template of a committee or a shipped one."""

from collections.abc import Mapping
from dataclasses import dataclass

from mintgremium.core.correspondence import TemplateKind
from mintgremium.documents.mail_html import letter_html, letter_text
from mintgremium.documents.mail_markup import Template, Trouble, Value, read_template
from mintgremium.documents.mail_values import Letter, known_names, meeting_values
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.plain import one_line
from mintgremium.documents.trees import MeetingDocument, Recipient


@dataclass(frozen=True, slots=True)
class MailText:
    """A subject line, a plain body, and the same as HTML."""

    subject: str
    body: str
    html: str = ""


@dataclass(frozen=True, slots=True)
class TemplateText:
    """A template as people type it."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class LetterTemplate:
    """A template that was read, ready to be filled for each recipient."""

    subject: Template
    body: Template

    @property
    def troubles(self) -> dict[str, tuple[Trouble, ...]]:
        """What could not be understood, by field."""
        found = {"subject": self.subject.troubles, "body": self.body.troubles}
        return {name: troubles for name, troubles in found.items() if troubles}

    def write(
        self, values: Mapping[str, Value], phrases: Phrases, *, sample: bool = False
    ) -> MailText:
        """Write the mail of one recipient."""
        lines = letter_text(self.subject.fill(values)).split("\n")
        subject = one_line(" ".join(lines))
        if sample:
            subject = f"[{phrases.text('document.sample')}] {subject}"
        blocks = self.body.fill(values)
        return MailText(
            subject, letter_text(blocks), letter_html(blocks, subject, phrases.language)
        )


def shipped_template(kind: TemplateKind, phrases: Phrases) -> TemplateText:
    """Return the text that counts while a committee has none of its own."""
    return TemplateText(
        phrases.sentences[f"template_subject.{kind}"],
        phrases.sentences[f"template_body.{kind}"].strip(),
    )


def read_letter(kind: TemplateKind, text: TemplateText) -> LetterTemplate:
    """Read subject and body of a template."""
    names = known_names(kind)
    return LetterTemplate(read_template(text.subject, names), read_template(text.body, names))


def mail_text(
    document: MeetingDocument,
    recipient: Recipient,
    letter: Letter,
    phrases: Phrases,
    template: LetterTemplate | None = None,
) -> MailText:
    """Write the mail about a meeting; without a template the shipped one counts."""
    used = template or read_letter(letter.kind, shipped_template(letter.kind, phrases))
    values = meeting_values(document, recipient, letter, phrases)
    return used.write(values, phrases, sample=document.sample)
