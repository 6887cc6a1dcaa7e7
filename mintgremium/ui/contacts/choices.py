"""What can be chosen in the forms of contacts."""

from collections.abc import Iterable

from mintgremium.services.contacts.rows import OrganizationRow
from mintgremium.ui.widgets.choice import Option


def organization_options(rows: Iterable[OrganizationRow]) -> list[Option]:
    """Return organisations by name, with what tells namesakes apart."""
    return [(row.id, organization_name(row)) for row in rows]


def organization_name(row: OrganizationRow) -> str:
    """Write `Ministerium für Bildung (MB), ST`."""
    short = row.short_name if row.short_name != row.name else ""
    name = f"{row.name} ({short})" if short else row.name
    return f"{name}, {row.land}" if row.land else name
