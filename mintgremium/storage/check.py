"""Look for damage: pages, keys, the chain of the journal, the count of commits, domain rules.

Plain SQLite has no page check sums and overlooks a quarter of random damages. The journal closes
that gap for records: each row must still equal the last image that was written of it.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from sqlcipher3 import dbapi2 as driver

from mintgremium.core.errors import MintgremiumError
from mintgremium.core.vocabulary import Kind
from mintgremium.storage import journal
from mintgremium.storage.driver import Connection
from mintgremium.storage.errors import explain
from mintgremium.storage.reader import Reader
from mintgremium.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be: a phrase code and where it is."""

    code: str
    where: str = ""


Rule = Callable[[Reader], Iterable[Finding]]


def check(workspace: Workspace, *, full: bool = False, rules: Iterable[Rule] = ()) -> list[Finding]:
    """Return what is wrong; `full` also reads every index, every journal entry and every row.

    `rules` are those of the domain, given by the services.
    """
    findings = list(_seal(workspace))
    for examine in (_full if full else _quick), lambda _: _domain(workspace, rules):
        try:
            with closing(workspace.connect()) as connection:
                findings += examine(connection)
        except (driver.Error, MintgremiumError, TypeError, ValueError) as error:
            findings.append(_of_error(error, workspace))
    return findings


def _of_error(error: Exception, workspace: Workspace) -> Finding:
    if not isinstance(error, MintgremiumError):
        error = explain(error, workspace.path) or error
    code = error.code if isinstance(error, MintgremiumError) else "workspace-damaged"
    return Finding(code, workspace.path.name)


def _seal(workspace: Workspace) -> Iterator[Finding]:
    if workspace.loss is not None:
        yield Finding("changes-missing", str(workspace.loss.missing))


def _domain(workspace: Workspace, rules: Iterable[Rule]) -> Iterator[Finding]:
    for rule in rules:
        yield from rule(workspace.reader)


def _quick(connection: Connection) -> Iterator[Finding]:
    yield from _pages(connection, "quick_check")
    yield from _chain(connection, content=False)


def _full(connection: Connection) -> Iterator[Finding]:
    yield from _pages(connection, "integrity_check")
    yield from _keys(connection)
    yield from _chain(connection, content=True)
    yield from _rows(connection)
    yield from _attachments(connection)


def _pages(connection: Connection, pragma: str) -> Iterator[Finding]:
    for (verdict,) in connection.execute(f"PRAGMA {pragma}(20)").fetchall():
        if verdict != "ok":
            yield Finding("page-damaged", verdict.strip())


def _keys(connection: Connection) -> Iterator[Finding]:
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check").fetchall():
        yield Finding("reference-broken", f"{table} {row} → {parent}")


def _chain(connection: Connection, *, content: bool) -> Iterator[Finding]:
    """Follow the chain from the first step; with `content` also hash what each step holds."""
    previous, expected = journal.FIRST_CHAIN, 1
    for row in connection.execute(
        "SELECT number, key, happened, target, barrier, digest, chain, subject, author, erased"
        " FROM journal_step ORDER BY number"
    ):
        number, key, happened, target, barrier, digest, chain, subject, author, erased = row
        if number != expected:
            yield Finding("journal-gap", f"{expected}–{number - 1}")
        elif chain != journal.link(previous, number, key, happened, target, barrier, digest) or (
            content and not erased and digest != _digest(connection, number, subject, author)
        ):
            yield Finding("journal-altered", str(number))
        previous, expected = chain, number + 1


def _digest(connection: Connection, number: int, subject: str, author: str) -> str:
    entries = connection.execute(
        "SELECT kind, record_id, before, after FROM journal_entry WHERE step = ?", (number,)
    ).fetchall()
    return journal.digest_of(subject, author, entries)


def _rows(connection: Connection) -> Iterator[Finding]:
    """Compare each record with its last image; a migration may have rewritten what is older."""
    (migrated,) = connection.execute(
        "SELECT coalesce(max(number), 0) FROM journal_step WHERE key = 'migrate'"
    ).fetchone()
    for kind in Kind:
        images = _last_images(connection, kind)
        for image in _images(connection, kind):
            step, erased, last = images.pop(image["id"], (0, False, None))
            if step > migrated and not erased and not _agrees(image, last):
                yield Finding("record-altered", f"{kind} {image['id']}")
            elif step == 0 and migrated == 0:
                yield Finding("record-unknown", f"{kind} {image['id']}")
        for record_id, (step, erased, last) in images.items():
            if step > migrated and not erased and last is not None:
                yield Finding("record-missing", f"{kind} {record_id}")


def _last_images(connection: Connection, kind: Kind) -> dict[str, tuple[int, bool, str | None]]:
    found = connection.execute(
        "SELECT record_id, max(step), erased, after FROM journal_entry"
        " JOIN journal_step ON number = step WHERE kind = ? GROUP BY record_id",
        (kind.value,),
    )
    return {record_id: (step, bool(erased), after) for record_id, step, erased, after in found}


def _images(connection: Connection, kind: Kind) -> Iterator[dict[str, Any]]:
    cursor = connection.execute(f"SELECT * FROM {kind}")
    names = [column[0] for column in cursor.description]
    for row in cursor:
        yield dict(zip(names, row, strict=True))


def _agrees(image: dict[str, Any], last: str | None) -> bool:
    return last is not None and image == json.loads(last)


def _attachments(connection: Connection) -> Iterator[Finding]:
    """Hash the bytes of attached files; their key is what the hash must be."""
    for key, content in connection.execute(
        "SELECT sha512, CAST(content AS BLOB) FROM attachment_content"
    ):
        if hashlib.sha512(content).hexdigest() != key:
            yield Finding("attachment-altered", str(key)[:12])
