"""The folder that the files go to; it is made when it does not exist yet."""

from pathlib import Path

from mintgremium.core.overriding import override
from mintgremium.ui.widgets.folder_field import FolderField


class TargetFolder(FolderField):
    """Accepts a new folder within one that exists."""

    @override
    def problem(self) -> str:
        """Return a sentence if the files could not be put there."""
        text = self.value()
        if not text:
            return self.tr("Choose where the files shall lie.")
        folder = Path(text)
        if folder.is_dir() or (not folder.exists() and folder.parent.is_dir()):
            return ""
        return self.tr("This folder does not exist. Choose another one.")
