"""What the set-up asks, as plain data."""

from dataclasses import dataclass
from pathlib import Path

from mintgremium.core.mail_addresses import is_mail_address
from mintgremium.runtime.paths import SUFFIX
from mintgremium.services.files import Recipe


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The answers so far; `recipe` None keeps the file that is open."""

    recipe: Recipe | None
    path: Path
    organizer_name: str = ""
    organizer_email: str = ""
    backup_folder: str = ""

    def problems(self) -> dict[str, str]:
        """Map each answer that does not work to the code of its problem."""
        found = {}
        if self.recipe is not None and self.path.exists():
            found["path"] = "file-exists"
        mail = self.organizer_email.strip()
        if mail and not is_mail_address(mail):
            found["organizer_email"] = "mail-address"
        if mail and not self.organizer_name.strip():
            found["organizer_name"] = "required"
        if self.backup_folder and not Path(self.backup_folder).is_dir():
            found["backup_folder"] = "missing-folder"
        return found


def free_path(folder: Path, stem: str) -> Path:
    """Return a path in the folder that no file has yet: `gremien`, else `gremien 2` and so on."""
    path, number = folder / f"{stem}{SUFFIX}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem} {number}{SUFFIX}"
    return path
