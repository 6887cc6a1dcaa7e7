"""The proof of dispatch: what went to whom, by which way, when, with what result."""

from dataclasses import replace

import pytest

from mintgremium.documents.pdf.files import DocumentKind, document_pdf
from mintgremium.documents.phrases import LANGUAGES, Phrases
from tests.documents.dispatch_samples import AGENDA, BY_FILES, BY_SERVER
from tests.documents.pdf.reading import outline_of, pages_of, squeezed
from tests.documents.samples import MEETING


def record(*dispatches, language="de"):
    phrases = Phrases.load(language)
    return document_pdf(DocumentKind.DISPATCH_RECORD, MEETING, phrases, dispatches=dispatches)


def text_of(*dispatches, language="de"):
    return squeezed("\n".join(pages_of(record(*dispatches, language=language))))


def test_that_each_copy_stands_with_way_time_and_result():
    text = text_of(BY_FILES, BY_SERVER)
    for said in (
        "Save-the-Date, 1. September 2026, 09:05 Uhr",
        "als Dateien",
        "geschrieben",
        "Einladung, 25. November 2026, 11:42 Uhr",
        "per E-Mail",
        "Dr. Ägidius Öztürk-Weiß",
        "250 2.0.0 Ok: queued as 4Xq7",
        "unknown user",
        "aber der Server hat sie nicht bestätigt",
        "zur Kenntnis",
    ):
        assert squeezed(said) in text, said


def test_that_each_document_stands_with_size_and_whole_fingerprint():
    text = text_of(BY_SERVER)
    assert squeezed(AGENDA.name) in text
    assert squeezed("84 kB") in text
    assert AGENDA.sha512[:32] in text
    assert AGENDA.sha512[96:] in text


def test_that_the_reason_for_sending_all_the_same_stands_there():
    text = text_of(BY_SERVER)
    assert squeezed("Trotz Bedenken versandt") in text
    assert squeezed("Der Raum stand erst gestern fest.") in text
    assert squeezed("Trotz Bedenken") not in text_of(replace(BY_SERVER, reason=""))


def test_that_a_mail_that_waits_has_no_time():
    waiting = replace(BY_SERVER, copies=BY_SERVER.copies[-1:], documents=())
    assert "11:42" not in text_of(waiting).partition("Ergebnis")[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_key_is_left_over_in_either_language(language):
    text = text_of(BY_FILES, BY_SERVER, language=language)
    assert "{" not in text
    assert "#mail" not in text
    assert outline_of(record(BY_FILES, BY_SERVER, language=language))


def test_that_nothing_sent_is_said():
    assert squeezed("Es ist noch nichts versandt.") in text_of()


def test_that_the_same_dispatches_give_the_same_bytes():
    assert record(BY_FILES, BY_SERVER) == record(BY_FILES, BY_SERVER)


def test_that_four_hundred_copies_fit():
    many = replace(BY_SERVER, copies=BY_SERVER.copies * 100)
    assert text_of(many).count("aenne@example.org") >= 100
