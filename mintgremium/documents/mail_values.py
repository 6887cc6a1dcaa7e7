"""What the placeholders of mail templates stand for, for one meeting and one recipient."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.vocabulary import ActionState, DeadlineKind, MeetingMode
from mintgremium.documents.facts import (
    Fact,
    committee_names,
    item_title,
    meeting_facts,
    meeting_location,
    meeting_title,
    open_items,
)
from mintgremium.documents.formatting import Formats
from mintgremium.documents.mail_markup import Entry, Value, folded
from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.documents.plain import one_line
from mintgremium.documents.trees import MeetingDocument, Recipient, TaskEntry

OF_EVERYBODY = ("salutation", "name", "seat", "committee", "committee_short", "sender")
OF_A_MEETING = (
    *("meeting", "number", "reference", "date", "day", "time", "place", "form", "access", "facts"),
    *("note", "agenda", "attachments", "tasks", "deadlines", "answers_until", "answer_request"),
    *("proposals_until", "documents_until"),
)
ASKS_FOR_AN_ANSWER = (
    TemplateKind.INVITATION,
    TemplateKind.UPDATE,
    TemplateKind.REMINDER_ANSWERS,
)
WITHOUT_AGENDA = (TemplateKind.CANCEL, TemplateKind.UNINVITE)
_ONLY: Mapping[TemplateKind, tuple[str, ...]] = {
    TemplateKind.CANCEL: ("reason",),
    TemplateKind.UPDATE: ("reason",),
    TemplateKind.MINUTES: ("objections_until",),
    TemplateKind.CONFIRM_CONTACT: ("contact",),
}


@dataclass(frozen=True, slots=True)
class Letter:
    """What a mail can say besides what the document of its meeting holds."""

    kind: TemplateKind
    reason: str = ""  # why a meeting changes or is off
    files: tuple[str, ...] = ()  # names of what is attached
    tasks: tuple[TaskEntry, ...] = ()  # those of the recipient
    dues: Mapping[DeadlineKind, date] = field(default_factory=dict)
    for_information: bool = False  # a copy that asks for no answer


def placeholders_of(kind: TemplateKind) -> tuple[str, ...]:
    """List the keys of the placeholders that a kind of mail can fill."""
    meeting = () if kind is TemplateKind.CONFIRM_CONTACT else OF_A_MEETING
    return (*OF_EVERYBODY, *meeting, *_ONLY.get(kind, ()))


def placeholder_name(key: str, phrases: Phrases) -> str:
    """Return the name of a placeholder as people write it: `Antwort bis`."""
    return phrases.text(f"placeholder_name.{key}")


def known_names(kind: TemplateKind) -> dict[str, str]:
    """Map the names that a template may use, in all languages, to their keys."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        phrases = Phrases.load(language)
        found |= {folded(placeholder_name(key, phrases)): key for key in placeholders_of(kind)}
    return found


def person_values(
    recipient: Recipient, committees: str, short: str, sender: Iterable[str], phrases: Phrases
) -> dict[str, Value]:
    """Fill the placeholders of a mail that belongs to no meeting."""
    return {
        "salutation": Value.of(recipient.salutation or phrases.text("letter.salutation")),
        "name": Value.of(recipient.name),
        "seat": Value.of(recipient.seat),
        "committee": Value.of(committees),
        "committee_short": Value.of(short),
        "sender": _lines(sender),
    }


def contact_values(facts: Iterable[Fact]) -> dict[str, Value]:
    """Fill the placeholder of a contact with what is known of it, line by line."""
    return {"contact": Value(tuple(Entry(one_line(f.value), f.label) for f in facts))}


