"""What belongs to the workspace file itself: who organises, and whether it is only a sample."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mintgremium.core.errors import InvalidInputError
from mintgremium.core.mail_addresses import is_mail_address
from mintgremium.core.texts import drop_empty, line_problem
from mintgremium.storage.reader import Reader
from mintgremium.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

SAMPLE = "sample"
ORGANIZER_NAME = "organizer_name"
ORGANIZER_EMAIL = "organizer_email"

VALUE = "SELECT w.value FROM workspace_setting w WHERE w.key = :key"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizerDraft:
    """Who invites and answers for the committees."""

    name: str
    email: str = ""

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        mail = self.email.strip()
        return drop_empty(
            {
                "name": line_problem(self.name, 200, required=True),
                "email": "mail-address" if mail and not is_mail_address(mail) else None,
            }
        )


class WorkspaceSettings:
    """Reads and changes what belongs to the file."""

    def __init__(self, work: UnitOfWork, reader: Reader) -> None:
        self._work = work
        self._reader = reader

    def is_sample(self) -> bool:
        """Tell whether people and meetings are invented, so that nothing may really be sent."""
        return self._value(SAMPLE) is True

    def organizer(self) -> OrganizerDraft:
        """Return who organises, as a form edits it."""
        return OrganizerDraft(
            name=str(self._value(ORGANIZER_NAME) or ""),
            email=str(self._value(ORGANIZER_EMAIL) or ""),
        )

    def save_organizer(self, draft: OrganizerDraft) -> None:
        """Store who organises; committees that had the former organiser follow, in one step."""
        from mintgremium.services.workspaces.organizer import hand_over

        if problems := draft.problems():
            raise InvalidInputError(problems)
        former = self.organizer()
        with self._work.write("save-workspace-settings", draft.name.strip()) as session:
            put(session, ORGANIZER_NAME, draft.name.strip())
            put(session, ORGANIZER_EMAIL, draft.email.strip())
            hand_over(session, former, draft)

    def _value(self, key: str) -> object:
        found = self._reader.one(VALUE, {"key": key})
        return json.loads(found[0]) if found else None


def put(session: "Session", key: str, value: object) -> None:
    """Store one setting inside an open unit of work."""
    from sqlalchemy import select

    from mintgremium.models import WorkspaceSetting

    setting = session.scalar(select(WorkspaceSetting).where(WorkspaceSetting.key == key))
    text = json.dumps(value, ensure_ascii=False)
    if setting is None:
        session.add(WorkspaceSetting(key=key, value=text))
    else:
        setting.value = text
