"""Whatever a file says: a plan comes of it, what is taken stands, and the workspace stays sound."""

import random
from datetime import date

import pytest

from mintgremium.core.errors import RefusedError
from mintgremium.services.checking import domain_rules
from mintgremium.services.member_lists.rows import Field, ListEntry, RowKind
from mintgremium.storage.check import check

TEXTS = (
    "", " ", "x", "Öztürk-Weiß", "=1+1", "\0", "a\nb", "x" * 300, "\ufffd", "\u202e", "😀", "N.N.",
    "0", "-", ";", "https://example.org", "1. Stellvertretung", "Vorsitz", "Gast", "Mitglied",
)  # fmt: skip
DAYS = (
    "", "gestern", "31.02.2026", date(1900, 1, 1), date(2025, 1, 1), date(2026, 11, 25),
    date(2026, 12, 31), date(2199, 12, 31),
)  # fmt: skip
DAY_FIELDS = (Field.START_DATE, Field.END_DATE, Field.CONFIRMED_ON)


def entry_of(chance, number, known):
    """Make an entry of anything that a file could say."""
    values = {}
    for field in chance.sample([*Field], chance.randint(1, 12)):
        if field in DAY_FIELDS:
            values[field] = chance.choice(DAYS)
        else:
            values[field] = chance.choice((chance.choice(TEXTS), chance.choice(known)))
    if chance.random() < 0.7:
        values[Field.FAMILY_NAME] = f"{chance.choice(('Muster', 'Probe', 'Öz'))} {number % 7}"
    if chance.random() < 0.6:
        values[Field.COMMITTEE] = "LRT"
        values[Field.SEAT] = chance.choice(("BY", "DE-BE", "Hessen", "Sachsen", "SH", "Atlantis"))
        values[Field.ROLE] = chance.choice(("", "Mitglied", "Vertretung", "3. Vertretung", "Gast"))
    return ListEntry(table="", row=number, values=values, clears=chance.random() < 0.3)


@pytest.mark.parametrize("seed", range(6))
def test_that_any_entries_make_a_plan_that_can_be_taken(desk, seed):
    chance = random.Random(seed)
    people = [*desk.people().values()]
    known = [text for each in people for text in (each.given_name, *each.emails) if text]
    entries = [entry_of(chance, number, known) for number in range(1, 61)]
    plan = desk.lists.plan_entries("irgendwas.csv", entries)
    assert len(plan.rows) == len(entries)
    assert all((row.kind is RowKind.REFUSED) is (row.reason is not None) for row in plan.rows)
    desk.refused(plan)
    desk.lists.apply(plan)
    workspace = desk.services.workspace
    assert check(workspace, full=False, rules=domain_rules()) == []
    again = desk.lists.plan_entries("irgendwas.csv", entries)
    taken = plan.default_choice()
    still = [row.number for row in again.rows if row.kind is RowKind.ADDED]
    assert not taken & set(still)
    workspace.history.undo()
    assert sorted(desk.people()) == sorted({each.sorted_name for each in people})


@pytest.mark.parametrize("seed", range(3))
def test_that_any_choice_stands_or_is_refused_as_a_whole(desk, seed):
    chance = random.Random(seed)
    known = [text for each in desk.people().values() for text in each.emails]
    entries = [entry_of(chance, number, known) for number in range(1, 41)]
    plan = desk.lists.plan_entries("irgendwas.csv", entries)
    chosen = [number for number in plan.default_choice() if chance.random() < 0.5]
    before = len(desk.people())
    refused = []
    try:
        applied = desk.lists.apply(plan, chosen)
    except RefusedError as error:
        refused.append(error.code)
    if refused:
        assert (refused, len(desk.people())) == (["import-choice"], before)
    else:
        assert applied.added + applied.changed == len(chosen)
    assert check(desk.services.workspace, full=False, rules=domain_rules()) == []
