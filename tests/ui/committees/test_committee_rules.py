"""How a committee meets and decides, and from which meeting its deadlines are counted."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from mintgremium.core.vocabulary import (
    DayShift,
    MajorityKind,
    NumberingKind,
    QuorumKind,
    RhythmKind,
)
from mintgremium.services.committees.standing import CommitteeRuleDraft
from mintgremium.ui.draft_dialog import DraftDialog
from mintgremium.ui.widgets.dialog import QuestionDialog
from tests.support.views import opened_dialog, problems_of_access


def stored(view):
    return view.stage.context.services.committees.standing_rules(view.page.committee_id)


def save(view, *rules):
    committees = view.stage.context.services.committees
    committees.save_standing_rules(view.page.committee_id, rules)


def texts(view):
    return [getattr(block, "text", "") for block in view.page.rules.details.blocks()]


def open_rules(view):
    view.page.commands.edit_standing()
    dialog = opened_dialog(view)
    return dialog, dialog.form.field("rules").editor


def fill(dialog, **values):
    rows = dialog.form.values()["rules"]
    dialog.form.set_values({"rules": [{**rows[0], **values}, *rows[1:]]})


def shown_cells(view, key):
    table = view.page.rules.table
    column = next(at for at, each in enumerate(table.records.columns) if each.key == key)
    lines = range(table.records.rowCount())
    return [table.records.cell(line, column).words() for line in lines]


def test_that_a_version_of_the_rules_is_entered_shown_and_taken_back(show, qtbot):
    view = show("starter")
    save(view)
    assert any("usual ones" in text for text in texts(view))
    dialog, editor = open_rules(view)
    qtbot.keyClick(editor.add_button, Qt.Key.Key_Space)
    fill(
        dialog,
        rhythm=RhythmKind.WEEKDAY,
        rhythm_week=2,
        rhythm_weekday=3,
        rhythm_months={9, 3},
        calls_between=True,
        quorum=QuorumKind.COUNT,
        quorum_count=9,
        majority=MajorityKind.TWO_THIRDS,
        numbering=NumberingKind.YEARLY,
        source="§ 4 der Ordnung",
    )
    dialog.press()
    (rule,) = stored(view)
    assert (rule.rhythm_months, rule.rhythm_week, rule.rhythm_weekday) == ((3, 9), 2, 3)
    assert (rule.quorum_of(17), rule.numbering) == (9, NumberingKind.YEARLY)
    said = " ".join(texts(view))
    for words in ("Thursday", "9 seats", "§ 4 der Ordnung"):
        assert words in said
    view.stage.workspace.history.undo()
    assert stored(view) == []
    assert any("usual ones" in text for text in texts(view))


def test_that_only_the_numbers_a_choice_needs_can_be_entered(show):
    view = show("starter")
    save(view, CommitteeRuleDraft(rhythm=RhythmKind.AT_LEAST, rhythm_count=2))
    dialog, editor = open_rules(view)
    form = editor.forms()[0]

    def is_open(name):
        return form.field(name).editor.isEnabled()

    assert is_open("rhythm_count")
    assert not is_open("rhythm_months")
    assert not is_open("quorum_count")
    form.set_values({"rhythm": RhythmKind.WEEKDAY, "majority": MajorityKind.COUNT})
    assert is_open("rhythm_months")
    assert is_open("majority_count")
    assert not is_open("rhythm_count")
    dialog.press()
    assert set(form.problems()) == {"rhythm_months", "majority_count"}


def test_that_versions_on_one_day_are_told_and_one_after_the_other_are_shown(show):
    view = show("starter")
    save(view, CommitteeRuleDraft(quorum=QuorumKind.HALF, source="alt"))
    dialog, editor = open_rules(view)
    editor.add_button.click()
    dialog.press()
    assert "start_date" in editor.forms()[1].problems()
    editor.forms()[0].set_values({"end_date": date(2027, 6, 30)})
    editor.forms()[1].set_values({"start_date": date(2027, 7, 1), "source": "neu"})
    dialog.press()
    assert [rule.source for rule in stored(view)] == ["alt", "neu"]
    assert texts(view).index("alt") < texts(view).index("neu")


@pytest.mark.parametrize(("answer", "kept"), [("accept", "fremd"), ("reject", "eigen")])
def test_that_after_a_change_from_elsewhere_the_user_chooses_what_is_kept(show, answer, kept):
    view = show("starter")
    save(view, CommitteeRuleDraft(source="alt"))
    dialog, _editor = open_rules(view)
    save(view, replace(stored(view)[0], source="fremd"))
    fill(dialog, source="eigen")
    dialog.press()
    getattr(dialog.findChild(QuestionDialog), answer)()
    dialog.press()
    assert [rule.source for rule in stored(view)] == [kept]


@pytest.mark.parametrize("threaded", [False, True])
def test_that_a_deadline_counts_from_a_meeting_of_another_committee(show, qtbot, threaded):
    view = show("starter", threaded=threaded)
    other = view.stage.context.services.committees.committees()[1]
    view.page.commands.edit_rules()
    qtbot.waitUntil(lambda: view.findChild(DraftDialog) is not None)
    dialog = opened_dialog(view)
    rows = dialog.form.values()["rules"]
    changed = {
        "anchor_committee_id": other.id,
        "shift": DayShift.EARLIER,
        "shift_holidays": True,
    }
    dialog.form.set_values({"rules": [{**rows[0], **changed}, *rows[1:]]})
    dialog.press()
    qtbot.waitUntil(lambda: any(rule.anchor_committee for rule in view.page.content.rules))
    assert f"{other.short_name}: last meeting before" in shown_cells(view, "anchor")
    assert "the meeting itself" in shown_cells(view, "anchor")
    assert any("holidays too" in words for words in shown_cells(view, "shift"))
    assert "stays" in shown_cells(view, "shift")


def test_that_a_committee_is_no_anchor_of_itself(show):
    view = show("starter")
    view.page.commands.edit_rules()
    form = opened_dialog(view).form.field("rules").editor.forms()[0]
    anchor = form.field("anchor_committee_id").editor
    assert anchor.count() == len(view.stage.context.services.committees.committees())
    own = view.page.content.committee.short_name
    assert not any(anchor.itemText(at).startswith(f"{own}:") for at in range(anchor.count()))


def test_that_the_rules_of_a_read_only_file_are_only_shown(show):
    view = show(read_only=True)
    assert not view.stage.context.actions.action("committee.standing").isEnabled()
    assert texts(view)


def test_that_every_input_of_the_rules_has_a_name(show):
    view = show("starter")
    save(view, CommitteeRuleDraft())
    open_rules(view)
    assert problems_of_access(opened_dialog(view)) == []
