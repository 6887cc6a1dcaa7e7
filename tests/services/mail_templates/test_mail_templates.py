"""Own words of a committee: stored, undone, tried with people, and refused where unclear."""

from dataclasses import replace

import pytest

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.errors import ConflictError, InvalidInputError
from mintgremium.core.vocabulary import DeadlineKind
from mintgremium.documents.mail_text import TemplateText
from mintgremium.documents.mail_values import Letter, meeting_values
from mintgremium.documents.phrases import Phrases
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.mail_templates.service import MailTemplates
from mintgremium.services.meetings.document import compose


@pytest.fixture
def templates(desk):
    return MailTemplates(desk.workspace.work, desk.workspace.reader, lambda: desk.clock.now)


def row_of(templates, desk, kind=TemplateKind.INVITATION, language="de"):
    return next(row for row in templates.rows(desk.lrt, language) if row.kind is kind)


def change(templates, desk, row=None, **changed):
    templates.change(desk.lrt, row or row_of(templates, desk), changed, "LRT")


def test_that_each_kind_has_a_text_before_anybody_wrote_one(templates, desk):
    rows = templates.rows(desk.lrt)
    assert [row.kind for row in rows] == list(TemplateKind)
    assert not any(row.own for row in rows)
    assert all("{{Anrede}}" in row.body for row in rows)
    assert "{{salutation}}" in row_of(templates, desk, language="en").body


def test_that_own_words_are_kept_for_one_committee_kind_and_language(templates, desk):
    change(templates, desk, body="{{Anrede}}\n\nkommen Sie.")
    changed = row_of(templates, desk)
    assert changed.own
    assert changed.body == "{{Anrede}}\n\nkommen Sie."
    assert "{{Sitzung}}" in changed.subject
    others = [row for row in templates.rows(desk.lrt) if row.kind is not TemplateKind.INVITATION]
    assert not any(row.own for row in others)
    assert not any(row.own for row in (*templates.rows(desk.lb), *templates.rows(desk.lrt, "en")))


def test_that_a_change_is_one_step_and_can_be_undone(templates, desk):
    shipped = row_of(templates, desk)
    change(templates, desk, subject="Kommt alle")
    assert desk.workspace.history.status().undo.key == "save-mail-template"
    desk.workspace.history.undo()
    assert row_of(templates, desk) == shipped


def test_that_fields_are_saved_one_by_one_without_hindering_each_other(templates, desk):
    seen = row_of(templates, desk)
    change(templates, desk, seen, subject="Betreff")
    change(templates, desk, seen, body="Text")
    assert row_of(templates, desk).text == TemplateText("Betreff", "Text")


def test_that_what_somebody_else_wrote_meanwhile_is_not_lost(templates, desk):
    seen = row_of(templates, desk)
    change(templates, desk, body="von Kollegin")
    with pytest.raises(ConflictError):
        change(templates, desk, seen, body="von mir")
    assert row_of(templates, desk).body == "von Kollegin"


def test_that_the_shipped_text_can_count_again(templates, desk):
    shipped = row_of(templates, desk)
    change(templates, desk, body="eigener Text")
    templates.reset(desk.lrt, row_of(templates, desk), "LRT")
    assert row_of(templates, desk) == shipped
    change(templates, desk, body="eigener Text")
    change(templates, desk, row_of(templates, desk), body=shipped.body)
    assert not row_of(templates, desk).own


@pytest.mark.parametrize(
    ("changed", "field", "code", "place"),
    [
        ({"body": "a\nzur {{Sitzng}}"}, "body", "placeholder-unknown", (2, 5)),
        ({"subject": "{{Grund}}"}, "subject", "placeholder-unknown", (1, 1)),
        ({"body": "{{Anrede"}, "body", "placeholder-broken", (1, 1)),
        ({"body": "[x](file:///a)"}, "body", "link-unsafe", (1, 5)),
        ({"body": "  "}, "body", "required", None),
        ({"subject": "a\nb"}, "subject", "line-break", None),
        ({"body": "x" * 20_001}, "body", "too-long", None),
        ({"body": "a\x00b"}, "body", "control-characters", None),
    ],
)
def test_that_what_cannot_be_understood_is_refused_with_its_place(
    templates, desk, changed, field, code, place
):
    with pytest.raises(InvalidInputError) as refused:
        change(templates, desk, **changed)
    assert refused.value.problems == {field: code}
    if place:
        details = refused.value.details
        assert (details["line"], details["column"]) == place
        assert details["text"] in Phrases.load("de").describe(refused.value)
    assert not row_of(templates, desk).own


