"""The lines of a news page that are no part of its report, and what they say of it."""

import re

from desktop.arabic.dates import find_date, parse_date
from desktop.arabic.folding import fold

_MOST_WORDS = 14  # a line of more is somebody's sentence, and half as many when it ends like one
_LONGEST_LINE = 400

_FURNITURE = (
    r"(?:اجمالي|عدد|مجموع)\s(?:القراءات|المشاهدات|الزيارات|التعليقات|المشاركات)",
    r"(?:مشاهدات|قراءات|زيارات|المشاهدات|القراءات|التعليقات|تعليقات)\s?[:(]?\s?\d*\)?$",
    r"\d[\d.,]*\s(?:مشاهده|مشاهدات|قراءه|تعليق|تعليقات)$",
    r"(?:أضف|إضافة|اترك|اكتب|أرسل|شارك)\s(?:لنا\s)?(?:تعليق|تعليقك|تعليقا|ردا|رأيك)(?!\w)",
    r"(?:لا بد من|يجب|يرجى|الرجاء)\s(?:عليك\s)?(?:تسجيل الدخول|التسجيل)",
    r"(?:تسجيل الدخول|سجل الدخول|إنشاء حساب)",
    r"(?:شارك|شاركها|شاركنا|مشاركة|انشر)(?:\s(?:هذا|هذه|الخبر|المقال|الموضوع|الصفحة|على|عبر|مع)(?!\w).*)?$",
    r"(?:تابعنا|تابعونا|اشترك|انضم|تابع)\s(?:على|في|إلى|عبر)(?!\w)",
    r"(?:طباعة|إرسال|حفظ|نسخ الرابط|أرسل لصديق|إبلاغ عن خطأ)$",
    r"(?:اقرأ|اقرأوا|إقرأ|شاهد|طالع)\s(?:أيضا|المزيد|كذلك)",
    r"قد (?:يعجبك|يهمك)",
    r"(?:أخبار|مواضيع|مقالات|مواد|المزيد)\s(?:ذات صلة|متعلقة|مشابهة)(?!\w)",
    r"(?:الأكثر قراءة|الأكثر مشاهدة|آخر الأخبار)$",
    r"(?:الوسوم|الكلمات الدلالية|كلمات مفتاحية|كلمات دلالية|تصنيفات|التصنيفات|الأقسام)(?!\w)",
    r"(?:جميع الحقوق|حقوق النشر|الحقوق محفوظة)",
    r"(?:فيسبوك|تويتر|واتساب|تيليغرام|تلغرام|انستغرام|لينكد إن|يوتيوب|بريد إلكتروني)(?!\w)(?:[\s|،]*\w+)?$",
    r"©",
    r"copyright(?!\w)",
    r"all rights reserved",
    r"about (?:the )?(?:post )?author$",
    r"see author.?s posts$",
    r"(?:leave|post|add) a (?:comment|reply)",
    r"share(?: this)?(?: article| post| on .*)?$",
    r"(?:tweet|print|email|facebook|twitter|whatsapp|telegram|like this)(?!\w)[\s:]*$",
    r"related (?:posts|articles|news)",
    r"read (?:more|also)",
    r"post views",
    r"\d+ (?:comments?|views?|shares?)$",
    r"comments?$",
    r"log ?in to ",
)
_SITE = (
    r"(?:موقع|بوابة|شبكة|منتديات)\s.{1,60}$",
    r"(?:أخبار|الأخبار)(?:\s\w+)?$",
    r"(?:الصفحة الرئيسية|الرئيسية)(?:\s?[/>»«|].*)?$",
    r"(?:سياسة|محليات|عربي ودولي|شؤون عربية|عاجل|تقارير|مقالات)$",
)
_OUTLET_NAME = (
    r"(?:وكالة|صحيفة|جريدة|مجلة|قناة|فضائية|شبكة|موقع|إذاعة|راديو|تلفزيون|بوابة|مؤسسة)\s.",
    r"(?:رويترز|بي بي سي|reuters|afp|bbc)(?!\w)",
    r".*\s(?:نيوز|برس)$",
    r".*\s(?:news(?: agency)?|press|agency|times|post|tv|radio)$",
)
_UPDATED = (r"(?:آخر تحديث|تحديث|updated|last updated)(?!\w)",)
_DATE_LABEL = (
    *_UPDATED,
    r"(?:تم\s)?(?:نشر|النشر|نشرت|تاريخ النشر|تاريخ الخبر|تاريخ|بتاريخ|أضيف|حرر|كتب في)(?!\w)",
    r"(?:published|posted|date)(?!\w)",
)


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{fold(pattern)})" for pattern in patterns))


