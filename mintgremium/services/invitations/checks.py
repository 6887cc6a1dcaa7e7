"""What stands against sending, or should be looked at before; no database here."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mintgremium.core.mail_addresses import is_mail_address
from mintgremium.core.vocabulary import DispatchKind, MeetingMode, MeetingState, Precision
from mintgremium.documents.trees import MeetingDocument
from mintgremium.services.invitations.rows import Addressee, Finding
from mintgremium.services.meetings.collected import OVER

ON_SITE = frozenset({MeetingMode.PRESENCE, MeetingMode.HYBRID})
BY_VIDEO = frozenset({MeetingMode.VIRTUAL, MeetingMode.HYBRID})
WITH_AGENDA = frozenset({DispatchKind.INVITATION, DispatchKind.UPDATE})


@dataclass(frozen=True, slots=True)
class Situation:
    """What the check looks at."""

    kind: DispatchKind
    document: MeetingDocument
    state: MeetingState
    candidates: Sequence[Addressee]  # everybody who could be written to
    vacant: Sequence[str]
    formerly: Sequence[str]  # names of those invited before, who are no candidates now
    sent_before: bool
    today: date


def can_receive(person: Addressee, organizer_mail: str) -> bool:
    """Tell whether somebody gets a message: has an address, and is not the one who invites.

    Outlook shows "no response required" to an organiser who is invited.
    """
    address = person.address.strip().casefold()
    return is_mail_address(person.address.strip()) and address != organizer_mail.strip().casefold()


def findings(situation: Situation) -> tuple[Finding, ...]:
    """List what blocks first, then what to look at."""
    found = [*_of_meeting(situation), *_of_people(situation), *_of_content(situation)]
    return tuple(sorted(found, key=lambda finding: not finding.blocks))


def _block(code: str, **details: str) -> Finding:
    return Finding(code, blocks=True, details=tuple(details.items()))


def _warn(code: str, **details: str) -> Finding:
    return Finding(code, blocks=False, details=tuple(details.items()))


def _of_meeting(now: Situation) -> Iterator[Finding]:
    cancelled = now.state is MeetingState.CANCELLED
    if now.kind is DispatchKind.CANCEL:
        if not cancelled:
            yield _block("not-cancelled")
    elif cancelled:
        yield _block("meeting-cancelled")
    elif now.state in OVER:
        yield _block("meeting-is-over")
    elif now.document.start.day < now.today:
        yield _warn("day-is-past")
    if now.kind in (DispatchKind.CANCEL, DispatchKind.UPDATE) and not now.sent_before:
        yield _block("nothing-sent-yet")
    yield from _of_time(now)


def _of_time(now: Situation) -> Iterator[Finding]:
    precision = now.document.start.precision
    if precision in (Precision.MONTH, Precision.YEAR):
        yield _block("meeting-without-day")
    elif precision is Precision.DAY and now.kind in WITH_AGENDA:
        yield _block("meeting-without-time")
    elif precision is Precision.MINUTE and now.document.end is None:
        yield _warn("meeting-without-end")


def _of_people(now: Situation) -> Iterator[Finding]:
    organizer = now.document.organizer.mail
    if not is_mail_address(organizer):
        yield _warn("organizer-missing")
    if not any(can_receive(person, organizer) for person in now.candidates):
        yield _block("no-recipients")
    without = [person for person in now.candidates if not is_mail_address(person.address.strip())]
    if without:
        yield _warn("without-mail", names=_names(person.name for person in without))
    if any(_is(person, organizer) for person in now.candidates):
        yield _warn("organizer-is-member", mail=organizer)
    if now.vacant:
        yield _warn("seats-vacant", seats=_names(now.vacant))
    if now.formerly:
        yield _warn("formerly-invited", names=_names(now.formerly))


def _is(person: Addressee, mail: str) -> bool:
    return bool(mail) and person.address.strip().casefold() == mail.strip().casefold()


def _of_content(now: Situation) -> Iterator[Finding]:
    if now.kind is DispatchKind.CANCEL:
        return
    document = now.document
    if document.mode in ON_SITE and not document.place.lines():
        yield _warn("place-missing")
    if document.mode in BY_VIDEO and not document.video_link:
        yield _warn("video-missing")
    if document.mode is MeetingMode.PHONE and not document.dial_in:
        yield _warn("dial-in-missing")
    if now.kind is DispatchKind.INVITATION and not document.items:
        yield _warn("agenda-empty")
    if document.sample:
        yield _warn("sample-workspace")


def _names(names: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(names))
