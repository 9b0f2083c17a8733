import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROWS = [
    {"id": "a", "text": "37 ناقلة", "kind": "integer", "value": 37, "unit": "tanker"},
    {"id": "b", "text": "سبعة وثلاثون", "kind": "integer", "value": 37},
    {"id": "c", "text": "3.5 ملايين", "kind": "decimal", "value": 3500000},
    {"id": "d", "text": "أقل من 12 يوما", "kind": "range", "value": None, "low": None, "high": 12},
    {"id": "e", "text": "11 شهرا", "kind": "duration", "value": 11, "unit": "month"},
    {"id": "f", "text": "وقع في 27 أيلول 2024", "kind": "date", "value": "2024-09-27", "surface": "27 أيلول 2024",
     "start": 7, "end": 20},
    {"id": "g", "text": "أمس", "kind": "date", "value": "2026-01-17", "relative": True, "ref": "2026-01-18"},
    {"id": "h", "text": "لست هنا", "kind": "none", "value": None},
    {"id": "i", "text": "ساعة", "kind": "duration", "value": 1, "bare_unit": True},
    {"id": "j", "text": "خمسة جنود", "kind": "integer", "value": 6},
]  # fmt: skip


def test_rows_are_scored_by_group_and_misses_are_named(tmp_path: Path) -> None:
    lines = (json.dumps({"low": None, "high": None, "unit": None, **row}, ensure_ascii=False) for row in ROWS)
    (tmp_path / "own.jsonl").write_text("\n".join(lines), encoding="utf-8")
    command = [sys.executable, str(ROOT / "packaging" / "accuracy.py"), str(tmp_path)]
    environment = {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "PATH": ""}
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True, env=environment, encoding="utf-8")
    table = {line[:24].strip(): line[24:].split()[:2] for line in done.stdout.splitlines()[3:]}
    assert table["integers in words"] == ["2", "1"]
    assert all(rows == right for name, (rows, right) in table.items() if name != "integers in words")
    assert set(table) == {
        "integers in digits", "integers in words", "mixed", "ranges and bounds", "durations", "absolute dates",
        "relative dates", "no number",
    }  # fmt: skip
    assert "j «خمسة جنود» [خمسة جنود] is 6" in done.stdout