_IS_FURNITURE, _IS_SITE = _any_of(_FURNITURE), _any_of(_SITE)
_IS_OUTLET = _any_of(_OUTLET_NAME)
_IS_UPDATED, _IS_DATE_LABEL = _any_of(_UPDATED), _any_of(_DATE_LABEL)
_OUTLET = re.compile(r"(?:^|[\s.،|])(?:نقلا?ً?\s+عن|المصدر|مصدر\s+الخبر|[Ss]ource)\s*[:：]\s*(?P<name>[^\n.|،]{2,50})")
_AUTHOR = re.compile(
    r"\s*(?:بقلم\s*[:：/]?|(?:كتبه?|كتبت|كتبها|إعداد|اعداد|تحرير|الكاتب|المحرر|[Aa]uthor)\s*[:：/]|[Bb]y\s*[:：]?)"
    r"\s*(?P<name>[^\n|،:]{2,60})$"
)
_STAMPED = re.compile(r"\s*date\s+(?P<date>\d{4}-\d\d-\d\d)\s+(?=\S)")
# A town, then the outlet behind a slash, or in quotation marks or brackets, then a colon or a dash.
_DATELINE = re.compile(
    r"\s*[^\W\d_]+(?:\s[^\W\d_]+){0,2}\s*(?:[/|]\s*|[-–—ـ]+\s*(?=[«\"“(])|(?=\())"
    r"[«\"“(]?\s*(?P<name>[^\W\d_][\w .]{1,30}?)\s*[»\"”)]?\s*[:：–—-]"
)
_AFTER_DASH = re.compile(r"[-–—|]\s*(?P<name>[^-–—|]{2,40})$")

_NAMED, _APART = r"(?P<name>[^\d|·،]{2,60}?)", r"(?:\s+[-–—]\s+|\s*[|·،]\s*)"
_CREDITS = (re.compile(rf"{_NAMED}{_APART}(?P<date>\d.*)"), re.compile(rf"(?P<date>\d.*\d){_APART}{_NAMED}"))


def words_in(line: str) -> int:
    """Return how many words a line has; of a very long one, how many its beginning has."""
    return len(line[:_LONGEST_LINE].split())


def is_short(line: str, words: int) -> bool:
    """Say whether a line has at most so many words and no more letters than a line of a page."""
    return len(line) <= _LONGEST_LINE and words_in(line) <= words


def is_furniture(line: str) -> bool:
    """Say whether a line is a button, a counter, a notice or a list of the page around the report."""
    return (
        is_short(line, _MOST_WORDS // 2 if line.endswith(".") else _MOST_WORDS)
        and _IS_FURNITURE.match(fold(line)) is not None
    )


def is_site_line(line: str) -> bool:
    """Say whether a line names the site or its section."""
    return is_short(line, 7) and _IS_SITE.match(fold(line)) is not None


def stated_date(line: str) -> str | None:
    """Return the date of publishing that a line states, alone or behind its label; None for any other line."""
    if not is_short(line, 2 * _MOST_WORDS):
        return None
    if alone := parse_date(line):
        return alone if not alone.startswith("--") else None
    return find_date(line) if _IS_DATE_LABEL.match(fold(line)) else None


def says_updated(line: str) -> bool:
    """Say whether the date of a line is that of a later edit."""
    return _IS_UPDATED.match(fold(line)) is not None


def stated_outlet(line: str) -> str:
    """Return the outlet that a line credits (`نقلا عن: …`), or nothing."""
    found = _OUTLET.search(line) if is_short(line, 2 * _MOST_WORDS) else None
    return _tidy(found["name"]) if found else ""


def stated_author(line: str) -> str:
    """Return the author that a byline names (`بقلم …`, `كتب: …`), or nothing."""
    found = _AUTHOR.match(line) if is_short(line, 9) else None
    return _tidy(found["name"]) if found else ""


def credit(line: str) -> tuple[str, str] | None:
    """Return outlet and day of a line that holds nothing else (`وكالة الأنباء - 14 مارس 2024`); None for any other.

    A name that no word calls an outlet may be a town's or a writer's: it is left out.
    """
    for form in _CREDITS if is_short(line, _MOST_WORDS) else ():
        found = form.fullmatch(line.strip())
        published = parse_date(found["date"]) if found else None
        if found and published and len(published) == len("2024-03-14"):
            name = _tidy(found["name"])
            return (name if _IS_OUTLET.match(fold(name)) else "", published)
    return None


def stamp(line: str) -> tuple[str, int] | None:
    """Return the date of a line that starts `date 2026-01-18 …` and where its own words begin."""
    found = _STAMPED.match(line)
    return (found["date"], found.end()) if found and parse_date(found["date"]) else None


def dateline(lead: str) -> tuple[str, int] | None:
    """Return the outlet a lead starts with (`بغداد/المسلة: …`, `بغداد (رويترز) - …`) and where its own words begin."""
    found = _DATELINE.match(lead)
    if not found or words_in(found["name"]) > 4:
        return None
    start = found.end()
    while start < len(lead) and lead[start].isspace():
        start += 1
    return _tidy(found["name"]), start


def site_name(line: str) -> str:
    """Return what a site line calls its site after a dash (`موقع كل يوم - المسلة`), or nothing."""
    found = _AFTER_DASH.search(line)
    return _tidy(found["name"]) if found and is_site_line(line) else ""


def _tidy(name: str) -> str:
    return " ".join(name.split()).strip("-–—:،. \"'«»“”()")
