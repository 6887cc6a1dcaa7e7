"""The reference data that ship with the program, read from `resources/reference`."""

import csv
import json
from typing import Any, Final
from uuid import UUID, uuid5

from mintgremium.runtime.resources import resource

# Reference data bear the same ids in every workspace, so that files can be compared and merged.
NAMESPACE: Final = UUID("8f5d2c1e-6a0b-5e43-9b7f-3d1c0a94e672")


def reference_id(*parts: str) -> UUID:
    """Return the id of a thing that ships with the program, such as `("land", "DE-BY")`."""
    return uuid5(NAMESPACE, ":".join(parts))


def read_lands() -> list[dict[str, str]]:
    """Read the sixteen Länder: iso, kurz, name, amtlicher_name, hauptstadt and more."""
    with resource("reference", "laender.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def read_sittings() -> list[dict[str, str]]:
    """Read the sitting days of Bundestag and Bundesrat: gremium, art, start, end, source."""
    with resource("reference", "plenartermine.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def read_organizations() -> list[dict[str, Any]]:
    """Read the organisations with their dated names."""
    return _read("organizations.json")


def read_meetings() -> list[dict[str, Any]]:
    """Read the publicly known meetings and related events."""
    return _read("meetings.json")


def _read(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(
        resource("reference", name).read_text(encoding="utf-8")
    )
    return found
