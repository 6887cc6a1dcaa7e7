"""The properties by which the style sheet of the application tells widgets apart."""

from PySide6.QtWidgets import QWidget


def set_look(widget: QWidget, **properties: str) -> None:
    """Set properties such as `kind`, `role`, `surface` and let the style sheet look again."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        widget.update()
