from datetime import datetime

from mintgremium.core.moments import BERLIN
from mintgremium.services.files import Recipe, WorkspaceFiles
from mintgremium.services.main_job import do_main_job


def now():
    return datetime(2026, 11, 25, 11, 42, tzinfo=BERLIN)


def test_that_the_main_job_leaves_calendars_mails_and_pages(tmp_path):
    file = WorkspaceFiles(now).create(tmp_path / "gremien.mintgremium", Recipe.STARTER)
    outcome = do_main_job(file, tmp_path, now())
    assert file.check(full=True) == []
    file.close()
    assert outcome.reference == "LRT-2027-1"
    suffixes = [path.suffix for path in outcome.files]
    assert {".ics", ".eml", ".pdf"} == set(suffixes)
    assert suffixes.count(".ics") == suffixes.count(".eml") == 4
    assert all(path.stat().st_size > 500 for path in outcome.files)
