"""Who says how much: every claim with a speaker counts under one name, whatever its spelling."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.tallies import claims_by_speaker
from tests.analysis.records import claim, tag

TAGS = [tag("t0"), tag("t1", place=1)]
names = st.sampled_from(["", " ", "قيس المحمداوي", "قَيس  المحمداوي", "عماد علو", "الأمم المتحدة"])


@given(st.lists(names, max_size=12))
def test_every_claim_with_a_speaker_is_in_one_bar(speakers: list[str]) -> None:
    claims = [replace(claim(f"{at:02d}", "a", "t0"), speaker=name) for at, name in enumerate(speakers)]
    series = claims_by_speaker(TAGS, claims)
    assert sum(bar.claims for bar in series.bars) + series.without_speaker == len(claims)
    assert [bar.claims for bar in series.bars] == sorted((bar.claims for bar in series.bars), reverse=True)
    assert claims_by_speaker(TAGS, claims[::-1]) == series


def test_a_name_with_and_without_vowel_signs_is_one_speaker_as_most_write_it() -> None:
    spelled = ["قيس المحمداوي", "قيس المحمداوي", "قَيس  المحمداوي"]
    claims = [replace(claim(str(at), "a", "t0"), speaker=name) for at, name in enumerate(spelled)]
    (bar,) = claims_by_speaker(TAGS, claims).bars
    assert (bar.of, bar.claims) == ("قيس المحمداوي", 3)
