"""Writes ../Data/countries.txt from CLDR's territory names and aliases.txt. See README.md."""
import json
import sys
import unicodedata
from pathlib import Path

LANGUAGES = "en fr es de it pt nl sv pl ko ja".split()
# Territories of CLDR that are no ISO 3166-1 countries; XK (Kosovo) is a user-assigned code in wide use and stays.
NOT_ISO = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
SPECIAL = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "ħ": "h", "’": "'", "‘": "'"})


def key(name):
    """As CountryKey does, so that two spellings of one key are written once and a clash is seen here."""
    folded = unicodedata.normalize("NFD", name).lower().translate(SPECIAL)
    letters = "".join(c for c in folded if not unicodedata.combining(c) and c != ".")
    letters = unicodedata.normalize("NFC", letters).replace("&", " and ")
    return " ".join("".join(c if c.isalnum() or c == "'" else " " for c in letters).split())


def is_acronym(name):
    return any(c.isupper() for c in name) and not any(c.islower() for c in name)


def read_sections(path):
    sections, rows = {}, None
    for line in path.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            rows = sections.setdefault(line.strip("[]"), [])
        else:
            rows.append([field.strip() for field in line.split("|")])
    return sections


def cldr_names(territories, code):
    """A territory's names in one language, without shorts of two letters: they are often another country's code."""
    for variant in ("", "-alt-short", "-alt-variant"):
        name = territories.get(code + variant)
        if name and not (variant and is_acronym(name) and sum(c.isalpha() for c in name) <= 2):
            yield name


def spellings(name):
    yield name
    if "(" in name:
        yield name[: name.index("(")].rstrip()
    if name.startswith("St. "):
        yield "Saint " + name[4:]


class Table:
    def __init__(self):
        self.owner, self.rows = {}, []

    def add(self, mark, names, overrule=False):
        """Adds a row; a name that an earlier row has is left out when it comes from the hand-kept file, else it is an error."""
        kept, seen = [], {}
        for name in names:
            k = key(name)
            if self.owner.setdefault(k, mark + names[0]) != mark + names[0]:
                if overrule:
                    continue
                sys.exit(f"{name!r} belongs to {self.owner[k]!r} and to {mark + names[0]!r}: settle it in aliases.txt")
            # An acronym that another language also writes as a word ("Usa") is matched as a word: both spellings are kept.
            if seen.get(k) in (None, "acronym") and (k not in seen or not is_acronym(name)):
                kept.append(name)
                seen[k] = "acronym" if is_acronym(name) else "word"
        if kept[0] != names[0]:
            sys.exit(f"{names[0]!r} names a row of aliases.txt or CLDR, but {self.owner[key(names[0])]!r} has it")
        self.rows.append(mark + "|" + "|".join(kept))


def main(localenames, date):
    hand = read_sections(Path(__file__).with_name("aliases.txt"))
    package = json.loads((localenames / "package.json").read_text("utf-8"))
    cldr = {}
    for language in LANGUAGES:
        content = json.loads((localenames / "main" / language / "territories.json").read_text("utf-8"))
        cldr[language] = content["main"][language]["localeDisplayNames"]["territories"]
    english = cldr["en"]
    printed, own = dict(hand["names"]), {row[0]: row[1:] for row in hand["countries"]}
    official = {}
    for prefix, codes in hand["of"]:
        for code in codes.split():
            official.setdefault(code, []).append(prefix + " " + printed.get(code, english[code]))

    table = Table()
    for row in hand["ambiguous"]:
        table.add("?", row)
    regions = [code for code in english if code.isdigit() or code in ("EU", "UN")]
    in_regions = {english[code][0].upper() + english[code][1:]: code for code in regions}
    for row in hand["non-countries"]:
        code = in_regions.pop(row[0], None)
        table.add("-", row + [name for lang in LANGUAGES if code for name in cldr_names(cldr[lang], code)], overrule=True)
    codes = sorted(code for code in english if len(code) == 2 and code not in NOT_ISO)
    own_keys = {key(name): code for code, names in own.items() for name in names}
    countries = []
    for code in codes:
        names = [printed.get(code, english[code])] + own.get(code, []) + official.get(code, [])
        names += [n for lang in LANGUAGES for name in cldr_names(cldr[lang], code) for n in spellings(name)]
        names = [name for name in names if own_keys.get(key(name), code) == code and table.owner.get(key(name), "").startswith(("?", "-")) is False]
        countries.append((code, names))
    for code, names in countries:
        table.add(code, names)
    for name, code in sorted(in_regions.items()):
        table.add("-", [name] + [n for lang in LANGUAGES for n in cldr_names(cldr[lang], code)], overrule=True)
    demonym_keys = [key(name) for row in hand["demonyms"] for name in row[1:]]
    if len(set(demonym_keys)) < len(demonym_keys):
        sys.exit(f"demonyms twice: {sorted(k for k in set(demonym_keys) if demonym_keys.count(k) > 1)}")
    demonyms = ["~" + row[0] + "|" + "|".join(row[1:]) for row in hand["demonyms"]]

    header = [
        f"# Countries by name. Made on {date} by Lexicons/Build/build_countries.py from CLDR {package['version']} (Unicode License V3, see",
        "# NOTICE-unicode.txt) and Lexicons/Build/aliases.txt. Do not edit by hand.",
        "# CODE|English name|other names ... ; '-' in place of the code: no country; '?': fits more than one; '=': articles; '~CODE': demonyms.",
    ]
    lines = header + ["=|" + "|".join(row) for row in hand["articles"]] + table.rows + demonyms
    data = Path(__file__).parent.parent / "Data"
    (data / "countries.txt").write_text("\n".join(lines) + "\n", "utf-8", newline="\n")
    notice = "The country names in countries.txt and the compositions in compositions.txt come from Unicode data files.\n\n"
    (data / "NOTICE-unicode.txt").write_text(notice + (localenames / "LICENSE").read_text("utf-8"), "utf-8", newline="\n")
    print(f"{len(codes)} countries, {len(table.owner)} names")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
