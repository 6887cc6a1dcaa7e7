"""Fetch fonts and icons with the `npm` client and copy them, verified, into `resources/`.

`fetch_assets.py` fetches again and writes; `fetch_assets.py --check` fetches and only compares.
The packages, their versions and their hashes stand in `assets.toml`.
"""

import argparse
import base64
import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parent / "resources"


@dataclass(frozen=True)
class Package:
    """One package: where its files come from and where each of them goes."""

    name: str
    version: str
    integrity: str
    title: str
    licence: str
    target: str
    files: dict[str, str]

    @property
    def origin(self) -> str:
        """The note that lies beside the copied files."""
        return (
            f"## {self.title}\n\n"
            f"- npm package: `{self.name}` {self.version}\n"
            f"- integrity of the package: `{self.integrity}`\n"
            f"- licence: {self.licence}\n"
            f"- copied unmodified by `installer/fetch_assets.py`: {len(self.files)} files\n"
        )


def read_packages(manifest: Path) -> list[Package]:
    """Read the list of packages; `names` with `folder` and `suffix` is short for many files."""
    packages = []
    for entry in tomllib.loads(manifest.read_text(encoding="utf-8"))["package"]:
        folder, suffix = entry.pop("folder", ""), entry.pop("suffix", "")
        many = {f"{folder}/{name}{suffix}": f"{name}{suffix}" for name in entry.pop("names", [])}
        packages.append(Package(**{**entry, "files": {**many, **entry["files"]}}))
    return packages


def pack(package: Package, folder: Path) -> Path:
    """Download the archive of one package and return its path; raise if its hash differs."""
    npm = shutil.which("npm")
    if npm is None:
        sys.exit("The npm client is needed to fetch the packages; nothing was changed.")
    command = [npm, "pack", "--silent", f"{package.name}@{package.version}"]
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    archive = folder / done.stdout.split()[-1]
    digest = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if f"sha512-{digest}" != package.integrity:
        sys.exit(f"{package.name}: the archive has the hash sha512-{digest}; nothing was copied.")
    return archive


def contents(package: Package, archive: Path) -> Iterator[tuple[Path, bytes]]:
    """Yield the target path and the bytes of every wanted file."""
    with tarfile.open(archive) as tar:
        for source, target in package.files.items():
            member = tar.extractfile(f"package/{source}")
            if member is None:
                sys.exit(f"{package.name} holds no file {source}.")
            yield RESOURCES / package.target / target, member.read()


def origins(packages: list[Package]) -> Iterator[tuple[Path, bytes]]:
    """Yield one ORIGIN.md for each target folder."""
    for target in sorted({package.target for package in packages}):
        notes = [package.origin for package in packages if package.target == target]
        text = "# Where these files come from\n\n" + "\n".join(notes)
        yield RESOURCES / target / "ORIGIN.md", text.encode()


def main() -> int:
    """Fetch everything; return 1 if `--check` found a difference."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    check = parser.parse_args().check
    packages = read_packages(HERE / "assets.toml")
    with tempfile.TemporaryDirectory() as folder:
        wanted = [
            pair for package in packages for pair in contents(package, pack(package, Path(folder)))
        ]
    differing = 0
    for path, content in [*wanted, *origins(packages)]:
        if path.is_file() and path.read_bytes() == content:
            continue
        differing += 1
        print(("differs: " if check else "written: ") + str(path.relative_to(RESOURCES)))
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    return int(check and differing > 0)


if __name__ == "__main__":
    sys.exit(main())
