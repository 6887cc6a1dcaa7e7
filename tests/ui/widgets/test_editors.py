"""Editors hold a value, tell of edits by the user only, and explain what they cannot read."""

from datetime import date, datetime, time

import pytest
import shiboken6
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget, QWidget

from mintgremium.ui.widgets.choice import Choice, SegmentedChoice
from mintgremium.ui.widgets.date_edit import DateField, DateTimeField, TimeField
from mintgremium.ui.widgets.editors import (
    CheckField,
    Editor,
    MailField,
    NumberField,
    TextArea,
    TextField,
)
from tests.support.typing import type_text

OPTIONS = [("lrt", "Länder-Round-Table"), ("lb", "Länderbeirat"), ("both", "gemeinsam")]


def today():
    return date(2026, 11, 25)


@pytest.fixture(autouse=True)
def german():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def show(qtbot):
    def show(widget):
        qtbot.addWidget(widget)
        widget.show()
        widget.setFocus()
        return widget

    return show


def test_that_every_editor_keeps_its_value_and_an_own_change_is_no_edit(theme, show, qtbot):
    editors = [
        (TextField(), "Erfurt"),
        (MailField(), "ines.muster@example.org"),
        (NumberField(1, 99), 45),
        (TextArea(theme), "zwei\nZeilen"),
        (CheckField("Nicht öffentlich"), True),
        (Choice(OPTIONS), "lb"),
        (Choice(OPTIONS, searchable=True), "both"),
        (SegmentedChoice(theme, OPTIONS), "lb"),
        (DateField(theme, today), date(2027, 6, 10)),
        (DateTimeField(theme, today), datetime.combine(date(2027, 6, 10), time(13, 30))),
        (TimeField(), time(14, 20)),
    ]
    for editor, value in editors:
        show(editor)
        assert isinstance(editor, Editor), editor
        with qtbot.assertNotEmitted(editor.edited):
            editor.set_value(value)
        assert editor.value() == value
        assert editor.problem() == ""


def test_that_typing_is_an_edit_and_blanks_at_the_ends_do_not_count(show, qtbot):
    field = show(TextField())
    with qtbot.waitSignal(field.edited):
        type_text(field, " Köln „Süd“ ")
    assert field.value() == "Köln „Süd“"


@pytest.mark.parametrize(
    ("text", "value"),
    [("Ines Muster <ines@example.org>", "ines@example.org"),
     ("mailto:ines@example.org", "ines@example.org")],
)  # fmt: skip
def test_that_a_copied_address_is_reduced_to_itself(show, text, value):
    field = show(MailField())
    type_text(field, text)
    assert field.value() == value
    assert field.problem() == ""


@pytest.mark.parametrize("text", ["ines", "ines@", "@example.org", "a b@example.org", "a@b"])
def test_that_no_mail_address_is_explained(show, text):
    field = show(MailField())
    type_text(field, text)
    assert "example.org" in field.problem()


def test_that_a_number_counts_by_keys_and_keeps_its_bounds(show, qtbot):
    field = show(NumberField(5, 60, unit="min"))
    field.set_value(59)
    assert field.text() == "59\u00a0min"
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 60
    field.clear()
    assert field.value() is None
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.value() == 5
    field.clear()
    type_text(field, "99")
    assert "5" in field.problem()
    assert "60" in field.problem()


def test_that_tab_leaves_a_text_of_several_lines(theme):
    assert TextArea(theme).tabChangesFocus()


def test_that_a_typed_day_is_written_out_when_the_field_is_left(theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    field, other = DateField(theme, today), TextField()
    field.setParent(window)
    other.setParent(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    field.setFocus()
    type_text(field, "26.5.27")
    other.setFocus()
    assert field.text() == "Mi, 26.\u00a0Mai 2027"


def test_that_arrows_move_by_days_and_page_keys_by_months(theme, show, qtbot):
    field = show(DateField(theme, today))
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == date(2026, 11, 26)
    qtbot.keyClick(field, Qt.Key.Key_PageDown)
    assert field.value() == date(2026, 10, 26)


def test_that_a_day_can_be_taken_from_the_calendar(theme, show, qtbot):
    field = show(DateTimeField(theme, today))
    field.set_value(datetime.combine(date(2027, 6, 10), time(13)))
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = field.findChild(QCalendarWidget)
    assert calendar.selectedDate().toPython() == date(2027, 6, 10)
    with qtbot.waitSignal(field.edited):
        calendar.activated.emit(calendar.selectedDate().addDays(1))
    assert field.value() == datetime.combine(date(2027, 6, 11), time(13))


@pytest.mark.parametrize(
    ("text", "part"), [("99. Mai", "26.5.2027"), ("Mi, 10. Juni 2027", "Do, 10."), ("bald", "26.5")]
)
def test_that_an_unreadable_day_is_explained(theme, show, text, part):
    field = show(DateField(theme, today))
    type_text(field, text)
    assert field.value() is None
    assert part in field.problem()
    assert show(TimeField()).problem() == ""


def test_that_arrows_move_a_segmented_choice(theme, show, qtbot):
    choice = show(SegmentedChoice(theme, OPTIONS))
    choice.setAccessibleName("Gremium")
    button = choice.findChildren(QWidget)[0]
    with qtbot.waitSignal(choice.edited):
        qtbot.keyClick(choice.focusProxy(), Qt.Key.Key_Right)
    assert choice.value() == "lb"
    assert button.accessibleName() == "Gremium: Länder-Round-Table"
    assert choice.focusProxy().accessibleName() == "Gremium: Länderbeirat"


def test_that_the_chosen_id_survives_new_options(show):
    choice = show(Choice(OPTIONS))
    choice.set_value("lb")
    choice.set_options(reversed(OPTIONS))
    assert choice.value() == "lb"
    choice.set_options([("new", "neu")])
    assert choice.value() == "new"
    choice.set_value("unknown")
    assert choice.value() is None


def test_that_a_typed_text_that_names_nothing_is_taken_back(show):
    choice = show(Choice(OPTIONS, searchable=True))
    choice.setEditText("LÄNDERBEIRAT")
    choice._settle()
    assert choice.value() == "lb"
    choice.setEditText("xyz")
    choice._settle()
    assert (choice.value(), choice.currentText()) == ("lb", "Länderbeirat")


@given(st.text(max_size=12) | st.integers(-999, 999).map(str))
def test_that_any_text_in_a_number_field_is_a_number_or_explained(qapp, text):
    field = NumberField(-50, 50, unit="min")
    field.setText(text)
    value = field.value()
    shown = field.text().strip()
    reads = value is not None and -50 <= value <= 50
    assert bool(field.problem()) == (bool(shown) and not reads)
    shiboken6.delete(field)


@pytest.mark.parametrize(
    ("text", "value"), [("45", 45), ("45 min", 45), ("45\u00a0min", 45), ("-5", -5), ("x5", None)]
)
def test_that_a_number_is_read_with_and_without_its_unit(show, text, value):
    field = show(NumberField(-50, 50, unit="min"))
    field.setText(text)
    assert field.value() == value
