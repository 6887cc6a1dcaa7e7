"""What solves an answer of the inbox in one click, the likeliest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from mintgremium.core.vocabulary import Answer
from mintgremium.services.replies.reasons import Reason
from mintgremium.services.replies.rows import Candidate, InboxPage
from mintgremium.ui.labels import Labels
from mintgremium.ui.widgets.details import Deed

MOST_LIKELY: Final = 2
CHOICES: Final = (Answer.ACCEPTED, Answer.TENTATIVE, Answer.DECLINED)
ICONS: Final = {
    Answer.ACCEPTED: "check",
    Answer.TENTATIVE: "circle-question-mark",
    Answer.DECLINED: "x",
}
_OTHER_ADDRESS: Final = frozenset(
    {Reason.ATTENDEE_UNKNOWN, Reason.SENDER_DIFFERS, Reason.NOT_INVITED, Reason.PLAIN}
)
_BY_DEPUTY: Final = frozenset(
    {Reason.DELEGATE_UNKNOWN, Reason.DELEGATION_UNSAID, Reason.DELEGATE_INVITED}
)
_GUESTS: Final = frozenset({Reason.NOT_INVITED, Reason.DELEGATION_UNSAID, Reason.PLAIN})


@dataclass(frozen=True, slots=True)
class Settle:
    """Take the answer for somebody invited."""

    invitation_id: UUID
    answer: Answer
    alias: bool = False


@dataclass(frozen=True, slots=True)
class Appoint:
    """Let the delegate come for somebody invited."""

    invitation_id: UUID


@dataclass(frozen=True, slots=True)
class Welcome:
    """Put whoever answered on the list as a guest."""

    meeting_id: UUID
    answer: Answer


@dataclass(frozen=True, slots=True)
class Assign:
    """Choose by hand."""


@dataclass(frozen=True, slots=True)
class PutAside:
    """Take it off the list."""


Solution = Settle | Appoint | Welcome | Assign | PutAside


def solutions(page: InboxPage, labels: Labels) -> tuple[Deed, ...]:
    """Return what can be done with an answer."""
    translate = QCoreApplication.translate
    return (
        *_by_reason(page, labels),
        Deed(Assign(), translate("replies", "Assign to somebody …"), "user-check"),
        Deed(PutAside(), translate("replies", "Put aside"), "archive"),
    )


def _by_reason(page: InboxPage, labels: Labels) -> Iterator[Deed]:
    reason = page.row.reason
    likely = page.likely[:MOST_LIKELY]
    if reason in _BY_DEPUTY:
        yield from (_appoint(each) for each in _represented(page)[:MOST_LIKELY])
    else:
        for each in likely:
            yield from _settle(page, each, labels)
    is_stranger = not likely or reason in (Reason.NOT_INVITED, Reason.DELEGATION_UNSAID)
    if reason in _GUESTS and is_stranger:
        yield from _welcome(page, labels)


def _represented(page: InboxPage) -> tuple[Candidate, ...]:
    """Return who may be represented; a stranger's answer does not match anybody's address."""
    same = [each for each in page.others if each.meeting_id == page.row.meeting_id]
    return page.likely or (tuple(same) if len(same) <= MOST_LIKELY else ())


def _settle(page: InboxPage, candidate: Candidate, labels: Labels) -> Iterator[Deed]:
    translate, said = QCoreApplication.translate, page.row.answer
    whom = _named(candidate, page)
    for answer in (said,) if said in CHOICES else CHOICES:
        if answer is not None:
            text = translate("replies", "{answer}: {name}")
            text = text.format(answer=labels.word(answer), name=whom)
            yield Deed(Settle(candidate.invitation_id, answer), _upper(text), ICONS[answer])
    if said in CHOICES and said is not None and page.row.reason in _OTHER_ADDRESS:
        text = translate("replies", "… and remember the address")
        yield Deed(Settle(candidate.invitation_id, said, alias=True), text, "contact-round")


def _appoint(candidate: Candidate) -> Deed:
    text = QCoreApplication.translate("replies", "Admit as deputy ({seat})")
    seat = candidate.seat_tag or candidate.name
    return Deed(Appoint(candidate.invitation_id), text.format(seat=seat), "user-plus")


def _welcome(page: InboxPage, labels: Labels) -> Iterator[Deed]:
    meeting, said = page.row.meeting_id, page.row.answer
    if meeting is None or not page.row.address:
        return
    text = QCoreApplication.translate("replies", "Put on the list as a guest: {answer}")
    for answer in (said,) if said in CHOICES else (Answer.ACCEPTED,):
        if answer is not None:
            yield Deed(
                Welcome(meeting, answer), text.format(answer=labels.word(answer)), "user-plus"
            )


def _named(candidate: Candidate, page: InboxPage) -> str:
    """Name somebody by seat and name; by meeting too, if it is not the one the answer names."""
    name = f"{candidate.seat_tag} {candidate.name}".strip()
    return name if candidate.meeting_id == page.row.meeting_id else f"{name}, {candidate.meeting}"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
