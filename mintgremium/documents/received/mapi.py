"""The properties of an Outlook message: a small reader of MS-OXMSG over olefile."""

import struct
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID

from mintgremium.documents.received.charsets import decoded

if TYPE_CHECKING:
    from olefile import OleFileIO

MOST_ENTRIES: Final = 2_000
LONGEST_STREAM: Final = 5 * 1024 * 1024
_EPOCH: Final = datetime(1601, 1, 1, tzinfo=UTC)
_ENTRY: Final = struct.Struct("<HHI8s")  # type, id, flags, value
_NAME: Final = struct.Struct("<IHH")  # number, kind and set, index
_HEADER_OF_MAIL, _HEADER_OF_ENCLOSED, _HEADER_OF_PART = 32, 24, 8
_FIRST_NAMED: Final = 0x8000
_FIRST_SET: Final = 3  # 1 and 2 stand for sets that have no names of ours
_INTEGER, _FLAG, _TIME = 0x0003, 0x000B, 0x0040


class Properties:
    """What a message, or an attachment of one, knows about itself."""

    def __init__(self, ole: "OleFileIO", prefix: tuple[str, ...] = (), header: int = 0) -> None:
        self._ole = ole
        self._prefix = prefix
        self._fixed = self._read_fixed(header or _HEADER_OF_MAIL)

    def text(self, key: int) -> str:
        """Return a text, or an empty one."""
        wide = self._stream(f"__substg1.0_{key:04X}001F")
        if wide:
            return wide.decode("utf-16-le", errors="replace").rstrip("\0")
        return decoded(self._stream(f"__substg1.0_{key:04X}001E"), "cp1252").rstrip("\0")

    def data(self, key: int) -> bytes:
        """Return bytes, or none."""
        return self._stream(f"__substg1.0_{key:04X}0102")

    def number(self, key: int) -> int | None:
        """Return a whole number."""
        kind, value = self._fixed.get(key, (0, b""))
        return int(struct.unpack_from("<i", value)[0]) if kind == _INTEGER else None

    def flag(self, key: int) -> bool:
        """Tell whether something is set."""
        kind, value = self._fixed.get(key, (0, b""))
        return kind == _FLAG and value[0] == 1

    def time(self, key: int) -> datetime | None:
        """Return a point in time in UTC."""
        kind, value = self._fixed.get(key, (0, b""))
        if kind != _TIME:
            return None
        try:
            return _EPOCH + timedelta(microseconds=struct.unpack("<Q", value)[0] // 10)
        except OverflowError:
            return None

    def parts(self) -> "Iterator[Properties]":
        """Give the attachments."""
        for name in self._storages("__attach_version1.0_#"):
            yield Properties(self._ole, (*self._prefix, name), _HEADER_OF_PART)

    def enclosed(self) -> "Properties | None":
        """Return the message within an attachment, if it is one."""
        path = (*self._prefix, "__substg1.0_3701000D")
        if self._ole.get_type("/".join(path)) is False:
            return None
        return Properties(self._ole, path, _HEADER_OF_ENCLOSED)

    def _read_fixed(self, header: int) -> Mapping[int, tuple[int, bytes]]:
        found: dict[int, tuple[int, bytes]] = {}
        data = self._stream("__properties_version1.0")[header:]
        whole = len(data) - len(data) % _ENTRY.size
        for kind, key, _flags, value in _ENTRY.iter_unpack(data[:whole]):
            if len(found) < MOST_ENTRIES:
                found[key] = (kind, value)
        return found

    def _stream(self, name: str) -> bytes:
        path = "/".join((*self._prefix, name))
        if self._ole.get_type(path) != _STREAM:
            return b""
        data: bytes = self._ole.openstream(path).read(LONGEST_STREAM)
        return data

    def _storages(self, start: str) -> list[str]:
        depth = len(self._prefix)
        paths = self._ole.listdir(streams=False, storages=True)
        return sorted(
            path[-1]
            for path in paths
            if len(path) == depth + 1
            and tuple(path[:depth]) == self._prefix
            and path[-1].startswith(start)
        )


_STREAM: Final = 2  # olefile.STGTY_STREAM


def named_keys(ole: "OleFileIO") -> dict[tuple[UUID, int], int]:
    """Map set and number of each named property to the key it has in this file."""
    whole = Properties(ole, ("__nameid_version1.0",))
    sets = whole.data(0x0002)
    entries = whole.data(0x0003)
    found: dict[tuple[UUID, int], int] = {}
    usable = len(entries) - len(entries) % _NAME.size
    for number, kind, index in _NAME.iter_unpack(entries[:usable]):
        at = ((kind >> 1) - _FIRST_SET) * 16
        if kind & 1 or at < 0 or at + 16 > len(sets) or len(found) >= MOST_ENTRIES:
            continue
        found[UUID(bytes_le=sets[at : at + 16]), number] = _FIRST_NAMED + index
    return found
