"""Periods are read as precisely as a text states them, resolved by the article's day alone, and never guessed."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.arabic.periods import read_periods
from desktop.domain.period import Calendar, Period, Precision, Role, earliest, latest
from desktop.domain.suggestion import Kind, Suggestion

# A Wednesday.
ON = date(2025, 9, 10)
DIGITS = st.sampled_from([{}, str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"), str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")])
DAYS = st.dates(date(1950, 1, 1), date(2090, 12, 31))
SHAPES = ["{d}/{m}/{y}", "{d} - {m} - {y}", "{y}-{m:02d}-{d:02d}", "{d}.{m}.{y}", "{d}\u200f/{m}\u200f/{y}"]
MONTHS = (
    "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول",
    "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
    "يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر",
)
_WORDS = (
    "من إلى حتى بين و في منذ قبل بعد خلال بحلول نهاية أواخر مطلع عام العام سنة عامي شهر الشهر الأسبوع اليوم أمس غدا "
    "يوم الأحد الجمعة الماضي المقبل الحالي التالي هذا أول آخر ثالث الأول الأخير الحادي والعشرين عشر سبتمبر أيلول "
    "كانون الثاني آب رمضان ربيع هـ م 2014 2025 1447 5 31 13 18/1/2026 07.09.2025 1914-1918 22/04 القرن التسعينيات "
    "الربع النصف صيف ثلاثة أشهر عامين ، , . - / ( ) نحو الموافق لا يتجاوز موعد أقصاه \n"
)
WORDS = st.sampled_from(_WORDS.split(" "))


def read(text: str, on: date | None = None) -> list[Suggestion]:
    found = read_periods(text, on)
    for one, after in pairwise(found):
        assert one.span.end <= after.span.start
    return found


def only(text: str, on: date | None = None) -> Suggestion:
    found = read(text, on)
    assert len(found) == 1, [one.span.of(text) for one in found]
    return found[0]


def ends(found: Suggestion) -> tuple[str, str] | None:
    return (found.period.start, found.period.end) if found.period else None


@pytest.mark.parametrize(
    ("text", "words", "iso"),
    [
        ("افتُتح الجسر في 14 مارس/آذار 1998 أمام المارة", "14 مارس/آذار 1998", "1998-03-14"),
        ("وقّعوا الوثيقة يوم الثلاثاء، 4 تشرين الثاني 1980", "يوم الثلاثاء، 4 تشرين الثاني 1980", "1980-11-04"),
        ("صدر العدد الأول في نيسان (أبريل) 2011.", "نيسان (أبريل) 2011", "2011-04"),
        ("وصلت السفينة في الثالث والعشرين من شهر تموز عام 1952", "الثالث والعشرين من شهر تموز عام 1952", "1952-07-23"),
        ("عاد في الحادي عشر من غشت ٢٠٢١ إلى فاس", "الحادي عشر من غشت ٢٠٢١", "2021-08-11"),
        ("حُدّث في ١٩-٠٢-٢٠٢٤", "١٩-٠٢-٢٠٢٤", "2024-02-19"),
        ("حُدّث في 2024/02/19 صباحا", "2024/02/19", "2024-02-19"),
        ("حُدّث في 19.2.2024", "19.2.2024", "2024-02-19"),
        ("تعود الصورة إلى 5/2019", "5/2019", "2019-05"),
        ("غادر في جوان 2017 مدينته", "جوان 2017", "2017-06"),
        ("سُجّل في شباط من العام 1999", "شباط من العام 1999", "1999-02"),
        ("بُني السد عام 1956 ثم وُسّع", "عام 1956", "1956"),
        ("نزل المطر في 1987 بعد جفاف", "1987", "1987"),
        ("وُلد سنة ألف وتسعمئة وإحدى وأربعين", "سنة ألف وتسعمئة وإحدى وأربعين", "1941"),
        ("انتقل إلى القرية عام ألفين وستة", "عام ألفين وستة", "2006"),
        ("حصيلة انتخابات 2018", "2018", "2018"),
        ("بدأ البث في أول مايو 2003", "أول مايو 2003", "2003-05-01"),
        ("اجتمعوا في آخر خميس من أبريل 2015", "آخر خميس من أبريل 2015", "2015-04-30"),
        ("كان ذلك ثاني أحد من حزيران 2019", "ثاني أحد من حزيران 2019", "2019-06-09"),
        ("كانت هذه السنة الدراسية 2022", "هذه السنة الدراسية 2022", "2022"),
        ("وُلد في 27/09/88", "27/09/88", "1988-09-27"),
        ("في أواخر آب 1990", "أواخر آب 1990", "1990-08"),
    ],
)
def test_dates_are_read_as_finely_as_they_are_written(text: str, words: str, iso: str) -> None:
    found = only(text)
    assert (found.span.of(text), ends(found), found.kind) == (words, (iso, iso), Kind.DATE)


@pytest.mark.parametrize(
    ("text", "words", "start", "end"),
    [
        ("يكتمل المشروع بحلول نهاية مارس 2031", "بحلول نهاية مارس 2031", "", "2031-03"),
        ("تنتهي المهلة في موعد أقصاه 5 نيسان 2030", "موعد أقصاه 5 نيسان 2030", "", "2030-04-05"),
        ("على أن لا يتجاوز التسليم منتصف 2028", "", "", ""),
        ("يُسلَّم في أجل لا يتجاوز نهاية 2028", "أجل لا يتجاوز نهاية 2028", "", "2028"),
        ("يسري العقد حتى 30/6/2029", "حتى 30/6/2029", "", "2029-06-30"),
        ("أُغلق المصنع قبل عام 1975", "قبل عام 1975", "", "1975"),
        ("يدرّس هنا منذ سبتمبر 2009", "منذ سبتمبر 2009", "2009-09", ""),
        ("يعمل اعتبارا من 1 يناير 2022", "اعتبارا من 1 يناير 2022", "2022-01-01", ""),
        ("تغيّر الشارع بعد 2003", "بعد 2003", "2003", ""),
        ("عاش هناك بين عامي 1961 و1968", "بين عامي 1961 و1968", "1961", "1968"),
        ("عاش هناك من 1961 إلى 1968", "من 1961 إلى 1968", "1961", "1968"),
        ("الحرب الأهلية (1975-1990)", "1975-1990", "1975", "1990"),
        ("أقيم المعرض بين 3 و9 مايو 2016", "بين 3 و9 مايو 2016", "2016-05-03", "2016-05-09"),
        ("أقيم المعرض من 28 شباط إلى 9 آذار 2016", "من 28 شباط إلى 9 آذار 2016", "2016-02-28", "2016-03-09"),
        ("من نوفمبر حتى شباط 2012", "من نوفمبر حتى شباط 2012", "2011-11", "2012-02"),
        ("منذ عام 2001 وحتى عام 2004", "منذ عام 2001 وحتى عام 2004", "2001", "2004"),
        ("بلغ الناتج في الربع الثالث من عام 2020 ذروته", "الربع الثالث من عام 2020", "2020-07", "2020-09"),
        ("في النصف الأول من 2020", "النصف الأول من 2020", "2020-01", "2020-06"),
        ("الانتداب (1920 ـ 1932)", "1920 ـ 1932", "1920", "1932"),
        ("من 2020 حتى الآن", "من 2020 حتى الآن", "2020", ""),
        ("في الثمانينيات من القرن العشرين", "الثمانينيات من القرن العشرين", "1980", "1989"),
        ("مبانٍ من القرن الثامن عشر", "القرن الثامن عشر", "1701", "1800"),
        ("جرت في 14 و15 تشرين الأول 2005", "14 و15 تشرين الأول 2005", "2005-10-14", "2005-10-15"),
    ],
)
def test_bounds_and_spans_keep_their_open_side(text: str, words: str, start: str, end: str) -> None:
    found = [one for one in read(text) if one.kind is Kind.PERIOD]
    if not words:
        assert found == []
        return
    assert [(one.span.of(text), ends(one)) for one in found] == [(words, (start, end))]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("اجتمعوا اليوم", "2025-09-10", "2025-09-10"),
        ("وصل مساء أمس الثلاثاء", "2025-09-09", "2025-09-09"),
        ("غادر أول أمس", "2025-09-08", "2025-09-08"),
        ("يصل غداً الخميس", "2025-09-11", "2025-09-11"),
        ("يصل بعد غد", "2025-09-12", "2025-09-12"),
        ("أعلنت الهيئة الاثنين نتائجها", "2025-09-08", "2025-09-08"),
        ("أصيب الاثنين 12 شخصا", "2025-09-08", "2025-09-08"),
        ("أصيب الأحد 7 جنود", "2025-09-07", "2025-09-07"),
        ("وصلوا السبت 6", "2025-09-06", "2025-09-06"),
        ("أعلنت الهيئة الأربعاء نتائجها", "2025-09-10", "2025-09-10"),
        ("ستعلن الهيئة الاثنين نتائجها", "2025-09-15", "2025-09-15"),
        ("يعودون الأربعاء المقبل", "2025-09-17", "2025-09-17"),
        ("عادوا الأربعاء الماضي", "2025-09-03", "2025-09-03"),
        ("عادوا الأسبوع الماضي", "2025-09-01", "2025-09-07"),
        ("يعودون الأسبوع بعد المقبل", "2025-09-22", "2025-09-28"),
        ("في نهاية الشهر الجاري", "2025-09", "2025-09"),
        ("قبل نهاية العام", "", "2025"),
        ("منذ العام الماضي", "2024", ""),
        ("وقع في أيلول الماضي", "2024-09", "2024-09"),
        ("وقع في تموز الماضي", "2025-07", "2025-07"),
        ("يقع في سبتمبر المقبل", "2026-09", "2026-09"),
        ("يقع في 20 من الشهر المقبل", "2025-10-20", "2025-10-20"),
        ("وقع في 3 مايو من العام الماضي", "2024-05-03", "2024-05-03"),
        ("رحلوا قبل نحو ثلاثة أشهر", "2025-06", "2025-06"),
        ("رحلوا قبل يومين", "2025-09-08", "2025-09-08"),
        ("رحلوا قبل ستة أعوام", "2019", "2019"),
        ("غائب منذ أربعة أشهر", "2025-05", ""),
        ("خلال الأشهر الثلاثة الماضية", "2025-06", "2025-09"),
        ("خلال الـ48 ساعة الماضية", "2025-09-08", "2025-09-10"),
        ("بعد ظهر الأحد الماضي", "2025-09-07", "2025-09-07"),
        ("أرباح الربع الماضي", "2025-04", "2025-06"),
        ("الجمعة 19 سبتمبر", "2025-09-19", "2025-09-19"),
        ("أواخر تسعينيات القرن الماضي", "1990", "1999"),
        ("شهر رمضان المقبل", "2026-02-18", "2026-03-19"),
    ],
)
def test_relative_dates_count_from_the_day_of_the_article(text: str, start: str, end: str) -> None:
    assert ends(only(text, ON)) == (start, end)
    alone = ends(only(text))  # no year is guessed: what stays is a day or a month that the text itself names
    assert alone is None or all(end.startswith("--") for end in alone) or "19 سبتمبر" in text or "3 مايو" in text


@pytest.mark.parametrize("text", ["خلال السنوات الماضية", "في الأيام القليلة المقبلة", "العقد الماضي", "10 محرم"])
def test_what_no_day_could_tell_stays_open(text: str) -> None:
    assert only(text, ON).period is None
    assert only(text).period is None


def test_a_day_that_follows_another_one_of_the_text_is_not_counted_from_the_article() -> None:
    told = "دخلوا المدينة في 4 مايو 1998 وفي اليوم التالي غادروها"
    assert [ends(found) for found in read(told, ON)] == [("1998-05-04", "1998-05-04"), None]
    assert ends(only("في اليوم التالي", ON)) == ("2025-09-11", "2025-09-11")


def test_a_day_without_a_year_keeps_none() -> None:
    assert ends(only("ذكرى 17 تشرين الأول", ON)) == ("--10-17", "--10-17")
    assert ends(only("من 13 إلى 15 تموز", ON)) == ("--07-13", "--07-15")
    assert ends(only("في أيار/مايو", ON)) == ("--05", "--05")


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("عُقد في 10 شوال 1445 هـ بمكة", "2024-04-19", "2024-04-19", Precision.DAY),
        ("عُقد في ١٠ / ١٠ / ١٤٤٥هـ", "2024-04-19", "2024-04-19", Precision.DAY),
        ("عُقد في العاشر من شوال لعام 1445 هجرية", "2024-04-19", "2024-04-19", Precision.DAY),
        ("عُقد في العاشر من شوال سنة ألف وأربعمئة وخمس وأربعين للهجرة", "2024-04-19", "2024-04-19", Precision.DAY),
        ("غرة محرم 1446هـ", "2024-07-07", "2024-07-07", Precision.DAY),
        ("في رمضان 1445", "2024-03-11", "2024-04-09", Precision.MONTH),
        ("عام 1445 هـ", "2023-07-19", "2024-07-06", Precision.YEAR),
        ("من 1 إلى 10 محرم 1446 هـ", "2024-07-07", "2024-07-16", Precision.DAY),
    ],
)
def test_hijri_dates_are_stored_as_the_gregorian_days_they_are(
    text: str, start: str, end: str, precision: Precision
) -> None:
    period = only(text).period
    assert period == Period(start=start, end=end, precision=precision, calendar=Calendar.HIJRI)


def test_a_hijri_date_beside_its_gregorian_one_is_read_twice() -> None:
    found = read("في 3 صفر 1440 هـ الموافق 12 تشرين الأول 2018م")
    assert [one.period.calendar for one in found if one.period] == [Calendar.HIJRI, Calendar.GREGORIAN]
    assert {ends(one) for one in found} == {("2018-10-12", "2018-10-12")}


@pytest.mark.parametrize(
    "text",
    [
        "حضر القائد العام للجيش والفريق أول ركن",
        "قُتل 2014 جنديا في تلك المعركة",
        "وصلت المساعدات إلى 2000 قرية",
        "ارتفع العدد من 1950 إلى 2014 طالبا",
        "بين 1500 و3000 متطوع",
        "انتهت المباراة 6-1",
        "منظومة إس-300 وطائرة إف-16",
        "مارس هوايته في صغره",
        "باب المندب ومضيق هرمز",
        "وهو في الثمانينيات من عمره",
        "يعمل المتجر على مدار 24/7",
        "مرتين في اليوم",
        "صلاة الجمعة في الجامع الكبير",
        "انسحبوا بعد أسبوعين من الاتفاق",
        "قبل ثلاثة أيام من الاقتراع",
        "اليوم العالمي للغة العربية",
        "قرار مجلس الأمن 1701",
        "الأحد عشر كوكبا",
        "30/2/2021",
        "العدد الأول في مجلته",
        "0/0/2025",
        "بنسبة 1/18",
    ],
)
def test_what_names_no_date_is_left_alone(text: str) -> None:
    assert read(text, ON) == []


def test_a_role_is_offered_by_the_words_before() -> None:
    roles = [found.period.role for found in read("خلال 2020، في عام 2021، أُسس عام 2022، حتى 2023") if found.period]
    assert roles == [Role.DURING, Role.DURING, Role.VALUE, Role.VALUE]


def test_every_suggestion_names_its_rule_and_words() -> None:
    text = "ينتهي بحلول أواخر سبتمبر 2030"
    found = only(text)
    assert found.rule == "month-year"
    assert [span.of(text) for span in found.words] == ["بحلول", "أواخر"]


@given(DAYS, st.sampled_from(MONTHS), st.sampled_from(MONTHS), DIGITS, st.sampled_from("/-("))
def test_a_month_of_two_names_comes_back(day: date, one: str, other: str, digits: dict[int, int], mark: str) -> None:
    names = [months.split("|")[day.month - 1] for months in (one, other)]
    pair = f"{names[0]} ({names[1]})" if mark == "(" else f"{names[0]}{mark}{names[1]}"
    text = f"نُشر في {day.day} {pair} {day.year} في بغداد".translate(digits)
    assert ends(only(text)) == (day.isoformat(), day.isoformat())


@given(
    DAYS,
    DIGITS,
    st.sampled_from(SHAPES),
)
def test_a_day_in_figures_comes_back(day: date, digits: dict[int, int], shape: str) -> None:
    text = f"حُرر في {shape.format(d=day.day, m=day.month, y=day.year)} وسُلّم".translate(digits)
    assert ends(only(text)) == (day.isoformat(), day.isoformat())


@given(DAYS, st.integers(0, 13))
def test_weekdays_lie_within_a_week_of_the_day_they_count_from(on: date, number: int) -> None:
    name = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"][number % 7]
    turn, low, high = [("", -6, 0), (" الماضي", -7, -1), (" المقبل", 1, 7)][number % 3]
    found = only(f"عادوا {name}{turn}", on).period
    assert found is not None
    day = earliest(found.start)
    assert day is not None
    assert day.weekday() == number % 7
    assert timedelta(low) <= day - on <= timedelta(high)


@given(st.lists(WORDS, max_size=12).map(" ".join), st.none() | st.dates())
def test_any_words_of_dates_are_answered(text: str, on: date | None) -> None:
    undated = read(text)
    dated = read(text, on)
    for found in (*undated, *dated):
        words = found.span.of(text)
        assert words == words.strip() != ""
        assert all(word.end <= len(text) for word in found.words)
        if found.period is not None:
            first, last = earliest(found.period.start), latest(found.period.end)
            assert first is None or last is None or first <= last
    # A day of the article fills in what was open, and may join it to its neighbour; what was read stays read.
    assert all(any(known.span.overlaps(found.span) for known in dated) for found in undated)
    assert all(any(known.span.overlaps(found.span) for known in undated) for found in dated)


@given(st.text(max_size=60), st.none() | st.dates())
def test_any_text_at_all_is_answered(text: str, on: date | None) -> None:
    read(text, on)
