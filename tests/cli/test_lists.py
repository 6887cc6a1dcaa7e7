"""Lists of every kind are flat, with ids and readable twins."""

import pytest

from mintgremium.services.exchange.listing import LISTS
from tests.services.exchange.conftest import EXAMPLE


@pytest.mark.parametrize("kind", LISTS)
def test_that_every_reference_has_a_readable_twin(cli, kind):
    cli.done("import", cli.file, cli.write(EXAMPLE))
    for each in cli.done("list", kind, cli.file, "--json").json:
        assert len(each["id"]) == 36
        for key, value in each.items():
            assert not isinstance(value, dict), key
            if key.endswith("_id"):
                twin = each[key.removesuffix("_id")]
                assert (value is None) == (twin is None), key
    cli.done("list", kind, cli.file)


def test_that_lists_are_as_of_a_day(cli):
    cli.done("import", cli.file, cli.write(EXAMPLE))
    of = ["--where", "committee=LRT", "land=DE-BY", "--json"]
    (before,) = cli.done("list", "seats", cli.file, "--on", "2024-12-31", *of).json
    (after,) = cli.done("list", "seats", cli.file, "--on", "2025-01-01", *of).json
    assert (before["vacant"], before["holder"]) == (True, None)
    assert (after["vacant"], after["holder"]) == (False, "Dr. Ägidius Öztürk-Weiß")
    assert cli.done("list", "memberships", cli.file, "--on", "2024-12-31", "--json").json == []
    (row,) = cli.done("list", "memberships", cli.file, "--on", "2025-01-01", "--json").json
    assert (row["committee"], row["seat"], row["role"]) == ("LRT", "DE-BY", "holder")


def test_that_a_land_tells_its_seats_ministries_and_office_of_the_day(cli):
    cli.done("import", cli.file, cli.write(EXAMPLE))
    of = ["--where", "code=DE-BY", "--json"]
    (before,) = cli.done("list", "lands", cli.file, "--on", "2022-07-31", *of).json
    (after,) = cli.done("list", "lands", cli.file, "--on", "2025-01-01", *of).json
    assert (before["seats"], before["seat_state"]) == (["LRT vacant", "LB vacant"], "vacant")
    assert after["seats"][0] == "LRT filled"
    assert (before["office"], after["office"]) == (None, "MINTraum bayern")
    assert (after["office_kind"], after["office_status"]) == ("coordination_office", "active")
    assert after["ministry_leads"] is True
    assert after["ministries"][0] == after["ministry"]
    table = cli.done("list", "lands", cli.file).out
    assert "MINTraum bayern" in table


def test_that_an_organisation_bears_the_name_of_the_day(cli):
    old = cli.done(
        "list", "organizations", cli.file, "--on", "2015-01-01", "--where", "short_name=WM",
        "--json",
    ).json  # fmt: skip
    names = [each["name"] for each in old if each["land"] == "DE-BW"]
    assert names == ["Ministerium für Wirtschaft, Arbeit und Wohnungsbau"]


def test_that_conditions_compare_what_is_shown(cli):
    cli.done("import", cli.file, cli.write(EXAMPLE))
    where = ["--where", "person=dr. ägidius öztürk-weiß", "--where", "state=present", "--json"]
    (row,) = cli.done("list", "attendances", cli.file, *where).json
    assert (row["seat"], row["mode"], row["meeting"]) == ("DE-BY", "virtual", "LRT-2027-1")
    assert "farbe" in cli.refused("list", "seats", cli.file, "--where", "farbe=rot", code=2)


def test_that_items_show_their_numbers(cli):
    cli.done("import", cli.file, cli.write(EXAMPLE))
    rows = cli.done(
        "list", "agenda-items", cli.file, "--where", "meeting=LRT-2027-1", "--json"
    ).json
    assert [row["number"] for row in rows] == ["1", "2.1", "2"] or {
        row["number"] for row in rows
    } == {"1", "2", "2.1"}


def test_that_the_meetings_of_a_day_are_found(cli):
    def found(day):
        rows = cli.done("list", "meetings", cli.file, "--on", day, "--json").json
        return [row["reference"] for row in rows]

    assert "LRT-2017-1" in found("2017-06-23")
    assert "LRT-2017-1" not in found("2017-06-24")
    assert "LRT-2015-1" in found("2015-08-08")  # only the year is known
