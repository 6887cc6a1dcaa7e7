"""The invitation check of what a meeting says: place, access, agenda, day; no database here."""

from collections.abc import Iterator, Sequence

from mintgremium.core.vocabulary import DispatchKind, ItemState, MeetingMode, Precision
from mintgremium.documents.facts import item_title
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import ItemEntry, MeetingDocument
from mintgremium.services.holidays.nationwide import SATURDAY, is_nationwide
from mintgremium.services.invitations.rows import Finding

ON_SITE = frozenset({MeetingMode.PRESENCE, MeetingMode.HYBRID})
BY_VIDEO = frozenset({MeetingMode.VIRTUAL, MeetingMode.HYBRID})
TELLING = 6  # letters; the title of a shorter confidential item may stand anywhere
_DAYS_KNOWN = frozenset({Precision.DAY, Precision.MINUTE})


def content_findings(
    document: MeetingDocument, kind: DispatchKind, outsiders: Sequence[str]
) -> Iterator[Finding]:
    """List what is missing or odd in what would be said."""
    yield from _access(document)
    if kind is DispatchKind.INVITATION and not document.items:
        yield Finding.note("agenda-empty")
    if kind is not DispatchKind.SAVE_THE_DATE:
        yield from _confidential(document, outsiders)
    yield from _day(document)
    if document.sample:
        yield Finding.note("sample-workspace")


def _access(document: MeetingDocument) -> Iterator[Finding]:
    if document.mode in ON_SITE and not document.place.lines():
        yield Finding.note("place-missing")
    if document.mode in BY_VIDEO and not document.video_link:
        yield Finding.note("video-missing")
    if document.mode is MeetingMode.PHONE and not document.dial_in:
        yield Finding.note("dial-in-missing")


def _confidential(document: MeetingDocument, outsiders: Sequence[str]) -> Iterator[Finding]:
    secret = [*closed_items(document.items)]
    said = f"{document.label}\n{document.note}".casefold()
    told = [item for item in secret if _is_told(item, said)]
    phrases = Phrases.load()
    if told:
        titles = ", ".join(item_title(item, phrases) for item in told)
        yield Finding.reason("confidential-in-text", items=titles)
    if secret:
        titles = ", ".join(item_title(item, phrases) for item in secret)
        if outsiders:
            people = ", ".join(dict.fromkeys(outsiders))
            yield Finding.note("confidential-kept-back", items=titles, names=people)
        else:
            yield Finding.note("confidential-in-agenda", items=titles)


def closed_items(items: Sequence[ItemEntry], *, within: bool = False) -> Iterator[ItemEntry]:
    """Walk the items that are not public, and all below them."""
    for item in items:
        closed = within or not item.public
        if closed and item.state is not ItemState.WITHDRAWN:
            yield item
        yield from closed_items(item.items, within=closed)


def _is_told(item: ItemEntry, said: str) -> bool:
    title = item.title.strip().casefold()
    return len(title) >= TELLING and title in said


def _day(document: MeetingDocument) -> Iterator[Finding]:
    if document.start.precision not in _DAYS_KNOWN:
        return
    for day in dict.fromkeys((document.start.day, (document.end or document.start).day)):
        if day.weekday() >= SATURDAY:
            yield Finding.note("on-weekend", date=day.isoformat())
        elif is_nationwide(day):
            yield Finding.note("on-holiday", date=day.isoformat())
