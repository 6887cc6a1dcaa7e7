"""What mails and calendar entries say about a meeting, and what they must not."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import DispatchKind, ItemState, MeetingMode
from mintgremium.documents.calendar import calendar_message
from mintgremium.documents.calendar_text import EventIdentity, calendar_event
from mintgremium.documents.facts import meeting_facts, meeting_location, meeting_title
from mintgremium.documents.mail import MailDraft, mail_bytes
from mintgremium.documents.mail_text import mail_text
from mintgremium.documents.phrases import LANGUAGES, Phrases
from mintgremium.documents.trees import Attendee, CommitteeTitle, ItemEntry, Place
from tests.documents.samples import MEETING, RECIPIENT

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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", DispatchKind)
def test_that_each_kind_of_mail_has_its_words(language, kind):
    mail = mail_text(MEETING, RECIPIENT, kind, Phrases.load(language), reason="Der Saal ist zu.")
    assert mail.subject.endswith("2027")
    assert mail.body.startswith(RECIPIENT.salutation)
    assert "Der Saal ist zu." in mail.body
    assert "Haus der Beispiele" in mail.body
    assert "{" not in mail.subject + mail.body


def test_that_an_invitation_asks_for_an_answer_by_its_day():
    body = mail_text(MEETING, RECIPIENT, DispatchKind.INVITATION, DE).body
    assert "bis Do, 20.\u00a0Mai 2027" in body
    assert "Tagesordnung liegt" in body


def test_that_minutes_name_the_day_for_objections():
    body = mail_text(MEETING, RECIPIENT, DispatchKind.MINUTES, DE).body
    assert "Einwendungen sind bis 20.\u00a0Juli 2027 möglich." in body


def test_that_a_mail_from_a_sample_workspace_says_so():
    mail = mail_text(replace(MEETING, sample=True), RECIPIENT, DispatchKind.UPDATE, DE)
    assert mail.subject.startswith("[BEISPIEL]")


def test_that_own_words_replace_the_standard_invitation():
    own = replace(MEETING, invitation_text="wir kommen wieder zusammen.")
    assert (
        "wir kommen wieder zusammen." in mail_text(own, RECIPIENT, DispatchKind.INVITATION, DE).body
    )


def test_that_the_words_become_a_mail_with_its_invitation():
    words = mail_text(MEETING, replace(RECIPIENT, salutation=""), DispatchKind.INVITATION, DE)
    draft = MailDraft(
        MEETING.organizer,
        RECIPIENT,
        words.subject,
        words.body,
        IDENTITY.sent_at,
        "1",
        calendar_message(event()),
    )
    assert mail_bytes(draft).startswith(b"Date: Thu, 15 Apr 2027 10:00:00 +0200\r\n")
    assert words.body.startswith("Sehr geehrte Damen und Herren,")
