"""What an export covers: the whole workspace, or one committee with the people it needs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mintgremium.core.errors import MissingError
from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange.rows import Reader

_MEETINGS = "(SELECT meeting_id FROM meeting_committee WHERE committee_id = ?)"
_REFERENCES = (
    "(SELECT m.reference FROM meeting m JOIN meeting_committee c ON c.meeting_id = m.id"
    " WHERE c.committee_id = ?)"
)
_SEATS = "(SELECT id FROM seat WHERE committee_id = ?)"
_LOOSE = "meeting_id IS NULL AND agenda_item_id IS NULL"  # tasks that belong to no meeting


def _people(column: str, table: str, where: str) -> str:
    return " ".join(["SELECT", column, "FROM", table, "WHERE", where])


_PEOPLE = " UNION ".join(
    [
        _people("person_id", "membership", f"seat_id IN {_SEATS}"),
        _people("person_id", "attendance", f"meeting_id IN {_MEETINGS}"),
        _people("person_id", "invitation", f"meeting_id IN {_MEETINGS}"),
        _people("person_id", "committee_role", "committee_id = ?"),
        _people("predecessor_id", "succession", f"seat_id IN {_SEATS}"),
        _people("successor_id", "succession", f"seat_id IN {_SEATS}"),
        _people("person_id", "reminder", f"meeting_reference IN {_REFERENCES}"),
        _people("responsible_person_id", "action_item", f"meeting_id IN {_MEETINGS}"),
        _people("responsible_person_id", "action_item", f"responsible_seat_id IN {_SEATS}"),
        _people(
            "person_id",
            "dispatch_recipient JOIN dispatch ON dispatch.id = dispatch_id",
            f"meeting_id IN {_MEETINGS}",
        ),
    ]
)


@dataclass(frozen=True, slots=True)
class Scope:
    """An SQL condition with its parameters for each kind that is not covered whole."""

    conditions: Mapping[Kind, tuple[str, Sequence[str]]] = field(default_factory=dict)

    def condition(self, kind: Kind) -> tuple[str, Sequence[str]]:
        """Return the condition for a kind; an empty one takes all."""
        if kind is Kind.ACTION_ITEM:  # those of a meeting stand within it
            return self.conditions.get(kind, (_LOOSE, ()))
        return self.conditions.get(kind, ("", ()))


def scope_of(reader: Reader, committee: str) -> Scope:
    """Find what belongs to a committee, named by its short name; empty: all.

    Länder, organisations and committees with their seats stay whole: they hold no persons, and
    joint meetings refer to them. Raises MissingError.
    """
    if not committee:
        return Scope()
    found = reader.rows("SELECT id FROM committee WHERE short_name = ?", (committee,))
    if not found:
        raise MissingError("unknown-committee", committee=committee)
    one = (found[0][0],)
    return Scope(
        {
            Kind.MEETING: (f"id IN {_MEETINGS}", one),
            Kind.MEMBERSHIP: (f"seat_id IN {_SEATS}", one),
            Kind.COMMITTEE_ROLE: ("committee_id = ?", one),
            Kind.SUCCESSION: (f"seat_id IN {_SEATS}", one),
            Kind.REPLY: (f"meeting_reference IN {_REFERENCES}", one),
            Kind.REMINDER: (f"meeting_reference IN {_REFERENCES}", one),
            Kind.PERSON: (f"id IN ({_PEOPLE})", one * _PEOPLE.count("?")),
            Kind.POLL: ("committee_id = ?", one),
            Kind.ROTATION_TURN: ("committee_id = ?", one),
            Kind.ACTION_ITEM: (f"{_LOOSE} AND responsible_seat_id IN {_SEATS}", one),
        }
    )
