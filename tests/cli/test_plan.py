import pytest


def plan(cli, *more):
    period = ("--from", "2027-04-05", "--to", "2027-04-16")
    return cli.done("plan", cli.file, "--committee", "LRT", *period, *more)


def test_that_days_are_ranked_with_conflicts_and_reasons(cli):
    rows = plan(cli, "--json", "--count", "3").json
    assert [row["rank"] for row in rows] == [1, 2, 3]
    for row in rows:
        assert {"date", "score", "free_seats", "conflicts", "reasons"} <= set(row)
        assert all(set(each) == {"land", "kind", "name"} for each in row["conflicts"])
        assert all(reason.endswith(".") for reason in row["reasons"])
        assert len(row["alternatives"]) == 2


@pytest.mark.parametrize("word", ["thu", "Do", "donnerstag", "4"])
def test_that_weekdays_are_understood_as_people_write_them(cli, word):
    rows = plan(cli, "--json", "--weekday", word).json
    assert {row["date"] for row in rows} == {"2027-04-08", "2027-04-15"}


def test_that_people_read_a_line_and_reasons_in_their_language(cli):
    assert "Sitzen frei" in plan(cli).out
    assert "seats free" in plan(cli, "--lang", "en").out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--from", "1990-01-01", "--to", "2090-01-01"), 1),
        (("--from", "2027-02-01", "--to", "2027-01-01"), 1),
        (("--from", "2027-02-30", "--to", "2027-03-01"), 2),
        (("--from", "2027-02-01", "--to", "2027-03-01", "--weekday", "x"), 2),
        (
            (
                "--from",
                "2027-02-01",
            ),
            2,
        ),
    ],
)
def test_that_a_question_without_sense_is_one_sentence(cli, arguments, code):
    found = cli("plan", cli.file, "--committee", "LRT", *arguments)
    assert (found.code, found.out) == (code, "")
    assert found.err.strip()


def test_that_an_unknown_committee_is_named(cli):
    found = cli("plan", cli.file, "--committee", "XX", "--from", "2027-02-01", "--to", "2027-02-02")
    assert found.code == 1
    assert "XX" in found.err


def test_that_a_search_without_a_day_says_so(cli):
    found = cli.done("plan", cli.file, "--committee", "LRT", "--from", "2027-04-12", "--to",
                     "2027-04-12", "--weekday", "do", "--json")  # fmt: skip
    assert found.json == []
    assert found.err.strip()


def test_that_a_dry_run_of_a_move_tells_holidays_and_order_and_changes_nothing(cli):
    cli.done("meeting", "add", cli.file, "--committee", "LB", "--start", "2027-05-03T11:00")
    cli.done("meeting", "add", cli.file, "--committee", "LRT", "--start", "2027-04-15T11:00")
    move = ("meeting", "move", cli.file, "LRT-2027-1", "--start", "2027-05-06T11:00", "--dry-run")
    found = cli.done(*move, "--json").json
    assert [each["reference"] for each in found["order"]] == ["LB-2027-1"]
    assert any("Himmelfahrt" in each for each in found["warnings"])
    assert "LB-2027-1" in cli.done(*move).err
    (row,) = cli.done("list", "meetings", cli.file, "--where", "reference=LRT-2027-1",
                      "--json").json  # fmt: skip
    assert row["start"].startswith("2027-04-15")
