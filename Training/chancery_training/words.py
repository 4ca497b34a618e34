"""Word tokenisation, the twin of `WordTokenizer` in Sources/Reports.

The rules follow the English Universal Dependencies guidelines: white space separates; punctuation stands
alone, except inside numbers, initials and known abbreviations; clitics ("'s", "n't") are words of their own;
hyphenated compounds are split at the hyphen.
"""

import re

ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof gen lt col maj capt cpt sgt cmdr adm brig rev fr hon sen rep gov pres amb sec st jr sr
    inc ltd co corp vs etc al dept est jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri
    sat sun ave blvd mt ft a.m p.m i.e e.g ph.d u.s u.n u.k e.u d.c""".split()
)

CHUNK = re.compile(r"\S+")
CORE = re.compile(
    r"""
    (?:https?://|www\.)[^\s<>"”’]+[^\s<>"”’.,;:!?)\]]      # links
  | [\w.+-]+@[\w-]+\.[\w.-]*\w                              # mail addresses
  | [@\#]\w+                                                # handles, tags
  | (?:[A-Za-z]\.){2,}(?:[A-Za-z](?!\w))?                   # U.S.  a.m.  Ph.D is below
  | \d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?!\w)               # 5,000  3.5  1990/91  27th  90s
  | \d+(?:[.,]\d+)*                                         # a number before letters or %
  | [A-Za-zÀ-ɏͰ-ϿЀ-ӿ][A-Za-zÀ-ɏͰ-ϿЀ-ӿ0-9]*(?:['’][A-Za-zÀ-ɏ]+)*   # a word, clitics inside
  | [^\W\d_]+                                               # a word in another script
  | \.{2,}|[!?]{2,}|([*=_+<>$~#-])\1+                       # ellipses, rules, shouting
  | ``|''                                                   # TeX quotes
  | \S                                                      # anything else, one by one
    """,
    re.X,
)
CLITIC = re.compile(r"(?i)^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$")


def _clitics(start, word):
    """Splits "don't" into "do" and "n't", "cannot" into "can" and "not"."""
    low = word.lower()
    if low == "cannot":
        return [(start, start + 3), (start + 3, start + 6)]
    m = CLITIC.match(word)
    if m and m.group(1):
        cut = start + len(m.group(1))
        return _clitics(start, m.group(1)) + [(cut, start + len(word))]
    return [(start, start + len(word))]


def words(text):
    """The words of one sentence as half-open (start, end) pairs, in code points of `text`."""
    out = []
    for chunk in CHUNK.finditer(text):
        at, end = chunk.start(), chunk.end()
        while at < end:
            m = CORE.match(text, at, end)
            stop = m.end()
            piece = m.group()
            # A full stop stays with an abbreviation or an initial, not with the last word of a sentence.
            if stop < end and text[stop] == "." and piece[-1:].isalpha():
                rest = text[stop + 1 : end]
                known = piece.lower() in ABBREVIATIONS
                initial = len(piece) == 1 and piece.isupper()
                last = not text[stop + 1 :].strip("\"'”’)] \n\t")
                if (known or initial) and not rest[:1].isalnum() and not (last and not known):
                    stop += 1
                    out.append((at, stop))
                    at = stop
                    continue
            if any(ch in "'’" for ch in piece) and piece[:1].isalpha() or piece.lower() == "cannot":
                out.extend(_clitics(at, piece))
            else:
                out.append((at, stop))
            at = stop
        # A closing 's after a non-letter ("1990's") is rare enough to leave.
    return out
