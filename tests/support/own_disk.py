"""Run a shell script that mounts a small disk of its own and leaves no mount behind."""

import functools
import subprocess

_NAMESPACE = ("unshare", "--map-root-user", "--mount")
# Where a namespace of its own cannot be had (in a chroot, say), root mounts and takes it away.
_TIDY = "disk=$1; trap 'cd / && umount \"$disk\" 2> /dev/null' EXIT\n"


@functools.cache
def _way() -> tuple[str, ...]:
    probe = subprocess.run([*_NAMESPACE, "true"], capture_output=True, check=False)
    return _NAMESPACE if probe.returncode == 0 else ()


def with_own_disk(script: str, folder: str, *arguments: str) -> list[str]:
    """Return the command of a script whose first argument is the folder it mounts its disk on."""
    return [*_way(), "sh", "-c", _TIDY + script, "sh", folder, *arguments]
