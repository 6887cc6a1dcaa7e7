"""Which Land lies next in a direction; plain numbers, no Qt."""

from collections.abc import Mapping
from typing import Final

Point = tuple[float, float]
Direction = tuple[int, int]

LEFT: Final = (-1, 0)
RIGHT: Final = (1, 0)
UP: Final = (0, -1)
DOWN: Final = (0, 1)
DIRECTIONS: Final = (LEFT, RIGHT, UP, DOWN)

_ASIDE: Final = 2.0  # a step aside counts as much as two ahead
_SLANT: Final = 1.6  # at most this much aside for one step ahead


def next_in(direction: Direction, start: str, places: Mapping[str, Point]) -> str | None:
    """Return the nearest place in a direction, None at the border."""
    x, y = places[start]
    found = []
    for key, (other_x, other_y) in places.items():
        ahead = (other_x - x) * direction[0] + (other_y - y) * direction[1]
        aside = abs((other_x - x) * direction[1]) + abs((other_y - y) * direction[0])
        if key != start and ahead > 0 and aside <= ahead * _SLANT:
            found.append((ahead + aside * _ASIDE, key))
    return min(found)[1] if found else None
