"""List what the program is made of: `python installer/licences.py` writes `resources/licences/`.

`overview.toml` names each run-time dependency with the version of the lock, its SPDX licence, its
home page and the files with its licence texts; the window shows it under Über → Lizenzen.
"""

import re
import sys
import tomllib
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "licences"
NOTICE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)


def components() -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Return the overview, sorted by name, and the licence texts by file name."""
    bundled = tomllib.loads((ROOT / "installer/bundled.toml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = list(bundled["works"])
    texts: dict[str, str] = {}
    for name, version in sorted(_locked(_run_time()).items()):
        entry, own_texts = _describe(name, version, bundled["packages"].get(name, {}))
        found.append(entry)
        texts |= own_texts
    return sorted(found, key=lambda entry: str(entry["name"]).lower()), texts


def write(folder: Path) -> None:
    """Write the overview and the texts taken from the installed packages."""
    import tomli_w

    overview, texts = components()
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    document = tomli_w.dumps({"component": overview})
    (folder / "overview.toml").write_text(document, encoding="utf-8", newline="\n")


def _run_time() -> set[str]:
    """Return the names of everything the project needs to run, directly or not."""
    from packaging.requirements import Requirement

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [Requirement(text) for text in project["dependencies"]]
    names: set[str] = set()
    while waiting:
        requirement = waiting.pop()
        name = _normal(requirement.name)
        wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if wanted and name not in names:
            names.add(name)
            waiting += [Requirement(text) for text in distribution(name).requires or []]
    return names


def _locked(names: set[str]) -> dict[str, str]:
    lock = (ROOT / "requirements/run.txt").read_text(encoding="utf-8")
    pinned = dict(re.findall(r"^([\w.-]+)==([\w.]+)", lock, re.MULTILINE))
    return {name: pinned[name] for name in names}


def _describe(
    name: str, version: str, wishes: dict[str, Any]
) -> tuple[dict[str, Any], dict[str, str]]:
    package = distribution(name)
    licence = wishes.get("licence") or _field(package, "License-Expression")
    entry = {"name": name, "version": version, "licence": licence}
    entry["home"] = wishes.get("home") or _home(package)
    if "texts" in wishes:
        return entry | {"texts": wishes["texts"]}, {}
    text = _licence_text(package, wishes.get("files"))
    return entry | {"texts": [f"{name}.txt"]}, {f"{name}.txt": text}


def _home(package: Distribution) -> str:
    """Return the home page, or else where the sources are."""
    pairs = (text.split(", ", 1) for text in package.metadata.get_all("Project-URL") or [])
    addresses = {label.lower(): address for label, address in pairs}
    addresses["homepage"] = _field(package, "Home-page") or addresses.get("homepage", "")
    order = ("homepage", "home", "source", "source code", "repository", "github", "code")
    return next(str(addresses[label]) for label in order if addresses.get(label))


def _licence_text(package: Distribution, wanted: list[str] | None) -> str:
    files = [
        file
        for file in package.files or []
        if ".dist-info" in str(file)
        and (file.name in wanted if wanted else NOTICE.search(file.name))
    ]
    parts = [Path(file.locate()).read_text(encoding="utf-8") for file in sorted(files)]
    lines = "\n\n".join(part.strip("\n") for part in parts).splitlines()
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _field(package: Distribution, name: str) -> str:
    return str((package.metadata.get_all(name) or [""])[0])


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    write(FOLDER)
    sys.exit(0)
