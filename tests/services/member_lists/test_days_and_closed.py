"""Lists of another day name who bore a seat then; whoever is closed neither goes out nor in."""

from datetime import date

import openpyxl
from sqlalchemy import select

from mintgremium.core.erasure import ErasureMode
from mintgremium.core.vocabulary import OrganizationKind
from mintgremium.models import Person, SeatBearer
from mintgremium.services.committees.drafts import CommitteeDraft, SeatDraft
from mintgremium.services.contacts.drafts import NameDraft, OrganizationDraft
from mintgremium.services.member_lists.columns import mark
from mintgremium.services.member_lists.rows import Field, ListFormat, RowKind, Scope


def seats_on(desk, day):
    book = openpyxl.load_workbook(desk.export(scope=Scope(on=day)))
    return [row[1] for row in book["NK"].iter_rows(min_row=2, values_only=True)]


def test_that_a_seat_is_called_by_who_bore_it_on_the_day_and_by_its_name_then(desk):
    contacts, committees = desk.services.contacts, desk.services.committees
    names = (
        NameDraft(name="Altes Haus", end_date=date(2023, 12, 31)),
        NameDraft(name="Neues Haus", start_date=date(2024, 1, 1)),
    )
    former = contacts.save_organization(OrganizationDraft(kind=OrganizationKind.OTHER, names=names))
    later = contacts.save_organization(
        OrganizationDraft(kind=OrganizationKind.OTHER, names=(NameDraft(name="Nachfolgehaus"),))
    )
    committee = committees.save(CommitteeDraft(name="Neuer Kreis", short_name="NK"))
    seat = committees.save_seat(SeatDraft(committee_id=committee, organization_id=later))
    with desk.services.workspace.work.write("save-seat", "NK") as session:
        session.add(SeatBearer(seat_id=seat, organization_id=former, end_date=date(2025, 12, 31)))
    assert seats_on(desk, date(2023, 1, 1)) == ["Altes Haus"]
    assert seats_on(desk, date(2025, 1, 1)) == ["Neues Haus"]
    assert seats_on(desk, None) == ["Nachfolgehaus"]


def close(desk, person_id):
    with desk.services.workspace.work.write("save-person", "zu") as session:
        person = session.scalar(select(Person).where(Person.id == person_id))
        person.erasure = ErasureMode.RESTRICTED


def test_that_a_person_whose_data_are_restricted_does_not_go_out(desk):
    person = next(each for each in desk.people().values() if each.mandates and each.emails)
    close(desk, person.id)
    book = openpyxl.load_workbook(desk.export())
    texts = {cell.value for sheet in book for line in sheet.iter_rows() for cell in line}
    assert not texts & {person.family_name, *person.emails, str(person.id)}
    assert all(row.kind is RowKind.UNCHANGED for row in desk.plan(desk.export()).rows)


def test_that_a_person_whose_data_are_restricted_is_not_changed(desk):
    person = next(each for each in desk.people().values() if each.emails)
    path = desk.export()
    close(desk, person.id)
    plan = desk.plan_text(f"Nachname;E-Mail\n{person.family_name};{person.emails[0]}\n")
    assert desk.refused(plan) == [(2, "person-closed")]
    assert "person-closed" in {code for _, code in desk.refused(desk.plan(path))}


def test_that_a_selection_holds_nobody_else(desk):
    chosen = next(each for each in desk.people().values() if each.mandates)
    scope = Scope(person_ids=(chosen.id,))
    text = desk.export(ListFormat.CSV, scope).read_text(encoding="utf-8-sig")
    book = openpyxl.load_workbook(desk.export(scope=scope))
    assert book.sheetnames == ["Personen", "mintgremium"]
    for person in desk.people().values():
        is_there = person.id == chosen.id
        assert (str(person.id) in text) is is_there
    assert "LRT" in text or chosen.mandates[0].committee in text


def test_that_marks_tell_nothing_to_whoever_has_only_the_file(desk):
    book = openpyxl.load_workbook(desk.export())
    page = book["Personen"]
    heads = [cell.value for cell in page[1]]
    row = [cell.value for cell in page[2]]
    told = dict(each.split("=") for each in row[-1].split())
    name = row[heads.index("Familienname")]
    notes = [cell.value for line in book["mintgremium"].iter_rows() for cell in line]
    assert told["family_name"] not in {
        mark(Field.FAMILY_NAME, name, str(seal)) for seal in ("", *notes)
    }
