"""What goes out comes back unchanged; what somebody changed in between is what changes."""

from datetime import date

import openpyxl
import pytest

from mintgremium.core.errors import ConflictError, RefusedError
from mintgremium.core.vocabulary import Kind
from mintgremium.services.member_lists.rows import ListFormat, RowKind, Scope

FORMATS = [*ListFormat]


@pytest.mark.parametrize("fmt", FORMATS)
def test_that_a_list_that_comes_back_changes_nothing(desk, fmt):
    plan = desk.plan(desk.export(fmt))
    counts = plan.counts()
    assert counts[RowKind.UNCHANGED] == len(plan.rows) > 20
    assert plan.default_choice() == frozenset()


def test_that_the_workbook_has_a_sheet_for_each_committee_and_hidden_keys(desk):
    book = openpyxl.load_workbook(desk.export())
    committees = [row.short_name for row in desk.services.committees.committees()]
    assert book.sheetnames == [*committees, "Personen", "Organisationen", "mintgremium"]
    assert book["mintgremium"].sheet_state == "veryHidden"
    sheet = book["LRT"]
    heads = [cell.value for cell in sheet[1]]
    assert heads[:3] == ["Gremium", "Sitz", "Rolle"]
    hidden = [cell.value for cell in sheet[1] if sheet.column_dimensions[cell.column_letter].hidden]
    assert hidden
    assert all(head.startswith("mintgremium:") for head in hidden)
    assert {cell.data_type for line in sheet.iter_rows() for cell in line if cell.value} == {
        "s",
        "d",
    }


def edit(path, sheet, row_of, **cells):
    """Write into the row whose cells say so; columns by heading."""
    book = openpyxl.load_workbook(path)
    page = book[sheet]
    heads = {cell.value: cell.column for cell in page[1]}
    column, text = row_of
    row = next(n for n in range(2, page.max_row + 1) if page.cell(n, heads[column]).value == text)
    for head, value in cells.items():
        page.cell(row, heads[head.replace("_", " ")]).value = value
    book.save(path)
    return row


def drop(path, sheet, row_of):
    book = openpyxl.load_workbook(path)
    page = book[sheet]
    heads = {cell.value: cell.column for cell in page[1]}
    column, texts = row_of
    for number in range(page.max_row, 1, -1):
        if page.cell(number, heads[column]).value in texts:
            page.delete_rows(number)
    book.save(path)


def someone(desk):
    """Return a seat of the first committee with a holder."""
    lists = desk.services.committees
    (committee, *_) = lists.committees()
    return next(seat for seat in lists.seats(committee.id) if seat.holder is not None)


def acting(plan):
    return [row for row in plan.rows if row.kind is not RowKind.UNCHANGED]


def test_that_a_changed_cell_changes_one_field_and_is_taken_back_by_undo(desk):
    seat = someone(desk)
    person = desk.services.contacts.person(seat.holder.person_id)
    path = desk.export()
    edit(path, "Personen", ("Familienname", person.family_name), Telefon="+49 30 1234")
    plan = desk.plan(path)
    (row,) = acting(plan)
    assert (row.kind, row.subject, row.person_id) == (RowKind.CHANGED, Kind.PERSON, person.id)
    assert [(each.field, each.old, each.new) for each in row.changes] == [
        ("phone", person.phone, "+49 30 1234")
    ]
    assert desk.lists.apply(plan).changed == 1
    assert desk.services.contacts.person(person.id).phone == "+49 30 1234"
    assert acting(desk.plan(desk.export())) == []
    desk.services.workspace.history.undo()
    assert desk.services.contacts.person(person.id).phone == person.phone


def test_that_a_person_changed_on_one_sheet_is_not_set_back_by_another(desk):
    seat = someone(desk)
    person = desk.services.contacts.person(seat.holder.person_id)
    path = desk.export()
    edit(path, seat.committee, ("Familienname", person.family_name), Vorname="Neu")
    (row,) = acting(desk.plan(path))
    assert [(each.field, each.new) for each in row.changes] == [("given_name", "Neu")]


def test_that_two_sheets_that_contradict_each_other_are_told(desk):
    seat = someone(desk)
    person = desk.services.contacts.person(seat.holder.person_id)
    path = desk.export()
    first = edit(path, seat.committee, ("Familienname", person.family_name), Vorname="Eins")
    second = edit(path, "Personen", ("Familienname", person.family_name), Vorname="Zwei")
    plan = desk.plan(path)
    assert desk.refused(plan) == [(second, "row-contradicts")]
    assert str(first) in desk.reason(acting(plan)[-1])


