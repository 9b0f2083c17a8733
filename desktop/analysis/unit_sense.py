"""What units mean: names that say the same thing meet, scales and durations convert, all else stays apart."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from desktop.arabic.folding import fold
from desktop.arabic.stemming import without_ending
from desktop.arabic.tokens import scan
from desktop.arabic.unit_names import UNITS
from desktop.domain.quantity import Quantity
from desktop.domain.synonym import Synonym

# What the program takes for one unit, until a project says otherwise: a line a unit, `_` between words of one name.
# Units that only look alike have lines of their own (`مقاتلات` are no `مقاتلون`), so that none passes for another.
GROUPS = (
    "جندي جنود عسكري عسكريون عسكر soldier soldiers troops",
    "شخص أشخاص فرد أفراد نسمة person persons people",
    "قتيل قتلى",
    "جريح جرحى مصاب مصابون إصابة إصابات",
    "جرح جروح",
    "شهيد شهداء",
    "مقاتل مقاتلون fighter fighters",
    "مقاتلة مقاتلات",
    "عنصر عناصر",
    "مسلح مسلحون",
    "إرهابي إرهابيون",
    "ضحية ضحايا",
    "أسير أسرى",
    "رهينة رهائن",
    "سجين سجناء",
    "معتقل معتقلون محتجز محتجزون",
    "لاجئ لاجئون",
    "نازح نازحون",
    "مهاجر مهاجرون",
    "عائلة عائلات عوائل أسرة أسر family families",
    "طفل أطفال",
    "امرأة نساء",
    "رجل رجال",
    "مدني مدنيون",
    "مواطن مواطنون",
    "موظف موظفون",
    "مستشار مستشارون",
    "خبير خبراء",
    "عامل عمال",
    "طالب طلاب طلبة",
    "طلب طلبات",
    "مدرس مدرسون معلم معلمون",
    "نائب نواب",
    "دولة دول بلد بلدان",
    "مدينة مدن",
    "بلدة بلدات",
    "قرية قرى",
    "قاعدة قواعد",
    "منزل منازل بيت بيوت",
    "مبنى مبان مباني",
    "مدرسة مدارس",
    "مستشفى مستشفيات",
    "صاروخ صواريخ",
    "طائرة طائرات",
    "طائر طيور",
    "دبابة دبابات",
    "آلية آليات",
    "مركبة مركبات سيارة سيارات",
    "سفينة سفن",
    "مركب مراكب",
    "هجوم هجمة هجمات",
    "غارة غارات",
    "ضربة ضربات",
    "قذيفة قذائف",
    "عملية عمليات",
    "عملة عملات",
    "هدف أهداف",
    "موقع مواقع",
    "موقعة معركة معارك",
    "مرة مرات",
    "كيلومتر كيلومترات كم كلم km",
    "متر أمتار م",
    "طن أطنان",
    "برميل براميل",
    "لتر لترات ليتر",
    "غرام جرام غرامات جرامات",
    "غرامة غرامات_مالية",
    "كيلوغرام كيلوجرام كيلوغرامات كغ كغم كجم kg",
)  # fmt: skip
_SCALES = {
    fold(word): scale
    for scale, words in {
        Decimal(10) ** 3: "ألف آلاف ألفا thousand",
        Decimal(10) ** 6: "مليون ملايين مليونا million",
        Decimal(10) ** 9: "مليار مليارات مليارا بليون billion",
        Decimal(10) ** 12: "تريليون تريليونات تريليونا ترليون trillion",
    }.items()
    for word in words.split()
}
# Durations that are so many of one another whatever the calendar; a month is no number of days.
_DURATIONS = {
    "year": ("month", 12), "month": ("month", 1), "week": ("second", 604800), "day": ("second", 86400),
    "hour": ("second", 3600), "minute": ("second", 60), "second": ("second", 1),
}  # fmt: skip
_SAME_WORD = (("امريك", "اميرك"),)

_Groups = dict[tuple[str, ...], str]  # the head of a group, by words or by stems


class Sense(NamedTuple):
    """What a quantity's unit means: figures times `factor` count units of `base`, or the thing that `head` names.

    `scale` is what a word of number in the unit says (`ألف`), `times` how many of `base` one of it is. `base` is a code
    (`month`, `second`, `USD`, `%`) or empty; `head` the group of the unit's first words, `more` the stems of those
    behind it (`أميركي`). The last three are empty where no unit is said.
    """

    scale: Decimal = Decimal(1)
    base: str = ""
    head: str = ""
    more: frozenset[str] = frozenset()
    times: int = 1

    @property
    def factor(self) -> Decimal:
        """Return how many of the base one of the figure is."""
        return self.scale * self.times

    @property
    def is_said(self) -> bool:
        """Say whether there is a unit at all."""
        return bool(self.base or self.head)

    def meets(self, other: "Sense") -> bool:
        """Say whether figures of the two can be compared; a unit that is not said meets every other."""
        if not self.is_said or not other.is_said:
            return True
        if self.base and other.base:
            return self.base == other.base
        if self.head != other.head:
            return False
        return not self.more or not other.more or bool(self.more & other.more)


class Senses:
    """Finds what units mean, with the synonyms of a project; each unit is looked at once."""

    def __init__(self, synonyms: Iterable[Synonym] = ()) -> None:
        own = [group.words for group in synonyms]
        names, stems = _common()
        self._by_name = _named(own), names
        self._by_stem = _stemmed(own), stems
        self._known: dict[tuple[str, str], Sense] = {}

    def of(self, quantity: Quantity) -> Sense:
        """Return what a quantity's unit means."""
        named = quantity.unit, quantity.unit_code
        sense = self._known.get(named)
        if sense is None:
            sense = self._known[named] = self._look(*named)
        return sense

    def _look(self, unit: str, code: str) -> Sense:
        words = fold(unit).split()
        scale = Decimal(1)
        while words and (words[0] in _SCALES or words[0] == "من"):
            scale *= _SCALES.get(words.pop(0), 1)
        code = code or _code(" ".join(words))
        base, times = _DURATIONS.get(code, (code, 1))
        stems = _stems(" ".join(words))
        for end in range(len(words), 0, -1):
            group = self._group(tuple(words[:end]), stems[:end])
            if group is not None:
                return Sense(scale, base, group, frozenset(stems[end:]), times)
        return Sense(scale, base, stems[0] if stems else "", frozenset(stems[1:]), times)

    def _group(self, words: tuple[str, ...], stems: tuple[str, ...]) -> str | None:
        """Return the group of a unit's words: by the very words before stems, each as the project has it first."""
        bare = tuple(_without_article(word) for word in words)
        for names in self._by_name:
            for spelled in (words, bare):
                if spelled in names:
                    return names[spelled]
        return next((groups[stems] for groups in self._by_stem if stems in groups), None)


