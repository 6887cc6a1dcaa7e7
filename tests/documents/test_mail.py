"""What a mail is made of, judged by decoders other than the code that wrote it."""

import base64
import email
import email.policy
import quopri
import re
from dataclasses import replace
from email.header import decode_header, make_header
from email.utils import getaddresses, parsedate_to_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.errors import InvalidInputError
from mintgremium.core.vocabulary import DispatchKind
from mintgremium.documents.calendar import calendar_message
from mintgremium.documents.mail import MailDraft, MailFile, mail_bytes
from mintgremium.documents.plain import one_line, plain
from mintgremium.documents.trees import Recipient
from tests.documents.samples import EVENT, ORGANIZER, lines, long_lines, texts

PDF = MailFile("Tagesordnung_LRT-2027-1.pdf", "application/pdf", b"%PDF-1.4 \x00\xff" * 40)
DRAFT = MailDraft(
    sender=ORGANIZER,
    recipient=Recipient("Dr. Ägidius Öztürk-Weiß", "a.oeztuerk@example.org"),
    subject="Einladung: 8. Länder-Round-Table – „Übergänge“, 10. Juni 2027",
    body="Sehr geehrter Herr Dr. Öztürk-Weiß,\n\nhiermit laden wir Sie ein.\n",
    html="<!DOCTYPE html>\n<p>Sehr geehrter Herr Dr. Öztürk-Weiß,</p>\n",
    sent_at=EVENT.sent_at,
    identity="c0ffee-1",
    calendar=calendar_message(EVENT),
    files=(PDF,),
)


def read(draft: MailDraft):
    """Parse with the old API of the library, which does not touch header values."""
    return email.message_from_bytes(mail_bytes(draft), policy=email.policy.compat32)


def decoded_words(raw: str) -> str:
    """Decode RFC 2047 by hand: unfold, join neighbouring encoded words, decode their octets."""
    unfolded = re.sub(r"\r?\n([ \t])", r"\1", raw)
    joined = re.sub(r"\?=[ \t]+=\?", "?==?", unfolded)

    def decode(run: re.Match[str]) -> str:
        octets = b""
        for kind, data in re.findall(r"=\?utf-8\?([bq])\?([^?]*)\?=", run[0], re.IGNORECASE):
            if kind.lower() == "b":
                octets += base64.b64decode(data, validate=True)
            else:
                octets += quopri.decodestring(data.replace("_", " ").encode())
        return octets.decode()

    return re.sub(r"(?:=\?utf-8\?[bq]\?[^?]*\?=)+", decode, joined, flags=re.IGNORECASE)


def raw_header(data: bytes, name: str) -> str:
    head = data.split(b"\r\n\r\n")[0].decode("ascii")
    return re.search(rf"(?m)^{name}: ([^\r\n]*(?:\r\n[ \t][^\r\n]*)*)", head)[1]


def test_that_the_parts_are_nested_so_that_every_client_finds_the_invitation():  # trap 5
    mail = read(DRAFT)
    assert [part.get_content_type() for part in mail.walk()] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "application/ics",
        "application/pdf",
    ]


@pytest.mark.parametrize("kind", [DispatchKind.INVITATION, DispatchKind.CANCEL])
def test_that_the_method_is_the_same_in_headers_and_in_both_bodies(kind):  # traps 1, 4, 6, 7
    calendar = calendar_message(replace(EVENT, kind=kind))
    mail = read(replace(DRAFT, calendar=calendar))
    parts = {part.get_content_type(): part for part in mail.walk()}
    inline, attached = parts["text/calendar"], parts["application/ics"]
    assert inline.get_param("method") == attached.get_param("method") == calendar.method
    assert f"METHOD:{calendar.method}".encode() in inline.get_payload(decode=True)
    assert inline.get_payload(decode=True) == attached.get_payload(decode=True) == calendar.data
    assert inline.get_content_charset() == "utf-8"
    assert inline["Content-Transfer-Encoding"] == "base64"


def test_that_the_calendar_file_has_the_name_outlook_expects():  # trap 21
    attached = [part for part in read(DRAFT).walk() if part.get_filename()]
    assert [part.get_filename() for part in attached] == ["invite.ics", PDF.name]
    assert attached[1].get_payload(decode=True) == PDF.data


def test_that_the_headers_name_time_sender_recipient_and_message():
    mail = read(DRAFT)
    assert parsedate_to_datetime(mail["Date"]) == DRAFT.sent_at
    assert mail["Message-ID"] == "<c0ffee-1@example.org>"
    assert mail["X-Unsent"] == "1"
    assert mail["MIME-Version"] == "1.0"
    (sender,) = getaddresses([mail["From"]])
    assert sender[1] == ORGANIZER.mail


def test_that_a_mail_for_a_server_is_no_draft():
    assert read(replace(DRAFT, is_unsent=False))["X-Unsent"] is None


@pytest.mark.parametrize(
    ("html", "calendar", "types"),
    [
        ("", None, ["text/plain"]),
        ("<p>x</p>", None, ["multipart/alternative", "text/plain", "text/html"]),
    ],
)
def test_that_a_mail_has_no_more_parts_than_it_needs(html, calendar, types):
    mail = read(replace(DRAFT, html=html, calendar=calendar))
    found = [part.get_content_type() for part in mail.walk()]
    assert found == ["multipart/mixed", *types, "application/pdf"]


def test_that_the_parts_of_a_letter_come_from_poor_to_rich():
    """Programs show the last alternative they can (RFC 2046 §5.1.4)."""
    parts = [part.get_content_type() for part in read(DRAFT).walk()]
    assert parts.index("text/plain") < parts.index("text/html") < parts.index("text/calendar")


