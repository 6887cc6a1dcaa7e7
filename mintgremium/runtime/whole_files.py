"""Write files so that nobody ever sees half of one: under a temporary name, then renamed."""

import errno
import os
import secrets
from collections.abc import Iterable
from pathlib import Path

from mintgremium.core.errors import StorageUnavailableError

_CODES = {
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.ENOENT: "missing-folder",
    errno.ENOTDIR: "missing-folder",
    errno.ENAMETOOLONG: "file-name",
}


def check_target(path: Path, *, force: bool = False) -> None:
    """Refuse a file that exists already, or whose folder is missing, before any work is done.

    Raises StorageUnavailableError.
    """
    try:
        is_folder, exists, has_parent = path.is_dir(), path.exists(), path.parent.is_dir()
        is_file = path.is_file()
    except OSError as error:  # a name that is too long, for one
        raise explained(error, path) from None
    if is_folder:
        raise StorageUnavailableError("target-is-folder", path=str(path))
    if exists and not force:
        raise StorageUnavailableError("file-exists", path=str(path))
    if exists and not is_file:  # a device or a pipe would be replaced, not written to
        raise StorageUnavailableError("not-writable", path=str(path))
    if not has_parent:
        raise StorageUnavailableError("missing-folder", path=str(path.parent))


def write_whole(path: Path, pieces: Iterable[bytes], *, force: bool = False) -> None:
    """Write the pieces to a file that appears only when it is complete and on the disk.

    An existing file is kept unless `force`. Raises StorageUnavailableError.
    """
    check_target(path, force=force)
    path = path.resolve()  # a link stays a link
    part = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with part.open("xb") as file:
            for piece in pieces:
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise explained(error, path) from None
    finally:
        part.unlink(missing_ok=True)


def explained(error: OSError, path: Path) -> StorageUnavailableError:
    """Turn what the operating system says into an error with a sentence."""
    code = _CODES.get(error.errno or 0, "not-writable")
    named = path.parent if code == "missing-folder" else path
    return StorageUnavailableError(code, path=str(named))
