"""Lists from elsewhere: headings, encodings, who is meant, and why a row cannot come in."""

from datetime import date

import pytest

from mintgremium.core.errors import ForeignFileError, StorageUnavailableError
from mintgremium.core.vocabulary import CommitteeRoleKind, Kind, SeatRole
from mintgremium.services.committees.drafts import CommitteeDraft, SeatDraft
from mintgremium.services.member_lists.rows import Field, ListFormat, RowKind

HEADS = "Gremium;Land;Mitglied/Vertretung;Anrede;Titel;Vorname;Nachname;E-Mail;Tel.;Seit;Bis"


def committee_with_vacancy(desk):
    """Return a new committee and its only seat, that of a Land, which nobody is on."""
    lists = desk.services.committees
    committee_id = lists.save(CommitteeDraft(name="Neuer Kreis", short_name="NK"))
    land = next(row for row in desk.services.lands.lands() if row.code == "DE-BY")
    lists.save_seat(SeatDraft(committee_id=committee_id, land_id=land.id))
    return lists.committee(committee_id), lists.seats(committee_id)[0]


def held_seat(desk):
    lists = desk.services.committees
    return next(
        seat
        for row in lists.committees()
        for seat in lists.seats(row.id)
        if seat.holder is not None and seat.land_name
    )


# -- headings --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heads", "fields"),
    [
        ("Name;Vorname;E-Mail-Adresse", ["family_name", "given_name", "email"]),
        ("Name;Institution;Mail", ["full_name", "organization", "email"]),
        (
            "Last name,First name,Company,E-mail",
            ["family_name", "given_name", "organization", "email"],
        ),
        ("Nachname\tE-Mail 1\tE-Mail 2", ["family_name", "email", "more_emails"]),
        ("BUNDESLAND;Familienname;Telefon (dienstlich)", ["seat", "family_name", "phone"]),
        ("Lfd. Nr.;Nachname;E-Mail;E-Mail", [None, "family_name", "email", "more_emails"]),
    ],
)
def test_that_columns_are_told_by_the_words_of_their_headings(desk, heads, fields):
    path = desk.folder / "x.csv"
    path.write_text(f"{heads}\n", encoding="utf-8")
    sheet = desk.lists.read(path)
    mapping = desk.lists.mapping_for(sheet)
    assert [mapping.fields.get(column.name) for column in sheet.columns] == fields


def test_that_headings_may_stand_below_a_title(desk):
    text = (
        "Mitglieder des Gremiums\nStand 2026\n\nVorname;Nachname;E-Mail\nMia;Muster;m@example.org\n"
    )
    plan = desk.plan_text(text)
    (row,) = plan.rows
    assert (row.row, row.name, row.kind) == (5, "Mia Muster", RowKind.ADDED)


def test_that_what_columns_mean_is_remembered_for_the_same_headings(desk):
    from dataclasses import replace

    path = desk.folder / "x.csv"
    path.write_text("Spalte 1;Spalte 2\nMuster;Mia\n", encoding="utf-8")
    sheet = desk.lists.read(path)
    mapping = desk.lists.mapping_for(sheet)
    assert not mapping.fields
    assert mapping.unmapped(sheet) == ("Spalte 1", "Spalte 2")
    fields = {"Spalte 1": Field.FAMILY_NAME, "Spalte 2": Field.GIVEN_NAME}
    desk.lists.apply(desk.lists.plan(sheet, replace(mapping, fields=fields)))
    again = desk.lists.mapping_for(sheet)
    assert again.is_remembered
    assert again.fields == fields
    assert "Muster, Mia" in desk.people()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_that_umlauts_come_in_from_any_encoding(desk, encoding):
    path = desk.folder / "x.csv"
    path.write_bytes("Vorname;Nachname\r\nÄgidius;Öztürk-Weiß\r\n".encode(encoding))
    sheet = desk.lists.read(path)
    (row,) = desk.lists.plan(sheet, desk.lists.mapping_for(sheet)).rows
    assert row.name == "Ägidius Öztürk-Weiß"


# -- what comes in ---------------------------------------------------------------------------------


