"""Projects of a given size to measure with."""

from decimal import Decimal
from pathlib import Path

from desktop.domain.article import canonical
from desktop.domain.change import Change, Label, made
from desktop.domain.claim import Claim
from desktop.domain.draft import Draft
from desktop.domain.identifiers import new_id
from desktop.domain.indicator import Indicator
from desktop.domain.quantity import Quantity
from desktop.domain.span import Span
from desktop.edits import articles, claims, tags
from desktop.session.sample import TAGS
from desktop.storage.project import Project

_PARAGRAPH = "ويبلغ عدد القوات الأميركية في العراق نحو 2500 جندي موزعين على قاعدة عين الأسد وقاعدة حرير في أربيل. "


def project_of(path: Path, article_count: int, claims_each: int, paragraphs: int = 40) -> Path:
    """Make a closed project with so many articles of so many times 17 words, and so many claims in each."""
    project = Project.create(path)
    project.commit(tags.starter_tags(TAGS, now=1))
    tag_ids = [tag.id for tag in project.tags()]
    indicators = [Indicator(id=new_id(), name=f"مؤشر {i}", created_at=1, updated_at=1) for i in range(20)]
    project.commit(Change(Label.of("claim.import", count=0), tuple(made(indicator) for indicator in indicators)))
    drafts = [
        Draft(
            text=canonical(f"مقال {i}\n" + _PARAGRAPH * paragraphs), file_hash="0" * 64, reader="bench",
            source=f"{i}.txt", encoding="utf-8", title=f"مقال رقم {i} عن القوات الأميركية في العراق",
        )
        for i in range(article_count)
    ]  # fmt: skip
    if drafts:
        project.commit(articles.add(drafts, now=1))
    for article in project.articles():
        text = project.text(article.text_hash)
        records = []
        for i in range(claims_each):
            start = 60 + i * 37 % (len(text) - 80)
            change = claims.mark(
                article, text, Span(start, start + 14), now=1, tags=(tag_ids[i % 5],), speaker="المحمداوي",
                indicator_id=indicators[i % 20].id, quantity=Quantity(value=Decimal(2500 + i), unit="جندي"),
            )  # fmt: skip
            records += change.records
        if records:
            project.commit(Change(Label.of("claim.import", count=len(records)), tuple(records)))
    project.close()
    return path


def many_claims(project: Project, count: int) -> list[Claim]:
    """Return so many claims by repeating those of a project under new ids; nothing is written."""
    from dataclasses import replace

    known = project.claims()
    return [replace(known[i % len(known)], id=f"{i:036d}") for i in range(count)]
