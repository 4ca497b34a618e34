#!/usr/bin/env python3
"""Writes a plain-text report as a one-page PDF in two columns, as newspapers print them; standard library only.

    Scripts/make-sample-pdf.py Scripts/sample-pdf.txt Samples/ceasefire/04-border-gazette.pdf

The first line of the text is the headline, the last one the foot of the page; between them stand paragraphs.
"""

import sys
import textwrap

COLUMNS, TOP, LEADING, CHARACTERS = (56, 312), 730, 13, 46


def operators(headline, paragraphs, foot):
    """Yields the page's text, one line of it after the other."""
    yield line(56, 770, "F2", 15, headline)
    lines = []
    for paragraph in paragraphs:
        lines += textwrap.wrap(paragraph, CHARACTERS) + [""]
    half = (len(lines) + 1) // 2
    for column, x in enumerate(COLUMNS):
        for row, words in enumerate(lines[column * half : (column + 1) * half]):
            if words:
                yield line(x, TOP - row * LEADING, "F1", 10, words)
    yield line(56, 40, "F1", 8, foot)


def line(x, y, font, size, words):
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return b"BT /%s %d Tf %d %d Td (%s) Tj ET" % (font.encode(), size, x, y, escaped.encode("cp1252"))


def pdf(content):
    fonts = b"<</Type/Font/Subtype/Type1/BaseFont/%s/Encoding/WinAnsiEncoding>>"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R/F2 6 0 R>>>>>>",
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content),
        fonts % b"Times-Roman",
        fonts % b"Times-Bold",
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % at for at in offsets)
    size = len(objects) + 1
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        size, table, size, len(out))


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as text:
        blocks = [" ".join(block.split()) for block in text.read().split("\n\n") if block.strip()]
    headline, *paragraphs, foot = blocks
    with open(sys.argv[2], "wb") as out:
        out.write(pdf(b"\n".join(operators(headline, paragraphs, foot))))


if __name__ == "__main__":
    main()
