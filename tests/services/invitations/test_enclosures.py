"""Files, copies and the open list: who gets which bytes, and what is on record of them."""

import email
import hashlib
from email.utils import getaddresses
from io import BytesIO

import pytest
from icalendar import Calendar
from pypdf import PdfReader

from mintgremium.core.errors import RefusedError
from mintgremium.core.vocabulary import DispatchKind, DispatchWay
from mintgremium.models import Attachment, Committee, Dispatch, DispatchDocument, Land
from mintgremium.services.attachments.service import Attachments
from mintgremium.services.committees.drafts import SeatDraft
from mintgremium.services.contacts.drafts import NameDraft, OrganizationDraft
from mintgremium.services.invitations.rows import Wish
from mintgremium.services.outbox.reads import mail_content, outbox_rows


@pytest.fixture
def meeting(desk):
    """A meeting with two seats, a guest, and a confidential item."""
    desk.seat("NMF", person="Ägidius Öztürk-Weiß", mail="a@example.org")
    desk.seat("KMK", person="Tom Probe", mail="tom@example.org")
    meeting = desk.meeting(location_name="Haus der Bildung")
    desk.item(meeting, "Offene Berichte")
    desk.item(meeting, "Personalfrage", public=False)
    desk.invitations.add_guest(meeting, desk.person("Gast Eins", "gast@example.org"))
    return meeting


@pytest.fixture
def ministry(desk):
    """A ministry that gets copies for a Land with a seat."""
    with desk.workspace.work.write("save-land") as session:
        land = Land(
            code="DE-BY",
            short_name="BY",
            name="Bayern",
            official_name="Freistaat Bayern",
            capital="München",
        )
        session.add(land)
        session.flush()
        land_id = land.id
    desk.contacts.save_organization(
        OrganizationDraft(
            kind="ministry",
            names=(NameDraft(name="Ministerium für Wissenschaft", short_name="MfW"),),
            land_id=land_id,
            copied=True,
            email="kopie@example.org",
        )
    )
    seat = desk.committees.save_seat(SeatDraft(committee_id=desk.lrt, land_id=land_id))
    desk.hold(seat, "Rosa Bayern", "rosa@example.org")


def attach(desk, meeting, tmp_path, name, item=None):
    source = tmp_path / name
    source.write_bytes(name.encode() * 50)
    return Attachments(desk.workspace.work, desk.workspace.reader).add(meeting, source, item)


def item_named(desk, meeting, name):
    return next(row.id for row in desk.agendas.page(meeting).rows if row.name == name)


NO_WISH = Wish()


def send(desk, meeting, folder, wish=NO_WISH):
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    return plan, desk.invitations.write_files(plan, folder, wish)


def mails(written):
    found = {}
    for path in written.files:
        if path.suffix == ".eml":
            mail = email.message_from_bytes(path.read_bytes())
            to = [address for _, address in getaddresses([mail["To"]])]
            found[tuple(to)] = mail
    return found


def files(mail):
    return {
        part.get_filename(): part.get_payload(decode=True)
        for part in mail.walk()
        if part.get_filename()
    }


def pdf_text(mail):
    data = next(data for name, data in files(mail).items() if name.startswith("Tagesordnung"))
    return "".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages)


def test_that_chosen_files_go_along_and_are_on_record_by_their_fingerprint(desk, meeting, tmp_path):
    key = attach(desk, meeting, tmp_path, "Konzept Qualität.pdf")
    attach(desk, meeting, tmp_path, "bleibt.pdf")
    _, written = send(desk, meeting, tmp_path / "out", Wish(attachments=(key,)))
    found = files(mails(written)[("a@example.org",)])
    assert set(found) == {"invite.ics", "Tagesordnung_LRT-2027-1.pdf", "Konzept Qualität.pdf"}
    with desk.workspace.work.read() as session:
        stored = {
            (row.name, row.size, row.sha512)
            for row in session.query(DispatchDocument).filter_by(dispatch_id=written.dispatch_id)
        }
        dispatch = session.get(Dispatch, written.dispatch_id)
        whole = found["Tagesordnung_LRT-2027-1.pdf"]
        assert dispatch.document_sha512 == hashlib.sha512(whole).hexdigest()
        assert session.get(Attachment, key) is not None
    expected = {
        (name, len(data), hashlib.sha512(data).hexdigest())
        for mail in mails(written).values()
        for name, data in files(mail).items()
        if name != "invite.ics"
    }
    assert stored == expected


