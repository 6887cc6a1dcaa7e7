"""From needs to lines and mails, by the day alone; no database here."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Final
from uuid import UUID, uuid5

from mintgremium.core.correspondence import ReminderState
from mintgremium.services.reminders.rows import (
    RIPE,
    Key,
    Need,
    Noted,
    Pauses,
    ReminderRow,
    Somebody,
    Standing,
)

NAMES: Final = UUID("6f0c2a52-6a0b-4c41-9e0e-2f1d6a1f3b77")  # of the ids of lines
ORDER: Final = {each: number for number, each in enumerate(
    (Standing.OVERDUE, Standing.DUE, Standing.PLANNED, Standing.PAUSED, Standing.PAST)
)}  # fmt: skip


def standing(need: Need, pauses: Pauses, today: date) -> Standing:
    """Say how a need stands that nothing is noted about."""
    if need.until is not None and need.until < today:
        return Standing.PAST
    rests = pauses.everything or not need.rule.active
    if rests or need.meeting_reference in pauses.meetings:
        return Standing.PAUSED
    if need.on > today:
        return Standing.PLANNED
    return Standing.DUE if need.on == today else Standing.OVERDUE


def open_rows(
    needs: Iterable[Need], done: Collection[Key], pauses: Pauses, today: date
) -> list[ReminderRow]:
    """Gather what is not settled into lines, the most urgent first."""
    groups: dict[tuple[object, ...], list[Need]] = defaultdict(list)
    for need in needs:
        if need.key not in done:
            groups[(*group_of(need), standing(need, pauses, today))].append(need)
    rows = [_row(found, standing(found[0], pauses, today)) for found in groups.values()]
    return sorted(rows, key=lambda row: (ORDER[row.standing], row.on, row.committee, row.reminder))


def group_of(need: Need) -> tuple[str, str, str]:
    """Name the line that a need belongs to: rule and meeting, for tasks rule and day."""
    return need.rule.id.hex, need.meeting_reference, need.on.isoformat() if need.subject else ""


def line_id(need: Need) -> UUID:
    """Return the id of the line of a need."""
    return uuid5(NAMES, "|".join(group_of(need)))


def _row(needs: Sequence[Need], state: Standing) -> ReminderRow:
    first = needs[0]
    people = {need.who.address.casefold(): need.who for need in needs if need.who.address}
    return ReminderRow(
        id=line_id(first),
        reminder=first.rule.reminder,
        standing=state,
        on=first.on,
        rule_id=first.rule.id,
        offset_days=first.rule.offset_days,
        rule_note=first.rule.note,
        committee=first.rule.committee,
        anchor=first.anchor,
        meeting_id=first.meeting_id,
        meeting_reference=first.meeting_reference,
        what=", ".join(dict.fromkeys(need.what for need in needs)),
        people=tuple(people.values()),
        unreachable=tuple(dict.fromkeys(n.who.name for n in needs if not n.who.address)),
    )


def noted_rows(noted: Iterable[Noted]) -> list[ReminderRow]:
    """Gather what was made or left out into lines, newest first."""
    groups: dict[tuple[object, ...], list[Noted]] = defaultdict(list)
    for each in noted:
        about = each.due_on if each.key[2] else ""
        groups[(*each.key[:2], about, each.state, each.made_at)].append(each)
    rows = []
    for (rule, *_), found in groups.items():
        first = found[0]
        made = first.state == ReminderState.MADE
        people = tuple(Somebody(name=each.name, address=each.key[3]) for each in found)
        rows.append(
            ReminderRow(
                id=uuid5(NAMES, f"{first.key}|{first.made_at.isoformat()}"),
                reminder=first.reminder,
                standing=Standing.MADE if made else Standing.SKIPPED,
                on=first.due_on,
                rule_id=UUID(hex=str(rule)),
                offset_days=None,
                rule_note="",
                committee="",
                anchor=None,
                meeting_id=first.meeting_id,
                meeting_reference=first.key[1],
                what=", ".join(dict.fromkeys(each.what for each in found)),
                people=people,
                note=first.note,
                made_at=first.made_at,
            )
        )
    return sorted(rows, key=lambda row: (row.made_at or row.on, row.on), reverse=True)


def ripe_mails(
    needs: Iterable[Need], done: Collection[Key], pauses: Pauses, today: date
) -> list[list[Need]]:
    """Gather what is due into mails; the newest of each stands first and gives it its words.

    Several missed ones of a kind to the same person become one mail.
    """
    mails: dict[tuple[str, str, str, str], dict[Key, Need]] = defaultdict(dict)
    for need in needs:
        ripe = need.key not in done and standing(need, pauses, today) in RIPE
        if ripe and need.who.address:
            mails[need.mail_key].setdefault(need.key, need)
    return [
        sorted(found.values(), key=lambda need: (need.on, need.key), reverse=True)
        for found in mails.values()
    ]
