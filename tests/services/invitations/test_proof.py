"""The proof of dispatch tells what is on record: documents, copies, results, reasons."""

import hashlib

import pytest

from mintgremium.core.vocabulary import DispatchKind, DispatchResult, DispatchWay, ItemKind
from mintgremium.runtime.mail_account import Receipt, Verdict
from mintgremium.services.invitations.proof import dispatch_entries
from mintgremium.services.invitations.rows import Wish
from mintgremium.services.meetings.printing import DocumentKind
from mintgremium.services.outbox.rows import OutboxDraft
from mintgremium.services.outbox.service import Outbox
from tests.services.outbox.test_sending import Taker

WISH = Wish(reason="Es eilt.")


@pytest.fixture
def meeting(desk):
    desk.seat("NMF", person="Ägidius Öztürk-Weiß", mail="a@example.org")
    desk.seat("KMK", person="Tom Probe", mail="tom@example.org")
    meeting = desk.meeting(location_name="Haus der Bildung")
    desk.item(meeting, "Begrüßung", kind=ItemKind.INFORMATION)
    return meeting


def send(desk, meeting, folder):
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    desk.clock.forward(minutes=1)
    return desk.invitations.write_files(plan, folder, WISH)


def entries(desk, workspace, meeting):
    return dispatch_entries(workspace.reader, meeting, desk.clock.today)


def test_that_files_stand_with_their_fingerprint_and_copies(desk, workspace, meeting, tmp_path):
    send(desk, meeting, tmp_path / "a")
    (entry,) = entries(desk, workspace, meeting)
    assert (entry.kind, entry.way) == (DispatchKind.INVITATION, DispatchWay.FILES)
    (agenda,) = entry.documents
    assert agenda.name.endswith(".pdf")
    assert len(agenda.sha512) == 128
    assert agenda.size > 1000
    assert [(c.address, c.result, c.state) for c in entry.copies] == [
        ("a@example.org", DispatchResult.WRITTEN, None),
        ("tom@example.org", DispatchResult.WRITTEN, None),
    ]


def test_that_a_copy_that_left_by_the_outbox_tells_what_the_server_said(
    desk, workspace, meeting, tmp_path
):
    written = send(desk, meeting, tmp_path / "a")
    outbox = Outbox(workspace.work, workspace.reader, desk.clock)
    copies = {
        row.address: row.id for row in desk.invitations.dispatch_recipients(written.dispatch_id)
    }
    with workspace.work.write("send-invitation", barrier=True) as session:
        outbox.queue(
            session,
            [
                OutboxDraft(
                    purpose="invitation", name="", address=address, subject="x",
                    message_id=f"<{address}>", data=address.encode(), recipient_id=key,
                )
                for address, key in copies.items()
            ],
            written.dispatch_id,
        )  # fmt: skip
    outbox.send_waiting(
        Taker(Receipt(Verdict.SENT, "250 taken"), Receipt(Verdict.FAILED, "550 unknown"))
    )
    (entry,) = entries(desk, workspace, meeting)
    assert {(c.result.value, c.state, c.response) for c in entry.copies} == {
        ("sent", "sent", "250 taken"),
        ("failed", "failed", "550 unknown"),
    }
    first = entry.copies[0]
    assert first.at is not None
    assert first.sha512 == hashlib.sha512(first.address.encode()).hexdigest()
    (row,) = desk.invitations.dispatches(meeting)
    assert (row.failed, row.unclear) == (1, 0)


def test_that_the_reason_stands_with_what_stood_against_it(desk, workspace, meeting, tmp_path):
    desk.seat("ZDI", person="Ohne Adresse")
    desk.clock.forward(days=120)  # late against the rule
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    assert plan.objections
    send(desk, meeting, tmp_path / "a")
    (entry,) = entries(desk, workspace, meeting)
    assert entry.reason == "Es eilt."
    assert entry.overridden == tuple(finding.code for finding in plan.objections)


def test_that_the_proof_is_printed_for_a_meeting(desk, meeting, tmp_path):
    send(desk, meeting, tmp_path / "a")
    data = desk.printing.pdf(meeting, DocumentKind.DISPATCH_RECORD)
    assert data.startswith(b"%PDF")
    name = desk.printing.file_name(meeting, DocumentKind.DISPATCH_RECORD)
    assert name == "Versandnachweis_LRT-2027-1.pdf"
