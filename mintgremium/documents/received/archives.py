"""Look into a zip file within limits; nothing is ever unpacked to disk."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Final

from mintgremium.documents.received.faults import Fault, UnreadableError

SIGNATURES: Final = (b"PK\x03\x04", b"PK\x05\x06")
MOST_MEMBERS: Final = 2_000
MOST_BYTES: Final = 50 * 1024 * 1024
LARGEST_MEMBER: Final = 5 * 1024 * 1024
HIGHEST_RATIO: Final = 100
_SMALL: Final = 64 * 1024  # below that a high ratio is nothing to fear
_DIRECTORY_ENTRY: Final = 512  # bytes that an entry needs at most, with a long name
_END: Final = struct.Struct("<4s4xHHII")


def members(data: bytes) -> Iterator[tuple[str, bytes | Fault]]:
    """Give name and content of each file within, or why it cannot be had.

    Raises UnreadableError if nothing can be had at all. Names are only ever shown.
    """
    _refuse_bomb(data)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            if len(entries) > MOST_MEMBERS:
                raise UnreadableError(Fault.TOO_MANY_PARTS)
            if sum(entry.file_size for entry in entries) > MOST_BYTES:
                raise UnreadableError(Fault.TOO_LARGE)
            for entry in entries:
                yield shown_name(entry.filename), _content(archive, entry)
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, OverflowError):
        raise UnreadableError(Fault.UNREADABLE) from None


def _refuse_bomb(data: bytes) -> None:
    """Turn away an archive whose list of contents alone is too long."""
    if len(data) > MOST_BYTES:
        raise UnreadableError(Fault.TOO_LARGE)
    at = data.rfind(b"PK\x05\x06")
    if at < 0 or len(data) - at < _END.size:
        raise UnreadableError(Fault.UNREADABLE)
    _mark, _here, count, size, _start = _END.unpack_from(data, at)
    if count > MOST_MEMBERS or size > MOST_MEMBERS * _DIRECTORY_ENTRY:
        raise UnreadableError(Fault.TOO_MANY_PARTS)


def _content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes | Fault:
    if entry.flag_bits & 1:
        return Fault.SEALED
    is_bomb = entry.file_size > max(_SMALL, entry.compress_size * HIGHEST_RATIO)
    if is_bomb or entry.file_size > LARGEST_MEMBER:
        return Fault.TOO_LARGE
    try:
        with archive.open(entry) as file:
            data = file.read(LARGEST_MEMBER + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError):
        return Fault.UNREADABLE
    return data if len(data) <= LARGEST_MEMBER else Fault.TOO_LARGE


def shown_name(name: str) -> str:
    """Return the last part of a name without signs that deceive the eye."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return "".join(sign for sign in last if sign.isprintable())[:200] or "–"
