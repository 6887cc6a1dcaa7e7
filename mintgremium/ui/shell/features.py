"""The commands of all features and their menu; light modules only, read at the start."""

from typing import Final

from mintgremium.ui.action_items.actions import TASK_ACTIONS
from mintgremium.ui.agenda.actions import AGENDA_ACTIONS
from mintgremium.ui.committees.actions import COMMITTEE_ACTIONS
from mintgremium.ui.contacts.actions import CONTACT_ACTIONS
from mintgremium.ui.lands.actions import LAND_ACTIONS
from mintgremium.ui.mail_templates.actions import TEMPLATE_ACTIONS
from mintgremium.ui.meetings.actions import (
    ADD,
    ANSWER_ACTIONS,
    MEETING_ACTIONS,
    OF_ONE,
    PAPER_ACTIONS,
    PRESENCE_ACTIONS,
)
from mintgremium.ui.member_lists.actions import LIST_ACTIONS
from mintgremium.ui.minutes.actions import MINUTES_ACTIONS, RESULT_ACTIONS
from mintgremium.ui.outbox.actions import OUTBOX_ACTIONS
from mintgremium.ui.planner.actions import PLANNER_ACTIONS
from mintgremium.ui.polls.actions import POLL_ACTIONS
from mintgremium.ui.privacy.actions import PRIVACY_ACTIONS
from mintgremium.ui.reminders.actions import REMINDER_ACTIONS
from mintgremium.ui.replies.actions import REPLY_ACTIONS, TAKE

FEATURE_ACTIONS: Final = (
    *MEETING_ACTIONS,
    *ANSWER_ACTIONS,
    *PRESENCE_ACTIONS,
    *PAPER_ACTIONS,
    *AGENDA_ACTIONS,
    *MINUTES_ACTIONS,
    *RESULT_ACTIONS,
    *COMMITTEE_ACTIONS,
    *TEMPLATE_ACTIONS,
    *CONTACT_ACTIONS,
    *TASK_ACTIONS,
    *PLANNER_ACTIONS,
    *POLL_ACTIONS,
    *REPLY_ACTIONS,
    *LAND_ACTIONS,
    *LIST_ACTIONS,
    *OUTBOX_ACTIONS,
    *PRIVACY_ACTIONS,
    *REMINDER_ACTIONS,
)

# The menu Meeting, by ids; `-` is a line.
MEETING_MENU: Final = (
    ADD,
    "-",
    *OF_ONE,
    TAKE,
    "replies.take_folder",
    "-",
    "agenda.print",
    "minutes.print",
    "minutes.circulate",
    "minutes.approve",
    "-",
    "planner.find",
    "planner.series",
    "polls.add",
    "planner.layers",
)

# Lists from and to other programs, in the menu File.
LISTS_MENU: Final = ("lists.import", "lists.export")

# What can be added besides, at the end of the menu Edit.
RECORDS_MENU: Final = (
    "tasks.add",
    "contacts.add_person",
    "contacts.add_organization",
    "committees.add",
)

# What the outbox adds to the menu Extras.
OUTBOX_MENU: Final = ("outbox.send", "outbox.account")
