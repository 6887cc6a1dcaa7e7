"""The translations keep up with the code: German is complete, English has its plural forms."""

from pathlib import Path

from installer import i18n


def test_that_the_catalogues_match_the_code() -> None:
    assert i18n.check(i18n.ROOT) == []


def test_that_a_text_without_translation_is_found(tmp_path: Path) -> None:
    (tmp_path / "mintgremium").mkdir()
    (tmp_path / i18n.FOLDER).mkdir(parents=True)
    code = 'class Shell(QWidget):\n    def name(self):\n        return self.tr("Meetings")\n'
    (tmp_path / "mintgremium" / "shell.py").write_text(code, encoding="utf-8")
    assert any("does not match" in problem for problem in i18n.check(tmp_path))
    i18n.update(tmp_path, tmp_path / i18n.FOLDER)
    assert i18n.check(tmp_path) == ["de.ts lacks 1 texts, first 'Meetings'."]


def test_that_the_window_finds_compiled_catalogues() -> None:
    i18n.release(i18n.ROOT)
    for language in i18n.LANGUAGES:
        assert (i18n.ROOT / i18n.FOLDER / f"{language}.qm").stat().st_size > 0
