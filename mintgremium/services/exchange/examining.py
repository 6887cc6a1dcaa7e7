"""Examine a document: what each object means, whether it may come in, and what would change."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import islice
from pathlib import Path

from mintgremium.core.errors import ForeignFileError
from mintgremium.services.exchange import limits
from mintgremium.services.exchange.contents import read_contents, require_contents
from mintgremium.services.exchange.entries import Entry, Findings
from mintgremium.services.exchange.existing import Existing
from mintgremium.services.exchange.intake import Intake
from mintgremium.services.exchange.lookup import Lookup
from mintgremium.services.exchange.matching import Matcher
from mintgremium.services.exchange.plan import ImportPlan, plan_of
from mintgremium.services.exchange.rows import Reader
from mintgremium.services.exchange.rules import Rules
from mintgremium.services.exchange.settling import settle
from mintgremium.services.exchange.values import Json


def examine(
    document: Mapping[str, Json], reader: Reader, today: date, attachments: Path | None = None
) -> tuple[Sequence[Entry], ImportPlan]:
    """Return the entries of a document, ready to be applied if the plan refuses nothing.

    Raises ForeignFileError for more records than an exchange file can have.
    """
    findings = Findings()
    existing, lookup = Existing(reader), Lookup(reader)
    entries = _bounded(Intake(findings).entries(document))
    read_contents(entries, attachments, findings)
    Matcher(existing, lookup, findings).match(entries)
    require_contents(entries, existing, findings)
    settle(entries, existing, today)
    Rules(existing, lookup, findings).check(entries)
    return entries, plan_of(entries, findings)


def _bounded(entries: Iterable[Entry]) -> list[Entry]:
    """Collect the entries, unless there are more than can be planned in reasonable time."""
    found = list(islice(entries, limits.MAX_RECORDS + 1))
    if len(found) > limits.MAX_RECORDS:
        raise ForeignFileError("too-many-records", limit=limits.MAX_RECORDS)
    return found
