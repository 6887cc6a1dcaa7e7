import json
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mintgremium.core.errors import InvalidInputError, StorageUnavailableError
from mintgremium.core.vocabulary import OrganizationKind, Precision, SeatState
from mintgremium.runtime.resources import resource
from mintgremium.services.workspace_services import Services, build_services
from mintgremium.services.workspaces import creating, starter
from mintgremium.services.workspaces.creating import create_empty, create_starter
from mintgremium.services.workspaces.settings import OrganizerDraft

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """A starter workspace with the public record; read only what it holds."""
    path = tmp_path_factory.mktemp("starter") / "gremien.mintgremium"
    workspace = create_starter(path, history=True, now=lambda: NOW)
    yield build_services(workspace, lambda: NOW)
    workspace.close()


def count(services: Services, table: str) -> int:
    found = services.workspace.reader.rows(" ".join(("SELECT id FROM", table)))
    return len(found)


def test_that_every_land_has_a_seat_in_the_round_table(services: Services):
    round_table = services.committees.committees()[0]
    seats = services.committees.seats(round_table.id)

    assert round_table.short_name == "LRT"
    assert len({seat.land_id for seat in seats if seat.land_id}) == 16
    assert [seat.tag for seat in seats if not seat.land_id] == ["NMF"]
    assert {seat.state for seat in seats} == {SeatState.VACANT}
    assert all(seat.organization for seat in seats)


def test_that_the_advisory_board_has_its_offices_and_bodies(services: Services):
    board = services.committees.committees()[1]

    tags = [seat.tag for seat in services.committees.seats(board.id)]

    assert board.short_name == "LB"
    assert tags == ["BW", "BY", "NW", "RP", "TH", "NMF", "KS"]


def test_that_all_organisations_are_there_with_source_and_kind(services: Services):
    rows = services.contacts.organizations()
    kinds = Counter(row.kind for row in rows)

    assert len(rows) == 48
    assert kinds[OrganizationKind.MINISTRY] == 34
    assert sum(not row.verified for row in rows) == 2
    assert sum(row.lead for row in rows) == 16
    assert all(services.contacts.organization(row.id).source for row in rows)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2024, 12, 12), "Thüringer Ministerium für Bildung, Jugend und Sport"),
        (date(2024, 12, 13), "Thüringer Ministerium für Bildung, Wissenschaft und Kultur"),
    ],
)
def test_that_a_ministry_bears_the_name_of_the_day(services: Services, day: date, name: str):
    round_table = services.committees.committees()[0]
    (thuringia,) = (
        seat for seat in services.committees.seats(round_table.id, day) if seat.tag == "TH"
    )

    assert thuringia.organization == name


def test_that_default_rules_say_that_they_are_defaults(services: Services):
    for committee in services.committees.committees()[:2]:
        rules = services.committees.rules(committee.id)

        assert [rule.offset_days for rule in rules] == [-112, -42, -14, -7, 14, 28]
        assert all("Voreinstellung" in rule.source for rule in rules)


def test_that_every_land_knows_its_ministries_lead_first(services: Services):
    lands = services.lands.lands()

    assert len(lands) == 16
    assert all(land.ministries[0].lead for land in lands)
    rp = next(land for land in lands if land.short_name == "RP")
    assert len(rp.ministries) == 5
    assert [office.name for office in rp.offices] == ["MINT-Geschäftsstelle Rheinland-Pfalz"]
    assert [seat.committee for seat in rp.seats] == ["LRT", "LB"]


def test_that_two_meetings_are_called_the_fifth(services: Services):
    rows = services.workspace.reader.rows(
        "SELECT reference, precision FROM meeting WHERE number = '5' ORDER BY start"
    )

    assert rows == [("LRT-2019-1", Precision.YEAR), ("LRT-2020-1", Precision.DAY)]


def test_that_every_meeting_of_the_record_is_kept_with_source_or_the_lack_of_it(
    services: Services,
):
    rows = services.workspace.reader.rows("SELECT reference, source, remarks FROM meeting")

    assert len(rows) == 15
    assert [row[0] for row in rows if not row[1]] == ["LRT-2018-1"]
    assert all(json.loads(row[2]) for row in rows if row[0].startswith("LRT"))


def test_that_the_joint_meeting_has_two_committees(services: Services):
    rows = services.workspace.reader.rows(
        "SELECT c.short_name FROM meeting m JOIN meeting_committee k ON k.meeting_id = m.id "
        "JOIN committee c ON c.id = k.committee_id WHERE m.reference = 'LRT-2021-1' "
        "ORDER BY k.position"
    )

    assert [row[0] for row in rows] == ["LRT", "KMK-AG MINT"]


