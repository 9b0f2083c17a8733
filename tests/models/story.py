"""A small story in a real project: the five sample articles, tags, and claims with all that a claim can hold."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from desktop.domain.article import Article, canonical
from desktop.domain.change import Change, Label, made
from desktop.domain.claim import Claim, Status, anchor
from desktop.domain.identifiers import new_id
from desktop.domain.indicator import Indicator
from desktop.domain.period import Period, Precision, Role
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.span import Span
from desktop.domain.tag import COLOURS, Tag
from desktop.session.workspace import Workspace

SEEDS = Path(__file__).parents[2] / "seeds"
TAGS = ("إحصاء", "تاريخ", "اقتباس", "حدث", "تقييم")
INDICATORS = ("عدد القوات الأميركية", "نهاية المهمة", "عمليات أمنية")
_MOMENT = 1_700_000_000_000


def _title(text: str) -> str:
    lines = [line.strip() for line in text.split("\n") if len(line.strip()) > 40]
    return lines[0][:70]


def _quantity(value: int, unit: str, qualifier: Qualifier = Qualifier.EXACTLY) -> Quantity:
    return Quantity(qualifier=qualifier, value=Decimal(value), unit=unit)


def _month(iso: str, role: Role = Role.AS_OF) -> Period:
    return Period(start=iso, end=iso, precision=Precision.MONTH, role=role)


def _said(tags: list[Tag], indicators: list[Indicator]) -> Iterator[tuple[int, str, dict[str, object]]]:
    statistic, date, quote = (tag.id for tag in tags[:3])
    troops, end, raids = (indicator.id for indicator in indicators)
    about = Qualifier.ABOUT
    yield 0, "2500 جندي", {
        "tags": (statistic,), "indicator_id": troops, "quantity": _quantity(2500, "جندي", about),
        "period": _month("2025-09"), "status": Status.CHECKING,
    }  # fmt: skip
    yield 2, "2500", {
        "tags": (statistic,), "indicator_id": troops, "quantity": _quantity(2500, "عسكري", about),
        "period": Period(start="2025-09-07", end="2025-09-07", role=Role.AS_OF), "status": Status.CONFIRMED,
    }  # fmt: skip
    yield 3, "1500 و3000 مقاتل", {
        "tags": (statistic, quote), "speaker": "الأمم المتحدة", "status": Status.REFUTED,
        "quantity": Quantity(qualifier=Qualifier.BETWEEN, low=Decimal(1500), high=Decimal(3000), unit="مقاتل"),
        "period": _month("2024-07"),
    }  # fmt: skip
    yield 0, "37 عملية", {
        "tags": (statistic,), "indicator_id": raids, "quantity": _quantity(37, "عملية"), "speaker": "المحمداوي",
        "status": Status.DISPUTED, "period": Period(start="2025", end="2025", precision=Precision.YEAR),
    }  # fmt: skip
    yield 3, "نهاية 2025", {
        "tags": (date,), "indicator_id": end, "period": Period(end="2025", precision=Precision.YEAR),
    }  # fmt: skip
    yield 1, "سبتمبر/ايلول 2025", {
        "tags": (date,), "indicator_id": end, "period": Period(end="2025-09", precision=Precision.MONTH),
    }  # fmt: skip
    yield 4, "أيلول 2014", {"tags": (date,), "period": _month("2014-09", Role.VALUE), "note": "بدء التحالف"}
    yield 2, "حسين علاوي", {"tags": (), "speaker": "حسين علاوي"}


def tell(workspace: Workspace) -> dict[str, Claim]:
    """Put the story into the open project, as one act; return the claims by their quotes."""
    texts = [canonical(path.read_text(encoding="utf-8")) for path in sorted(SEEDS.glob("*.txt"))]
    articles = [
        Article(
            id=new_id(), text_hash=text.hash, file_hash=text.hash, reader="text", source=f"{place}.txt",
            length=len(text.text), title=_title(text.text), created_at=_MOMENT + place, updated_at=_MOMENT + place,
        )
        for place, text in enumerate(texts)
    ]  # fmt: skip
    stamps = {"created_at": _MOMENT, "updated_at": _MOMENT}
    tags = [
        Tag(id=new_id(), name=name, colour=COLOURS[place], key=place + 1, position=place, **stamps)
        for place, name in enumerate(TAGS)
    ]
    indicators = [Indicator(id=new_id(), name=name, **stamps) for name in INDICATORS]
    claims = []
    for place, quote, fields in _said(tags, indicators):
        start = texts[place].text.index(quote)
        where = anchor(texts[place].hash, texts[place].text, Span(start, start + len(quote)))
        claims.append(Claim(id=new_id(), article_id=articles[place].id, anchor=where, **fields, **stamps))  # type: ignore[arg-type]
    records = tuple(made(record) for record in (*articles, *tags, *indicators, *claims))
    assert workspace.commit(Change(Label.of("story"), records, tuple(texts)))
    return {claim.anchor.quote: claim for claim in claims}


def many(workspace: Workspace, count: int) -> None:
    """Put so many claims on the words of the first article, as one act."""
    article = workspace.articles()[0]
    text = workspace.text(article.id)
    tags = workspace.tags()
    claims = []
    for place in range(count):
        start = place * 7 % (len(text) - 20)
        claims.append(
            Claim(
                id=new_id(), article_id=article.id, anchor=anchor(article.text_hash, text, Span(start, start + 12)),
                tags=(tags[place % len(tags)].id,), quantity=_quantity(place * 31 % 9973, "وحدة"),
                status=list(Status)[place % 5], speaker=f"متحدث {place % 40}",
                created_at=_MOMENT + place, updated_at=_MOMENT + place,
            )
        )  # fmt: skip
    assert workspace.commit(Change(Label.of("story"), tuple(made(claim) for claim in claims)))
