"""The table model tells exactly the differences and keeps what the user chose."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from mintgremium.ui.widgets.folding import fold, matcher
from mintgremium.ui.widgets.ranges import backwards, forwards
from mintgremium.ui.widgets.table_model import RecordTableModel
from tests.ui.widgets.samples import SEATS, SeatRow, by_year, seat_columns

SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


@pytest.fixture
def model(qapp):
    model = RecordTableModel(seat_columns(), sentence=lambda row: f"Sitz {row.land}, {row.person}")
    model.set_rows(SEATS)
    return model


def shown(model):
    return [row.id for row in model.shown_rows()]


rows = st.lists(
    st.builds(
        SeatRow,
        id=st.integers(0, 12),
        land=st.sampled_from(["BW", "BY", "SH"]),
        person=st.sampled_from(["", "Äpfel", "Zebra"]),
        year=st.sampled_from(["2025", "2026"]),
        votes=st.none() | st.integers(0, 3),
    ),
    unique_by=lambda row: row.id,
    max_size=12,
)
steps = st.lists(
    st.one_of(
        rows,
        st.sampled_from(["", "apfel", "sh"]),
        st.tuples(st.integers(-1, 4), st.sampled_from(list(Qt.SortOrder))),
    ),
    max_size=6,
)


@given(steps)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_that_any_change_of_rows_filter_and_order_keeps_the_rules_of_qt(qapp, steps):
    model = RecordTableModel(seat_columns(), grouping=by_year())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    latest = []
    for step in steps:
        kept = {row.id: QPersistentModelIndex(model.index(model.line_of(row.id), 0))
                for row in model.shown_rows()}  # fmt: skip
        if isinstance(step, list):
            latest = step
            model.set_rows(step)
        elif isinstance(step, str):
            model.set_filter(step)
        else:
            model.sort(*step)
        for key, place in kept.items():
            assert place.row() in (model.line_of(key), -1)
    assert {row.id for row in model.rows()} == {row.id for row in latest}
    assert set(model.shown_rows()) <= set(latest)


def test_that_the_same_rows_again_are_no_change(model, qtbot):
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.layoutChanged):
        model.set_rows(SEATS)


def test_that_only_the_changed_row_is_told(model, qtbot):
    changed = SeatRow(3, "SH", "Ministerium für Allgemeine Bildung", "Lea Exempel", "2026", 1)
    with qtbot.waitSignal(model.dataChanged) as signal:
        model.set_rows([*SEATS[:2], changed, SEATS[3]])
    assert (signal.args[0].row(), signal.args[1].row()) == (2, 2)
    assert model.cell(2, 2).text == "Lea Exempel"


def test_that_many_scattered_changes_are_told_as_one_reset(model, qtbot):
    many = [SeatRow(number, "BW" if number % 2 else "SH") for number in range(400)]
    model.set_rows(many)
    with qtbot.waitSignal(model.modelReset):
        model.set_filter("sh")
    assert len(shown(model)) == 200


def test_that_words_are_found_in_any_order_without_capitals_and_umlauts(model):
    model.set_filter("gross JURGEN")
    assert shown(model) == [3]
    model.set_filter("gross muster")
    assert shown(model) == []


def test_that_rows_without_a_value_stand_last_in_both_directions(model):
    model.sort(4, Qt.SortOrder.AscendingOrder)
    assert shown(model) == [3, 4, 1, 2]
    model.sort(4, Qt.SortOrder.DescendingOrder)
    assert shown(model) == [1, 4, 3, 2]


def test_that_heads_show_only_while_sorted_by_their_column(qapp):
    model = RecordTableModel(seat_columns(), grouping=by_year())
    model.set_rows(SEATS)
    assert [model.head_at(line).title for line in model.head_lines()] == ["2027", "2026"]
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    model.sort(2)
    assert model.head_lines() == []


def test_that_a_row_says_itself_in_one_sentence_and_its_cells_by_column(model):
    assert model.data(model.index(0, 0), SPOKEN) == "Sitz BY, Dr. Ines Muster"
    assert model.data(model.index(0, 3), SPOKEN) == "Stand: besetzt"


def test_that_a_test_of_the_view_narrows_the_rows_further(model):
    model.set_keep(lambda row: bool(row.person))
    assert shown(model) == [1, 3, 4]


@given(st.sets(st.integers(0, 40)))
def test_that_ranges_hold_just_the_numbers_they_were_made_of(numbers):
    runs = forwards(sorted(numbers))
    assert [n for first, last in runs for n in range(first, last + 1)] == sorted(numbers)
    assert backwards(sorted(numbers)) == runs[::-1]


def test_that_folding_knows_german_letters():
    assert fold("Jürgen GROẞ") == "jurgen gross"
    assert matcher("müller")(fold("Frau Mueller")) is False
    assert matcher("")("anything")
