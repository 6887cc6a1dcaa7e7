"""What the Überblick says of a meeting, as titled blocks of lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from mintgremium.services.meetings.rows import MeetingFacts
from mintgremium.ui.deadline_words import deadline_name, done_words, rule_sentence
from mintgremium.ui.labels import Labels
from mintgremium.ui.meeting_days import day_in_full, meeting_days, meeting_hours
from mintgremium.ui.meetings.words import attendance_sentence


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its icon; with a `link` it can be opened, `second` stands below in grey."""

    text: str
    icon: str = ""
    second: str = ""
    link: str = ""
    tint: str = "text"


@dataclass(frozen=True, slots=True)
class Block:
    """A title and its lines."""

    title: str
    lines: tuple[Line, ...]


def main_blocks(facts: MeetingFacts, labels: Labels, today: date) -> Iterator[Block]:
    """Give what stands at the left: deadlines with their rules, note, doubts of the record."""
    translate = QCoreApplication.translate
    if facts.cancel_reason:
        yield Block(
            translate("meeting_overview", "Called off"),
            (Line(facts.cancel_reason, "calendar-x"),),
        )
    if rows := [row for row in facts.deadlines if row.deadline is not None]:
        tints = {"late": "critFg", "soon": "warnFg"}
        icons = {"late": "triangle-alert", "soon": "clock-alert", "done": "circle-check"}
        yield Block(
            translate("meeting_overview", "Deadlines and their rules"),
            tuple(
                Line(
                    f"{deadline_name(row, labels)}: {day_in_full(row.on, with_year=True)}, "
                    f"{done_words(row, labels, today)}",
                    icons.get(row.state, "circle"),
                    rule_sentence(row),
                    tint=tints.get(row.state, "text"),
                )
                for row in rows
            ),
        )
    if facts.note:
        yield Block(translate("meeting_overview", "Note"), (Line(facts.note),))
    if facts.source or facts.remarks:
        yield Block(translate("meeting_overview", "Where this is known from"), _sources(facts))


def side_blocks(facts: MeetingFacts, labels: Labels) -> Iterator[Block]:
    """Give what stands at the right: when, where, how to join, what there is."""
    translate = QCoreApplication.translate
    yield Block(translate("meeting_overview", "When"), tuple(_times(facts, labels)))
    if place := tuple(_places(facts)):
        yield Block(translate("meeting_overview", "Where"), place)
    if joining := tuple(_joining(facts)):
        yield Block(translate("meeting_overview", "How to join"), joining)
    yield Block(translate("meeting_overview", "Known as"), tuple(_names(facts)))


def _times(facts: MeetingFacts, labels: Labels) -> Iterator[Line]:
    translate = QCoreApplication.translate
    yield Line(meeting_days(facts.start, facts.end), "calendar-days")
    hours = meeting_hours(facts.start, facts.end)
    if facts.first_day_end or facts.last_day_start:
        text = translate("meeting_overview", "first day until {end}, last day from {start}")
        second = text.format(end=facts.first_day_end or "–", start=facts.last_day_start or "–")
        yield Line(hours, "clock", second)
    elif hours:
        yield Line(hours, "clock")
    yield Line(labels.word(facts.mode), "users")
    if sentence := attendance_sentence(facts.attendance):
        yield Line(sentence, "armchair")


def _places(facts: MeetingFacts) -> Iterator[Line]:
    city = f"{facts.postal_code} {facts.city}".strip()
    address = ", ".join(filter(None, (facts.street, city)))
    if facts.location_name or address:
        yield Line(
            facts.location_name or address, "map-pin", address if facts.location_name else ""
        )
    if facts.host:
        text = QCoreApplication.translate("meeting_overview", "Host: {host}")
        yield Line(text.format(host=facts.host), "building-2")


def _joining(facts: MeetingFacts) -> Iterator[Line]:
    if facts.video_url:
        yield Line(facts.video_url, "video", link=facts.video_url)
    if facts.dial_in:
        yield Line(facts.dial_in, "phone")


def _names(facts: MeetingFacts) -> Iterator[Line]:
    translate = QCoreApplication.translate
    for committee in facts.committees:
        yield Line(committee.name, "users-round")
    yield Line(
        translate("meeting_overview", "Reference {reference}").format(reference=facts.reference),
        "tag",
    )
    if facts.number:
        text = translate("meeting_overview", "Number {number}")
        yield Line(text.format(number=facts.number), "list")


def _sources(facts: MeetingFacts) -> tuple[Line, ...]:
    found = [Line(text, "info") for text in facts.remarks]
    if facts.source:
        is_web = facts.source.startswith(("http://", "https://"))
        name = facts.source_label or facts.source
        found.append(Line(name, "book-open", link=facts.source if is_web else ""))
    return tuple(found)
