"""Find the system libraries and tools that Qt and the tests need, and install what is missing.

`python3 installer/system_packages.py [window] [display] [tests]`: each word names a group of needs.
Uses the standard library only, for it runs before anything else is installed.
"""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple


class Need(NamedTuple):
    """Something the machine must have, how to see it, and the Debian package that brings it."""

    name: str
    present: Callable[[str], bool]
    package: str


def _library(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _command(name: str) -> bool:
    return shutil.which(name) is not None


def _file(name: str) -> bool:
    return Path(name).exists()


def _module(name: str) -> bool:
    return find_spec(name) is not None


NEEDS: dict[str, tuple[Need, ...]] = {
    "window": (
        Need("ensurepip", _module, "python3-venv"),
        Need("libglib-2.0.so.0", _library, "libglib2.0-0"),
        Need("libGL.so.1", _library, "libgl1"),
        Need("libEGL.so.1", _library, "libegl1"),
        Need("libxkbcommon.so.0", _library, "libxkbcommon0"),
        Need("libfontconfig.so.1", _library, "libfontconfig1"),
        Need("libdbus-1.so.3", _library, "libdbus-1-3"),
        Need("libgssapi_krb5.so.2", _library, "libgssapi-krb5-2"),
    ),
    "display": (
        Need("libxcb-cursor.so.0", _library, "libxcb-cursor0"),
        Need("libxcb-icccm.so.4", _library, "libxcb-icccm4"),
        Need("libxcb-keysyms.so.1", _library, "libxcb-keysyms1"),
        Need("libxcb-shape.so.0", _library, "libxcb-shape0"),
        Need("libxcb-xkb.so.1", _library, "libxcb-xkb1"),
        Need("libxkbcommon-x11.so.0", _library, "libxkbcommon-x11-0"),
    ),
    "tests": (
        Need("git", _command, "git"),
        Need("gcc", _command, "gcc"),
        Need("/usr/include/libical/ical.h", _file, "libical-dev"),
        Need("pdftotext", _command, "poppler-utils"),
        Need("qpdf", _command, "qpdf"),
        Need("Xvfb", _command, "xvfb"),
        Need("xdotool", _command, "xdotool"),
    ),
    "referees": (Need("node", _command, "nodejs"), Need("npm", _command, "npm")),
}


def missing(groups: Iterable[str]) -> list[Need]:
    """Return the needs of `groups` that this machine does not meet."""
    needs = [need for group in groups for need in NEEDS[group]]
    return [need for need in needs if not need.present(need.name)]


def install(packages: list[str]) -> bool:
    """Install Debian packages, refreshing the package lists when they lack one; needs root."""
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    return _apt(command) or (_apt(["apt-get", "update", "-qq"]) and _apt(command))


def _apt(command: list[str]) -> bool:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode and command[1] == "update":
        print(done.stderr.strip(), file=sys.stderr)
    return done.returncode == 0


def ensure(groups: Iterable[str]) -> bool:
    """Install what is missing if that is allowed here; else say in one sentence what to type."""
    lacking = missing(groups)
    if not lacking:
        return True
    packages = sorted({need.package for need in lacking})
    if _command("apt-get") and os.geteuid() == 0:
        print(f"Installing system packages: {' '.join(packages)}", flush=True)
        if install(packages) and not missing(groups):
            return True
        print("The system packages could not be installed: check the network and apt's sources.")
        return False
    if _command("apt-get"):
        line = f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
        print(f"System packages are missing; please type this line, then try again:\n  {line}")
    else:
        names = ", ".join(need.name for need in lacking)
        print(f"Please install what brings these with your system's package manager: {names}")
    return False


def main(groups: list[str]) -> int:
    """Check the groups named on the command line; 1 when something is still missing."""
    if sys.platform != "linux":
        return 0
    return 0 if ensure(groups or ["window"]) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
