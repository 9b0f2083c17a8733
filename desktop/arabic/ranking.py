"""Rankings: ordinals that rank something here, and not hours, months, ranks of officers or mere turns of phrase."""

from desktop.arabic.ordinals import STARTERS, Ordinal, ordinal_at
from desktop.arabic.phrases import word_set
from desktop.arabic.tokens import BREAK, MARK, WORD, Tokens

# Before an ordinal these say that it is a fact about something: the third session, the fifth anniversary.
_RANKED = word_set(
    "الدورة الذكرى النسخة الطبعة المركز المرتبة الترتيب الجولة الجلسة الحلقة الطابق الدور الدفعة المرة للمرة "
    "الحزمة الموجة الجيل العدد المجلد الجزء القمة "
    "الولاية المؤتمر الاجتماع المهرجان المعرض الأسبوع الشهر اليوم والدورة بالدورة للدورة والنسخة بالمركز والمركز "
    "المئوية الجرعة الضحية القتيل الفرقة الكتيبة "
    "اللواء الدرجة السنة العام الصف المنصب البطولة اللقب الهدف لقبه هدفه عامه عامها يومها يومه شهرها شهره أسبوعها "
    "أسبوعه سنتها عقده عقدها مركزه المئة"
)
_NO_RANK = word_set(
    "الفريق فريق اللواء العميد العقيد الملازم ملازم الرقيب رقيب العريف عريف كانون تشرين ربيع جمادى الساعة ساعة "
    "والساعة للساعة الجانب ناحية جهة الطرف "
    "العالم باب بالدرجة الدرجة وكيل نائب المساعد مساعد مشير البابا الملك الخديوي السلطان القيصر الإمبراطور لويس "
    "عبد شاه فؤاد فاروق إليزابيث تشارلز محمد"
)
_MONTHS = word_set("كانون تشرين ربيع جمادى شباط نيسان")
_PARTS_OF_DAY = word_set("صباحا مساء ظهرا فجرا عصرا ليلا والنصف والربع إلا عشرة بتوقيت")
_NOT_AFTER = word_set("مرة من")
_MOST = word_set("أكبر أقوى أعلى أفضل أطول أهم أكثر أسوأ أصغر أقدم أغنى أضخم أسرع أعنف أدنى أقل أخطر أبرز أشهر")
_NO_NOUNS = word_set("من في على إلى عن مع بن ابن أبو كان قال أيضا ثم أو هو هي هذا هذه بعد قبل")
_SHORT_LINE = 9
_SECOND = 2


def ranking_at(tokens: Tokens, at: int) -> tuple[int, int, int] | None:
    """Return the first and last token and the value of the ordinal at `at`, where it ranks something."""
    if tokens.forms[at] not in STARTERS:
        return None
    found = ordinal_at(tokens, at)
    if found is None:
        return None
    before = tokens.forms[at - 1] if at else ""
    if before in _MONTHS or (before in _NO_RANK and before not in _RANKED) or _tells_time(tokens, found.last + 1):
        return None
    if (
        _stands_in_phrase(tokens, found)
        or before in _RANKED
        or _is_compound(tokens, found)
        or _ranks_what_follows(tokens, found)
    ):
        return found.first, found.last, found.value
    return None


def _tells_time(tokens: Tokens, at: int) -> bool:
    form = tokens.forms[at]
    return form in _PARTS_OF_DAY or (form in ("بعد", "قبل") and tokens.forms[at + 1] == "الظهر")


def _ranks_what_follows(tokens: Tokens, found: Ordinal) -> bool:
    """Say whether an ordinal stands before what it ranks: ثالث أكبر مدينة, رابع حادث."""
    following = tokens.forms[found.last + 1]
    if (
        found.definite
        or tokens.sorts[found.last + 1] != WORD
        or following.startswith(("ال", "و"))
        or len(following) < 3
    ):
        return False
    return following in _MOST or (found.value > _SECOND and following not in _NO_NOUNS)


def _is_compound(tokens: Tokens, found: Ordinal) -> bool:
    return found.definite and found.last > found.first


def _stands_in_phrase(tokens: Tokens, found: Ordinal) -> bool:
    """Say whether the ordinal is what a short line is about; `ثانية` or `أول` only where it stands alone."""
    first, last = found.first - 1, found.last + 1
    while first >= 0 and tokens.sorts[first] != BREAK and found.first - first < 2 * _SHORT_LINE:
        first -= 1
    while tokens.sorts[last] != BREAK and last - first < 2 * _SHORT_LINE:
        last += 1
    words = sum(tokens.sorts[place] != MARK for place in range(first + 1, last))
    size = found.last - found.first + 1
    if words == size:
        return True
    if not found.definite or words > _SHORT_LINE or tokens.sorts[found.last] != WORD:
        return False
    return found.value > _SECOND and tokens.forms[found.first - 1].startswith("ال") and found.first > 0