def test_that_a_new_person_comes_in_with_seat_workplace_and_source(desk):
    committee, seat = committee_with_vacancy(desk)
    plan = desk.plan_text(
        f"{HEADS};Organisation;Funktion\n{committee.short_name};{seat.land_name};Mitglied;Frau;Dr.;"
        "Nora;Neu;nora@example.org;+49 30 1;01.12.2026;;Ministerium für Neues;Referentin\n"
    )
    (row,) = plan.rows
    assert (row.kind, row.subject) == (RowKind.ADDED, Kind.MEMBERSHIP)
    assert [note.code for note in row.notes] == ["organization-new"]
    assert desk.lists.apply(plan).added == 1
    person = desk.people()["Neu, Nora"]
    assert (person.title, person.phone, person.emails) == ("Dr.", "+49 30 1", ("nora@example.org",))
    assert person.source == "Datei liste.csv, 25.11.2026"
    assert person.employments[0].organization == "Ministerium für Neues"
    (mandate,) = person.mandates
    assert (mandate.role, mandate.start_date) == (SeatRole.HOLDER, date(2026, 12, 1))
    again = desk.plan(desk.folder / "liste.csv")
    assert again.counts()[RowKind.UNCHANGED] == 1


def test_that_a_known_person_is_found_by_mail_and_empty_cells_change_nothing(desk):
    person = next(each for each in desk.people().values() if each.emails)
    plan = desk.plan_text(
        f"Vorname;Nachname;E-Mail;Telefon\n;{person.family_name};{person.emails[0].upper()};0800\n"
    )
    (row,) = plan.rows
    assert row.person_id == person.id
    assert [(each.field, each.new) for each in row.changes] == [("phone", "0800")]
    desk.lists.apply(plan)
    after = desk.services.contacts.person(person.id)
    assert (after.given_name, after.emails) == (person.given_name, person.emails)


def test_that_a_new_address_of_a_person_known_by_choice_becomes_the_first(desk):
    person = next(each for each in desk.people().values() if each.emails)
    text = f"Vorname;Nachname;E-Mail\n{person.given_name};{person.family_name};neu@example.org\n"
    plan = desk.plan_text(text)
    (row,) = plan.rows
    assert desk.refused(plan) == [(2, "duplicate-person")]
    assert row.similar == (person.id,)
    chosen = desk.plan_text(text, resolved={row.number: person.id})
    desk.lists.apply(chosen)
    assert desk.services.contacts.person(person.id).emails == ("neu@example.org", *person.emails)
    other = desk.plan_text(text.replace("neu@", "ganz@"), resolved={row.number: None})
    assert other.rows[0].kind is RowKind.ADDED


def test_that_one_new_person_in_two_rows_is_one_person(desk):
    text = "Vorname;Nachname;E-Mail;Gremium;Rolle\n"
    names = [row.short_name for row in desk.services.committees.committees()][:2]
    text += "".join(f"Gast;Neu;gast@example.org;{name};Ständiger Gast\n" for name in names)
    plan = desk.plan_text(text)
    assert [row.kind for row in plan.rows] == [RowKind.ADDED, RowKind.ADDED]
    desk.lists.apply(plan)
    assert [name for name in desk.people() if name == "Neu, Gast"] == ["Neu, Gast"]
    roles = desk.services.workspace.reader.rows("SELECT role FROM committee_role")
    assert [role for (role,) in roles].count(CommitteeRoleKind.STANDING_GUEST) >= 2


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Frau Prof. Dr. Anna von der Heide", ("Frau", "Prof. Dr.", "Anna", "von der", "Heide")),
        ("Heide, Dr. Anna von der", ("", "Dr.", "Anna", "von der", "Heide")),
        ("Herr Jürgen Öztürk-Weiß", ("Herr", "", "Jürgen", "", "Öztürk-Weiß")),
        ("Dr.-Ing. Max Ernst Muster", ("", "Dr.-Ing.", "Max Ernst", "", "Muster")),
        ("Muster", ("", "", "", "", "Muster")),
    ],
)
def test_that_whole_names_are_taken_apart(desk, name, parts):
    desk.lists.apply(desk.plan_text(f'Name;E-Mail\n"{name}";x@example.org\n'))
    person = next(each for each in desk.people().values() if each.emails == ("x@example.org",))
    assert (
        person.form_of_address, person.title, person.given_name, person.affix, person.family_name,
    ) == parts  # fmt: skip


def test_that_seats_without_a_person_are_no_people(desk):
    committee, seat = committee_with_vacancy(desk)
    plan = desk.plan_text(
        f"Gremium;Land;Nachname\n{committee.short_name};{seat.land_name};\n"
        f"{committee.short_name};{seat.land_name};N. N.\n"
    )
    assert [row.kind for row in plan.rows] == [RowKind.UNCHANGED] * 2


