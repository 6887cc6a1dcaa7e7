"""vCards come in by way of the plan: known by id or mail, else new; what they lack stays."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings

from mintgremium.core.errors import ForeignFileError, StorageUnavailableError
from mintgremium.documents.vcards.cards import CardVersion
from mintgremium.services.contacts.drafts import PersonDraft
from mintgremium.services.member_lists.refusals import write_refused
from mintgremium.services.member_lists.rows import RowKind, Scope
from tests.documents.vcards.cards import some

ANNA = PersonDraft(
    family_name="Beispiel-Weiß",
    given_name="Ännchen",
    affix="von",
    title="Dr.",
    form_of_address="Frau",
    function="Referatsleitung",
    phone="+49 30 123456",
    emails=("aennchen@example.org", "alias@example.org"),
    note="Nur hier",
    confirmed_on=date(2026, 1, 1),
)


def card(*lines: str) -> str:
    return "\n".join(["BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", ""])


def plan_of(desk, *texts: str, **options):
    path = desk.folder / "kontakte.vcf"
    path.write_text("".join(texts), "utf-8")
    vcards = desk.services.vcards
    return vcards.plan(vcards.read(path), **options)


def kinds(plan):
    return [row.kind for row in plan.rows]


@pytest.mark.parametrize("version", CardVersion)
def test_that_cards_that_come_back_change_nothing(desk, version):
    desk.services.contacts.save_person(ANNA)
    path = desk.folder / "alle.vcf"
    desk.services.vcards.export(Scope(), path, version)
    vcards = desk.services.vcards
    plan = vcards.plan(vcards.read(path))
    assert len(plan.rows) == len(desk.services.contacts.people())
    assert set(kinds(plan)) == {RowKind.UNCHANGED}


@given(family=some, given=some, title=some, function=some)
@settings(
    max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
def test_that_hostile_names_come_back_unchanged(desk, family, given, title, function):
    anna = replace(
        ANNA, family_name=family, given_name=given, title=title[:60], function=function, emails=()
    )
    key = desk.services.contacts.save_person(anna)
    path = desk.folder / "eine.vcf"
    desk.services.vcards.export(Scope(person_ids=(key,)), path, CardVersion.V4, force=True)
    vcards = desk.services.vcards
    plan = vcards.plan(vcards.read(path))
    assert [(row.kind, row.changes) for row in plan.rows] == [(RowKind.UNCHANGED, ())]


def test_that_a_mail_tells_who_is_meant_and_what_is_missing_stays(desk):
    key = desk.services.contacts.save_person(ANNA)
    plan = plan_of(desk, card("EMAIL:ALIAS@example.org", "N:von Beispiel-Weiß;Ännchen", "TEL:42"))
    (row,) = plan.rows
    assert (row.kind, row.person_id) == (RowKind.CHANGED, key)
    changes = {change.field: (change.old, change.new) for change in row.changes}
    assert changes["phone"] == ("+49 30 123456", "42")
    assert "title" not in changes
    desk.lists.apply(plan)
    person = desk.services.contacts.person(key)
    assert (person.phone, person.title, person.note) == ("42", "Dr.", "Nur hier")


def test_that_an_unknown_card_is_a_new_person_with_its_origin_and_one_step(desk):
    before = len(desk.services.contacts.people())
    plan = plan_of(
        desk,
        card("N:Neu;Nele;;Frau Dr.", "EMAIL:nele@example.org", "ORG:Haus der Beispiele;Referat"),
        card("FN:Herr Prof. Dr. Otto Ohne", "PHOTO;ENCODING=b:AAAA"),
    )
    assert kinds(plan) == [RowKind.ADDED, RowKind.ADDED]
    assert [note.code for note in plan.rows[1].notes] == ["picture"]
    applied = desk.lists.apply(plan)
    assert applied.added == 2
    people = desk.people()
    nele = people["Neu, Nele"]
    assert (nele.form_of_address, nele.title) == ("Frau", "Dr.")
    assert "kontakte.vcf" in nele.source
    assert nele.employments[0].organization == "Haus der Beispiele"
    assert people["Ohne, Otto"].title == "Prof. Dr."
    desk.services.workspace.history.undo()
    assert len(desk.services.contacts.people()) == before


def test_that_each_fault_has_its_row_and_its_words(desk):
    plan = plan_of(
        desk,
        card("N:Gut;Gerd", "EMAIL:gerd@example.org"),
        card("N:Falsch;Fritz", "EMAIL:fritz@@example"),
        card("N:;", "TEL:1"),
        card("KIND:org", "FN:Amt"),
        "BEGIN:VCARD\nN:Offen\n",
    )
    assert kinds(plan) == [RowKind.ADDED, *[RowKind.REFUSED] * 4]
    assert [row.row for row in plan.rows] == [1, 2, 3, 4, 5]
    codes = [row.reason.code for row in plan.rows[1:]]
    assert codes == ["mail-address", "card-empty", "card-of-no-person", "card-open"]
    assert desk.refused(plan)
    desk.lists.apply(plan)
    assert "Gut, Gerd" in desk.people()


@pytest.mark.parametrize("name", ["abgewiesen.csv", "abgewiesen.xlsx"])
def test_that_refused_rows_can_be_saved_with_their_reasons(desk, name):
    plan = plan_of(desk, card("N:Falsch;Fritz", "EMAIL:fritz@@example"), card("N:Gut;Gerd"))
    path = desk.folder / name
    write_refused(plan, path, "de")
    sheet = desk.lists.read(path)
    (row,) = sheet.rows
    assert "fritz@@example" in row.cells["Grund"]
    assert "Falsch" in row.cells["Name"]


def test_that_files_without_cards_and_missing_files_are_refused(desk):
    with pytest.raises(ForeignFileError):
        plan_of(desk, "Name;Mail\nA;b\n")
    with pytest.raises(StorageUnavailableError):
        desk.services.vcards.read(desk.folder / "fehlt.vcf")


def test_that_reading_can_be_stopped(desk):
    class StoppedError(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise StoppedError

    path = desk.folder / "viele.vcf"
    path.write_text(card("N:A;B") * 300, "utf-8")
    with pytest.raises(StoppedError):
        desk.services.vcards.read(path, stop)
