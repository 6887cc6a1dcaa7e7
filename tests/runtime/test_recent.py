from mintgremium.runtime.recent import RecentFiles


def test_that_the_newest_file_is_on_top_once_and_the_list_stays_short(tmp_path):
    stored = []
    files = RecentFiles.restore([], stored.append, lambda: 2)
    a, b, c = (tmp_path / name for name in "abc")
    for path in (a, b, a, c):
        files.add(path)
    assert files.paths == [c, a]
    assert stored[-1] == [str(c), str(a)]


def test_that_only_files_that_are_there_are_offered(tmp_path):
    here = tmp_path / "here"
    here.touch()
    files = RecentFiles.restore([str(here), str(tmp_path / "gone")], lambda _: None, lambda: 5)
    assert files.existing() == [here]
    files.drop(here)
    assert files.existing() == []
