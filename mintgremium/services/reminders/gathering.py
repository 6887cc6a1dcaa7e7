"""Who has not answered, and who owes a proposal, a document or a task: computed, never stored."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from mintgremium.core.correspondence import ReminderKind
from mintgremium.core.mail_addresses import is_mail_address
from mintgremium.core.salutations import NameParts
from mintgremium.core.vocabulary import DeadlineKind, MeetingState
from mintgremium.services.cells import day_of, id_of
from mintgremium.services.committees.recipients import recipient_rows
from mintgremium.services.contacts.people import person_detail
from mintgremium.services.deadlines.chain import NOT_YET_HELD
from mintgremium.services.meetings.collected import Collected
from mintgremium.services.meetings.collecting import Which, collect
from mintgremium.services.meetings.reads import chains
from mintgremium.services.reminders.reads import rule_rows
from mintgremium.services.reminders.rows import Need, RuleRow, Somebody

if TYPE_CHECKING:
    from mintgremium.services.committees.rows import RecipientRow
    from mintgremium.storage.reader import Reader

REMEMBERED: Final = timedelta(days=28)  # so long are past meetings listed

MEETINGS = """
SELECT id FROM meeting WHERE substr("start", 1, 10) >= :since
AND state IN ('planned', 'save_the_date', 'invited') AND source = '' AND reference <> ''
"""

SILENT = """
SELECT i.meeting_id, i.seat_id, i.person_id, i.name, i.address, s.committee_id,
       p.family_name, p.given_name, p.form_of_address, p.title, p.affix
FROM invitation i
LEFT JOIN seat s ON s.id = i.seat_id
LEFT JOIN person p ON p.id = i.person_id
WHERE i.answer = 'needs-action' AND i.withdrawn_at IS NULL AND i.address <> ''
ORDER BY i.created, i.id
"""

RAPPORTEURS = """
SELECT a.meeting_id, a.rapporteur_seat_id, s.committee_id,
       EXISTS (SELECT 1 FROM attachment t WHERE t.agenda_item_id = a.id)
FROM agenda_item a JOIN seat s ON s.id = a.rapporteur_seat_id
WHERE a.state = 'planned'
"""

TASKS = """
SELECT t.id, t.title, t.due, t.responsible_person_id, t.responsible_seat_id, t.meeting_id,
       coalesce((SELECT k.committee_id FROM meeting_committee k
                 WHERE k.meeting_id = t.meeting_id ORDER BY k.position LIMIT 1), s.committee_id),
       s.committee_id
