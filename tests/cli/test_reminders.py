"""`reminders`: listed, and made once."""

import pytest

DOCUMENT = {
    "mintgremium": 1,
    "committees": [
        {"short_name": "LRT", "reminder_rules": [{"reminder": "tasks", "offset_days": -7}]}
    ],
    "people": [{"family_name": "Quast", "given_name": "Zephyra", "email": "z@example.org"}],
    "memberships": [{"committee": "LRT", "seat": {"land": "DE-BY"}, "person": "z@example.org"}],
    "action_items": [
        {
            "title": "Merkmale senden",
            "due": "2026-11-20",
            "responsible": {"committee": "LRT", "land": "DE-BY"},
        }
    ],
}


@pytest.fixture
def owing(cli):
    """Somebody owes a task, and the committee reminds of it."""
    cli.done("import", cli.file, cli.write(DOCUMENT))


def test_that_a_file_without_rules_has_nothing_due(cli):
    assert cli.done("reminders", cli.file, "--due", "--json").json == []
    refused = cli("reminders", cli.file, "--make", "--out", cli.folder / "out")
    assert refused.code == 1
    assert "keine Erinnerung fällig" in refused.err


def test_that_what_is_due_is_listed_with_its_recipients(cli, owing):
    (row,) = cli.done("reminders", cli.file, "--due", "--json").json
    assert (row["kind"], row["state"], row["on"]) == ("tasks", "overdue", "2026-11-13")
    assert row["recipients"] == [{"name": "Zephyra Quast", "address": "z@example.org"}]
    assert "überfällig" in cli.done("reminders", cli.file).out


def test_that_each_is_made_once(cli, owing):
    out = cli.folder / "out"
    assert cli.done("reminders", cli.file, "--make", "--out", out, "--json").json["mails"] == 1
    (draft,) = out.glob("*.eml")
    assert b"z@example.org" in draft.read_bytes()
    assert cli("reminders", cli.file, "--make", "--out", cli.folder / "again").code == 1
    (row,) = cli.done("reminders", cli.file, "--json").json
    assert row["state"] == "made"


def test_that_making_needs_a_folder(cli):
    assert cli("reminders", cli.file, "--make").code == 2
    assert cli("reminders", cli.file, "--out", cli.folder).code == 2
