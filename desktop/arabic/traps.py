"""Traps: numbers of a text that count nothing, such as names, scores, hours, telephone numbers and list marks."""

from desktop.arabic.cardinals import Numeral
from desktop.arabic.number_words import WORDS, Size
from desktop.arabic.phrases import word_set
from desktop.arabic.tokens import BREAK, MARK, NUMBER, WORD, Tokens
from desktop.arabic.unit_names import UNITS

HYPHENS = frozenset("-\u2212\u2013\u2014\u2010\u2011")
_PARTICLES = word_set("و ب ل ف ال وال بال ك لل ول وب فال")
_HYPHENED = _PARTICLES - {"ف"}  # `ب-20`, `ال-24`, but `ف-16` is an aeroplane


_MODELS = word_set(
    "إس إف أف إم تي بي سي كي كيه جي دي ميغ ميج سوخوي سو إيرباص بوينغ بوينج كوفيد شاهد خيبر فاتح أبولو "
    "جيل الجيل مجموعة المجموعة آيفون غالاكسي "
    "ويندوز فورمولا قناة القناة توماهوك إكس أكس آر يو هيمارس باتريوت كلاشينكوف تايفون رافال ليوبارد أبرامز أطلس "
    "لواء اللواء الفرقة فرقة كتيبة الكتيبة "
    "الطريق طريق سورة مقياس طراز",
    ("", "و", "ب", "ل"),
)
_NUMBERED = word_set(
    "رقم الرقم رقمه رقمها القرار قرار المادة مادة المواد الفقرة فقرة البند بند الفصل التوصية المرسوم "
    "مرسوم القانون شارع غرفة رحلة الرحلة "
    "النموذج نموذج الإصدار إصدار كود الرمز رمز الآية آية العدد الباب الملحق المحور القطاع البلوك بلوك المربع الخط "
    "الدقيقة الدقيقتين الدقائق النقطة الجولة المرحلة الحلقة النسخة الدورة الصفحة صفحة دقيقة",
    ("", "و", "ب", "ف"),
) | word_set("لقرار لمادة لفقرة لبند لقانون")
_PHONES = word_set(
    "هاتف الهاتف هاتفيا تلفون التلفون جوال الجوال موبايل واتساب واتس فاكس الفاكس بالرقم للاتصال اتصل اتصلوا "
    "الاتصال tel phone fax"
)
_HOURS = word_set("الساعة والساعة للساعة بالساعة السّاعة")
_MINUTES = word_set("دقيقة دقائق ثانية ثوان ثواني")
_ERAS = word_set("م ه هـ هجري هجرية هجريا ميلادي ميلادية ميلاديا ق")
_PARTS_OF_DAY = word_set("صباحا مساء ظهرا فجرا عصرا ليلا الصبح بتوقيت gmt am pm ص غرينتش جرينتش توقيت")
_SPORT = word_set(
    "فاز فازت فوز بفوز الفوز خسر خسرت خسارة تعادل تعادلا تعادلت بنتيجة نتيجة هدف أهداف بهدف مباراة المباراة "
    "مباراته ذهابا إيابا الذهاب الإياب بركلات ركلات "
    "تغلب تغلبت هزم هزمت يهزم الشوط بمجموع سجل شوط فريق الفريق نقطة مقابل بثلاثية برباعية"
)
_TIME_CUES = word_set(
    "في منذ مذ عام العام سنة السنة لعام لسنة بعام بسنة وعام عامي أعوام سنوات خلال حتى بحلول نهاية مطلع بداية أواخر "
    "أوائل منتصف قبل بعد موسم مونديال كأس صيف شتاء ربيع "
    "خريف انتخابات دورة أحداث حرب ثورة أزمة اتفاق دستور أولمبياد بطولة ميزانية موازنة قانون وفي ومنذ وحتى إلى من "
    "أولمبياد رؤية خطة أجندة والعام لعامي وسنة نكسة نكبة"
)
_NEGATIONS = word_set("لم لن أن لا كي لكي ولم ولن وأن")
# Three to ten as they stand before feminine nouns; alone they are mostly other words.
_SHORT = word_set("ثلاث أربع خمس ست سبع ثمان ثماني تسع عشر")
_NOT_PARTS = word_set(
    "نهائي النهائي نهائيا نهائية سنوي السنوي سنوية السنوية شهري شهرية الشهرية دائرة الدائرة دائري القمر مفتوح "
    "مفتوحا موصل موصلات الموصلات فصلية "
    "الثالث الرابع الأخير الأولى الثانية تماثيل عارية عار مقطورة مصنعة مصنع إله مجنزرة حجرية أول الثاني الأول"
)
_PEOPLE = word_set(
    "شخص قتيل جريح جندي عسكري مدني عنصر مقاتل عامل موظف طالب نازح لاجئ مصاب ضحية حالة شهيد معتقل سجين متظاهر ناخب "
    "صوت منزل صاروخ من"
)
_MANY = 1000
_SHADDA = "\u0651"