FROM action_item t LEFT JOIN seat s ON s.id = t.responsible_seat_id
WHERE t.state = 'open' AND t.due IS NOT NULL ORDER BY t.due, t.id
"""

RESTRICTED = "SELECT id FROM person WHERE erasure <> 'none'"

_DEADLINES: Final = {
    ReminderKind.PROPOSALS: DeadlineKind.PROPOSALS,
    ReminderKind.DOCUMENTS: DeadlineKind.DOCUMENTS,
}


def needs(reader: "Reader", today: date) -> list[Need]:
    """List every reminder that the rules make of what is stored today."""
    rules = rule_rows(reader)
    return [*_Gathering(reader, today, rules).all()] if rules else []


@dataclass
class _Gathering:
    reader: "Reader"
    today: date
    rules: list[RuleRow]
    _people: dict[str, list["RecipientRow"]] = field(default_factory=dict)

    def all(self) -> Iterator[Need]:
        """Go through meetings and tasks."""
        kinds = {rule.reminder for rule in self.rules}
        if kinds != {ReminderKind.TASKS}:
            which = Which(MEETINGS, {"since": (self.today - REMEMBERED).isoformat()})
            chain_of = chains(self.reader, self.today)
            for meeting in collect(self.reader, which):
                if meeting.day_is_known and meeting.state in NOT_YET_HELD:
                    dues = {node.deadline: node.on for node in chain_of(meeting)}
                    yield from self._of_meeting(meeting, dues)
        if ReminderKind.TASKS in kinds:
            yield from self._of_tasks()

    def _of_meeting(
        self, meeting: Collected, dues: Mapping[DeadlineKind | None, date]
    ) -> Iterator[Need]:
        own = [committee.key for committee in meeting.committees]
        ask: dict[ReminderKind, Callable[[Collected, str], list[Somebody]]] = {
            ReminderKind.ANSWERS: self._silent_in,
            ReminderKind.PROPOSALS: self._without_proposal,
            ReminderKind.DOCUMENTS: self._without_document,
        }
        for rule in self.rules:
            if rule.reminder not in ask or rule.committee_id.hex not in own:
                continue
            deadline = _DEADLINES.get(rule.reminder)
            anchor = meeting.start.day if deadline is None else dues.get(deadline)
            if anchor is None:
                continue
            for who in ask[rule.reminder](meeting, rule.committee_id.hex):
                if self._may_be_written_to(who.person_id):
                    yield Need(
                        rule=rule,
                        anchor=anchor,
                        on=anchor + timedelta(days=rule.offset_days),
                        until=meeting.start.day,
                        who=who,
                        meeting_id=meeting.id,
                        meeting_reference=meeting.reference,
                        what=meeting.name,
                    )

    def _silent_in(self, meeting: Collected, committee: str) -> list[Somebody]:
        if meeting.state is not MeetingState.INVITED:
            return []  # nobody was asked yet
        first = meeting.committees[0].key
        return [
            Somebody(
                name=row[3] or (NameParts(*row[6:]).shown() if row[6] else row[4]),
                address=row[4],
                person_id=id_of(row[2]),
                seat_id=id_of(row[1]),
            )
            for row in self._silent.get(meeting.key, ())
            if (row[5] or first) == committee
        ]

    def _without_proposal(self, meeting: Collected, committee: str) -> list[Somebody]:
        named = {seat for seat, _, _ in self._rapporteurs.get(meeting.key, ())}
        return [_somebody(row) for row in self._on_seats(committee) if row.seat_id.hex not in named]

    def _without_document(self, meeting: Collected, committee: str) -> list[Somebody]:
        found = self._rapporteurs.get(meeting.key, ())
        owing = {seat for seat, where, has_file in found if where == committee and not has_file}
        return [_somebody(row) for row in self._on_seats(committee) if row.seat_id.hex in owing]

    def _of_tasks(self) -> Iterator[Need]:
        rules = defaultdict(list)
        for rule in self.rules:
            if rule.reminder is ReminderKind.TASKS:
                rules[rule.committee_id.hex].append(rule)
        for key, title, due, person, seat, meeting, committee, of_seat in self.reader.rows(TASKS):
            anchor = day_of(due)
            if anchor is None or committee not in rules:
                continue
            people = self._responsible(person, seat, of_seat)
            for rule in rules[committee]:
                for who in people:
                    yield Need(
                        rule=rule,
                        anchor=anchor,
                        on=anchor + timedelta(days=rule.offset_days),
                        until=None,
                        who=who,
                        meeting_id=id_of(meeting),
                        subject=key,
                        what=title,
                    )

    def _responsible(
        self, person: str | None, seat: str | None, committee: str | None
    ) -> list[Somebody]:
        if person is not None:
            found = self._person(UUID(hex=person))
            return [found] if found and self._may_be_written_to(found.person_id) else []
        if committee is None:
            return []
        rows = [row for row in self._on_seats(committee) if row.seat_id.hex == seat]
        return [_somebody(row) for row in rows if self._may_be_written_to(row.person_id)]

    def _person(self, person_id: UUID) -> Somebody | None:
        person = person_detail(self.reader, person_id, self.today)
        if person is None:
            return None
        address = next(filter(is_mail_address, person.emails), "")
        return Somebody(
            name=person.name, address=address, person_id=person_id, salutation=person.salutation
        )

    def _on_seats(self, committee: str) -> list["RecipientRow"]:
        if committee not in self._people:
            rows = recipient_rows(self.reader, [UUID(hex=committee)], self.today)
            self._people[committee] = [row for row in rows if not row.is_vacant]
        return self._people[committee]

    def _may_be_written_to(self, person_id: UUID | None) -> bool:
        return person_id is None or person_id.hex not in self._restricted

    @cached_property
    def _silent(self) -> dict[str, list[tuple[Any, ...]]]:
        found = defaultdict(list)
        for row in self.reader.rows(SILENT):
            found[row[0]].append(row)
        return found

    @cached_property
    def _rapporteurs(self) -> dict[str, list[tuple[str, str, bool]]]:
        found = defaultdict(list)
        for meeting, seat, committee, has_file in self.reader.rows(RAPPORTEURS):
            found[meeting].append((seat, committee, bool(has_file)))
        return found

    @cached_property
    def _restricted(self) -> frozenset[str]:
        return frozenset(row[0] for row in self.reader.rows(RESTRICTED))


def _somebody(row: "RecipientRow") -> Somebody:
    return Somebody(
        name=row.name,
        address=row.email if is_mail_address(row.email) else "",
        person_id=row.person_id,
        seat_id=row.seat_id,
        salutation=row.salutation,
        seat=row.seat,
    )
