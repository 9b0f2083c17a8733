"""A text file becomes a draft: title, outlet, author, date, body, and furniture set apart."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import assets
from desktop.domain.draft import Draft
from desktop.domain.errors import EmptyFile
from desktop.formats.readers.text_file import read, read_words

SEEDS = {path.name[:3]: path for path in sorted(assets.seeds().glob("*.txt"))}


def seed(number: str) -> Draft:
    return read(SEEDS[number].read_bytes(), SEEDS[number].name)


def furniture(draft: Draft) -> list[str]:
    return [span.of(draft.text.text) for span in draft.furniture]


def body(draft: Draft) -> str:
    assert draft.body is not None
    return draft.body.of(draft.text.text)


@pytest.mark.parametrize(
    ("number", "title", "provisional", "outlet", "published"),
    [
        ("000", "العراق يقترب من طي صفحة التحالف الدولي ويبدأ شراكات أمنية جديدة", False, "", ""),
        ("001", "العراق يقترب من تسلّم قاعدة عين الأسد وإنهاء مهام التحالف الدولي", False, "", ""),
        ("002", "قوات التحالف الدولي تنسحب رسمياً من بغداد والأنبار هذا الشهر", False, "العربى الجديد", "2025-09-07"),
        (
            "003",
            "العراق يعلن اكتمال انسحاب التحالف الدولي لمحاربة تنظيم الدولة الإسلامية من أراضيه الاتحادية",
            False,
            "",
            "2026-01-18",
        ),
        ("004", "يثير انسحاب قوات التحالف الدولي من العراق نقاشاً واسعاً", True, "المسلة", "2026-01-06"),
    ],
)
def test_what_the_seeds_say_of_themselves_is_read(
    number: str, title: str, provisional: bool, outlet: str, published: str
) -> None:
    draft = seed(number)
    assert (draft.title, draft.provisional_title, draft.outlet, draft.published) == (
        title,
        provisional,
        outlet,
        published,
    )
    assert draft.author == ""
    assert draft.title_span is not None
    assert draft.title_span.of(draft.text.text) == title


def test_the_seeds_keep_every_letter_and_know_their_file() -> None:
    for number, path in SEEDS.items():
        draft = seed(number)
        assert draft.text.text == path.read_bytes().decode()
        assert draft.file_hash == hashlib.sha256(path.read_bytes()).hexdigest()
        assert (draft.encoding, draft.source, draft.reader) == ("utf-8", path.name, "text/1")


def test_the_page_around_a_report_is_set_apart_and_kept() -> None:
    assert furniture(seed("002"))[2:] == ["اجمالي القراءات 87", "أضف تعليق", "لا بد من تسجيل الدخول اولا قبل التعليق"]
    assert furniture(seed("003")) == ["date 2026-01-18"]
    assert furniture(seed("004")) == [
        "اخبار العراق",
        "موقع كل يوم -المسلة",
        "نشر بتاريخ: ٦ كانون الثاني ٢٠٢٦",
        "6 يناير، 2026",
        "About Post Author",
        "moh moh",
        "See author's posts",
    ]


def test_the_body_is_the_report_alone() -> None:
    assert body(seed("001")).startswith("مع اقتراب تسلّم قاعدة عين الأسد")
    assert body(seed("002")).startswith("أعلن المستشار الأمني")
    assert body(seed("002")).endswith("(الناتو) في العراق.")
    assert body(seed("004")).startswith("بغداد/المسلة: يثير")
    assert body(seed("004")).endswith("استقرارها الإقليمي.")


@pytest.mark.parametrize(
    ("lead", "outlet"),
    [
        ("بغداد (رويترز) - قال المتحدث باسم الحكومة إن القوات ستغادر القاعدة قريبا جدا بعد أشهر من الحوار.", "رويترز"),
        ("بغداد - «القدس العربي»: قال المتحدث باسم الحكومة إن القوات ستغادر القاعدة قريبا جدا.", "القدس العربي"),
        ("بغداد/المسلة: قال المتحدث باسم الحكومة إن القوات ستغادر القاعدة قريبا جدا بعد أشهر.", "المسلة"),
        ("بغداد - أعلن العراق، الأربعاء، أن القوات ستغادر القاعدة: هذا ما قاله المتحدث باسم الحكومة أمس.", ""),
    ],
)
def test_the_outlet_is_read_in_the_dateline(lead: str, outlet: str) -> None:
    assert read_words(f"العراق يعلن موعد الانسحاب\n\n{lead}").outlet == outlet


def test_a_byline_and_a_credit_are_read() -> None:
    draft = read_words("العراق يعلن موعد الانسحاب\nكتب: أحمد علي\nالمصدر: الجزيرة\n18/1/2026\n\nقال المتحدث كذا وكذا.")
    assert (draft.author, draft.outlet, draft.published) == ("أحمد علي", "الجزيرة", "2026-01-18")
    assert furniture(draft) == ["كتب: أحمد علي", "المصدر: الجزيرة", "18/1/2026"]
    assert body(draft) == "قال المتحدث كذا وكذا."
    assert read_words("العراق يعلن موعد الانسحاب\nقال كذا وكذا أمس.\nبقلم أحمد علي").author == "أحمد علي"


def test_the_day_of_publishing_wins_over_the_day_of_an_edit() -> None:
    for lines in ("نشر في 3 مايو 2025\nآخر تحديث: 5 مايو 2025", "3 مايو 2025\nتحديث 5 مايو 2025"):
        assert read_words(f"العراق يعلن موعد الانسحاب\n{lines}\nقال كذا وكذا.").published == "2025-05-03"


def test_a_date_inside_the_report_is_not_its_own() -> None:
    assert read_words("العراق يعلن موعد الانسحاب\nقال المتحدث في 3 مايو 2025 إن القوات ستغادر.").published == ""


def test_a_sentence_that_speaks_of_comments_is_no_furniture() -> None:
    sentence = "أضف تعليق الوزير إلى ما سبق من مواقف الحكومة حول القواعد."
    assert furniture(read_words(f"العراق يعلن موعد الانسحاب\nقال كذا.\n{sentence}")) == []


def test_one_line_is_a_body_whose_first_words_stand_in_for_a_title() -> None:
    draft = read_words("خبر قصير")
    assert (draft.title, draft.provisional_title, body(draft)) == ("خبر قصير", True, "خبر قصير")


@pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff\n"])
def test_no_words_are_an_empty_file(text: str) -> None:
    with pytest.raises(EmptyFile):
        read_words(text)


PIECES = st.sampled_from(
    [
        "العراق يعلن موعد الانسحاب",
        "أضف تعليق",
        "date 2026-01-18 ",
        "بقلم: علي",
        "موقع كل يوم",
        "بغداد/المسلة: قال",
        "\n",
        "\r\n",
        "\n\n",
        " ",
        "3 مايو 2025",
        "قال كذا وكذا.",
        "🇮🇶",
        "\u200f",
        "\x00",
        "See author's posts",
    ]
)


@given(
    st.one_of(
        st.text(max_size=200),
        st.text(alphabet="اa0 .،:\n\x0c", max_size=40),
        st.lists(PIECES, max_size=25).map("".join),
    )
)
def test_any_text_at_all_is_read_and_its_parts_lie_in_it(text: str) -> None:
    try:
        draft = read_words(text)
    except EmptyFile:
        assert not text.replace("\x00", "x").removeprefix("\ufeff").strip()
        return
    whole = draft.text.text
    assert draft.title
    spans = [draft.title_span, draft.body, *draft.furniture]
    assert all(span is None or (span.end <= len(whole) and span.of(whole).strip() == span.of(whole)) for span in spans)
    assert list(draft.furniture) == sorted(draft.furniture)
    for one, other in zip(draft.furniture, draft.furniture[1:], strict=False):
        assert not one.overlaps(other)
    assert draft.title_span is None or not any(draft.title_span.overlaps(span) for span in draft.furniture)


@pytest.mark.parametrize(
    ("line", "outlet", "published"),
    [
        ("وكالة الأنباء المحلية - 14 مارس/آذار 2024", "وكالة الأنباء المحلية", "2024-03-14"),
        ("السومرية نيوز | 18 يناير 2026", "السومرية نيوز", "2026-01-18"),
        ("14 مارس/آذار 2024 – صحيفة الصباح", "صحيفة الصباح", "2024-03-14"),
        ("Reuters · 14 March 2024", "Reuters", "2024-03-14"),
        ("بغداد - 14 مارس 2024", "", "2024-03-14"),  # a town is no outlet
        ("محافظات منكوبة - 4 حتى الآن", "", ""),
        ("وكالة الأنباء المحلية - 2024", "", ""),
        ("وكالة الأنباء المحلية - 14 مارس", "", ""),
    ],
)
def test_a_second_line_of_outlet_and_day_is_read_and_nothing_is_invented(
    line: str, outlet: str, published: str
) -> None:
    lead = "قال مسؤولون يوم الثلاثاء إن سبعة عشر شخصا قتلوا في فيضانات اجتاحت أربع محافظات في شمال البلاد."
    draft = read_words(f"مقتل 17 شخصا وإصابة العشرات في فيضانات\n{line}\n\n{lead}\n")
    assert (draft.outlet, draft.published) == (outlet, published)
    assert draft.title == "مقتل 17 شخصا وإصابة العشرات في فيضانات"
    assert all(word in line for word in draft.outlet.split())


def test_a_title_that_ends_in_a_day_stays_a_title() -> None:
    lead = "قال مسؤولون يوم الثلاثاء إن سبعة عشر شخصا قتلوا في فيضانات اجتاحت أربع محافظات في شمال البلاد."
    draft = read_words(f"الانتخابات العراقية في صور - 11 نوفمبر 2025\n\n{lead}\n")
    assert draft.title == "الانتخابات العراقية في صور - 11 نوفمبر 2025"
    assert not draft.published and not draft.outlet
