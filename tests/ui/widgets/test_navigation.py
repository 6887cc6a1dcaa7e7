"""Navigation, tabs and stepper: reached by keys, heard by the ear, told by signals."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from mintgremium.ui.widgets.nav_list import NavList
from mintgremium.ui.widgets.nav_model import NavItem
from mintgremium.ui.widgets.stepper import Step, Stepper, StepState
from mintgremium.ui.widgets.tab_bar import TabBar

ITEMS = (
    NavItem("overview", "Übersicht", "layout-dashboard", count="4"),
    NavItem("meetings", "Sitzungen", "calendar-days"),
    NavItem("list", "Liste", indented=True),
    NavItem("last", "Zuletzt geöffnet", section=True),
    NavItem("tasks", "Aufgaben", "square-check-big", alert="3 überfällig", small=True),
)
SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def nav(theme, qtbot):
    nav = NavList(theme, "Navigation")
    QAbstractItemModelTester(nav.items, QAbstractItemModelTester.FailureReportingMode.Fatal)
    nav.set_items(ITEMS)
    nav.select("overview")
    qtbot.addWidget(nav)
    nav.resize(216, 400)
    nav.show()
    return nav


def test_that_arrows_pass_the_heads_and_return_goes_there(nav, qtbot):
    for _ in range(3):
        qtbot.keyClick(nav, Qt.Key.Key_Down)
    with qtbot.waitSignal(nav.place_chosen) as signal:
        qtbot.keyClick(nav, Qt.Key.Key_Return)
    assert signal.args == ["tasks"]


def test_that_showing_where_one_is_chooses_nothing(nav, qtbot):
    with qtbot.assertNotEmitted(nav.place_chosen):
        nav.select("meetings")
    assert nav.currentIndex().row() == 1


def test_that_leaving_without_a_choice_shows_the_present_place_again(nav, qtbot):
    nav.setFocus()
    qtbot.keyClick(nav, Qt.Key.Key_Down)
    nav.clearFocus()
    assert nav.currentIndex().row() == 0


def test_that_a_new_counter_does_not_disturb_the_focus(nav, qtbot):
    changed = (NavItem("overview", "Übersicht", "layout-dashboard", count="5"), *ITEMS[1:])
    with qtbot.assertNotEmitted(nav.items.modelReset), qtbot.waitSignal(nav.items.dataChanged):
        nav.set_items(changed)
    assert nav.items.item(0).count == "5"


def test_that_other_lines_keep_the_present_place(nav):
    nav.select("meetings")
    nav.set_items([*ITEMS[:1], NavItem("new", "Neu"), *ITEMS[1:]])
    assert nav.currentIndex().row() == 2


def test_that_a_line_says_its_counters(nav):
    assert nav.items.data(nav.items.index(4), SPOKEN) == "Aufgaben, 3 überfällig"


def test_that_the_compact_form_shows_icons_with_tooltips(nav, theme):
    tooltip = int(Qt.ItemDataRole.ToolTipRole)
    assert nav.items.data(nav.items.index(0), tooltip) is None
    nav.set_compact(compact=True)
    assert nav.width() == theme.px(56)
    assert nav.items.data(nav.items.index(0), tooltip) == "Übersicht, 4"
    assert nav.sizeHintForRow(2) == 0
    assert not nav.grab().isNull()


def test_that_heights_are_those_of_the_design(nav):
    assert [nav.sizeHintForRow(at) for at in (0, 2, 4)] == [34, 28, 30]


@pytest.fixture
def tabs(theme, qtbot):
    tabs = TabBar(theme, "Bereiche")
    for key, count in (("overview", ""), ("people", "4 von 7"), ("agenda", "9")):
        tabs.add_tab(key, key.title(), count)
    qtbot.addWidget(tabs)
    tabs.show()
    return tabs


def test_that_keys_move_between_tabs(tabs, qtbot):
    with qtbot.waitSignal(tabs.key_changed) as signal:
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert signal.args == ["people"]
    tabs.select("agenda")
    assert tabs.current_key() == "agenda"
    tabs.select("unknown")
    assert tabs.current_key() == "agenda"


def test_that_a_tab_says_its_count_and_nothing_moves_when_chosen(tabs, theme):
    assert tabs.accessibleTabName(1) == "People, 4 von 7"
    before = [tabs.tabRect(at) for at in range(3)]
    tabs.select("agenda")
    assert [tabs.tabRect(at) for at in range(3)] == before
    assert before[0].height() == 38
    tabs.set_count("overview", "12 neu")
    assert tabs.tabRect(0).width() > before[0].width()
    theme.set_scale(2.0)
    assert tabs.tabRect(0).height() == 76


@pytest.fixture
def stepper(theme, qtbot):
    stepper = Stepper(theme, "Stand der Sitzung")
    stepper.set_steps([
        Step("geplant", "14. Juli", StepState.DONE, "angelegt von einer Kollegin"),
        Step("eingeladen", "seit 12. November", StepState.CURRENT),
        Step("durchgeführt", "10. Dezember"),
    ])  # fmt: skip
    qtbot.addWidget(stepper)
    stepper.resize(600, 50)
    stepper.show()
    return stepper


def test_that_steps_are_reached_by_arrows_and_opened_by_return(stepper, qtbot):
    with qtbot.waitActive(stepper):
        stepper.activateWindow()
    stepper.focus_step(0)
    qtbot.keyClick(stepper.focusWidget(), Qt.Key.Key_Right)
    with qtbot.waitSignal(stepper.step_chosen) as signal:
        qtbot.keyClick(stepper.focusWidget(), Qt.Key.Key_Return)
    assert signal.args == [1]
    qtbot.keyClick(stepper.focusWidget(), Qt.Key.Key_Left)
    qtbot.keyClick(stepper.focusWidget(), Qt.Key.Key_Left)
    assert stepper.focusWidget().accessibleName() == "durchgeführt, 10. Dezember"


def test_that_a_step_says_word_date_and_what_happened(stepper):
    names = [node.accessibleName() for node in stepper._nodes]
    assert names[0] == "geplant, 14. Juli, angelegt von einer Kollegin"
    stepper.set_steps([Step("abgesagt")])
    assert len(stepper._nodes) == 1
