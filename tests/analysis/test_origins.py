"""Origins: who took it from whom."""

from dataclasses import replace

from desktop import assets
from desktop.analysis.origins import Links, bonds, groups, links, outlets_of
from desktop.domain.article import Article
from desktop.domain.claim import Anchor, Claim
from tests.analysis.records import article, claim

WIRE = (
    "أعلنت الوزارة أن فرق الإنقاذ انتشلت 150 ناجياً من تحت أنقاض المبنى المنهار شرقي العاصمة فجر اليوم، وأن البحث عن "
    "المفقودين مستمر بمشاركة متطوعين من المحافظات القريبة وخبراء وصلوا ليلاً"
)
OWN = "قال شهود من سكان الحي إن جدران العمارة تشققت قبل أسبوع وإن البلدية لم ترسل أحداً لمعاينتها رغم الشكاوى المتكررة"


def at(made: Claim, text: str, quote: str) -> Claim:
    start = text.index(quote)
    return replace(made, anchor=Anchor("h", start, start + len(quote), quote, "", ""))


def found(*texts: str, articles: list[Article] | None = None) -> Links:
    return links(articles or [article(f"a{place}") for place in range(len(texts))], texts)


def test_articles_that_are_mostly_one_text_are_one_origin() -> None:
    bound = found(WIRE, f"{WIRE.replace('150', '180')}. {OWN}", OWN[::-1])
    (whole,) = bound.wholes
    assert (whole.one, whole.other, whole.reason.key) == ("a0", "a1", "origin.wording")
    claims = [claim(str(place), f"a{place}", about="i") for place in range(3)]
    assert groups({"a0", "a1", "a2"}, bonds(claims, bound)) == (frozenset({"a0", "a1"}), frozenset({"a2"}))


def test_a_shared_passage_binds_only_the_claims_in_it() -> None:
    filler = " ".join(f"كلمة{number}" for number in range(300))
    passage = WIRE[:110]
    texts = [f"{passage}. {OWN}. {filler}", f"{filler[::-1]} {passage}"]
    bound = found(*texts)
    assert bound.wholes == []
    for place, other in ((0, 1), (1, 0)):
        (elsewhere,) = bound.of(f"a{place}")
        assert elsewhere.article_id == f"a{other}"
        assert "150 ناجياً" in elsewhere.span.of(texts[place])
        assert "150 ناجياً" in elsewhere.its.of(texts[other])
    within = [at(claim(str(place), f"a{place}"), texts[place], "150 ناجياً") for place in range(2)]
    (bond,) = bonds(within, bound)
    assert bond.reason.key == "origin.passage"
    outside = [within[1], at(claim("0", "a0"), texts[0], "تشققت قبل أسبوع")]
    assert bonds(outside, bound) == []


def test_what_two_articles_have_from_one_speaker_has_one_origin() -> None:
    bound = found("نص", "آخر", "ثالث")
    claims = [replace(claim(str(place), f"a{place}"), speaker=name)
              for place, name in enumerate(("المحمداوي", "قيس المحمداوي", "قيس الأسعد"))]  # fmt: skip
    (bond,) = bonds(claims, bound)
    assert (bond.one, bond.other) == ("a0", "a1")
    assert dict(bond.reason.args) == {"speaker": "قيس المحمداوي"}
    assert len(groups({"a0", "a1", "a2"}, [bond])) == 2
    assert bonds([replace(each, speaker="") for each in claims], bound) == []
    assert bonds([replace(each, article_id="a0") for each in claims[:2]], bound) == []


def spoken(*speakers: str) -> list[Claim]:
    return [replace(claim(str(place), f"a{place}"), speaker=name) for place, name in enumerate(speakers)]


def test_offices_and_nameless_sources_make_no_origin() -> None:
    bound = found("نص", "آخر", "ثالث")
    assert bonds(spoken("الوزير", "وزير الدفاع الأميركي", "وزير الخارجية العراقي"), bound) == []
    assert bonds(spoken("مصدر", "مصدر أمني", "مصدر أمني عراقي"), bound) == []
    assert bonds(spoken("مصدر أمني", "مصدر أمني", "مصدر أمني"), bound) == []
    assert [bond[:2] for bond in bonds(spoken("وزير الدفاع الأميركي", "وزير الدفاع الأميركي", "الوزير"), bound)] == [
        ("a0", "a1")
    ]


