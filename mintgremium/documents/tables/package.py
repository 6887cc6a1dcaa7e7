"""The package of a workbook: told what it is and measured before anything is unpacked."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final
from xml.sax import SAXException
from xml.sax.handler import ContentHandler

from mintgremium.core.errors import ForeignFileError
from mintgremium.documents.tables.limits import MEGABYTE, TableLimits

_ENTRY: Final = b"PK\x01\x02"  # begins each entry of the directory of a package
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"  # .xls, and .xlsx with a password
_CHUNK: Final = 64 * 1024
_BROKEN = (
    zipfile.BadZipFile, zlib.error, SAXException, EOFError, OSError, KeyError, IndexError,
    ValueError, RuntimeError,
)  # fmt: skip


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn whatever a damaged or hostile package causes into one sentence."""
    try:
        yield
    except _BROKEN:  # what libraries raise for rubbish; RuntimeError is a password of a part
        raise ForeignFileError("table-unreadable", path=name) from None


@contextmanager
def opened(data: bytes, name: str, limits: TableLimits) -> Iterator[zipfile.ZipFile]:
    """Open a package that keeps the limits. Raises ForeignFileError."""
    if data.startswith(_OLD_OFFICE):
        raise ForeignFileError("table-old-office", path=name)
    check_size(data, name, limits)
    # Before the directory is read: each of its entries takes half a kilobyte once read.
    if data.count(_ENTRY) > 2 * limits.most_parts:
        raise ForeignFileError("table-too-many-parts", path=name, limit=limits.most_parts)
    with explained(name):
        package = zipfile.ZipFile(io.BytesIO(data))
    with package:
        _check_parts(package, len(data), name, limits)
        yield package


def check_size(data: bytes, name: str, limits: TableLimits) -> None:
    """Refuse a file that is larger than a table of people can be. Raises ForeignFileError."""
    if len(data) > limits.most_bytes:
        limit = limits.most_bytes // MEGABYTE
        raise ForeignFileError("table-too-large", path=name, limit=limit)


def feed(package: zipfile.ZipFile, part: str, handler: ContentHandler, name: str) -> None:
    """Read a part of XML piece by piece; entities and outside references are refused.

    Raises ForeignFileError, and whatever the handler raises to end the reading.
    """
    from defusedxml.sax import make_parser

    parser = make_parser()
    parser.forbid_dtd = parser.forbid_entities = parser.forbid_external = True
    parser.setContentHandler(handler)
    with explained(name), package.open(part) as source:
        while chunk := source.read(_CHUNK):
            parser.feed(chunk)
        parser.close()


def _check_parts(package: zipfile.ZipFile, packed: int, name: str, limits: TableLimits) -> None:
    parts = package.infolist()
    if len(parts) > limits.most_parts:
        raise ForeignFileError("table-too-many-parts", path=name, limit=limits.most_parts)
    unpacked = sum(part.file_size for part in parts)  # no more than this is ever unpacked
    if unpacked > limits.most_unpacked or unpacked > limits.most_ratio * max(1, packed):
        limit = limits.most_unpacked // MEGABYTE
        raise ForeignFileError("table-unpacks-too-large", path=name, limit=limit)
    if any(part.filename == "mimetype" for part in parts):
        raise ForeignFileError("table-open-document", path=name)