def test_that_an_open_list_names_everybody_and_copies_stand_apart():
    others = (Recipient("Weiß, Beate", "b@example.org"), Recipient("", "c@example.org"))
    copies = (Recipient("Ministerium für Äußeres", "d@example.org"),)
    data = mail_bytes(replace(DRAFT, others=others, copies=copies))
    to, cc = (getaddresses([raw_header(data, name)]) for name in ("To", "Cc"))
    assert [(decoded_words(name), mail) for name, mail in to] == [
        ("Dr. Ägidius Öztürk-Weiß", "a.oeztuerk@example.org"),
        ("Weiß, Beate", "b@example.org"),
        ("", "c@example.org"),
    ]
    assert [(decoded_words(name), mail) for name, mail in cc] == [
        ("Ministerium für Äußeres", "d@example.org")
    ]


def test_that_one_mail_names_nobody_but_its_recipient():
    data = mail_bytes(DRAFT)
    assert b"\r\nCc:" not in data
    assert b"\r\nBcc:" not in data
    assert len(getaddresses([raw_header(data, "To")])) == 1


def test_that_the_wire_is_ascii_with_crlf_and_short_lines():
    data = mail_bytes(replace(DRAFT, subject="Übergänge " * 60, body="ö" * 5000, html="ä" * 5000))
    assert data.isascii()
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 78


def test_that_the_same_draft_gives_the_same_bytes():
    assert mail_bytes(DRAFT) == mail_bytes(replace(DRAFT))


@given(subject=lines | long_lines.filter(lambda text: "\n" not in text))
def test_that_a_subject_arrives_letter_by_letter(subject):
    data = mail_bytes(replace(DRAFT, subject=subject))
    raw = raw_header(data, "Subject")
    assert decoded_words(raw) == one_line(subject)
    assert str(make_header(decode_header(raw))) == one_line(subject)


@given(name=lines)
def test_that_a_name_arrives_letter_by_letter(name):
    data = mail_bytes(replace(DRAFT, recipient=replace(DRAFT.recipient, name=name)))
    raw = raw_header(data, "To")
    ((shown, address),) = getaddresses([raw])
    assert address == DRAFT.recipient.mail
    assert decoded_words(shown) == one_line(name)


@pytest.mark.parametrize("value", ["=?utf-8?q?b=C3=B6se?=", "=?us-ascii?b?eA==?= x"])
def test_that_what_looks_encoded_arrives_as_it_was_typed(value):
    recipient = replace(DRAFT.recipient, name=value)
    data = mail_bytes(replace(DRAFT, subject=value, recipient=recipient))
    assert decoded_words(raw_header(data, "Subject")) == value
    assert decoded_words(getaddresses([raw_header(data, "To")])[0][0]) == value


@pytest.mark.parametrize("kind", ["plain", "html"])
@given(body=texts)
def test_that_a_body_arrives_letter_by_letter(kind, body):
    (part,) = [
        part
        for part in read(replace(DRAFT, body=body, html=body or " ")).walk()
        if part.get_content_type() == f"text/{kind}"
    ]
    body = body or (" " if kind == "html" else "")
    assert part.get_payload(decode=True).decode().replace("\r\n", "\n") == plain(body)


@given(name=st.text(max_size=60))
def test_that_a_file_name_stays_a_name(name):
    data = mail_bytes(replace(DRAFT, calendar=None, files=(replace(PDF, name=name),)))
    (part,) = [part for part in email.message_from_bytes(data).walk() if part.get_filename()]
    assert not set(part.get_filename()) & set('\\/:*?"<>|\r\n')
    assert part.get_payload(decode=True) == PDF.data


def test_that_a_german_file_name_arrives():
    files = (replace(PDF, name="Protokoll Länderbeirat – Entwurf.pdf"),)
    mail = read(replace(DRAFT, files=files))
    assert [part.get_filename() for part in mail.walk()][
        -1
    ] == "Protokoll Länderbeirat – Entwurf.pdf"


@pytest.mark.parametrize(
    "attack", ["x\r\nBcc: b@example.org", "x\nBcc: y", "x\rBcc: y", "x\u2028y", "x\x00y"]
)
@pytest.mark.parametrize("place", ["subject", "to", "cc", "from", "identity", "type"])
def test_that_a_line_break_in_a_header_is_refused(attack, place):
    drafts = {
        "subject": replace(DRAFT, subject=attack),
        "to": replace(DRAFT, recipient=replace(DRAFT.recipient, name=attack)),
        "cc": replace(DRAFT, copies=(Recipient(attack, "b@example.org"),)),
        "from": replace(DRAFT, sender=replace(DRAFT.sender, name=attack)),
        "identity": replace(DRAFT, identity=attack),
        "type": replace(DRAFT, files=(replace(PDF, media_type=attack),)),
    }
    with pytest.raises(InvalidInputError) as refused:
        mail_bytes(drafts[place])
    assert refused.value.code == "mail-line-break"


@pytest.mark.parametrize(
    "mail", ["", "a", "a@", "@b", "a b@c.example", "a@b\r\nX: y", "ä@example.org", "a@b@c"]
)
def test_that_what_is_no_address_is_refused(mail):
    with pytest.raises(InvalidInputError) as refused:
        mail_bytes(replace(DRAFT, recipient=replace(DRAFT.recipient, mail=mail)))
    assert refused.value.code == "mail-address"
