"""Names and tags of seats in hot reads: the columns to ask for, and what to make of them."""

from typing import Any

from mintgremium.services.committees.reads import seat_tag
from mintgremium.services.contacts.naming import woven

SEAT_WIDTH = 5

_FRAGMENTS = {
    "$SEAT_COLUMNS": "l.short_name, l.name, s.label, n.short_name, n.name",
    # Joins the seat `s` with its bearer; needs the parameter `:on` for the name valid that day.
    "$SEAT_JOINS": """
LEFT JOIN land l ON l.id = s.land_id
LEFT JOIN organization o ON o.id = $BEARER
$NAME_ON_DAY
""",
}


def woven_with_seats(sql: str) -> str:
    """Put the fragments for seats, and those of contacts, in place of their names."""
    for name, fragment in _FRAGMENTS.items():
        sql = sql.replace(name, fragment)
    return woven(sql)


def tag_of(columns: tuple[Any, ...]) -> str:
    """Return the short word of a seat from its `$SEAT_COLUMNS`."""
    land, _, label, short_name, name = columns
    return seat_tag(land, label or "", short_name or "", name or "")


def title_of(columns: tuple[Any, ...]) -> str:
    """Return what a seat is called: its label, its Land, or its organisation."""
    _, land_name, label, _, name = columns
    return label or land_name or name or ""
