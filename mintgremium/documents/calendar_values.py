"""What values of calendar properties and parameters must look like (RFC 5545 §3.2, §3.3)."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

_DATE: Final = r"\d{4}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
_TIME: Final = r"(?:[01]\d|2[0-3])[0-5]\d[0-5]\d"
_DAY: Final = re.compile(_DATE)
_UTC: Final = re.compile(f"{_DATE}T{_TIME}Z")
_LOCAL: Final = re.compile(f"{_DATE}T{_TIME}")
_WHOLE: Final = re.compile(r"\d{1,9}")
_MAILTO: Final = re.compile(r"mailto:[^\s<>\"@]+@[^\s<>\"@]+")
_PARAMETER: Final = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^";:]*)')
_TEXT: Final = re.compile(r"(?:[^\\;,]|\\[\\;,nN])*")
_LONGEST_UID: Final = 255  # octets, RFC 7986 §5.3

_INSTANTS: Final = frozenset({"DTSTAMP", "CREATED", "LAST-MODIFIED", "COMPLETED"})
_TIMES: Final = frozenset({"DTSTART", "DTEND", "DUE"})
_PEOPLE: Final = frozenset({"ATTENDEE", "ORGANIZER"})
TEXTS: Final = frozenset({"SUMMARY", "LOCATION", "DESCRIPTION", "COMMENT", "UID"})
WORDS: Final[Mapping[str, frozenset[str]]] = {
    "TRANSP": frozenset({"OPAQUE", "TRANSPARENT"}),
    "CLASS": frozenset({"PUBLIC", "PRIVATE", "CONFIDENTIAL"}),
    "X-MICROSOFT-CDO-BUSYSTATUS": frozenset({"FREE", "TENTATIVE", "BUSY", "OOF"}),
    "X-MICROSOFT-CDO-INTENDEDSTATUS": frozenset({"FREE", "TENTATIVE", "BUSY", "OOF"}),
}
_PARAMETER_WORDS: Final[Mapping[str, frozenset[str]]] = {
    "PARTSTAT": frozenset({"NEEDS-ACTION", "ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED"}),
    "ROLE": frozenset({"CHAIR", "REQ-PARTICIPANT", "OPT-PARTICIPANT", "NON-PARTICIPANT"}),
    "CUTYPE": frozenset({"INDIVIDUAL", "GROUP", "RESOURCE", "ROOM", "UNKNOWN"}),
    "RSVP": frozenset({"TRUE", "FALSE"}),
}
_ON_PEOPLE: Final = frozenset({"PARTSTAT", "ROLE", "CUTYPE", "RSVP"})
WHOLE_NUMBERS: Final = {"SEQUENCE": 10**9, "PRIORITY": 9, "PERCENT-COMPLETE": 100}


def parameters_of(params: str) -> dict[str, str]:
    """Split parameters as they stand behind a name, without quotes."""
    return {name.upper(): value.strip('"') for name, value in _PARAMETER.findall(params)}


def value_problems(name: str, params: str, value: str) -> Iterator[str]:
    """Tell what is wrong with one property, without its contents."""
    if name in TEXTS:
        yield from _text_problems(name, value)
    elif name in _INSTANTS:
        if not _UTC.fullmatch(value):
            yield f"{name} is not in UTC"
    elif name in _TIMES:
        yield from _time_problems(name, parameters_of(params), value)
    elif name in _PEOPLE:
        yield from _people_problems(name, parameters_of(params), value)
    elif name in WHOLE_NUMBERS:
        if not _WHOLE.fullmatch(value) or int(value) > WHOLE_NUMBERS[name]:
            yield f"{name} is not a number in its range"
    elif name in WORDS and value not in WORDS[name]:
        yield f"{name} is not a known word"
    if params.count(";") > 1 and _repeats(params):
        yield f"a parameter of {name} occurs twice"


def _time_problems(name: str, given: Mapping[str, str], value: str) -> Iterator[str]:
    if given.get("VALUE") == "DATE":
        fits = bool(_DAY.fullmatch(value)) and "TZID" not in given
    elif "TZID" in given:
        fits = bool(_LOCAL.fullmatch(value))
    else:
        fits = bool(_UTC.fullmatch(value))
    if not fits:
        yield f"{name} is neither a day nor a time with its zone"


def _text_problems(name: str, value: str) -> Iterator[str]:
    if name == "UID" and not 1 <= len(value.encode()) <= _LONGEST_UID:
        yield "UID is empty or longer than 255 octets"
    if not _TEXT.fullmatch(value):
        yield f"{name} is not escaped as text"


def _people_problems(name: str, given: Mapping[str, str], value: str) -> Iterator[str]:
    if not value.startswith("mailto:"):
        yield "an address does not begin with mailto:"
    elif not _MAILTO.fullmatch(value):
        yield f"{name} is not one mail address"
    for word in sorted(_ON_PEOPLE & given.keys()):
        if name == "ORGANIZER":
            yield f"{word} stands at the ORGANIZER"
        elif given[word] not in _PARAMETER_WORDS[word]:
            yield f"{word} is not a known word"
    if "SENT-BY" in given:
        yield "SENT-BY is given, which clients misread"


def _repeats(params: str) -> bool:
    names = [name.upper() for name, _ in _PARAMETER.findall(params)]
    return len(names) != len(set(names))
