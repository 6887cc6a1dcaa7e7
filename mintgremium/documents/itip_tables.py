"""How often each property may stand in a component of a method: the tables of RFC 5546 as data.

Only what we send is listed: PUBLISH (§3.2.1), REQUEST (§3.2.2) and CANCEL (§3.2.5) of a VEVENT, and
PUBLISH of a VTODO (§3.4.1). Properties of later RFCs and `X-` properties are free.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

MANY: Final = 10_000
Presence = tuple[int, int]
ONCE: Final[Presence] = (1, 1)
PERHAPS: Final[Presence] = (0, 1)
ANY: Final[Presence] = (0, MANY)
SOME: Final[Presence] = (1, MANY)
NEVER: Final[Presence] = (0, 0)

_FREE: Final = dict.fromkeys(
    ("ATTACH", "CATEGORIES", "COMMENT", "CONTACT", "EXDATE", "RDATE", "RELATED-TO", "RESOURCES"),
    ANY,
)
_SINGLE: Final = dict.fromkeys(
    (
        *("CLASS", "CREATED", "DESCRIPTION", "DTEND", "DURATION", "GEO", "LAST-MODIFIED"),
        *("LOCATION", "PRIORITY", "RECURRENCE-ID", "RRULE", "SEQUENCE", "STATUS", "TRANSP", "URL"),
    ),
    PERHAPS,
)
_NAMED: Final = dict.fromkeys(("DTSTAMP", "DTSTART", "ORGANIZER", "SUMMARY", "UID"), ONCE)
# Not iTIP's but RFC 5545's: METHOD belongs to the calendar, these belong to other components.
_STRAY: Final = dict.fromkeys(("METHOD", "REQUEST-STATUS", "COMPLETED", "DUE"), NEVER)
_EVENT: Final = _FREE | _SINGLE | _NAMED | _STRAY

TABLES: Final[Mapping[tuple[str, str], Mapping[str, Presence]]] = MappingProxyType(
    {
        ("PUBLISH", "VEVENT"): _EVENT | {"ATTENDEE": NEVER},
        ("REQUEST", "VEVENT"): _EVENT | {"ATTENDEE": SOME},
        ("CANCEL", "VEVENT"): _EVENT
        | {"ATTENDEE": SOME, "SEQUENCE": ONCE, "DTSTART": PERHAPS, "SUMMARY": PERHAPS},
        ("PUBLISH", "VTODO"): _FREE
        | _SINGLE
        | _NAMED
        | {
            "PRIORITY": ONCE,
            "DUE": PERHAPS,
            "PERCENT-COMPLETE": PERHAPS,
            "COMPLETED": PERHAPS,
            "ATTENDEE": NEVER,
            "REQUEST-STATUS": NEVER,
            "DTEND": NEVER,
            "TRANSP": NEVER,
            "METHOD": NEVER,
        },
    }
)
# What may stand within the component itself: a cancellation rings no bell (§3.2.5).
INNER: Final[Mapping[tuple[str, str], frozenset[str]]] = MappingProxyType(
    {
        ("PUBLISH", "VEVENT"): frozenset({"VALARM"}),
        ("REQUEST", "VEVENT"): frozenset({"VALARM"}),
        ("CANCEL", "VEVENT"): frozenset(),
        ("PUBLISH", "VTODO"): frozenset({"VALARM"}),
    }
)
STATES: Final[Mapping[tuple[str, str], frozenset[str]]] = MappingProxyType(
    {
        ("PUBLISH", "VEVENT"): frozenset({"TENTATIVE", "CONFIRMED", "CANCELLED"}),
        ("REQUEST", "VEVENT"): frozenset({"TENTATIVE", "CONFIRMED"}),
        ("CANCEL", "VEVENT"): frozenset({"CANCELLED"}),
        ("PUBLISH", "VTODO"): frozenset({"COMPLETED", "NEEDS-ACTION", "IN-PROCESS", "CANCELLED"}),
    }
)
METHODS: Final = frozenset(method for method, _ in TABLES)


def component_of(method: str, inside: frozenset[str]) -> str:
    """Name the one kind of component that a message of the method carries; empty: not one."""
    kinds = {name for known, name in TABLES if known == method} & inside
    return next(iter(kinds)) if len(kinds) == 1 else ""
