"""Find a day, take it, ask for a better one; series and calendars."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog

from mintgremium.services.layers.drafts import LayerDraft
from mintgremium.services.planning.rows import Candidate
from mintgremium.ui.planner.finding import spread
from mintgremium.ui.planner.layers_dialog import LayersDialog
from mintgremium.ui.planner.series import SeriesDialog
from mintgremium.ui.planner.view import PlannerView
from tests.support.views import opened_dialog, problems_of_access

JUNE = date(2027, 6, 10)


@pytest.fixture
def show(open_stage, qtbot):
    def show(name="sample", **more):
        stage = open_stage(name, **more)
        wishes = []
        view = PlannerView(
            stage.context, lambda _context, day, committee, _parent: wishes.append((day, committee))
        )
        view.stage, view.wishes = stage, wishes
        qtbot.addWidget(view)
        stage.enter(view)
        view.resize(1064, 770)
        with qtbot.waitSignal(view.first_data_shown):
            view.show()
        return view

    return show


def search(view, **values):
    view.commands.find()
    dialog = opened_dialog(view)
    dialog.form.set_values(values)
    dialog.press()
    return view.side.finding_panel


def dialog_of(view, kind=QDialog):
    return [found for found in view.findChildren(kind) if found.isVisible()][-1]


def test_that_the_finder_ranks_days_with_reasons_on_cards(show):
    view = show()
    view.page.timeline.choose(date(2027, 4, 1))
    panel = search(view, first=date(2027, 4, 1), last=date(2027, 6, 30), weekdays={1, 2, 3})
    cards = panel.cards.model_of_cards.cards
    assert 3 <= len(cards) <= 6
    assert [card.id for card in cards] == list(range(1, len(cards) + 1))
    assert all(card.day.weekday() in (1, 2, 3) for card in cards)
    assert all(card.lines for card in cards)
    assert view.chosen == cards[0].day
    assert [mark.rank for mark in view.page.timeline.overlay.candidates] == [c.id for c in cards]


def test_that_figures_and_cards_choose_candidates(show):
    view = show()
    view.page.timeline.choose(date(2027, 4, 1))
    panel = search(view, first=date(2027, 4, 1), last=date(2027, 7, 30))
    cards = panel.cards.model_of_cards.cards
    QTest.keyClick(view.page.timeline, Qt.Key.Key_2)
    assert view.chosen == cards[1].day
    assert panel.cards.currentIndex().row() == 1
    QTest.keyClick(panel.cards, Qt.Key.Key_Down)
    assert view.chosen == cards[2].day
    QTest.keyClick(view.page.timeline, Qt.Key.Key_9)
    assert view.chosen == cards[2].day


def test_that_a_candidate_becomes_a_meeting_of_its_committee(show):
    view = show()
    view.page.timeline.choose(date(2027, 4, 1))
    committee = view.stage.context.services.committees.committees()[1]
    panel = search(view, committee_id=committee.id, first=date(2027, 4, 1), last=date(2027, 6, 30))
    panel.take.click()
    assert view.wishes == [(view.chosen, committee.id)]


def test_that_a_better_day_for_a_meeting_leads_to_the_question_what_if(show):
    view = show()
    meeting = next(mark for mark in view.marks if mark.hit)
    view.page.timeline.choose(meeting.first)
    panel = search(view)
    assert panel.finding.meeting.id == meeting.id
    assert panel.finding.search.ignore_meeting == meeting.id
    assert "HH" in str(panel.about.blocks())
    assert panel.take.text().startswith("Move to ")
    panel.take.click()
    assert view.side.move_panel.isVisible()
    view.side.move_panel.leave.click()
    assert panel.isVisible()
    panel.take.click()
    view.side.move_panel.apply.click()
    moved = next(mark for mark in view.marks if mark.id == meeting.id)
    assert moved.first != meeting.first
    assert view.side.day.isVisible()


def test_that_conditions_are_kept_when_they_are_changed(show):
    view = show()
    view.page.timeline.choose(date(2027, 4, 1))
    panel = search(view, first=date(2027, 4, 1), last=date(2027, 6, 30), days=2)
    panel.change.click()
    dialog = opened_dialog(view)
    assert dialog.form.values()["days"] == 2
    assert dialog.form.values()["last"] == date(2027, 6, 30)


def test_that_a_wrong_period_is_said_under_its_field(show):
    view = show()
    view.commands.find()
    dialog = opened_dialog(view)
    dialog.form.set_values({"first": date(2027, 6, 1), "last": date(2027, 5, 1)})
    dialog.press()
    assert "last" in dialog.form.problems()
    dialog.form.set_values({"last": date(2027, 7, 1), "weekdays": set()})
    dialog.press()
    assert list(dialog.form.problems()) == ["weekdays"]


def test_that_a_period_of_a_hundred_years_is_answered_with_a_sentence(show):
    view = show()
    view.commands.find()
    dialog = opened_dialog(view)
    dialog.form.set_values({"first": date(1999, 1, 1), "last": date(2099, 1, 1)})
    dialog.press()
    assert dialog.isVisible()
    assert dialog.missing.text()


def test_that_proposals_are_closed_and_the_year_is_free_again(show):
    view = show()
    view.page.timeline.choose(date(2027, 4, 1))
    panel = search(view, first=date(2027, 4, 1), last=date(2027, 6, 30))
    panel.close_button.click()
    assert view.page.timeline.overlay.candidates == ()
    assert view.side.day.isVisible()


def test_that_proposals_follow_what_is_changed_elsewhere(show, tmp_path):
    view = show()
    view.page.timeline.choose(date(2027, 4, 1))
    panel = search(view, first=date(2027, 4, 1), last=date(2027, 6, 30))
    best = panel.finding.ranking.candidates[0].day
    file = tmp_path / "fair.csv"
    file.write_text(f"name,start,end\nMesse,{best},{best}\n", encoding="utf-8")
    layers = view.stage.context.services.layers
    layers.save(LayerDraft(name="Messen", weight="block"), layers.read(file))
    assert panel.finding.ranking.candidates[0].day != best
    assert any(mark.name == "Messe" for mark in view.page.timeline.drawing.layer_marks)
    assert "Messen" in view.page.legend.accessibleName()


def test_that_neighbours_are_left_to_the_alternatives():
    def candidate(rank, day):
        return Candidate(
            rank=rank, day=day, last=day, start=None, end=None, score=0, possible=True, free=1,
            seats=1, required_missing=(), conflicts=(), reasons=(),
        )  # fmt: skip

    days = [date(2027, 6, 10), date(2027, 6, 9), date(2027, 4, 22), date(2027, 6, 3)]
    kept = spread([candidate(at, day) for at, day in enumerate(days, start=1)], 3)
    assert [(each.rank, each.day) for each in kept] == [
        (1, days[0]),
        (2, days[2]),
        (3, days[3]),
    ]


def test_that_a_series_becomes_single_meetings_in_one_step(show):
    view = show()
    before = len(view.marks)
    view.commands.plan_series()
    rule = opened_dialog(view)
    rule.form.set_values({"months": {3, 9}, "first_year": 2028, "years": 2, "week": 2})
    rule.press()
    series = dialog_of(view, SeriesDialog)
    days = [line.day for line in series.table.records.rows()]
    assert days == [
        date(2028, 3, 9),
        date(2028, 9, 14),
        date(2029, 3, 8),
        date(2029, 9, 13),
    ]
    series._turn(series.table.records.rows()[0])
    assert series.primary.text() == "Plan 3 meetings"
    series.press()
    assert len(view.marks) == before + 3
    view.stage.workspace.history.undo()
    assert len(view.marks) == before


def test_that_a_month_without_a_fifth_weekday_says_so(show):
    view = show()
    view.commands.plan_series()
    rule = opened_dialog(view)
    rule.form.set_values({"months": {2}, "first_year": 2027, "years": 1, "week": 5})
    rule.press()
    series = dialog_of(view, SeriesDialog)
    line = series.table.records.rows()[0]
    assert (line.day, line.wanted) == (None, False)
    assert line.reasons
    series.press()
    assert series.missing.text() == "Tick at least one day."


def test_that_calendars_are_read_in_hidden_edited_and_deleted(show, tmp_path):
    view = show()
    file = tmp_path / "fairs.csv"
    file.write_text("name,start,end\nMesse,2027-06-08,2027-06-10\n", encoding="utf-8")
    view.commands.edit_layers()
    dialog = dialog_of(view, LayersDialog)
    before = len(dialog.table.records.rows())
    dialog.read_file(file)
    form = opened_dialog(dialog)
    form.form.set_values({"name": "Messen", "weight": "heavy", "colour": "red"})
    form.press()
    rows = {row.name: row for row in dialog.table.records.rows()}
    assert len(rows) == before + 1
    assert (rows["Messen"].weight, rows["Messen"].dates) == ("heavy", 1)
    assert "Messen" in [layer.name for layer in view.page.timeline.drawing.layers]
    dialog._turn(rows["Messen"])
    assert "Messen" not in [layer.name for layer in view.page.timeline.drawing.layers]
    row = next(row for row in dialog.table.records.rows() if row.name == "Messen")
    dialog.table.select_ids([row.id])
    dialog.remove.click()
    assert len(dialog.table.records.rows()) == before
    view.stage.workspace.history.undo()
    assert len(dialog.table.records.rows()) == before + 1


def test_that_a_broken_file_is_answered_with_a_sentence(show, tmp_path):
    view = show()
    file = tmp_path / "broken.ics"
    file.write_text("no calendar", encoding="utf-8")
    view.commands.edit_layers()
    dialog = dialog_of(view, LayersDialog)
    dialog.read_file(file)
    assert dialog.missing.text()


def test_that_school_holidays_are_read_in_and_shown_at_once(show, tmp_path):
    view = show()
    view.page.timeline.show_year(2031)
    assert view.page.timeline.year(2031).free[160] < 16
    file = tmp_path / "ferien.csv"
    file.write_text("name,start,end\nSommerferien,2031-07-21,2031-08-29\n", encoding="utf-8")
    view.commands.edit_layers()
    dialog = dialog_of(view, LayersDialog)
    dialog.read_school_file(file)
    form = opened_dialog(dialog)
    form.press()
    assert "land" in form.form.problems()
    form.form.set_values({"land": "DE-SH"})
    form.press()
    school = view.page.timeline.year(2031).school
    assert any(band.land == "DE-SH" and band.name == "Sommerferien" for band in school)


def test_that_the_system_asks_for_the_file(show):
    view = show()
    view.commands.edit_layers()
    dialog = dialog_of(view, LayersDialog)
    dialog.press()
    dialog_of(dialog, QFileDialog).reject()


def test_that_a_file_that_is_only_viewed_still_finds_days(show):
    view = show(read_only=True)
    view.page.timeline.choose(date(2027, 4, 1))
    panel = search(view, first=date(2027, 4, 1), last=date(2027, 6, 30))
    assert panel.cards.model_of_cards.cards
    assert not panel.take.isVisible()
    view.commands.edit_layers()
    dialog = dialog_of(view, LayersDialog)
    assert not dialog.primary.isVisible()


def test_that_all_parts_have_names(show):
    view = show()
    view.page.timeline.choose(date(2027, 4, 1))
    panel = search(view, first=date(2027, 4, 1), last=date(2027, 6, 30))
    assert problems_of_access(view) == []
    model = panel.cards.model_of_cards
    spoken = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(model.cards[0].title)
    view.commands.edit_layers()
    assert problems_of_access(dialog_of(view, LayersDialog)) == []
