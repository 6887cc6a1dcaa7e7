"""Find the files that ship with the program: in the package (wheel) or beside it (checkout)."""

from pathlib import Path

import mintgremium


def resource(*parts: str) -> Path:
    """Return the path of a shipped file, for example `resource("themes", "light.toml")`."""
    package = Path(mintgremium.__file__).parent
    inside = package / "resources"
    root = inside if inside.is_dir() else package.parent / "resources"
    return root.joinpath(*parts)
