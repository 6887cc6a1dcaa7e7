"""Lists must show before anything heavy is loaded: each read runs in a process of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from mintgremium.services.workspaces.creating import create_starter

HEAVY = ("sqlalchemy", "alembic", "holidays", "icalendar", "reportlab", "jsonschema", "pyphen")

PROGRAM = """
import sys
from pathlib import Path
from mintgremium.services.workspace_services import build_services
from mintgremium.storage.workspace import open_workspace
workspace = open_workspace(Path(sys.argv[1]))
services = build_services(workspace)
{read}
print(",".join(name for name in sys.argv[2].split(",") if name in sys.modules))
workspace.close()
"""


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed starter workspace."""
    path = tmp_path_factory.mktemp("late") / "gremien.mintgremium"
    create_starter(path, history=True).close()
    return path


@pytest.mark.parametrize(
    "read",
    [
        "row = services.committees.committees()[0]; services.committees.seats(row.id)",
        "services.contacts.people(); services.contacts.organizations()",
        "services.lands.lands()",
        "services.settings.organizer()",
        "services.overview.page(); services.overview.counters()",
        "row = services.meetings.rows()[0]; services.meetings.facts(row.id)",
        "row = services.meetings.rows()[0]; services.agendas.page(row.id)",
        "row = services.meetings.rows()[0]; services.minutes.page(row.id)",
        "services.action_items.rows(); services.minutes.resolutions()",
        "row = services.meetings.rows()[0]; services.invitations.rows(row.id)",
        "services.layers.rows(); services.polls.rows()",
        "row = services.committees.committees()[0]; services.rotation.hosts(row.id)",
        "row = services.committees.committees()[0]; services.committees.standing_rule(row.id)",
    ],
)
def test_that_reading_a_list_loads_nothing_heavy(starter: Path, read: str):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(read=read), str(starter), ",".join(HEAVY)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert done.stdout.strip() == ""
