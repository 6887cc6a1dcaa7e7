"""What mails and calendar entries say about a meeting, and what they must not."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import (
    DeadlineKind,
    DispatchKind,
    ItemState,
    MeetingMode,
)
from mintgremium.documents.calendar import calendar_message
from mintgremium.documents.calendar_text import EventIdentity, calendar_event
from mintgremium.documents.facts import meeting_facts, meeting_location, meeting_title
from mintgremium.documents.mail import MailDraft, mail_bytes
from mintgremium.documents.mail_text import TemplateText, mail_text, read_letter, shipped_template
from mintgremium.documents.mail_values import Letter, known_names, placeholders_of
from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.documents.trees import Attendee, CommitteeTitle, ItemEntry, Place, TaskEntry
from tests.documents.samples import ATTACK, MEETING, RECIPIENT, hostile_meeting

DE = Phrases.load("de")
IDENTITY = EventIdentity("uid@example.org", 0, datetime(2027, 4, 15, 8, tzinfo=UTC))
GUESTS = (Attendee("Dr. Beate Probe", "b.probe@example.org"),)
SECRET = ItemEntry("Vertrauliche Personalie", "9", public=False, items=(ItemEntry("Unterpunkt"),))


def event(document=MEETING, kind=DispatchKind.INVITATION):
    return calendar_event(document, replace(IDENTITY, kind=kind), GUESTS, DE)


def test_that_a_calendar_entry_lists_the_open_items_and_no_confidential_one():
    description = event(replace(MEETING, items=(*MEETING.items, SECRET))).description
    assert "TOP\u00a03 Qualitätsoffensive: Stand in den Ländern" in description
    assert "TOP\u00a03.1 Bericht Bayern" in description
    for hidden in ("Vertrauliche Personalie", "Unterpunkt", "Personalangelegenheiten"):
        assert hidden not in description


def test_that_a_withdrawn_item_is_not_announced():
    items = (replace(MEETING.items[1], state=ItemState.WITHDRAWN),)
    assert "Begrüßung" not in event(replace(MEETING, items=items)).description


def test_that_a_cancellation_carries_no_agenda():
    assert "TOP" not in event(kind=DispatchKind.CANCEL).description


def test_that_the_same_meeting_becomes_a_valid_message():
    assert calendar_message(event()).method == "REQUEST"


@pytest.mark.parametrize(
    ("label", "title"),
    [
        ("8. Länder-Round-Table MINT-Regionen", "8. Länder-Round-Table MINT-Regionen"),
        ("8. Länder-Round-Table", "8. Länder-Round-Table"),
        ("LRT im Frühjahr", "LRT im Frühjahr"),
        ("Sondersitzung", "LRT: Sondersitzung"),
    ],
)
def test_that_a_title_names_its_committee_once(label, title):
    assert meeting_title(replace(MEETING, label=label), DE) == title


def test_that_a_joint_meeting_is_named_after_both_committees():
    both = (*MEETING.committees, CommitteeTitle("Länderbeirat", "LB"))
    joint = replace(MEETING, label="Klausur", committees=both)
    assert meeting_title(joint, DE) == "LRT / LB: Klausur"


@pytest.mark.parametrize(
    ("change", "location"),
    [
        ({}, "Haus der Beispiele, Saal Ägypten, Musterstraße 1, 10115 Berlin"),
        ({"place": Place()}, "Videokonferenz"),
        ({"place": Place(), "video_link": ""}, ""),
        ({"place": Place(), "mode": MeetingMode.PHONE}, "telefonisch"),
    ],
)
def test_that_the_location_says_how_people_come_together(change, location):
    assert meeting_location(replace(MEETING, **change), DE) == location


def test_that_facts_not_known_are_left_out():
    bare = replace(
        MEETING, start=Moment.parse("2015"), end=None, place=Place(), video_link="", dial_in=""
    )
    labels = [fact.label for fact in meeting_facts(bare, DE)]
    assert labels == ["Zeichen", "Datum", "Form"]


KINDS = tuple(TemplateKind)
ABOUT_A_MEETING = [kind for kind in KINDS if kind is not TemplateKind.CONFIRM_CONTACT]
DUES = {
    DeadlineKind.PROPOSALS: datetime(2027, 5, 27, tzinfo=UTC).date(),
    DeadlineKind.DOCUMENTS: datetime(2027, 6, 3, tzinfo=UTC).date(),
}


def write(document=MEETING, recipient=RECIPIENT, kind=TemplateKind.INVITATION, **more):
    return mail_text(document, recipient, Letter(kind, **more), DE)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_that_each_shipped_template_is_understood_and_uses_the_names_of_its_language(
    language, kind
):
    phrases = Phrases.load(language)
    text = shipped_template(kind, phrases)
    assert not read_letter(kind, text).troubles
    own = {f"{{{{{phrases.text(f'placeholder_name.{key}')}}}}}" for key in placeholders_of(kind)}
    assert set(re.findall(r"\{\{.*?\}\}", text.subject + text.body)) <= own
    assert "Anrede" in text.body or "salutation" in text.body
    assert "Absender" in text.body or "sender" in text.body


@pytest.mark.parametrize("kind", KINDS)
def test_that_no_two_placeholders_share_a_name(kind):
    names = known_names(kind)
    for language in LANGUAGES:
        phrases = Phrases.load(language)
        for key in placeholders_of(kind):
            assert names[phrases.text(f"placeholder_name.{key}").casefold()] == key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ABOUT_A_MEETING)
def test_that_each_kind_of_mail_has_its_words(language, kind):
    letter = Letter(kind, reason="Der Saal ist zu.", dues=DUES, tasks=MEETING.items[4].tasks)
    mail = mail_text(MEETING, RECIPIENT, letter, Phrases.load(language))
    assert mail.subject.endswith(("2027", "LRT"))
    assert mail.body.startswith(RECIPIENT.salutation)
    assert "{" not in mail.subject + mail.body + mail.html
    assert RECIPIENT.salutation in mail.html
    if kind in (TemplateKind.UPDATE, TemplateKind.CANCEL):
        assert "Der Saal ist zu." in mail.body
    if kind is not TemplateKind.REMINDER_TASKS:
        assert "Haus der Beispiele" in mail.body


def test_that_an_invitation_asks_for_an_answer_by_its_day():
    body = write(files=("Tagesordnung.pdf", "Konzept.pdf")).body
    assert "bis Do, 20.\u00a0Mai 2027" in body
    assert "Anlagen: Tagesordnung.pdf, Konzept.pdf" in body


def test_that_an_invitation_lists_agenda_and_deadlines_only_where_there_are_any():
    body = write(dues=DUES).body
    assert "Tagesordnung\n\n- Eröffnung\n- TOP\u00a01 Begrüßung" in body
    assert "  - TOP\u00a03.1 Bericht Bayern" in body
    assert "- Anmeldung von Themen: Do, 27.\u00a0Mai 2027" in body
    bare = write(replace(MEETING, items=(), answer_until=None)).body
    assert "Tagesordnung" not in bare
    assert "Fristen" not in bare
    assert "Anlagen" not in bare


def test_that_no_confidential_item_stands_in_a_mail():
    mail = write(replace(MEETING, items=(*MEETING.items, SECRET)))
    for hidden in ("Vertrauliche Personalie", "Unterpunkt", "Personalangelegenheiten"):
        assert hidden not in mail.body + mail.html


def test_that_a_copy_for_information_asks_for_no_answer():
    body = write(for_information=True).body
    assert "Kalendereinladung" not in body
    assert "zur Kenntnis" in body


def test_that_open_tasks_are_listed_with_their_days():
    tasks = (TaskEntry("Merkmale senden", "BY", datetime(2027, 9, 30, tzinfo=UTC).date()),)
    body = write(kind=TemplateKind.REMINDER_TASKS, tasks=tasks).body
    assert "- Merkmale senden (bis 30.\u00a0September 2027)" in body


def test_that_minutes_name_the_day_for_objections():
    body = write(kind=TemplateKind.MINUTES).body
    assert "Einwendungen sind bis Di, 20.\u00a0Juli 2027 möglich." in body


def test_that_a_mail_from_a_sample_workspace_says_so():
    mail = write(replace(MEETING, sample=True), kind=TemplateKind.UPDATE)
    assert mail.subject.startswith("[BEISPIEL]")


def test_that_the_template_of_a_committee_replaces_the_shipped_one():
    own = TemplateText("Auf nach {{Ort}}", "{{Anrede}}\n\n**wir** treffen uns am {{Tag}}.")
    letter = Letter(TemplateKind.INVITATION)
    template = read_letter(letter.kind, own)
    mail = mail_text(MEETING, RECIPIENT, letter, DE, template)
    assert mail.subject.startswith("Auf nach Haus der Beispiele")
    assert mail.body == (f"{RECIPIENT.salutation}\n\nwir treffen uns am Do, 10.\u00a0Juni 2027.\n")
    assert "<b>wir</b> treffen" in mail.html


def test_that_what_people_typed_is_text_in_the_html():
    mail = mail_text(hostile_meeting(), RECIPIENT, Letter(TemplateKind.INVITATION), DE)
    assert "<img" not in mail.html
    assert "&lt;img src=" in mail.html
    assert ATTACK.split("/>")[0] in mail.body


def test_that_the_words_become_a_mail_with_its_invitation():
    words = write(recipient=replace(RECIPIENT, salutation=""))
    draft = MailDraft(
        MEETING.organizer,
        RECIPIENT,
        words.subject,
        words.body,
        IDENTITY.sent_at,
        "1",
        calendar_message(event()),
        html=words.html,
    )
    assert mail_bytes(draft).startswith(b"Date: Thu, 15 Apr 2027 10:00:00 +0200\r\n")
    assert words.body.startswith("Sehr geehrte Damen und Herren,")
