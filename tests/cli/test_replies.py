"""Answers come back by command: matched, unclear with a reason, ignored; one step."""

import pytest

from tests.cli.test_main_job import planned
from tests.support.answers import Answer, Mail, mail_with, part

__all__ = ["planned"]


@pytest.fixture
def dropped(cli, planned):
    """A folder with a yes, a mail in words and a picture; the invitation went out."""
    cli.done("invite", cli.file, planned, "--out", cli.folder / "Versand")
    (row,) = cli.done(
        "list", "meetings", cli.file, "--where", f"reference={planned}", "--json"
    ).json
    answer = Answer(
        uid=row["uid"],
        attendee="a@example.org",
        start="DTSTART:20270610T090000Z",
        stamp="20261125T113000Z",
    )
    folder = cli.folder / "Antworten"
    folder.mkdir()
    (folder / "ja.eml").write_bytes(mail_with(answer, sender="a@example.org").data())
    words = Mail(body=part("Gern", "text/plain"), sender="a@example.org", subject="AW")
    (folder / "worte.eml").write_bytes(words.data())
    (folder / "bild.png").write_bytes(b"x")
    return folder


@pytest.mark.parametrize("command", [["replies"], ["import"]])
def test_that_answers_are_taken_over_as_one_step(cli, planned, dropped, command):
    path = dropped / "ja.eml" if command == ["import"] else dropped
    more = ["--format", "replies"] if command == ["import"] else []
    told = cli.done(*command, cli.file, path, *more, "--json").json
    (taken,) = told["matched"]
    assert (taken["file"], taken["meeting"], taken["answer"]) == ("ja.eml", planned, "accepted")
    if command == ["replies"]:
        assert [each["code"] for each in told["unclear"]] == ["plain"]
        assert told["unclear"][0]["reason"].startswith("Eine Mail ohne Kalenderantwort")
        assert [each["code"] for each in told["ignored"]] == ["other-file"]
    (row,) = cli.done("list", "invitations", cli.file, "--json").json
    assert row["answer"] == "accepted"
    cli.done("undo", cli.file)
    (row,) = cli.done("list", "invitations", cli.file, "--json").json
    assert row["answer"] == "needs-action"


def test_that_a_dry_run_says_all_and_changes_nothing(cli, dropped):
    said = cli.done("replies", cli.file, dropped, "--dry-run").out
    assert "ja.eml" in said
    assert "1 zugeordnet, 1 zu klären, 1 übergangen." in said
    (row,) = cli.done("list", "invitations", cli.file, "--json").json
    assert row["answer"] == "needs-action"


def test_that_what_is_not_there_and_the_workspace_itself_are_refused(cli, dropped):
    assert "gibt es nicht" in cli.refused("replies", cli.file, cli.folder / "fehlt.eml")
    cli.refused("replies", cli.file, cli.file, code=2)
