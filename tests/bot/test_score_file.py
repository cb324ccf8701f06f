"""Answers from a CSV file: what is read, what is refused and in which words, what comes out."""

import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.score_file import Answers, InputMistake, read_answers, score_lines, score_table
from scoring.figures import figures
from scoring.model import ITEMS
from scoring.profile import score
from scoring.quality import signs
from tests.scoring.companies import WORKED_EXAMPLE, company, everywhere

HEADER = "company,item,value\n"
ROOT = Path(__file__).parents[2]

Reading = Callable[[str | bytes], Answers]
Refusal = Callable[[str | bytes], str]


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    """Reads a file with this content."""

    def read(content: str | bytes) -> Answers:
        path = tmp_path / "answers.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_answers(path)

    return read


@pytest.fixture
def refusal(reading: Reading, tmp_path: Path) -> Refusal:
    """The line with which a file of this content is refused, without its folder."""

    def refuse(content: str | bytes) -> str:
        with pytest.raises(InputMistake) as caught:
            reading(content)
        line = str(caught.value)
        assert line.isprintable()  # so it is one line
        return line.removeprefix(f"{tmp_path}/")

    return refuse


# What is read


def test_rows_become_ratings_and_numbers_become_numbers(reading: Reading) -> None:
    answers = reading(HEADER + "Alpha,HC1.I,4\nAlpha,HC1.C,dk\nAlpha,HC2.I,na\n")
    assert answers == {"Alpha": {"HC1.I": 4, "HC1.C": "dk", "HC2.I": "na"}}


def test_rows_of_companies_may_be_mixed_and_first_appearance_is_the_order(reading: Reading) -> None:
    answers = reading(HEADER + "Zeta,HC1.I,4\nAlpha,HC1.I,3\nZeta,HC1.C,2\nAlpha,HC1.C,1\n")
    assert list(answers.items()) == [("Zeta", {"HC1.I": 4, "HC1.C": 2}), ("Alpha", {"HC1.I": 3, "HC1.C": 1})]


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbfcompany,item,value\nAlpha,HC1.I,4\n",
        b"company,item,value\r\nAlpha,HC1.I,4\r\n",
        b"company,item,value\rAlpha,HC1.I,4\r",
        b"company,item,value\nAlpha,HC1.I,4",
        b"company,item,value\n\nAlpha,HC1.I,4\n\n",
        b"company;item;value\nAlpha;HC1.I;4\n",
        b'"company","item","value"\n"Alpha","HC1.I","4"\n',
    ],
    ids=["byte order mark", "Windows", "old Mac", "no last line end", "blank lines", "semicolons", "quoted"],
)
def test_what_spreadsheets_write_is_read(reading: Reading, content: bytes) -> None:
    assert reading(content) == {"Alpha": {"HC1.I": 4}}


@pytest.mark.parametrize("name", ["Société Générale", "Müller, Söhne & Co", 'Der "Blaue" Bär', "株式会社", "A B"])
def test_a_company_may_have_any_name(reading: Reading, name: str) -> None:
    quoted = name.replace('"', '""')
    assert list(reading(f'{HEADER}"{quoted}",HC1.I,4\n')) == [name]


def test_a_file_without_rows_holds_no_companies(reading: Reading) -> None:
    assert reading(HEADER) == {}


def test_minus_is_standard_input() -> None:
    program = "from bot.score_file import *; print(*score_lines(read_answers('-')), sep='')"
    run = subprocess.run(
        [sys.executable, "-c", program],
        input=f"\ufeff{HEADER}Société,HC1.C,4\n".encode(),
        stdout=subprocess.PIPE,
        check=True,
        cwd=ROOT,
    )
    found = json.loads(run.stdout)
    assert (found["company"], found["factors"]["HC1"]["s3"]) == ("Société", 12)


