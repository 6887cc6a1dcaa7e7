"""What the runs in the real window share."""

import subprocess

import pytest


@pytest.fixture(scope="session")
def screen(tmp_path_factory):
    """A virtual screen of the real X server."""
    number = tmp_path_factory.mktemp("screen") / "number"
    with number.open("wb") as where:
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
        server = subprocess.Popen(command, stdout=where, stderr=subprocess.DEVNULL)
    while not (display := number.read_text().strip()):
        assert server.poll() is None, "Xvfb ended"
    yield {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
    server.terminate()
    server.wait()
