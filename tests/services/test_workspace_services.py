from datetime import UTC, datetime
from functools import cached_property

from mintgremium.services.workspace_services import Services, build_services
from mintgremium.storage.workspace import create_workspace


def test_that_the_bundle_makes_each_service_once(tmp_path):
    workspace = create_workspace(tmp_path / "gremien.mintgremium")
    services = build_services(workspace, lambda: datetime(2026, 11, 25, tzinfo=UTC))
    names = [name for name, kind in vars(Services).items() if isinstance(kind, cached_property)]
    assert len(names) > 10
    assert all(getattr(services, name) is getattr(services, name) for name in names)
    workspace.close()
