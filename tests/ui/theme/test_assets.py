"""What lies in resources is what the manifest names, with licence and origin beside it."""

from installer.fetch_assets import HERE, RESOURCES, origins, read_packages

PACKAGES = read_packages(HERE / "assets.toml")


def test_that_every_named_file_is_there_and_no_other():
    for target in ("fonts", "icons"):
        named = {file for package in PACKAGES if package.target == target
                 for file in package.files.values()}  # fmt: skip
        there = {path.name for path in (RESOURCES / target).iterdir()}
        assert there == named | {"ORIGIN.md"}


def test_that_the_note_of_origin_names_version_and_hash():
    for path, note in origins(PACKAGES):
        assert path.read_bytes() == note
    assert all(package.integrity.startswith("sha512-") for package in PACKAGES)


def test_that_licences_are_those_of_the_files():
    assert "Open Font License" in (RESOURCES / "fonts" / "Inter-OFL.txt").read_text("utf-8")
    assert "Open Font License" in (RESOURCES / "fonts" / "SourceSans3-OFL.txt").read_text("utf-8")
    assert "ISC License" in (RESOURCES / "icons" / "LICENSE").read_text("utf-8")
