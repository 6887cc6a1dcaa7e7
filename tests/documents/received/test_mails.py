"""Mails from anywhere are read within limits: what they say, never what they could do."""

import base64
import time
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.documents.received.charsets import decoded
from mintgremium.documents.received.faults import Fault, UnreadableError
from mintgremium.documents.received.mails import read_mail
from tests.support.answers import Answer, Mail, calendar_part, mail_with, multipart, part

GERMAN = "Ich komme gern, Grüße aus Köln – Änne"
SECONDS = 5.0


def test_that_sender_subject_words_and_answer_of_a_mail_are_found():
    mail = read_mail(
        mail_with(Answer(), GERMAN, subject="=?utf-8?B?WnVnZXNhZ3Q6IEzDpG5kZXI=?=").data()
    )
    assert (mail.sender, mail.subject, mail.text.strip()) == (
        "by@example.org",
        "Zugesagt: Länder",
        GERMAN,
    )
    assert mail.sent_at == datetime(2026, 11, 26, 9, 0, 5, tzinfo=UTC)
    assert [each.uid for each in mail.answers] == ["uid-1@example.org"]
    assert mail.recipients == ("gremien@example.org",)


@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_that_headers_with_umlauts_as_they_are_are_read(charset):
    mail = Mail(body=b"\r\nx", sender="Änne Weiß <by@example.org>", subject="Länder").data()
    found = read_mail(mail.decode().encode(charset))
    assert (found.subject, found.sender_name) == ("Länder", "Änne Weiß")


@pytest.mark.parametrize("encoding", ["8bit", "quoted-printable", "base64"])
@pytest.mark.parametrize(
    ("charset", "declared"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", "iso-8859-1"),
        ("utf-8", "us-ascii"),
        ("utf-8", "x-unknown"),
        ("cp1252", "windows-1252"),
        ("cp1252", "utf-8"),
        ("cp1252", ""),
    ],
)
def test_that_words_survive_every_encoding_and_wrong_charset(encoding, charset, declared):
    named = f"; charset={declared}" if declared else ""
    body = part(GERMAN.encode(charset), f"text/plain{named}", encoding)
    assert read_mail(Mail(body=body).data()).text.strip() == GERMAN


@pytest.mark.parametrize(
    "charset", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "utf-8", "cp1252"]
)
def test_that_a_charset_is_recognised_without_being_named(charset):
    assert decoded(GERMAN.encode(charset)) == GERMAN


def test_that_the_same_calendar_as_part_and_as_file_counts_once():
    text = Answer().text()
    attached = part(text, 'application/ics; name="invite.ics"', "base64")
    body = multipart([calendar_part(text), attached], "mixed")
    assert len(read_mail(Mail(body=body).data()).answers) == 1


def test_that_a_mail_within_a_mail_is_kept_apart():
    inner = mail_with(Answer(), "innen").data()
    note = part("Zur Kenntnis", "text/plain; charset=utf-8")
    as_message = part(inner, "message/rfc822")
    as_file = part(inner, 'application/octet-stream; name="Antwort.eml"', "base64")
    for enclosed in (as_message, as_file):
        body = multipart([note, enclosed], "mixed", "outer")
        mail = read_mail(Mail(body=body, sender="vorzimmer@example.org").data())
        assert (mail.sender, mail.text.strip(), mail.answers) == (
            "vorzimmer@example.org",
            "Zur Kenntnis",
            (),
        )
        (found,) = mail.enclosed
        assert found.sender == "by@example.org"
        assert len(found.answers) == 1


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (part(b"x", 'application/ms-tnef; name="winmail.dat"', "base64"), Fault.WINMAIL),
        (part(b"x", 'application/octet-stream; name="WINMAIL.DAT"', "base64"), Fault.WINMAIL),
        (part(b"x", "application/pkcs7-mime; smime-type=enveloped-data", "base64"), Fault.SEALED),
        (calendar_part("kein Kalender"), Fault.BROKEN_CALENDAR),
    ],
)
def test_that_what_cannot_be_read_is_named(body, fault):
    assert read_mail(Mail(body=body).data()).faults == (fault,)


def test_that_hidden_parts_of_a_page_are_no_words():
    page = "<head><title>x</title><style>p {}</style></head><p>Ich komme<br>gern &amp; bald</p>"
    body = part(page, "text/html; charset=utf-8")
    assert read_mail(Mail(body=body).data()).text == "Ich komme\ngern & bald"


BOMBS = {
    "empty": b"",
    "no header": b"\0" * 100,
    "large": b"From: a@b.de\r\n\r\n" + b"x" * 6_000_000,
    "quoted parameters": b'Content-Type: text/plain;a="' + b';\\"' * 200_000 + b"\r\n\r\nx",
    "parameters": b"Content-Type: text/plain" + b";a=b" * 200_000 + b"\r\n\r\nx",
    "folded parameters": b"Content-Type: text/plain" + b";\r\n a=b" * 200_000 + b"\r\n\r\nx",
    "nested parts": b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(900)
    ),
    "nested mails": b"Content-Type: message/rfc822\r\n\r\n" * 2_000,
    "many parts": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    + b"--b\r\n\r\nx\r\n" * 200_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_that_a_bomb_is_refused_at_once(name):
    began = time.process_time()
    with pytest.raises(UnreadableError):
        read_mail(BOMBS[name])
    assert time.process_time() - began < SECONDS


def test_that_long_headers_are_read_in_bounded_time():
    began = time.process_time()
    mail = read_mail(
        b"From: "
        + b"a@b.de, " * 200_000
        + b"\r\nSubject: "
        + b"=?utf-8?q?x?= " * 100_000
        + b"\r\n\r\nx"
    )
    assert len(mail.subject) <= 300
    assert time.process_time() - began < SECONDS


WHOLE = mail_with(Answer(), GERMAN).data()


@given(st.data())
def test_that_a_damaged_mail_is_read_or_refused(data):
    """Cut, double and change pieces of a good mail: no other error ever comes out."""
    damaged = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(damaged)))
        piece = data.draw(
            st.one_of(
                st.binary(max_size=40),
                st.sampled_from(
                    [
                        b"\r\n",
                        b"\r\n\r\n",
                        b"--=_bound",
                        b"=?utf-8?b?",
                        b'"',
                        b";",
                        b"charset=",
                        b"\xff\xfe",
                    ]
                ),
            )
        )
        damaged[at : at + data.draw(st.integers(0, 60))] = piece
    with suppress(UnreadableError):
        mail = read_mail(bytes(damaged))
        assert len(mail.text) <= 70_000


def test_that_base64_around_base64_mails_ends():
    inner = mail_with(Answer()).data()
    for depth in range(30):
        attached = part(base64.b64encode(inner), f'application/x; name="{depth}.eml"', "base64")
        inner = Mail(body=multipart([attached], "mixed", f"b{depth}")).data()
        if len(inner) > 2_000_000:
            break
    read_mail(inner)
