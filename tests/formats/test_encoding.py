"""The encoding of an Arabic file is found, or the program says that it can't tell."""

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import assets
from desktop.domain.errors import (
    AccessDenied,
    BinaryFile,
    EmptyFile,
    EncodingUnsure,
    FileNotFound,
    FileTooLarge,
    KnownError,
    WrongEncoding,
)
from desktop.formats.readers import file_bytes
from desktop.formats.readers.encoding import CHOICES, decode

NEWS = [path.read_text(encoding="utf-8") for path in sorted(assets.seeds().glob("*.txt"))]
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "windows-1256", "iso-8859-6")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_news_is_read_in_every_encoding_of_arabic(encoding: str) -> None:
    for text in NEWS:
        data = text.encode(encoding, errors="ignore")
        assert decode(data, source="a.txt").text == data.decode(encoding)


@given(
    st.integers(0, 2**32),
    st.integers(30, 300),
    st.sampled_from(("utf-16-le", "utf-16-be", "windows-1256", "iso-8859-6")),
)
def test_a_piece_of_news_is_never_read_wrong(seed: int, length: int, encoding: str) -> None:
    chance = random.Random(seed)
    text = chance.choice(NEWS)
    start = chance.randrange(len(text) - length)
    data = text[start : start + length].encode(encoding, errors="ignore")
    try:
        assert decode(data, source="a.txt").text == data.decode(encoding)
    except (EncodingUnsure, EmptyFile):
        assert length < 200


@given(st.integers(0, 2**32))
def test_one_bad_byte_does_not_hide_utf_8(seed: int) -> None:
    chance = random.Random(seed)
    data = bytearray(chance.choice(NEWS).encode())
    data[chance.randrange(len(data))] = 0xFF
    found = decode(bytes(data), source="a.txt")
    assert found.encoding == "utf-8"
    assert not found.sure
    assert 1 <= found.text.count("\ufffd") <= 3


@given(st.binary(max_size=400))
def test_any_bytes_at_all_are_a_text_or_a_named_cause(data: bytes) -> None:
    try:
        assert decode(data, source="a.txt").text
    except (EmptyFile, BinaryFile, EncodingUnsure) as error:
        assert error.details["path"] == "a.txt"


@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t", b"\xef\xbb\xbf", b"\xff\xfe", b"\x00" * 50, "\ufeff \u200f\n".encode("utf-16")]
)
def test_a_file_without_words_is_empty(data: bytes) -> None:
    with pytest.raises(EmptyFile):
        decode(data, source="a.txt")


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7 abc", b"PK\x03\x04 docx", b"\x89PNG\r\n\x1a\n", b"\x7fELF\x02\x01", bytes(range(256)) * 20]
)
def test_other_kinds_of_files_are_binary(data: bytes) -> None:
    with pytest.raises(BinaryFile):
        decode(data, source="a.pdf")


def test_letters_that_fit_no_arabic_are_asked_about() -> None:
    with pytest.raises(EncodingUnsure) as caught:
        decode("Le général a été élu à Nîmes où il était né".encode("windows-1252"), source="a.txt")
    candidates = str(caught.value.details["candidates"]).split(",")
    assert {"windows-1256", "iso-8859-6", "windows-1252"} <= set(candidates) <= set(CHOICES)


def test_an_encoding_that_was_asked_for_is_used_or_refused() -> None:
    french = "Le général a été élu"
    assert decode(french.encode("windows-1252"), encoding="windows-1252", source="a.txt").text == french
    for encoding in ("utf-8", "ascii", "no-such", "utf-16", "hex", "rot13"):
        with pytest.raises(WrongEncoding):
            decode(NEWS[0].encode("windows-1256", errors="ignore") + b"x", encoding=encoding, source="a.txt")


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    with pytest.raises(FileTooLarge) as caught:
        file_bytes.read(huge)
    assert caught.value.details["size"] == 100 * 1024 * 1024


def test_what_can_not_be_read_is_a_named_cause(tmp_path: Path) -> None:
    causes: list[type[KnownError]] = []
    denied = tmp_path / "denied.txt"
    denied.write_text("نص")
    denied.chmod(0)
    readable_anyway = _can_read(denied)
    for path in (tmp_path / "missing.txt", tmp_path, tmp_path / ("x" * 300), Path("/dev/zero"), denied):
        try:
            file_bytes.read(path)
        except KnownError as error:
            causes.append(type(error))
    assert causes == [FileNotFound] * 4 + ([] if readable_anyway else [AccessDenied])


def _can_read(path: Path) -> bool:
    try:
        return bool(path.read_bytes())
    except PermissionError:
        return False
