"""Who somebody is in all the ways a name can be written."""

from uuid import UUID

from mintgremium.core.errors import MissingError
from mintgremium.core.salutations import NameParts
from mintgremium.services.privacy.rows import Subject
from mintgremium.storage.reader import Reader

PERSON = "SELECT family_name, given_name, form_of_address, title, affix FROM person WHERE id = ?"
ADDRESSES = "SELECT address FROM person_email WHERE person_id = ? ORDER BY position, id"
FORMS = ("Frau", "Herr", "Herrn")


def subject_of(reader: Reader, person_id: UUID) -> Subject:
    """Return the names and addresses of a person. Raises MissingError."""
    found = reader.one(PERSON, (person_id.hex,))
    if found is None:
        raise MissingError("record-missing")
    parts = NameParts(*found)
    addresses = [address for (address,) in reader.rows(ADDRESSES, (person_id.hex,))]
    return Subject(person_id, parts.shown(), names_of(parts), _folded(addresses))


def stranger(name: str, address: str) -> Subject:
    """Describe somebody of whom only a name and an address are given."""
    given, _, family = name.strip().rpartition(" ")
    names = names_of(NameParts(family, given)) if family else ()
    return Subject(None, name.strip() or address.strip(), names, _folded([address]))


def names_of(parts: NameParts) -> tuple[str, ...]:
    """List the ways to write a name; a family name alone may be somebody else's."""
    family, given = parts.family_name.strip(), parts.given_name.strip()
    full = " ".join(filter(None, (parts.affix.strip(), family)))
    ways = (
        parts.shown(),
        f"{given} {full}".strip(),
        f"{family}, {given}" if given else "",
        f"{parts.title.strip()} {full}".strip() if parts.title.strip() else "",
        *(f"{form} {full}" if family else "" for form in FORMS),
    )
    return tuple(dict.fromkeys(way for way in ways if way))


def _folded(addresses: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.strip().casefold() for each in addresses if each.strip()))
