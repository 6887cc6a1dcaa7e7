"""Invented meetings and strategies for hostile text, shared by the tests of documents."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import strategies as st

from mintgremium.core.moments import Moment
from mintgremium.documents.trees import Attendee, CalendarEvent, Organizer

ORGANIZER = Organizer("Körber-Stiftung (Beispiel)", "gremien@example.org")
EVENT = CalendarEvent(
    uid="3f0c5a52-8e5e-4b57-9f4e-5f3ad1f0a001@example.org",
    sequence=0,
    sent_at=datetime(2027, 3, 1, 9, 30, tzinfo=UTC),
    summary="8. Länder-Round-Table",
    start=Moment.parse("2027-06-10T11:00"),
    end=Moment.parse("2027-06-10T16:00"),
    organizer=ORGANIZER,
    attendees=(Attendee("Dr. Ägidius Öztürk-Weiß", "a.oeztuerk@example.org"),),
    location="Haus der Beispiele, Musterstraße 1, 10115 Berlin",
    video_link="https://video.example.org/lrt?raum=1",
    dial_in="+49 30 123456, PIN 7788#",
    description="Tagesordnung\nTOP 1 Begrüßung; TOP 2 Aussprache, „Übergänge“",
    categories=("LRT",),
)

HOSTILE = (
    *"äöüßẞÄÖÜ€–„“‚‘’…·\u00a0\u202f",
    *"\"',;:\\^|<>{}&%=@#",
    *" \t\nnN",
    *"🦉👩\u200d💻",
    *"abcdefgXYZ0123",
)
texts = st.text(st.sampled_from(HOSTILE), max_size=200)
lines = st.text(st.sampled_from([sign for sign in HOSTILE if sign not in "\t\n"]), max_size=120)
lengths = st.integers(60, 90)
long_lines = st.builds(lambda sign, n: sign * n, st.sampled_from(HOSTILE[:40]), lengths)


@st.composite
def events(draw: st.DrawFn) -> CalendarEvent:
    line = lines | long_lines
    return replace(
        EVENT,
        summary=draw(line),
        location=draw(line),
        description=draw(texts | long_lines),
        organizer=replace(ORGANIZER, name=draw(line)),
        attendees=(Attendee(draw(line), "a@example.org"),),
    )
