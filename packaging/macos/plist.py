"""What macOS reads of the program: names, its type of documents, the least system, in Arabic and English."""

from pathlib import Path

import workshop
from identity import Identity

ENTITLEMENTS = Path(__file__).resolve().parent / "entitlements.plist"


def icon() -> Path:
    """Return the file of the symbol, made now."""
    import pictures

    file = workshop.WORK / "macos" / "hashiya.icns"
    file.parent.mkdir(parents=True, exist_ok=True)
    pictures.icns(file)
    return file


def information(program: Identity) -> dict[str, object]:
    """Return what stands in Info.plist beside what PyInstaller writes."""
    from desktop.storage.schema import SUFFIX

    kind = f"{program.id}.project"
    return {
        "CFBundleDisplayName": program.title,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["ar", "en"],
        "CFBundleAllowMixedLocalizations": True,
        "CFBundleShortVersionString": program.version,
        "CFBundleVersion": program.version,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": program.macos,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": f"{program.authors}, {program.licence}",
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": kind,
                "UTTypeDescription": program.project,
                "UTTypeConformsTo": ["public.data", "public.content"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [SUFFIX.removeprefix(".")],
                    "public.mime-type": [program.mime],
                },
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": program.project,
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [kind],
                "CFBundleTypeIconFile": "hashiya.icns",
            }
        ],
    }


def names(program: Identity) -> dict[str, dict[str, str]]:
    """Return the words of InfoPlist.strings for each language."""
    return {
        "ar": {
            "CFBundleDisplayName": program.title_ar,
            "CFBundleName": program.title_ar,
            program.project: program.project_ar,
        },
        "en": {"CFBundleDisplayName": program.title, "CFBundleName": program.title, program.project: program.project},
    }
