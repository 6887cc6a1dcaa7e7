"""Changes of templates inside an open unit of work."""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import select

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.errors import ConflictError
from mintgremium.documents.mail_text import TemplateText
from mintgremium.models import Committee, MailTemplate
from mintgremium.services.mail_templates.rows import MailHabits
from mintgremium.services.records import existing

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def stored_template(
    session: "Session", committee_id: UUID, kind: TemplateKind, language: str
) -> MailTemplate | None:
    """Return the committee's own template, if there is one."""
    return session.scalar(
        select(MailTemplate).where(
            MailTemplate.committee_id == committee_id,
            MailTemplate.template == kind,
            MailTemplate.language == language,
        )
    )


def change_template(
    session: "Session",
    where: tuple[UUID, TemplateKind, str],
    changed: Mapping[str, str],
    seen: TemplateText,
    shipped: TemplateText,
) -> None:
    """Put the changed fields over what is stored; what equals the shipped text is not kept.

    Raises ConflictError if one of these fields holds something else than the user has seen.
    """
    committee_id, kind, language = where
    existing(session, Committee, committee_id)
    record = stored_template(session, *where)
    now = TemplateText(record.subject, record.body) if record else shipped
    if any(getattr(now, field) != getattr(seen, field) for field in changed):
        raise ConflictError("record-changed")
    wanted = TemplateText(
        subject=changed.get("subject", now.subject), body=changed.get("body", now.body)
    )
    if wanted == shipped:
        if record is not None:
            session.delete(record)
        return
    if record is None:
        record = MailTemplate(committee_id=committee_id, template=kind, language=language)
        session.add(record)
    record.subject, record.body = wanted.subject, wanted.body


def drop_template(session: "Session", committee_id: UUID, kind: TemplateKind, lang: str) -> None:
    """Let the shipped text count again."""
    record = stored_template(session, committee_id, kind, lang)
    if record is not None:
        session.delete(record)


def change_habits(session: "Session", committee_id: UUID, habits: MailHabits) -> None:
    """Keep how a committee writes."""
    committee = existing(session, Committee, committee_id)
    committee.html_mail, committee.open_list = habits.html, habits.open_list
