"""Opens what the program writes for others with the programs of others, and compares the values with its JSON.

`compare.py PARTNERS`: rows as csv and ndjson by DuckDB, workbooks and documents by LibreOffice, calendars by two libraries.
Exit 1 when a value differs or is missing. Each comparison must first see a difference that is put there.
"""

import csv
import html
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import duckdb
import icalendar
import vobject

EXAMPLE = pathlib.Path(__file__).parents[2] / "examples" / "voorbeeldhogeschool"
SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
ENVIRONMENT = {**os.environ, "PARTNERS_TODAY": "2026-12-01", "GIT_CONFIG_NOSYSTEM": "1"}


def run(*words: object, folder: pathlib.Path) -> str:
    done = subprocess.run(list(map(str, words)), cwd=folder, env=ENVIRONMENT, capture_output=True, text=True)
    if done.returncode > 1:
        raise SystemExit(f"{' '.join(map(str, words))}\n{done.stderr}")
    return done.stdout


class Comparison:
    """What was compared of one kind, and what differed."""

    def __init__(self, name: str) -> None:
        self.name, self.compared, self.faults = name, 0, []

    def same(self, where: str, theirs: object, ours: object) -> None:
        self.compared += 1
        if theirs != ours:
            self.faults.append(f"{self.name} {where}: {theirs!r} and not {ours!r}")


def plain(value: object) -> str:
    """A value as a cell says it."""
    return "" if value is None else str(value)


def rows(partners: pathlib.Path, register: pathlib.Path, out: pathlib.Path) -> Comparison:
    """The list as csv, and every table of the export as ndjson, read by DuckDB."""
    seen = Comparison("rows")
    path = out / "list.csv"
    run(partners, "list", "--all", "--format", "csv", "--lang", "en", "--out", path, folder=register)
    listed = json.loads(run(partners, "list", "--all", "--format", "json", folder=register))["partnerships"]
    read = duckdb.sql(f"select * from read_csv('{path}', all_varchar = true, nullstr = '')").fetchall()
    seen.same("length", len(read), len(listed))
    for theirs, ours in zip(read, listed):
        seen.same(ours["id"], theirs[0:2], (ours["id"], ours["name"]))
        seen.same(ours["id"], [plain(it) for it in theirs[8:10]], [plain(ours["starts"]), plain(ours["ends"])])

    folder = out / "tables"
    run(partners, "export", "--format", "ndjson", "--out", folder, folder=register)
    for table in sorted(folder.rglob("*.ndjson")):
        ours = [json.loads(line) for line in table.read_text().splitlines()]
        # To DuckDB a file without a line is no table.
        if not ours:
            continue
        texts = [key for key in ours[0] if all(isinstance(it[key], str | None) for it in ours)]
        columns = ", ".join(f'cast("{key}" as varchar)' for key in texts)
        theirs = duckdb.sql(f"select {columns} from read_json('{table}', hive_partitioning = false)").fetchall()
        seen.same(f"{table.stem}, length", len(theirs), len(ours))
        for at, (one, other) in enumerate(zip(theirs, ours)):
            seen.same(f"{table.stem} {at}", list(map(plain, one)), [plain(other[key]) for key in texts])
    return seen


def workbooks(partners: pathlib.Path, register: pathlib.Path, out: pathlib.Path) -> Comparison:
    """What a workbook's first sheet says in LibreOffice, and the same as csv."""
    seen = Comparison("workbook")
    for name, words in {"list": ["list", "--all"], "due": ["report", "due"], "signals": ["report", "signals"]}.items():
        book, table = out / f"{name}.xlsx", out / f"{name}.csv"
        for path in (book, table):
            run(partners, *words, "--lang", "nl", "--out", path, folder=register)
        run("soffice", "--headless", f"-env:UserInstallation=file://{out}/office", "--convert-to", SHEETS, book, folder=out)
        sheets = sorted(out.glob(f"{name}-*.csv"))
        first = next((it for it in sheets if not it.stem.endswith("Over dit bestand")), None)
        if first is None:
            seen.faults.append(f"{name}.xlsx was not opened")
            continue
        with first.open(newline="") as theirs, table.open(newline="", encoding="utf-8-sig") as ours:
            read, written = list(csv.reader(theirs)), list(csv.reader(ours, delimiter=";"))
        seen.same(f"{name}, length", len(read), len(written))
        for at, (one, other) in enumerate(zip(read, written)):
            seen.same(f"{name}, row {at + 1}", one, other)
    return seen


