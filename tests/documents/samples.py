"""Invented meetings and strategies for hostile text, shared by the tests of documents."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import strategies as st

from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import (
    ActionState,
    AttendanceMode,
    AttendanceRole,
    AttendanceState,
    ItemKind,
    ItemState,
    MeetingMode,
    MinutesState,
    MinutesType,
    ResolutionResult,
)
from mintgremium.documents.trees import (
    AttendanceEntry,
    Attendee,
    CalendarEvent,
    CommitteeTitle,
    ItemEntry,
    MeetingDocument,
    MinutesHead,
    Organizer,
    Place,
    Recipient,
    ResolutionEntry,
    TaskEntry,
)

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


def is_readable(text: str) -> bool:
    r"""Leave out `\N`, whose escaped form the reader of icalendar 7.3 gives back as `\n`."""
    return "\\N" not in text


texts = st.text(st.sampled_from(HOSTILE), max_size=200).filter(is_readable)
one_liners = [sign for sign in HOSTILE if sign not in "\t\n"]
lines = st.text(st.sampled_from(one_liners), max_size=120).filter(is_readable)
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


LETTERHEAD = Organizer(
    name="Geschäftsstelle Gremien (Beispiel)",
    mail="gremien@example.org",
    letterhead=("Beispielstiftung", "Musterkai 12", "20457 Hamburg"),
    contact=("Ada Beispiel", "Telefon 040 123456-0", "www.example.org"),
    signatory="Ada Beispiel",
)


def at(clock: str) -> datetime:
    return Moment.parse(f"2027-06-10T{clock}").at


DISCUSSION = (
    "Die Vertreterinnen und Vertreter der Länder berichten reihum über den Stand der"
    " Qualitätsentwicklung in ihren MINT-Regionen. Übereinstimmend wird festgestellt, dass die"
    " Übergänge zwischen Kindertagesstätte, Grundschule und weiterführender Schule der"
    " Aufmerksamkeit bedürfen – „ohne Verlässlichkeit keine Verstetigung“.\n"
    "Die Landeskoordinierungsstellen bitten um gemeinsame Erhebungsgrundlagen."
)
ITEMS = (
    ItemEntry("Eröffnung", kind=ItemKind.HEADING),
    ItemEntry(
        "Begrüßung und Feststellung der Beschlussfähigkeit",
        "1",
        ItemKind.FORMALITY,
        ItemState.HELD,
        minutes_allotted=10,
        begins=at("11:00"),
        ends=at("11:10"),
        text="Die Sitzung wird um 11:02 Uhr eröffnet. 13 von 16 Ländern sind vertreten.",
        result="Die Beschlussfähigkeit ist festgestellt.",
    ),
    ItemEntry(
        "Genehmigung des Protokolls der 7. Sitzung",
        "2",
        ItemKind.DECISION,
        ItemState.HELD,
        minutes_allotted=5,
        begins=at("11:10"),
        ends=at("11:15"),
        proposal="Das Protokoll der 7. Sitzung wird genehmigt.",
        resolutions=(
            ResolutionEntry(
                "Das Protokoll der 7. Sitzung wird genehmigt.",
                "LRT-2027-01",
                ResolutionResult.ADOPTED,
                13,
                0,
                0,
            ),
        ),
    ),
    ItemEntry("Qualität in MINT-Regionen", kind=ItemKind.HEADING),
    ItemEntry(
        "Qualitätsoffensive: Stand in den Ländern",
        "3",
        ItemKind.REPORT,
        ItemState.HELD,
        minutes_allotted=60,
        begins=at("11:15"),
        ends=at("12:15"),
        rapporteur="Dr. Ägidius Öztürk-Weiß (Bayern)",
        note="Eine Tischvorlage folgt.",
        text=DISCUSSION,
        result="Die Länder melden ihre Erhebungsmerkmale.",
        tasks=(
            TaskEntry(
                "Erhebungsmerkmale an die Geschäftsstelle senden",
                "alle Länder",
                datetime(2027, 9, 30, tzinfo=UTC).date(),
            ),
            TaskEntry("Übersicht der Merkmale zusammenstellen", "NMF"),
        ),
        items=(
            ItemEntry(
                "Bericht Bayern",
                "3.1",
                ItemKind.REPORT,
                ItemState.HELD,
                minutes_allotted=20,
                begins=at("11:15"),
                ends=at("11:35"),
                rapporteur="Bayern",
                text="Die Förderung wird bis 2029 fortgesetzt.",
            ),
            ItemEntry("Bericht Sachsen-Anhalt", "3.2", ItemKind.REPORT, ItemState.POSTPONED),
        ),
    ),
    ItemEntry(
        "Mittagspause",
        kind=ItemKind.BREAK,
        minutes_allotted=45,
        begins=at("12:15"),
        ends=at("13:00"),
    ),
    ItemEntry(
        "Kostenübernahme für den IHK-Lehrgang „Netzwerkkoordinator/in zur Fachkräftesicherung“",
        "4",
        ItemKind.DECISION,
        ItemState.HELD,
        minutes_allotted=45,
        begins=at("13:00"),
        ends=at("13:45"),
        rapporteur="Nationales MINT Forum",
        proposal="Die Kostenübernahme wird für 2028 fortgesetzt.",
        text="Der Antrag wird kontrovers beraten.",
        resolutions=(
            ResolutionEntry(
                "Die Kostenübernahme für den IHK-Lehrgang wird für das Jahr 2028 fortgesetzt."
                " Über die Zahl der Plätze entscheidet die Jury.",
                "LRT-2027-02",
                ResolutionResult.ADOPTED,
                11,
                1,
                1,
            ),
        ),
        tasks=(
            TaskEntry(
                "Ausschreibung veröffentlichen",
                "Körber-Stiftung",
                datetime(2027, 8, 15, tzinfo=UTC).date(),
                ActionState.DONE,
            ),
        ),
    ),
    ItemEntry(
        "Personalangelegenheiten der Geschäftsstelle",
        "5",
        ItemKind.INFORMATION,
        ItemState.WITHDRAWN,
        public=False,
    ),
    ItemEntry(
        "Verschiedenes",
        "6",
        ItemKind.DISCUSSION,
        ItemState.HELD,
        minutes_allotted=15,
        begins=at("13:45"),
        ends=at("14:00"),
    ),
)
LAENDER = [
    "Baden-Württemberg",
    "Bayern",
    "Berlin",
    "Brandenburg",
    "Bremen",
    "Hamburg",
    "Hessen",
    "Mecklenburg-Vorpommern",
    "Niedersachsen",
    "Nordrhein-Westfalen",
    "Rheinland-Pfalz",
    "Saarland",
    "Sachsen",
    "Sachsen-Anhalt",
    "Schleswig-Holstein",
    "Thüringen",
]


def seat_of(number: int, land: str) -> AttendanceEntry:
    vacant = number % 7 == 5
    return AttendanceEntry(
        seat=land,
        land=land,
        organization="Ministerium für Bildung, Wissenschaft und Kultur",
        person="" if vacant else f"Dr. Muster {land}",
        role=AttendanceRole.DEPUTY if number % 4 == 1 else AttendanceRole.MEMBER,
        mode=None if vacant else (AttendanceMode.VIRTUAL, AttendanceMode.PRESENCE)[number % 2],
        state=AttendanceState.ABSENT if vacant else AttendanceState.PRESENT,
        remark="bis TOP 3" if number == 3 else "",
    )


MEETING = MeetingDocument(
    committees=(CommitteeTitle("Länder-Round-Table MINT-Regionen", "LRT"),),
    label="8. Länder-Round-Table MINT-Regionen",
    number="8",
    reference="LRT-2027-1",
    start=Moment.parse("2027-06-10T11:00"),
    end=Moment.parse("2027-06-10T16:00"),
    mode=MeetingMode.HYBRID,
    place=Place("Haus der Beispiele", "Musterstraße 1", "10115", "Berlin", "Saal Ägypten"),
    video_link="https://video.example.org/lrt?raum=1",
    dial_in="+49 30 123456, PIN 7788#",
    note="Einlass ab 10:30 Uhr. Ein Imbiss steht bereit.",
    answer_until=datetime(2027, 5, 20, tzinfo=UTC).date(),
    organizer=LETTERHEAD,
    dated=datetime(2027, 4, 15, tzinfo=UTC).date(),
    items=ITEMS,
    attendance=(
        *(seat_of(number, land) for number, land in enumerate(LAENDER)),
        AttendanceEntry(
            "NMF",
            organization="Nationales MINT Forum",
            person="Prof. Dr. Erika Muster",
            mode=AttendanceMode.PRESENCE,
            state=AttendanceState.PRESENT,
        ),
        AttendanceEntry(
            organization="Beispielhochschule",
            person="Dr. Gastrednerin",
            role=AttendanceRole.SPEAKER,
            mode=AttendanceMode.PRESENCE,
            state=AttendanceState.PRESENT,
            remark="zu TOP 3",
        ),
    ),
    minutes=MinutesHead(
        MinutesType.RESULTS,
        MinutesState.CIRCULATED,
        datetime(2027, 6, 20, tzinfo=UTC).date(),
        datetime(2027, 7, 20, tzinfo=UTC).date(),
        chair="Prof. Dr. Erika Muster",
        keeper="Ada Beispiel",
    ),
)
RECIPIENT = Recipient(
    "Frau Staatssekretärin Dr. Beate Probe",
    "b.probe@example.org",
    "Sehr geehrte Frau Staatssekretärin Dr. Probe,",
    (
        "Ministerium für Bildung, Wissenschaft und Kultur",
        "Frau Staatssekretärin",
        "Dr. Beate Probe",
        "Musterplatz 3",
        "19055 Schwerin",
    ),
    "Mecklenburg-Vorpommern",
)

ATTACK = '<img src="file:///etc/hostname"/><a href="http://localhost:9/x">x</a> {0} &amp; <b>'


def hostile_meeting() -> MeetingDocument:
    """A meeting in which every text tries to be markup."""
    item = ItemEntry(
        ATTACK,
        ATTACK,
        rapporteur=ATTACK,
        note=ATTACK,
        proposal=ATTACK,
        text=ATTACK,
        result=ATTACK,
        resolutions=(ResolutionEntry(ATTACK, ATTACK),),
        tasks=(TaskEntry(ATTACK, ATTACK),),
    )
    return replace(
        MEETING,
        label=ATTACK,
        reference=ATTACK,
        note=ATTACK,
        place=Place(ATTACK, ATTACK, ATTACK, ATTACK, ATTACK),
        organizer=Organizer(ATTACK, "a@example.org", (ATTACK, ATTACK), (ATTACK,), ATTACK),
        items=(item, replace(item, items=(item,))),
        attendance=(AttendanceEntry(ATTACK, ATTACK, ATTACK, ATTACK, remark=ATTACK),),
    )