def is_named(tokens: Tokens, found: Numeral, through: Numeral | None = None) -> bool:
    """Say whether figures (to the end of a range, `through`) are of a name, a date or a clock, and count nothing."""
    first, last = found.first, through.last if through else found.last
    forms = tokens.forms
    if not found.figures or tokens.sorts[first] != NUMBER:
        return False
    if tokens.glued(first) and _grows_on_the_left(tokens, first):
        return True
    if tokens.glued(last + 1) and _goes_on(tokens, last + 1):
        return True
    if forms[last + 1] in _ERAS and len(forms[last]) == 4 and forms[last].isdecimal():
        return True
    return _is_called(tokens, found, is_range=through is not None)


def _grows_on_the_left(tokens: Tokens, at: int) -> bool:
    """Say whether what is written onto the left of figures makes them part of it: `إس-300`, `F16`, `10:30`."""
    before, further = tokens.forms[at - 1], tokens.sorts[at - 2]
    if tokens.sorts[at - 1] == WORD:
        return before not in _PARTICLES and (len(before) > 2 or before.isascii() or before in _MODELS)
    if before in HYPHENS:
        return further in (WORD, NUMBER) and tokens.glued(at - 1) and tokens.forms[at - 2] not in _HYPHENED
    if before == "[":
        return tokens.forms[at + 1] == "]"
    if before == "+":
        return len(tokens.forms[at]) > 6 or further == NUMBER
    return before in _LEADING or (before == ":" and further == NUMBER)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Say whether figures go on behind a mark (`10:30`, `0770-123`) or in Latin letters that are no unit (`5G`)."""
    form = tokens.forms[at]
    if tokens.sorts[at] == WORD:
        return form.isascii() and form not in _UNITS_GLUED
    return (form in _GOING_ON or form in HYPHENS) and tokens.sorts[at + 1] == NUMBER and tokens.glued(at + 1)


_LEADING = frozenset("/\\@#_=&?")
_GOING_ON = frozenset(":/\\+")
_UNITS_GLUED = word_set("c usd eur km kg cm mm gb mb kwh mw nis jd am pm")


def _is_called(tokens: Tokens, found: Numeral, *, is_range: bool) -> bool:
    first, forms = found.first, tokens.forms
    figure = forms[first]
    before = forms[first - 1]
    if before == "(":
        before = forms[first - 2]
    if first > 0 and (before in _MODELS or before in _NUMBERED) and not (is_range or UNITS.at(tokens, found.last + 1)):
        return True
    if figure.isdecimal() and len(figure) > 1 and figure[0] == "0":
        return True
    if figure.isdecimal() and 6 < len(figure) < 15:
        return any(forms[at] in _PHONES for at in range(max(0, first - 4), first))
    return is_list_mark(tokens, first)


def is_list_mark(tokens: Tokens, at: int) -> bool:
    """Say whether a figure opens a line as the number of its item: `1- العراق`, `2) سوريا`."""
    if at == 0 and "\n" not in tokens.forms:
        return False
    if tokens.sorts[at - 1] != BREAK and at > 0:
        return False
    form = tokens.forms[at]
    following = tokens.forms[at + 1]
    return (
        form.isdecimal()
        and len(form) < 3
        and following in (".", ")", "-", "\u2013", "\u0640")
        and tokens.sorts[at + 2] == WORD
    )


def is_hour(tokens: Tokens, first: int, last: int) -> bool:
    """Say whether a number tells the time of day, or the minutes past an hour."""
    forms = tokens.forms
    if forms[last + 1] in _MINUTES and any(forms[at] in _HOURS for at in range(max(0, first - 4), first)):
        return True
    return (first > 0 and forms[first - 1] in _HOURS) or forms[last + 1] in _PARTS_OF_DAY


def is_score(tokens: Tokens, first: int, low: Numeral, high: Numeral) -> bool:
    """Say whether `6-1` or `2-3` is the result of a match."""
    if low.value >= high.value:
        return True
    if low.value > 10 or high.value > 20:
        return False
    return any(tokens.forms[at] in _SPORT for at in range(max(0, first - 9), min(len(tokens), high.last + 4)))


def may_be_year(found: Numeral, tokens: Tokens) -> bool:
    """Say whether four plain figures could be the number of a year."""
    form = tokens.forms[found.first]
    return found.first == found.last and len(form) == 4 and form.isdecimal() and 1700 <= int(form) <= 2150


def is_year(tokens: Tokens, found: Numeral, *, has_noun: bool) -> bool:
    """Say whether four plain figures are a year here, where no known unit and no qualifier says otherwise."""
    if not may_be_year(found, tokens):
        return False
    if not has_noun or tokens.forms[found.first - 1] in _TIME_CUES:
        return True
    # 2012 جنديا, 2012 عائلة: a noun in the case that its number asks for. A verb or a genitive means a year.
    noun, rest = tokens.forms[found.last + 1], int(tokens.forms[found.first]) % 100
    return rest > 0 and noun not in _PEOPLE and not noun.endswith(("ا", "ه", "ات"))


def is_other_word(tokens: Tokens, found: Numeral, *, counted: bool, bound: bool, alone: bool) -> bool:
    """Say whether number words are other words here: `لم تسع`, `نصف نهائي`, `واحدة من أكبر`, `ألّف كتابا`."""
    first, last = found.first, found.last
    form, following = tokens.forms[first], tokens.forms[last + 1]
    word = WORDS.get(form)
    if found.figures or word is None:
        return False
    if form == "نص" and not bound:
        return True
    if alone:
        return False
    counted = counted or bound
    if tokens.forms[first - 1] in _NEGATIONS and word.size is Size.ONE and first == last and first > 0:
        return True
    if form == "ثمن" and first == last and found.parts:
        return True
    if found.parts:
        return (
            following in _NOT_PARTS or (form.endswith("نص") and not bound) or not (counted or _ends(tokens, last + 1))
        )
    plain = form[len(word.lead) :]
    if first == last:
        if word.value == 1 or (plain in _SHORT and not counted) or (word.size is Size.ZERO and word.lead):
            return True
        if word.value == _MANY and word.size is Size.SCALE and not found.open:
            if following == "باء" or _SHADDA in tokens.text[tokens.starts[first] : tokens.ends[first]]:
                return True
            return not bound and (
                word.lead in ("ال", "وال", "بال") or (following.endswith("ا") and tokens.sorts[last + 1] == WORD)
            )
        if word.lead and not counted:
            return word.size < Size.HUNDRED or "ال" in word.lead
    return False


def _ends(tokens: Tokens, at: int) -> bool:
    return tokens.sorts[at] in (BREAK, MARK)
