#!/usr/bin/env python3
"""Makes Sources/Publishing/Resources/outlines.tsv: the countries' outlines for the maps of a brief.

The source is Natural Earth 1:50m (public domain, naturalearthdata.com) as the R package rnaturalearthdata carries it
(CC0). The Debian package r-cran-rnaturalearthdata holds it:

    apt-get download r-cran-rnaturalearthdata
    dpkg-deb -x r-cran-rnaturalearthdata_*.deb unpacked
    pip install rdata
    Scripts/make-outlines.py unpacked/usr/lib/R/site-library/rnaturalearthdata/data

Borders are cut where more than two outlines meet and each piece is simplified once, so that neighbours still fit.
A row is: ISO 3166-1 alpha-3 code, name, longitude and latitude of a point for its label, rings. A ring is a run of
characters: differences of longitude and latitude in hundredths of a degree, zigzag, in groups of five bits from the
lowest, each plus 63, plus 32 more where another group follows (the encoding of "encoded polylines").
"""
import argparse, bz2, heapq, lzma, pathlib, struct, sys, warnings, zlib

UNIT = 100  # parts of a degree
# Codes of Natural Earth that are not ISO 3166-1, and the user-assigned code in common use for Kosovo.
CODES = {"KOS": "XKX", "SDS": "SSD", "PSX": "PSE", "SAH": "ESH", "ALD": "ALA"}
# Parts that Natural Earth draws apart from the state whose ISO code covers them.
PARTS = {"SOL": "SOM", "CYN": "CYP", "KAS": "IND", "IOA": "AUS", "ATC": "AUS"}


def load(folder, name):
    import rdata

    warnings.simplefilter("ignore")
    index = (folder / "Rdata.rdx").read_bytes()
    index = rdata.conversion.convert(rdata.parser.parse_data(index))
    offset, length = index["variables"][name]
    block = (folder / "Rdata.rdb").read_bytes()[offset : offset + length]
    kind, body = block[4:5], block[5:]
    if kind == b"Z":
        filters = [{"id": lzma.FILTER_LZMA2, "preset": 6}]
        data = lzma.decompress(body, format=lzma.FORMAT_RAW, filters=filters)
    elif kind == b"2":
        data = bz2.decompress(body)
    else:
        data = zlib.decompress(block[4:])
    return rdata.conversion.convert(rdata.parser.parse_data(data))


def rings_of(countries):
    """Code, name, label, rings (lists of points in units) of each country, joined by code."""
    found = {}
    for (_, row), shape in zip(countries.data.iterrows(), countries.polygons):
        code = str(row["adm0_a3"])
        code = PARTS.get(code, CODES.get(code, code))
        name = str(row["name"])
        rings = []
        for polygon in shape.Polygons:
            points = []
            for x, y in polygon.coords.values if hasattr(polygon.coords, "values") else polygon.coords:
                point = (round(float(x) * UNIT), round(float(y) * UNIT))
                if not points or points[-1] != point:
                    points.append(point)
            if len(points) > 1 and points[0] == points[-1]:
                points.pop()
            if len(points) >= 3:
                rings.append(points)
        if code in found and str(row["adm0_a3"]) in PARTS:
            found[code][1].extend(rings)
        elif code in found:
            found[code] = (name, found[code][1] + rings)
        else:
            found[code] = (name, rings)
    return found


def usual_names(table):
    """The names by which the directory of states calls them, by code."""
    rows = [line.split("\t") for line in table.read_text().splitlines() if line and not line.startswith("#")]
    code, name = rows[0].index("code"), rows[0].index("name")
    until = rows[0].index("until")
    return {row[code]: row[name] for row in rows[1:] if row[code] and not "".join(row[until : until + 1])}


def area(points):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1])) / 2


def pieces(ring, nodes):
    """The ring cut at its nodes; a ring without one is cut at its lowest point."""
    cuts = [i for i, p in enumerate(ring) if p in nodes]
    if len(cuts) < 2:
        start = cuts[0] if cuts else ring.index(min(ring))
        ring = ring[start:] + ring[:start]
        half = max(range(len(ring)), key=lambda i: ((ring[i][0] - ring[0][0]) ** 2 + (ring[i][1] - ring[0][1]) ** 2, ring[i]))
        cuts = [0, half]
    out = []
    for a, b in zip(cuts, cuts[1:] + [cuts[0] + len(ring)]):
        out.append([ring[i % len(ring)] for i in range(a, b + 1)])
    return out


