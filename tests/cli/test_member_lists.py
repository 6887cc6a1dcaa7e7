"""Lists of members by command: out, in, and what is said of a file with faults."""

import csv
import io
import shutil
from pathlib import Path

import openpyxl
import pytest

from mintgremium.services.workspaces.creating import create_sample
from tests.cli.conftest import NOW
from tests.support.many_people import as_csv, as_workbook, people


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """A closed workspace with invented people; copy it."""
    path = tmp_path_factory.mktemp("made") / "made.mintgremium"
    create_sample(path, now=lambda: NOW).close()
    return path


@pytest.fixture
def sample(cli, made):
    """A workspace with invented people."""
    return Path(shutil.copy(made, cli.folder / "beispiel.mintgremium"))


def count(cli, path):
    return cli.done("info", path, "--json").json["counts"]["people"]


def faulty(cli, write, name):
    """Write 400 people with three faults: a mail, a day, a row that is there twice."""
    rows = people(400)
    rows[11][4] = "person11@@example.org"
    rows[222][7] = "31.02.2026"
    rows[333] = rows[10]
    path = cli.folder / name
    path.write_bytes(write(rows))
    return path


@pytest.mark.parametrize(("write", "name"), [(as_csv, "leute.csv"), (as_workbook, "leute.xlsx")])
def test_that_of_400_people_exactly_the_three_faults_are_named(cli, write, name):
    path = faulty(cli, write, name)
    result = cli("import", cli.file, path, "--json")
    assert result.code == 1
    refused = {each["row"]: each["code"] for each in result.json["refused"]}
    assert refused == {13: "mail-address", 224: "bad-date", 335: "row-twice"}
    assert "person11@@example.org" in result.json["refused"][0]["reason"]
    assert len(result.json["added"]) == 397
    assert "Es wurde nichts geändert" in result.err
    assert count(cli, cli.file) == 0


def test_that_400_people_come_in_at_once_and_go_by_one_undo(cli):
    path = cli.folder / "leute.csv"
    path.write_bytes(as_csv(people(400)))
    assert "400 neu" in cli.done("import", cli.file, path).out
    assert count(cli, cli.file) == 400
    cli.done("undo", cli.file)
    assert count(cli, cli.file) == 0


def test_that_people_who_came_in_are_known_the_next_time(cli):
    path = cli.folder / "leute.csv"
    path.write_bytes(as_csv(people(60)))
    assert "60 neu" in cli.done("import", cli.file, path, "--dry-run").out
    assert count(cli, cli.file) == 0
    cli.done("import", cli.file, path)
    assert cli.done("import", cli.file, path, "--json").json["unchanged"] == 60
    cli.done("check", cli.file, "--full")


@pytest.mark.parametrize("arguments", [("--format", "xlsx"), ("--format", "csv")])
def test_that_what_goes_out_comes_back_and_changes_nothing(cli, sample, arguments):
    path = cli.folder / f"liste.{arguments[1]}"
    cli.done("export", sample, *arguments, "--out", path)
    result = cli.done("import", sample, path, "--json").json
    assert [result[key] for key in ("added", "changed", "removed", "refused")] == [[], [], [], []]
    assert result["unchanged"] > 20


def test_that_one_committee_and_a_day_can_be_chosen(cli, sample):
    path = cli.folder / "lrt.xlsx"
    cli.done(
        "export", sample, "--format", "xlsx", "--committee", "LRT", "--on", "2020-01-01",
        "--out", path,
    )  # fmt: skip
    assert openpyxl.load_workbook(path).sheetnames[0] == "LRT"
    cli.refused(
        "export", sample, "--format", "xlsx", "--committee", "ABC", "--out", path, "--force"
    )


def test_that_csv_goes_to_the_output_and_a_workbook_needs_a_file(cli, sample):
    out = cli.done("export", sample, "--format", "csv").out
    rows = [*csv.reader(io.StringIO(out), delimiter=";")]
    assert rows[0][:3] == ["Gremium", "Sitz", "Rolle"]
    assert "--out" in cli.refused("export", sample, "--format", "xlsx", code=2)