def meeting_values(
    document: MeetingDocument, recipient: Recipient, letter: Letter, phrases: Phrases
) -> dict[str, Value]:
    """Fill all placeholders of a mail about a meeting."""
    formats = Formats(phrases)
    short = " / ".join(title.short_name or title.name for title in document.committees)
    texts = {
        "meeting": meeting_title(document, phrases),
        "number": document.number,
        "reference": document.reference,
        "date": formats.plain_date(document.start, document.end),
        "day": formats.when(document.start, document.end),
        "time": formats.times(document.start, document.end),
        "place": meeting_location(document, phrases),
        "form": phrases.text(f"mode.{document.mode}"),
        "note": "" if letter.kind in WITHOUT_AGENDA else document.note,
        "reason": letter.reason,
        "answer_request": _answer_request(document, letter, phrases),
        "answers_until": _day(document.answer_until, formats),
        "proposals_until": _day(letter.dues.get(DeadlineKind.PROPOSALS), formats),
        "documents_until": _day(letter.dues.get(DeadlineKind.DOCUMENTS), formats),
        "objections_until": _day(document.minutes.objections_until, formats),
    }
    values = person_values(
        recipient, committee_names(document, phrases), short, sender_lines(document), phrases
    )
    values |= {key: Value.of(text) for key, text in texts.items()}
    values["facts"] = _facts(meeting_facts(document, phrases))
    values["access"] = _facts(_access(document, phrases))
    values["agenda"] = _agenda(document, letter, phrases)
    values["attachments"] = _lines(letter.files)
    values["tasks"] = Value(
        tuple(_task(task, formats, phrases) for task in letter.tasks), listed=True
    )
    values["deadlines"] = Value(tuple(_dues(document, letter, formats, phrases)), listed=True)
    return values


def sender_lines(document: MeetingDocument) -> tuple[str, ...]:
    """List the lines below the closing: who signs, the letterhead, how to reach them."""
    sender = document.organizer
    address = sender.letterhead or (sender.name,)
    return tuple(filter(None, dict.fromkeys((sender.signatory, *address, *sender.contact))))


def _lines(lines: Iterable[str]) -> Value:
    return Value(tuple(Entry(one_line(line)) for line in lines if line.strip()))


def _facts(facts: Iterable[Fact]) -> Value:
    return Value(tuple(Entry(fact.value, fact.label) for fact in facts))


def _access(document: MeetingDocument, phrases: Phrases) -> Iterator[Fact]:
    values = {"video": document.video_link, "dial_in": document.dial_in}
    for key, value in values.items():
        if value and document.mode is not MeetingMode.PRESENCE:
            yield Fact(phrases.text(f"facts.{key}"), one_line(value))


def _agenda(document: MeetingDocument, letter: Letter, phrases: Phrases) -> Value:
    if letter.kind in WITHOUT_AGENDA:
        return Value()
    entries = (
        Entry(item_title(item, phrases), depth=depth) for depth, item in open_items(document.items)
    )
    return Value(tuple(entries), listed=True)


def _answer_request(document: MeetingDocument, letter: Letter, phrases: Phrases) -> str:
    if letter.kind not in ASKS_FOR_AN_ANSWER:
        return ""
    if letter.for_information:
        return phrases.text("mail.for_information")
    if document.answer_until is None:
        return phrases.text("mail.answer_open")
    return phrases.text("mail.answer", date=Formats(phrases).weekday(document.answer_until))


def _task(task: TaskEntry, formats: Formats, phrases: Phrases) -> Entry:
    title = one_line(task.title)
    if task.due is None or task.state is not ActionState.OPEN:
        return Entry(title)
    return Entry(phrases.text("mail.task", title=title, date=formats.day(task.due)))


def _dues(
    document: MeetingDocument, letter: Letter, formats: Formats, phrases: Phrases
) -> Iterator[Entry]:
    days = {
        "answers": document.answer_until,
        "proposals": letter.dues.get(DeadlineKind.PROPOSALS),
        "documents": letter.dues.get(DeadlineKind.DOCUMENTS),
    }
    known = {key: day for key, day in days.items() if day is not None and day >= document.dated}
    for key, day in sorted(known.items(), key=lambda pair: pair[1]):
        yield Entry(formats.weekday(day), phrases.text(f"mail.due_{key}"))


def _day(day: date | None, formats: Formats) -> str:
    return formats.weekday(day) if day else ""
