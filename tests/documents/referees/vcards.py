"""A second reader of vCard 4.0, made from the grammar of RFC 6350 §3.3 and nothing of ours."""

import re
from dataclasses import dataclass

_SAFE = r"[\t !#-+\--9<-~\x80-\U0010ffff]*"  # SAFE-CHAR without DQUOTE , : ;
_QUOTED = r'"[\t !#-~\x80-\U0010ffff]*"'
_PARAMETER = rf";([A-Z-]+)=((?:{_QUOTED}|{_SAFE})(?:,(?:{_QUOTED}|{_SAFE}))*)"
_LINE = re.compile(rf"([A-Z-]+)((?:{_PARAMETER})*):([\t -~\x80-\U0010ffff]*)")
_EACH = re.compile(_PARAMETER)
_ONCE = ("VERSION", "KIND", "UID", "N", "REV", "PRODID")
_MOMENT = re.compile(r"\d{8}T\d{6}Z")
_CARETS = {"^^": "^", "^'": '"', "^n": "\n"}
_LONGEST = 75


class BrokenCardError(Exception):
    """What the RFC forbids."""


@dataclass(frozen=True)
class Told:
    name: str
    parameters: dict[str, str]
    parts: tuple[tuple[str, ...], ...]  # components, each a list of values

    @property
    def text(self) -> str:
        return ";".join(",".join(part) for part in self.parts)


def read_card(data: bytes) -> list[Told]:
    """Read one card 4.0. Raises BrokenCardError."""
    return _checked([_told(line) for line in _lines(data)])


def _lines(data: bytes) -> list[str]:
    if not data.endswith(b"\r\n") or re.search(rb"(?<!\r)\n|\r(?!\n)", data):
        raise BrokenCardError("line end")
    physical = data[:-2].split(b"\r\n")
    for line in physical:
        line.decode("utf-8")  # no fold within a character
        if not line or len(line) > _LONGEST:
            raise BrokenCardError("length")
    return b"\r\n".join(physical).replace(b"\r\n ", b"").decode("utf-8").split("\r\n")


def _told(line: str) -> Told:
    found = _LINE.fullmatch(line)
    if found is None:
        raise BrokenCardError(line)
    parameters = {each[1]: _parameter(each[2]) for each in _EACH.finditer(found[2])}
    return Told(found[1], parameters, _parts(found[5]))


def _parameter(text: str) -> str:
    return re.sub(r"\^[\^'n]", lambda sign: _CARETS[sign[0]], text.strip('"'))


def _parts(value: str) -> tuple[tuple[str, ...], ...]:
    parts, signs = [[""]], iter(value)
    for sign in signs:
        if sign == "\\":
            escaped = next(signs)
            if escaped not in "\\,;nN":
                raise BrokenCardError(f"escape {escaped}")
            parts[-1][-1] += "\n" if escaped in "nN" else escaped
        elif sign == ";":
            parts.append([""])
        elif sign == ",":
            parts[-1].append("")
        else:
            parts[-1][-1] += sign
    return tuple(tuple(part) for part in parts)


def _checked(lines: list[Told]) -> list[Told]:
    names = [line.name for line in lines]
    if names[:2] != ["BEGIN", "VERSION"] or names[-1] != "END" or "FN" not in names:
        raise BrokenCardError("frame")
    if lines[1].text != "4.0" or any(names.count(name) > 1 for name in _ONCE):
        raise BrokenCardError("count")
    for line in lines:
        if line.name == "REV" and not _MOMENT.fullmatch(line.text):
            raise BrokenCardError("moment")
        if line.name == "N" and len(line.parts) != 5:
            raise BrokenCardError("name")
        if line.name == "ADR" and len(line.parts) != 7:
            raise BrokenCardError("address")
    return lines