def test_a_mistake_on_standard_input_names_it() -> None:
    program = (
        "from bot.score_file import *\ntry: read_answers('-')\nexcept InputMistake as mistake: print(mistake)"
    )
    run = subprocess.run([sys.executable, "-c", program], input=b"", stdout=subprocess.PIPE, check=True, cwd=ROOT)
    assert run.stdout.startswith(b"standard input: the file is empty;")


# What is refused


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("", "answers.csv: the file is empty; the first line must be company,item,value"),
        (
            "Alpha,HC1.I,4\n",
            "answers.csv, line 1: the header is 'Alpha,HC1.I,4'; the first line must be company,item,value",
        ),
        ("\n" + HEADER, "answers.csv, line 1: the header is ''; the first line must be company,item,value"),
        (
            "company\titem\tvalue\n",
            "answers.csv, line 1: the header is 'company\\titem\\tvalue'; "
            "the first line must be company,item,value",
        ),
    ],
    ids=["empty", "no header", "blank line first", "tabs"],
)
def test_a_wrong_beginning_is_refused(refusal: Refusal, content: str, line: str) -> None:
    assert refusal(content) == line


def test_a_giant_first_line_is_shown_only_in_part(refusal: Refusal) -> None:
    line = refusal("x" * 200_000)
    assert line.endswith("x…'; the first line must be company,item,value")
    assert len(line) < 150


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ("Alpha,HC9.I,4", "unknown item 'HC9.I'; items run from HC1.I to RC5.Y"),
        ("Alpha,hc1.i,4", "unknown item 'hc1.i'; items run from HC1.I to RC5.Y"),
        ("Alpha, HC1.I,4", "unknown item ' HC1.I'; items run from HC1.I to RC5.Y"),
        ("Alpha,HC1.I,5", "unknown value '5'; use 0, 1, 2, 3, 4, dk, na, or leave the row out"),
        ("Alpha,HC1.I,-1", "unknown value '-1'; use 0, 1, 2, 3, 4, dk, na, or leave the row out"),
        ("Alpha,HC1.I,3.0", "unknown value '3.0'; use 0, 1, 2, 3, 4, dk, na, or leave the row out"),
        ("Alpha,HC1.I,", "unknown value ''; use 0, 1, 2, 3, 4, dk, na, or leave the row out"),
        ("Alpha,HC2.I,3", "HC2.I is rated twice for 'Alpha'; keep one of the two rows"),
        ("Beta,HC2.I,3", "HC2.I is rated twice for 'Beta'; keep one of the two rows"),
        (",HC1.I,4", "the company is empty; give each row the name of its company"),
        ("  ,HC1.I,4", "the company is empty; give each row the name of its company"),
        (",,", "the company is empty; give each row the name of its company"),
        ("Alpha,HC1.I", "columns: 2 instead of 3; a name with a comma needs quotation marks"),
        ("Alpha, Sons,HC1.I,4", "columns: 4 instead of 3; a name with a comma needs quotation marks"),
        ("Alpha;HC1.I;4", "columns: 1 instead of 3; a name with a comma needs quotation marks"),
        ("Al\0pha,HC1.I,4", 'not a text file; save it as "CSV UTF-8"'),
        (
            '"Al\npha",HC1.I,4',
            r"a line break or control character within 'Al\npha,HC1.I,4'; remove it",
        ),
        ("Al\x1b[2Jpha,HC1.I,4", r"a line break or control character within 'Al\x1b[2Jpha,HC1.I,4'; remove it"),
        ("Al\u2028pha,HC1.I,4", r"a line break or control character within 'Al\u2028pha,HC1.I,4'; remove it"),
        ('"Alpha"x,HC1.I,4', "not proper CSV (',' expected after '\"'); check the quotation marks of this line"),
        ('"Alpha,HC1.I,4', "not proper CSV (unexpected end of data); check the quotation marks of this line"),
    ],
)
def test_a_wrong_row_is_refused_with_its_line_and_advice(refusal: Refusal, row: str, what: str) -> None:
    before = "Alpha,HC2.I,4\n\nBeta,HC2.I,4\nAlpha,HC2.C,4\n"
    after = "Alpha,HC3.I,4\n"
    assert refusal(f"{HEADER}{before}{row}\n{after}") == f"answers.csv, line 6: {what}"