def test_that_an_english_list_comes_back_as_well(cli, sample):
    path = cli.folder / "list.xlsx"
    cli.done("export", sample, "--format", "xlsx", "--out", path, "--lang", "en")
    assert openpyxl.load_workbook(path)["LRT"]["A1"].value == "Committee"
    result = cli.done("import", sample, path, "--json").json
    assert (result["changed"], result["refused"]) == ([], [])


def test_that_an_old_encoding_is_written_on_request(cli, sample):
    path = cli.folder / "alt.csv"
    cli.done("export", sample, "--format", "csv", "--encoding", "cp1252", "--out", path)
    assert "Bestätigt am" in path.read_bytes().decode("cp1252")
    assert cli.done("import", sample, path, "--json").json["changed"] == []


def test_that_columns_can_be_named_and_are_remembered(cli):
    path = cli.folder / "x.csv"
    path.write_text("A;B\nMuster;Mia\n", encoding="utf-8")
    assert "--mapping" in cli.refused("import", cli.file, path)
    assert "C" in cli.refused("import", cli.file, path, "--mapping", "C=email", code=2)
    assert "nase" in cli.refused("import", cli.file, path, "--mapping", "A=nase", code=2)
    named = ("--mapping", "A=family_name", "B=given_name")
    assert (
        cli.done("import", cli.file, path, *named, "--json").json["added"][0]["title"]
        == "Mia Muster"
    )
    cli.done("undo", cli.file)
    cli.done("import", cli.file, path, *named)
    path.write_text("A;B\nMuster;Tom\n", encoding="utf-8")
    assert "1 neu" in cli.done("import", cli.file, path).out


def test_that_a_committee_is_named_for_rows_that_name_none(cli):
    path = cli.folder / "x.csv"
    path.write_text("Land;Nachname\nBY;Muster\n", encoding="utf-8")
    cli.refused("import", cli.file, path, "--committee", "ABC")
    result = cli.done("import", cli.file, path, "--committee", "LRT", "--json").json
    assert result["added"][0]["seat"] == "LRT BY"


def test_that_what_is_missing_is_removed_only_on_request(cli, sample):
    path = cli.folder / "liste.xlsx"
    cli.done("export", sample, "--format", "xlsx", "--out", path)
    book = openpyxl.load_workbook(path)
    sheet = book["LRT"]
    heads = [cell.value for cell in sheet[1]]
    family = heads.index("Familienname") + 1
    held = [n for n in range(2, sheet.max_row + 1) if sheet.cell(n, family).value]
    sheet.delete_rows(held[0])
    book.save(path)
    result = cli.done("import", sample, path, "--json").json
    assert (len(result["removed"]), result["changed"]) == (1, [])
    assert "1 von 1" in cli.done("import", sample, path, "--remove").out
    book = openpyxl.load_workbook(path)
    book["LRT"].delete_rows(2, 30)
    book.save(path)
    assert "entfernen" in cli.refused("import", sample, path, "--remove")
    assert "1 von" not in cli.done("import", sample, path, "--remove-all").out


def test_that_cards_come_in_the_same_way(cli):
    path = cli.folder / "x.vcf"
    path.write_text(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Muster;Mia;;;\r\nFN:Mia Muster\r\n"
        "EMAIL:mia@example.org\r\nEND:VCARD\r\n",
        encoding="utf-8",
    )
    assert "1 neu" in cli.done("import", cli.file, path).out
    assert cli.done("import", cli.file, path, "--json").json["unchanged"] == 1


@pytest.mark.parametrize("data", [b"", b"\0" * 100, b"PK\x03\x04rubbish", b"\xd0\xcf\x11\xe0" * 90])
def test_that_a_damaged_list_ends_with_three_or_one_and_a_sentence(cli, data):
    path = cli.folder / "x.xlsx"
    path.write_bytes(data)
    result = cli("import", cli.file, path)
    assert result.code in (1, 3)
    assert "Es wurde nichts geändert" in result.err
