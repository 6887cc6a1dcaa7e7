"""Build hook: compiles the translations and puts `resources/` inside the package of a wheel."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface[Any]):
    """Add the shipped files to a wheel; an editable install reads them from the checkout."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the catalogues, then put resources and handbook beside the modules."""
        catalogues = runpy.run_path(str(Path(self.root, "installer", "i18n.py")))
        catalogues["release"](Path(self.root))
        if version != "editable":
            build_data["force_include"] |= {
                "resources": "mintgremium/resources",
                "docs/handbook": "mintgremium/resources/handbook",
            }
