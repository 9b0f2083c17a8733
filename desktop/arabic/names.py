"""Names: whether two of them may be of one speaker, and whether a name tells who speaks at all."""

from functools import lru_cache

from desktop.arabic.folding import fold


def _bare(words: str) -> frozenset[str]:
    return frozenset(word.removeprefix("ال") for word in fold(words).split())


# Whoever these are said to be, nobody is named.
_SOURCES = _bare("مصدر مصادر شاهد شاهدة شهود مراقب مراقبون مراقبين سكان أهالي ناشطون ناشطين نشطاء وسائل")
_OFFICIALS = _bare(
    "مسؤول مسئول مسؤولة مسؤولون مسؤولين مسئولون مسئولين مسؤولان دبلوماسي دبلوماسيون دبلوماسيين خبير خبراء محلل محللون "
    "محللين ناشط ضابط ضباط قيادي قياديون قياديين"
)
_AFTER_OFFICIALS = _bare("في من لدى داخل قرب كبير كبار رفيع رفيعة سابق سابقون سابقين بارز طلب رفض فضل لم")
_TITLES = _SOURCES | _OFFICIALS | _bare(
    "وزير وزيرة وزارة رئيس رئيسة رئاسة نائب أمين أمانة قائد قيادة مستشار مستشارة متحدث متحدثة ناطق مدير مديرة مديرية "
    "محافظ محافظة سفير سفيرة سفارة قنصل مبعوث مندوب ممثل عضو لجنة مجلس حكومة هيئة دائرة مكتب وكالة بيان جيش شرطة "
    "فريق لواء عميد عقيد رائد نقيب جنرال مشير ملازم سيد سيدة دكتور شيخ قاضي ملك أمير"
)  # fmt: skip
_WITH_TITLES = _TITLES | _AFTER_OFFICIALS | _bare(
    "دفاع خارجية داخلية مالية عدل صحة تربية تعليم نفط كهرباء نقل تجارة زراعة عمل ثقافة إعلام إعلامي إعلامية تخطيط هجرة "
    "مهجرين وزراء جمهورية دولة برلمان نواب شيوخ أمن قومي وطني أمم متحدة أعلى عليا أول عام عامة خاص خاصة "
    "رسمي رسمية باسم عن على إلى أمني أمنية أمنيون أمنيين عسكري عسكرية عسكريون عسكريين حكومي حكومية حكوميون "
    "سياسي سياسية سياسيون محلي محلية محليون محليين مطلع مطلعة مطلعون مقرب مقربة موثوق موثوقة مستوى طبي طبية عيان أركان "
    "مشتركة مشترك قوات مسلحة عمليات تحالف دولي دولية أنباء غربي غربية عربي عربية استخباري استخبارات "
    "عراقي عراقية أميركي أميركية أميركيون أميركيين أمريكي أمريكية أمريكيون أمريكيين إيراني إيرانية سوري سورية "
    "تركي تركية سعودي سعودية كويتي كويتية أردني أردنية لبناني لبنانية مصري مصرية فلسطيني فلسطينية إسرائيلي إسرائيلية "
    "قطري قطرية إماراتي إماراتية يمني يمنية ليبي ليبية سوداني سودانية تونسي تونسية جزائري جزائرية مغربي مغربية "
    "روسي روسية صيني صينية بريطاني بريطانية فرنسي فرنسية ألماني ألمانية أوروبي أوروبية أوكراني أوكرانية "
    "كردي كردية كردستاني"
)  # fmt: skip


def same_name(one: str, other: str) -> bool:
    """Say whether every word of the shorter name stands in the longer one: `المحمداوي` and `قيس المحمداوي`.

    What is an office and no name (`وزير الدفاع`) is the same as itself alone.
    """
    first, second = _words(one), _words(other)
    if not first or not second:
        return False
    if first == second:
        return True
    return (first < second or second < first) and not is_office(one) and not is_office(other)


def is_office(name: str) -> bool:
    """Say whether there are titles in a name, and nothing else that could tell one of their bearers from another."""
    words = _words(name)
    return bool(words & _TITLES) and words <= _WITH_TITLES


def is_nobody(name: str) -> bool:
    """Say whether a name tells of nobody in particular: `مصدر أمني`, `مسؤول في البيت الأبيض`, `الوزير`."""
    words = fold(name).split()
    if not words:
        return True
    first = words[0].removeprefix("ال")
    if first in _SOURCES or (len(words) == 1 and is_office(name)):
        return True
    return first in _OFFICIALS and (is_office(name) or words[1] in _AFTER_OFFICIALS)


@lru_cache(maxsize=1 << 12)
def _words(name: str) -> frozenset[str]:
    return _bare(name)
