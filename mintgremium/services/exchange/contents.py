"""The bytes of attached files: in the document as base64, or in a folder named by their hash."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Iterable
from hashlib import sha512
from pathlib import Path, PurePosixPath, PureWindowsPath

from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange import limits
from mintgremium.services.exchange.entries import Entry, Findings
from mintgremium.services.exchange.existing import Existing
from mintgremium.services.exchange.values import Json, short

# Names that Windows keeps for devices, with any ending.
_DEVICES = frozenset(
    ["CON", "PRN", "AUX", "NUL", *(f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10))]
)
_HASH = re.compile(r"[0-9a-f]{128}")


def read_contents(entries: Iterable[Entry], folder: Path | None, findings: Findings) -> None:
    """Take the bytes of each attachment and hold them against its size and checksum."""
    for entry in entries:
        if entry.kind is not Kind.ATTACHMENT:
            continue
        given = entry.given.get("content")
        if given is not None:
            entry.content = _decoded(entry, given, findings)
        elif folder is not None:
            entry.content = _from_folder(entry, folder, findings)
        if entry.content is not None:
            _compare(entry, entry.content, findings)
        name = entry.columns.get("file_name")
        if name is not None and not is_plain_name(name):
            findings.refuse(entry, "file-name", "file_name", value=short(name))


def require_contents(entries: Iterable[Entry], existing: Existing, findings: Findings) -> None:
    """Refuse a new attachment whose bytes are nowhere to be found."""
    for entry in entries:
        if entry.kind is not Kind.ATTACHMENT or entry.content is not None or entry.refused:
            continue
        if entry.is_new and not existing.has_content(entry.columns["sha512"]):
            findings.refuse(entry, "content-missing", "content")


def is_plain_name(name: str) -> bool:
    """Tell whether a file name names a file, not a way to another place or a device."""
    return (
        name not in (".", "..")
        and PurePosixPath(name).name == name
        and PureWindowsPath(name).name == name
        and name.partition(".")[0].strip().upper() not in _DEVICES
        and not any(character in name for character in '<>:"|?*')
    )


def _decoded(entry: Entry, given: Json, findings: Findings) -> bytes | None:
    if not isinstance(given, str):
        findings.refuse(entry, "wrong-type", "content", expected="text")
        return None
    try:
        return b64decode(given, validate=True)
    except (Base64Error, ValueError):
        findings.refuse(entry, "no-base64", "content")
        return None


def _from_folder(entry: Entry, folder: Path, findings: Findings) -> bytes | None:
    checksum = entry.columns.get("sha512")
    if not isinstance(checksum, str) or not _HASH.fullmatch(checksum):
        return None
    path = folder / checksum
    try:
        if path.stat().st_size > limits.MAX_FILE_BYTES:
            findings.refuse(
                entry, "file-too-large", "content", limit=limits.MAX_FILE_BYTES // 1024 // 1024
            )
            return None
        return path.read_bytes()
    except OSError:
        return None  # it may be stored already; if not, `require_contents` says so


def _compare(entry: Entry, content: bytes, findings: Findings) -> None:
    checksum = sha512(content).hexdigest()
    size = entry.columns.setdefault("size", len(content))
    if entry.columns.setdefault("sha512", checksum) != checksum or size != len(content):
        findings.refuse(entry, "content-differs", "content")