@pytest.mark.parametrize(
    ("word", "role", "rank"),
    [
        ("", SeatRole.HOLDER, 1),
        ("ordentliches Mitglied", SeatRole.HOLDER, 1),
        ("Stellv. Mitglied", SeatRole.DEPUTY, 1),
        ("2. Stellvertretung", SeatRole.DEPUTY, 2),
        ("Vertreterin", SeatRole.DEPUTY, 1),
        ("Deputy 3", SeatRole.DEPUTY, 3),
    ],
)
def test_that_roles_are_read_as_lists_write_them(desk, word, role, rank):
    committee, seat = committee_with_vacancy(desk)
    desk.lists.apply(
        desk.plan_text(
            f"Gremium;Land;Rolle;Nachname\n{committee.short_name};{seat.land_code};{word};Neu\n"
        )
    )
    (mandate,) = desk.people()["Neu"].mandates
    assert (mandate.role, mandate.rank) == (role, rank)


# -- what is refused -------------------------------------------------------------------------------

FAULTS = {
    "family": ("LRT;{free};;;;Mia;;;;;", "required"),
    "mail": ("LRT;{free};;;;Mia;Muster;mia@@example;;;", "mail-address"),
    "day": ("LRT;{free};;;;Mia;Muster;;;31.02.2026;", "bad-date"),
    "backwards": ("LRT;{free};;;;Mia;Muster;;;01.02.2026;01.01.2026", "end-before-start"),
    "land": ("LRT;Atlantis;;;;Mia;Muster;;;;", "land-unknown"),
    "committee": ("XYZ;{free};;;;Mia;Muster;;;;", "committee-unknown"),
    "role": ("LRT;{free};König;;;Mia;Muster;;;;", "role-unknown"),
    "holder": ("LRT;{held};;;;Mia;Muster;;;;", "two-holders"),
    "long": ("LRT;{free};;;;Mia;" + "M" * 200 + ";;;;", "too-long"),
    "control": ("LRT;{free};;;;Mia;Mus\0ter;;;;", "control-characters"),
    "sign": ("LRT;{free};;;;Mia;Mus\ufffdter;;;;", "unreadable-sign"),
    "no seat": ("LRT;;;;;Mia;Muster;;;;", "seat-not-named"),
    "quotes": ('LRT;{free};;;;Mia;"Mus"ter;;;;', "broken-quotes"),
    "break": ('LRT;{free};;;;Mia;"Mus\nter";;;;', "line-break"),
    "duplicate": ("LRT;{free};;;;{given};{family};other@example.org;;;", "duplicate-person"),
    "somebody": ("LRT;{free};;;;Mia;Muster;{mail};;;", "mail-of-somebody"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_that_a_row_is_refused_with_its_reason(desk, fault):
    line, code = FAULTS[fault]
    held = held_seat(desk)
    person = next(each for each in desk.people().values() if each.emails)
    free = next(
        seat.land_name
        for seat in desk.services.committees.seats(held.committee_id)
        if seat.land_name and seat.holder is None
    )
    line = line.replace("LRT", held.committee, 1).format(
        free=free, held=held.land_name, given=person.given_name, family=person.family_name,
        mail=person.emails[0],
    )  # fmt: skip
    plan = desk.plan_text(f"{HEADS}\n{line}\n")
    assert desk.refused(plan) == [(2, code)]
    assert plan.default_choice() == frozenset()


def test_that_the_second_of_two_equal_rows_is_refused(desk):
    plan = desk.plan_text("Vorname;Nachname\nMia;Muster\nMia;Muster\n")
    assert desk.refused(plan) == [(3, "row-twice")]


def test_that_the_second_of_two_holders_in_a_file_is_refused(desk):
    committee, seat = committee_with_vacancy(desk)
    place = f"{committee.short_name};{seat.land_name}"
    plan = desk.plan_text(
        f"Gremium;Land;Nachname;Von;Bis\n{place};Eins;;31.12.2026\n{place};Zwei;31.12.2026;\n"
        f"{place};Drei;01.01.2030;\n"
    )
    assert desk.refused(plan) == [(3, "two-holders")]


def test_that_an_unknown_encoding_a_missing_sheet_and_a_missing_file_are_told(desk):
    path = desk.export(ListFormat.CSV)
    with pytest.raises(ForeignFileError):
        desk.lists.read(path, encoding="klingon")
    with pytest.raises(StorageUnavailableError):
        desk.lists.read(desk.folder / "fehlt.csv")
    with pytest.raises(ForeignFileError):
        desk.plan_text("")
