"""The commands of the place of the Länder."""

from typing import Final

from mintgremium.ui.actions import ActionSpec
from mintgremium.ui.translation import QT_TRANSLATE_NOOP

VIEW: Final = "lands"
OPEN: Final = "lands.open"
TILES: Final = "lands.tiles"
SAVE: Final = "lands.save"
COPY: Final = "lands.copy"

LAND_ACTIONS: Final = (
    ActionSpec(
        id=OPEN,
        text=QT_TRANSLATE_NOOP("actions", "&Open the seat of the Land"),
        tip=QT_TRANSLATE_NOOP("actions", "Go to the seat that the picture is about"),
        icon="armchair",
        scope=VIEW,
    ),
    ActionSpec(
        id=TILES,
        text=QT_TRANSLATE_NOOP("actions", "The Länder as &tiles"),
        tip=QT_TRANSLATE_NOOP("actions", "Show each Land as a tile of the same size, or the map"),
        shortcut="F4",
        icon="layout-dashboard",
        scope=VIEW,
        checkable=True,
    ),
    ActionSpec(
        id=SAVE,
        text=QT_TRANSLATE_NOOP("actions", "&Save the map as a picture …"),
        tip=QT_TRANSLATE_NOOP("actions", "Write the Länder with their key as SVG, PNG or PDF"),
        icon="image-down",
        scope=VIEW,
    ),
    ActionSpec(
        id=COPY,
        text=QT_TRANSLATE_NOOP("actions", "&Copy the map as a picture"),
        tip=QT_TRANSLATE_NOOP("actions", "Put the Länder with their key on the clipboard"),
        icon="copy",
        scope=VIEW,
    ),
)
