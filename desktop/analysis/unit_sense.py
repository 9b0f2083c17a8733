"""What units mean: names that say the same thing meet, scales and durations convert, all else stays apart."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from desktop.arabic.folding import fold
from desktop.arabic.stemming import without_ending
from desktop.arabic.tokens import scan
from desktop.arabic.unit_names import UNITS
from desktop.domain.quantity import Quantity
from desktop.domain.synonym import Synonym

# What the program takes for one unit, until a project says otherwise: a line a unit.
GROUPS = (
    "جندي جنود عسكري عسكريون عسكر soldier soldiers troops",
    "شخص أشخاص فرد أفراد نسمة person persons people",
    "قتيل قتلى",
    "جريح جرحى مصاب مصابون إصابة إصابات",
    "شهيد شهداء",
    "مقاتل مقاتلون fighter fighters",
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
    "موظف موظفون",
    "مستشار مستشارون",
    "خبير خبراء",
    "عامل عمال",
    "طالب طلاب طلبة",
    "نائب نواب",
    "دولة دول بلد بلدان",
    "مدينة مدن",
    "قرية قرى",
    "قاعدة قواعد",
    "منزل منازل بيت بيوت",
    "مبنى مبان مباني",
    "مدرسة مدارس",
    "مستشفى مستشفيات",
    "صاروخ صواريخ",
    "طائرة طائرات",
    "دبابة دبابات",
    "آلية آليات",
    "مركبة مركبات سيارة سيارات",
    "سفينة سفن",
    "هجوم هجمات",
    "غارة غارات",
    "ضربة ضربات",
    "قذيفة قذائف",
    "عملية عمليات",
    "هدف أهداف",
    "موقع مواقع",
    "مرة مرات",
    "كيلومتر كيلومترات كم كلم km",
    "متر أمتار م",
    "طن أطنان",
    "برميل براميل",
    "لتر لترات ليتر",
    "غرام جرام غرامات جرامات",
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


class Sense(NamedTuple):
    """What a quantity's unit means: figures times `factor` count units of `base`, or the thing that `head` names.

    `base` is a code (`month`, `second`, `USD`, `%`) or empty; `head` the group of the unit's first words, `more` the
    stems of those behind it (`أميركي`). All three are empty where no unit is said.
    """

    factor: Decimal = Decimal(1)
    base: str = ""
    head: str = ""
    more: frozenset[str] = frozenset()

    def meets(self, other: "Sense") -> bool:
        """Say whether figures of the two can be compared; a unit that is not said meets every other."""
        if not (self.base or self.head) or not (other.base or other.head):
            return True
        if self.base and other.base:
            return self.base == other.base
        if self.head != other.head:
            return False
        return not self.more or not other.more or bool(self.more & other.more)


class Senses:
    """Finds what units mean, with the synonyms of a project; each unit is looked at once."""

    def __init__(self, synonyms: Iterable[Synonym] = ()) -> None:
        self._groups: dict[tuple[str, ...], str] = {}
        for words in (*(group.split() for group in GROUPS), *(group.words for group in synonyms)):
            stems = [_stems(word) for word in words]
            for each in stems:
                self._groups[each] = " ".join(stems[0])
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
        factor = Decimal(1)
        while words and (words[0] in _SCALES or words[0] == "من"):
            factor *= _SCALES.get(words.pop(0), 1)
        code = code or _code(" ".join(words))
        base, times = _DURATIONS.get(code, (code, 1))
        stems = _stems(" ".join(words))
        for end in range(len(stems), 0, -1):
            group = self._groups.get(stems[:end])
            if group is not None:
                return Sense(factor * times, base, group, frozenset(stems[end:]))
        return Sense(factor * times, base, stems[0] if stems else "", frozenset(stems[1:]))


def _code(unit: str) -> str:
    """Return what the words of a unit mean where that is known: a duration, money, a percentage."""
    if not unit:
        return ""
    found = UNITS.at(scan(unit), 0)
    return found[1].code if found else ""


def _stems(words: str) -> tuple[str, ...]:
    stems = []
    for word in fold(words).split():
        word = word.removeprefix("ال") if len(word) > len("ال") + 2 else word
        for other, one in _SAME_WORD:
            word = word.replace(other, one)
        stems.append(without_ending(without_ending(word)))  # جنديا → جندي → جند
    return tuple(stems)
