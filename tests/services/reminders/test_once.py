"""However the days go: each reminder at most once, and every one that is due gets made."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.correspondence import ReminderKind
from mintgremium.services.reminders.planning import open_rows, ripe_mails, standing
from mintgremium.services.reminders.rows import RIPE, Need, Pauses, RuleRow, Somebody, Standing

START = date(2027, 1, 4)
COMMITTEE = UUID(int=1)
PEOPLE = ("a@example.org", "b@example.org", "")

RULES = st.lists(
    st.tuples(st.sampled_from([ReminderKind.ANSWERS, ReminderKind.PROPOSALS]), st.integers(-30, 5)),
    min_size=1,
    max_size=4,
    unique=True,
)
DEEDS = st.lists(
    st.one_of(
        st.tuples(st.just("days"), st.integers(0, 40)),
        st.tuples(st.just("answer"), st.sampled_from(PEOPLE)),
        st.tuples(st.just("move"), st.integers(-20, 60)),
        st.tuples(st.just("cancel"), st.just(0)),
        st.tuples(st.just("pause"), st.booleans()),
        st.tuples(st.just("make"), st.just(0)),
        st.tuples(st.just("die"), st.just(0)),
    ),
    max_size=25,
)


@dataclass
class World:
    """One meeting with people who answer or not; what is noted stays noted."""

    rules: list[tuple[ReminderKind, int]]
    today: date = START
    meeting: date = START + timedelta(days=40)
    held: bool = True
    answered: set[str] = field(default_factory=set)
    pauses: Pauses = field(default_factory=Pauses)
    noted: list[tuple[str, ...]] = field(default_factory=list)
    mails: list[tuple[str, ...]] = field(default_factory=list)

    def needs(self) -> list[Need]:
        if not self.held:
            return []
        return [
            Need(
                rule=RuleRow(
                    id=UUID(int=number + 10),
                    committee_id=COMMITTEE,
                    committee="LRT",
                    reminder=kind,
                    offset_days=days,
                    active=True,
                    note="",
                ),
                anchor=self.meeting,
                on=self.meeting + timedelta(days=days),
                until=self.meeting,
                who=Somebody(name=who or "ohne", address=who),
                meeting_reference="LRT-2027-1",
            )
            for number, (kind, days) in enumerate(self.rules)
            for who in PEOPLE
            if who not in self.answered
        ]

    def make(self) -> None:
        for mail in ripe_mails(self.needs(), set(self.noted), self.pauses, self.today):
            for need in mail:
                assert need.on <= self.today <= self.meeting
                assert need.who.address not in ("", *self.answered)
            self.mails.append(mail[0].mail_key)
            self.noted += [need.key for need in mail]

    def do(self, deed: str, value: object) -> None:
        match deed, value:
            case "days", int(days):
                self.today += timedelta(days=days)
            case "answer", str(who):
                self.answered.add(who)
            case "move", int(days):
                self.meeting += timedelta(days=days)
            case "cancel", _:
                self.held = False
            case "pause", bool(paused):
                self.pauses = replace(self.pauses, everything=paused)
            case "make", _:
                before = len(self.noted)
                self.make()
                once = len(self.noted)
                self.make()
                assert len(self.noted) == once >= before, "a second run makes none"
            case "die", _:  # before the commit: nothing was noted, nothing appeared
                ripe_mails(self.needs(), set(self.noted), self.pauses, self.today)


@given(RULES, DEEDS)
def test_that_each_is_made_at_most_once_and_every_due_one_is_made(rules, deeds):
    world = World(rules)
    for deed, value in deeds:
        world.do(deed, value)
        assert len(set(world.noted)) == len(world.noted)
        if deed == "make":
            rows = open_rows(world.needs(), set(world.noted), world.pauses, world.today)
            assert not [row for row in rows if row.standing in RIPE and row.people]
    world.pauses = Pauses()
    world.today = world.meeting = max(world.today, world.meeting)
    world.do("make", 0)
    due = [need for need in world.needs() if need.who.address and need.on <= world.today]
    assert {need.key for need in due} <= set(world.noted)


@given(RULES, DEEDS)
def test_that_what_several_rules_missed_becomes_one_mail(rules, deeds):
    world = World(rules)
    for deed, value in deeds:
        world.do(deed, value)
        mails = ripe_mails(world.needs(), set(world.noted), world.pauses, world.today)
        keys = [mail[0].mail_key for mail in mails]
        assert len(keys) == len(set(keys))
        for mail in mails:
            assert mail[0].on == max(need.on for need in mail)


@given(RULES, st.integers(0, 120), st.booleans())
def test_that_a_line_stands_as_its_day_says(rules, days, everything):
    world = World(rules, today=START + timedelta(days=days))
    for need in world.needs():
        found = standing(need, Pauses(everything=everything), world.today)
        if world.today > world.meeting:
            assert found is Standing.PAST
        elif everything:
            assert found is Standing.PAUSED
        else:
            assert (found in RIPE) == (need.on <= world.today)
