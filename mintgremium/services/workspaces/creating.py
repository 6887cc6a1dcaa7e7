"""Create workspace files that are ready to work with."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mintgremium.storage.workspace import Workspace, create_workspace, utc_now

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from mintgremium.storage.backup import BackupPlan

Clock = Callable[[], datetime]
STEP = "fill-workspace"


def create_empty(
    path: Path, *, now: Clock = utc_now, plan: "BackupPlan | None" = None
) -> Workspace:
    """Create a workspace with the sixteen Länder and nothing else."""
    from mintgremium.services.workspaces.starter import add_lands

    return _created(path, now, plan, add_lands)


def create_starter(
    path: Path, *, history: bool = False, now: Clock = utc_now, plan: "BackupPlan | None" = None
) -> Workspace:
    """Create a workspace with the organisations and both committees, all seats vacant.

    With `history` the publicly known meetings are in it too.
    """

    def fill(session: "Session") -> None:
        from mintgremium.services.workspaces.record import add_public_record
        from mintgremium.services.workspaces.starter import add_lands, add_starter

        add_lands(session)
        add_starter(session)
        if history:
            add_public_record(session, now())

    return _created(path, now, plan, fill)


def create_sample(
    path: Path, *, now: Clock = utc_now, plan: "BackupPlan | None" = None
) -> Workspace:
    """Create a workspace for trying out: the public record and invented people and meetings."""

    def fill(session: "Session") -> None:
        from mintgremium.services.workspaces.record import add_public_record
        from mintgremium.services.workspaces.sample import add_sample
        from mintgremium.services.workspaces.starter import add_lands, add_starter

        add_lands(session)
        add_starter(session)
        add_public_record(session, now())
        add_sample(session, now())

    return _created(path, now, plan, fill)


def _created(
    path: Path, now: Clock, plan: "BackupPlan | None", fill: Callable[["Session"], None]
) -> Workspace:
    """Create and fill a file; nobody can undo the filling, and a failed one leaves no file."""
    workspace = create_workspace(path, now=now, plan=plan)
    try:
        with workspace.work.write(STEP, path.stem, barrier=True) as session:
            fill(session)
    except BaseException:
        workspace.close()
        path.unlink(missing_ok=True)
        raise
    return workspace
