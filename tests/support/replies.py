"""A meeting whose invitations went out, and answers to it as files."""

from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from mintgremium.core.vocabulary import Answer as Said
from mintgremium.core.vocabulary import DispatchKind
from mintgremium.services.contacts.drafts import PersonDraft
from mintgremium.services.polls.service import Polls
from mintgremium.services.replies.rows import Outcome
from mintgremium.services.replies.service import Replies
from tests.support.answers import Answer
from tests.support.meetings import Desk

SEATS = ("BY", "BE", "HH")


@dataclass
class Post:
    """The desk, the meeting and where files go."""

    desk: Desk
    folder: Path

    def __post_init__(self) -> None:
        work, reader = self.desk.workspace.work, self.desk.workspace.reader
        self.polls = Polls(work, reader, self.desk.clock)
        self.replies = Replies(work, reader, self.desk.clock, self.polls)
        for tag in SEATS:
            self.desk.seat(tag, person=f"Änne {tag}", mail=f"{tag.lower()}@example.org")
        self.person("Vera Vertretung", "vera@example.org")
        self.meeting = self.desk.meeting(name="8. Länder-Round-Table")
        self.send(DispatchKind.INVITATION)

    def person(self, name: str, *mails: str) -> UUID:
        """Add somebody who is not invited."""
        given, _, family = name.rpartition(" ")
        return self.desk.contacts.save_person(
            PersonDraft(family_name=family, given_name=given, emails=mails, sample=True)
        )

    def send(self, kind: DispatchKind, meeting: UUID | None = None) -> None:
        """Send something for the meeting, then let a day pass."""
        meeting = meeting or self.meeting
        target = self.folder / f"out-{len(list(self.folder.iterdir()))}"
        target.mkdir()
        plan = self.desk.invitations.prepare(meeting, kind)
        self.desk.invitations.write_files(plan, target)
        self.desk.clock.forward(days=1)

    def uid(self, meeting: UUID | None = None) -> str:
        """Return the identity of the meeting."""
        key = (meeting or self.meeting).hex
        row = self.desk.workspace.reader.one("SELECT uid FROM meeting WHERE id = ?", (key,))
        return str(row[0]) if row else ""

    def answer(self, **fields: object) -> Answer:
        """Make an answer to the meeting."""
        return replace(Answer(uid=self.uid()), **fields)

    def take(self, data: bytes, name: str = "answer.eml") -> tuple[Outcome, ...]:
        """Drop a file."""
        path = self.folder / name
        path.write_bytes(data)
        return self.replies.take(self.replies.read([path]))

    def answers(self, meeting: UUID | None = None) -> dict[str, Said]:
        """Return who answered what, by address."""
        rows = self.desk.invitations.rows(meeting or self.meeting)
        return {row.address: row.answer for row in rows}
