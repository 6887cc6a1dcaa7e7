"""Take somebody's data out of a workspace, inside an open unit of work.

What the law and the minutes need stays: names in approved minutes, with the reason on record
(GDPR art. 17 (3)). Everywhere else the record goes, or a name that tells nothing takes the place.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from mintgremium.core.erasure import ErasureMode
from mintgremium.core.vocabulary import Kind, MinutesState
from mintgremium.models import (
    ActionItem,
    AttachmentContent,
    Attendance,
    CommitteeRole,
    Employment,
    Membership,
    Minutes,
    OutgoingMail,
    Person,
    PersonEmail,
    PollLetter,
    Record,
    Reminder,
    Reply,
    Succession,
    record_types,
)
from mintgremium.services.minutes.sealing import Seals, minutes_naming
from mintgremium.services.privacy.gathering import Found, word_pattern
from mintgremium.services.privacy.places import ADDRESSES, texts
from mintgremium.services.privacy.rows import ErasureDraft, Ground, Subject
from mintgremium.services.records import unchanged

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

# Letters and traces that are about nobody else: they go whole.
GOING = (PersonEmail, Employment, Reply, PollLetter, OutgoingMail, Reminder)
# What goes too when no record of the person is left behind.
GOING_WITH_THE_PERSON = (Membership, CommitteeRole, Succession)
# What approved minutes seal.
SEALED = frozenset({Kind.AGENDA_ITEM, Kind.ATTENDANCE, Kind.MINUTES, Kind.RESOLUTION, Kind.MEETING})
NOBODY = "nobody@invalid"  # RFC 2606 §2
_EMPTIED = (
    "form_of_address", "title", "affix", "given_name", "salutation", "function", "phone", "source",
    "legal_basis", "note",
)  # fmt: skip


class Eraser:
    """Erases one person within a session."""

    def __init__(
        self, session: "Session", subject: Subject, draft: ErasureDraft, name: str
    ) -> None:
        self._session, self._subject, self._draft, self._name = session, subject, draft, name
        self._person = unchanged(session, Person, draft.person_id, draft.version)
        approved = select(Minutes.meeting_id).where(Minutes.state == MinutesState.APPROVED)
        self._approved = frozenset(session.scalars(approved))

    def restrict(self) -> None:
        """Keep everything, but let nobody use it any more (GDPR art. 18)."""
        self._mark(ErasureMode.RESTRICTED)

    def erase(self, found: list[Found], *, keep_person: bool) -> None:
        """Let go or rename every record that was found."""
        seals = Seals(self._session, minutes_naming(self._session, (self._person.id,)))
        seals.keep_names()
        self._session.flush()
        for each in found:
            self._treat(each, keep_person=keep_person)
        self._session.flush()
        if keep_person:
            self._empty_person()
        else:
            self._unlink_attendances()
            self._session.delete(self._person)
        seals.renew()

    def _mark(self, mode: ErasureMode) -> None:
        person, draft = self._person, self._draft
        person.erasure, person.erasure_reason = mode, draft.reason.strip()
        person.kept_because = draft.kept_because.strip()
        person.review_on = None

    def _empty_person(self) -> None:
        for field in _EMPTIED:
            setattr(self._person, field, "")
        self._person.family_name = self._name
        self._person.confirmed_on = self._person.asked_on = None
        self._mark(ErasureMode.PSEUDONYMIZED)

    def _treat(self, found: Found, *, keep_person: bool) -> None:
        record = self._session.get(record_types()[found.kind], found.id)
        if record is None or self._is_sealed(record):
            return
        going = isinstance(record, GOING) and found.ground is not Ground.MENTION
        with_person = not keep_person and isinstance(record, GOING_WITH_THE_PERSON)
        if going or with_person:
            self._delete(record)
        else:
            self._rename(record, found.kind, keep_person=keep_person)

    def _delete(self, record: Record) -> None:
        self._session.delete(record)
        if isinstance(record, OutgoingMail):
            self._session.flush()
            self._drop_content(record.sha512)

    def _drop_content(self, checksum: str) -> None:
        used = select(OutgoingMail.id).where(OutgoingMail.sha512 == checksum).limit(1)
        content = self._session.get(AttachmentContent, checksum)
        if content is not None and self._session.scalar(used) is None:
            self._session.delete(content)

    def _is_sealed(self, record: Record) -> bool:
        kind = record.kind
        meeting_id = record.id if kind is Kind.MEETING else getattr(record, "meeting_id", None)
        return kind in SEALED and meeting_id in self._approved

    def _rename(self, record: Record, kind: Kind, *, keep_person: bool) -> None:
        for column in ADDRESSES.get(kind, ()):
            if str(getattr(record, column) or "").casefold() in self._subject.addresses:
                setattr(record, column, NOBODY)
        for name in ("name", "responsible"):
            if getattr(record, name, "") and self._is_about_the_person(record):
                setattr(record, name, self._name)
        for column, text in self._texts(record, kind):
            setattr(record, column, text)
        if not keep_person:
            self._unlink(record)

    def _is_about_the_person(self, record: Record) -> bool:
        linked = {getattr(record, name, None) for name in ("person_id", "responsible_person_id")}
        return self._person.id in linked

    def _texts(self, record: Record, kind: Kind) -> Iterator[tuple[str, str]]:
        """Yield the texts with another name in place of the person's."""
        pattern = word_pattern((*self._full_names(), *self._subject.addresses))
        if pattern is None:
            return
        columns = next((place.columns for place in texts() if place.kind is kind), ())
        for column in columns:
            old = getattr(record, column)
            if isinstance(old, str) and (new := pattern.sub(self._name, old)) != old:
                yield column, new

    def _full_names(self) -> tuple[str, ...]:
        """Leave out the family name alone: in a text it may be somebody else's."""
        return tuple(name for name in self._subject.names if re.search(r"[\s,]", name))

    def _unlink(self, record: Record) -> None:
        for name in ("person_id", "responsible_person_id", "predecessor_id"):
            if getattr(record, name, None) == self._person.id:
                setattr(record, name, None)

    def _unlink_attendances(self) -> None:
        """Let approved minutes and their tasks keep the name without the person."""
        for model, column in (
            (Attendance, Attendance.person_id),
            (ActionItem, ActionItem.responsible_person_id),
        ):
            for record in self._session.scalars(select(model).where(column == self._person.id)):
                self._unlink(record)
        self._session.flush()


def record_ids(found: list[Found], person_id: UUID) -> frozenset[str]:
    """Return the ids of all records whose history must go too."""
    about = {str(each.columns["id"]) for each in found if each.ground is not Ground.MENTION}
    return frozenset({*about, person_id.hex})
