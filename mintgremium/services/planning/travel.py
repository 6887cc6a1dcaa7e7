"""Whether people can come and go on the same day: a simple rule over the distance of capitals.

A journey takes half an hour and one hour per 110 km of the straight line between two capitals,
which lies within a quarter of an hour of the fastest trains for most pairs. Nobody leaves before
6:00 or is home after 23:00.
"""

from collections.abc import Mapping
from datetime import datetime
from math import asin, cos, radians, sin, sqrt
from typing import Final

Place = tuple[float, float]  # latitude, longitude in degrees

EARTH_KM: Final = 6371.0
KM_PER_HOUR: Final = 110.0
ACCESS_HOURS: Final = 0.5
LEAVES, HOME = 6.0, 23.0
HOUR: Final = 60


def distance_km(one: Place, other: Place) -> float:
    """Measure the straight line between two places on the globe (haversine)."""
    north, south = radians(one[0]), radians(other[0])
    chord = sin((south - north) / 2) ** 2
    chord += cos(north) * cos(south) * sin(radians(other[1] - one[1]) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(chord))


def journey_hours(one: Place, other: Place) -> float:
    """Estimate a journey; none within a city."""
    kilometres = distance_km(one, other)
    return 0.0 if kilometres < 1 else ACCESS_HOURS + kilometres / KM_PER_HOUR


def needs_night(home: Place, venue: Place, start: datetime, end: datetime) -> bool:
    """Tell whether somebody must come the day before or leave the day after."""
    hours = journey_hours(home, venue)
    begins, ends = (at.hour + at.minute / HOUR for at in (start, end))
    return begins - hours < LEAVES or ends + hours > HOME


def lands_with_night(
    venue: Place, capitals: Mapping[str, Place], start: datetime, end: datetime
) -> tuple[str, ...]:
    """List the Länder from whose capital nobody can come and go on the same day."""
    return tuple(land for land, home in capitals.items() if needs_night(home, venue, start, end))
