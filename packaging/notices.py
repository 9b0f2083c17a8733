"""The file of notices: whose work the program stands on, under which terms, with the texts in full."""

from pathlib import Path

from identity import ROOT, Identity
from works import Work

_LINE = "=" * 78


def write(program: Identity, works: list[Work], file: Path) -> None:
    """Write the notices of a bundle as plain text, a list first and the texts after it; a text is given once."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8").strip()
    pages = [
        f"{program.title} {program.version}\n\n{own}",
        "It stands on these works:\n\n" + "\n".join(map(_line, works)),
    ]
    given: dict[str, str] = {}
    for work in works:
        page = [f"{_LINE}\n{_line(work).strip()}\n{_LINE}"]
        for text in work.texts:
            words = text.read_text(encoding="utf-8", errors="replace").strip()
            page.append(f"({text.name} as of {given[words]})" if words in given else words)
            given.setdefault(words, work.name)
        pages.append("\n\n".join(page))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n\n".join(pages) + "\n", encoding="utf-8")


def _line(work: Work) -> str:
    return f"  {' '.join(filter(None, (work.name, work.version)))}: {work.licence}"
