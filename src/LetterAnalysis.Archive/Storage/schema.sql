-- The tables of an archive, version 1. Places (start, length) are UTF-16 code units in the letter's source text; see README.md.

CREATE TABLE archive (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO archive VALUES ('schema', 'letter-analysis/archive'), ('schemaVersion', '1');

-- One row a file that was read; problem says why it holds no letters when it could not be read.
CREATE TABLE files (
    id         INTEGER PRIMARY KEY,
    path       TEXT NOT NULL UNIQUE,
    sha256     TEXT,
    length     INTEGER NOT NULL,
    media_type TEXT,
    problem    TEXT
);

CREATE TABLE letters (
    id          INTEGER PRIMARY KEY,
    file        INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL,
    start       INTEGER NOT NULL,
    length      INTEGER NOT NULL,
    language    TEXT NOT NULL,
    date        TEXT,
    date_iso    TEXT,
    date_origin TEXT,
    addressee   TEXT,
    subject     TEXT,
    salutation  TEXT,
    valediction TEXT,
    sketch      BLOB NOT NULL,
    UNIQUE (file, number)
);
CREATE INDEX letters_by_date ON letters (date_iso);

CREATE TABLE copies (letter INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (letter, ordinal)) WITHOUT ROWID;

CREATE TABLE sections (letter INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE, ordinal INTEGER NOT NULL, kind TEXT NOT NULL,
    start INTEGER NOT NULL, length INTEGER NOT NULL, PRIMARY KEY (letter, ordinal)) WITHOUT ROWID;

-- Listed items; parent is the ordinal of the item that one is nested in.
CREATE TABLE recommendations (
    letter  INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    parent  INTEGER,
    number  TEXT,
    topic   TEXT,
    text    TEXT NOT NULL,
    start   INTEGER NOT NULL,
    length  INTEGER NOT NULL,
    PRIMARY KEY (letter, ordinal)
) WITHOUT ROWID;

-- Asks of listed items (recommendation is the item's ordinal) and asks in prose (recommendation is null).
CREATE TABLE asks (
    letter         INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
    ordinal        INTEGER NOT NULL,
    recommendation INTEGER,
    text           TEXT NOT NULL,
    frame_verb     TEXT,
    verbs          TEXT NOT NULL,
    addressees     TEXT NOT NULL,
    negative       INTEGER NOT NULL,
    strength       TEXT,
    deadline       TEXT,
    start          INTEGER NOT NULL,
    length         INTEGER NOT NULL,
    PRIMARY KEY (letter, ordinal)
) WITHOUT ROWID;

CREATE TABLE signatories (
    letter       INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    heading      TEXT,
    acronym      TEXT,
    country      TEXT,
    country_text TEXT,
    role         TEXT,
    organization TEXT,
    other_names  TEXT NOT NULL,
    start        INTEGER NOT NULL,
    length       INTEGER NOT NULL,
    PRIMARY KEY (letter, ordinal)
) WITHOUT ROWID;

CREATE TABLE claims (
    letter     INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    subject    TEXT NOT NULL,
    comparator TEXT NOT NULL,
    value      INTEGER NOT NULL,
    text       TEXT NOT NULL,
    start      INTEGER NOT NULL,
    length     INTEGER NOT NULL,
    PRIMARY KEY (letter, ordinal)
) WITHOUT ROWID;

CREATE TABLE citations (
    letter    INTEGER NOT NULL REFERENCES letters (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    text      TEXT NOT NULL,
    canonical TEXT NOT NULL,
    start     INTEGER NOT NULL,
    length    INTEGER NOT NULL,
    PRIMARY KEY (letter, ordinal)
) WITHOUT ROWID;

-- The families that were found last: which letter is a variant, edition, translation or copy of which, or a reply to it. Letters added since are in none.
CREATE TABLE family_members (
    letter     INTEGER PRIMARY KEY REFERENCES letters (id) ON DELETE CASCADE,
    family     INTEGER NOT NULL,
    relation   TEXT NOT NULL,
    related_to INTEGER NOT NULL,
    similarity REAL NOT NULL,
    reason     TEXT NOT NULL,
    centre     INTEGER NOT NULL,
    is_centre  INTEGER NOT NULL
);
CREATE INDEX family_members_by_family ON family_members (family);

-- The letters' texts, a row a letter (rowid = letters.id). U+200B stands around each character of scripts without spaces; leave it out to have the text.
CREATE VIRTUAL TABLE letter_words USING fts5 (subject, text, tokenize = "unicode61 remove_diacritics 2");