def test_that_what_changed_here_meanwhile_stays_and_is_told(desk):
    seat = someone(desk)
    person_id = seat.holder.person_id
    contacts = desk.services.contacts
    before = contacts.person(person_id)
    path = desk.export()
    from dataclasses import replace

    contacts.save_person(replace(contacts.person_draft(person_id), phone="111", title="Prof."))
    edit(path, "Personen", ("Familienname", before.family_name), Telefon="222")
    plan = desk.plan(path)
    (row,) = acting(plan)
    assert [(each.field, each.old, each.new) for each in row.changes] == [("phone", "111", "222")]
    assert [note.code for note in row.notes] == ["changed-meanwhile"]
    desk.lists.apply(plan)
    assert contacts.person(person_id).title == "Prof."


def test_that_emptied_cells_empty_the_field(desk):
    seat = someone(desk)
    person = desk.services.contacts.person(seat.holder.person_id)
    path = desk.export()
    book = openpyxl.load_workbook(path)
    page = book["Personen"]
    heads = {cell.value: cell.column for cell in page[1]}
    row = next(
        n
        for n in range(2, page.max_row + 1)
        if page.cell(n, heads["Familienname"]).value == person.family_name
    )
    page.cell(row, heads["E-Mail"]).value = None
    page.cell(row, heads["Organisation"]).value = None
    book.save(path)
    plan = desk.plan(path)
    desk.lists.apply(plan)
    after = desk.services.contacts.person(person.id)
    assert after.emails == person.emails[1:]
    assert not [each for each in after.employments if each.is_current]
    assert acting(desk.plan(desk.export())) == []


def test_that_another_name_over_a_name_is_refused_as_a_hidden_succession(desk):
    seat = someone(desk)
    family = desk.services.contacts.person(seat.holder.person_id).family_name
    path = desk.export()
    row = edit(
        path, seat.committee, ("Familienname", family), Vorname="Ganz", Familienname="Anders"
    )
    assert desk.refused(desk.plan(path)) == [(row, "person-replaced")]


def test_that_an_organisation_is_changed_but_not_renamed(desk):
    path = desk.export()
    book = openpyxl.load_workbook(path)
    name = book["Organisationen"].cell(2, 1).value
    other = book["Organisationen"].cell(3, 1).value
    edit(path, "Organisationen", ("Name der Organisation", name), Ort="Neustadt")
    row = edit(path, "Organisationen", ("Name der Organisation", other), Kurzname="NEU")
    plan = desk.plan(path)
    assert desk.refused(plan) == [(row, "organization-renamed")]
    desk.lists.apply(plan)
    changed = next(each for each in desk.services.contacts.organizations() if each.name == name)
    assert changed.city == "Neustadt"


# -- what is missing -------------------------------------------------------------------------------


def test_that_a_missing_row_is_a_removal_that_is_not_taken_by_itself(desk):
    seat = someone(desk)
    person = desk.services.contacts.person(seat.holder.person_id)
    path = desk.export()
    drop(path, seat.committee, ("Familienname", [person.family_name]))
    plan = desk.plan(path)
    (row,) = acting(plan)
    assert (row.kind, row.row, row.place) == (RowKind.REMOVED, 0, f"{seat.committee} {seat.tag}")
    assert plan.default_choice() == frozenset()
    assert desk.lists.apply(plan).removed == 0
    assert someone(desk).holder is not None
    assert desk.lists.apply(plan, [row.number], confirmed=True).removed == 1
    ended = desk.services.committees.membership_draft(row.assignment_id)
    assert ended.end_date == date(2026, 11, 24)


def test_that_a_successor_in_a_new_row_stands_only_with_the_end_of_the_former(desk):
    seat = someone(desk)
    person = desk.services.contacts.person(seat.holder.person_id)
    path = desk.export()
    book = openpyxl.load_workbook(path)
    page = book[seat.committee]
    heads = {cell.value: cell.column for cell in page[1]}
    row = page.max_row + 1
    place = next(
        page.cell(n, heads["Sitz"]).value
        for n in range(2, row)
        if page.cell(n, heads["Familienname"]).value == person.family_name
    )
    for head, text in {"Gremium": seat.committee, "Sitz": place, "Rolle": "Mitglied",
                       "Vorname": "Nora", "Familienname": "Nachfolge",
                       "Von": date(2026, 11, 25)}.items():  # fmt: skip
        page.cell(row, heads[head]).value = text
    book.save(path)
    assert desk.refused(desk.plan(path)) == [(row, "two-holders")]
    drop(path, seat.committee, ("Familienname", [person.family_name]))
    plan = desk.plan(path)
    added, removed = acting(plan)
    assert added.needs_removal
    assert plan.default_choice() == frozenset()
    with pytest.raises(RefusedError) as caught:
        desk.lists.apply(plan, [added.number])
    assert caught.value.code == "import-choice"
    desk.lists.apply(plan, [added.number, removed.number], confirmed=True)
    assert someone(desk).holder.name == "Nora Nachfolge"


