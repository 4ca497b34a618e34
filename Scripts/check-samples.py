#!/usr/bin/env python3
"""Checks the answer keys of the sample stories against the reports they are about.

    Scripts/check-samples.py [FOLDER…]

Without folders: every folder of Samples/ that has a key in Tests/Keys/. Needs nothing but Python 3.8 and, for a PDF, the text
that `Scripts/make-sample-pdf.py` made it from. Exits with 1 when a key and its reports do not fit, and says where.

Checked are: that the key names exactly the reports of the folder, with their days; that every quote stands word for word
in its report, once, and inside one paragraph; that types, statuses, kinds and codes are those of the codebook; that an entry's
days are in order; that a difference has two values at least, each with a quote that holds its words, and stands
within one report only where the key says so; that reports named as copies or extracts share words and others do not.
"""
import datetime
import html.parser
import itertools
import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TYPES = set(
    "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE "
    "COERCE ASSAULT".split())
STATUSES = {"occurred", "ongoing", "planned", "possible", "denied"}
KINDS = set("figure day place party rank instrument responsibility status fact wording".split())
FACTS = {
    "member of", "left", "leads", "holds the office of", "part of", "also called", "strength", "present in", "party to",
    "controls"}
SECTORS = set("GOV MIL COP JUD LEG SPY OPP REB PAR CRM IGO NGO MED BUS EDU REL CVL ELI UNK".split())
HEADER = re.compile(r"^(title|source|published|url|author): (.*)$")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


class Report:
    def __init__(self, name, published, paragraphs):
        self.name, self.published = name, published
        self.paragraphs = [squeezed(paragraph) for paragraph in paragraphs if paragraph.strip()]

    def places(self, quote):
        """The paragraphs that hold the quote, each as often as it does."""
        return [p for p in self.paragraphs for _ in range(p.count(squeezed(quote)))]

    def runs(self):
        """Every run of twelve words, in lower case: enough to tell a copy by."""
        words = re.findall(r"[^\W_]+", " ".join(self.paragraphs).lower())
        return {" ".join(words[at:at + 12]) for at in range(len(words) - 11)}


def squeezed(text):
    return " ".join(text.split())


class Page(html.parser.HTMLParser):
    """Paragraphs, captions, headings and list items of a page, and its day."""
    BLOCKS = {"p", "h1", "h2", "h3", "li", "figcaption", "div", "td", "blockquote", "time"}

    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.paragraphs, self.words, self.silent, self.day = [], [], "", None
        self.feed(text)
        self.flush()

    def flush(self):
        self.paragraphs.append("".join(self.words))
        self.words = []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag in ("script", "style"):
            self.silent = tag
        if tag in self.BLOCKS or tag == "br":
            self.flush()
        if tag == "meta" and attributes.get("property", attributes.get("name")) == "article:published_time":
            self.day = attributes["content"][:10]
        if tag == "time" and "datetime" in attributes and not self.day:
            self.day = attributes["datetime"][:10]

    def handle_endtag(self, tag):
        if tag == self.silent:
            self.silent = ""
        if tag in self.BLOCKS:
            self.flush()

    def handle_data(self, data):
        if not self.silent:
            self.words.append(data)
        elif self.silent == "script":
            found = re.search(r'"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)', data)
            if found and not self.day:
                self.day = found.group(1)


def read(folder):
    """Every report of a folder, by the name that the program gives it."""
    reports = {}
    for path in sorted(folder.iterdir()):
        if path.suffix == ".txt":
            text, published = path.read_text(encoding="utf-8"), None
            lines = text.split("\n")
            while lines and HEADER.match(lines[0]):
                if lines[0].startswith("published: "):
                    published = lines[0][11:].strip()
                lines.pop(0)
            reports[path.stem] = Report(path.stem, published, "\n".join(lines).split("\n\n"))
        elif path.suffix == ".html":
            page = Page(path.read_text(encoding="utf-8"))
            reports[path.stem] = Report(path.stem, page.day, page.paragraphs)
        elif path.suffix == ".jsonl":
            for line in path.read_text(encoding="utf-8").splitlines():
                one = json.loads(line)
                reports[one["id"]] = Report(one["id"], one.get("published"), one["text"].split("\n\n"))
        elif path.suffix == ".pdf":
            text = (ROOT / "Scripts" / "sample-pdf.txt").read_text(encoding="utf-8")
            reports[path.stem] = Report(path.stem, None, [text])
    return reports


