"""Work out who would get what, without changing anything."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.salutations import NameParts, salutation_line
from mintgremium.core.vocabulary import DispatchKind, MeetingState
from mintgremium.services.cells import id_of
from mintgremium.services.committees.recipients import recipient_rows
from mintgremium.services.committees.role_reads import standing_guests
from mintgremium.services.committees.role_rows import CommitteeRoleRow
from mintgremium.services.committees.rows import RecipientRow
from mintgremium.services.invitations.checks import TAKING_BACK, Situation, can_receive, findings
from mintgremium.services.invitations.informed import informed, receiving
from mintgremium.services.invitations.rows import Addressee, InvitationPlan
from mintgremium.services.invitations.situation import gone_people, situation_of
from mintgremium.services.meetings.document import compose
from mintgremium.services.seat_names import tag_of, title_of, woven_with_seats

if TYPE_CHECKING:
    from mintgremium.documents.trees import MeetingDocument
    from mintgremium.storage.reader import Reader

MEETING = "SELECT version, state, sequence FROM meeting WHERE id = ?"

COMMITTEE_IDS = "SELECT committee_id FROM meeting_committee WHERE meeting_id = ? ORDER BY position"

LAST_DISPATCH = """
SELECT sequence, dispatch_kind FROM dispatch
WHERE meeting_id = ? AND dispatch_kind NOT IN ('minutes', 'uninvite')
ORDER BY sequence DESC, sent_at DESC LIMIT 1
"""

# A message to somebody that they are no longer invited.
TOLD = """
SELECT 1 FROM dispatch_recipient t JOIN dispatch u ON u.id = t.dispatch_id
WHERE u.meeting_id = i.meeting_id AND t.address = i.address AND u.dispatch_kind = 'uninvite'
"""

INVITED = woven_with_seats(
    """
SELECT i.seat_id, i.person_id, i.name, i.address, $FIRST_EMAIL, p.salutation,
       p.family_name, p.given_name, p.form_of_address, p.title, p.affix,
       EXISTS (SELECT 1 FROM dispatch_recipient r JOIN dispatch d ON d.id = r.dispatch_id
               WHERE d.meeting_id = i.meeting_id AND r.address = i.address
                 AND d.dispatch_kind NOT IN ('minutes', 'uninvite')
                 AND NOT EXISTS ($TOLD AND d.sent_at < u.sent_at)),
       i.withdrawn_at, EXISTS ($TOLD AND u.sent_at >= i.withdrawn_at), i.last_sequence,
       i.delegated_from,
       $SEAT_COLUMNS
