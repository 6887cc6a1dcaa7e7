"""`plan`: the best days for a committee, with what speaks for and against each."""

from typing import TYPE_CHECKING, Any

from mintgremium.cli.call import Call, UsageError
from mintgremium.cli.command import Command
from mintgremium.cli.meeting import committee_ids
from mintgremium.cli.options import Parser, count, day
from mintgremium.core.vocabulary import MeetingMode

if TYPE_CHECKING:
    from mintgremium.services.planning.rows import Candidate, Reason

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
GERMAN = ("mo", "di", "mi", "do", "fr", "sa", "so")
USUAL_COUNT = 10
DAYS = ("1", "2")


def options(parser: Parser) -> None:
    """Add the arguments."""
    parser.file()
    parser.option("--committee", required=True)
    parser.option("--from", day, required=True)
    parser.option("--to", day, required=True)
    parser.options("--weekday", weekday)
    parser.option("--count", count, default=USUAL_COUNT)
    parser.option("--days", choices=DAYS, default="1")
    parser.option("--mode", choices=tuple(MeetingMode), default=MeetingMode.PRESENCE.value)
    parser.option("--place", default="")
    parser.flag("--json")


def weekday(text: str) -> int:
    """Read a weekday: thu, Do, thursday, Donnerstag or 4. Raises UsageError."""
    word = text.strip().casefold()
    if word in ("1", "2", "3", "4", "5", "6", "7"):
        return int(word) - 1
    for names, least in ((WEEKDAYS, 3), (GERMAN, 2)):
        for place, name in enumerate(names):
            if len(word) >= least and word.startswith(name):
                return place
    raise UsageError("weekday", value=text)


def run(call: Call) -> None:
    """Rank the days of a period."""
    from mintgremium.services.planning.drafts import WORKDAYS, Search

    asked = call.arguments
    first, last = getattr(asked, "from"), asked.to
    with call.opened(asked.FILE) as file:
        (committee,) = committee_ids(file.services, [asked.committee])
        found = file.services.planning.rank(
            Search(
                committee_id=committee,
                first=first,
                last=last,
                weekdays=frozenset(asked.weekday) or WORKDAYS,
                days=int(asked.days),
                mode=MeetingMode(asked.mode),
                city=asked.place,
                limit=asked.count,
            )
        )
    if asked.json:
        call.json([_as_json(call, each) for each in found.candidates])
    else:
        for each in found.candidates:
            _tell(call, each)
    if found.nothing is not None:
        call.note(_words(call, found.nothing))


def _as_json(call: Call, row: "Candidate") -> dict[str, Any]:
    return {
        "date": row.day,
        "last_date": row.last,
        "rank": row.rank,
        "score": row.score,
        "possible": row.possible,
        "free_seats": row.free,
        "seats": row.seats,
        "required_missing": list(row.required_missing),
        "conflicts": [
            {"land": each.land, "kind": each.kind, "name": each.name} for each in row.conflicts
        ],
        "reasons": [_words(call, each) for each in row.reasons],
        "alternatives": list(row.alternatives),
    }


def _tell(call: Call, row: "Candidate") -> None:
    weekdays = call.phrases.text("date.weekdays").split()
    named = f"{weekdays[row.day.weekday()]} {row.day.isoformat()}"
    line = call.say("candidate", rank=row.rank, date=named, score=row.score, free=row.free,
                    seats=row.seats)  # fmt: skip
    call.line(line)
    for reason in row.reasons:
        call.line(f"    {_words(call, reason)}")


def _words(call: Call, reason: "Reason") -> str:
    from mintgremium.services.planning.words import reason_words

    return reason_words(reason, call.phrases.text)


COMMAND = Command(options, run)