def test_that_a_placeholder_of_another_kind_is_unknown(templates, desk):
    cancel = row_of(templates, desk, TemplateKind.CANCEL)
    change(templates, desk, cancel, body="{{Grund}}")
    contact = row_of(templates, desk, TemplateKind.CONFIRM_CONTACT)
    with pytest.raises(InvalidInputError):
        change(templates, desk, contact, body="{{Sitzung}}")


@pytest.mark.parametrize("kind", TemplateKind)
@pytest.mark.parametrize("language", ["de", "en"])
def test_that_each_placeholder_is_explained_and_can_be_written(templates, kind, language):
    rows = templates.placeholders(kind, language)
    assert all(row.help.endswith(".") for row in rows)
    assert len({row.written for row in rows}) == len(rows)


@pytest.fixture
def meeting(desk):
    desk.seat("NMF", person="Ägidius Öztürk-Weiß", mail="a@example.org")
    desk.seat("ZDI")
    meeting = desk.meeting(location_name="Haus der Bildung")
    desk.item(meeting, "Berichte")
    desk.tasks.save(
        ActionItemDraft(
            title="Papier senden", meeting_id=meeting, responsible_seat_id=desk.seats["NMF"]
        )
    )
    return meeting


@pytest.mark.parametrize("kind", TemplateKind)
def test_that_a_template_is_tried_with_the_next_meeting_and_a_person(
    templates, desk, meeting, kind
):
    ground = templates.ground(desk.lrt)
    assert ground.meeting == "LRT-2027-1"
    (sample,) = ground.samples
    row = row_of(templates, desk, kind)
    mail = templates.tried(ground, sample, row, row.text)
    assert mail.body.startswith(sample.recipient.salutation)
    assert "{" not in mail.subject + mail.body
    if kind is TemplateKind.REMINDER_TASKS:
        assert "- Papier senden" in mail.body


def test_that_a_committee_without_meeting_and_people_can_try_its_templates(templates, desk):
    ground = templates.ground(desk.lrt)
    row = row_of(templates, desk)
    mail = templates.tried(ground, ground.samples[0], row, TemplateText("{{Datum}}", "{{Anrede}}"))
    assert ground.meeting == ""
    assert mail.subject
    assert mail.body == "Sehr geehrte Damen und Herren,\n"


def test_that_trying_stores_nothing(templates, desk, meeting):
    before = desk.workspace.history.status()
    ground = templates.ground(desk.lrt)
    row = row_of(templates, desk)
    templates.tried(ground, ground.samples[0], row, TemplateText("x", "{{kaputt"))
    assert desk.workspace.history.status() == before


def test_that_another_feature_writes_its_mail_with_the_template_of_the_committee(
    templates, desk, meeting
):
    change(
        templates,
        desk,
        row_of(templates, desk, TemplateKind.REMINDER_ANSWERS),
        body="Bitte antworten: {{Sitzung}}",
    )
    phrases = Phrases.load("de")
    document = compose(desk.workspace.reader, meeting, desk.clock.now.date())
    sample = templates.ground(desk.lrt).samples[0]
    letter = Letter(TemplateKind.REMINDER_ANSWERS, dues={DeadlineKind.PROPOSALS: document.dated})
    values = meeting_values(document, sample.recipient, letter, phrases)
    mail = templates.write([desk.lb, desk.lrt], letter.kind, values)
    assert mail.body == "Bitte antworten: Länder-Round-Table 2027\n"
    assert replace(mail, html="").subject.startswith("Ihre Antwort fehlt noch")
