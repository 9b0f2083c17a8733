"""Names of units: durations, money of every Arab country and its neighbours, percents, measures; one, two or many."""

from typing import NamedTuple

from desktop.arabic.phrases import Phrases
from desktop.domain.suggestion import Kind


class Unit(NamedTuple):
    """What a unit's name means: the kind of its quantities, its code where there is one, and how many it says itself.

    `pair` names say two (`ساعتان`); `small` money is a hundredth of the one before it (`سنت`).
    """

    kind: Kind
    code: str = ""
    pair: bool = False
    small: bool = False


# code: singulars and plurals; pairs.
_DURATIONS = {
    "second": ("ثانية ثواني ثوان ثوانٍ", "ثانيتان ثانيتين"),
    "minute": ("دقيقة دقائق دقايق", "دقيقتان دقيقتين"),
    "hour": ("ساعة ساعات", "ساعتان ساعتين"),
    "day": ("يوم أيام يوما يومًا ايام", "يومان يومين"),
    "week": ("أسبوع أسابيع أسبوعا", "أسبوعان أسبوعين"),
    "month": ("شهر أشهر شهور شهرا", "شهران شهرين"),
    "year": ("سنة سنوات سنين عام أعوام عاما", "سنتان سنتين عامان عامين"),
    "": ("عقد عقود عقدا قرن قرون قرنا ليلة ليال ليالي", "عقدان عقدين قرنان قرنين ليلتين ليلتان"),
}
_WORK = "عمل طيران تدريب بث تشغيل عمل إضافية"
# currency: names; pairs; the code of the bare name; codes by adjective.
_MONEY: tuple[tuple[str, str, str, dict[str, str]], ...] = (
    ("دولار دولارات دولارا", "دولاران دولارين", "USD",
     {"أميركي أمريكي": "USD", "كندي": "CAD", "أسترالي": "AUD", "نيوزيلندي": "NZD", "سنغافوري": "SGD"}),
    ("يورو أورو اليورو يوروهات", "", "EUR", {"أوروبي": "EUR"}),
    ("جنيه جنيهات جنيها", "جنيهان جنيهين", "", {"إسترليني استرليني": "GBP", "مصري": "EGP", "سوداني": "SDG"}),
    ("إسترليني استرليني", "", "GBP", {}),
    ("دينار دنانير دينارا", "ديناران دينارين", "",
     {"كويتي": "KWD", "أردني": "JOD", "عراقي": "IQD", "بحريني": "BHD", "تونسي": "TND", "جزائري": "DZD", "ليبي": "LYD"}),
    ("درهم دراهم درهما", "درهمان درهمين", "", {"إماراتي": "AED", "مغربي": "MAD"}),
    ("ريال ريالات ريالا", "ريالان ريالين", "",
     {"سعودي": "SAR", "قطري": "QAR", "عماني": "OMR", "يمني": "YER", "إيراني": "IRR", "برازيلي": "BRL"}),
    ("ليرة ليرات", "ليرتان ليرتين", "", {"لبناني": "LBP", "سوري": "SYP", "تركي": "TRY"}),
    ("شيكل شيقل شواقل شيكلا شيقلا شواكل شيكلات", "", "ILS", {"إسرائيلي": "ILS"}),
    ("ين", "", "JPY", {"ياباني": "JPY"}),
    ("يوان يوانات", "", "CNY", {"صيني": "CNY"}),
    ("روبل روبلات روبلا", "", "RUB", {"روسي": "RUB"}),
    ("روبية روبيات", "", "", {"هندي": "INR", "باكستاني": "PKR"}),
    ("فرنك فرنكات فرنكا", "", "", {"سويسري": "CHF"}),
    ("كرونة كرونات كرون", "", "", {"سويدي": "SEK", "نرويجي": "NOK", "دنماركي": "DKK"}),
    ("تومان تومانات", "", "", {"إيراني": ""}),
    ("بيزو", "", "", {"مكسيكي": "MXN"}),
    ("راند", "", "ZAR", {}),
    ("أوقية", "", "", {"موريتاني": "MRU"}),
)  # fmt: skip
_SIGNS = {
    "USD": "$، us $", "EUR": "€", "GBP": "£", "JPY": "¥", "ILS": "₪، nis", "RUB": "₽", "TRY": "₺", "INR": "₹",
    "EGP": "ج . م .، ج . م، ج م", "AED": "د . إ .، د . إ", "SAR": "ر . س .، ر . س، ﷼",
    "KWD": "د . ك .، د . ك", "IQD": "د . ع .، د . ع",
    "JOD": "د . أ .، د . أ، jd", "LBP": "ل . ل .، ل . ل", "SYP": "ل . س .، ل . س",
    "QAR": "ر . ق .، ر . ق", "MAD": "د . م .، د . م",
    "TND": "د . ت .، د . ت", "DZD": "د . ج .، د . ج", "BHD": "د . ب .، د . ب",
    "OMR": "ر . ع .، ر . ع", "YER": "ر . ي .، ر . ي",
}  # fmt: skip
_CODES = (
    "USD EUR GBP JPY ILS RUB TRY INR EGP AED SAR KWD IQD JOD LBP SYP QAR MAD TND DZD LYD BHD OMR YER SDG IRR "
    "CNY CHF CAD AUD"
)
_PERCENTS = (
    "%، ٪، بالمئة، بالمائة، بالمية، في المئة، في المائة، في المية، فى المئة، فى المائة، من المئة، من "
    "المائة، percent، ب المئة، ب المائة"
)
_POINTS = "نقطة مئوية، نقاط مئوية، نقطة أساس، نقاط أساس"
_LENGTHS = (
    "متر أمتار مترا، كيلومتر كيلومترات كيلومترا كيلو كم كلم، سنتيمتر سنتيمترات سم، ملم مليمتر ميليمتر، ميل "
    "أميال ميلا، قدم أقدام، كم2 م2 كم3 م3 متر2 متر3، بوصة إنش، ياردة"
)
_OTHERS = (
    "غرام جرام غرامات جرامات غراما جراما غم جم غ كيلوغرام كيلوجرام كيلوغراما كيلوغرامات كجم كغم كغ كلغ ملغ ملج مغ "
    "مليغرام ميلغرام "
    "طن أطنان طنا أونصة أونصات اونصة أوقية رطل أرطال قيراط قنطار لتر لترات لترا ليتر ليترات مل مليلتر ميليلتر ملليلتر "
    "غالون جالون غالونات جالونات هكتوليتر هكتولتر سنتيلتر برميل براميل برميلا كوب أكواب كوبا كأس كؤوس ملعقة ملاعق "
    "هكتار هكتارات هكتارا فدان أفدنة فدانا دونم دونمات دونما ° درجة درجات سلزيوس فهرنهايت مئوية كلفن "
    "واط ميغاواط ميجاواط غيغاواط جيجاواط كيلوواط فولت أمبير حصان هرتز ميغاهرتز غيغاهرتز بايت ميغابايت غيغابايت "
    "جيجابايت تيرابايت "
    "سعرة كيلوباسكال باسكال نيوتن جول عقدة ريختر"
)
_PHRASES = (
    "كيلو متر، كيلو مترات، كيلو غرام، كيلو جرام، كيلو جرامات، ملي لتر، ميلي لتر، مللي لتر، ملي غرام، ملي متر، هكتو "
    "ليتر، هكتو لتر، سنتي متر، "
    "سعرة حرارية، سعرات حرارية، درجة مئوية، درجات مئوية، درجة سلزيوس، درجات سلزيوس، درجة فهرنهايت، درجات فهرنهايت، "
    "درجة سيليزية، ° سلزيوس، ° فهرنهايت، "
    "° مئوية، ° م، ° c، ° f، قدم مربع، قدم مكعب، أقدام مكعبة، سنة ضوئية، سنوات ضوئية، km، kg، cm، mm، kwh، mw، gb، "
    "mb، ميغا واط، على مقياس ريختر، "
    "طن متري، طنا متريا، ميل بحري، ميلا بحريا، عقدة بحرية، كيلومتر في الساعة، كم في الساعة، كيلومترا في الساعة، كم "
    "/ ساعة، كم / س"
)
_PAIRS = (
    "لتران لترين ليترين أونصتان أونصتين درجتان درجتين متران مترين طنان طنين كيلومتران كيلومترين كيلوغرامين "
    "كيلوجرامين برميلان برميلين "
    "كوبان كوبين غرامين جرامين ملعقتان ملعقتين هكتارين فدانين دونمين رطلين ميلين قدمين غالونين جالونين"
)
_SMALL = "سنت سنتات سينت سينتات سنتا c ¢ قرش قروش قرشا فلس فلوس فلسا هللة هللات بنس بنسات"


