"""What objects have beyond the columns of their record: derived keys, links, contents of files."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mintgremium.core.numbering import Numbered, numbers
from mintgremium.core.vocabulary import ItemKind, Kind
from mintgremium.services.exchange.names import Names, dashed
from mintgremium.services.exchange.objects import Extras, Family, encoded
from mintgremium.services.exchange.rows import Reader, Row


def extras(
    reader: Reader, names: Names, family: Family, folder: Path | None
) -> Mapping[Kind, Extras]:
    """Map each kind that has more than its columns to what makes it."""
    links = _committees_of(reader)
    shown: dict[str, str] = {}

    def meeting(row: Row) -> Mapping[str, Any]:
        shown.update(shown_numbers(family, row))
        ids = links.get(row["id"], [])
        return {
            "committees": [names.readable(Kind.COMMITTEE, each) for each in ids],
            "committee_ids": [dashed(each) for each in ids],
        }

    return {
        Kind.ORGANIZATION: lambda row: _newest_name(family, row),
        Kind.PERSON: lambda row: {"email": names.people.get(row["id"])},
        Kind.MEETING: meeting,
        Kind.AGENDA_ITEM: lambda row: {"number": shown.get(row["id"], row["number"])},
        Kind.ATTACHMENT: lambda row: _content(reader, row, folder),
    }


def shown_numbers(family: Family, meeting: Row) -> dict[str, str]:
    """Map each agenda item of a meeting to the number that people see."""
    items = [
        Numbered(row["id"], parent, row["number"], ItemKind(row["item_kind"]).is_numbered)
        for parent, row in _walk(family, meeting["id"], None)
    ]
    return numbers(items, frozen=bool(meeting["agenda_frozen"]))


def _walk(family: Family, within: str, parent: str | None) -> Iterator[tuple[str | None, Row]]:
    for row in family.of(Kind.AGENDA_ITEM, within):
        yield parent, row
        yield from _walk(family, row["id"], row["id"])


def _committees_of(reader: Reader) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for meeting, committee in reader.rows(
        "SELECT meeting_id, committee_id FROM meeting_committee ORDER BY position, id"
    ):
        found[meeting].append(committee)
    return found


def _newest_name(family: Family, organization: Row) -> Mapping[str, Any]:
    names = family.of(Kind.ORGANIZATION_NAME, organization["id"])
    newest: Row = names[-1] if names else {"name": "", "short_name": ""}
    return {"name": newest["name"], "short_name": newest["short_name"]}


def _content(reader: Reader, attachment: Row, folder: Path | None) -> Mapping[str, Any]:
    """Give the bytes in base64, or leave them to the file in the folder that bears their hash."""
    found = reader.rows(
        "SELECT content FROM attachment_content WHERE sha512 = ?", (attachment["sha512"],)
    )
    if folder is not None or not found:
        return {}
    return {"content": encoded(found[0][0])}
