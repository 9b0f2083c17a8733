"""The language of the interface: which one, and the catalogues and the direction that go with it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop import assets

LANGUAGES = ("ar", "en")

# Locales whose figures are the ones that the five reports write in: 2,500 and not ٢٬٥٠٠.
_LOCALES = {"ar": "ar_AE", "en": "en_US"}
# What Qt's own Arabic lacks or says otherwise than the program does; it is in our catalogue, which is asked first.
QT_WORDS = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "File &name:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Open"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Rename"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Delete"),
    QT_TRANSLATE_NOOP("QFileDialog", "&New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "Show &hidden files"),
    QT_TRANSLATE_NOOP("QFileDialog", "Back"),
    QT_TRANSLATE_NOOP("QFileDialog", "Forward"),
    QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"),
    QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder"),
    QT_TRANSLATE_NOOP("QFileDialog", "List View"),
    QT_TRANSLATE_NOOP("QFileDialog", "Detail View"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Type"),
    QT_TRANSLATE_NOOP("QFileSystemModel", "Date Modified"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
)
_PROPERTY = "hashiya_language"
_CATALOGUE = "hashiya_catalogue"


def install(app: QGuiApplication, language: str = "") -> str:
    """Have the program speak `ar` or `en`, or what the system speaks where `language` is empty; return which it is.

    Takes an earlier language back, sets the direction, and tells every widget (`LanguageChange`).
    """
    chosen = language if language in LANGUAGES else of_system()
    for known in app.findChildren(QTranslator, _CATALOGUE):
        app.removeTranslator(known)
        known.deleteLater()
    QLocale.setDefault(QLocale(_LOCALES[chosen]))
    app.setProperty(_PROPERTY, chosen)
    # Qt's own words first: what is installed last is asked first.
    _add(app, f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _add(app, f"hashiya_{chosen}", str(assets.path("i18n")))
    right = Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(right if chosen == "ar" else Qt.LayoutDirection.LeftToRight)
    return chosen


def load(app: QCoreApplication, language: str = "") -> str:
    """Load the program's own catalogue for sentences without a window, as the command line needs them."""
    chosen = language if language in LANGUAGES else of_system()
    QLocale.setDefault(QLocale(_LOCALES[chosen]))
    app.setProperty(_PROPERTY, chosen)
    _add(app, f"hashiya_{chosen}", str(assets.path("i18n")))
    return chosen


def current() -> str:
    """Return the language in force, `ar` or `en`; `en` before one was installed."""
    app = QCoreApplication.instance()
    return str(app.property(_PROPERTY) or "en") if app is not None else "en"


def is_loaded() -> bool:
    """Say whether the catalogue of any language was installed; counted sentences need one in English, too."""
    app = QCoreApplication.instance()
    return app is not None and bool(app.property(_PROPERTY))


def of_system() -> str:
    """Return the first of the system's languages that the program speaks; English where it speaks none."""
    for name in QLocale.system().uiLanguages():
        if (language := name.replace("_", "-").split("-")[0].lower()) in LANGUAGES:
            return language
    return "en"


def _add(app: QCoreApplication, name: str, folder: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_CATALOGUE)
    # English needs no catalogue of Qt's own, and an untranslated one is empty.
    if translator.load(name, folder):
        app.installTranslator(translator)
