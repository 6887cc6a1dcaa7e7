"""Write `.msg` files as Outlook saves them: a compound file (MS-CFB) with MAPI properties."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID

Tree = Mapping[str, "bytes | Tree"]
SECTOR, SMALL, LIMIT = 512, 64, 4096
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
MEETING = UUID("6ed8da90-450b-101b-98da-00aa003f1305")
APPOINTMENT = UUID("00062002-0000-0000-c000-000000000046")


@dataclass
class _Entry:
    name: str
    kind: int  # 1 storage, 2 stream, 5 root
    data: bytes = b""
    start: int = END
    child: int = FREE
    right: int = FREE


@dataclass
class _File:
    entries: list[_Entry] = field(default_factory=list)
    sectors: list[bytes] = field(default_factory=list)
    chain: list[int] = field(default_factory=list)
    small: bytearray = field(default_factory=bytearray)
    small_chain: list[int] = field(default_factory=list)

    def add(self, tree: Tree) -> int:
        """Add the entries of a storage as a list that leans to the right."""
        before = FREE
        for name in sorted(tree, reverse=True, key=lambda each: (len(each), each.upper())):
            content = tree[name]
            at = len(self.entries)
            if isinstance(content, bytes):
                self.entries.append(_Entry(name, 2, content, right=before))
            else:
                entry = _Entry(name, 1, right=before)
                self.entries.append(entry)
                entry.child = self.add(content)
            before = at
        return before

    def put(self, data: bytes) -> int:
        """Store bytes in whole sectors and return the first."""
        start = len(self.sectors)
        pieces = [data[at : at + SECTOR] for at in range(0, len(data), SECTOR)]
        for number, piece in enumerate(pieces):
            self.sectors.append(piece.ljust(SECTOR, b"\0"))
            self.chain.append(END if number + 1 == len(pieces) else start + number + 1)
        return start if pieces else END

    def put_small(self, data: bytes) -> int:
        """Store bytes in small sectors within one stream."""
        start, count = len(self.small) // SMALL, -(-len(data) // SMALL)
        self.small += data.ljust(count * SMALL, b"\0")
        self.small_chain += [start + n + 1 for n in range(count - 1)] + [END]
        return start

    def bytes(self) -> bytes:
        """Put everything together."""
        for entry in self.entries:
            if entry.kind == 2 and entry.data:
                put = self.put if len(entry.data) >= LIMIT else self.put_small
                entry.start = put(entry.data)
        root = self.entries[0]
        root.data = bytes(self.small)
        root.start = self.put(root.data)
        first_small = self.put(b"".join(struct.pack("<I", n) for n in self.small_chain))
        directory = b"".join(_packed(entry) for entry in self.entries)
        missing = -len(directory) // 128 % 4
        first_entry = self.put(directory + _packed(_Entry("", 0)) * missing)
        count = 1
        while count * 128 < len(self.chain) + count:
            count += 1
        fat_at = len(self.sectors)
        table = [*self.chain, *[FAT] * count]
        table += [FREE] * (count * 128 - len(table))
        fat = struct.pack(f"<{len(table)}I", *table)
        header = struct.pack(
            "<8s16sHHHHH6s9I",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, count,
            first_entry, 0, LIMIT, first_small, -(-len(self.small_chain) // 128), END, 0,
        )  # fmt: skip
        places = [fat_at + n for n in range(count)] + [FREE] * (109 - count)
        return header + struct.pack("<109I", *places) + b"".join(self.sectors) + fat


def _packed(entry: _Entry) -> bytes:
    name = entry.name.encode("utf-16-le")
    length = len(name) + 2 if entry.name else 0
    return struct.pack(
        "<64sHBBIII16sIQQIQ",
        name, length, entry.kind, 1, FREE, entry.right, entry.child, b"", 0, 0, 0,
        entry.start if entry.kind else 0, len(entry.data),
    )  # fmt: skip


def compound_file(tree: Tree) -> bytes:
    """Write a compound file of nested storages and streams."""
    file = _File()
    root = _Entry("Root Entry", 5)
    file.entries.append(root)
    root.child = file.add(tree)
    return file.bytes()


Value = str | bytes | int | bool | datetime


def properties(values: Mapping[int, Value], header: int) -> dict[str, bytes | Tree]:
    """Write MAPI properties by key as the streams of a storage."""
    streams: dict[str, bytes | Tree] = {}
    fixed = b""
    for key, value in values.items():
        match value:
            case str():
                streams[f"__substg1.0_{key:04X}001F"] = value.encode("utf-16-le")
            case bytes():
                streams[f"__substg1.0_{key:04X}0102"] = value
            case bool():
                fixed += struct.pack("<HHIQ", 0x0B, key, 6, int(value))
            case datetime():
                ticks = round((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds() * 10**7)
                fixed += struct.pack("<HHIQ", 0x40, key, 6, ticks)
            case int():
                fixed += struct.pack("<HHIQ", 0x03, key, 6, value)
    streams["__properties_version1.0"] = b"\0" * header + fixed
    return streams


def outlook_file(
    values: Mapping[int, Value],
    named: Mapping[tuple[UUID, int], Value] | None = None,
    attached: tuple[Mapping[int, Value], ...] = (),
    enclosed: tuple[Mapping[int, Value], ...] = (),
) -> bytes:
    """Write a message; `named` are properties by set and number."""
    named = named or {}
    sets = sorted({key[0] for key in named}, key=str)
    entries = b""
    numbered: dict[int, Value] = dict(values)
    for index, ((which, number), value) in enumerate(named.items()):
        entries += struct.pack("<IHH", number, (sets.index(which) + 3) << 1, index)
        numbered[0x8000 + index] = value
    tree = properties(numbered, 32)
    tree["__nameid_version1.0"] = {
        "__substg1.0_00020102": b"".join(each.bytes_le for each in sets),
        "__substg1.0_00030102": entries,
        "__substg1.0_00040102": b"",
    }
    for number, part in enumerate(attached):
        tree[f"__attach_version1.0_#{number:08X}"] = properties(part, 8)
    for number, inner in enumerate(enclosed, len(attached)):
        tree[f"__attach_version1.0_#{number:08X}"] = {
            **properties({}, 8),
            "__substg1.0_3701000D": properties(inner, 24),
        }
    return compound_file(tree)
