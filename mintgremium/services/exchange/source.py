"""Read an exchange file into Python, within bounds of time and memory, or say why not."""

import json
import math
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NoReturn

from mintgremium.core.errors import ForeignFileError, StorageUnavailableError
from mintgremium.services.exchange import limits
from mintgremium.services.exchange.shapes import VERSION
from mintgremium.services.exchange.values import Json

_BOM = b"\xef\xbb\xbf"  # Windows editors put it in front


def read_document(path: Path) -> dict[str, Any]:
    """Read an exchange file.

    Raises ForeignFileError if it is none, StorageUnavailableError if it cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(limits.MAX_BYTES + 1)
    except FileNotFoundError:
        raise StorageUnavailableError("missing-source", path=str(path)) from None
    except OSError:
        raise StorageUnavailableError("unreadable-source", path=str(path)) from None
    if len(data) > limits.MAX_BYTES:
        limit = limits.MAX_BYTES // 1024 // 1024
        raise ForeignFileError("source-too-large", path=path.name, limit=limit)
    return parse_document(data, path.name)


def parse_document(data: bytes, name: str) -> dict[str, Any]:
    """Parse the bytes of an exchange file called `name`. Raises ForeignFileError."""
    data = data.removeprefix(_BOM)
    if data.count(b"[") + data.count(b"{") > limits.MAX_BRACKETS or (
        data.count(b",") > limits.MAX_COMMAS
    ):
        raise ForeignFileError("source-too-many-parts", path=name)
    document = _parse(_text(data, name), name)
    if not isinstance(document, dict) or "mintgremium" not in document:
        raise ForeignFileError("source-not-ours", path=name)
    version = document["mintgremium"]
    if isinstance(version, int) and not isinstance(version, bool) and version > VERSION:
        raise ForeignFileError("source-newer", path=name, version=str(version)[:20])
    if version is True or version != VERSION:
        raise ForeignFileError("source-not-ours", path=name)
    return document


def _text(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ForeignFileError("source-not-utf8", path=name, position=error.start) from None


def _parse(text: str, name: str) -> Json:
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_refuse_constant,
            parse_float=_finite,
            parse_int=_whole,
        )
    except RecursionError:
        raise ForeignFileError("source-too-deep", path=name, limit=limits.MAX_DEPTH) from None
    except json.JSONDecodeError as error:
        raise ForeignFileError(
            "source-not-json", path=name, line=error.lineno, column=error.colno
        ) from None
    except _OddError as error:
        raise ForeignFileError(error.code, path=name, value=error.value) from None


class _OddError(Exception):
    """JSON that parses, but that no two programs read alike."""

    def __init__(self, code: str, value: str) -> None:
        super().__init__(code)
        self.code = code
        self.value = value[: limits.SHOWN]


def _object(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            raise _OddError("source-key-twice", key)
        made[key] = value
    return made


def _refuse_constant(name: str) -> NoReturn:
    raise _OddError("source-odd-number", name)


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise _OddError("source-odd-number", text)
    return number


def _whole(text: str) -> int:
    if len(text) > len(str(2**63)):
        raise _OddError("source-odd-number", text)
    return int(text)
