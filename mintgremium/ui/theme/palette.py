"""The QPalette of a theme."""

from typing import Final

from PySide6.QtGui import QColor, QPalette

from mintgremium.ui.theme.tokens import Tokens

_ROLES: Final = {
    QPalette.ColorRole.Window: "base",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "base",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "crit",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text3",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "onAccent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "lineStrong",
    QPalette.ColorRole.Dark: "field",
    QPalette.ColorRole.Shadow: "text2",
}
_DISABLED: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def build_palette(tokens: Tokens) -> QPalette:
    """Fill a palette for all three colour groups."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, tokens.colors[name])
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.colors["disabled"])
    # A view that lost the focus keeps its selection, but shows it in grey.
    idle = QPalette.ColorGroup.Inactive
    palette.setColor(idle, QPalette.ColorRole.Highlight, QColor(tokens.colors["selectedIdle"]))
    palette.setColor(idle, QPalette.ColorRole.HighlightedText, tokens.colors["text"])
    return palette
