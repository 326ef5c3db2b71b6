"""The same by better-known means: the SEC's tables in SQLite with FTS5, and GROUP BY.

python3 rival.py load FILE ZIP...    prints {"seconds", "blocks"}
python3 rival.py ask FILE            reads a JSON list of queries, and prints what `ask` returns
"""
import io
import json
import sqlite3
import sys
import time
import zipfile

SCHEMA = """
create table filings (adsh text primary key, cik text, name text, sic text, state text, form text,
  period text, fy text, filed text);
create table flags (adsh text, tag text, value text);
create index flags_by_filing on flags (adsh);
create table blocks (id integer primary key, adsh text, tag text, value text);
create index blocks_by_filing on blocks (adsh);
create virtual table blocks_text using fts5 (value, content = 'blocks', content_rowid = 'id',
  tokenize = 'porter unicode61');
"""
COLUMNS = ["adsh", "cik", "name", "sic", "stprba", "form", "period", "fy", "filed"]

# Of every annual report, as a first query would have it.
STATISTICS = """
select f.fy, g.tag, count(*), sum(g.value = 'true') from flags g join filings f using (adsh)
where f.form like '10-K%' or f.form like '20-F%' group by 1, 2 order by 1, 2
"""
FIRST = """
select b.adsh, b.value from blocks_text t join blocks b on b.id = t.rowid
where blocks_text match ? order by rank limit 10
"""
COUNT = "select count(*) from blocks_text where blocks_text match ?"


def rows(archive, name):
    with archive.open(name) as file:
        lines = io.TextIOWrapper(file, encoding="utf-8", newline="\n")
        head = next(lines).rstrip("\r\n").split("\t")
        for line in lines:
            yield dict(zip(head, map(unquote, line.rstrip("\r\n").split("\t"))))


def unquote(cell):
    if len(cell) > 1 and cell[0] == cell[-1] == '"':
        return cell[1:-1].replace('""', '"')
    return cell


def load(file, paths):
    start = time.perf_counter()
    database = sqlite3.connect(file)
    database.executescript(SCHEMA)
    for path in paths:
        with zipfile.ZipFile(path) as archive:
            database.executemany(
                "insert or replace into filings values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ([row.get(name) for name in COLUMNS] for row in rows(archive, "sub.tsv")),
            )
            for row in rows(archive, "txt.tsv"):
                if not row["version"].startswith("cyd/") or row["value"] == "":
                    continue
                fact = (row["adsh"], row["tag"], row["value"])
                if row["tag"].endswith("Flag"):
                    database.execute("insert into flags values (?, ?, ?)", fact)
                elif row["tag"].endswith("TextBlock"):
                    sql = "insert into blocks (adsh, tag, value) values (?, ?, ?)"
                    place = database.execute(sql, fact).lastrowid
                    sql = "insert into blocks_text (rowid, value) values (?, ?)"
                    database.execute(sql, (place, row["value"]))
    database.commit()
    blocks = database.execute("select count(*) from blocks").fetchone()[0]
    database.close()
    return {"seconds": time.perf_counter() - start, "blocks": blocks}


def timed(work):
    start = time.perf_counter()
    result = work()
    return (time.perf_counter() - start) * 1000, result


def median(times):
    return sorted(ms for ms, _ in times)[len(times) // 2]


def ask(file, queries):
    database = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    database.execute("pragma mmap_size = 1073741824")

    def first(query):
        return database.execute(FIRST, (query,)).fetchall()

    searches = []
    for query in queries:
        first(query)
        times = [timed(lambda: first(query)) for _ in range(3)]
        total = database.execute(COUNT, (query,)).fetchone()[0]
        texts = [text for _, text in times[-1][1]]
        searches.append({"ms": median(times), "total": total, "texts": texts})
    counts = [timed(lambda: database.execute(STATISTICS).fetchall()) for _ in range(5)]
    return {"searches": searches, "statistics": median(counts)}


if sys.argv[1] == "load":
    print(json.dumps(load(sys.argv[2], sys.argv[3:])))
else:
    print(json.dumps(ask(sys.argv[2], json.load(sys.stdin))))
