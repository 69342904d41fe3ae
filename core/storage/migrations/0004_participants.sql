-- Skills become a list of their own, so that two names of one skill can be made one.
CREATE TABLE skill (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    managed INTEGER NOT NULL DEFAULT 0 -- 0: typed by somebody, 1: put on the list
) STRICT;

CREATE TABLE skill_synonym (
    id INTEGER PRIMARY KEY,
    skill_id INTEGER NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    name TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX skill_synonym_skill ON skill_synonym (skill_id);

INSERT INTO skill (name) SELECT min(skill) FROM participant_skill GROUP BY lower(skill);

CREATE TABLE participant_skill_by_id (
    id INTEGER PRIMARY KEY,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    offered INTEGER NOT NULL,
    skill_id INTEGER NOT NULL REFERENCES skill (id) ON DELETE RESTRICT,
    UNIQUE (participant_id, offered, skill_id)
) STRICT;
INSERT OR IGNORE INTO participant_skill_by_id (participant_id, offered, skill_id)
    SELECT p.participant_id, p.offered, s.id FROM participant_skill p JOIN skill s ON lower(s.name) = lower(p.skill)
    ORDER BY p.id;
DROP TABLE participant_skill;
ALTER TABLE participant_skill_by_id RENAME TO participant_skill;
CREATE INDEX participant_skill_skill ON participant_skill (skill_id);

-- One row a change of state, the newest last.
CREATE TABLE participant_state_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    state INTEGER NOT NULL,
    on_day TEXT, -- NULL: not known
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX participant_state_change_participant ON participant_state_change (participant_id);
INSERT INTO participant_state_change (participant_id, state, on_day)
    SELECT id, state, enrolled_on FROM participant ORDER BY id;

ALTER TABLE participant ADD COLUMN wait_list_place INTEGER;
UPDATE participant SET wait_list_place =
    (SELECT count(*) FROM participant other
     WHERE other.program_id = participant.program_id AND other.state = 3
       AND (ifnull(other.enrolled_on, '9999'), other.id) <= (ifnull(participant.enrolled_on, '9999'), participant.id))
    WHERE state = 3;

CREATE TABLE participant_profile (
    id INTEGER PRIMARY KEY,
    participant_id INTEGER NOT NULL UNIQUE REFERENCES participant (id) ON DELETE CASCADE,
    background TEXT NOT NULL DEFAULT '',
    target_role TEXT NOT NULL DEFAULT '',
    goals TEXT NOT NULL DEFAULT '',
    time_zone TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

-- Goal tags, interests, channels, languages: lists of words, in the order given.
CREATE TABLE participant_word (
    id INTEGER PRIMARY KEY,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    word TEXT NOT NULL,
    UNIQUE (participant_id, kind, word)
) STRICT;

CREATE TABLE participant_availability (
    id INTEGER PRIMARY KEY,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    weekday INTEGER NOT NULL, -- 1: Monday
    from_minute INTEGER NOT NULL,
    to_minute INTEGER NOT NULL
) STRICT;
CREATE INDEX participant_availability_participant ON participant_availability (participant_id);

CREATE TABLE participant_scale (
    id INTEGER PRIMARY KEY,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    item INTEGER NOT NULL,
    value INTEGER NOT NULL, -- 1…5
    UNIQUE (participant_id, item)
) STRICT;

CREATE TABLE participant_choice (
    id INTEGER PRIMARY KEY,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    rank INTEGER NOT NULL, -- 1: the most wanted
    chosen_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    UNIQUE (participant_id, chosen_id)
) STRICT;
CREATE INDEX participant_choice_chosen ON participant_choice (chosen_id);

CREATE TABLE participant_avoidance (
    id INTEGER PRIMARY KEY,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    UNIQUE (participant_id, person_id)
) STRICT;
CREATE INDEX participant_avoidance_person ON participant_avoidance (person_id);

CREATE TABLE directory_consent (
    id INTEGER PRIMARY KEY,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    field INTEGER NOT NULL,
    UNIQUE (participant_id, field)
) STRICT;

-- Sensitive, and apart for that reason: what somebody says of themselves, and what they wish of the other.
CREATE TABLE sensitive_answer (
    id INTEGER PRIMARY KEY,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    attribute TEXT NOT NULL,
    value TEXT NOT NULL DEFAULT '',
    wish INTEGER NOT NULL DEFAULT 0,
    UNIQUE (participant_id, attribute)
) STRICT;

-- The attributes of diversity that a program asks for; the choices one a line, none: free text.
CREATE TABLE diversity_attribute (
    id INTEGER PRIMARY KEY,
    program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    choices TEXT NOT NULL DEFAULT '',
    UNIQUE (program_id, name)
) STRICT;

CREATE TABLE mentor_directory (
    id INTEGER PRIMARY KEY,
    program_id INTEGER NOT NULL UNIQUE REFERENCES program (id) ON DELETE CASCADE,
    opens_on TEXT,
    closes_on TEXT,
    most_choices INTEGER NOT NULL,
    introduction TEXT NOT NULL DEFAULT ''
) STRICT;

-- What a workspace added to the shipped library, or changed of it.
CREATE TABLE resource (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    origin TEXT NOT NULL DEFAULT '', -- the shipped one it takes the place of; empty: the workspace's own
    program_id INTEGER REFERENCES program (id) ON DELETE CASCADE, -- NULL: of every program
    kind INTEGER NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    hidden INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX resource_program ON resource (program_id);
