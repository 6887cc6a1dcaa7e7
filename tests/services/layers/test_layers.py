from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import count, islice
from pathlib import Path

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.errors import InvalidInputError, MintgremiumError, RefusedError
from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import LayerColour, LayerWeight
from mintgremium.services.layers.drafts import LayerDraft
from mintgremium.services.layers.files import MOST_BYTES, read_days
from mintgremium.services.layers.recurrence import day_rule, days_of
from mintgremium.services.layers.service import Layers
from mintgremium.services.workspace_services import Services, build_services
from mintgremium.services.workspaces.creating import create_empty, create_starter

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 9, tzinfo=BERLIN)


def event(*lines: str) -> str:
    return "\r\n".join(["BEGIN:VEVENT", "UID:1", *lines, "END:VEVENT"])


def calendar(*events: str) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *events, "END:VCALENDAR", ""]
    return "\r\n".join(lines).encode()


def read(tmp_path: Path, data: bytes, name: str = "days.ics", **more):
    path = tmp_path / name
    path.write_bytes(data)
    return read_days(path, TODAY, **more)


def spans(found) -> list[tuple[str, str]]:
    return [(day.start_date.isoformat(), day.end_date.isoformat()) for day in found.days]


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    workspace = create_empty(tmp_path / "layers.mintgremium")
    yield build_services(workspace, lambda: NOW)
    workspace.close()


@pytest.fixture
def layers(services: Services) -> Layers:
    return services.layers


# -- calendars ---------------------------------------------------------------------------------


def test_that_whole_days_times_and_lengths_are_read(tmp_path):
    data = calendar(
        event("DTSTART;VALUE=DATE:20270125", "DTEND;VALUE=DATE:20270130", "SUMMARY:Sitzungswoche"),
        event("DTSTART;TZID=Europe/Berlin:20270201T233000", "DURATION:PT2H", "SUMMARY:Abend"),
        event("DTSTART:20270301T233000Z", "SUMMARY:nach Mitternacht in Berlin"),
        event("DTSTART;VALUE=DATE:20270401", "DURATION:P3D", "SUMMARY:drei Tage"),
    )
    assert spans(read(tmp_path, data)) == [
        ("2027-01-25", "2027-01-29"),
        ("2027-02-01", "2027-02-01"),
        ("2027-03-02", "2027-03-02"),
        ("2027-04-01", "2027-04-03"),
    ]


def test_that_a_rule_its_exceptions_and_its_moved_days_are_followed(tmp_path):
    data = calendar(
        event(
            "DTSTART;VALUE=DATE:20270107",
            "RRULE:FREQ=MONTHLY;BYDAY=1TH;COUNT=4",
            "EXDATE;VALUE=DATE:20270204",
        ),
        event("RECURRENCE-ID;VALUE=DATE:20270304", "DTSTART;VALUE=DATE:20270305"),
    )
    assert sorted(spans(read(tmp_path, data))) == [
        ("2027-01-07", "2027-01-07"),
        ("2027-03-05", "2027-03-05"),
        ("2027-04-01", "2027-04-01"),
    ]


def test_that_an_endless_rule_is_followed_for_ten_years_and_said(tmp_path):
    found = read(tmp_path, calendar(event("DTSTART;VALUE=DATE:20200229", "RRULE:FREQ=YEARLY")))
    assert [day.start_date.year for day in found.days] == [2020, 2024, 2028, 2032, 2036]
    assert found.skipped == (("–", "rule-endless"),)


def test_that_a_rule_gives_a_thousand_days_at_most(tmp_path):
    found = read(tmp_path, calendar(event("DTSTART;VALUE=DATE:20270101", "RRULE:FREQ=DAILY")))
    assert len(found.days) == 1000


