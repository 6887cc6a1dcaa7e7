"""Tell whether a folder lies on a network drive, where SQLite's log mode must not be used."""

import sys
from pathlib import Path

MOUNTS = Path("/proc/self/mounts")
NETWORK_TYPES = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "glusterfs", "9p", "davfs", "ncpfs"}
)
NETWORK_FUSE = ("sshfs", "gvfsd-fuse", "davfs2", "rclone", "s3fs", "smbnetfs", "curlftpfs")
REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW


def is_on_network(path: Path, mounts: Path = MOUNTS) -> bool:
    """Tell whether `path` is on a network drive, as far as the system says."""
    whole = path.absolute()
    if str(whole).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        return _is_remote_drive(whole)
    try:
        table = mounts.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return _is_network_type(_type_of(whole.resolve(), table))


def _type_of(path: Path, table: str) -> str:
    """Find the file system type of the deepest mount that holds `path` (man 5 fstab)."""
    found, depth = "", -1
    for line in table.splitlines():
        _, place, kind, *_ = line.split()
        mount = Path(place.replace("\\040", " "))
        if path.is_relative_to(mount) and len(mount.parts) >= depth:
            found, depth = kind, len(mount.parts)
    return found


def _is_network_type(name: str) -> bool:
    return name in NETWORK_TYPES or (
        name.startswith("fuse.") and name.removeprefix("fuse.") in NETWORK_FUSE
    )


def _is_remote_drive(path: Path) -> bool:
    import ctypes

    windows = getattr(ctypes, "windll", None)
    return windows is not None and windows.kernel32.GetDriveTypeW(path.anchor) == REMOTE_DRIVE
