"""Who hosts and who chairs when: planned, excepted, swapped, counted."""

import pytest
from PySide6.QtCore import Qt

from mintgremium.core.vocabulary import RhythmKind, RotationRole, TurnKind
from mintgremium.services.committees.standing import CommitteeRuleDraft
from mintgremium.services.rotation.drafts import RotationDraft
from mintgremium.ui.committees.rotation_forms import plan_start
from mintgremium.ui.context import Place
from mintgremium.ui.draft_dialog import DraftDialog
from mintgremium.ui.widgets.details import Fact
from mintgremium.ui.widgets.dialog import QuestionDialog
from tests.support.views import opened_dialog, problems_of_access


@pytest.fixture
def turn_to(show):
    def turn_to(name="starter", *, planned=True, **more):
        view = show(name, **more)
        if planned:
            plan(view)
        view.page.tabs.select("rotation")
        return view

    return turn_to


def plan(view, first=2026, last=2029, a_year=1, role=RotationRole.HOST):
    seats = tuple(seat.id for seat in view.page.content.seats[:3])
    view.stage.context.services.rotation.plan(
        RotationDraft(
            committee_id=view.page.committee_id,
            role=role,
            first_year=first,
            last_year=last,
            a_year=a_year,
            seats=seats,
        )
    )


def shown(view):
    return [(line.turn.year, line.tag or line.title) for line in turns(view)]


def turns(view):
    return view.page.rotation.table.records.shown_rows()


def tags(view):
    return [seat.tag for seat in view.page.content.seats[:3]]


def choose(view, at):
    line = turns(view)[at]
    view.page.rotation.table.select_ids([line.id])
    return line


def facts(view):
    blocks = view.page.rotation.details.blocks()
    return [block for block in blocks if isinstance(block, Fact)]


@pytest.mark.parametrize("threaded", [False, True])
def test_that_years_ahead_are_planned_in_the_order_of_the_seats(turn_to, qtbot, threaded):
    view = turn_to(planned=False, threaded=threaded)
    assert shown(view) == []
    view.page.rotation.plan.click()
    qtbot.waitUntil(lambda: view.findChild(DraftDialog) is not None)
    dialog = opened_dialog(view)
    seats = [seat.id for seat in view.page.content.seats[:3]]
    dialog.form.set_values({"first_year": 2027, "last_year": 2030, "a_year": 1, "seats": seats})
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown(view)) == 4)
    one, two, three = tags(view)
    assert shown(view) == [(2027, one), (2028, two), (2029, three), (2030, one)]
    assert view.page.rotation.table.records.is_grouped


def test_that_planning_is_one_step_of_undo_and_goes_on_after_what_is_planned(turn_to):
    view = turn_to()
    view.page.turns.plan()
    dialog = opened_dialog(view)
    assert dialog.form.values()["first_year"] == 2030
    dialog.press()
    assert len(shown(view)) > 4
    view.stage.workspace.history.undo()
    assert len(shown(view)) == 4


def test_that_planning_what_is_planned_already_says_so(turn_to):
    view = turn_to()
    view.page.turns.plan()
    dialog = opened_dialog(view)
    dialog.form.set_values({"first_year": 2026, "last_year": 2029, "a_year": 1})
    dialog.press()
    assert view.stage.said[-1] == "All these turns were planned already."


def test_that_a_plan_without_seats_or_with_backward_years_is_told_at_its_fields(turn_to):
    view = turn_to(planned=False)
    view.page.turns.plan()
    dialog = opened_dialog(view)
    dialog.form.set_values({"first_year": 2030, "last_year": 2027, "seats": []})
    dialog.press()
    assert set(dialog.form.problems()) == {"last_year", "seats"}
    assert shown(view) == []


@pytest.mark.parametrize(
    ("rule", "often"),
    [
        (CommitteeRuleDraft(rhythm=RhythmKind.AT_LEAST, rhythm_count=2), 2),
        (CommitteeRuleDraft(rhythm=RhythmKind.WEEKDAY, rhythm_months=(3, 6, 9)), 3),
        (CommitteeRuleDraft(rhythm=RhythmKind.YEARLY, rhythm_count=5), 1),
        (CommitteeRuleDraft(rhythm=RhythmKind.AT_LEAST, rhythm_count=300), 12),
    ],
)
def test_that_a_plan_takes_meetings_a_year_from_the_rules(turn_to, rule, often):
    view = turn_to()
    seats = view.page.content.seats
    start = plan_start(view.page.committee_id, RotationRole.HOST, 2027, seats, rule)
    assert (start.a_year, start.first_year) == (often, 2027)
    assert not start.problems()


def test_that_somebody_without_a_seat_takes_a_turn(turn_to, qtbot):
    view = turn_to()
    choose(view, 1)
    qtbot.keyClick(view.page.rotation.table, Qt.Key.Key_Return)
    dialog = opened_dialog(view)
    dialog.form.set_values({"seat_id": None})
    dialog.press()
    assert "seat_id" in dialog.form.problems()
    dialog.form.set_values({"name": "Messe Beispiel", "city": "Bonn", "note": "Jubiläum"})
    dialog.press()
    line = turns(view)[1]
    assert (line.title, line.tag, line.turn.kind) == ("Messe Beispiel", "", TurnKind.EXCEPTION)
    assert "Bonn" in [fact.text for fact in facts(view)]
    view.stage.workspace.history.undo()
    assert turns(view)[1].turn.kind is TurnKind.PLANNED


