"""Keep a test run away from the user's own folders, screen and time zone."""

import os
import shutil
import tempfile
import time
from pathlib import Path

FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "runtime",
}


class Isolation:
    """Private user folders and a far-away time zone for one process and its children."""

    def __init__(self) -> None:
        self._before = dict(os.environ)
        self.home = Path(tempfile.mkdtemp(prefix="mintgremium-tests-"))

    def enter(self) -> None:
        """Point every user folder to a new place; only tests that ask for a screen get one."""
        for variable, name in FOLDERS.items():
            folder = self.home / name
            folder.mkdir(mode=0o700, exist_ok=True)
            os.environ[variable] = str(folder)
        os.environ.pop("MINTGREMIUM_HOME", None)
        os.environ["LC_ALL"] = "C.UTF-8"
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        # Meetings are held in Berlin: a machine elsewhere must show and write the same times.
        os.environ["TZ"] = "America/New_York"
        time.tzset()

    def leave(self) -> None:
        """Put the environment back and remove the folders."""
        os.environ.clear()
        os.environ.update(self._before)
        shutil.rmtree(self.home, ignore_errors=True)
