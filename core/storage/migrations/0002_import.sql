-- What HR says of a leaving: the day as it was last said (left_on is what all rosters together show), and why.
-- And the columns of HR's files that are kept under names of their own: {"Cost center": "4711"}, '' for none.
ALTER TABLE roster_entry ADD COLUMN leaving_reason INTEGER;
ALTER TABLE roster_entry ADD COLUMN custom TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN leaving_date TEXT;
ALTER TABLE person ADD COLUMN leaving_reason INTEGER;
ALTER TABLE person ADD COLUMN custom TEXT NOT NULL DEFAULT '';
ALTER TABLE employment_event ADD COLUMN reason INTEGER;
UPDATE person SET leaving_date = (
    SELECT e.left_on FROM roster_entry e JOIN roster r ON r.id = e.roster_id
    WHERE e.person_id = person.id ORDER BY r.as_of DESC LIMIT 1);

-- Numbers that people had before HR gave them another: older rosters still find them.
CREATE TABLE former_number (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX former_number_person ON former_number (person_id);

-- How files of a certain header are imported.
CREATE TABLE import_profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    fingerprint TEXT NOT NULL, -- of the header
    content TEXT NOT NULL, -- JSON, as it is exported
    saved_at TEXT NOT NULL,
    UNIQUE (kind, fingerprint),
    UNIQUE (kind, name)
) STRICT;

-- What values of files are called here: "Mgr" is "Manager".
CREATE TABLE value_alias (
    id INTEGER PRIMARY KEY,
    field TEXT NOT NULL, -- its key
    value TEXT NOT NULL,
    meaning TEXT NOT NULL,
    UNIQUE (field, value)
) STRICT;

-- Every import that was made.
CREATE TABLE import_log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    imported_at TEXT NOT NULL,
    kind INTEGER NOT NULL,
    program_id INTEGER REFERENCES program (id) ON DELETE SET NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    as_of TEXT,
    complete INTEGER NOT NULL,
    profile TEXT NOT NULL DEFAULT '', -- its name then
    row_count INTEGER NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    left_count INTEGER NOT NULL,
    returned INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    rejected INTEGER NOT NULL
) STRICT;
CREATE INDEX import_log_program ON import_log (program_id);
