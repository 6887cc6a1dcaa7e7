"""One unfolded line taken apart: `group.NAME;PARAM=value:text` of any version."""

import binascii
import quopri
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_NAME: Final = re.compile(r"(?:[\w-]+\.)?([A-Za-z0-9-]+)", re.ASCII)
_CARET: Final = re.compile(r"\^(['n^])")
_CARETS: Final = {"'": '"', "n": "\n", "^": "^"}
_ESCAPE: Final = re.compile(r"\\(.)", re.DOTALL)
_BARE: Final = {"QUOTED-PRINTABLE": "ENCODING", "BASE64": "ENCODING", "B": "ENCODING"}


@dataclass(frozen=True, slots=True)
class ContentLine:
    """A property with its parameters; `value` still carries its escapes."""

    name: str  # in capitals, without its group
    parameters: Mapping[str, tuple[str, ...]]
    value: str

    def has_type(self, wanted: str) -> bool:
        """Tell whether TYPE holds a word."""
        return wanted in {word.upper() for word in self.parameters.get("TYPE", ())}


def parsed(data: bytes) -> ContentLine | None:
    """Take a line apart; None if it is no line of a vCard."""
    text = _decoded(data)
    colon = _first_outside(text, ":")
    name = _NAME.match(text)
    if colon < 0 or name is None or text[name.end() : name.end() + 1] not in (":", ";"):
        return None
    parameters = _parameters(text[name.end() + 1 : colon] if name.end() < colon else "")
    value = text[colon + 1 :]
    encoding = {word.upper() for word in parameters.get("ENCODING", ())}
    if "QUOTED-PRINTABLE" in encoding:
        value = _unquoted(data, parameters)
    elif encoding & {"B", "BASE64"}:
        value = _from_base64(value, parameters)
    return ContentLine(name[1].upper(), parameters, value)


def components(value: str) -> tuple[str, ...]:
    """Split at semicolons that are not escaped; the escapes stay."""
    return _split(value, ";")


def words(value: str) -> tuple[str, ...]:
    """Split at commas that are not escaped, undo the escapes, and drop what is empty."""
    return tuple(text for part in _split(value, ",") if (text := plain(part)))


def plain(value: str) -> str:
    """Undo the escapes of a text and take off the blanks around it."""
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value).strip()


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _first_outside(text: str, sign: str) -> int:
    """Return the place of a sign outside of quotes; inside if the quotes never end."""
    is_quoted = False
    for at, letter in enumerate(text):
        if letter == '"':
            is_quoted = not is_quoted
        elif letter == sign and not is_quoted:
            return at
    return text.find(sign) if is_quoted else -1


def _parameters(text: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for part in _outside(text, ";"):
        name, equals, value = part.partition("=")
        if not equals:  # 2.1 writes HOME and QUOTED-PRINTABLE without a name
            name, value = _BARE.get(part.strip().upper(), "TYPE"), part
        key = name.strip().upper()
        quoted = [word.strip().strip('"') for word in _outside(value, ",")]
        if key == "TYPE":  # 4.0 writes TYPE="work,voice"
            quoted = [word for each in quoted for word in each.split(",")]
        said = (_CARET.sub(lambda sign: _CARETS[sign[1]], word) for word in quoted)
        found[key] = (*found.get(key, ()), *said)
    return found


def _outside(text: str, sign: str) -> list[str]:
    """Split at a sign that is not inside quotes."""
    parts, start, is_quoted = [], 0, False
    for at, letter in enumerate(text):
        if letter == '"':
            is_quoted = not is_quoted
        elif letter == sign and not is_quoted:
            parts.append(text[start:at])
            start = at + 1
    return [part for part in (*parts, text[start:]) if part]


def _split(value: str, sign: str) -> tuple[str, ...]:
    parts, start, at = [], 0, 0
    while at < len(value):
        if value[at] == "\\":
            at += 1
        elif value[at] == sign:
            parts.append(value[start:at])
            start = at + 1
        at += 1
    return (*parts, value[start:])


def _unquoted(data: bytes, parameters: Mapping[str, tuple[str, ...]]) -> str:
    value = data.partition(b":")[2]
    return _in_charset(quopri.decodestring(value), parameters)


def _from_base64(value: str, parameters: Mapping[str, tuple[str, ...]]) -> str:
    try:
        return _in_charset(binascii.a2b_base64(value), parameters)
    except (binascii.Error, ValueError):
        return ""


def _in_charset(octets: bytes, parameters: Mapping[str, tuple[str, ...]]) -> str:
    for charset in parameters.get("CHARSET", ()):
        try:
            return octets.decode(charset, errors="replace")
        except (LookupError, ValueError):  # no such charset, or none for text
            continue
    return _decoded(octets)