def test_a_short_name_leads_from_no_person_to_another() -> None:
    bound = found("نص", "آخر", "ثالث")
    assert bonds(spoken("المحمداوي", "قيس المحمداوي", "علي المحمداوي"), bound) == []
    of_one = bonds(spoken("المحمداوي", "قيس المحمداوي", "الفريق قيس المحمداوي"), bound)
    assert [bond[:2] for bond in of_one] == [("a0", "a1"), ("a0", "a2"), ("a1", "a2")]
    two_alike = bonds(spoken("المحمداوي", "قيس المحمداوي", "علي المحمداوي", "قيس المحمداوي"), bound)
    assert [bond[:2] for bond in two_alike] == [("a1", "a3")]


def test_outlets_are_read_where_articles_name_them() -> None:
    assert outlets_of(article("a"), "بغداد - رويترز: أعلنت السلطات") == {"رويترز"}
    assert outlets_of(article("a"), "بغداد (أ ف ب) - أعلنت السلطات") == {"ا ف ب"}
    assert outlets_of(article("a"), "اضيف الخبر. نقلاً عن: العربي الجديد\n\nنص") == {"العربي الجديد"}
    assert outlets_of(replace(article("a"), outlet="العربي الجديد"), "نص (2024)") == {"العربي الجديد"}
    copied = found("نص (رويترز)", "آخر\nنقلا عن رويترز", "ثالث")
    assert [(each.one, each.other, each.reason.key) for each in copied.wholes] == [("a0", "a1", "origin.outlet")]


def test_articles_that_quote_sources_without_a_name_stay_independent() -> None:
    said = "قتل ثلاثة مدنيين في القصف"
    for source in ("مصدر أمني", "مصادر مطلعة", "مسؤول حكومي", "شهود عيان", "المصدر نفسه", "موقع محلي", "صحيفة عبرية",
                   "وكالة أنباء محلية", "وكالة الأنباء", "وزير الدفاع", "بيان للجيش", "العقيد محمد علي"):  # fmt: skip
        assert found(f"ذكرت الشرطة، نقلاً عن {source}، أن اثنين أصيبا", f"{said} نقلا عن {source}.").wholes == [], source
    assert found("خبر\nنقلا عن: مصدر أمني", "آخر\nنقلا عن: مصدر أمني").wholes == []
    assert found("أول نقلا عن: أحمد الذي رآه", "ثان نقلا عن: أحمد الذي رآه").wholes == []


def test_articles_that_name_one_outlet_as_their_source_are_one_origin() -> None:
    for one, other, outlet in (
        ("نقلاً عن صحيفة الصباح أن القوات انسحبت", "نقلا عن جريدة «الصباح» التي زارت الموقع", "الصباح"),
        ("نقلا عن شبكة سي إن إن أن القوات انسحبت", "نقلا عن شبكة سي إن إن، ما قيل", "سي ان ان"),
        ("نقلا عن وكالة أنباء الأناضول قولها", "نقلاً عن الأناضول أن القوات", "الاناضول"),
        ("نقلا عن وكالة الأنباء العراقية أن القوات", "(وكالة الأنباء العراقية) نص", "وكاله الانباء العراقيه"),
        ("اليوم | نقلا عن: العربي الجديد | محليات", "نقلا عن: العربي الجديد", "العربي الجديد"),
    ):
        (whole,) = found(one, other).wholes
        assert dict(whole.reason.args) == {"outlet": outlet}
    own, taken = replace(article("a0"), outlet="بغداد اليوم"), article("a1")
    (whole,) = found("نص", "نقلا عن بغداد اليوم أن القوات انسحبت", articles=[own, taken]).wholes
    assert dict(whole.reason.args) == {"outlet": "بغداد اليوم"}
    assert outlets_of(taken, "نقلا عن بغداد اليوم أن القوات انسحبت") == frozenset()


def test_groups_follow_bonds_from_one_to_the_next_whatever_their_order() -> None:
    bound = found("(رويترز) نص", "(رويترز) آخر", "ثالث (رويترز)")
    assert groups({"a0", "a1", "a2"}, bound.wholes) == (frozenset({"a0", "a1", "a2"}),)
    assert groups({"a0", "a1", "a2"}, reversed(bound.wholes)) == (frozenset({"a0", "a1", "a2"}),)
    assert groups({"a0", "a2"}, bound.wholes[:1]) == (frozenset({"a0"}), frozenset({"a2"}))


def test_in_the_seeds_two_reports_have_one_sentence_on_the_role_of_the_coalition() -> None:
    texts = [file.read_text(encoding="utf-8") for file in sorted(assets.seeds().glob("*.txt"))]
    bound = found(*texts)
    quote = "دوراً محورياً في دعم القوات العراقية"
    claims = [at(claim(str(place), f"a{place}"), texts[place], quote) for place in (0, 2)]
    assert [bond.reason.key for bond in bonds(claims, bound)] == ["origin.passage"]
