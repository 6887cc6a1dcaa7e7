"""Hold one day against the facts: how many seats are free, and what speaks for and against it.

The score begins with the weighted share of free seats in percent; each thing against the day takes
some points off. No database here: a day costs as much as there are seats.
"""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from mintgremium.core.moments import exists_on_the_clock, to_berlin
from mintgremium.core.vocabulary import DeadlineKind, LayerWeight, MeetingMode, RhythmKind, Tone
from mintgremium.services.holidays.bridges import bridge_lands
from mintgremium.services.planning.facts import Facts, Planned
from mintgremium.services.planning.off import DaysOff, days_off
from mintgremium.services.planning.rows import Conflict, ConflictKind, Reason
from mintgremium.services.planning.travel import lands_with_night
from mintgremium.services.planning.weekdays import nth_weekday

SATURDAY: Final = 5
FAR: Final = 400  # days; a meeting further away says nothing about a day
CLOSE: Final = 28  # days; two meetings of one committee within a month are too many
LAYER_POINTS: Final = {
    LayerWeight.NOTE: 0, LayerWeight.LIGHT: 5, LayerWeight.HEAVY: 15, LayerWeight.BLOCK: 50,
}  # fmt: skip
LAYER_TONES: Final = {
    LayerWeight.NOTE: Tone.NEUTRAL, LayerWeight.LIGHT: Tone.NEUTRAL,
    LayerWeight.HEAVY: Tone.WARN, LayerWeight.BLOCK: Tone.CRIT,
}  # fmt: skip
REQUIRED_POINTS, VENUE_POINTS, WEEKEND_POINTS, REGIONAL_POINTS, BRIDGE_POINTS = 20, 30, 30, 2, 8
CLOSE_POINTS, SAME_DAY_POINTS, LATE_POINTS, MOST_LATE_POINTS = 15, 25, 6, 30
RHYTHM_POINTS: Final = 3
EDGE_POINTS: Final = 1  # Monday and Friday: many travel on the weekend then
BEFORE: Final = frozenset(DeadlineKind) - {DeadlineKind.MINUTES, DeadlineKind.OBJECTIONS}


@dataclass(slots=True)
class Judged:
    """A day as judged so far."""

    day: date
    last: date
    start: datetime
    end: datetime
    off: DaysOff
    points: float
    possible: bool
    required_missing: tuple[str, ...]
    conflicts: list[Conflict]
    reasons: list[Reason]

    def against(self, points: float, code: str, tone: Tone = Tone.WARN, **details: str) -> None:
        """Take points off and say why."""
        self.points -= points
        self.reasons.append(Reason(code, tone, tuple(details.items())))

    @property
    def score(self) -> int:
        """Points from 0 to 100."""
        return round(max(0.0, min(100.0, self.points)))

    @property
    def order(self) -> tuple[bool, int, float, date]:
        """Possible days first, then required seats, then points, then the calendar."""
        return (not self.possible, len(self.required_missing), -self.points, self.day)


