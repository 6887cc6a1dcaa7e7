"""Merge people, merge, split and succeed organisations, as people do it in the window."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from mintgremium.core.vocabulary import OrganizationStatus
from mintgremium.services.contacts.drafts import PersonDraft
from mintgremium.ui.contacts.details import BodyLink
from mintgremium.ui.contacts.side_by_side import BOTH, DROPPED, KEPT, SideBySide
from mintgremium.ui.contacts.view import ContactsView
from tests.support.views import opened_dialog, problems_of_access


@pytest.fixture
def view(open_stage, qtbot):
    stage = open_stage("sample")
    view = ContactsView(stage.context)
    qtbot.addWidget(view)
    stage.enter(view)
    view.resize(1064, 770)
    with qtbot.waitSignal(view.first_data_shown):
        view.show()
    view.stage = stage
    return view


@pytest.fixture
def twins(view):
    """Somebody on a seat, and a second entry of the same person."""
    contacts = view.stage.context.services.contacts
    first = next(row for row in contacts.people() if row.name == "Dr. Ines Muster")
    second = contacts.save_person(
        PersonDraft(
            family_name="Muster",
            given_name="Ines",
            phone="030 1",
            emails=("ines@example.org",),
            confirmed_on=date(2026, 11, 1),
            note="Zwei",
        )
    )
    return first.id, second


def trigger(view, action):
    view.stage.context.actions.trigger(action)
    return opened_dialog(view)


def body(view, short_name):
    rows = view.organizations.table.records.rows()
    return next(row for row in rows if row.short_name == short_name)


def choose_bodies(view, *short_names):
    view.show_start("organizations")
    view.organizations.table.select_ids([body(view, name).id for name in short_names])


def test_that_two_chosen_people_are_merged_with_the_better_value_of_each_field(view, twins):
    first, second = twins
    view.people.table.select_ids([first, second])
    view.people.show_row(first)
    view.people.table.select_ids([first, second])
    dialog = trigger(view, "contacts.merge")
    kept = view.people.row().id
    assert dialog.form.values()["drop_id"] == ({first, second} - {kept}).pop()
    assert dialog.form.values()["phone"] == (DROPPED if kept == first else KEPT)
    dialog.press()
    contacts = view.stage.context.services.contacts
    detail = contacts.person(kept)
    assert (detail.phone, detail.confirmed_on) == ("030 1", date(2026, 11, 1))
    assert "ines@example.org" in detail.emails
    assert detail.mandates
    assert view.people.row().id == kept
    view.stage.workspace.history.undo()
    assert {first, second} <= {row.id for row in contacts.people()}


def test_that_those_who_seem_the_same_are_offered_first_and_a_choice_shows_both(view, twins):
    first, second = twins
    view.people.show_row(first)
    dialog = trigger(view, "contacts.merge")
    choice = dialog.form.field("drop_id").editor
    assert not dialog.primary.isEnabled()
    assert "Ines Muster" in choice.itemText(0)
    dialog.choose(second)
    assert dialog.primary.isEnabled()
    assert dialog.form.values()["note"] == BOTH
    assert not dialog.form.field("family_name").editor.isVisible()  # both say the same
    assert dialog.form.field("phone").editor.isVisible()
    assert problems_of_access(dialog) == []


def test_that_what_forbids_a_merger_is_said_before(view):
    people = [row for row in view.people.table.records.rows() if row.seats]
    contacts = view.stage.context.services.contacts
    seats = {key: {m.seat_id for m in contacts.person(key).mandates} for key in
             (row.id for row in people)}  # fmt: skip
    first, second = next(
        (one, two) for one in seats for two in seats if one != two and seats[one] & seats[two]
        and contacts.merge_plan(one, two).obstacle is not None
    )  # fmt: skip
    view.people.show_row(first)
    dialog = trigger(view, "contacts.merge")
    dialog.choose(second)
    assert not dialog.primary.isEnabled()
    texts = [label.text() for label in dialog.preview.findChildren(type(dialog.heading))]
    assert any("same time" in text for text in texts)


def test_that_sides_are_chosen_by_arrow_keys_and_say_their_field(theme, qtbot):
    side = SideBySide(theme, joins=True)
    qtbot.addWidget(side)
    side.setAccessibleName("Notiz")
    side.set_texts(("Eins & zwei", ""))
    side.resize(600, 40)
    side.show()
    kept, dropped, both = side.findChildren(QRadioButton)
    assert kept.accessibleName() == "Notiz: Eins & zwei"
    assert dropped.accessibleName().startswith("Notiz: ")
    with qtbot.waitActive(side):
        side.activateWindow()
    kept.setFocus()
    with qtbot.waitSignal(side.edited):
        qtbot.keyClick(kept, Qt.Key.Key_Right)
    assert side.value() == DROPPED
    side.set_value(BOTH)
    assert both.isChecked()


def test_that_chosen_organisations_become_a_new_one(view):
    choose_bodies(view, "StMUK", "StMWK")
    dialog = trigger(view, "contacts.merge")
    assert "with_id" not in dialog.form.names()
    dialog.form.set_values(
        {
            "on": date(2027, 1, 1),
            "resulting": [{"existing": None, "name": "Neues Ministerium", "short_name": "NM"}],
        }
    )
    dialog.press()
    row = view.organizations.row()
    assert (row.name, row.land, row.lead) == ("Neues Ministerium", "BY", True)
    old = next(r for r in view.organizations.table.records.rows() if r.short_name == "StMUK")
    assert (old.status, old.ends_on) == (OrganizationStatus.ACTIVE, date(2026, 12, 31))
    links = [b.target for b in view.organizations.details.blocks() if hasattr(b, "target")]
    assert BodyLink(old.id) in links
    assert "Organisations merged" in view.stage.said


def test_that_one_organisation_alone_becomes_part_of_another_or_says_what_is_missing(view):
    choose_bodies(view, "StMWK")
    dialog = trigger(view, "contacts.merge")
    dialog.form.set_values({"resulting": [{"existing": None, "name": "Neu", "short_name": ""}]})
    dialog.press()
    assert "with_id" in dialog.form.problems()
    dialog.form.set_values({"resulting": [{"existing": body(view, "StMUK").id}]})
    dialog.press()
    assert view.organizations.row().short_name == "StMUK"


def test_that_a_split_asks_for_each_name_and_for_each_seat(view):
    choose_bodies(view, "NMF")
    dialog = trigger(view, "contacts.split")
    dialog.press()
    assert dialog.isVisible()
    assert dialog.form.field("resulting").editor.forms()[0].problems() != {}
    names = [
        {"existing": None, "name": "Eins", "short_name": "E"},
        {"existing": None, "name": "Zwei", "short_name": "Z"},
    ]
    dialog.form.set_values({"on": date(2027, 1, 1), "resulting": names})
    dialog.form.edited.emit("resulting")
    seats = dialog.seats.value()
    assert set(seats.values()) == {0}
    first, *others = seats
    dialog.form.set_values({"seats": {first: 1, **dict.fromkeys(others)}})
    assert problems_of_access(dialog) == []
    dialog.press()
    contacts = view.stage.context.services.contacts
    bodies = {row.short_name: row for row in contacts.organizations(date(2027, 1, 1))}
    assert len(bodies["Z"].seats) == 1
    assert bodies["E"].seats == bodies["NMF"].seats == ()


def test_that_a_succession_on_a_day_too_late_is_told_at_the_day(view):
    choose_bodies(view, "StMWK")
    dialog = trigger(view, "contacts.succeed")
    new = [{"existing": None, "name": "Neu", "short_name": "N"}]
    dialog.form.set_values({"on": date(2027, 1, 1), "resulting": new})
    dialog.press()
    choose_bodies(view, "StMWK")
    again = trigger(view, "contacts.succeed")
    again.form.set_values({"on": date(2028, 1, 1), "resulting": new})
    again.press()
    assert "on" in again.form.problems()
    said = again.form.field("on").editor.accessibleDescription()
    assert "has ended by that day" in said