def test_that_guests_get_neither_confidential_items_nor_their_files(desk, meeting, tmp_path):
    secret = item_named(desk, meeting, "Personalfrage")
    closed = attach(desk, meeting, tmp_path, "geheim.pdf", secret)
    opened = attach(desk, meeting, tmp_path, "offen.pdf")
    assert desk.invitations.confidential_items(meeting) == {secret}
    _, written = send(desk, meeting, tmp_path / "out", Wish(attachments=(closed, opened)))
    found = mails(written)
    member, guest = found[("a@example.org",)], found[("gast@example.org",)]
    assert "Personalfrage" in pdf_text(member)
    assert "Personalfrage" not in pdf_text(guest)
    assert "Offene Berichte" in pdf_text(guest)
    assert "geheim.pdf" in files(member)
    assert set(files(guest)) == {"invite.ics", "Tagesordnung_LRT-2027-1.pdf", "offen.pdf"}


def test_that_copies_are_told_and_not_asked(desk, meeting, ministry, tmp_path):
    plan, written = send(desk, meeting, tmp_path / "out")
    assert [person.address for person in plan.copies] == ["kopie@example.org"]
    copy = mails(written)[("kopie@example.org",)]
    types = [part.get_content_type() for part in copy.walk()]
    assert "text/calendar" not in types
    assert "application/ics" not in types
    body = next(p for p in copy.walk() if p.get_content_type() == "text/plain")
    text = body.get_payload(decode=True).decode()
    assert "zur Kenntnis" in text
    assert "Personalfrage" not in pdf_text(copy)
    assert "kopie@example.org" not in [row.address for row in desk.invitations.rows(meeting)]
    recipients = desk.invitations.dispatch_recipients(written.dispatch_id)
    assert "kopie@example.org" in [row.address for row in recipients]


def test_that_who_is_invited_gets_no_copy_besides(desk, meeting, ministry, tmp_path):
    desk.seat("ZDI", person="Doppelt Genannt", mail="Kopie@example.org")
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    assert plan.copies == ()


def open_list(desk):
    with desk.workspace.work.write("save-mail-habits") as session:
        session.get(Committee, desk.lrt).open_list = True


def test_that_an_open_list_is_one_mail_with_all_and_one_entry(desk, meeting, ministry, tmp_path):
    open_list(desk)
    _, written = send(desk, meeting, tmp_path / "out")
    ((to, mail),) = mails(written).items()
    assert set(to) == {"a@example.org", "tom@example.org", "gast@example.org", "rosa@example.org"}
    assert [address for _, address in getaddresses([mail["Cc"]])] == ["kopie@example.org"]
    part = next(p for p in mail.walk() if p.get_content_type() == "text/calendar")
    event = Calendar.from_ical(part.get_payload(decode=True)).walk("VEVENT")[0]
    assert {str(each) for each in event["ATTENDEE"]} == {f"mailto:{address}" for address in to}
    text = next(p for p in mail.walk() if p.get_content_type() == "text/plain")
    assert text.get_payload(decode=True).decode().startswith("Sehr geehrte Damen und Herren,")
    assert "Personalfrage" not in pdf_text(mail)
    assert len(desk.invitations.rows(meeting)) == 4


def test_that_a_server_gets_a_mail_of_its_own_for_each_on_an_open_list(desk, meeting):
    open_list(desk)
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    desk.invitations.queue(plan)
    rows = outbox_rows(desk.workspace.reader, None)
    assert sorted(row.address for row in rows) == sorted(p.address for p in plan.recipients)
    assert len({row.message_id for row in rows}) == len(rows)
    for row in rows:
        mail = email.message_from_bytes(mail_content(desk.workspace.reader, row.id)[1])
        named = {address for _, address in getaddresses([mail["To"]])}
        assert named == {person.address for person in plan.recipients}
        assert mail["X-Unsent"] is None


def test_that_mails_without_a_sender_are_not_queued(desk, meeting):
    with desk.workspace.work.write("save-committee") as session:
        session.get(Committee, desk.lrt).organizer_email = ""
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    with pytest.raises(RefusedError, match="invitation-no-sender"):
        desk.invitations.queue(plan)
    assert desk.invitations.dispatches(meeting) == ()


def test_that_drafts_come_without_loose_entries(desk, meeting, tmp_path):
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    written = desk.invitations.write_files(plan, tmp_path / "out", way=DispatchWay.DRAFTS)
    assert {path.suffix for path in written.files} == {".eml"}
    assert desk.invitations.dispatches(meeting)[0].way is DispatchWay.DRAFTS


def test_that_the_preview_names_just_the_files_of_the_mail(desk, meeting, ministry, tmp_path):
    key = attach(desk, meeting, tmp_path, "Konzept.pdf")
    wish = Wish(attachments=(key,))
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    shown = {
        person.address: desk.invitations.preview(plan, person, wish)
        for person in (*plan.recipients, *plan.copies)
    }
    written = desk.invitations.write_files(plan, tmp_path / "out", wish)
    for (address,), mail in mails(written).items():
        sizes = {name: len(data) for name, data in files(mail).items() if name != "invite.ics"}
        assert {file.name: file.size for file in shown[address].files} == sizes
        assert (shown[address].entry is None) == ("invite.ics" not in files(mail))
        assert shown[address].sender.endswith("<gremien@example.org>")