class Judge:
    """Judges days for one search."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._own = [meeting for meeting in facts.meetings if meeting.own]
        self._own_days = [meeting.first for meeting in self._own]
        self._busy: dict[date, Planned] = {}
        for meeting in facts.meetings:
            for offset in range((meeting.last - meeting.first).days + 1):
                self._busy.setdefault(meeting.first + timedelta(days=offset), meeting)
        self._lands = {seat.land for seat in facts.seats if seat.land}
        self._weights = sum(seat.weight for seat in facts.seats)
        self._night = self._lands_with_night()

    def judge(self, day: date) -> Judged:
        """Judge a meeting that begins on this day."""
        facts = self._facts
        last = day + timedelta(days=facts.days - 1)
        off = days_off(facts, day, last)
        start = to_berlin(datetime.combine(day, facts.begins))
        length = timedelta(minutes=facts.minutes, days=facts.days - 1)
        judged = Judged(
            day=day,
            last=last,
            start=start,
            end=to_berlin(start.replace(tzinfo=None) + length),
            off=off,
            points=100.0 * off.free_weight / self._weights if self._weights else 100.0,
            possible=True,
            required_missing=off.required,
            conflicts=list(off.conflicts),
            reasons=[],
        )
        self._count_seats(judged)
        for step in (
            self._clock,
            self._calendar,
            self._layers,
            self._near,
            self._rhythm,
            self._notice,
        ):
            step(judged)
        if self._night and facts.days == 1:
            judged.reasons.append(Reason("travel", Tone.NEUTRAL, (("lands", short(self._night)),)))
        return judged

    def _count_seats(self, judged: Judged) -> None:
        total, free = len(self._facts.seats), judged.off.free
        tone = Tone.OK if free == total else Tone.NEUTRAL
        details = (("free", str(free)), ("seats", str(total)))
        judged.reasons.append(Reason("all-free" if free == total else "free", tone, details))
        if judged.required_missing:
            judged.against(
                REQUIRED_POINTS * len(judged.required_missing),
                "required-missing",
                Tone.CRIT,
                seats=", ".join(judged.required_missing),
            )

    def _clock(self, judged: Judged) -> None:
        if not (exists_on_the_clock(judged.start) and exists_on_the_clock(judged.end)):
            judged.possible = False
            judged.against(0, "time-skipped", Tone.CRIT)
        if judged.day < self._facts.today:
            judged.against(0, "past", Tone.NEUTRAL)
        if judged.day.weekday() >= SATURDAY or judged.last.weekday() >= SATURDAY:
            judged.against(WEEKEND_POINTS, "weekend")
        elif judged.day.weekday() in (0, SATURDAY - 1):
            judged.points -= EDGE_POINTS

    def _calendar(self, judged: Judged) -> None:
        off = judged.off
        for code, kind in (("public-holiday", ConflictKind.PUBLIC),
                           ("school-holidays", ConflictKind.SCHOOL)):  # fmt: skip
            for name, lands in off.names(kind).items():
                judged.against(0, code, name=name, lands=short(lands))
        for name, lands in off.names(ConflictKind.REGIONAL).items():
            judged.against(
                REGIONAL_POINTS, "regional-holiday", Tone.NEUTRAL, name=name, lands=short(lands)
            )
        if off.venue_public:
            land = self._facts.venue
            judged.against(
                VENUE_POINTS, "venue-holiday", Tone.CRIT, name=off.venue_public, land=short([land])
            )
        bridges = [each for each in bridge_lands(judged.day, self._facts.rows)
                   if each in self._lands]  # fmt: skip
        if bridges:
            judged.conflicts += [
                Conflict(land=land, kind=ConflictKind.BRIDGE, name="") for land in bridges
            ]
            judged.against(BRIDGE_POINTS, "bridge-day", lands=short(bridges))
        if off.unknown:
            judged.against(0, "school-unknown", Tone.NEUTRAL, lands=short(off.unknown))

    def _layers(self, judged: Judged) -> None:
        days = (judged.day, judged.last) if judged.last != judged.day else (judged.day,)
        spans = dict.fromkeys(
            blocked for day in days for blocked in self._facts.blocked.get(day, ())
        )
        for blocked in spans:
            if blocked.land and blocked.land not in self._lands:
                continue
            judged.conflicts.append(
                Conflict(land=blocked.land, kind=ConflictKind.LAYER, name=blocked.name)
            )
            if blocked.weight is LayerWeight.BLOCK:
                judged.possible = False
            judged.against(
                LAYER_POINTS[blocked.weight],
                "layer",
                LAYER_TONES[blocked.weight],
                layer=blocked.layer,
                name=blocked.name,
            )

    def _near(self, judged: Judged) -> None:
        same = self._busy.get(judged.day) or self._busy.get(judged.last)
        if same is not None:
            judged.conflicts.append(
                Conflict(land="", kind=ConflictKind.MEETING, name=same.reference)
            )
            judged.against(SAME_DAY_POINTS, "same-day", reference=same.reference)
        nearest = self._nearest(judged.day)
        if nearest is None or nearest is same:
            return
        away = abs((nearest.first - judged.day).days)
        if away > FAR:
            return
        close = away <= CLOSE
        judged.against(
            CLOSE_POINTS if close else 0,
            "close-to-own" if close else "distance",
            Tone.WARN if close else Tone.NEUTRAL,
            reference=nearest.reference,
            days=str(away),
        )

    def _rhythm(self, judged: Judged) -> None:
        """Say whether the day is one that the rule of the committee names."""
        rule, day = self._facts.standing, judged.day
        if rule.rhythm is not RhythmKind.WEEKDAY:
            return
        named = nth_weekday(day.year, day.month, rule.rhythm_week, rule.rhythm_weekday)
        if named == day and day.month in rule.rhythm_months:
            judged.reasons.append(Reason("rhythm-kept", Tone.OK))
        else:
            judged.against(RHYTHM_POINTS, "rhythm-other", Tone.NEUTRAL)

    def _nearest(self, day: date) -> Planned | None:
        place = bisect_left(self._own_days, day)
        beside = self._own[max(0, place - 1) : place + 1]
        return min(beside, key=lambda meeting: abs((meeting.first - day).days), default=None)

    def _notice(self, judged: Judged) -> None:
        facts = self._facts
        if judged.day < facts.today:
            return
        dues = facts.rules.dues([facts.committee], judged.day, judged.last)
        before = [due for due in dues if due.deadline in BEFORE]
        late = [due for due in before if due.on < facts.today]
        if late:
            judged.against(
                min(MOST_LATE_POINTS, LATE_POINTS * len(late)),
                "notice-late",
                kinds=",".join(due.deadline for due in late),
            )
        elif before:
            judged.reasons.append(
                Reason("notice-kept", Tone.OK, (("date", before[0].on.isoformat()),))
            )

    def _lands_with_night(self) -> tuple[str, ...]:
        facts = self._facts
        if facts.mode not in (MeetingMode.PRESENCE, MeetingMode.HYBRID):
            return ()
        venue = facts.capitals.get(facts.venue)
        if venue is None:
            return ()
        start = to_berlin(datetime.combine(facts.today, facts.begins))
        end = start + timedelta(minutes=facts.minutes)
        homes = {land: at for land, at in facts.capitals.items() if land in self._lands}
        if end.date() != start.date():
            return tuple(homes)
        return lands_with_night(venue, homes, start, end)


def short(lands: "tuple[str, ...] | list[str]") -> str:
    """Write Länder by their two letters."""
    return ", ".join(land.removeprefix("DE-") for land in lands)
