"""Examine a document: what each object means, whether it may come in, and what would change."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

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
    """Return the entries of a document, ready to be applied if the plan refuses nothing."""
    findings = Findings()
    existing, lookup = Existing(reader), Lookup(reader)
    entries = list(Intake(findings).entries(document))
    read_contents(entries, attachments, findings)
    Matcher(existing, lookup, findings).match(entries)
    require_contents(entries, existing, findings)
    settle(entries, existing, today)
    Rules(existing, lookup, findings).check(entries)
    return entries, plan_of(entries, findings)
