"""How the command line is called, and what it says when it is called wrongly."""

import pytest

from mintgremium.cli.catalogue import COMMANDS, is_command
from mintgremium.cli.command import Command
from mintgremium.documents.phrases import Phrases


@pytest.mark.parametrize("name", COMMANDS)
def test_that_every_command_explains_itself(bare, name):
    verb = {"meeting": ["add"], "minutes": ["state"], "person": ["care"]}.get(name, [])
    result = bare.done(name, *verb, "--help")
    assert result.out.startswith("Aufruf: mintgremium")
    assert Phrases.load("de").text(f"help.commands.{name}") in result.out
    assert "--lang" in result.out


def test_that_help_lists_every_command(bare):
    out = bare.done("--help").out
    assert all(f"  {name} " in out for name in COMMANDS)
    assert bare.done("--version").out.startswith("mintgremium ")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], False),
        (["datei.mintgremium"], False),
        (["--quit-after-first-paint", "x.mintgremium"], False),
        (["list", "seats", "x"], True),
        (["--lang", "en", "info", "x"], True),
        (["--lang=en", "info", "x"], True),
        (["plan", "x"], True),
        (["--help"], True),
        (["--version"], True),
    ],
)
def test_that_only_commands_go_to_the_command_line(arguments, expected):
    assert is_command(arguments) is expected


WRONG = [
    ["nonsense"],
    ["plan", "x.mintgremium", "--committee", "LRT"],
    ["replies", "x.mintgremium"],
    ["list"],
    ["list", "dragons", "x.mintgremium"],
    ["list", "seats"],
    ["list", "seats", "x.mintgremium", "--on", "gestern"],
    ["list", "seats", "x.mintgremium", "--where", "committee"],
    ["list", "seats", "x.mintgremium", "--whatever"],
    ["list", "seats", "x.mintgremium", "--on"],
    ["new", "x.mintgremium", "--starter", "--empty"],
    ["new", "x.mintgremium", "--empty", "--history"],
    ["new", "x.mintgremium", "--lang", "fr"],
    ["new", "x.mintgremium", "--json=1"],
    ["meeting"],
    ["meeting", "dance"],
    ["meeting", "add", "x.mintgremium", "--committee", "LRT"],
    ["meeting", "add", "x.mintgremium", "--start", "morgen", "--committee", "LRT"],
    ["meeting", "add", "x.mintgremium", "--start", "2027-03-28T02:30", "--committee", "LRT"],
    ["meeting", "add", "x.mintgremium", "--start", "2027-01-01T10:00", "--mode", "telepathy"],
    ["export", "x.mintgremium"],
    ["export", "x.mintgremium", "--format", "xlsx"],
    ["export", "x.mintgremium", "--format", "oparl"],
    ["import", "x.mintgremium", "dates.ics"],
    ["import", "x.mintgremium", "people.csv", "--mapping", "Name"],
    ["import", "x.mintgremium", "people.csv", "--remove", "--remove-all"],
    ["print", "x.mintgremium", "LRT-2027-1", "--document", "poem", "--out", "a.pdf"],
    ["print", "x.mintgremium", "R", "--document", "minutes", "--format", "docx", "--out", "a"],
    ["print", "x.mintgremium", "R", "--document", "name_badges", "--out", "a.pdf"],
    ["holidays"],
    ["holidays", "--from", "2027-01-01"],
    ["holidays", "--date", "2027-13-01"],
    ["minutes", "state", "x.mintgremium", "R", "--on", "2027-01-01"],
    ["minutes", "state", "x.mintgremium", "R", "--to", "approved", "--objections-until",
     "2027-01-01"],
    ["history", "x.mintgremium", "--limit", "0"],
    ["history", "x.mintgremium", "--limit", "٣"],
]  # fmt: skip


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_that_wrong_usage_ends_with_two_and_a_german_sentence(bare, arguments):
    sentence = bare.refused(*arguments, code=2)
    for english in ("error", "argument", "choose from", "required", "invalid", "So geht der"):
        assert english not in sentence.split("\nAufruf:")[0]
    assert bare.outputs() == []


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_that_wrong_usage_is_explained_in_english_on_request(bare, arguments):
    result = bare(*arguments, *([] if "--lang" in arguments else ["--lang", "en"]))
    assert result.code == 2
    assert result.out == ""


@pytest.mark.parametrize(
    ("environment", "start"),
    [
        ({}, "Einen Befehl"),
        ({"LANG": "de_DE.UTF-8"}, "Einen Befehl"),
        ({"LANG": "fr_FR.UTF-8"}, "Einen Befehl"),
        ({"LC_ALL": "C.UTF-8", "LANG": "en_US.UTF-8"}, "Einen Befehl"),
        ({"LANG": "en_GB.UTF-8"}, "There is no command"),
        ({"LC_MESSAGES": "en_US.UTF-8", "LANG": "de_DE.UTF-8"}, "There is no command"),
    ],
)
def test_that_messages_are_german_unless_english_is_asked_for(bare, environment, start):
    assert bare("nonsense", environment=environment).err.startswith(start)


def _broken(error):
    def run(call):
        raise error

    return Command(lambda _: None, run)


def test_that_a_fault_of_the_program_is_one_sentence_and_a_report(bare, monkeypatch):
    monkeypatch.setattr("mintgremium.cli.new.COMMAND", _broken(ZeroDivisionError("geheim")))
    result = bare("new")
    assert result.code == 1
    assert "report.txt" in result.err
    assert "geheim" not in result.err
    assert isinstance(bare.reports[0], ZeroDivisionError)


def test_that_an_interruption_is_one_sentence(bare, monkeypatch):
    monkeypatch.setattr("mintgremium.cli.new.COMMAND", _broken(KeyboardInterrupt()))
    assert bare.refused("new").startswith("Abgebrochen.")
