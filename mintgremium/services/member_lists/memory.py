"""What the columns of a foreign list mean: as entered for the same headings before, or guessed."""

import hashlib
import json
from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.services.member_lists.columns import AnyField
from mintgremium.services.member_lists.guessing import Guesser
from mintgremium.services.member_lists.rows import ColumnMapping, Field, OrganizationField, Sheet
from mintgremium.services.workspaces.settings import VALUE, put
from mintgremium.storage.reader import Reader

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_KEY = "list_columns"
_FINGERPRINT = 20  # hexadecimal digits


def mapping_for(sheet: Sheet, reader: Reader) -> ColumnMapping:
    """Return what was entered for these headings before, else a guess by their words."""
    names = [column.name for column in sheet.columns]
    if sheet.is_own:
        return ColumnMapping(fields=Guesser().own(sheet.heads.values()))
    found = reader.one(VALUE, {"key": key_of_heads(sheet)})
    remembered = _read(found[0], names) if found else None
    return remembered or ColumnMapping(fields=Guesser().guess(names))


def remember(session: "Session", sheet: Sheet, mapping: ColumnMapping) -> None:
    """Keep what the columns of a foreign list mean, inside an open unit of work."""
    if sheet.is_own:
        return
    committee = mapping.committee_id
    put(
        session,
        key_of_heads(sheet),
        {
            "fields": {name: str(field) for name, field in mapping.fields.items()},
            "committee": committee.hex if committee else "",
        },
    )


def key_of_heads(sheet: Sheet) -> str:
    """Return the name of the setting for the headings of a sheet."""
    heads = json.dumps([column.name for column in sheet.columns], ensure_ascii=False)
    digest = hashlib.sha256(heads.encode()).hexdigest()[:_FINGERPRINT]
    return f"{_KEY}:{digest}"


def _read(text: str, names: list[str]) -> ColumnMapping | None:
    """Read a remembered mapping; one from another version of the program is forgotten."""
    try:
        stored = json.loads(text)
        fields: dict[str, AnyField] = {
            name: _field(value) for name, value in stored["fields"].items() if name in names
        }
        committee = UUID(stored["committee"]) if stored["committee"] else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return ColumnMapping(fields=fields, committee_id=committee, is_remembered=True)


def _field(value: str) -> AnyField:
    return OrganizationField(value) if value.startswith("org_") else Field(value)
