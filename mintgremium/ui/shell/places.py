"""The places of the navigation and the pages behind them, made when they are first shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.context import ViewContext
from mintgremium.ui.translation import QT_TRANSLATE_NOOP
from mintgremium.ui.view import View

Factory = Callable[[ViewContext], View]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceSpec:
    """A place of the navigation; `views` are the pages that belong to it besides its own."""

    view: str
    text: str
    icon: str
    tip: str
    views: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Return its name in the language of the window."""
        return QCoreApplication.translate("actions", self.text).replace("&", "")


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

    return MeetingPage(context, (*FIRST_TABS, AGENDA_TAB, *LAST_TABS))


def _tasks(context: ViewContext) -> View:
    from mintgremium.ui.action_items.view import TasksView

    return TasksView(context)


def _resolutions(context: ViewContext) -> View:
    from mintgremium.ui.resolutions.view import ResolutionsView

    return ResolutionsView(context)


def _lands(context: ViewContext) -> View:
    from mintgremium.ui.lands.view import LandsView

    return LandsView(context)


# Each page by the name that a Place uses. Imports stand inside: nothing is loaded before its time.
FACTORIES: Final[Mapping[str, Factory]] = {
    "first_steps": _first_steps,
    "overview": _overview,
    "committees": _committees,
    "contacts": _contacts,
    "meetings": _meetings,
    "meeting": _meeting,
    "tasks": _tasks,
    "resolutions": _resolutions,
    "lands": _lands,
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
    ),
    PlaceSpec(
        view="committees",
        text=QT_TRANSLATE_NOOP("actions", "&Committees"),
        icon="users-round",
        tip=QT_TRANSLATE_NOOP("actions", "See the seats and who holds them"),
    ),
    PlaceSpec(
        view="contacts",
        text=QT_TRANSLATE_NOOP("actions", "Co&ntacts"),
        icon="contact-round",
        tip=QT_TRANSLATE_NOOP("actions", "List people and organisations"),
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
)

PLACES: Final = tuple(place for place in DECLARED if place.view in FACTORIES)
START_VIEW: Final = PLACES[0].view if PLACES else "first_steps"


def place_of(view: str) -> PlaceSpec | None:
    """Return the place of the navigation that a page belongs to."""
    return next((place for place in PLACES if view in (place.view, *place.views)), None)


def place_actions() -> tuple[ActionSpec, ...]:
    """Make a command for every place, with the key of its number."""
    return tuple(
        ActionSpec(
            id=f"go.{place.view}",
            text=place.text,
            tip=place.tip,
            shortcut=f"Ctrl+{number}",
            icon=place.icon,
        )
        for number, place in enumerate(PLACES, start=1)
    )