def test_that_much_that_would_go_must_be_confirmed(desk):
    path = desk.export()
    book = openpyxl.load_workbook(path)
    page = book["Personen"]
    families = [page.cell(n, 5).value for n in range(2, page.max_row + 1)]
    drop(path, "LRT", ("Familienname", families[:10]))
    plan = desk.plan(path)
    numbers = [row.number for row in acting(plan)]
    assert plan.brake(numbers) is not None
    with pytest.raises(RefusedError) as caught:
        desk.lists.apply(plan, numbers)
    assert caught.value.code == "import-removes-much"


def test_that_a_person_whom_others_name_is_not_removed(desk):
    seat = someone(desk)
    person = desk.services.contacts.person(seat.holder.person_id)
    free = desk.services.contacts.save_person(
        desk.services.contacts.person_draft(person.id).__class__(family_name="Ungenannt")
    )
    path = desk.export()
    drop(path, "Personen", ("Familienname", [person.family_name, "Ungenannt"]))
    plan = desk.plan(path)
    kinds = {row.person_id: row.kind for row in acting(plan)}
    assert kinds == {person.id: RowKind.REFUSED, free: RowKind.REMOVED}
    numbers = [row.number for row in acting(plan)]
    desk.lists.apply(plan, numbers, confirmed=True)
    assert "Ungenannt" not in desk.people()


# -- the state of the workspace --------------------------------------------------------------------


def test_that_a_plan_for_another_state_is_refused_and_changes_nothing(desk):
    seat = someone(desk)
    contacts = desk.services.contacts
    family = contacts.person(seat.holder.person_id).family_name
    path = desk.export()
    edit(path, "Personen", ("Familienname", family), Telefon="222")
    plan = desk.plan(path)
    contacts.confirm([seat.holder.person_id])
    with pytest.raises(ConflictError) as caught:
        desk.lists.apply(plan)
    assert caught.value.code == "import-plan-stale"
    assert contacts.person(seat.holder.person_id).phone != "222"


def test_that_a_backup_comes_before_an_import(desk):
    seat = someone(desk)
    family = desk.services.contacts.person(seat.holder.person_id).family_name
    path = desk.export()
    edit(path, "Personen", ("Familienname", family), Telefon="222")
    before = len(desk.services.workspace.backups.files())
    desk.lists.apply(desk.plan(path))
    assert len(desk.services.workspace.backups.files()) == before + 1


def test_that_a_list_of_another_workspace_is_matched_by_mail_and_name(desk):
    book = openpyxl.load_workbook(desk.export())
    book["mintgremium"]["B2"].value = "0123456789abcdef"
    path = desk.folder / "fremd.xlsx"
    book.save(path)
    plan = desk.plan(path)
    assert plan.counts()[RowKind.REMOVED] == 0
    assert plan.counts()[RowKind.ADDED] == 0
    assert plan.counts()[RowKind.REFUSED] == 0


def test_that_a_day_in_the_past_lists_who_was_there_then(desk):
    seat = someone(desk)
    earlier = Scope(on=date(1999, 1, 1))
    book = openpyxl.load_workbook(desk.export(scope=earlier))
    heads = [cell.value for cell in book["LRT"][1]]
    place = heads.index("Familienname")
    names = [row[place] for row in book["LRT"].iter_rows(min_row=2, values_only=True)]
    assert seat.holder.start_date is None or not any(names)


def test_that_a_changed_heading_is_guessed(desk):
    book = openpyxl.load_workbook(desk.export())
    heads = {cell.value: cell for cell in book["Personen"][1]}
    heads["Telefon"].value = "Tel."
    book["Personen"].cell(2, heads["Telefon"].column).value = "0800 1"
    path = desk.folder / "anders.xlsx"
    book.save(path)
    (row,) = acting(desk.plan(path))
    assert [(each.field, each.new) for each in row.changes] == [("phone", "0800 1")]


@pytest.mark.parametrize("sheet", ["LRT", "Personen", "Organisationen"])
def test_that_a_deleted_column_empties_nothing(desk, sheet):
    book = openpyxl.load_workbook(desk.export())
    for _ in range(3):
        book[sheet].delete_cols(4)
    path = desk.folder / "schmal.xlsx"
    book.save(path)
    assert acting(desk.plan(path)) == []


def test_that_a_column_of_ones_own_does_not_take_the_place_of_another(desk):
    book = openpyxl.load_workbook(desk.export())
    page = book["LRT"]
    page.cell(1, page.max_column + 1).value = "Status"
    for number in range(2, page.max_row + 1):
        page.cell(number, page.max_column).value = "aktiv"
    path = desk.folder / "breit.xlsx"
    book.save(path)
    assert acting(desk.plan(path)) == []
