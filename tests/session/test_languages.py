from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.session import languages


@pytest.fixture(autouse=True)
def restored(qapp: QApplication) -> Iterator[None]:
    yield
    languages.install(qapp, "en")


def test_arabic_mirrors_the_program_and_speaks_qt_s_own_words_too(qapp: QApplication) -> None:
    assert languages.install(qapp, "ar") == "ar"
    assert languages.current() == "ar"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QCoreApplication.translate("QFileDialog", "Go back") == "اذهب للخلف"
    assert QLocale().toString(2500) == "2,500"


def test_english_takes_arabic_back(qapp: QApplication) -> None:
    languages.install(qapp, "ar")
    assert languages.install(qapp, "en") == "en"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_switching_leaves_no_catalogue_behind(qapp: QApplication) -> None:
    for language in ("ar", "en") * 5:
        languages.install(qapp, language)
    qapp.processEvents()
    QCoreApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    assert len(qapp.findChildren(QTranslator)) <= 2


def test_the_system_s_first_known_language_counts(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    class System:
        def __init__(self, *names: str) -> None:
            self.names = names

        def uiLanguages(self) -> list[str]:
            return list(self.names)

    for names, expected in ((("fr-FR", "ar-Arab-IQ", "en"), "ar"), (("en-GB",), "en"), (("C",), "en"), ((), "en")):
        monkeypatch.setattr(QLocale, "system", staticmethod(lambda names=names: System(*names)))
        assert languages.install(qapp) == expected
        assert languages.install(qapp, "klingon") == expected