def test_a_field_without_end_is_refused(refusal: Refusal) -> None:
    assert refusal(f"{HEADER}{'x' * 200_000},HC1.I,4\n") == (
        "answers.csv, line 2: not proper CSV (field larger than field limit (131072)); "
        "check the quotation marks of this line"
    )


def test_text_that_is_not_utf_8_is_refused_where_it_first_shows(refusal: Refusal) -> None:
    content = f"{HEADER}Alpha,HC1.I,4\nSociété,HC1.I,4\n".encode("latin-1")
    assert refusal(content) == 'answers.csv, line 3: not UTF-8; save it as "CSV UTF-8"'


@pytest.mark.parametrize(
    "content",
    [
        b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00",
        "company,item,value\n".encode("utf-16"),
        bytes(range(256)),
    ],
    ids=["workbook", "UTF-16", "bytes"],
)
def test_a_file_that_is_no_text_is_refused(refusal: Refusal, content: bytes) -> None:
    assert refusal(content) == 'answers.csv, line 1: not a text file; save it as "CSV UTF-8"'


def test_random_bytes_are_refused_in_one_line(refusal: Refusal) -> None:
    draw = random.Random(1)
    for size in (1, 10, 100, 1000):
        assert refusal(draw.randbytes(size)).startswith("answers.csv, line 1: ")
        assert refusal(HEADER.encode() + b"\x80" + draw.randbytes(size)).startswith("answers.csv, line ")


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputMistake, match=r"absent\.csv: cannot be read \(No such file or directory\); check"):
        read_answers(tmp_path / "absent.csv")


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputMistake, match=r"cannot be read \(Is a directory\); check the path"):
        read_answers(tmp_path)


def test_a_strange_file_name_does_not_break_the_line(tmp_path: Path) -> None:
    with pytest.raises(InputMistake, match=r"two\\nlines\.csv': cannot be read"):
        read_answers(str(tmp_path / "two\nlines.csv"))


# What comes out


def test_a_json_line_is_the_company_and_its_figures() -> None:
    lines = list(score_lines({"Société": WORKED_EXAMPLE}))
    profile = figures(score(WORKED_EXAMPLE), signs(WORKED_EXAMPLE))
    assert lines == [json.dumps({"company": "Société", **profile}) + "\n"]


def test_each_company_has_one_line_in_order() -> None:
    lines = score_lines({"Zeta": WORKED_EXAMPLE, 'Say "A"': {}, "Beta": everywhere("na - -")})
    assert [json.loads(line)["company"] for line in lines] == ["Zeta", 'Say "A"', "Beta"]


def test_what_is_written_and_read_again_is_the_same(reading: Reading) -> None:
    rows = [f"Alpha,{item},{WORKED_EXAMPLE[item]}\n" for item in ITEMS]
    random.Random(1).shuffle(rows)
    assert reading(HEADER + "".join(rows)) == {"Alpha": WORKED_EXAMPLE}


def test_the_table_is_readable() -> None:
    answers = {
        "Biotech Nantes": WORKED_EXAMPLE,
        "Sparse": company("HC1 4 4 4  HC2 2 1 1"),
        "Silent": {},
    }
    assert "".join(score_table(answers)).splitlines() == [
        "company            HC     SC     RC  total  priorities   quality",
        "Biotech Nantes  54.17  51.85  65.97  56.44  SC1 HC3 HC4",
        "Sparse          75.00      -      -      -  HC2?         Q4",
        "Silent              -      -      -      -               Q4",
        "",
        "Means on 0-100, weighted by the company's own view of importance; - where answers are too few.",
        "A factor with ? wants a closer look before anything is spent on it.",
    ]


def test_the_table_of_no_companies_is_its_head() -> None:
    assert next(score_table({})).split() == ["company", "HC", "SC", "RC", "total", "priorities", "quality"]
