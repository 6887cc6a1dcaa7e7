"""What the mails of a meeting say, and how they look, before and after they are written."""

import email
from email.header import decode_header, make_header

import pytest

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.vocabulary import DispatchKind, SeatRole
from mintgremium.models import Committee
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.invitations.rows import Wish
from mintgremium.services.mail_templates.service import MailTemplates


@pytest.fixture
def meeting(desk):
    """A meeting with a holder and a deputy."""
    desk.seat("NMF", person="Ägidius Öztürk-Weiß", mail="a@example.org")
    desk.hold(desk.seat("KMK"), "Tom Probe", "tom@example.org", SeatRole.DEPUTY)
    return desk.meeting(location_name="Haus der Bildung")


def send(desk, meeting, folder, kind=DispatchKind.INVITATION):
    return desk.invitations.write_files(desk.invitations.prepare(meeting, kind), folder)


def mails(written):
    return [
        email.message_from_bytes(path.read_bytes())
        for path in written.files
        if path.suffix == ".eml"
    ]


def bodies(mail):
    return {
        part.get_content_type(): part.get_payload(decode=True).decode()
        for part in mail.walk()
        if part.get_content_maintype() == "text"
    }


def own_words(desk, kind, **changed):
    templates = MailTemplates(desk.workspace.work, desk.workspace.reader, lambda: desk.clock.now)
    row = next(row for row in templates.rows(desk.lrt) if row.kind is kind)
    templates.change(desk.lrt, row, changed, "LRT")


def test_that_mails_say_what_the_committee_wrote(desk, meeting, tmp_path):
    own_words(
        desk,
        TemplateKind.INVITATION,
        subject="Auf nach {{Ort}}",
        body="{{Anrede}}\n\n**Sitz:** {{Sitz}}\n\nOffen:\n{{Offene Aufgaben}}",
    )
    desk.tasks.save(ActionItemDraft(title="Papier", responsible_seat_id=desk.seats["NMF"]))
    first, second = mails(send(desk, meeting, tmp_path))
    assert str(make_header(decode_header(first["Subject"]))).startswith("Auf nach Haus der Bildung")
    assert "Offen:\r\n\r\n- Papier" in bodies(first)["text/plain"]
    assert "Papier" not in bodies(second)["text/plain"]
    assert "<b>Sitz:</b>" in bodies(first)["text/html"]


def test_that_a_committee_can_do_without_html(desk, meeting, tmp_path):
    with desk.workspace.work.write("save-committee") as session:
        session.get(Committee, desk.lrt).html_mail = False
    assert "text/html" not in bodies(mails(send(desk, meeting, tmp_path))[0])


def test_that_the_preview_says_what_the_mail_says(desk, meeting, tmp_path):
    desk.item(meeting, "Berichte")
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    shown = [desk.invitations.preview(plan, person).body for person in plan.recipients]
    sent = [
        bodies(mail)["text/plain"].replace("\r\n", "\n")
        for mail in mails(desk.invitations.write_files(plan, tmp_path))
    ]
    assert shown == sent


def test_that_another_language_has_its_own_salutation(desk, meeting):
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    body = desk.invitations.preview(plan, plan.recipients[0], Wish(language="en")).body
    assert body.startswith("Dear Ägidius Öztürk-Weiß,\n\nwe are pleased")