def documents(partners: pathlib.Path, register: pathlib.Path, out: pathlib.Path) -> Comparison:
    """Each paragraph of a document in LibreOffice stands in the page as well."""
    seen = Comparison("document")
    for partnership in ("klimaatwijken", "ecole-modele"):
        for reader in ("board", "partner"):
            path = out / f"{partnership}-{reader}.docx"
            run(partners, "show", partnership, "--for", reader, "--out", path, folder=register)
            page = run(partners, "show", partnership, "--for", reader, "--format", "html", folder=register)
            words = set(re.findall(r"\w+", html.unescape(re.sub(r"<[^>]*>", " ", page))))
            run("soffice", "--headless", f"-env:UserInstallation=file://{out}/office", "--convert-to", "txt:Text", path, folder=out)
            text = path.with_suffix(".txt").read_text(encoding="utf-8-sig")
            seen.same(f"{path.name} has text", len(text) > 500, True)
            for line in filter(None, map(str.strip, text.splitlines())):
                missing = [it for it in re.findall(r"\w+", line) if it not in words]
                seen.same(f"{path.name}: {line[:60]}", missing, [])
    return seen


def calendars(partners: pathlib.Path, register: pathlib.Path, out: pathlib.Path) -> Comparison:
    """Each task and day of the calendar as two libraries read them, and as the report says them."""
    seen = Comparison("calendar")
    text = run(partners, "report", "due", "--until", "2027-12-31", "--format", "ics", folder=register)
    due = json.loads(run(partners, "report", "due", "--until", "2027-12-31", "--format", "json", folder=register))["items"]
    mine = {}
    for part in icalendar.Calendar.from_ical(text).walk():
        if part.name in ("VEVENT", "VTODO"):
            day = part.decoded("DUE" if part.name == "VTODO" else "DTSTART")
            mine[str(part["UID"])] = (str(part["SUMMARY"]), day.isoformat())
    theirs = {}
    calendar = vobject.readOne(text)
    for part in [*calendar.contents.get("vevent", []), *calendar.contents.get("vtodo", [])]:
        day = part.due.value if part.name == "VTODO" else part.dtstart.value
        theirs[part.uid.value] = (part.summary.value, day.isoformat())
    seen.same("by two libraries", mine, theirs)
    # What ended, or was drawn for a sample, has no day of its own to be done on.
    dated = sorted(it["due"] for it in due if it["due"] and it["what"] not in ("final-evaluation", "sample"))
    seen.same("days", sorted(day for _, day in mine.values()), dated)
    seen.same("not empty", bool(dated), True)
    return seen


def main() -> int:
    trespass = Comparison("trespass")
    trespass.same("one value", "2026-12-01", "2026-12-02")
    assert trespass.faults, "a difference is not seen"
    partners = pathlib.Path(sys.argv[1]).resolve()
    faults = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        register = folder / "register"
        subprocess.run(["cp", "-R", EXAMPLE, register], check=True)
        author = ["-c", "user.name=Register", "-c", "user.email=register@example.org"]
        run("git", "init", "--quiet", "--initial-branch=main", folder=register)
        run("git", "add", "--all", folder=register)
        run("git", *author, "commit", "--quiet", "--message=Register", folder=register)
        for kind in (rows, workbooks, documents, calendars):
            seen = kind(partners, register, folder)
            print(f"{seen.name}: {seen.compared} compared, {len(seen.faults)} differ")
            faults += seen.faults
    for fault in faults:
        print(f"  {fault}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
