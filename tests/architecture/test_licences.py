"""Everything the program is made of is listed with its licence, and may be combined with ours."""

import tomllib
from typing import Any

import pytest

from installer import licences
from mintgremium.runtime.licences import components
from mintgremium.runtime.resources import resource

# SPDX names that a work under EUPL-1.2 may contain; LGPL parts stay separate, replaceable files;
# so do the reference data under the open database licence or of the public domain.
COMPATIBLE = {
    *(
        "MIT",
        "MIT-0",
        "MIT-CMU",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "ISC",
        "Zlib",
        "PSF-2.0",
        "blessing",
    ),
    *("Apache-2.0", "MPL-2.0", "LGPL-2.0-or-later", "LGPL-3.0-only", "OFL-1.1"),
    *("ODbL-1.0", "LicenseRef-Public-Domain"),
}


@pytest.fixture(scope="module")
def overview() -> list[dict[str, Any]]:
    path = resource("licences", "overview.toml")
    return list(tomllib.loads(path.read_text(encoding="utf-8"))["component"])


def test_that_the_list_is_up_to_date(overview: list[dict[str, Any]]) -> None:
    fresh, texts = licences.components()
    assert overview == fresh, "run `make licences`"
    assert all(resource("licences", name).is_file() for name in texts)


def test_that_every_licence_fits_ours() -> None:
    for component in components():
        assert set(component.licence.split(" AND ")) <= COMPATIBLE, component.name


def test_that_every_component_shows_its_licence_text() -> None:
    for component in components():
        assert component.home.startswith("https://")
        assert len(component.licence_text()) > 200, component.name


def test_that_our_own_licence_is_the_whole_eupl() -> None:
    text = (licences.ROOT / "LICENSE").read_text(encoding="utf-8")
    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert all(f"\n{number}." in text for number in range(1, 16))
    assert "LiLiQ-R+" in text
