"""A seat with somebody on it, tasks, invitations and a poll: what a change of hands meets."""

from datetime import date, datetime, timedelta

from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import Availability, DispatchKind
from mintgremium.models import Invitation
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.committees.roles import CommitteeRoles
from mintgremium.services.committees.succession_rows import SuccessionDraft
from mintgremium.services.committees.successions import Successions
from mintgremium.services.invitations.rows import Wish
from mintgremium.services.polls.drafts import OptionDraft, PollDraft
from mintgremium.services.polls.service import Polls

TODAY = date(2026, 11, 25)
OLD_MAIL, NEW_MAIL = "rosa.specimen@example.org", "nele.nachfolge@example.org"


class Office:
    """A seat that Rosa holds, and Nele, who will follow her."""

    def __init__(self, desk):
        self.desk = desk
        work, reader = desk.workspace.work, desk.workspace.reader
        self.successions = Successions(work, reader, desk.clock)
        self.polls = Polls(work, reader, desk.clock)
        self.roles = CommitteeRoles(work, reader, lambda: desk.clock.today)
        self.seat = desk.seat("NMF")
        self.old = desk.hold(self.seat, "Rosa Specimen", OLD_MAIL)
        self.new = desk.person("Nele Nachfolge", NEW_MAIL)

    def task(self, title, *, seat=True, person=None, **fields):
        """Add a task of the seat, of a person, or of both."""
        return self.desk.tasks.save(
            ActionItemDraft(
                title=title,
                responsible_seat_id=self.seat if seat else None,
                responsible_person_id=person,
                **fields,
            )
        )

    def invited(self, folder, start="2027-04-15 11:00", **fields):
        """Hold a meeting to which Rosa was invited by mail."""
        meeting = self.desk.meeting(start, start.replace("11:00", "16:00"), **fields)
        plan = self.desk.invitations.prepare(meeting, DispatchKind.INVITATION)
        self.desk.invitations.write_files(plan, folder / meeting.hex, Wish(reason="eilig"))
        return meeting

    def poll(self):
        """Ask the seat for one of two days; Rosa has answered."""
        start = datetime(2027, 6, 1, 11, tzinfo=BERLIN)
        options = tuple(
            OptionDraft(start=start + timedelta(days), end=start + timedelta(days, hours=3))
            for days in (0, 1)
        )
        key = self.polls.save(
            PollDraft(committee_id=self.desk.lrt, name="Sommersitzung", options=options)
        )
        self.polls.send(key, self.desk.workspace.path.parent / "poll")
        self.polls.answer(key, self.seat, {1: Availability.YES, 2: Availability.NO})
        return key

    def plan(self, start=TODAY, successor=None):
        """Say what would pass on."""
        return self.successions.plan(self.seat, start, successor or self.new)

    def follow(self, start=TODAY, **fields):
        """Let Nele follow."""
        return self.successions.succeed(
            SuccessionDraft(
                **{"seat_id": self.seat, "person_id": self.new, "start_date": start, **fields}
            )
        )

    def responsible(self):
        """Map each open task to who is responsible for it."""
        return {row.title: row.responsible for row in self.desk.tasks.rows()}

    def on_list(self, meeting):
        """Tell who is on the list of a meeting: name, address, whether taken off."""
        with self.desk.workspace.work.read() as session:
            found = session.query(Invitation).filter(Invitation.meeting_id == meeting)
            return sorted(
                (one.name, one.address, one.withdrawn_at is not None, str(one.answer))
                for one in found
            )
