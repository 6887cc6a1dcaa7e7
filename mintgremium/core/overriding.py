"""`override` for Python 3.11 without importing typing_extensions when the program starts."""

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override
else:
    _F = TypeVar("_F")

    def override(function: _F) -> _F:
        """Mark a method that replaces one of its base class (PEP 698)."""
        return function


__all__ = ["override"]
