from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desktop.session.preferences import RECENT, Preferences


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "preferences.ini"


def test_preferences_start_with_the_system_s_language_and_theme(path: Path) -> None:
    fresh = Preferences(path)
    assert (fresh.language, fresh.theme, fresh.last_project, fresh.recent) == ("", "system", "", [])
    assert fresh.geometry == b""


def test_preferences_survive_a_restart(path: Path) -> None:
    first = Preferences(path)
    first.language, first.theme = "ar", "dark"
    first.geometry = b"\x00\x01\xff@"
    first.opened("/قصص/انسحاب, التحالف;.hashiya")
    first.sync()

    second = Preferences(path)
    assert (second.language, second.theme) == ("ar", "dark")
    assert second.geometry == b"\x00\x01\xff@"
    assert second.last_project == "/قصص/انسحاب, التحالف;.hashiya"
    assert second.recent == ["/قصص/انسحاب, التحالف;.hashiya"]


def test_recent_projects_are_few_newest_first_and_never_twice(path: Path) -> None:
    preferences = Preferences(path)
    for number in range(RECENT + 5):
        preferences.opened(f"/stories/{number}.hashiya")
    preferences.opened("/stories/9.hashiya")
    assert len(preferences.recent) == RECENT
    assert preferences.recent[0] == "/stories/9.hashiya"
    assert len(set(preferences.recent)) == RECENT

    preferences.forget("/stories/9.hashiya")
    assert "/stories/9.hashiya" not in preferences.recent
    assert preferences.last_project == ""


def test_a_file_of_nonsense_counts_as_no_file(path: Path) -> None:
    path.write_bytes(b"\x00\xff[General\nlanguage=xx\ntheme=@ByteArray(1)\ngeometry=5")
    odd = Preferences(path)
    assert (odd.language, odd.theme, odd.geometry) == ("", "system", b"")

    settings = QSettings(str(path), QSettings.Format.IniFormat)
    settings.setValue("theme", "pink")
    settings.setValue("recent", ["a", "b"])
    assert (odd.theme, odd.recent) == ("system", [])


def test_only_the_owner_can_read_the_file(path: Path) -> None:
    preferences = Preferences(path)
    preferences.language = "en"
    preferences.sync()
    assert path.stat().st_mode & 0o077 == 0
