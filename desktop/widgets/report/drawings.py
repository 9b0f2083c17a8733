"""The charts of a report: those that its comparison calls for, drawn as on paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.analysis.comparison import Matrix
from desktop.domain.overrule import Verdict
from desktop.formats.writers.chart_svg import Picture
from desktop.session import languages
from desktop.widgets.compare.chart_kinds import ChartKind, Story, shown, title
from desktop.widgets.compare.content import picture
from desktop.widgets.compare.printing import paper_look

WIDTH = 720
_MOST_INDICATORS = 12
_OF_ALL = (ChartKind.TIMELINE, ChartKind.TAGS, ChartKind.SPEAKERS)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart as a picture and what is said below it."""

    caption: str
    picture: Picture


def drawings(story: Story, table: Matrix) -> Sequence[Drawing]:
    """Draw the values of the indicators that several articles report, conflicts first, and the charts of all."""
    rtl = languages.current() == "ar"
    look = paper_look(rtl)
    shared = [row.indicator.id for row in table.rows if row.verdict is not Verdict.ONE_SOURCE]
    wanted = [(ChartKind.VALUES, indicator) for indicator in shared] + [(kind, "") for kind in _OF_ALL]
    made: list[Drawing] = []
    for kind, indicator in wanted:
        chart = shown(kind, story, indicator)
        if not len(chart.content) or (kind is ChartKind.VALUES and len(made) >= _MOST_INDICATORS):
            continue
        drawn = picture(chart.content, title(kind), chart.picture_subtitle, WIDTH, 0, look, languages.current())
        made.append(Drawing(chart.picture_subtitle, drawn))
    return made
