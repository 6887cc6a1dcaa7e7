"""Where the program keeps its files on this machine; `MINTGREMIUM_HOME` gathers them in one."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "MINTGREMIUM_HOME"
SUFFIX = ".mintgremium"
STARTER_NAME = f"gremien{SUFFIX}"


@dataclass(frozen=True, slots=True)
class ProgramPaths:
    """The folders of the program; none of them need exist yet."""

    data: Path  # workspaces
    config: Path
    logs: Path
    cache: Path
    backups: Path

    @property
    def starter_workspace(self) -> Path:
        """The workspace that is made at the first start."""
        return self.data / STARTER_NAME

    def make(self) -> "ProgramPaths":
        """Create the folders that are missing, readable for their owner only."""
        for folder in (self.data, self.config, self.logs, self.cache, self.backups):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self


def program_paths(environment: Mapping[str, str] = os.environ) -> ProgramPaths:
    """Return the user's folders as the platform wants them, or all under `MINTGREMIUM_HOME`."""
    if home := environment.get(HOME_VARIABLE):
        return _gathered(Path(home).expanduser().absolute())
    import platformdirs

    dirs = platformdirs.PlatformDirs("mintgremium", appauthor=False)
    return ProgramPaths(
        data=dirs.user_data_path,
        config=dirs.user_config_path,
        logs=dirs.user_log_path,
        cache=dirs.user_cache_path,
        backups=dirs.user_data_path / "backups",
    )


def _gathered(home: Path) -> ProgramPaths:
    return ProgramPaths(
        data=home / "data",
        config=home / "config",
        logs=home / "logs",
        cache=home / "cache",
        backups=home / "backups",
    )
