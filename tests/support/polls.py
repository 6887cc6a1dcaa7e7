"""Polls for tests: sixteen invented persons, drafts, and answers as mail clients send them."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from uuid import UUID

import pytest

from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import Availability
from mintgremium.documents.phrases import Phrases
from mintgremium.services.committees.drafts import MembershipDraft
from mintgremium.services.contacts.drafts import PersonDraft
from mintgremium.services.polls.drafts import OptionDraft, PollDraft
from mintgremium.services.polls.form import FormLine, form_text
from mintgremium.services.polls.rows import PollPage
from mintgremium.services.workspace_services import Services, build_services
from mintgremium.services.workspaces.creating import create_starter

NOW = datetime(2026, 11, 25, 9, tzinfo=BERLIN)
YES, MAYBE, NO = Availability.YES, Availability.MAYBE, Availability.NO
LAENDER = 16


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """A starter whose sixteen seats of Länder are held by invented persons."""
    workspace = create_starter(tmp_path / "poll.mintgremium")
    made = build_services(workspace, lambda: NOW)
    for seat in made.committees.seats(committee(made)):
        if seat.land_id is None:
            continue
        person = made.contacts.save_person(
            PersonDraft(
                family_name=f"Weiß-{seat.tag}",
                given_name="Änne",
                form_of_address="Frau",
                emails=(f"{seat.tag.lower()}@example.org",),
                sample=True,
            )
        )
        made.committees.save_membership(MembershipDraft(seat_id=seat.id, person_id=person))
    yield made
    workspace.close()


def committee(services: Services) -> UUID:
    return next(row.id for row in services.committees.committees() if row.short_name == "LRT")


def option(day: date, hour: int = 11) -> OptionDraft:
    start = datetime(day.year, day.month, day.day, hour, tzinfo=BERLIN)
    return OptionDraft(start=start, end=start + timedelta(hours=5))


OPTIONS = tuple(option(day) for day in (date(2027, 4, 14), date(2027, 4, 15), date(2027, 4, 22)))


def draft(services: Services, **fields) -> PollDraft:
    key = committee(services)
    lands = tuple(seat.id for seat in services.committees.seats(key) if seat.land_id)
    values = {"committee_id": key, "name": "8. Länder-Round-Table", "options": OPTIONS,
              "seats": lands, "answer_until": date(2027, 1, 15)}  # fmt: skip
    return PollDraft(**(values | fields))


@pytest.fixture
def poll(services: Services) -> UUID:
    """A draft of a poll with three dates."""
    return services.polls.save(draft(services))


@pytest.fixture
def sent(services: Services, poll: UUID, tmp_path: Path) -> UUID:
    """A poll that went out."""
    services.polls.send(poll, tmp_path / "out")
    return poll


def body_of(path: Path) -> str:
    message = message_from_bytes(path.read_bytes(), policy=policy.default)
    return message.get_body().get_content()


def reply(page: PollPage, seat: str, answers: dict[int, str], target: Path, **heads) -> Path:
    """Answer as a client does: the form filled in on top, the question quoted below."""
    row = next(row for row in page.asked if row.tag == seat)
    lines = [FormLine(each.number, each.start, each.end) for each in page.options]
    form = form_text(page.code, seat, lines, Phrases.load("de"))
    filled = "\n".join(
        f"{line}{answers.get(int(line[1]), '')}" if line.startswith("[") else line
        for line in form.splitlines()
    )
    quoted = "\n".join(f"> {line}" for line in form.splitlines())
    mail = EmailMessage()
    mail["From"] = heads.pop("sender", f"Frau Weiß <{row.address}>")
    mail["Subject"] = heads.pop("subject", f"AW: Terminabfrage [{page.code}]")
    for name, value in heads.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(f"Guten Tag,\n\n{filled}\n\nAm Mittwoch schrieben Sie:\n{quoted}\n")
    target.write_bytes(mail.as_bytes())
    return target


def answers(page: PollPage, seat: str) -> dict[int, Availability]:
    return dict(next(row.answers for row in page.asked if row.tag == seat))