GOOD = event("DTSTART;VALUE=DATE:20270125", "SUMMARY:gut")


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        (("SUMMARY:x",), "event-without-day"),
        (("DTSTART:gestern",), "event-without-day"),
        (("DTSTART;VALUE=DATE:20270110", "DTEND;VALUE=DATE:20270101"), "event-backwards"),
        (("DTSTART;VALUE=DATE:20270110", "DTEND;VALUE=DATE:20990101"), "event-too-long"),
        (("DTSTART;VALUE=DATE:20270110", "STATUS:CANCELLED"), "event-cancelled"),
        (("DTSTART;VALUE=DATE:20270110", "RRULE:FREQ=SECONDLY"), "rule-unknown"),
        (("DTSTART;VALUE=DATE:20270110", "RRULE:FREQ=YEARLY;BYWEEKNO=7"), "rule-unknown"),
        (("DTSTART;VALUE=DATE:20270110", "RRULE:FREQ=DAILY;INTERVAL=0"), "rule-broken"),
    ],
)
def test_that_a_broken_entry_is_left_out_with_a_reason(tmp_path, lines, code):
    found = read(tmp_path, calendar(event(*lines), GOOD))
    assert spans(found) == [("2027-01-25", "2027-01-25")]
    assert [reason for _, reason in found.skipped] == [code]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "calendar-file-broken"),
        (b"\x00\xff\xfe", "calendar-file-broken"),
        (b"", "calendar-file-broken"),
        (calendar(), "days-file-empty"),
        (calendar(event("SUMMARY:" + "x" * 70_000)), "calendar-file-broken"),
        (calendar(*[GOOD] * 10_001), "calendar-file-too-long"),
        (b"x" * (MOST_BYTES + 1), "days-file-too-large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_that_a_bad_calendar_is_refused_whole(tmp_path, data, code):
    with pytest.raises(MintgremiumError) as caught:
        read(tmp_path, data)
    assert caught.value.code in (code, "days-file-empty")


def test_that_rules_that_take_too_long_are_given_up(tmp_path):
    ticks = count(step=0.01)
    endless = event("DTSTART;VALUE=DATE:20270101", "RRULE:FREQ=DAILY")
    with pytest.raises(RefusedError) as caught:
        read(tmp_path, calendar(endless), seconds=lambda: next(ticks))
    assert caught.value.code == "rules-too-long"


def test_that_a_rule_that_no_day_fulfils_ends(tmp_path):
    impossible = event("DTSTART;VALUE=DATE:20270201", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
    assert spans(read(tmp_path, calendar(impossible))) == [("2027-02-01", "2027-02-01")]


RULES = st.builds(
    lambda freq, interval, parts: ";".join([f"FREQ={freq}", f"INTERVAL={interval}", *parts]),
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 3),
    st.lists(
        st.sampled_from(["BYMONTH=3,9", "BYMONTHDAY=1,15,-1", "BYDAY=TH", "BYDAY=MO,WE"]),
        unique_by=lambda part: part.partition("=")[0],
    ),
)


@given(RULES, st.dates(date(2025, 1, 1), date(2027, 12, 31)))
def test_that_days_are_those_of_another_reader_of_rules(text, start):
    """The referee is dateutil, which may leave out the start itself."""
    parts = dict(part.split("=") for part in text.split(";"))
    horizon = start + timedelta(days=700)
    mine = set(days_of(day_rule({key: v.split(",") for key, v in parts.items()}), start, horizon))
    rule = rrulestr(f"{text};UNTIL={horizon:%Y%m%d}", dtstart=datetime.combine(start, time.min))
    theirs = {moment.date() for moment in islice(rule, 2000)}
    assert mine == theirs | {start}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("FREQ=MONTHLY;BYDAY=2TH;COUNT=3", ["2027-01-14", "2027-02-11", "2027-03-11"]),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", ["2027-01-14", "2027-01-29"]),
        ("FREQ=YEARLY;BYDAY=20MO;COUNT=2", ["2027-01-14", "2027-05-17"]),
        ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1;COUNT=2", ["2027-01-14", "2027-01-26"]),
    ],
)
def test_that_ordinals_and_positions_count(text, days):
    parts = dict(part.split("=") for part in text.split(";"))
    rule = day_rule({key: value.split(",") for key, value in parts.items()})
    found = days_of(rule, date(2027, 1, 14), date(2030, 1, 1))
    assert [day.isoformat() for day in found] == days


# -- tables ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "name,start,end\nMesse,2027-04-01,2027-04-03\n",
        "Bezeichnung;Beginn;Ende\nMesse;01.04.2027;03.04.2027\n",
        "\ufeffname;von;bis\nMesse;01.04.27;03.04.27\n",
    ],
)
def test_that_a_table_is_read_as_people_write_it(tmp_path, text):
    found = read(tmp_path, text.encode(), "days.csv")
    assert [(day.name, *span) for day, span in zip(found.days, spans(found), strict=True)] == [
        ("Messe", "2027-04-01", "2027-04-03")
    ]


def test_that_a_table_of_excel_in_the_old_encoding_is_read(tmp_path):
    found = read(tmp_path, "name;start\nFrühjahr;01.04.2027\n".encode("cp1252"), "days.csv")
    assert found.days[0].name == "Frühjahr"


def test_that_lines_without_a_day_are_left_out_by_number(tmp_path):
    found = read(tmp_path, b"name,start,end\na,soon,\nb,2027-04-01,2027-03-01\nc,2027-04-01,\n",
                 "days.csv")  # fmt: skip
    assert found.skipped == (("2", "event-without-day"), ("3", "event-backwards"))
    assert len(found.days) == 1


def test_that_a_table_without_a_first_day_is_refused(tmp_path):
    with pytest.raises(RefusedError) as caught:
        read(tmp_path, b"a,b\n1,2\n", "days.csv")
    assert caught.value.code == "table-without-days"


