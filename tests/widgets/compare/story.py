"""A small project of five reports, as a reader would have marked them."""

from dataclasses import dataclass
from decimal import Decimal

from desktop.domain.article import canonical
from desktop.domain.claim import Claim
from desktop.domain.draft import Draft
from desktop.domain.period import Period, Precision
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.span import Span
from desktop.edits import articles, claims, tags
from desktop.session.workspace import Workspace

NOW = 1_768_700_000_000
TITLES = (
    "العراق يقترب من طي صفحة التحالف الدولي",
    "العراق يقترب من تسلّم قاعدة عين الأسد من القوات الأميركية",
    "قوات التحالف الدولي تنسحب رسمياً",
    "العراق يعلن اكتمال انسحاب التحالف",
    "المسلة: BBC تثير انسحاب قوات التحالف",
)
TAGS = ("إحصاء", "تاريخ", "اقتباس", "حدث", "تقييم")
TROOPS, END, FIGHTERS = "عدد القوات الأميركية", "موعد إنهاء المهمة", "عناصر التنظيم"
SEPTEMBER = Period(end="2025-09", precision=Precision.MONTH)


@dataclass
class Teller:
    """Marks claims in the articles of a workspace, one after another."""

    workspace: Workspace
    at: int = 0

    def mark(self, article: int, tag: int | None, indicator: str = "", **values: object) -> Claim:
        """Make a claim, put it under its indicator, and return it."""
        found = self.workspace.articles()[article]
        ids = [] if tag is None else [self.workspace.tags()[tag].id]
        text = self.workspace.text(found.id)
        span = Span(self.at % 40, self.at % 40 + 12)
        self.at += 1
        change = claims.mark(found, text, span, tags=ids, now=NOW + self.at, **values)
        assert self.workspace.commit(change)
        claim = self.workspace.claim(change.records[0].id)
        assert claim is not None
        if indicator:
            named = claims.name_indicator([claim], indicator, self.workspace.indicators(), now=NOW + self.at)
            assert self.workspace.commit(named)
            claim = self.workspace.claim(claim.id)
            assert claim is not None
        return claim


def figure(
    value: int | None = None, qualifier: Qualifier = Qualifier.EXACTLY, unit: str = "", **bounds: int
) -> Quantity:
    """Return a quantity of whole figures."""
    return Quantity(
        value=None if value is None else Decimal(value),
        qualifier=qualifier, unit=unit, **{name: Decimal(bound) for name, bound in bounds.items()},
    )  # fmt: skip


def begin(workspace: Workspace) -> Teller:
    """Add the five articles and the tags to an empty project."""
    drafts = []
    for place, title in enumerate(TITLES):
        text = canonical(
            f"{title}\nنحو 2500 جندي أميركي ما زالوا في العراق، <b>قال</b> المتحدث، و{place} غيرهم في الشام.\n" * 2
        )
        drafts.append(
            Draft(
                text=text, file_hash=f"{place:064d}", reader="text 1", source=f"{place}.txt", encoding="utf-8",
                title=title, outlet="العربي الجديد" if place == 2 else "",
            )
        )  # fmt: skip
    assert workspace.commit(tags.starter_tags(TAGS, now=NOW))
    assert workspace.commit(articles.add(drafts, now=NOW))
    return Teller(workspace)


def tell(workspace: Workspace) -> Teller:
    """Fill an empty project with articles and claims of every shape."""
    teller = begin(workspace)
    teller.mark(0, 0, TROOPS, quantity=figure(2500, Qualifier.ABOUT, "جندي"))
    teller.mark(2, 0, TROOPS, quantity=figure(2500, Qualifier.ABOUT, "عسكري"))
    teller.mark(2, 0, TROOPS, quantity=figure(900, Qualifier.MORE_THAN, "جندي"))
    teller.mark(3, 4, TROOPS, quantity=figure(low=1500, high=3000, qualifier=Qualifier.BETWEEN, unit="مقاتل"))
    teller.mark(4, 1, TROOPS, quantity=figure(2000, Qualifier.AT_MOST, "جندي"))
    teller.mark(1, 0, TROOPS, quantity=figure(2954, unit="عائلة"))
    for article in (0, 1, 2, 4):
        teller.mark(article, 1, END, period=SEPTEMBER)
    teller.mark(3, 1, END, period=Period(end="2025", precision=Precision.YEAR))
    teller.mark(3, 1, END, period=Period(start="2026-01-18", end="2026-01-18"))
    teller.mark(2, 1, END, period=Period(start="2024-09", end="2024-09", precision=Precision.MONTH))
    teller.mark(1, 1, END, period=Period(start="2022", precision=Precision.YEAR))
    for article, tag, number in ((0, 0, 6), (0, 2, 3), (0, 3, 1), (1, 1, 2), (2, 2, 3), (3, 2, 2), (3, None, 1)):
        for _ in range(number):
            teller.mark(article, tag)
    return teller
