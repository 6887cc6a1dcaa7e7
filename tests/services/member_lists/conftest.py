"""The starter workspace with its invented people, and lists that go out of it and come in."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mintgremium.documents.phrases import Phrases
from mintgremium.services.member_lists.rows import ImportPlan, ListFormat, RowKind, Scope
from mintgremium.services.workspace_services import Services, build_services
from mintgremium.services.workspaces.creating import create_sample
from mintgremium.storage.workspace import open_workspace

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


class ListDesk:
    """Writes lists of a workspace, and reads them back."""

    def __init__(self, folder: Path, services: Services) -> None:
        self.folder = folder
        self.services = services
        self.lists = services.member_lists
        self.words = Phrases.load("de")

    def export(self, fmt: ListFormat = ListFormat.XLSX, scope: Scope | None = None) -> Path:
        path = self.folder / f"liste.{fmt.value[:4].rstrip('-')}"
        self.lists.export(scope or Scope(), path, fmt, self.words, force=True)
        return path

    def plan(self, path: Path, **options) -> ImportPlan:
        sheet = self.lists.read(path)
        mapping = self.lists.mapping_for(sheet)
        return self.lists.plan(sheet, mapping, **options)

    def plan_text(self, text: str, name: str = "liste.csv", **options) -> ImportPlan:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return self.plan(path, **options)

    def reason(self, row) -> str:
        """Say in words why a row is refused."""
        details = dict(row.reason.details)
        if "field" in details:
            details["field"] = self.words.text(f"list_fields.{details['field']}")
        return self.words.text(f"list_reasons.{row.reason.code}", **details)

    def refused(self, plan: ImportPlan) -> list[tuple[int, str]]:
        """List where rows are refused and why; each has its words."""
        rows = [row for row in plan.rows if row.kind is RowKind.REFUSED]
        assert all(self.reason(row) for row in rows)
        return [(row.row, row.reason.code) for row in rows]

    def people(self) -> dict[str, object]:
        contacts = self.services.contacts
        return {row.sorted_name: contacts.person(row.id) for row in contacts.people()}


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed workspace with invented people; copy it."""
    path = tmp_path_factory.mktemp("sample") / "sample.mintgremium"
    create_sample(path, now=lambda: NOW).close()
    return path


@pytest.fixture
def desk(sample: Path, tmp_path: Path) -> Iterator[ListDesk]:
    workspace = open_workspace(Path(shutil.copy(sample, tmp_path / "gremien.mintgremium")))
    yield ListDesk(tmp_path, build_services(workspace, lambda: NOW))
    workspace.close()