# -- layers ------------------------------------------------------------------------------------


def test_that_a_layer_is_made_read_again_and_deleted(layers, tmp_path):
    file = tmp_path / "m.csv"
    file.write_text("name,start,end\nMesse,2027-04-01,2027-04-03\nAlt,2027-05-01,\n")
    layer_id = layers.save(
        LayerDraft(name="Messen", weight=LayerWeight.HEAVY, colour=LayerColour.RED),
        layers.read(file),
    )
    (row,) = layers.rows()
    assert (row.name, row.dates, row.first, row.last) == (
        "Messen", 2, date(2027, 4, 1), date(2027, 5, 1),
    )  # fmt: skip
    kept = {day.id for day in layers.days(date(2027, 4, 2), date(2027, 4, 2))}
    file.write_text("name,start,end\nMesse,2027-04-01,2027-04-03\nNeu,2027-06-01,\n")
    layers.refresh(layer_id)
    after = layers.days(date(2027, 1, 1), date(2027, 12, 31))
    assert [day.name for day in after] == ["Messe", "Neu"]
    assert kept == {after[0].id}
    layers.delete(layers.rows()[0])
    assert layers.rows() == ()


def test_that_a_refresh_is_undone_as_one_step(services, tmp_path):
    file = tmp_path / "m.csv"
    file.write_text("name,start\nA,2027-04-01\n")
    layer_id = services.layers.save(LayerDraft(name="M"), services.layers.read(file))
    file.write_text("name,start\nB,2027-04-02\n")
    services.layers.refresh(layer_id)
    services.workspace.history.undo()
    days = services.layers.days(date(2027, 1, 1), date(2027, 12, 31))
    assert [day.name for day in days] == ["A"]


def test_that_a_layer_has_a_name_of_its_own(layers):
    layers.save(LayerDraft(name="Messen"))
    with pytest.raises(InvalidInputError) as caught:
        layers.save(LayerDraft(name=" Messen "))
    assert caught.value.problems == {"name": "layer-taken"}
    with pytest.raises(InvalidInputError):
        layers.save(LayerDraft(name=" "))


def test_that_a_layer_without_a_file_cannot_be_read_again(layers):
    layer_id = layers.save(LayerDraft(name="Messen"))
    with pytest.raises(RefusedError) as caught:
        layers.refresh(layer_id)
    assert caught.value.code == "layer-without-file"


def test_that_the_starter_has_the_sitting_weeks_as_first_layer(tmp_path):
    workspace = create_starter(tmp_path / "s.mintgremium")
    layers = build_services(workspace, lambda: NOW).layers
    (row,) = layers.rows()
    assert (row.name, row.dates, row.source != "") == ("Plenartermine", 45, True)
    days = layers.days(date(2026, 1, 1), date(2026, 12, 31))
    assert any(day.name == "Bundesrat: Plenarsitzung" for day in days) or days
    workspace.close()


# -- school holidays ---------------------------------------------------------------------------


def test_that_imported_school_holidays_come_before_those_that_ship(services, tmp_path):
    file = tmp_path / "ferien.csv"
    file.write_text(
        "land,name,start,end\nBY,Winterferien,2031-02-24,2031-02-28\n"
        "DE-BY,Sommerferien,2031-07-28,2031-09-08\n"
    )
    assert services.layers.import_school(services.layers.read(file)) == 2
    winter, school_day, before = (
        services.holidays.day(day)
        for day in (date(2031, 2, 25), date(2031, 5, 6), date(2031, 1, 10))
    )
    assert [(each.land, each.name) for each in winter.school] == [("DE-BY", "Winterferien")]
    assert "DE-BY" not in school_day.school_unknown
    assert "DE-BY" in before.school_unknown
    assert "DE-BE" in winter.school_unknown


def test_that_a_second_import_replaces_the_school_year_of_its_land(services, tmp_path):
    file = tmp_path / "ferien.csv"
    for name in ("Alt", "Neu"):
        file.write_text(f"land,name,start,end\nBY,{name},2031-02-24,2031-02-28\n")
        services.layers.import_school(services.layers.read(file))
        assert services.holidays.day(date(2031, 2, 25)).school[0].name == name


def test_that_a_calendar_of_holidays_needs_its_land(services, tmp_path):
    found = read(tmp_path, calendar(GOOD))
    with pytest.raises(RefusedError) as caught:
        services.layers.import_school(found)
    assert caught.value.code == "school-without-land"
    assert services.layers.import_school(found, "DE-BY") == 1
    with pytest.raises(RefusedError) as strange:
        services.layers.import_school(found, "DE-XX")
    assert strange.value.code == "land-unknown"