def simplified(piece, least):
    """Visvalingam and Whyatt: takes out points that span the least area with their neighbours."""
    if len(piece) <= 2:
        return piece
    before = list(range(-1, len(piece) - 1))
    after = list(range(1, len(piece) + 1))
    alive = [True] * len(piece)

    def span(i):
        a, b, c = piece[before[i]], piece[i], piece[after[i]]
        return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2

    heap = [(span(i), i) for i in range(1, len(piece) - 1)]
    heapq.heapify(heap)
    while heap:
        size, i = heapq.heappop(heap)
        if not alive[i] or size != span(i):
            continue
        if size >= least:
            break
        alive[i] = False
        after[before[i]], before[after[i]] = after[i], before[i]
        for j in (before[i], after[i]):
            if 0 < j < len(piece) - 1:
                heapq.heappush(heap, (span(j), j))
    return [p for i, p in enumerate(piece) if alive[i]]


def encoded(ring):
    out, last = [], (0, 0)
    for point in ring:
        for now, then in zip(point, last):
            value = (now - then) * 2 if now >= then else (then - now) * 2 - 1
            while value >= 32:
                out.append(chr((value & 31 | 32) + 63))
                value >>= 5
            out.append(chr(value + 63))
        last = point
    return "".join(out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("Sources/Publishing/Resources/outlines.tsv"))
    parser.add_argument("--names", type=pathlib.Path, default=pathlib.Path("Sources/Entities/Resources/directory/states.tsv"))
    parser.add_argument("--least", type=float, default=20, help="area in square units below which a corner goes")
    parser.add_argument("--limit", type=int, default=200_000)
    options = parser.parse_args()
    found = rings_of(load(options.folder, "countries50"))
    found.pop("ATA", None)
    names = usual_names(options.names)
    neighbours = {}
    for _, rings in found.values():
        for ring in rings:
            for i, p in enumerate(ring):
                neighbours.setdefault(p, set()).update((ring[i - 1], ring[(i + 1) % len(ring)]))
    nodes = {p for p, near in neighbours.items() if len(near) > 2}
    lines = [
        "# Outlines of countries, simplified. Made by Scripts/make-outlines.py, which says how a ring is written.",
        "# Source: Natural Earth 1:50m, public domain. De facto boundaries; no position on any territory is implied.",
    ]
    for code in sorted(found):
        name, rings = found[code]
        name = names.get(code, name)
        kept = []
        for ring in sorted(rings, key=lambda r: (-abs(area(r)), r)):
            slim = []
            for piece in pieces(ring, nodes):
                flip = piece[0] > piece[-1] or (piece[0] == piece[-1] and piece[1] > piece[-2])
                part = simplified(piece[::-1] if flip else piece, options.least)
                slim.extend((part[::-1] if flip else part)[:-1])
            if len(slim) >= 3 and (abs(area(slim)) >= options.least * 4 or not kept):
                kept.append(slim)
            elif not kept:
                kept.append(ring)
        if not kept:
            continue
        main_ring = kept[0]
        x, y = label(main_ring)
        lines.append("\t".join([code, name, f"{x / UNIT:.1f}", f"{y / UNIT:.1f}"] + [encoded(r) for r in kept]))
    text = "\n".join(lines) + "\n"
    print(f"{len(lines) - 2} countries, {len(text.encode())} bytes", file=sys.stderr)
    if len(text.encode()) > options.limit:
        sys.exit(f"more than {options.limit} bytes: raise --least")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(text)


def label(ring):
    """The centre of mass where that lies well inside the ring, else the middle of the widest run at seven heights."""
    size = area(ring)
    x = sum((a[0] + b[0]) * (a[0] * b[1] - b[0] * a[1]) for a, b in zip(ring, ring[1:] + ring[:1])) / (6 * size)
    y = sum((a[1] + b[1]) * (a[0] * b[1] - b[0] * a[1]) for a, b in zip(ring, ring[1:] + ring[:1])) / (6 * size)
    for a, b in runs(ring, y + 0.01):
        if a + (b - a) * 0.2 < x < b - (b - a) * 0.2:
            return x, y
    low, high = min(p[1] for p in ring), max(p[1] for p in ring)
    best = (-1, (ring[0][0], ring[0][1]))
    for step in range(2, 9):
        y = low + (high - low) * step / 10 + 0.5
        for a, b in runs(ring, y):
            near = b - a - abs(step - 5) * (high - low) * 0.02
            if near > best[0]:
                best = (near, ((a + b) / 2, y))
    return best[1]


def runs(ring, y):
    """Where a line at a height lies inside the ring, as pairs."""
    xs = []
    for a, b in zip(ring, ring[1:] + ring[:1]):
        if (a[1] > y) != (b[1] > y):
            xs.append(a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1]))
    xs.sort()
    return list(zip(xs[::2], xs[1::2]))


main()