class Check:
    def __init__(self, folder):
        self.folder, self.problems = folder, []
        self.reports = read(folder)
        self.key = json.loads((ROOT / "Tests" / "Keys" / f"{folder.name}.json").read_text(encoding="utf-8"))

    def wrong(self, words):
        self.problems.append(f"{self.folder.name}: {words}")

    def quote(self, where, one):
        report = self.reports.get(one.get("report"))
        if report is None:
            return self.wrong(f"{where}: no report is called {one.get('report')!r}")
        count = len(report.places(one["quote"]))
        if count != 1:
            self.wrong(f"{where}: {report.name} has {count} times: {one['quote']!r}")

    def entity(self, where, code):
        parts = code.split(":")
        if parts[0] == "UNK" and len(parts) == 1:
            return
        if not (re.fullmatch("[A-Z]{3}", parts[0]) or parts[0] in SECTORS):
            self.wrong(f"{where}: {code!r} opens with neither a country nor a sector")

    def run(self):
        key = self.key
        if key.get("story") != self.folder.name:
            self.wrong("\"story\" is not the folder's name")
        days = {one["id"]: one["published"] for one in key["reports"]}
        if set(days) != set(self.reports):
            self.wrong(f"the key names {sorted(days)}, the folder has {sorted(self.reports)}")
        for name, report in self.reports.items():
            if days.get(name) != report.published and report.paragraphs and not self.isPDF(name):
                self.wrong(f"{name}: published {report.published} in the report, {days.get(name)} in the key")
            self.weekdays(report)
        self.copies()
        for one in key["credits"]:
            self.quote("credits", one)
        names = set()
        for entry in key["entries"]:
            self.entry(entry)
            if entry["key"] in names:
                self.wrong(f"two entries are called {entry['key']}")
            names.add(entry["key"])
        for difference in key["differences"]:
            self.difference(difference, names)
        for one in key["notDifferences"]:
            where = f"notDifferences, {one['why']}"
            if one["kind"] not in KINDS:
                self.wrong(f"{where}: kind {one['kind']!r}")
            if len(one["quotes"]) < 2:
                self.wrong(f"{where}: fewer than two quotes")
            for quote in one["quotes"]:
                self.quote(where, quote)
        for fact in key["facts"]:
            where = f"fact {fact['subject']} {fact['kind']}"
            if fact["kind"] not in FACTS:
                self.wrong(f"{where}: no such kind")
            for quote in fact.get("mentions", []):
                self.quote(where, quote)
        return self.problems

    def isPDF(self, name):
        return (self.folder / (name + ".pdf")).exists()

    def entry(self, entry):
        where = f"entry {entry['key']}"
        types = entry["type"] if isinstance(entry["type"], list) else [entry["type"]]
        if not set(types) <= TYPES:
            self.wrong(f"{where}: type {entry['type']}")
        for status in [entry["status"]] + entry.get("life", []):
            if status not in STATUSES:
                self.wrong(f"{where}: status {status!r}")
        if entry["date"]:
            first, last = [day and datetime.date.fromisoformat(day) for day in entry["date"]]
            if first and last and first > last:
                self.wrong(f"{where}: ends before it starts")
        if entry["place"] and not re.fullmatch("[A-Z]{3}", entry["place"]):
            self.wrong(f"{where}: place {entry['place']!r}")
        for code in entry["actors"] + entry["recipients"]:
            self.entity(where, code)
        if not entry["mentions"]:
            self.wrong(f"{where}: no mentions")
        for quote in entry["mentions"]:
            self.quote(where, quote)

    def difference(self, difference, names):
        where = f"difference {difference['subject']}"
        if difference["kind"] not in KINDS:
            self.wrong(f"{where}: kind {difference['kind']!r}")
        if difference["entry"] and difference["entry"] not in names:
            self.wrong(f"{where}: no entry {difference['entry']!r}")
        if len(difference["values"]) < 2:
            self.wrong(f"{where}: fewer than two values")
        reports = set()
        for value in difference["values"]:
            quoted = {quote["report"] for quote in value["quotes"]}
            if quoted != set(value["reports"]):
                self.wrong(f"{where}, {value['text']}: quotes from {sorted(quoted)}, not {value['reports']}")
            reports |= quoted
            for quote in value["quotes"]:
                self.quote(where, quote)
            if not any(value["text"].lower() in squeezed(quote["quote"]).lower() for quote in value["quotes"]):
                self.wrong(f"{where}: no quote holds {value['text']!r}")
        if difference["within"] != (len(reports) == 1):
            self.wrong(f"{where}: \"within\" does not fit its reports {sorted(reports)}")

    def copies(self):
        """Copies share two fifths at least of the shorter one's runs of words, extracts fewer, and others none."""
        copies = [set(group) for group in self.key["copies"]]
        extracts = [{one["report"], one["from"]} for one in self.key["extracts"]]
        names = sorted(self.reports)
        for first, second in itertools.combinations(names, 2):
            one, other = self.reports[first].runs(), self.reports[second].runs()
            shared = one & other
            share = len(shared) / min(len(one), len(other))
            if any({first, second} <= group for group in copies):
                if share < 0.4:
                    self.wrong(f"{first} and {second} are named as copies and share only {share:.0%}")
            elif {first, second} in extracts:
                if not shared or share >= 0.4:
                    self.wrong(f"{first} and {second} are named as extract and origin and share {share:.0%}")
            elif shared:
                self.wrong(f"{first} and {second} share words and are not named: {sorted(shared)[0]!r}")

    def weekdays(self, report):
        """A weekday written with a day of the month has to be that day's, in the year of the report or of the text."""
        for paragraph in report.paragraphs:
            for found in re.finditer(
                rf"({'|'.join(DAYS)}),? (?:(\d+) ({'|'.join(MONTHS)})|({'|'.join(MONTHS)})[a-z.]* (\d+))", paragraph):
                if not report.published:
                    continue
                day = int(found.group(2) or found.group(5))
                month = MONTHS.index(found.group(3) or found.group(4)) + 1
                date = datetime.date(int(report.published[:4]), month, day)
                if DAYS[date.weekday()] != found.group(1):
                    self.wrong(f"{report.name}: {found.group(0)!r} is a {DAYS[date.weekday()]}")


def main():
    folders = [pathlib.Path(name).resolve() for name in sys.argv[1:]]
    folders = folders or sorted(ROOT / "Samples" / path.stem for path in (ROOT / "Tests" / "Keys").glob("*.json"))
    problems = []
    for folder in folders:
        try:
            check = Check(folder)
            found = check.run()
        except (OSError, ValueError, KeyError) as error:
            found = [f"{folder.name}: {type(error).__name__}: {error}"]
        else:
            key = check.key
            words = [sum(len(p.split()) for p in report.paragraphs) for report in check.reports.values()]
            mentions = sum(len(entry["mentions"]) for entry in key["entries"])
            print(
                f"{folder.name}: {len(check.reports)} reports of {min(words)} to {max(words)} words, "
                f"{len(key['entries'])} entries with {mentions} mentions, {len(key['differences'])} differences, "
                f"{len(key['notDifferences'])} that are none, {len(key['facts'])} facts")
        problems += found
    for problem in problems:
        print(problem, file=sys.stderr)
    sys.exit(1 if problems or not folders else 0)


if __name__ == "__main__":
    main()
