"""People and organisations, as people use the lists."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from mintgremium.services.contacts.drafts import PersonDraft
from mintgremium.ui.contacts.details import SeatLink
from mintgremium.ui.contacts.stale import a_year_before
from mintgremium.ui.contacts.view import ContactsView
from mintgremium.ui.draft_dialog import DraftDialog
from mintgremium.ui.widgets.buttons import Button
from tests.support.views import opened_dialog, problems_of_access


@pytest.fixture
def show(open_stage, qtbot):
    def show(name="sample", **more):
        stage = open_stage(name, **more)
        view = ContactsView(stage.context)
        qtbot.addWidget(view)
        stage.enter(view)
        view.resize(1064, 770)
        with qtbot.waitSignal(view.first_data_shown):
            view.show()
        view.stage = stage
        return view

    return show


def person(view, name):
    return next(row for row in view.people.table.records.rows() if row.name == name)


@pytest.mark.parametrize("threaded", [False, True])
def test_that_both_lists_are_there_with_their_counts(show, threaded):
    view = show(threaded=threaded)
    assert len(view.people.table.records.shown_rows()) == 27
    assert len(view.organizations.table.records.shown_rows()) > 40


def test_that_only_stale_people_remain_on_demand(show):
    view = show()
    view.stale.click()
    shown = view.people.table.records.shown_rows()
    assert 0 < len(shown) < 27
    assert all(row.confirmed_on < date(2025, 11, 25) for row in shown)
    view.show_start("stale")
    assert view.stale.isChecked()


def test_that_chosen_people_are_confirmed_in_one_step(show):
    view = show()
    view.stale.click()
    view.people.table.selectAll()
    view.stage.context.actions.trigger("contacts.confirm")
    assert view.people.table.records.shown_rows() == []
    view.stage.workspace.history.undo()
    assert len(view.people.table.records.shown_rows()) > 1


def test_that_a_person_is_entered_with_address_and_workplace(show):
    view = show()
    view.commands.add_person()
    dialog = opened_dialog(view)
    body = next(row for row in view.organizations.table.records.rows() if row.land == "BY")
    dialog.form.set_values(
        {
            "family_name": "Größer",
            "given_name": "Änne",
            "emails": "aenne@example.org\n\naenne.groesser@example.org",
            "employments": [{"organization_id": body.id, "function": "Referat 1"}],
        }
    )
    dialog.press()
    row = view.people.row()
    assert (row.name, row.email, row.land) == ("Änne Größer", "aenne@example.org", "BY")


def test_that_a_wrong_address_is_told_below_its_field(show):
    view = show()
    view.commands.add_person()
    dialog = opened_dialog(view)
    dialog.form.set_values({"family_name": "Test", "emails": "keine Adresse"})
    dialog.press()
    assert dialog.isVisible()
    assert "emails" in dialog.form.problems()


def test_that_the_empty_salutation_shows_what_the_name_gives(show):
    view = show()
    view.commands.add_person()
    dialog = opened_dialog(view)
    field = dialog.form.field("salutation").editor
    dialog.form.set_values({"family_name": "Test", "form_of_address": "Frau", "title": "Dr."})
    dialog.form.edited.emit("title")
    assert field.placeholderText() == "Sehr geehrte Frau Dr. Test,"
    assert dialog.form.values()["salutation"] == ""


def test_that_a_namesake_is_a_warning_only(show):
    view = show()
    view.commands.add_person()
    dialog = opened_dialog(view)
    dialog.form.set_values({"family_name": "Muster", "given_name": "Ines"})
    dialog.form.edited.emit("family_name")
    said = dialog.form.field("family_name").editor.accessibleDescription()
    assert "Dr. Ines Muster" in said
    dialog.press()
    assert view.people.row().name == "Ines Muster"


def test_that_return_and_f2_edit_the_chosen_person(show, qtbot):
    view = show()
    view.people.show_row(person(view, "Dr. Ines Muster").id)
    qtbot.keyClick(view.people.table, Qt.Key.Key_Return)
    dialog = opened_dialog(view)
    dialog.form.set_values({"title": ""})
    dialog.press()
    assert view.people.row().name == "Ines Muster"


def test_that_deleting_is_refused_for_somebody_on_a_seat_and_undone_for_others(show):
    view = show()
    view.people.show_row(person(view, "Dr. Ines Muster").id)
    view.commands.delete()
    assert [error.code for error in view.stage.errors] != []
    contacts = view.stage.context.services.contacts
    view.people.show_row(contacts.save_person(PersonDraft(family_name="Kurz")))
    view.commands.delete()
    assert "Kurz" not in {row.name for row in view.people.table.records.rows()}
    view.stage.workspace.history.undo()
    assert person(view, "Kurz").name == "Kurz"


def test_that_a_record_is_found_among_people_and_organisations(show):
    view = show()
    body = view.organizations.table.records.rows()[5]
    view.people.search.setText("niemand")
    view.show_record(body.id)
    assert view.pane() is view.organizations
    assert view.organizations.row().id == body.id
    someone = person(view, "Sofia Demo")
    view.show_record(someone.id)
    assert view.people.row().id == someone.id


def test_that_the_inspector_leads_to_the_seat_of_a_person(show):
    view = show()
    view.people.show_row(person(view, "Dr. Ines Muster").id)
    blocks = view.people.details.blocks()
    link = next(b.target for b in blocks if isinstance(getattr(b, "target", None), SeatLink))
    view.people.details.link(link).click()
    place = view.stage.places[-1]
    assert (place.view, place.tab) == ("committees", f"seats/{link.seat_id}")


def test_that_an_organisation_is_renamed_from_a_day_on(show):
    view = show()
    view.tabs.select("organizations")
    before = view.organizations.row()
    view.commands.rename()
    dialog = opened_dialog(view)
    dialog.form.set_values({"name": "Haus der Namen", "short_name": "HdN"})
    dialog.press()
    detail = view.stage.context.services.contacts.organization(before.id)
    assert detail.name == "Haus der Namen"
    assert before.name in {name.name for name in detail.names}


def test_that_two_names_on_one_day_are_refused_below_the_names(show):
    view = show()
    view.tabs.select("organizations")
    view.commands.edit()
    dialog = opened_dialog(view)
    names = dialog.form.values()["names"]
    dialog.form.set_values({"names": [*names, {"name": "Noch einer"}]})
    dialog.press()
    assert "names" in dialog.form.problems()


def test_that_an_entry_without_a_name_is_told_at_that_entry(show):
    view = show()
    view.commands.add_organization()
    dialog = opened_dialog(view)
    dialog.press()
    editor = dialog.form.field("names").editor
    assert "name" in editor.forms()[0].problems()
    editor.forms()[0].set_values({"name": "Neues Netzwerk"})
    dialog.press()
    assert view.organizations.row().name == "Neues Netzwerk"


def test_that_a_mail_to_several_people_is_begun(show, outside):
    view = show()
    ids = [person(view, name).id for name in ("Sofia Demo", "Dr. Ines Muster")]
    view.people.table.select_ids(ids)
    view.stage.context.actions.trigger("contacts.write")
    assert outside.opened[0].count("@example.org") == 2


def test_that_a_read_only_file_shows_everything_and_changes_nothing(show):
    view = show(read_only=True)
    actions = view.stage.context.actions
    for key in ("contacts.add_person", "contacts.edit", "contacts.delete", "contacts.confirm"):
        assert not actions.action(key).isEnabled()
    view.commands.edit()
    assert view.findChild(DraftDialog) is None
    assert view.people.details.blocks()


def test_that_every_input_has_a_name(show):
    view = show()
    assert problems_of_access(view) == []
    view.commands.edit()
    assert problems_of_access(opened_dialog(view)) == []
    view.tabs.select("organizations")
    view.commands.edit()
    assert problems_of_access(opened_dialog(view)) == []


def test_that_a_file_without_people_says_what_to_do_first(show):
    view = show("starter")
    assert view.pages.currentWidget() is view.nobody
    assert not view.stale.isVisible()
    view.nobody.findChild(Button).click()
    opened_dialog(view).form.set_values({"family_name": "Erste"})
    opened_dialog(view).press()
    assert view.pages.currentWidget() is view.people
    view.tabs.select("organizations")
    assert view.pages.currentWidget() is view.organizations


def test_that_a_leap_day_is_a_year_old_on_28_february() -> None:
    assert a_year_before(date(2028, 2, 29)) == date(2027, 2, 28)
