"""A report finds its person wherever somebody can be named (GDPR art. 15)."""

import json

import pytest
from sqlalchemy import select

from mintgremium.core.errors import InvalidInputError, MissingError
from mintgremium.core.vocabulary import Kind
from mintgremium.models import Person, PersonEmail, record_types
from mintgremium.services.privacy.places import ADDRESSES, Place, links, texts
from mintgremium.services.privacy.report import report_json
from mintgremium.services.privacy.rows import Ground
from tests.services.privacy.conftest import FAMILY, GIVEN, MAIL

ADDRESS_PLACES = [Place(kind, columns) for kind, columns in ADDRESSES.items()]


def plant(workspace, person, kind, column, value):
    """Put a value into a record that is not the person's own; return its id."""
    record = record_types()[kind]
    with workspace.work.write("plant") as session:
        query = select(record)
        if kind is Kind.PERSON:
            query = query.where(Person.id != person)
        if kind is Kind.PERSON_EMAIL:
            query = query.where(PersonEmail.person_id != person)
        chosen = session.scalars(query).first()
        assert chosen is not None, f"tests.support.content has no {kind}"
        setattr(chosen, column, value)
        return chosen.id


def not_found(workspace, privacy, person, places, value, ground):
    missed = []
    for place in places:
        for column in place.columns:
            record = plant(workspace, person, place.kind, column, value)
            sections = {each.kind: each for each in privacy.report(person).sections}
            entries = sections[place.kind].entries if place.kind in sections else ()
            if (record, ground) not in [(each.id, each.ground) for each in entries]:
                missed.append(f"{place.kind}.{column}")
            workspace.history.undo()
    return missed


def test_that_every_link_to_a_person_is_found(workspace, privacy, person):
    assert not_found(workspace, privacy, person, links(), person, Ground.LINK) == []


def test_that_every_address_is_found_in_any_letters(workspace, privacy, person):
    found = not_found(
        workspace, privacy, person, ADDRESS_PLACES, MAIL.replace("z", "Z", 1), Ground.ADDRESS
    )
    assert found == []


def test_that_every_text_that_names_somebody_is_found(workspace, privacy, person):
    value = f"Fragen an {GIVEN} {FAMILY}"
    assert not_found(workspace, privacy, person, texts(), value, Ground.MENTION) == []


def test_that_every_column_that_can_name_somebody_is_known():
    """A new table with an address must be listed, or it would be forgotten."""
    for kind, record in record_types().items():
        for column in record.__table__.columns:
            if any(word in column.name for word in ("address", "email", "mail_from", "sender")):
                if column.name in ("form_of_address", "with_holds"):
                    continue
                known = ADDRESSES.get(kind, ())
                is_link = bool(column.foreign_keys)
                assert column.name in known or is_link or column.name == "html_mail", (
                    kind,
                    column.name,
                )


def test_that_a_part_of_another_word_is_no_mention(workspace, privacy, person):
    record = plant(workspace, person, Kind.AGENDA_ITEM, "name", f"{FAMILY}sche Lösung")
    found = {e.id for section in privacy.report(person).sections for e in section.entries}
    assert record not in found


def test_that_the_report_says_who_answers_and_what_was_changed_when(privacy, person):
    report = privacy.report(person)
    assert report.facts["family_name"] == FAMILY
    assert "save-person" in [each.step for each in report.log]
    assert report.sections[0].kind is Kind.PERSON_EMAIL


def test_that_machines_get_every_column(privacy, person):
    document = json.loads(report_json(privacy.report(person)))
    assert document["person"]["phone"] == "030 98765432"
    assert document["records"]["person_email"][0]["address"] == MAIL
    assert document["nothing_stored"] is False


def test_that_nothing_stored_is_an_answer(privacy, person):
    report = privacy.report_on_stranger("Nie Gehört", "nie@example.org")
    assert report.is_empty
    assert json.loads(report_json(report))["nothing_stored"] is True


def test_that_a_stranger_is_found_in_texts(workspace, privacy, person):
    plant(workspace, person, Kind.AGENDA_ITEM, "text", "Gast war Nie Gehört aus Köln.")
    (section,) = privacy.report_on_stranger("Nie Gehört").sections
    assert section.entries[0].excerpt == "Gast war Nie Gehört aus Köln."


def test_that_somebody_must_be_named(privacy):
    with pytest.raises(InvalidInputError):
        privacy.report_on_stranger(" ")


def test_that_a_person_who_is_gone_is_missing(privacy):
    from uuid import uuid4

    with pytest.raises(MissingError):
        privacy.report(uuid4())
