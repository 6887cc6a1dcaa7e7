"""The format itself: every kind of object of an exchange file, key by key (after OParl, Popolo)."""

from collections.abc import Mapping
from types import MappingProxyType

from mintgremium.core.vocabulary import Kind
from mintgremium.services.exchange.layout import Shape
from mintgremium.services.exchange.shapes_bodies import BODIES
from mintgremium.services.exchange.shapes_meetings import MEETINGS
from mintgremium.services.exchange.shapes_planning import PLANNING
from mintgremium.services.exchange.shapes_post import POST
from mintgremium.services.exchange.values import Value

VERSION = 1

SHAPES: Mapping[Kind, Shape] = MappingProxyType(
    {shape.kind: shape for shape in (*BODIES, *MEETINGS, *PLANNING, *POST)}
)

# The kind of value in each column, for what is done with every record.
VALUES: Mapping[Kind, Mapping[str, Value]] = MappingProxyType(
    {kind: {each.stored_as: each.value for each in shape.values} for kind, shape in SHAPES.items()}
)

# The lists of the document in their order; what is named later may refer to what came before.
COLLECTIONS: Mapping[str, Kind] = MappingProxyType(
    {
        "settings": Kind.WORKSPACE_SETTING,
        "lands": Kind.LAND,
        "organizations": Kind.ORGANIZATION,
        "organization_changes": Kind.ORGANIZATION_CHANGE,
        "people": Kind.PERSON,
        "committees": Kind.COMMITTEE,
        "memberships": Kind.MEMBERSHIP,
        "committee_roles": Kind.COMMITTEE_ROLE,
        "successions": Kind.SUCCESSION,
        "meetings": Kind.MEETING,
        "action_items": Kind.ACTION_ITEM,
        "spent_numbers": Kind.SPENT_NUMBER,
        "school_holidays": Kind.SCHOOL_HOLIDAY,
        "calendar_layers": Kind.CALENDAR_LAYER,
        "polls": Kind.POLL,
        "rotation_turns": Kind.ROTATION_TURN,
        "replies": Kind.REPLY,
        "reminders": Kind.REMINDER,
    }
)
