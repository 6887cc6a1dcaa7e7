"""The commands of all features; light modules only, as they are read at the start."""

from typing import Final

from mintgremium.ui.meetings.actions import MEETING_ACTIONS

FEATURE_ACTIONS: Final = (*MEETING_ACTIONS,)
