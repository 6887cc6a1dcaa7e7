"""The facts of a meeting as label and value, shared by letters, mails and calendar entries."""

from collections.abc import Iterator
from dataclasses import dataclass

from mintgremium.core.vocabulary import ItemState, MeetingMode
from mintgremium.documents.formatting import NBSP, Formats
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.plain import one_line
from mintgremium.documents.trees import CommitteeTitle, ItemEntry, MeetingDocument

TELLING = 8  # letters; shorter words of a name, such as "Beirat für", may stand in any label


@dataclass(frozen=True, slots=True)
class Fact:
    """One labelled value."""

    label: str
    value: str


def meeting_facts(document: MeetingDocument, phrases: Phrases) -> tuple[Fact, ...]:
    """List when, where and how a meeting takes place and how to join, as far as known."""
    access = {"video": document.video_link, "dial_in": document.dial_in}
    return (*record_facts(document, phrases), *_labelled(access, phrases))


def record_facts(document: MeetingDocument, phrases: Phrases) -> tuple[Fact, ...]:
    """List the facts that stay true after a meeting: no links, no access codes."""
    formats = Formats(phrases)
    return _labelled(
        {
            "reference": document.reference,
            "date": formats.when(document.start, document.end),
            "time": formats.times(document.start, document.end),
            "place": ", ".join(document.place.lines()),
            "form": phrases.text(f"mode.{document.mode}"),
        },
        phrases,
    )


def _labelled(values: dict[str, str], phrases: Phrases) -> tuple[Fact, ...]:
    return tuple(
        Fact(phrases.text(f"facts.{key}"), one_line(value))
        for key, value in values.items()
        if value
    )


def meeting_title(document: MeetingDocument, phrases: Phrases) -> str:
    """Name the meeting, after its committees where its label does not name one of them."""
    label = one_line(document.label)
    if not document.committees or any(_names(label, title) for title in document.committees):
        return label
    short_names = " / ".join(title.short_name or title.name for title in document.committees)
    return phrases.text("calendar.summary", short_names=one_line(short_names), label=label)


def _names(label: str, committee: CommitteeTitle) -> bool:
    """Tell whether the label holds the short name or a telling word of the full one."""
    words = [word for word in committee.name.split() if len(word) >= TELLING]
    return any(word and word in label for word in (committee.short_name, *words))


def committee_names(document: MeetingDocument, phrases: Phrases) -> str:
    """Name the committees in full, as a sentence joins them."""
    return Formats(phrases).words([one_line(title.name) for title in document.committees])


def meeting_location(document: MeetingDocument, phrases: Phrases) -> str:
    """Say in one line where a meeting is: its address, or how people join from afar."""
    if lines := document.place.lines():
        return ", ".join(lines)
    if document.mode is MeetingMode.PHONE:
        return phrases.text(f"mode.{document.mode}")
    return phrases.text("facts.video") if document.video_link else ""


def item_title(item: ItemEntry, phrases: Phrases) -> str:
    """Name an agenda item after its number."""
    title = one_line(item.title) or phrases.text("item.untitled")
    return f"{item_number(item, phrases)} {title}".strip()


def item_number(item: ItemEntry, phrases: Phrases) -> str:
    """Write the number of an item as `TOP 4`; empty where it has none."""
    number = one_line(item.number).replace(" ", NBSP)
    return phrases.text("item.number", number=number) if number else ""


def open_items(items: tuple[ItemEntry, ...], depth: int = 0) -> Iterator[tuple[int, ItemEntry]]:
    """Walk the items that everybody may read, with their depth; a closed item hides its own."""
    for item in items:
        if item.public and item.state is not ItemState.WITHDRAWN:
            yield depth, item
            yield from open_items(item.items, depth + 1)
