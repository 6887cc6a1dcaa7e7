"""An outbox with mails in it, and what a server took of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from uuid import UUID

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.vocabulary import DispatchKind
from mintgremium.models import Dispatch, DispatchRecipient, Meeting
from mintgremium.runtime.mail_account import Receipt, Verdict
from mintgremium.services.outbox.rows import OutboxDraft
from mintgremium.services.outbox.service import Outbox
from mintgremium.storage.workspace import Workspace
from mintgremium.ui.post import Post
from tests.support.meetings import NOON, wall


def message_id(number: int) -> str:
    return f"<{number}@example.org>"


def mail(number: int, size: int = 0) -> OutboxDraft:
    name = f"Person {number:02d}"
    return OutboxDraft(
        purpose=DispatchKind.INVITATION,
        name=name,
        address=f"p{number:02d}@example.org",
        subject=f"Einladung {number}",
        message_id=message_id(number),
        data=(
            f"Message-ID: {message_id(number)}\r\nSubject: Einladung {number}\r\n\r\nText\r\n"
            f"{'x' * 70}\r\n" * (1 + size // 72)
        ).encode(),
    )


def fill(
    workspace: Workspace, outbox: Outbox, count: int, reference: str = "LRT-2027-1"
) -> tuple[UUID, list[UUID]]:
    """Dispatch an invitation to so many people; return the dispatch and its mails."""
    with workspace.work.write("send-invitation", barrier=True) as session:
        meeting = Meeting(
            reference=reference, name="Round Table", start=wall("2027-03-18 11:00"), uid=reference
        )
        session.add(meeting)
        session.flush()
        dispatch = Dispatch(
            meeting_id=meeting.id, dispatch_kind=DispatchKind.INVITATION, sent_at=NOON
        )
        session.add(dispatch)
        session.flush()
        drafts = []
        for number in range(count):
            draft = mail(number)
            copy = DispatchRecipient(
                dispatch_id=dispatch.id, name=draft.name, address=draft.address
            )
            session.add(copy)
            session.flush()
            values = {name: getattr(draft, name) for name in OutboxDraft.__slots__}
            drafts.append(OutboxDraft(**{**values, "recipient_id": copy.id}))
        return dispatch.id, outbox.queue(session, drafts, dispatch.id)


def states(outbox: Outbox) -> dict[str, OutgoingState]:
    """Map each address to what is known of its mail."""
    return {row.address: row.state for row in outbox.rows()}


def count(outbox: Outbox, *wanted: OutgoingState) -> int:
    return sum(row.state in wanted for row in outbox.rows())


def taken_twice(ids: Sequence[bytes]) -> set[bytes]:
    return {each for each in ids if ids.count(each) > 1}


class FakeServer:
    """Takes mails without a network, or answers as it was told; one for each delivery."""

    def __init__(self, *receipts: Receipt) -> None:
        self.receipts = [*receipts]
        self.trouble: Exception | None = None
        self.password = ""
        self.taken: list[str] = []
        self.before: Callable[[], None] = lambda: None

    def tie(self, post: Post) -> None:
        """Let a window send here."""
        post.tools = replace(post.tools, connect=self.connect)

    def connect(self, _account, password: str, _stopped) -> "FakeServer":
        self.password = password
        return self

    def open(self) -> None:
        if self.trouble is not None:
            raise self.trouble

    def deliver(self, address: str, _data: bytes, before_data: Callable[[], None]) -> Receipt:
        self.before()
        before_data()
        self.taken.append(address)
        return self.receipts.pop(0) if self.receipts else Receipt(Verdict.SENT, "250 ok")

    def close(self) -> None:
        pass
