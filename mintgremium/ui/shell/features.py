"""The commands of all features and their menu; light modules only, read at the start."""

from typing import Final

from mintgremium.ui.meetings.actions import ADD, MEETING_ACTIONS, OF_ONE

FEATURE_ACTIONS: Final = (*MEETING_ACTIONS,)

# The menu Meeting, by ids; `-` is a line.
MEETING_MENU: Final = (ADD, "-", *OF_ONE)
