"""All use cases of one open workspace, each built when it is first asked for."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from mintgremium.core.moments import to_berlin
from mintgremium.storage.workspace import Workspace

if TYPE_CHECKING:
    from mintgremium.services.action_items.service import ActionItems
    from mintgremium.services.agenda.service import Agendas
    from mintgremium.services.attachments.service import Attachments
    from mintgremium.services.committees.roles import CommitteeRoles
    from mintgremium.services.committees.service import Committees
    from mintgremium.services.committees.successions import Successions
    from mintgremium.services.contacts.service import Contacts
    from mintgremium.services.deadlines.service import Deadlines
    from mintgremium.services.exchange.calendar import CalendarExport
    from mintgremium.services.exchange.calendar_tasks import TaskExport
    from mintgremium.services.exchange.listing import Listing
    from mintgremium.services.exchange.service import Exchange
    from mintgremium.services.holidays.service import Holidays
    from mintgremium.services.invitations.service import Invitations
    from mintgremium.services.lands.service import Lands
    from mintgremium.services.layers.service import Layers
    from mintgremium.services.mail_templates.service import MailTemplates
    from mintgremium.services.meetings.printing import Printing
    from mintgremium.services.meetings.service import Meetings
    from mintgremium.services.member_lists.service import MemberLists
    from mintgremium.services.member_lists.vcards import Vcards
    from mintgremium.services.minutes.service import Minutes
    from mintgremium.services.outbox.service import Outbox
    from mintgremium.services.overview.service import Overview
    from mintgremium.services.planning.service import Planning
    from mintgremium.services.polls.service import Polls
    from mintgremium.services.privacy.service import Privacy
    from mintgremium.services.reminders.service import Reminders
    from mintgremium.services.replies.service import Replies
    from mintgremium.services.rotation.service import Rotation
    from mintgremium.services.workspaces.settings import WorkspaceSettings


def utc_now() -> datetime:
    """Tell the time."""
    return datetime.now(UTC)


class Services:
    """What the window and the command line are given of a workspace; nothing else reaches it."""

    def __init__(self, workspace: Workspace, clock: Callable[[], datetime]) -> None:
        self.workspace = workspace
        self.clock = clock

    def today(self) -> date:
        """Tell the day on the German clock."""
        return to_berlin(self.clock()).date()

    @cached_property
    def privacy(self) -> "Privacy":
        """Care of personal data."""
        from mintgremium.services.privacy.service import Privacy

        return Privacy(self.workspace, self.clock)

    @cached_property
    def contacts(self) -> "Contacts":
        """People and organisations."""
        from mintgremium.services.contacts.service import Contacts

        return Contacts(self.workspace.work, self.workspace.reader, self.today)

    @cached_property
    def committees(self) -> "Committees":
        """Committees, seats and who sits on them."""
        from mintgremium.services.committees.service import Committees

        return Committees(self.workspace.work, self.workspace.reader, self.today)

    @cached_property
    def committee_roles(self) -> "CommitteeRoles":
        """Who chairs, moderates, takes the minutes, or comes as a guest."""
        from mintgremium.services.committees.roles import CommitteeRoles

        return CommitteeRoles(self.workspace.work, self.workspace.reader, self.today)

    @cached_property
    def successions(self) -> "Successions":
        """Changes on seats, and what passes on."""
        from mintgremium.services.committees.successions import Successions

        return Successions(self.workspace.work, self.workspace.reader, self.clock)

    @cached_property
    def lands(self) -> "Lands":
        """The sixteen Länder."""
        from mintgremium.services.lands.service import Lands

        return Lands(self.workspace.reader, self.today)

    @cached_property
    def holidays(self) -> "Holidays":
        """Public and school holidays."""
        from mintgremium.services.holidays.service import Holidays

        return Holidays(self.workspace.reader)

    @cached_property
    def layers(self) -> "Layers":
        """Named layers of blocked dates, and imported school holidays."""
        from mintgremium.services.layers.service import Layers

        return Layers(self.workspace.work, self.workspace.reader, self.clock)

    @cached_property
    def planning(self) -> "Planning":
        """The best days, with reasons."""
        from mintgremium.services.planning.service import Planning

        return Planning(self.workspace.work, self.workspace.reader, self.clock, self.holidays)

    @cached_property
    def polls(self) -> "Polls":
        """Ask the seats which date suits them."""
        from mintgremium.services.polls.service import Polls

        return Polls(self.workspace.work, self.workspace.reader, self.clock)

    @cached_property
    def replies(self) -> "Replies":
        """Answers that come back as files."""
        from mintgremium.services.replies.service import Replies

        return Replies(self.workspace.work, self.workspace.reader, self.clock, self.polls)

    @cached_property
    def reminders(self) -> "Reminders":
        """Who is reminded of what, each time once."""
        from mintgremium.services.reminders.service import Reminders

        return Reminders(self.workspace, self.clock)

    @cached_property
    def rotation(self) -> "Rotation":
        """Who hosts and chairs when."""
        from mintgremium.services.rotation.service import Rotation

        return Rotation(self.workspace.work, self.workspace.reader, self.today)

    @cached_property
    def settings(self) -> "WorkspaceSettings":
        """What belongs to the file itself, such as its organiser."""
        from mintgremium.services.workspaces.settings import WorkspaceSettings

        return WorkspaceSettings(self.workspace.work, self.workspace.reader)

    @cached_property
    def meetings(self) -> "Meetings":
        """Meetings: plan, find, move, cancel."""
        from mintgremium.services.meetings.service import Meetings

        work, reader = self.workspace.work, self.workspace.reader
        return Meetings(work, reader, self.clock, self.holidays)

    @cached_property
    def agendas(self) -> "Agendas":
        """What is on the agenda of a meeting."""
        from mintgremium.services.agenda.service import Agendas

        return Agendas(self.workspace.work, self.workspace.reader)

    @cached_property
    def invitations(self) -> "Invitations":
        """What goes out for a meeting, and what comes back."""
        from mintgremium.services.invitations.service import Invitations

        return Invitations(self.workspace.work, self.workspace.reader, self.clock)

    @cached_property
    def mail_templates(self) -> "MailTemplates":
        """What the mails of a committee say."""
        from mintgremium.services.mail_templates.service import MailTemplates

        return MailTemplates(self.workspace.work, self.workspace.reader, self.clock)

    @cached_property
    def outbox(self) -> "Outbox":
        """Mails that leave by SMTP, and what became of each."""
        from mintgremium.services.outbox.service import Outbox

        return Outbox(self.workspace.work, self.workspace.reader, self.clock)

    @cached_property
    def minutes(self) -> "Minutes":
        """Minutes, attendance and resolutions."""
        from mintgremium.services.minutes.service import Minutes

        return Minutes(self.workspace.work, self.workspace.reader, self.clock)

    @cached_property
    def action_items(self) -> "ActionItems":
        """Who does what until when."""
        from mintgremium.services.action_items.service import ActionItems

        return ActionItems(self.workspace.work, self.workspace.reader, self.clock)

    @cached_property
    def attachments(self) -> "Attachments":
        """Files that belong to meetings."""
        from mintgremium.services.attachments.service import Attachments

        return Attachments(self.workspace.work, self.workspace.reader)

    @cached_property
    def deadlines(self) -> "Deadlines":
        """By when something must be done for a meeting."""
        from mintgremium.services.deadlines.service import Deadlines

        return Deadlines(self.workspace.reader, self.clock)

    @cached_property
    def overview(self) -> "Overview":
        """The start page and the figures of the navigation."""
        from mintgremium.services.overview.service import Overview

        return Overview(self.workspace.reader, self.clock)

    @cached_property
    def exchange(self) -> "Exchange":
        """The exchange file, out and in; an import is preceded by a backup."""
        from mintgremium.services.exchange.service import Exchange

        work, reader = self.workspace.work, self.workspace.reader
        return Exchange(work, reader, self.clock, lambda: self.workspace.make_backup("import"))

    @cached_property
    def member_lists(self) -> "MemberLists":
        """Lists of members, out to other programs and in; an import is preceded by a backup."""
        from mintgremium.services.member_lists.service import MemberLists

        work, reader = self.workspace.work, self.workspace.reader
        return MemberLists(work, reader, self.clock, lambda: self.workspace.make_backup("import"))

    @cached_property
    def vcards(self) -> "Vcards":
        """People as vCards, out and in."""
        from mintgremium.services.member_lists.vcards import Vcards

        return Vcards(self.workspace.reader, self.member_lists, self.today)

    @cached_property
    def listing(self) -> "Listing":
        """Flat lists of all records, for scripts."""
        from mintgremium.services.exchange.listing import Listing

        return Listing(self.workspace.reader, self.today)

    @cached_property
    def calendar_export(self) -> "CalendarExport":
        """Meetings as a calendar for others to subscribe to."""
        from mintgremium.services.exchange.calendar import CalendarExport

        return CalendarExport(self.workspace.reader, self.clock)

    @cached_property
    def task_export(self) -> "TaskExport":
        """Tasks as a calendar of their own."""
        from mintgremium.services.exchange.calendar_tasks import TaskExport

        return TaskExport(self.workspace.reader, self.clock)

    @cached_property
    def printing(self) -> "Printing":
        """The documents of a meeting."""
        from mintgremium.services.meetings.printing import Printing

        return Printing(self.workspace.reader, self.clock)


def build_services(workspace: Workspace, clock: Callable[[], datetime] = utc_now) -> Services:
    """Put the use cases over an open workspace."""
    return Services(workspace, clock)