FROM invitation i
LEFT JOIN person p ON p.id = i.person_id
LEFT JOIN seat s ON s.id = i.seat_id
$SEAT_JOINS
WHERE i.meeting_id = :meeting ORDER BY i.created, i.id
""".replace("$TOLD", TOLD)
)
SEAT_AT = 16


@dataclass(frozen=True, slots=True)
class _Invited:
    """Somebody on the list of invitations, and whether a message went out."""

    addressee: Addressee
    written_to: bool  # and not told since that they are no longer invited
    withdrawn: bool
    told: bool
    sequence: int  # of the last message that they got
    is_deputy: bool  # comes to this meeting for somebody who said so

    @property
    def address(self) -> str:
        """The address as it is compared."""
        return self.addressee.address.strip().casefold()


@dataclass(frozen=True, slots=True)
class Unsent:
    """Who still has to be written to since the last dispatch to all."""

    newcomers: tuple[str, ...] = ()  # get an invitation
    withdrawn: tuple[str, ...] = ()  # are told that they are no longer invited


def plan_invitation(
    reader: "Reader",
    meeting_id: UUID,
    kind: DispatchKind,
    on: date,
    today: date,
    *,
    only_new: bool = False,
) -> InvitationPlan:
    """Say who would get what, and what stands against it. Raises MissingError."""
    document = compose(reader, meeting_id, today)
    version, state, sequence = _first(reader, MEETING, meeting_id) or (0, "", 0)
    last = _first(reader, LAST_DISPATCH, meeting_id)
    committees = [UUID(hex=key) for (key,) in reader.rows(COMMITTEE_IDS, (meeting_id.hex,))]
    seats = recipient_rows(reader, committees, on)
    invited = _invited(reader, meeting_id, on)
    standing = _standing(standing_guests(reader, committees, on), invited)
    candidates = _candidates(kind, seats, invited, standing)
    gone: list[Addressee] = []
    left = gone_people(reader, today)
    if kind not in TAKING_BACK:  # who holds an entry must be able to drop it
        candidates, gone = _without_gone(candidates, left)
    if only_new:
        candidates = _newcomers(candidates, invited)
    copies: tuple[Addressee, ...] = ()
    if not only_new and kind is not DispatchKind.UNINVITE:
        others = informed(reader, seats, on, candidates)
        copies = receiving(others, document.organizer.mail, left)
    known = Situation(
        kind=kind,
        document=document,
        state=MeetingState(state),
        candidates=candidates,
        vacant=() if kind in TAKING_BACK else tuple(s.seat for s in seats if s.is_vacant),
        formerly=() if only_new else _formerly(candidates, invited),
        gone=[person.name for person in gone],
        today=today,
        outsiders=[person.name for person in copies],
    )
    situation = situation_of(reader, meeting_id, known, committees, on)
    return InvitationPlan(
        meeting_id=meeting_id,
        meeting_version=version,
        reference=document.reference,
        kind=kind,
        on=on,
        sequence=_sequence(kind, next_sequence(kind, sequence, last), candidates, invited),
        recipients=_recipients(candidates, document),
        copies=copies,
        vacant=tuple(situation.vacant),
        revives=last is not None and last[1] == DispatchKind.CANCEL and kind not in TAKING_BACK,
        only_new=only_new,
        open_list=situation.open_list and kind is not DispatchKind.UNINVITE,
        findings=findings(situation),
    )


def unsent_of(reader: "Reader", meeting_id: UUID, today: date) -> Unsent:
    """Say who came to the list, or left it, since all were written to."""
    if _first(reader, LAST_DISPATCH, meeting_id) is None:
        return Unsent()
    kind = DispatchKind.INVITATION
    new = plan_invitation(reader, meeting_id, kind, today, today, only_new=True)
    off = plan_invitation(reader, meeting_id, DispatchKind.UNINVITE, today, today)
    return Unsent(
        tuple(person.name for person in new.recipients),
        tuple(person.name for person in off.recipients),
    )


def _sequence(
    kind: DispatchKind, usual: int, people: Sequence[Addressee], invited: Sequence[_Invited]
) -> int:
    """Rise above what those know already who are taken off the list or put back on it."""
    if kind is DispatchKind.CANCEL:
        return usual
    addresses = {person.address.strip().casefold() for person in people}
    theirs = [one for one in invited if one.address in addresses]
    if kind is DispatchKind.UNINVITE:
        return max([usual, *(one.sequence for one in theirs)]) + 1
    back = [one.sequence + 1 for one in theirs if not one.written_to and one.sequence > usual]
    return max([usual, *back])


def next_sequence(kind: DispatchKind, sequence: int, last: tuple[Any, ...] | None) -> int:
    """Return the SEQUENCE of the next message (RFC 5546 §2.1.4).

    Changes of time and place have raised it already. The step from the save-the-date to the
    invitation turns a tentative event into a certain one, which raises it too; so does the return
    of a meeting that was cancelled.
    """
    if last is None:
        return sequence
    sent, sent_kind = int(last[0]), last[1]
    firm = kind is DispatchKind.INVITATION and sent_kind == DispatchKind.SAVE_THE_DATE
    firm = firm or (sent_kind == DispatchKind.CANCEL and kind not in TAKING_BACK)
    return max(sequence, sent + 1 if firm else sent)


def _first(reader: "Reader", sql: str, meeting_id: UUID) -> tuple[Any, ...] | None:
    return reader.one(sql, (meeting_id.hex,))


def _invited(reader: "Reader", meeting_id: UUID, on: date) -> list[_Invited]:
    found = reader.rows(INVITED, {"meeting": meeting_id.hex, "on": on.isoformat()})
    return [_invited_row(row) for row in found]


def _invited_row(row: tuple[Any, ...]) -> _Invited:
    parts = NameParts(*row[6:11]) if row[1] else None
    addressee = Addressee(
        seat_id=id_of(row[0]),
        person_id=id_of(row[1]),
        name=parts.shown() if parts else row[2],
        address=row[4] or row[3],
        salutation=row[5] or (salutation_line(parts) if parts else ""),
        seat_tag=tag_of(row[SEAT_AT:]) if row[0] else "",
        seat_label=title_of(row[SEAT_AT:]),
        role=None,
    )
    return _Invited(
        addressee, bool(row[11]), row[12] is not None, bool(row[13]), row[14], bool(row[15])
    )


def _candidates(
    kind: DispatchKind,
    seats: Iterable[RecipientRow],
    invited: Sequence[_Invited],
    standing: Sequence[Addressee],
) -> list[Addressee]:
    """List everybody to be written to: seats and guests; who was invited, if it is off."""
    if kind is DispatchKind.CANCEL:
        return [one.addressee for one in invited if one.written_to]
    if kind is DispatchKind.UNINVITE:
        return _no_longer_invited(seats, invited)
    off = {(one.addressee.seat_id, one.addressee.person_id) for one in invited if one.withdrawn}
    members = [_member(seat) for seat in seats if not seat.is_vacant]
    guests = [one.addressee for one in invited if one.addressee.seat_id is None or one.is_deputy]
    everybody = [*members, *_heirs(members, invited), *guests, *standing]
    return [person for person in everybody if (person.seat_id, person.person_id) not in off]


def _heirs(members: Sequence[Addressee], invited: Sequence[_Invited]) -> list[Addressee]:
    """List whom a seat passed to that is still held by somebody else on the day asked for."""
    passed = {one.addressee.seat_id for one in invited if one.withdrawn}
    known = {(person.seat_id, person.person_id) for person in members}
    return [
        one.addressee
        for one in invited
        if not one.withdrawn
        and one.addressee.seat_id is not None
        and one.addressee.seat_id in passed
        and (one.addressee.seat_id, one.addressee.person_id) not in known
    ]


def _no_longer_invited(
    seats: Iterable[RecipientRow], invited: Sequence[_Invited]
) -> list[Addressee]:
    """List who was taken off the list and does not know it, but for those who come otherwise."""
    still = {one.address for one in invited if not one.withdrawn}
    off = {(one.addressee.seat_id, one.addressee.person_id) for one in invited if one.withdrawn}
    still |= {
        seat.email.strip().casefold() for seat in seats if (seat.seat_id, seat.person_id) not in off
    }
    return [
        one.addressee
        for one in invited
        if one.withdrawn and one.written_to and not one.told and one.address not in still
    ]


def _newcomers(people: Iterable[Addressee], invited: Sequence[_Invited]) -> list[Addressee]:
    known = {one.address for one in invited if one.written_to}
    return [person for person in people if person.address.strip().casefold() not in known]


def _without_gone(
    people: Sequence[Addressee], gone: frozenset[UUID]
) -> tuple[list[Addressee], list[Addressee]]:
    """Part those who may be written to from those who have left."""
    kept = [person for person in people if person.person_id not in gone]
    return kept, [person for person in people if person.person_id in gone]


def _standing(
    guests: Iterable[CommitteeRoleRow], invited: Sequence[_Invited]
) -> tuple[Addressee, ...]:
    """Let standing guests come along who were neither invited nor taken off the list."""
    known = {one.addressee.person_id for one in invited}
    return tuple(_guest(row) for row in guests if row.person_id not in known)


def _guest(row: CommitteeRoleRow) -> Addressee:
    return Addressee(
        seat_id=None,
        person_id=row.person_id,
        name=row.person,
        address=row.email,
        salutation=row.salutation,
        seat_tag="",
        seat_label="",
        role=None,
    )


def _member(row: RecipientRow) -> Addressee:
    return Addressee(
        seat_id=row.seat_id,
        person_id=row.person_id,
        name=row.name,
        address=row.email,
        salutation=row.salutation,
        seat_tag=row.tag,
        seat_label=row.seat,
        role=row.role,
    )


def _formerly(candidates: Sequence[Addressee], invited: Sequence[_Invited]) -> tuple[str, ...]:
    now = {person.address.casefold() for person in candidates}
    return tuple(
        one.addressee.name
        for one in invited
        if one.written_to and one.addressee.address.casefold() not in now
    )


def _recipients(
    candidates: Iterable[Addressee], document: "MeetingDocument"
) -> tuple[Addressee, ...]:
    """Keep those who can receive, each address once."""
    unique: dict[str, Addressee] = {}
    for person in candidates:
        if can_receive(person, document.organizer.mail):
            unique.setdefault(person.address.strip().casefold(), person)
    return tuple(unique.values())
