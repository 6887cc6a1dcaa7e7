"""Contacts as vCards: out for address books, and in by way of the same plan as lists."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from mintgremium.core.errors import ForeignFileError, StorageUnavailableError
from mintgremium.documents.vcards.cards import Card, CardVersion, ReadCard
from mintgremium.documents.vcards.limits import MOST_BYTES
from mintgremium.runtime.whole_files import write_whole
from mintgremium.services.member_lists.forms import parted_forms
from mintgremium.services.member_lists.rows import (
    Field,
    ImportPlan,
    ListEntry,
    Reason,
    Scope,
    Value,
)

if TYPE_CHECKING:
    from mintgremium.services.member_lists.service import MemberLists, Report
    from mintgremium.storage.reader import Reader

SUFFIX: Final = ".vcf"
_PEOPLE: Final = ("", "individual")  # kinds of cards that stand for a person
_KILO: Final = 1024
_REPORT_EVERY: Final = 100  # cards


@dataclass(frozen=True, slots=True)
class CardFile:
    """What was read from a file of vCards."""

    source: str  # name of the file
    entries: tuple[ListEntry, ...]


class Vcards:
    """People to and from address books."""

    def __init__(self, reader: "Reader", lists: "MemberLists", today: Callable[[], date]) -> None:
        self._reader = reader
        self._lists = lists
        self._today = today

    def pieces(self, scope: Scope, version: CardVersion) -> Iterator[bytes]:
        """Yield the cards of a scope by name."""
        from mintgremium.documents.vcards.writing import write_cards
        from mintgremium.services.member_lists.card_reads import cards_of

        yield from write_cards(cards_of(self._reader, scope, scope.on or self._today()), version)

    def export(
        self, scope: Scope, path: Path, version: CardVersion, *, force: bool = False
    ) -> None:
        """Write the cards of a scope; the file is complete or not there.

        Raises StorageUnavailableError.
        """
        write_whole(path, self.pieces(scope, version), force=force)

    def read(self, path: Path, report: "Report | None" = None) -> CardFile:
        """Read a file within limits. Raises ForeignFileError, StorageUnavailableError."""
        from mintgremium.documents.vcards.reading import read_cards
        from mintgremium.services.member_lists.card_reads import known_people

        people = known_people(self._reader)
        entries: list[ListEntry] = []
        try:
            size = path.stat().st_size
            if size > MOST_BYTES:
                raise ForeignFileError("vcards-too-large")
            with path.open("rb") as file, closing(read_cards(file)) as cards:
                for read in cards:
                    entries.append(_entry(read, people))
                    if report is not None and read.number % _REPORT_EVERY == 0:
                        report(file.tell() if file.seekable() else 0, size)
        except OSError:
            raise StorageUnavailableError("days-file-unreadable", path=path) from None
        return CardFile(path.name, tuple(entries))

    def plan(
        self,
        found: CardFile,
        resolved: Mapping[int, UUID | None] | None = None,
        *,
        language: str = "de",
        report: "Report | None" = None,
    ) -> ImportPlan:
        """Say card by card what an import would do."""
        return self._lists.plan_entries(
            found.source, found.entries, resolved, language=language, report=report
        )


def _entry(read: ReadCard, people: frozenset[UUID]) -> ListEntry:
    """Describe a card; what it does not tell changes nothing."""
    notes = tuple(
        Reason(each.code, {"line": each.line, "size": each.size // _KILO})
        for each in read.omissions
    )
    if read.card is None:
        fault = Reason(read.code, {"line": read.line})
        return ListEntry(table="", row=read.number, values={}, fault=fault, notes=notes)
    card = read.card
    wrong = None if card.kind in _PEOPLE else Reason("card-of-no-person", {"kind": card.kind})
    return ListEntry(
        table="",
        row=read.number,
        values={key: value for key, value in _values(card).items() if value},
        person_id=_known(card.uid, people),
        fault=wrong,
        notes=notes,
    )


def _known(uid: str, people: frozenset[UUID]) -> UUID | None:
    """Return whose card it is, if it came from this workspace."""
    try:
        found = UUID(uid)
    except ValueError:
        return None
    return found if found in people else None


def _values(card: Card) -> Mapping[Field, Value]:
    form, title = parted_forms(card.prefixes)
    first, *more = card.emails or ("",)
    named = card.family_name or card.given_name
    return {
        Field.FORM_OF_ADDRESS: form,
        Field.TITLE: title,
        Field.GIVEN_NAME: card.given_name if card.family_name else "",
        Field.AFFIX: card.affix,
        Field.FAMILY_NAME: card.family_name or card.given_name,
        Field.FULL_NAME: "" if named else card.full_name,
        Field.FUNCTION: card.title,
        Field.ORGANIZATION: card.organization[0] if card.organization else "",
        Field.EMAIL: first,
        Field.MORE_EMAILS: "; ".join(more),
        Field.PHONE: card.phones[0] if card.phones else "",
        Field.NOTE: card.note,
    }
