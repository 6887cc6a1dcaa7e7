"""An exchange over a fresh workspace with the Länder, organisations and committees of a start."""

import json
from datetime import UTC, datetime

import pytest

from mintgremium.services.exchange.service import Exchange
from mintgremium.storage.workspace import create_workspace

NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)

BODIES = {
    "mintgremium": 1,
    "lands": [
        {"code": "DE-BY", "short_name": "BY", "name": "Bayern",
         "official_name": "Freistaat Bayern", "capital": "München"},
        {"code": "DE-BW", "short_name": "BW", "name": "Baden-Württemberg",
         "official_name": "Land Baden-Württemberg", "capital": "Stuttgart"},
    ],
    "organizations": [
        {"name": "Nationales MINT Forum", "short_name": "NMF", "kind": "network"},
        {"name": "Bayerisches Staatsministerium für Unterricht und Kultus", "short_name": "StMUK",
         "kind": "ministry", "land": "DE-BY", "lead": True},
    ],
    "committees": [
        {"short_name": "LRT", "name": "Länder-Round-Table MINT-Regionen", "nature": "political",
         "seats": [{"land": "DE-BY", "organization": "StMUK"}, {"land": "DE-BW"},
                   {"organization": "NMF"}]},
    ],
}  # fmt: skip

EXAMPLE = {
    "mintgremium": 1,
    "people": [
        {"family_name": "Öztürk-Weiß", "given_name": "Ägidius", "title": "Dr.",
         "form_of_address": "Herr", "email": "a@example.org", "sample": True},
    ],
    "memberships": [
        {"committee": "LRT", "seat": {"land": "DE-BY"}, "person": "a@example.org",
         "role": "holder", "start_date": "2025-01-01"},
    ],
    "meetings": [
        {"committees": ["LRT"], "name": "8. Länder-Round-Table",
         "start": "2027-04-15T11:00+02:00", "end": "2027-04-15T16:00+02:00", "mode": "hybrid",
         "location": {"name": "Haus", "street": "Weg 1", "postal_code": "10117", "city": "Berlin"},
         "agenda_items": [
             {"number": "1", "name": "Begrüßung", "kind": "information", "minutes_allotted": 10},
             {"number": "2", "name": "Qualität", "kind": "decision",
              "items": [{"number": "2.1", "name": "Stand"}], "text": "Es wurde beraten.",
              "resolutions": [{"text": "So sei es.", "votes": {"yes": 13, "no": 2, "abstain": 1}}],
              "action_items": [{"title": "Umfrage", "responsible": {"land": "DE-BY"},
                                "due": "2027-06-01"}]},
         ],
         "attendances": [{"seat": {"land": "DE-BY"}, "person": "a@example.org", "role": "member",
                          "mode": "virtual", "state": "present"}],
         "minutes": {"type": "results", "state": "approved", "approved_on": "2027-11-04"}},
    ],
}  # fmt: skip


class Desk:
    """One workspace with its exchange, and a folder for files."""

    def __init__(self, folder, workspace):
        self.folder = folder
        self.workspace = workspace
        self.backups = 0
        self.exchange = Exchange(workspace.work, workspace.reader, lambda: NOW, self._back_up)

    def _back_up(self):
        self.backups += 1

    def write(self, document):
        path = self.folder / "source.json"
        data = document if isinstance(document, bytes) else json.dumps(document).encode()
        path.write_bytes(data)
        return path

    def plan(self, document):
        return self.exchange.plan(self.write(document))

    def bring(self, document):
        """Import a document that must be taken as it is."""
        plan = self.exchange.import_file(self.write(document))
        assert plan.refused == []
        return plan

    def refusals(self, document):
        """Import a document that must be refused whole, and list why."""
        before = self.bytes()
        plan = self.exchange.import_file(self.write(document))
        assert plan.refusals > 0
        assert self.bytes() == before
        return [(refusal.row, refusal.code) for refusal in plan.refused]

    def bytes(self, **options):
        return b"".join(self.exchange.export_pieces(**options))

    def document(self, **options):
        return json.loads(self.bytes(**options))


@pytest.fixture
def desk(workspace, tmp_path):
    """An empty workspace."""
    return Desk(tmp_path, workspace)


@pytest.fixture
def started(desk):
    """A workspace with two Länder, two organisations and one committee."""
    desk.bring(BODIES)
    return desk


@pytest.fixture
def second_desk(tmp_path):
    """Another empty workspace."""
    folder = tmp_path / "second"
    folder.mkdir()
    other = create_workspace(folder / "second.mintgremium")
    yield Desk(folder, other)
    other.close()