@pytest.mark.parametrize(("answer", "city"), [("accept", "Fremd"), ("reject", "Eigen")])
def test_that_after_a_change_from_elsewhere_the_user_chooses_what_is_kept(turn_to, answer, city):
    view = turn_to()
    line = choose(view, 0)
    view.page.turns.except_turn()
    dialog = opened_dialog(view)
    view.stage.context.services.rotation.set_exception(
        dialog.draft().__class__(
            id=line.id, version=line.turn.version, seat_id=line.turn.seat_id, city="Fremd"
        )
    )
    dialog.form.set_values({"city": "Eigen"})
    dialog.press()
    getattr(dialog.findChild(QuestionDialog), answer)()
    dialog.press()
    assert turns(view)[0].turn.city == city


def test_that_two_seats_swap_and_swap_back_by_undo(turn_to):
    view = turn_to()
    one, two, _three = tags(view)
    choose(view, 0)
    view.page.rotation.details.link("rotation.swap").click()
    dialog = opened_dialog(view)
    dialog.press()
    assert "other" in dialog.form.problems()
    dialog.form.set_values({"other": turns(view)[1].id})
    dialog.press()
    assert shown(view)[:2] == [(2026, two), (2027, one)]
    view.stage.workspace.history.undo()
    assert shown(view)[:2] == [(2026, one), (2027, two)]


def test_that_a_turn_is_deleted_and_comes_back_by_undo(turn_to):
    view = turn_to()
    choose(view, 2)
    view.stage.context.actions.action("rotation.delete").trigger()
    assert [year for year, _ in shown(view)] == [2026, 2027, 2029]
    view.stage.workspace.history.undo()
    assert len(shown(view)) == 4


def test_that_chairs_go_round_apart_from_hosts(turn_to, qtbot):
    view = turn_to()
    plan(view, 2027, 2027, role=RotationRole.CHAIR)
    tab = view.page.rotation
    tab.role_choice.setFocus()
    qtbot.keyClick(tab.role_choice, Qt.Key.Key_Right)
    assert tab.role() is RotationRole.CHAIR
    assert [year for year, _ in shown(view)] == [2027]


def test_that_the_first_turn_from_this_year_on_is_chosen_and_a_choice_is_kept(turn_to):
    view = turn_to(planned=False)
    plan(view, 2020, 2030)
    tab = view.page.rotation
    assert tab.row().turn.year == 2026
    choose(view, 1)
    plan(view, 2031, 2032)
    assert tab.row().turn.year == 2021


def test_that_the_count_names_who_had_fewest_turns_first(turn_to):
    view = turn_to()
    one = tags(view)[0]
    counted = [fact for fact in facts(view) if "from now on" in fact.text]
    assert len(counted) == len(view.page.content.seats)
    assert counted[-1].text.startswith(f"{one}: 0 before, 2 from now on (+")
    assert counted[-1].second == "last in 2029"
    assert counted[0].icon == "arrow-down"


def test_that_hosts_so_far_lead_to_their_meetings(turn_to):
    view = turn_to("sample")
    hosts = [fact for fact in facts(view) if isinstance(fact.target, Place)]
    assert hosts
    view.page.rotation.details.link(hosts[0].target).click()
    assert view.stage.places[-1].view == "meeting"


def test_that_keys_for_seats_do_nothing_while_turns_are_shown(turn_to):
    view = turn_to()
    view.page.seats.table.select_ids([view.page.content.seats[0].id])
    actions = view.stage.context.actions
    assert not actions.action("seat.delete").isEnabled()
    assert actions.action("rotation.delete").isEnabled()
    view.page.tabs.select("seats")
    assert actions.action("seat.delete").isEnabled()
    assert not actions.action("rotation.delete").isEnabled()
    view.show_start()
    assert not actions.action("rotation.plan").isEnabled()


def test_that_the_turns_of_a_read_only_file_are_only_shown(turn_to):
    view = turn_to(planned=False, read_only=True)
    assert not view.page.rotation.plan.isEnabled()
    assert not view.stage.context.actions.action("rotation.plan").isEnabled()


def test_that_a_turn_says_itself_and_every_input_has_a_name(turn_to):
    view = turn_to()
    choose(view, 0)
    table = view.page.rotation.table
    index = table.records.index(table.records.line_of(turns(view)[0].id), 0)
    said = table.records.data(index, int(Qt.ItemDataRole.AccessibleTextRole))
    assert said.startswith("meeting 1 of 2026")
    assert problems_of_access(view) == []
    for deed in (view.page.turns.plan, view.page.turns.except_turn, view.page.turns.swap):
        deed()
        dialog = opened_dialog(view)
        assert problems_of_access(dialog) == []
        dialog.close()


def test_that_the_filter_finds_a_seat_and_the_panes_are_those_of_the_turns(turn_to):
    view = turn_to()
    tab = view.page.rotation
    assert view.panes() == (tab.table, tab.details)
    view.focus_filter()
    tab.search.setText("2028")
    tab.search.filter_changed.emit("2028")
    assert [year for year, _ in shown(view)] == [2028]
