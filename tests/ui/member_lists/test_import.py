"""A list comes in: columns, differences, choice, undo; nothing is written before that."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget

from mintgremium.documents.phrases import Phrases
from mintgremium.services.contacts.drafts import PersonDraft
from mintgremium.services.member_lists.rows import Field, ListFormat, RowKind, Scope
from mintgremium.ui.member_lists.difference_side import Forget, Meant
from mintgremium.ui.member_lists.flow import ImportFlow
from mintgremium.ui.member_lists.import_dialog import ImportDialog
from mintgremium.ui.member_lists.sources import read_source
from mintgremium.ui.progress import Progress
from mintgremium.ui.widgets.details import Fact, Text
from mintgremium.ui.widgets.dialog import QuestionDialog
from tests.support.lists import write_people
from tests.support.views import problems_of_access

FAULTS = {9: ("E-Mail", "kein-at-zeichen"), 23: ("Nachname", ""), 41: ("Nachname", "Sehr" * 60)}


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(1280, 800)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def begin(open_stage, qtbot, window):
    def begin(path, name="starter", **more):
        stage = open_stage(name, **more)
        flow = ImportFlow(stage.context, window)
        opened = []
        flow.opened.connect(opened.append)
        flow.begin(path)
        if more.get("threaded"):
            qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
        dialog = opened[0] if opened else None
        return stage, dialog

    return begin


def people(stage):
    return {row.name for row in stage.context.services.contacts.people()}


def rows_of(dialog, kind):
    return [row for row in dialog.differences.plan.rows if row.kind is kind]


def cards(folder, *texts):
    path = folder / "kontakte.vcf"
    path.write_text("".join(f"BEGIN:VCARD\nVERSION:3.0\n{text}\nEND:VCARD\n" for text in texts))
    return path


def test_that_people_with_three_faults_show_exactly_these(begin, qtbot, tmp_path):
    path = write_people(tmp_path / "kontakte.xlsx", 60, FAULTS)
    stage, dialog = begin(path, threaded=True)
    assert dialog.pages.currentWidget() is not dialog.differences
    before = people(stage)
    dialog.primary.click()
    qtbot.waitUntil(lambda: dialog.differences.plan is not None, timeout=20_000)
    plan = dialog.differences.plan
    assert {row.row for row in plan.rows if row.kind is RowKind.REFUSED} == set(FAULTS)
    assert dialog.differences.chips.buttons[RowKind.ADDED].text() == "57 new"
    assert dialog.differences.chips.buttons[RowKind.REFUSED].text() == "3 refused"
    assert dialog.primary.text() == "Take over (57)"
    assert people(stage) == before, "something was written before it was wanted"
    with qtbot.waitSignal(dialog.taken_over, timeout=20_000):
        dialog.primary.click()
    assert len(people(stage)) == len(before) + 57
    assert stage.said == ["List taken over: 57 new"]
    stage.workspace.history.undo()
    assert people(stage) == before


def test_that_what_columns_mean_is_guessed_shown_and_can_be_changed(begin, tmp_path):
    _, dialog = begin(write_people(tmp_path / "kontakte.xlsx", 3))
    page = dialog.columns
    assert page.choices["Nachname"].value() is Field.FAMILY_NAME
    assert page.choices["E-Mail"].value() is Field.EMAIL
    assert page.choices["Zimmer"].value() is None
    assert "Zimmer" in page.warning
    page.choices["Zimmer"].set_value(Field.NOTE)
    page.choices["Zimmer"].edited.emit()
    assert page.warning == ""


def test_that_a_meaning_is_remembered_for_the_same_headings(begin, tmp_path):
    path = write_people(tmp_path / "kontakte.xlsx", 3)
    stage, dialog = begin(path)
    dialog.columns.choices["Zimmer"].set_value(Field.NOTE)
    dialog.primary.click()
    dialog.primary.click()
    flow = ImportFlow(stage.context, dialog.parentWidget())
    opened = []
    flow.opened.connect(opened.append)
    flow.begin(path)
    assert opened[0].columns.choices["Zimmer"].value() is Field.NOTE
    opened[0].reject()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"Vorname": Field.FAMILY_NAME}, "is chosen twice"),
        ({"Nachname": None, "E-Mail": None}, "Choose the column with"),
    ],
)
def test_that_a_meaning_without_sense_is_not_compared(begin, tmp_path, changes, sentence):
    _, dialog = begin(write_people(tmp_path / "kontakte.xlsx", 3))
    for name, field in changes.items():
        dialog.columns.choices[name].set_value(field)
    dialog.primary.click()
    assert dialog.differences.plan is None
    assert sentence in dialog.missing.text()


def test_that_other_characters_are_read_again(begin, tmp_path):
    path = tmp_path / "kontakte.csv"
    path.write_bytes("Nachname;E-Mail\nMüßig;m@example.org\n".encode())
    _, dialog = begin(path)
    page = dialog.columns
    assert page.encoding.value() == "utf-8"
    assert dialog.source.sheet.columns[0].samples == ("Müßig",)
    page.encoding.set_value("cp1252")
    page.encoding.edited.emit()
    assert dialog.source.sheet.columns[0].samples == ("MÃ¼ÃŸig",)
    assert page.encoding.value() == "cp1252"


def test_that_another_worksheet_is_read_instead(begin, tmp_path):
    path = write_people(tmp_path / "kontakte.xlsx", 2)
    book = openpyxl.load_workbook(path)
    other = book.create_sheet("Gäste")
    for row in (("Name", "Mail"), ("Gast", "gast@example.org")):
        other.append(row)
    book.save(path)
    _, dialog = begin(path)
    dialog.columns.table.set_value("Gäste")
    dialog.columns.table.edited.emit()
    assert list(dialog.columns.choices) == ["Name", "Mail"]
    dialog.primary.click()
    assert [row.row for row in dialog.differences.plan.rows] == [2]


def test_that_a_tick_takes_a_row_out_and_the_keyboard_does_it_too(begin, tmp_path):
    stage, dialog = begin(cards(tmp_path, "N:Eins;A", "N:Zwei;B", "N:Drei;C"))
    table = dialog.differences.table
    table.select_ids([2])
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert dialog.differences.chosen() == {1, 3}
    assert dialog.primary.text() == "Take over (2)"
    dialog.differences.none.click()
    dialog.primary.click()
    assert dialog.missing.text() == "Nothing is chosen."
    dialog.differences.all.click()
    QTest.keyClick(table, Qt.Key.Key_Space)
    dialog.primary.click()
    assert {"A Eins", "C Drei"} <= people(stage)
    assert "B Zwei" not in people(stage)


def test_that_chips_and_search_narrow_the_rows_and_the_buttons_touch_only_these(begin, tmp_path):
    _, dialog = begin(cards(tmp_path, "N:Eins;A", "N:Zwei;B\nEMAIL:x@@y", "N:Drei;C"))
    page = dialog.differences
    page.chips.choose(RowKind.REFUSED)
    assert [row.id for row in page.table.records.shown_rows()] == [2]
    assert not page.chips.buttons[RowKind.REMOVED].isEnabled()
    page.chips.choose(None)
    page.table.set_filter("drei")
    page.none.click()
    assert page.chosen() == {1}


def test_that_a_refused_row_says_why_and_is_saved_with_it(begin, tmp_path):
    _, dialog = begin(cards(tmp_path, "N:Falsch;F\nEMAIL:x@@y"))
    page = dialog.differences
    assert page.table.records.cell(0, 1).text == "Card 1"
    assert Fact("table-2", "Card 1 of the file") in page.details.blocks()
    texts = [block.text for block in dialog.differences.details.blocks() if isinstance(block, Text)]
    assert any("x@@y" in text for text in texts)
    assert dialog.save_refused.isVisibleTo(dialog)
    dialog.save_refused.click()
    chooser = dialog.findChildren(QFileDialog)[0]
    assert chooser.nameFilters() == ["*.xlsx", "*.csv"]
    chooser.filterSelected.emit("*.csv")
    assert chooser.defaultSuffix() == "csv"
    chooser.fileSelected.emit(str(tmp_path / "abgewiesen.xlsx"))
    chooser.reject()
    assert (tmp_path / "abgewiesen.xlsx").stat().st_size > 1_000
    assert dialog.missing.text() == "Saved: abgewiesen.xlsx"


def test_that_somebody_is_said_to_be_meant_and_that_is_taken_back(begin, tmp_path):
    stage, first = begin(cards(tmp_path, "N:Beispiel;Anna\nEMAIL:alt@example.org"))
    first.primary.click()
    opened = []
    flow = ImportFlow(stage.context, first.parentWidget())
    flow.opened.connect(opened.append)
    flow.begin(cards(tmp_path, "N:Beispiel;Anna\nEMAIL:neu@example.org"))
    (dialog,) = opened
    (row,) = rows_of(dialog, RowKind.REFUSED)
    (known,) = row.similar
    dialog.differences.details.link(Meant(row.number, known)).click()
    (row,) = rows_of(dialog, RowKind.CHANGED)
    assert dialog.differences.chosen() == {row.number}
    dialog.differences.details.link(Forget(row.number)).click()
    assert rows_of(dialog, RowKind.REFUSED)
    dialog.differences.details.link(Meant(row.number, None)).click()
    dialog.primary.click()
    assert len(stage.context.services.contacts.people()) == 2


def test_that_a_plan_for_another_state_is_compared_again(begin, tmp_path):
    stage, dialog = begin(cards(tmp_path, "N:Eins;A"))
    stage.context.services.contacts.save_person(PersonDraft(family_name="Dazwischen"))
    dialog.primary.click()
    assert dialog.isVisible()
    assert dialog.missing.text()
    dialog.primary.click()
    assert "A Eins" in people(stage)


def without_members(stage, folder):
    """Write the list of the workspace, with nobody left on the seats of the first committee."""
    path = folder / "liste.xlsx"
    lists, words = stage.context.services.member_lists, Phrases.load("de")
    lists.export(Scope(), path, ListFormat.XLSX, words)
    book = openpyxl.load_workbook(path)
    page = book.worksheets[0]
    page.delete_rows(2, page.max_row)
    book.save(path)
    return path


def test_that_removing_is_never_the_default_and_much_of_it_is_asked_first(
    open_stage, window, tmp_path
):
    stage = open_stage("sample")
    source = read_source(stage.context.services, without_members(stage, tmp_path), Progress())
    dialog = ImportDialog(stage.context, source, window)
    dialog.open()
    page = dialog.differences
    removed = rows_of(dialog, RowKind.REMOVED)
    assert len(removed) > 5
    assert page.chosen() == frozenset()
    page.chips.choose(RowKind.REMOVED)
    page.all.click()
    assert page.chosen() == {row.number for row in removed}
    dialog.primary.click()
    (question,) = dialog.findChildren(QuestionDialog)
    assert question.isVisible()
    question.reject()
    assert (stage.said, dialog.isVisible()) == ([], True)
    dialog.primary.click()
    dialog.findChildren(QuestionDialog)[-1].primary.click()
    assert stage.said == [f"List taken over: {len(removed)} removed"]


def test_that_everything_can_be_said(begin, tmp_path):
    _, dialog = begin(write_people(tmp_path / "kontakte.xlsx", 3))
    assert problems_of_access(dialog) == []
    dialog.primary.click()
    assert problems_of_access(dialog) == []
    table = dialog.differences.table
    spoken = table.records.data(table.records.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("new, Person, Ännchen Beispiel-Weiß 1, will be taken over")


def test_that_a_stopped_comparison_leaves_the_dialog_usable(begin, qtbot, tmp_path):
    _, dialog = begin(cards(tmp_path, *[f"N:Name{n};A" for n in range(300)]), threaded=True)
    qtbot.waitUntil(lambda: dialog.differences.plan is not None, timeout=20_000)
    dialog.differences.plan = None
    started = []
    dialog._context.operations.long_work_started.connect(started.append)
    dialog.compare()
    assert not dialog.primary.isEnabled()
    started[0].cancel()
    qtbot.waitUntil(dialog.primary.isEnabled, timeout=20_000)
    assert dialog.differences.plan is None
    dialog.compare()
    qtbot.waitUntil(lambda: dialog.differences.plan is not None, timeout=20_000)


def test_that_a_file_that_is_no_list_opens_nothing(begin, tmp_path):
    (tmp_path / "leer.vcf").write_text("nichts")
    stage, dialog = begin(tmp_path / "leer.vcf")
    assert dialog is None
    assert [error.code for error in stage.errors] == ["no-vcards"]
