"""Thousands of invented messages: names and titles from a German grammar with hostile signs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

from mintgremium.core.moments import Moment, to_berlin
from mintgremium.core.vocabulary import DispatchKind
from mintgremium.documents.trees import Attendee, CalendarEvent, Organizer
from tests.documents.samples import EVENT, HOSTILE, is_readable, one_liners

FIRST = datetime(2026, 1, 1, tzinfo=UTC)
CHANGES = [datetime(2027, 3, 28, 1, tzinfo=UTC), datetime(2027, 10, 31, 1, tzinfo=UTC)]
LENGTHS = (30, 60, 300, 1_500)
KINDS = [kind for kind in DispatchKind if kind is not DispatchKind.MINUTES]
TITLES = ["", "Dr. ", "Prof. Dr. ", "Dr.-Ing. ", "Dipl.-Päd. ", "Prof.in Dr. h. c. mult. "]
GIVEN = ["Änne", "Ägidius", "Jürgen", "Zoë", "Şükrü", "Łucja", "Anne-Katrin", "Ørjan", "J. Ö."]
FAMILY = ["Müller-Lüdenscheidt", "Groß", "Öztürk-Weiß", "Häßler", "d'Aubigné", "Nguyễn", "Großmann"]
AFFIX = ["", "von ", "zu ", "Freifrau von und zu ", "de la "]
SUBJECTS = [
    "Länder-Round-Table", "Länderbeirat", "Qualitätsoffensive", "Kostenübernahme",
    "Übergänge zwischen Kita, Grundschule & weiterführender Schule", "MINT-Regionen",
    "Netzwerkkoordinator/in zur Fachkräftesicherung", "Abschluß", "ÄÖÜ",
]  # fmt: skip
FRAMES = ["{}", "„{}“", "»{}«: Aussprache", "{}; Fortsetzung", "TOP 3/5/46 – {}", "{} (II. Teil)"]
TOWNS = ["10115 Berlin", "Düsseldorf", "München, Salvatorplatz 2", "Mainz; Saal „Gutenberg“"]


def _hostile(random: Random, most: int, signs: Sequence[str] = one_liners) -> str:
    return "".join(random.choices(signs, k=random.randint(0, most)))


def _readable(text: str) -> str:
    return text if is_readable(text) else text.replace("\\N", "\\n")


def _name(random: Random) -> str:
    parts = [random.choice(part) for part in (TITLES, GIVEN, AFFIX, FAMILY)]
    name = "{}{} {}{}".format(*parts)
    return name + _hostile(random, 8) if random.random() < 0.3 else name


def _title(random: Random) -> str:
    title = random.choice(FRAMES).format(random.choice(SUBJECTS))
    if random.random() < 0.3:
        title += " " + _hostile(random, 40)
    return _readable(title * random.choice((1, 1, 1, 2, 4)))


def _description(random: Random) -> str:
    lines = [f"TOP {n} {_title(random)}" for n in range(random.randint(0, 6))]
    return _readable("\n".join(lines) + _hostile(random, 30, HOSTILE))


def messages(count: int, seed: int = 20270318) -> Iterator[CalendarEvent]:
    """Yield invented events, the same for the same seed; hours of clock changes are among them."""
    random = Random(seed)
    for number in range(count):
        begin = FIRST + timedelta(minutes=30 * random.randrange(87_600))
        if number % 40 == 0:
            begin = random.choice(CHANGES) + timedelta(minutes=30 * random.randint(-3, 3))
        start = to_berlin(begin)
        end = to_berlin(start.astimezone(UTC) + timedelta(minutes=random.choice(LENGTHS)))
        yield replace(
            EVENT,
            uid=f"{random.getrandbits(128):032x}@example.org",
            sequence=random.randint(0, 40),
            kind=KINDS[number % len(KINDS)],
            summary=_title(random),
            start=Moment(start, EVENT.start.precision),
            end=Moment(end, EVENT.start.precision),
            location=random.choice(TOWNS),
            description=_description(random),
            organizer=Organizer(_name(random), "gremien@example.org"),
            attendees=(Attendee(_name(random), f"person{number}@example.org"),),
        )
