"""Hand the committees of one organiser over to the next."""

from typing import TYPE_CHECKING

from sqlalchemy import select

from mintgremium.models import Committee

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from mintgremium.services.workspaces.settings import OrganizerDraft


def hand_over(session: "Session", former: "OrganizerDraft", draft: "OrganizerDraft") -> None:
    """Give the new name and address to each committee that bore the former or none."""
    for committee in session.scalars(select(Committee)):
        if committee.organizer_name in ("", former.name):
            committee.organizer_name = draft.name.strip()
        if committee.organizer_email in ("", former.email):
            committee.organizer_email = draft.email.strip()