def test_that_attendance_is_known_per_land_or_as_a_number(services: Services):
    rows = services.workspace.reader.rows(
        "SELECT m.reference, m.lands_reported, count(s.land_id) FROM meeting m "
        "LEFT JOIN attendance a ON a.meeting_id = m.id LEFT JOIN seat s ON s.id = a.seat_id "
        "GROUP BY m.id"
    )
    known = {row[0]: (row[1], row[2]) for row in rows}

    assert known["LRT-2017-1"] == (8, 8)
    assert known["LRT-2020-1"] == (10, 0)
    assert known["LRT-2020-2"] == (11, 0)
    assert known["LB-2019-1"] == (5, 5)
    assert known["LRT-2015-1"] == (None, 0)


def test_that_topics_and_results_of_the_record_are_all_kept(services: Services):
    source = json.loads(resource("reference", "meetings.json").read_text(encoding="utf-8"))
    topics = sum(len(entry["topics"]) for entry in source)
    with_results = sum(bool(entry["results"]) for entry in source)

    assert count(services, "agenda_item") == topics + with_results
    assert all(len(e["topics"]) == len(e["original"].get("topics", ())) for e in source)
    assert all(len(e["results"]) == len(e["original"].get("results", ())) for e in source)


def test_that_references_of_the_record_are_never_drawn_again(services: Services):
    assert count(services, "spent_number") == 15


def test_that_nobody_can_undo_the_beginning(services: Services):
    assert services.workspace.history.status().undo is None


def test_that_two_starters_have_the_same_ids(services: Services, tmp_path: Path):
    other = create_starter(tmp_path / "other.mintgremium", history=True)
    sql = "SELECT id FROM seat UNION SELECT id FROM organization UNION SELECT id FROM meeting"

    assert sorted(other.reader.rows(sql)) == sorted(services.workspace.reader.rows(sql))
    other.close()


def test_that_an_empty_workspace_knows_only_the_laender(tmp_path: Path):
    workspace = create_empty(tmp_path / "empty.mintgremium")
    services = build_services(workspace)

    assert len(services.lands.lands()) == 16
    assert services.committees.committees() == []
    assert services.contacts.organizations() == []
    workspace.close()


def test_that_a_starter_without_history_has_the_two_committees_and_no_meeting(tmp_path: Path):
    workspace = create_starter(tmp_path / "plain.mintgremium")
    services = build_services(workspace)

    assert [row.short_name for row in services.committees.committees()] == ["LRT", "LB"]
    assert count(services, "meeting") == 0
    workspace.close()


def test_that_an_existing_file_is_left_alone(tmp_path: Path):
    path = tmp_path / "there.mintgremium"
    path.write_bytes(b"mine")

    with pytest.raises(StorageUnavailableError):
        create_starter(path)

    assert path.read_bytes() == b"mine"


def test_that_a_filling_that_fails_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def fail(*_: object) -> None:
        raise LookupError("no reference data")

    monkeypatch.setattr(starter, "read_organizations", fail)

    with pytest.raises(LookupError, match="no reference data"):
        creating.create_starter(tmp_path / "half.mintgremium")

    assert list(tmp_path.iterdir()) == []


def test_that_the_committees_follow_their_organiser(tmp_path: Path):
    workspace = create_starter(tmp_path / "own.mintgremium")
    services = build_services(workspace)

    services.settings.save_organizer(OrganizerDraft(name="Team MINT", email="mint@example.org"))

    rows = services.committees.committees()
    assert {(row.organizer_name, row.organizer_email) for row in rows} == {
        ("Team MINT", "mint@example.org")
    }
    assert services.settings.organizer().name == "Team MINT"
    with pytest.raises(InvalidInputError):
        services.settings.save_organizer(OrganizerDraft(name="", email="kaputt"))
    workspace.close()


def test_that_the_shown_texts_of_the_record_are_german():
    shown = json.dumps(
        [
            {key: value for key, value in entry.items() if key != "original"}
            for name in ("meetings.json", "organizations.json")
            for entry in json.loads(resource("reference", name).read_text(encoding="utf-8"))
        ],
        ensure_ascii=False,
    )

    for word in (" the ", " and ", " of ", "undated", " after "):
        assert word not in shown


def test_that_no_seat_is_counted_where_the_source_names_no_land(services: Services):
    rows = services.workspace.reader.rows(
        "SELECT a.id FROM attendance a JOIN meeting m ON m.id = a.meeting_id "
        "WHERE m.reference = 'LRT-2020-2' AND a.seat_id IS NOT NULL"
    )

    assert rows == []
