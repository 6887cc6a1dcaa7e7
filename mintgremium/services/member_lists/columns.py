"""Which columns the sheets of a list have, and the hidden ones that its rows are known by."""

import hashlib
import hmac
from collections.abc import Mapping
from datetime import date
from typing import Final, TypeAlias
from uuid import UUID

from mintgremium.documents.tables.cells import day_of_text
from mintgremium.services.member_lists.rows import Field, OrganizationField, Value

AnyField: TypeAlias = Field | OrganizationField

NAME: Final = (
    Field.FORM_OF_ADDRESS, Field.TITLE, Field.GIVEN_NAME, Field.AFFIX, Field.FAMILY_NAME,
)  # fmt: skip
REACH: Final = (
    Field.FUNCTION, Field.ORGANIZATION, Field.EMAIL, Field.MORE_EMAILS, Field.PHONE,
)  # fmt: skip
PLACE: Final = (Field.COMMITTEE, Field.SEAT, Field.ROLE)
TERM: Final = (Field.START_DATE, Field.END_DATE)
CARE: Final = (Field.SALUTATION, Field.LEGAL_BASIS, Field.SOURCE, Field.NOTE)

MEMBER_FIELDS: Final = (
    *PLACE, *NAME, *REACH, *TERM, Field.CONFIRMED_ON, Field.MANDATE_NOTE,
)  # fmt: skip
PERSON_FIELDS: Final = (*NAME, *REACH, Field.CONFIRMED_ON, *CARE)
ALL_FIELDS: Final = (
    *PLACE, *NAME, *REACH, *TERM, Field.CONFIRMED_ON, Field.MANDATE_NOTE, *CARE,
)  # fmt: skip
ORGANIZATION_FIELDS: Final = tuple(OrganizationField)

DAY_FIELDS: Final = frozenset({Field.START_DATE, Field.END_DATE, Field.CONFIRMED_ON})
LONG_FIELDS: Final = frozenset(
    {Field.SOURCE, Field.NOTE, Field.MANDATE_NOTE, OrganizationField.REMIT, OrganizationField.NOTE}
)
WIDTHS: Final[Mapping[AnyField, int]] = {
    Field.COMMITTEE: 10, Field.SEAT: 26, Field.ROLE: 16, Field.FORM_OF_ADDRESS: 9,
    Field.TITLE: 11, Field.GIVEN_NAME: 16, Field.AFFIX: 9, Field.FAMILY_NAME: 22,
    Field.FUNCTION: 26, Field.ORGANIZATION: 36, Field.EMAIL: 32, Field.MORE_EMAILS: 32,
    Field.PHONE: 18, Field.START_DATE: 12, Field.END_DATE: 12, Field.CONFIRMED_ON: 12,
    Field.SALUTATION: 32, Field.LEGAL_BASIS: 24, Field.SOURCE: 24, Field.NOTE: 36,
    Field.MANDATE_NOTE: 32,
    OrganizationField.NAME: 46, OrganizationField.SHORT_NAME: 14, OrganizationField.KIND: 22,
    OrganizationField.LAND: 20, OrganizationField.STATUS: 12, OrganizationField.STREET: 26,
    OrganizationField.POSTAL_CODE: 8, OrganizationField.CITY: 18, OrganizationField.EMAIL: 30,
    OrganizationField.PHONE: 18, OrganizationField.WEBSITE: 32, OrganizationField.REMIT: 36,
    OrganizationField.NOTE: 36,
}  # fmt: skip
FROZEN_MEMBER_COLUMNS, FROZEN_COLUMNS = 3, 0

# The hidden columns; the same in every language, so that a translated list is known as well.
ASSIGNMENT_KEY, PERSON_KEY, SEAT_KEY = (
    "mintgremium:mandate",
    "mintgremium:person",
    "mintgremium:seat",
)
ORGANIZATION_KEY, STATE_KEY = "mintgremium:organization", "mintgremium:state"
KEYS: Final = (ASSIGNMENT_KEY, PERSON_KEY, SEAT_KEY, ORGANIZATION_KEY, STATE_KEY)
_SHORT: Final = 8  # hexadecimal digits of a mark


def normal(value: Value) -> str:
    """Return what two values are compared by: no blanks at the ends, one kind of line end."""
    if isinstance(value, date):
        return value.isoformat()
    return value.replace("\r\n", "\n").strip()


def mark(field: AnyField, value: Value, seal: str) -> str:
    """Return a short mark of a value, by which it is known later whether somebody changed it.

    Without the seal of the workspace nobody can find out a value that was emptied since.
    """
    text = normal(value)
    if field in DAY_FIELDS and (day := day_of_text(text)) is not None:
        text = day.isoformat()
    said = f"{field}\0{text}".encode()
    return hmac.new(seal.encode(), said, hashlib.sha256).hexdigest()[:_SHORT]


def marks(values: Mapping[AnyField, Value], seal: str) -> str:
    """Write the marks of the values of a row."""
    return " ".join(f"{field}={mark(field, value, seal)}" for field, value in values.items())


def read_marks(text: str) -> dict[str, str]:
    """Read the marks of a row; what is none is left out."""
    pairs = (part.partition("=") for part in text.split())
    return {name: value for name, equals, value in pairs if equals}


def read_key(value: Value) -> UUID | None:
    """Read an id; None if it is none."""
    try:
        return UUID(str(value))
    except ValueError:
        return None
