"""Which contacts must be confirmed again."""

from datetime import date

from mintgremium.services.contacts.rows import PersonRow


def is_stale(row: PersonRow, today: date) -> bool:
    """Tell whether the data of a person were not confirmed within a year."""
    return row.confirmed_on is None or row.confirmed_on < a_year_before(today)


def a_year_before(today: date) -> date:
    """Return the same day a year ago; 28 February for 29 February."""
    try:
        return today.replace(year=today.year - 1)
    except ValueError:
        return today.replace(year=today.year - 1, day=28)
