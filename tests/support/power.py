"""Power cuts: what a disk may hold when the current fails, told from a log of writes and syncs."""

import random
import struct
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

HEAD = struct.Struct("<cQQQ")
SECTOR = 512


def build_shim(folder: Path) -> Path:
    """Compile the library that keeps the log."""
    shim = folder / "disk_shim.so"
    source = Path(__file__).with_name("disk_shim.c")
    command = ["gcc", "-shared", "-fPIC", "-O2", "-Wall", "-Werror", "-o", shim, source, "-pthread"]
    subprocess.run(command, check=True)
    return shim


@dataclass(frozen=True, slots=True)
class Deed:
    """One record of the log: Written, Truncated, Synced, Unlinked, or Announced by the program."""

    what: str
    name: str
    offset: int
    data: bytes


def read_log(path: Path) -> list[Deed]:
    return [*_deeds(path.read_bytes())]


def _deeds(log: bytes) -> Iterator[Deed]:
    at = 0
    while at + HEAD.size <= len(log):
        what, length, offset, size = HEAD.unpack_from(log, at)
        at += HEAD.size
        name = log[at : at + length].decode()
        at += length
        carries = what in b"WA"
        yield Deed(what.decode(), name, offset, log[at : at + size] if carries else b"")
        at += size if carries else 0


@dataclass(slots=True)
class DiskFile:
    """What is certain, and what the system may or may not have written of its own accord."""

    certain: bytearray = field(default_factory=bytearray)
    waiting: list[Deed] = field(default_factory=list)

    def settle(self) -> None:
        for deed in self.waiting:
            _apply(self.certain, deed)
        self.waiting.clear()


@dataclass(slots=True)
class Disk:
    """Follows a log; `lose` gives images of the files for a power cut at this moment."""

    files: dict[str, DiskFile]
    said: list[str] = field(default_factory=list)

    @classmethod
    def holding(cls, folder: Path) -> "Disk":
        """Begin with the files of a folder, all of them safe."""
        files = {path.name: DiskFile(bytearray(path.read_bytes())) for path in folder.iterdir()}
        return cls(files)

    def follow(self, deed: Deed) -> None:
        if deed.what == "A":
            self.said += deed.data.decode().splitlines()
        elif deed.what == "U":
            self.files.pop(deed.name, None)
        else:
            file = self.files.setdefault(deed.name, DiskFile())
            if deed.what == "S":
                file.settle()
            else:
                file.waiting.append(deed)

    def keep(self, folder: Path) -> None:
        """Write what a new process sees after a mere kill: everything."""
        self._write(folder, lambda deed: [deed])

    def lose(self, folder: Path, dice: random.Random, chance: float) -> None:
        """Write what is left after a power cut; a sector not yet synced is lost with `chance`."""
        self._write(folder, lambda deed: [d for d in _sectors(deed) if dice.random() >= chance])

    def _write(self, folder: Path, choose) -> None:
        folder.mkdir()
        for name, file in self.files.items():
            content = bytearray(file.certain)
            for deed in file.waiting:
                for kept in choose(deed):
                    _apply(content, kept)
            (folder / name).write_bytes(content)


def _sectors(deed: Deed) -> list[Deed]:
    """Split a write at the borders of sectors: each of them is written whole or not."""
    if deed.what != "W":
        return [deed]
    ends = range(deed.offset - deed.offset % SECTOR + SECTOR, deed.offset + len(deed.data), SECTOR)
    cuts = [deed.offset, *ends, deed.offset + len(deed.data)]
    return [
        Deed("W", deed.name, start, deed.data[start - deed.offset : end - deed.offset])
        for start, end in pairwise(cuts)
    ]


def _apply(content: bytearray, deed: Deed) -> None:
    if deed.what == "T":
        del content[deed.offset :]
        content.extend(bytes(deed.offset - len(content)))
        return
    content.extend(bytes(max(0, deed.offset - len(content))))
    content[deed.offset : deed.offset + len(deed.data)] = deed.data
