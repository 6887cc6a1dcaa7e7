"""What goes out: what the page shows is proposed, formats and day are chosen."""

from datetime import date

import openpyxl
import pytest
import vobject
from PySide6.QtWidgets import QFileDialog, QWidget

from mintgremium.documents.vcards.cards import CardVersion
from mintgremium.services.member_lists.rows import ListFormat
from mintgremium.ui.member_lists.export_dialog import ExportDialog, Wish, open_export
from tests.support.views import problems_of_access


@pytest.fixture
def ask(open_stage, qtbot):
    windows = []

    def ask(people=0, committee=""):
        stage = open_stage("sample")
        windows.append(QWidget())
        qtbot.addWidget(windows[0])
        windows[0].show()
        services = stage.context.services
        chosen = tuple(row.id for row in services.contacts.people()[:people])
        rows = services.committees.committees()
        shown = next((row.id for row in rows if row.short_name == committee), None)
        open_export(stage.context, Wish(people=chosen, committee_id=shown), windows[0])
        return stage, windows[0].findChildren(ExportDialog)[-1]

    return ask


def save(dialog, path):
    dialog.primary.click()
    chooser = dialog.findChildren(QFileDialog)[-1]
    assert chooser.defaultSuffix() == path.suffix.lstrip(".")
    chooser.fileSelected.emit(str(path))
    chooser.reject()


def test_that_all_go_out_as_a_workbook_unless_something_else_is_said(ask, tmp_path):
    stage, dialog = ask()
    save(dialog, tmp_path / "alle.xlsx")
    assert "LRT" in openpyxl.load_workbook(tmp_path / "alle.xlsx").sheetnames
    assert stage.said == ["Saved: alle.xlsx"]
    assert not dialog.isVisible()


@pytest.mark.parametrize("version", CardVersion)
def test_that_chosen_people_go_out_as_cards(ask, tmp_path, version):
    _, dialog = ask(people=3)
    dialog.form.set_values({"format": version})
    save(dialog, tmp_path / "drei.vcf")
    text = (tmp_path / "drei.vcf").read_text("utf-8")
    assert text.count("BEGIN:VCARD") == 3
    if version is CardVersion.V3:
        assert len(list(vobject.readComponents(text))) == 3


def test_that_the_committee_shown_is_proposed_and_the_day_counts(ask, tmp_path):
    stage, dialog = ask(committee="LRT")
    (committee,) = dialog.scope(dialog.form.values()).committee_ids
    assert stage.context.services.committees.committee(committee).short_name == "LRT"
    dialog.form.set_values({"format": ListFormat.CSV, "on": date(1990, 1, 1)})
    save(dialog, tmp_path / "frueher.csv")
    assert stage.said == ["Saved: frueher.csv"]


def test_that_a_day_is_needed(ask):
    _, dialog = ask()
    dialog.form.set_values({"on": None})
    dialog.primary.click()
    assert dialog.findChildren(QFileDialog) == []
    assert dialog.form.problems()


def test_that_a_failure_is_said_and_the_dialog_stays(ask, tmp_path):
    stage, dialog = ask()
    save(dialog, tmp_path / "kein" / "ordner.xlsx")
    assert dialog.isVisible()
    assert dialog.missing.text()
    assert stage.said == []


def test_that_everything_can_be_said(ask):
    _, dialog = ask(people=2)
    assert problems_of_access(dialog) == []
