"""`person`: the care of data by command."""

import json

PERSON = {"family_name": "Quast", "given_name": "Zephyra", "email": "z@example.org"}
SEAT = {"committee": "LRT", "seat": {"land": "DE-BY"}, "person": "z@example.org"}


def someone(cli):
    document = {"mintgremium": 1, "people": [PERSON], "memberships": [SEAT]}
    cli.done("import", cli.file, cli.write(document))
    folder = cli.folder / "Auskunft"
    folder.mkdir()
    return folder


def test_that_who_sits_somewhere_unconfirmed_is_listed(cli):
    someone(cli)
    (row,) = cli.done("person", "care", cli.file, "--json").json
    assert (row["name"], row["reason"]) == ("Zephyra Quast", "never-confirmed")
    assert "nie bestätigt" in cli.done("person", "care", cli.file).out


def test_that_a_report_is_written_as_two_files(cli):
    folder = someone(cli)
    asked = ("person", "report", cli.file, "--person", "Z@example.org", "--out", folder)
    cli.done(*asked)
    (found,) = folder.glob("*.json")
    assert json.loads(found.read_text(encoding="utf-8"))["records"]["membership"]
    assert len(list(folder.glob("*.pdf"))) == 1
    assert cli(*asked).code == 1, "what is there is kept"


def test_that_a_report_on_nobody_says_so(cli):
    cli.done("person", "report", cli.file, "--name", "Nie Gehört", "--out", cli.folder)
    (found,) = cli.folder.glob("*.json")
    assert json.loads(found.read_text(encoding="utf-8"))["nothing_stored"]


def test_that_somebody_must_be_named_in_one_way(cli):
    assert cli("person", "report", cli.file, "--out", cli.folder).code == 2
    unknown = cli("person", "report", cli.file, "--person", "x@example.org", "--out", cli.folder)
    assert unknown.code == 1
