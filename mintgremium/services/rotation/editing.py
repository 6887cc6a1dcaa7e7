"""Changes of turns inside an open unit of work."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from mintgremium.core.errors import ConflictError, RefusedError
from mintgremium.core.vocabulary import TurnKind
from mintgremium.models import Committee, RotationTurn, Seat
from mintgremium.services.records import existing, unchanged
from mintgremium.services.rotation.drafts import RotationDraft, TurnDraft

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

Slot = tuple[int, int]  # year and n-th meeting


def fill_turns(session: "Session", draft: RotationDraft) -> int:
    """Add the turns that are missing; the round goes on after the last seat that had its turn.

    A seat whose turn an exception took comes next: it lost nothing.
    """
    existing(session, Committee, draft.committee_id)
    for seat_id in draft.seats:
        _own_seat(session, draft.committee_id, seat_id)
    known = {(turn.year, turn.running): turn for turn in _turns(session, draft)}
    at = _place_after(draft.seats, [known[slot] for slot in sorted(known) if slot < _first(draft)])
    added = 0
    for slot in _slots(draft):
        turn = known.get(slot)
        if turn is None:
            session.add(
                RotationTurn(
                    committee_id=draft.committee_id,
                    role=draft.role,
                    year=slot[0],
                    running=slot[1],
                    seat_id=draft.seats[at % len(draft.seats)],
                )
            )
            added, at = added + 1, at + 1
        elif turn.turn_kind != TurnKind.EXCEPTION:
            at = _place_after(draft.seats, [turn], at)
    session.flush()
    return added


def except_turn(session: "Session", draft: TurnDraft) -> RotationTurn:
    """Give a turn to another seat or to somebody without one."""
    turn = unchanged(session, RotationTurn, draft.id, draft.version)
    if draft.seat_id is not None:
        _own_seat(session, turn.committee_id, draft.seat_id)
    turn.turn_kind, turn.seat_id = TurnKind.EXCEPTION, draft.seat_id
    turn.name, turn.city = draft.name.strip(), draft.city.strip()
    turn.note = draft.note.strip()
    return turn


def swap_turns(session: "Session", one_id: UUID, other_id: UUID) -> None:
    """Let two seats change places. Raises RefusedError for turns of different rounds."""
    one = existing(session, RotationTurn, one_id)
    other = existing(session, RotationTurn, other_id)
    if (one.committee_id, one.role) != (other.committee_id, other.role) or one is other:
        raise RefusedError("turns-of-two-rounds")
    for field in ("seat_id", "name", "city"):
        mine, theirs = getattr(one, field), getattr(other, field)
        setattr(one, field, theirs)
        setattr(other, field, mine)
    one.turn_kind = other.turn_kind = TurnKind.SWAPPED


def remove_turn(session: "Session", turn_id: UUID, version: int) -> None:
    """Delete a turn."""
    session.delete(unchanged(session, RotationTurn, turn_id, version))


def _own_seat(session: "Session", committee_id: UUID, seat_id: UUID) -> None:
    if existing(session, Seat, seat_id).committee_id != committee_id:
        raise ConflictError("record-changed")


def _turns(session: "Session", draft: RotationDraft) -> Sequence[RotationTurn]:
    return session.scalars(
        select(RotationTurn).where(
            RotationTurn.committee_id == draft.committee_id, RotationTurn.role == draft.role
        )
    ).all()


def _place_after(seats: Sequence[UUID], turns: Sequence[RotationTurn], otherwise: int = 0) -> int:
    for turn in reversed(turns):
        if turn.turn_kind != TurnKind.EXCEPTION and turn.seat_id in seats:
            return seats.index(turn.seat_id) + 1
    return otherwise


def _first(draft: RotationDraft) -> Slot:
    return draft.first_year, 1


def _slots(draft: RotationDraft) -> Iterator[Slot]:
    for year in range(draft.first_year, draft.last_year + 1):
        for running in range(1, draft.a_year + 1):
            yield year, running
