"""What commands say to people, in German and English: words, not keys, and no traceback."""

import re

import pytest

from tests.services.exchange.conftest import EXAMPLE

COMMANDS = [
    ["info", "{file}"],
    ["list", "meetings", "{file}"],
    ["list", "people", "{file}"],
    ["list", "dispatches", "{file}"],
    ["deadlines", "{file}", "LRT-2027-1"],
    ["minutes", "state", "{file}", "LRT-2027-1"],
    ["resolutions", "{file}"],
    ["tasks", "{file}"],
    ["history", "{file}"],
    ["holidays", "--date", "2026-06-04"],
    ["holidays", "--from", "2026-11-02", "--to", "2026-11-03"],
    ["check", "{file}"],
    ["meeting", "add", "{file}", "--committee", "LB", "--start", "2027-05-01T10:00"],
    ["meeting", "move", "{file}", "LRT-2027-2", "--start", "2027-05-01T10:00", "--dry-run"],
    ["new", "{folder}/neu.mintgremium"],
]
KEY = re.compile(r"\b(?:[a-z]+_[a-z_]+|[a-z]+-[a-z]+-?[a-z]*)\b")  # such as save_the_date


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda parts: " ".join(parts[:2]))
def test_that_people_read_words(cli, arguments, language):
    cli.done("import", cli.file, cli.write(EXAMPLE))
    cli.done("meeting", "add", cli.file, "--committee", "LRT", "--start", "2027-06-10T10:00")
    filled = [part.format(file=cli.file, folder=cli.folder) for part in arguments]
    result = cli.done(*filled, "--lang", language)
    assert result.out.strip() or arguments[:2] == ["list", "dispatches"]
    text = (result.out + result.err).replace(str(cli.folder), "")
    assert KEY.findall(text) == []


def test_that_an_import_is_told_in_figures_changes_and_reasons(cli):
    cli.done("import", cli.file, cli.write(EXAMPLE))
    changed = EXAMPLE["people"][0] | {"title": "Prof.", "laune": "gut"}
    result = cli.done("import", cli.file, cli.write({"mintgremium": 1, "people": [changed]}))
    assert re.search(r"~  Person +Öztürk-Weiß +title", result.out)
    assert "/people/0/laune" in result.err
    assert "1 geändert" in result.out
    document = {"mintgremium": 1, "people": [{"family_name": 5}], "meetings": 7}
    refused = cli("import", cli.file, cli.write(document), "--lang", "en")
    assert "!  /people/0/family_name" in refused.out
    assert "Expected: text" in refused.out
    assert "1 refused" not in refused.out
    assert "2 refused" in refused.out


def test_that_undo_names_the_step(cli):
    cli.done("import", cli.file, cli.write(EXAMPLE))
    assert cli.done("undo", cli.file).out.strip() == "Zurückgenommen: Import: quelle.json"


def test_that_a_restore_says_where_the_former_state_is(cli):
    target = cli.folder / "kopie.mintgremium"
    cli.done("backup", cli.file, "--to", target)
    assert "Sicherungen" in cli.done("restore", target, cli.file).out
    assert cli.done("restore", target, cli.file, "--json").json["file"] == str(cli.file)
