"""Read vCards one after the other; what is wrong with one never hides the others."""

from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass, field
from typing import BinaryIO, Final

from mintgremium.core.errors import ForeignFileError
from mintgremium.documents.vcards.cards import Omission, ReadCard
from mintgremium.documents.vcards.content import ContentLine, parsed
from mintgremium.documents.vcards.limits import MOST_CARDS, MOST_LINES, MOST_TEXT
from mintgremium.documents.vcards.lines import RawLine, unfolded
from mintgremium.documents.vcards.meaning import card_of

_BINARY: Final = (b"PHOTO", b"LOGO", b"SOUND", b"KEY")
_HEAD: Final = 200  # octets in which the name of a property stands


@dataclass(slots=True)
class _Open:
    """The card being read."""

    number: int
    line: int
    content: list[ContentLine] = field(default_factory=list)
    omissions: list[Omission] = field(default_factory=list)
    lines: int = 0
    inner: int = 0  # cards within it, as AGENT of 2.1 brings them
    in_picture: bool = False
    expects_inner: bool = False

    def take(self, raw: RawLine) -> None:
        """Keep a line, or note why it is left out."""
        self.lines += 1
        if self.lines > MOST_LINES:
            return
        if _is_binary(raw):
            self.omissions.append(Omission("picture", raw.number, raw.size))
            self.in_picture = True
            return
        line = None if raw.is_cut else parsed(bytes(raw.data))
        if line is not None:
            self.in_picture = False
            self.expects_inner = line.name == "AGENT" and not line.value.strip()
            self.content.append(line)
        elif not (self.in_picture and _is_base64(raw.data)):  # some fold pictures without blanks
            code = "line-too-long" if raw.is_cut else "line-unreadable"
            self.omissions.append(Omission(code, raw.number, raw.size))

    def closed(self, code: str = "") -> ReadCard:
        """Return what came of it."""
        card = card_of(self.content)
        if not code and self.lines > MOST_LINES:
            code = "card-too-long"
        if not code and not (card.family_name or card.given_name or card.full_name or card.emails):
            code = "card-empty"
        kept = None if code else card
        return ReadCard(self.number, self.line, kept, code, tuple(self.omissions))


class _Reading:
    """Goes through the lines of a file and tells where cards begin and end."""

    def __init__(self) -> None:
        self.count = 0
        self._text = 0
        self._now: _Open | None = None

    def take(self, raw: RawLine) -> ReadCard | None:
        """Take the next line and return the card that ends with it. Raises ForeignFileError."""
        self._text += 0 if _is_binary(raw) else raw.size
        if self._text > MOST_TEXT:
            raise ForeignFileError("vcards-too-large")
        mark = bytes(raw.data[:_HEAD]).upper().replace(b" ", b"").strip()
        if mark == b"BEGIN:VCARD":
            return self._begin(raw)
        if self._now is None:
            return None
        if mark == b"END:VCARD":
            return self._end(self._now)
        if not self._now.inner:
            self._now.take(raw)
        return None

    def rest(self) -> ReadCard | None:
        """Return the card that never ended."""
        return self._now.closed("card-open") if self._now is not None else None

    def _begin(self, raw: RawLine) -> ReadCard | None:
        if self._now is not None and (self._now.expects_inner or self._now.inner):
            self._now.inner += 1
            return None
        never_ended = self.rest()
        self.count += 1
        if self.count > MOST_CARDS:
            raise ForeignFileError("vcards-too-many", most=MOST_CARDS)
        self._now = _Open(self.count, raw.number)
        return never_ended

    def _end(self, card: _Open) -> ReadCard | None:
        if card.inner:
            card.inner -= 1
            return None
        self._now = None
        return card.closed()


def read_cards(stream: BinaryIO) -> Generator[ReadCard, None, None]:
    """Yield the cards of a file. Raises ForeignFileError for no vCards or far too many."""
    reading = _Reading()
    with closing(unfolded(stream)) as lines:
        for raw in lines:
            if (card := reading.take(raw)) is not None:
                yield card
    if (card := reading.rest()) is not None:
        yield card
    if not reading.count:
        raise ForeignFileError("no-vcards")


def _is_binary(raw: RawLine) -> bool:
    name = bytes(raw.data[:_HEAD]).split(b":", 1)[0].split(b";", 1)[0]
    return name.rpartition(b".")[2].strip().upper() in _BINARY


def _is_base64(data: bytearray) -> bool:
    return data.strip().translate(None, b"+/=").isalnum()
