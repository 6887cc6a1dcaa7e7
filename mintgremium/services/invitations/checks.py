"""The invitation check: what stands against sending, or should be looked at; no database here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from mintgremium.core.mail_addresses import is_mail_address, same_address
from mintgremium.core.vocabulary import DeadlineKind, DispatchKind, MeetingState, Precision
from mintgremium.documents.trees import MeetingDocument
from mintgremium.services.invitations.check_content import content_findings
from mintgremium.services.invitations.rows import Addressee, Finding, Weight
from mintgremium.services.meetings.collected import OVER

WITH_AGENDA = frozenset({DispatchKind.INVITATION, DispatchKind.UPDATE})
_DUE = {
    DispatchKind.SAVE_THE_DATE: DeadlineKind.SAVE_THE_DATE,
    DispatchKind.INVITATION: DeadlineKind.INVITATION,
}


@dataclass(frozen=True, slots=True)
class Sent:
    """What went out last."""

    kinds: frozenset[DispatchKind] = frozenset()  # all that went out so far
    uid: str = ""  # of the last one; empty: not known, or nothing went out
    content: str = ""  # fingerprint of what the last one said


@dataclass(frozen=True, slots=True)
class Situation:
    """What the check looks at."""

    kind: DispatchKind
    document: MeetingDocument
    state: MeetingState
    candidates: Sequence[Addressee]  # everybody who could be written to
    vacant: Sequence[str]
    formerly: Sequence[str]  # names of those invited before, who are no candidates now
    today: date
    sent: Sent = Sent()
    uid: str = ""
    content: str = ""  # fingerprint of what would be said now
    newcomers: Sequence[str] = ()  # who was never written to
    gone: Sequence[str] = ()  # names on a seat or the list who have left; nobody writes to them
    changes: Sequence[str] = ()  # seats that change hands between today and the meeting
    dues: Mapping[DeadlineKind, date] = field(default_factory=dict)
    outsiders: Sequence[str] = ()  # guests and copies
    open_list: bool = False
    troubles: Sequence[str] = ()  # placeholders of the template that nobody knows


TAKING_BACK = (DispatchKind.CANCEL, DispatchKind.UNINVITE)


def can_receive(person: Addressee, organizer_mail: str) -> bool:
    """Tell whether somebody gets a message: has an address, and is not the one who invites.

    Outlook shows "no response required" to an organiser who is invited.
    """
    address = person.address.strip()
    return is_mail_address(address) and not same_address(address, organizer_mail)


def findings(situation: Situation) -> tuple[Finding, ...]:
    """List what blocks first, then what needs a reason, then what to look at."""
    found = [
        *_of_meeting(situation),
        *_of_people(situation),
        *_of_time(situation),
        *_of_what_was_sent(situation),
        *_of_template(situation),
    ]
    if situation.kind not in TAKING_BACK:
        found += content_findings(situation.document, situation.kind, situation.outsiders)
    order = list(Weight)
    return tuple(sorted(found, key=lambda finding: order.index(finding.weight)))


def _of_meeting(now: Situation) -> Iterator[Finding]:
    cancelled = now.state is MeetingState.CANCELLED
    if now.kind is DispatchKind.CANCEL:
        if not cancelled:
            yield Finding.block("not-cancelled")
    elif cancelled:
        yield Finding.block("meeting-cancelled")
    elif now.state in OVER:
        yield Finding.block("meeting-is-over")
    elif now.document.start.day < now.today:
        yield Finding.reason("day-is-past")
    if now.kind in (*TAKING_BACK, DispatchKind.UPDATE) and not now.sent.kinds:
        yield Finding.block("nothing-sent-yet")
    precision = now.document.start.precision
    if precision in (Precision.MONTH, Precision.YEAR):
        yield Finding.block("meeting-without-day")
    elif precision is Precision.DAY and now.kind in WITH_AGENDA:
        yield Finding.block("meeting-without-time")
    elif precision is Precision.MINUTE and now.document.end is None:
        yield Finding.note("meeting-without-end")


def _of_people(now: Situation) -> Iterator[Finding]:
    organizer = now.document.organizer.mail
    if not is_mail_address(organizer):
        yield Finding.note("organizer-missing")
    if not any(can_receive(person, organizer) for person in now.candidates):
        yield Finding.block("no-recipients")
    if any(same_address(person.address, organizer) for person in now.candidates if organizer):
        yield Finding.note("organizer-is-member", mail=organizer)
    silent = [one.name for one in now.candidates if not is_mail_address(one.address.strip())]
    if silent:
        yield Finding.note("without-mail", names=names_of(silent))
    for address, names in _doubles(now.candidates, organizer):
        yield Finding.note("address-twice", names=names, mail=address)
    yield from _of_comings_and_goings(now)


def _of_comings_and_goings(now: Situation) -> Iterator[Finding]:
    if now.gone:
        yield Finding.note("has-left", names=names_of(now.gone))
    if now.changes:
        yield Finding.reason("seat-changes-before", seats=names_of(now.changes))
    if now.formerly and now.kind is not DispatchKind.UNINVITE:
        yield Finding.note("formerly-invited", names=names_of(now.formerly))
    if now.vacant:
        yield Finding.note("seats-vacant", seats=names_of(now.vacant))
    if now.open_list and len(now.candidates) > 1:
        yield Finding.note("open-list", count=str(len(now.candidates)))


def _of_time(now: Situation) -> Iterator[Finding]:
    kind = _DUE.get(now.kind)
    due = now.dues.get(kind) if kind is not None else None
    if due is not None and due < now.today and now.kind not in now.sent.kinds:
        yield Finding.reason("late", date=due.isoformat(), days=str((now.today - due).days))


def _of_what_was_sent(now: Situation) -> Iterator[Finding]:
    if now.sent.uid and now.uid and now.sent.uid != now.uid:
        yield Finding.block("uid-changed")
    same = bool(now.sent.content) and now.sent.content == now.content
    if now.kind in now.sent.kinds or now.kind is DispatchKind.UPDATE:
        if same and not now.newcomers:
            yield Finding.reason("nothing-changed")
        elif same and now.kind in WITH_AGENDA:
            yield Finding.note("only-newcomers", names=names_of(now.newcomers))


def _of_template(now: Situation) -> Iterator[Finding]:
    if now.troubles:
        yield Finding.reason("template-unclear", places=names_of(now.troubles))


def _doubles(people: Iterable[Addressee], organizer: str) -> Iterator[tuple[str, str]]:
    """Find addresses that several people share: they get one message together."""
    shared: dict[str, list[str]] = {}
    for person in people:
        if can_receive(person, organizer):
            shared.setdefault(person.address.strip().casefold(), []).append(person.name)
    for address, names in shared.items():
        if len(set(names)) > 1:
            yield address, names_of(names)


def names_of(names: Iterable[str]) -> str:
    """Join names, each once."""
    return ", ".join(dict.fromkeys(names))
