"""Quoting: a claim's words with their source on the clipboard."""

from collections.abc import Iterable

from PySide6.QtGui import QGuiApplication

from desktop.session.workspace import Workspace


def copy_claims(workspace: Workspace, claim_ids: Iterable[str]) -> bool:
    """Put the quotes of claims with their sources on the clipboard, a line each; say whether there were any."""
    from desktop.session.quotation import quotation

    lines = []
    for claim in filter(None, map(workspace.claim, claim_ids)):
        article = workspace.article(claim.article_id)
        if article is not None:
            lines.append(quotation(claim.anchor.quote, article, claim.speaker))
    if lines:
        QGuiApplication.clipboard().setText("\n".join(lines))
    return bool(lines)


def copy_words(workspace: Workspace, article_id: str, words: str) -> bool:
    """Put words of an article with their source on the clipboard; say whether there were any."""
    from desktop.session.quotation import quotation

    article = workspace.article(article_id)
    if article is None or not words.strip():
        return False
    QGuiApplication.clipboard().setText(quotation(words, article))
    return True