def _adjective(word: str) -> list[str]:
    return [word, f"{word}ة", f"{word}ا", f"{word}ين", f"{word}ه"]


def _names() -> list[tuple[str, Unit]]:
    names: list[tuple[str, Unit]] = [(_PERCENTS, Unit(Kind.PERCENT, "%")), (_POINTS, Unit(Kind.QUANTITY))]
    for code, (singular, pairs) in _DURATIONS.items():
        names += [(word, Unit(Kind.DURATION, code)) for word in singular.split()]
        names += [(word, Unit(Kind.DURATION, code, pair=True)) for word in pairs.split()]
    for word in " ".join(_DURATIONS["hour"]).split():
        names += [
            (f"{word} {work}", Unit(Kind.DURATION, "hour", pair=word in _DURATIONS["hour"][1]))
            for work in _WORK.split()
        ]
    for singular, pairs, bare, adjectives in _MONEY:
        for word, pair in [*((word, False) for word in singular.split()), *((word, True) for word in pairs.split())]:
            for article in ("", "ال"):
                names.append((article + word, Unit(Kind.MONEY, bare, pair)))
                for adjective, code in ((form, code) for words, code in adjectives.items() for form in words.split()):
                    names += [
                        (f"{article}{word} {article}{form}", Unit(Kind.MONEY, code, pair))
                        for form in _adjective(adjective)
                    ]
    names += [(signs, Unit(Kind.MONEY, code)) for code, signs in _SIGNS.items()]
    names += [(code, Unit(Kind.MONEY, code)) for code in _CODES.split()]
    names += [(word, Unit(Kind.MONEY, "", small=True)) for word in _SMALL.split()]
    measure = Unit(Kind.QUANTITY)
    for word in _LENGTHS.replace("،", " ").split():
        names += [(f"{word}{tail}", measure) for tail in ("", " مربع", " مربعا", " مربعة", " مكعب", " مكعبا", " مكعبة")]
    names += [(word, measure) for word in _OTHERS.split()] + [(_PHRASES, measure)]
    names += [(word, Unit(Kind.QUANTITY, pair=True)) for word in _PAIRS.split()]
    return names


_LEADS = ("", "و", "ف", "ب", "ل", "وب", "ول", "ال")
UNITS: Phrases[Unit] = Phrases(_names())
_SAID_ALONE = [(words, unit) for words, unit in _names() if unit.pair]
# Two of a unit in one word, which may begin a suggestion: لعامين.
PAIRS: Phrases[Unit] = Phrases(_SAID_ALONE, leads=_LEADS)
# One of a unit, where `ونصف` or `واحد` follows.
ONES: Phrases[Unit] = Phrases(
    [(words, unit) for words, unit in _names() if not unit.pair and unit.kind is not Kind.PERCENT], leads=_LEADS
)
# Signs that stand before their number: $10, %25.
SIGNS: Phrases[Unit] = Phrases(
    [(signs, Unit(Kind.MONEY, code)) for code, signs in _SIGNS.items()]
    + [(code, Unit(Kind.MONEY, code)) for code in _CODES.split()]
    + [("%، ٪", Unit(Kind.PERCENT, "%"))]
)
