"""A real calendar server follows the life of a meeting: Radicale, by way of the caldav client."""

import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import DispatchKind
from mintgremium.documents.calendar import calendar_feed, calendar_message
from mintgremium.documents.trees import Attendee, CalendarEvent
from tests.documents.samples import EVENT

NEW = Attendee("Dr. Neue Person", "neu@example.org")

# The client brings a library that warns; it lives in a process of its own.
CLIENT = """
import json, sys, warnings
warnings.simplefilter("ignore")
import caldav
from datetime import datetime, timezone

client = caldav.DAVClient(url=sys.argv[1], username="a", password="a")
calendar = client.principal().make_calendar(name="Sitzungen")
seen = []
for path in sys.argv[2:]:
    data = open(path, encoding="utf-8", newline="").read()
    client.put(str(calendar.url) + "meeting.ics", data, {"Content-Type": "text/calendar"})
    events = calendar.events()
    found = []
    for each in events:
        event = each.icalendar_component
        attendees = event.get("attendee", [])
        attendees = attendees if isinstance(attendees, list) else [attendees]
        found.append({
            "uid": str(event["uid"]), "sequence": event["sequence"],
            "status": str(event.get("status", "")), "summary": str(event["summary"]),
            "start": event["dtstart"].dt.astimezone(timezone.utc).isoformat(),
            "attendees": sorted(str(one) for one in attendees),
        })
    seen.append(found)
year = calendar.search(start=datetime(2027, 1, 1), end=datetime(2028, 1, 1), event=True)
print(json.dumps({"seen": seen, "of_the_year": len(year)}))
"""


@pytest.fixture
def server(tmp_path) -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    config = tmp_path / "radicale.conf"
    config.write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n[auth]\ntype = none\n"
        f"[storage]\nfilesystem_folder = {tmp_path / 'collections'}\n[logging]\nlevel = error\n"
    )
    command = [sys.executable, "-m", "radicale", "--config", str(config)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as running:
        _wait_for(port)
        yield f"http://127.0.0.1:{port}/"
        running.terminate()


def _wait_for(port: int) -> None:
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    pytest.fail("the calendar server did not start")


def life() -> list[CalendarEvent]:
    """Save the date, invite, move, add somebody, cancel."""
    saved = replace(EVENT, kind=DispatchKind.SAVE_THE_DATE)
    invited = replace(EVENT, sequence=1, sent_at=EVENT.sent_at + timedelta(days=1))
    moved = replace(
        invited,
        kind=DispatchKind.UPDATE,
        sequence=2,
        sent_at=EVENT.sent_at + timedelta(days=2),
        start=Moment.parse("2027-11-04T11:00"),
        end=Moment.parse("2027-11-04T16:00"),
    )
    joined = replace(
        moved,
        kind=DispatchKind.INVITATION,
        attendees=(*moved.attendees, NEW),
        sent_at=EVENT.sent_at + timedelta(days=3),
    )
    cancelled = replace(
        joined, kind=DispatchKind.CANCEL, sequence=3, sent_at=EVENT.sent_at + timedelta(days=4)
    )
    return [saved, invited, moved, joined, cancelled]


def stored(data: bytes) -> bytes:
    """Take the METHOD out, as clients do before they store: RFC 4791 §4.1 forbids it there."""
    return b"".join(line for line in data.splitlines(True) if not line.startswith(b"METHOD:"))


def follow(server: str, files, tmp_path):
    paths = []
    for number, data in enumerate(files):
        path = tmp_path / f"{number}.ics"
        path.write_bytes(stored(data))
        paths.append(str(path))
    done = subprocess.run(
        [sys.executable, "-c", CLIENT, server, *paths], check=True, capture_output=True, text=True
    )
    return json.loads(done.stdout)


@pytest.mark.slow
def test_that_a_calendar_server_follows_the_life_of_a_meeting(server, tmp_path):
    found = follow(server, [calendar_message(event).data for event in life()], tmp_path)
    (only,) = {len(step) for step in found["seen"]}
    assert only == 1, "one meeting is one entry"
    steps = [step[0] for step in found["seen"]]
    assert {step["uid"] for step in steps} == {EVENT.uid}
    assert [step["sequence"] for step in steps] == [0, 1, 2, 2, 3]
    assert [step["status"] for step in steps] == [
        *("TENTATIVE", "CONFIRMED", "CONFIRMED", "CONFIRMED", "CANCELLED")
    ]
    starts = [step["start"] for step in steps]
    assert starts[:2] == ["2027-06-10T09:00:00+00:00"] * 2
    assert starts[2:] == ["2027-11-04T10:00:00+00:00"] * 3
    assert len(steps[2]["attendees"]) == 1
    assert steps[3]["attendees"][-1] == "mailto:neu@example.org"
    assert found["of_the_year"] == 1


@pytest.mark.slow
def test_that_a_calendar_server_takes_the_published_calendar(server, tmp_path):
    data = b"".join(calendar_feed([EVENT], "Sitzungen"))
    (step,) = follow(server, [data], tmp_path)["seen"]
    assert [event["summary"] for event in step] == [EVENT.summary]
