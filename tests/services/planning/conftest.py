"""A starter workspace with the public record, open at a chosen time."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from uuid import UUID

import pytest

from mintgremium.core.moments import BERLIN
from mintgremium.services.workspace_services import Services, build_services
from mintgremium.services.workspaces.creating import create_starter

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=BERLIN)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """The use cases over a starter with the known meetings."""
    workspace = create_starter(tmp_path / "plan.mintgremium", history=True)
    yield build_services(workspace, lambda: NOW)
    workspace.close()


@pytest.fixture
def round_table(services: Services) -> UUID:
    """The id of the Round Table."""
    return next(row.id for row in services.committees.committees() if row.short_name == "LRT")
