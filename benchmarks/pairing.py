"""Paired measurement: floor and product alternate, the median of pairwise ratios is judged."""

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

BOOTSTRAPS = 2000


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times the floor's cost a product has, with a bootstrap 95 % interval."""

    name: str
    median: float
    low: float
    high: float
    floor_ms: float
    product_ms: float
    target: float
    pairs: int

    @property
    def holds(self) -> bool:
        """Tell whether the upper end of the interval keeps the target."""
        return self.high <= self.target

    def line(self) -> str:
        """Write one line for the report."""
        verdict = "ok " if self.holds else "OVER"
        return (
            f"{verdict:4} {self.name:44} {self.median:6.2f}x [{self.low:.2f}, {self.high:.2f}] "
            f"target {self.target:.2f}x   floor {self.floor_ms:9.3f} ms   "
            f"product {self.product_ms:9.3f} ms   n={self.pairs}"
        )


def timed(action: Callable[[], object]) -> float:
    """Run once and return the seconds it took."""
    start = time.perf_counter()
    action()
    return time.perf_counter() - start


def compare(
    name: str,
    floor: Callable[[], object],
    product: Callable[[], object],
    *,
    target: float,
    pairs: int = 15,
    repeat: int = 1,
) -> Ratio:
    """Run floor and product in turn, `repeat` times per sample, and compare them."""

    def sample(action: Callable[[], object]) -> float:
        return timed(lambda: [action() for _ in range(repeat)]) / repeat

    sample(floor), sample(product)
    samples = [(sample(floor), sample(product)) for _ in range(pairs)]
    return from_samples(name, samples, target)


def from_samples(name: str, samples: list[tuple[float, float]], target: float) -> Ratio:
    """Judge pairs of seconds (floor, product)."""
    ratios = [product / floor for floor, product in samples]
    chance = random.Random(20270415)
    medians = sorted(
        statistics.median(chance.choices(ratios, k=len(ratios))) for _ in range(BOOTSTRAPS)
    )
    return Ratio(
        name=name,
        median=statistics.median(ratios),
        low=medians[int(BOOTSTRAPS * 0.025)],
        high=medians[int(BOOTSTRAPS * 0.975)],
        floor_ms=1000 * statistics.median(floor for floor, _ in samples),
        product_ms=1000 * statistics.median(product for _, product in samples),
        target=target,
        pairs=len(samples),
    )
