"""From octets to unfolded lines, one at a time: a line of 50 MB never stands in memory."""

import codecs
import io
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import BinaryIO, Final

from mintgremium.documents.vcards.limits import MOST_FIELD

_PIECE: Final = 64 * 1024
_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LONGEST_HEAD: Final = 1_000  # octets before the colon that are looked at


@dataclass(slots=True)
class RawLine:
    """One unfolded line; what exceeds the limit of a field is counted but not kept."""

    number: int  # of its first physical line
    data: bytearray = field(default_factory=bytearray)
    size: int = 0

    @property
    def is_cut(self) -> bool:
        """Tell whether the line was longer than what is kept of it."""
        return self.size > len(self.data)

    def add(self, piece: bytes) -> None:
        """Append what follows."""
        self.size += len(piece)
        self.data += piece[: MOST_FIELD - len(self.data)]

    def drop_soft_break(self) -> bool:
        """Take off the soft break at the end of quoted-printable text (2.1), if there is one."""
        if self.is_cut or not self.data.endswith(b"="):
            return False
        head, colon, _ = self.data[:_LONGEST_HEAD].partition(b":")
        if not colon or b"QUOTED-PRINTABLE" not in head.upper():
            return False
        del self.data[-1:]
        self.size -= 1
        return True


def unfolded(stream: BinaryIO) -> Generator[RawLine, None, None]:
    """Yield the unfolded lines; blank lines are left out."""
    line = RawLine(1)
    with closing(_pieces(stream)) as pieces:
        for number, piece, begins in pieces:
            if not begins or line.drop_soft_break():
                line.add(piece)
            elif piece[:1] in (b" ", b"\t"):
                line.add(piece[1:])
            else:
                yield from _told(line)
                line = RawLine(number)
                line.add(piece)
    yield from _told(line)


def _told(line: RawLine) -> Iterator[RawLine]:
    if line.data.strip():
        yield line


def _pieces(stream: BinaryIO) -> Generator[tuple[int, bytes, bool], None, None]:
    """Yield number, content and whether a physical line begins there; ends are taken off."""
    text, encoding = _opened(stream)
    number, begins = 1, True
    try:
        while piece := text.readline(_PIECE):
            begins, here = piece.endswith("\n"), begins
            yield number, piece.removesuffix("\n").encode(encoding, errors="replace"), here
            number += begins
    finally:
        text.detach()  # the file belongs to the caller


def _opened(stream: BinaryIO) -> tuple[io.TextIOWrapper, str]:
    """Return the file cut at any kind of line end; each octet is one character unless UTF-16."""
    mark = stream.read(3)
    if mark[:2] in _UTF16:
        stream.seek(0)
        return io.TextIOWrapper(stream, "utf-16", errors="replace"), "utf-8"
    if mark != codecs.BOM_UTF8:
        stream.seek(0)
    return io.TextIOWrapper(stream, "latin-1"), "latin-1"
