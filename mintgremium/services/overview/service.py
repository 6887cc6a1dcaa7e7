"""The start page, and the counters of the navigation."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from mintgremium.services.overview.rows import Counters, OverviewPage

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader


class Overview:
    """Reads what needs the organiser today."""

    def __init__(self, reader: "Reader", clock: Callable[[], datetime]) -> None:
        self._reader = reader
        self._clock = clock

    def page(self) -> OverviewPage:
        """Read the start page as of today."""
        raise NotImplementedError

    def counters(self) -> Counters:
        """Read the figures of the navigation."""
        raise NotImplementedError
