"""The report as PDF says what the report says, in both languages."""

import shutil
import subprocess

import pytest

from mintgremium.documents.phrases import Phrases
from mintgremium.models import Person
from mintgremium.services.privacy.papers import report_files
from tests.services.privacy.conftest import FAMILY, MAIL


def text_of(tmp_path, files):
    (name,) = (name for name in files if name.endswith(".pdf"))
    path = tmp_path / "report.pdf"
    path.write_bytes(files[name])
    done = subprocess.run(
        [shutil.which("pdftotext"), "-layout", path, "-"], check=True, capture_output=True
    )
    return done.stdout.decode()


@pytest.mark.parametrize("language", ["de", "en"])
def test_that_the_paper_names_data_places_and_rights(privacy, person, tmp_path, language):
    files = report_files(privacy.report(person), language)
    text = text_of(tmp_path, files)
    phrases = Phrases.load(language)
    for word in (
        FAMILY,
        MAIL,
        phrases.text("person_field.phone"),
        phrases.text("kind.person_email"),
    ):
        assert word in text
    assert phrases.text("person_report.title") in text
    assert len(files) == 2


def test_that_the_paper_says_so_if_nothing_is_stored(privacy, tmp_path):
    text = text_of(tmp_path, report_files(privacy.report_on_stranger("Nie Gehört")))
    assert "Keine Daten gespeichert" in text


def test_that_every_field_of_a_person_has_a_word():
    phrases = Phrases.load("de")
    hidden = {"id", "version", "created", "modified", "position", "sample"}
    for column in Person.__table__.columns:
        assert column.name in hidden or phrases.has(f"person_field.{column.name}"), column.name
