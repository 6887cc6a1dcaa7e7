"""The places of the navigation and the pages behind them, made when they are first shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.context import ViewContext
from mintgremium.ui.translation import QT_TRANSLATE_NOOP
from mintgremium.ui.view import View

if TYPE_CHECKING:
    from mintgremium.ui.planner.finding import Finding

Factory = Callable[[ViewContext], View]


@dataclass(frozen=True, slots=True, kw_only=True)
class SubPlace:
    """A line below a place, shown while the place is open; the first may be the place itself."""

    view: str
    text: str
    icon: str
    tip: str

    @property
    def title(self) -> str:
        """Return its name in the language of the window."""
        return QCoreApplication.translate("actions", self.text).replace("&", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceSpec(SubPlace):
    """A place of the navigation; `views` are the pages that belong to it besides its own."""

    views: tuple[str, ...] = ()
    subs: tuple[SubPlace, ...] = ()

    def holds(self, view: str) -> bool:
        """Tell whether a page belongs to this place."""
        return view in (self.view, *self.views, *(sub.view for sub in self.subs))


def _first_steps(context: ViewContext) -> View:
    from mintgremium.ui.shell.first_steps import FirstStepsView

    return FirstStepsView(context)


def _overview(context: ViewContext) -> View:
    from mintgremium.ui.overview.view import OverviewView

    return OverviewView(context, _first_steps)


def _committees(context: ViewContext) -> View:
    from mintgremium.ui.committees.view import CommitteesView
    from mintgremium.ui.contacts.person_form import open_new_person

    return CommitteesView(context, open_new_person)


def _mail_templates(context: ViewContext) -> View:
    from mintgremium.ui.mail_templates.view import TemplatesView

    return TemplatesView(context)


def _contacts(context: ViewContext) -> View:
    from mintgremium.ui.contacts.view import ContactsView

    return ContactsView(context)


def _meetings(context: ViewContext) -> View:
    from mintgremium.ui.meetings.list_view import MeetingsView

    return MeetingsView(context)


def _meeting(context: ViewContext) -> View:
    from mintgremium.ui.agenda.tabs import AGENDA_TAB
    from mintgremium.ui.meetings.page import MeetingPage
    from mintgremium.ui.meetings.tabs import FIRST_TABS, LAST_TABS
    from mintgremium.ui.minutes.tabs import MINUTES_TAB, RESULTS_TAB

    return MeetingPage(context, (*FIRST_TABS, AGENDA_TAB, MINUTES_TAB, RESULTS_TAB, *LAST_TABS))


def _tasks(context: ViewContext) -> View:
    from mintgremium.ui.action_items.view import TasksView

    return TasksView(context)


def _resolutions(context: ViewContext) -> View:
    from mintgremium.ui.resolutions.view import ResolutionsView

    return ResolutionsView(context)


def _lands(context: ViewContext) -> View:
    from mintgremium.ui.lands.view import LandsView

    return LandsView(context)


def _ask_the_seats(context: ViewContext, finding: "Finding", parent: QWidget) -> None:
    from mintgremium.ui.polls.on_days import PollWish, open_new_poll

    spans = tuple((each.start, each.end) for each in finding.ranking.candidates if each.possible)
    search = finding.search
    wish = PollWish(
        committee_id=finding.committee.id, spans=spans, mode=search.mode, city=search.city
    )
    open_new_poll(context, wish, parent)


def _polls(context: ViewContext) -> View:
    from mintgremium.ui.polls.view import PollsView

    return PollsView(context)


def _outbox(context: ViewContext) -> View:
    from mintgremium.ui.outbox.view import OutboxView

    return OutboxView(context)


def _privacy(context: ViewContext) -> View:
    from mintgremium.ui.privacy.view import PrivacyView

    return PrivacyView(context)


def _reminders(context: ViewContext) -> View:
    from mintgremium.ui.reminders.view import RemindersView

    return RemindersView(context)


def _replies(context: ViewContext) -> View:
    from mintgremium.ui.replies.view import RepliesView

    return RepliesView(context)


def _planner(context: ViewContext) -> View:
    from mintgremium.ui.meetings.on_a_day import open_new_meeting
    from mintgremium.ui.planner.view import PlannerView

    return PlannerView(context, open_new_meeting, _ask_the_seats)


# Each page by the name that a Place uses. Imports stand inside: nothing is loaded before its time.
FACTORIES: Final[Mapping[str, Factory]] = {
    "first_steps": _first_steps,
    "overview": _overview,
    "committees": _committees,
    "mail_templates": _mail_templates,
    "contacts": _contacts,
    "meetings": _meetings,
    "meeting": _meeting,
    "tasks": _tasks,
    "resolutions": _resolutions,
    "lands": _lands,
    "planner": _planner,
    "polls": _polls,
    "outbox": _outbox,
    "replies": _replies,
    "reminders": _reminders,
    "privacy": _privacy,
}

# In the order of the navigation. A place appears as soon as its page is among the factories.
DECLARED: Final = (
    PlaceSpec(
        view="overview",
        text=QT_TRANSLATE_NOOP("actions", "&Overview"),
        icon="layout-dashboard",
        tip=QT_TRANSLATE_NOOP("actions", "See what needs you today"),
        views=("first_steps",),
    ),
    PlaceSpec(
        view="meetings",
        text=QT_TRANSLATE_NOOP("actions", "&Meetings"),
        icon="calendar-days",
        tip=QT_TRANSLATE_NOOP("actions", "List all meetings"),
        views=("meeting",),
        subs=(
            SubPlace(
                view="meetings",
                text=QT_TRANSLATE_NOOP("actions", "List"),
                icon="list",
                tip=QT_TRANSLATE_NOOP("actions", "List all meetings"),
            ),
            SubPlace(
                view="planner",
                text=QT_TRANSLATE_NOOP("actions", "&Year planner"),
                icon="calendar-range",
                tip=QT_TRANSLATE_NOOP("actions", "See the year and find the best day"),
            ),
            SubPlace(
                view="polls",
                text=QT_TRANSLATE_NOOP("actions", "Polls for &dates"),
                icon="vote",
                tip=QT_TRANSLATE_NOOP("actions", "Ask the seats which day suits them"),
            ),
            SubPlace(
                view="replies",
                text=QT_TRANSLATE_NOOP("actions", "Ans&wers to clarify"),
                icon="mail-open",
                tip=QT_TRANSLATE_NOOP("actions", "See answers that could not be assigned"),
            ),
            SubPlace(
                view="reminders",
                text=QT_TRANSLATE_NOOP("actions", "Rem&inders"),
                icon="bell",
                tip=QT_TRANSLATE_NOOP("actions", "See who is to be reminded of what"),
            ),
        ),
    ),
    PlaceSpec(
        view="committees",
        text=QT_TRANSLATE_NOOP("actions", "&Committees"),
        icon="users-round",
        tip=QT_TRANSLATE_NOOP("actions", "See the seats and who holds them"),
        views=("mail_templates",),
    ),
    PlaceSpec(
        view="contacts",
        text=QT_TRANSLATE_NOOP("actions", "Co&ntacts"),
        icon="contact-round",
        tip=QT_TRANSLATE_NOOP("actions", "List people and organisations"),
        subs=(
            SubPlace(
                view="contacts",
                text=QT_TRANSLATE_NOOP("actions", "List"),
                icon="list",
                tip=QT_TRANSLATE_NOOP("actions", "List people and organisations"),
            ),
            SubPlace(
                view="privacy",
                text=QT_TRANSLATE_NOOP("actions", "C&are of data"),
                icon="shield-check",
                tip=QT_TRANSLATE_NOOP("actions", "See whose data must be confirmed or reviewed"),
            ),
        ),
    ),
    PlaceSpec(
        view="tasks",
        text=QT_TRANSLATE_NOOP("actions", "&Tasks"),
        icon="square-check-big",
        tip=QT_TRANSLATE_NOOP("actions", "See who does what until when"),
    ),
    PlaceSpec(
        view="resolutions",
        text=QT_TRANSLATE_NOOP("actions", "&Resolutions"),
        icon="gavel",
        tip=QT_TRANSLATE_NOOP("actions", "Search all resolutions"),
    ),
    PlaceSpec(
        view="lands",
        text=QT_TRANSLATE_NOOP("actions", "&Länder"),
        icon="map",
        tip=QT_TRANSLATE_NOOP("actions", "See the seats, ministries and offices of each Land"),
    ),
    PlaceSpec(
        view="outbox",
        text=QT_TRANSLATE_NOOP("actions", "Outbo&x"),
        icon="send",
        tip=QT_TRANSLATE_NOOP("actions", "See which mails wait, left or are unclear"),
    ),
)

PLACES: Final = tuple(place for place in DECLARED if place.view in FACTORIES)
START_VIEW: Final = PLACES[0].view if PLACES else "first_steps"


def place_of(view: str) -> PlaceSpec | None:
    """Return the place of the navigation that a page belongs to."""
    return next((place for place in PLACES if place.holds(view)), None)


def goals() -> tuple[SubPlace, ...]:
    """Return all that the menu Go leads to: each place, and what lies below it."""
    found: list[SubPlace] = []
    for place in DECLARED:
        subs = (sub for sub in place.subs if sub.view != place.view)
        found += [each for each in (place, *subs) if each.view in FACTORIES]
    return tuple(found)


def place_actions() -> tuple[ActionSpec, ...]:
    """Make a command for every place, with the key of its number, and for what lies below."""
    numbers = {place.view: number for number, place in enumerate(PLACES, start=1)}
    return tuple(
        ActionSpec(
            id=f"go.{goal.view}",
            text=goal.text,
            tip=goal.tip,
            shortcut=f"Ctrl+{numbers[goal.view]}" if goal.view in numbers else "",
            icon=goal.icon,
        )
        for goal in goals()
    )
