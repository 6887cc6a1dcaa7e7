"""The date finder: a full year for 16 seats and 10 layers, and how the cost grows.

`python -m benchmarks P32` prints milliseconds (aim: under 100) and two ratios: twice the days
and twice the seats may cost twice as much, not more. Holidays are worked out once per run of the
program; that first time is printed apart.
"""

import gc
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks.pairing import Ratio, compare, timed

LAYERS, DAYS_A_LAYER = 10, 60
YEAR = (date(2027, 1, 1), date(2027, 12, 31))
TWO_YEARS = (date(2027, 1, 1), date(2028, 12, 31))
PAIRS = 15


def ratios(folder: Path, pairs: int = PAIRS) -> Iterator[Ratio]:
    """Measure the growth with days and with seats."""
    services, small, large = prepared(folder)
    first = timed(lambda: rank(services, small, YEAR))
    print(f"     first ranking, holidays worked out        {first * 1000:9.1f} ms")
    rank(services, small, TWO_YEARS)
    # What earlier benchmarks left must not be walked by a collection in the midst of a sample.
    gc.collect()
    gc.freeze()
    yield compare(
        "finder: two years against one",
        lambda: rank(services, small, YEAR),
        lambda: rank(services, small, TWO_YEARS),
        target=2.4,
        pairs=pairs,
        repeat=3,
    )
    yield compare(
        "finder: 32 seats against 16",
        lambda: rank(services, small, YEAR),
        lambda: rank(services, large, YEAR),
        target=2.4,
        pairs=pairs,
        repeat=3,
    )
    services.workspace.close()


def rank(services, committee_id, period) -> None:
    """Rank every day of a period."""
    from mintgremium.services.planning.drafts import Search

    weekdays = frozenset(range(7))
    first, last = period
    services.planning.rank(
        Search(committee_id=committee_id, first=first, last=last, weekdays=weekdays)
    )


def prepared(folder: Path):
    """Make a starter with ten layers, and committees of 16 and 32 seats."""
    from mintgremium.services.committees.drafts import CommitteeDraft, SeatDraft
    from mintgremium.services.layers.drafts import LayerDraft
    from mintgremium.services.layers.rows import DaysFile, FoundDay
    from mintgremium.services.workspace_services import build_services
    from mintgremium.services.workspaces.creating import create_starter

    workspace = create_starter(folder / "planning.mintgremium", history=True)
    services = build_services(workspace, lambda: datetime(2026, 11, 25, 9, tzinfo=UTC))
    for number in range(LAYERS):
        days = tuple(
            FoundDay(name=f"Tag {n}", start_date=day, end_date=day + timedelta(days=2))
            for n in range(DAYS_A_LAYER)
            for day in [date(2027, 1, 4) + timedelta(days=12 * n + number)]
        )
        services.layers.save(
            LayerDraft(name=f"Ebene {number}"), DaysFile(file=f"{number}.csv", days=days)
        )
    lands = [row.id for row in services.lands.lands()]
    made = []
    for name, times in (("C16", 1), ("C32", 2)):
        committee = services.committees.save(CommitteeDraft(name=name, short_name=name))
        for land in lands * times:
            services.committees.save_seat(SeatDraft(committee_id=committee, land_id=land))
        made.append(committee)
    return services, *made
