"""Join neighbouring numbers into ranges, as Qt's signals about rows want them."""

from collections.abc import Iterable


def forwards(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Return first and last of each run of neighbours in ascending `numbers`."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


def backwards(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Return the same runs, last one first, so that removing one leaves the others in place."""
    return forwards(numbers)[::-1]