@cache
def _common() -> tuple[_Groups, _Groups]:
    """Return the program's own groups by names and by stems; worked out once, as a board asks with every change."""
    groups = [[name.replace("_", " ") for name in group.split()] for group in GROUPS]
    return _named(groups), _stemmed(groups)


def _named(groups: Iterable[Sequence[str]]) -> _Groups:
    """Return the groups by their names, folded, and by the regular forms of these that no other group has."""
    names: _Groups = {}
    forms: dict[tuple[str, ...], set[str]] = {}
    for group in groups:
        head = _head(group)
        for name in group:
            words = tuple(fold(name).split())
            names[words] = head
            if len(words) == 1:
                for form in _forms(words[0]):
                    forms.setdefault((form,), set()).add(head)
    return {form: next(iter(heads)) for form, heads in forms.items() if len(heads) == 1} | names


def _stemmed(groups: Iterable[Sequence[str]]) -> _Groups:
    """Return the groups by the stems of their names; a stem that several of them have says nothing."""
    claimed: dict[tuple[str, ...], set[str]] = {}
    for group in groups:
        for name in group:
            claimed.setdefault(_stems(name), set()).add(_head(group))
    return {stems: next(iter(heads)) for stems, heads in claimed.items() if len(heads) == 1}


def _head(group: Sequence[str]) -> str:
    """Return what a group is known by: no stem of a word that is in none reads like it."""
    return "/".join(map(fold, group))


def _forms(word: str) -> Iterator[str]:
    """Give the regular forms of a folded name: two, many, and in each case; never those of the other gender."""
    if word.endswith("ون") and len(word) > len("ون") + 2:
        word = word.removesuffix("ون")
        yield word
    elif word.endswith("ات") and len(word) > len("ات") + 2:
        yield word.removesuffix("ات") + "ه"
        return
    if word.endswith("ه"):
        yield from (word[:-1] + ending for ending in ("ات", "تان", "تين"))
    elif len(word) > 2:
        yield from (word + ending for ending in ("ا", "ان", "ون", "ين"))


def _code(unit: str) -> str:
    """Return what the words of a unit mean where that is known: a duration, money, a percentage."""
    if not unit:
        return ""
    found = UNITS.at(scan(unit), 0)
    return found[1].code if found else ""


def _without_article(word: str) -> str:
    return word.removeprefix("ال") if len(word) > len("ال") + 2 else word


def _stems(words: str) -> tuple[str, ...]:
    stems = []
    for word in map(_without_article, fold(words).split()):
        for other, one in _SAME_WORD:
            word = word.replace(other, one)
        stems.append(without_ending(without_ending(word)))  # جنديا → جندي → جند
    return tuple(stems)
