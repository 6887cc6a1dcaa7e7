"""From files, folders and archives to answers: bounded in number, size and time."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from mintgremium.documents.received import archives, outlook
from mintgremium.documents.received.calendars import read_calendar
from mintgremium.documents.received.faults import Fault, UnreadableError
from mintgremium.documents.received.mails import read_mail
from mintgremium.documents.received.rows import CalendarAnswer, ReceivedMail
from mintgremium.services.replies.rows import Incoming

MOST_FILES: Final = 5_000
SUFFIXES: Final = frozenset({".ics", ".eml", ".msg", ".zip", ".vcs"})
ANSWERING: Final = frozenset({"REPLY", "COUNTER", "REFRESH", "DECLINECOUNTER"})
LARGEST_ARCHIVE: Final = archives.MOST_BYTES
LARGEST_FILE: Final = 5 * 1024 * 1024

Report = Callable[[int, int], None]


def read_answers(paths: Iterable[Path], report: Report) -> tuple[Incoming, ...]:
    """Read all answers in files and folders; `report` hears how far it is and may break off."""
    files = list(_files(paths))
    found: list[Incoming] = []
    for done, path in enumerate(files):
        report(done, len(files))
        found += _file(path)
    report(len(files), len(files))
    return tuple(found)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """Give the files, those in folders too; links within folders are not followed."""
    count = 0
    for path in paths:
        for each in _within(path):
            count += 1
            if count > MOST_FILES:
                return
            yield each


def _within(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders.sort()
        for name in sorted(names):
            each = Path(folder, name)
            if not each.is_symlink():
                yield each


def _file(path: Path) -> Iterator[Incoming]:
    name = archives.shown_name(path.name)
    if path.suffix.casefold() not in SUFFIXES:
        yield Incoming(file=name)
        return
    most = LARGEST_ARCHIVE if path.suffix.casefold() == ".zip" else LARGEST_FILE
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError:
        yield _unreadable(name, Fault.UNREADABLE, name.encode())
        return
    if data.startswith(archives.SIGNATURES):
        yield from _archive(name, data)
    elif len(data) > LARGEST_FILE:
        yield _unreadable(name, Fault.TOO_LARGE, data)
    else:
        yield from read_bytes(name, data)


def _archive(name: str, data: bytes) -> Iterator[Incoming]:
    try:
        for inner, content in archives.members(data):
            file = f"{name}/{inner}"
            if PurePosixPath(inner).suffix.casefold() not in SUFFIXES - {".zip"}:
                yield Incoming(file=file)
            elif isinstance(content, Fault):
                yield _unreadable(file, content, file.encode())
            else:
                yield from read_bytes(file, content)
    except UnreadableError as error:
        yield _unreadable(name, error.fault, data)


def read_bytes(name: str, data: bytes) -> Sequence[Incoming]:
    """Read the answers of one mail or calendar, told by its content, not by its name."""
    digest = hashlib.sha256(data).hexdigest()
    try:
        mail = _mail(data)
    except UnreadableError as error:
        return [Incoming(file=name, sha256=digest, fault=error.fault)]
    found = list(_answers(mail))
    return [
        Incoming(file=name, sha256=_mark(digest, number), mail=within, answer=answer)
        for number, (within, answer) in enumerate(found)
    ]


def _mail(data: bytes) -> ReceivedMail:
    if data.startswith(outlook.SIGNATURE):
        return outlook.read_outlook(data)
    head = data[:2_000].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if head[:15].upper() == b"BEGIN:VCALENDAR":
        return ReceivedMail(answers=read_calendar(data))
    return read_mail(data)


def _answers(mail: ReceivedMail) -> Iterator[tuple[ReceivedMail, CalendarAnswer | None]]:
    """Give each event that answers; else what a forwarded mail holds; else the mail itself."""
    own = [(mail, answer) for answer in mail.answers if answer.method in ANSWERING]
    forwarded = [
        (inner, answer)
        for each in mail.enclosed
        for inner, answer in _answers(each)
        if answer is not None and answer.method in ANSWERING
    ]
    if own or forwarded:
        yield from (*own, *forwarded)
    elif mail.answers and not mail.sender:
        yield from ((mail, answer) for answer in mail.answers)
    else:
        yield mail, next(iter(mail.answers), None)


def _mark(digest: str, number: int) -> str:
    """Tell the answers of one file apart; the first has the checksum of the file."""
    return hashlib.sha256(f"{digest}#{number}".encode()).hexdigest() if number else digest


def _unreadable(name: str, fault: Fault, data: bytes) -> Incoming:
    return Incoming(file=name, sha256=hashlib.sha256(data).hexdigest(), fault=fault)
