-- People as the rosters show them. Every roster's entries are kept: employment events follow from all of them,
-- whatever the order in which they came.
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    employee_number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    grade TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    manager_number TEXT NOT NULL DEFAULT '',
    hire_date TEXT,
    employed INTEGER NOT NULL DEFAULT 1,
    left_on TEXT
) STRICT;
CREATE INDEX person_manager ON person (manager_number);

CREATE TABLE roster (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    as_of TEXT NOT NULL UNIQUE,
    complete INTEGER NOT NULL,
    file_name TEXT NOT NULL DEFAULT '',
    imported_at TEXT NOT NULL
) STRICT;

CREATE TABLE roster_entry (
    id INTEGER PRIMARY KEY,
    roster_id INTEGER NOT NULL REFERENCES roster (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    grade TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    manager_number TEXT NOT NULL DEFAULT '',
    hire_date TEXT,
    left_on TEXT,
    UNIQUE (person_id, roster_id)
) STRICT;
CREATE INDEX roster_entry_roster ON roster_entry (roster_id);

CREATE TABLE employment_event (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    on_day TEXT NOT NULL,
    after_day TEXT,
    value_before TEXT NOT NULL DEFAULT '',
    value_after TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX employment_event_person ON employment_event (person_id, on_day);

CREATE TABLE program (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    type INTEGER NOT NULL,
    start_day TEXT,
    end_day TEXT,
    cadence_days INTEGER NOT NULL,
    trial_days INTEGER NOT NULL,
    minimum_group_size INTEGER NOT NULL
) STRICT;

CREATE TABLE criterion (
    id INTEGER PRIMARY KEY,
    program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    must INTEGER NOT NULL,
    goal TEXT NOT NULL DEFAULT '',
    UNIQUE (program_id, kind)
) STRICT;

CREATE TABLE participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    role INTEGER NOT NULL,
    state INTEGER NOT NULL,
    enrolled_on TEXT,
    capacity INTEGER NOT NULL,
    department TEXT NOT NULL DEFAULT '',
    location TEXT NOT NULL DEFAULT '',
    UNIQUE (program_id, person_id)
) STRICT;
CREATE INDEX participant_person ON participant (person_id);

CREATE TABLE participant_skill (
    id INTEGER PRIMARY KEY,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    offered INTEGER NOT NULL,
    skill TEXT NOT NULL,
    UNIQUE (participant_id, offered, skill)
) STRICT;

-- Pairs that must never be proposed, with the reason.
CREATE TABLE banned_pair (
    id INTEGER PRIMARY KEY,
    program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    mentor_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    mentee_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (mentor_id, mentee_id)
) STRICT;
CREATE INDEX banned_pair_program ON banned_pair (program_id);
CREATE INDEX banned_pair_mentee ON banned_pair (mentee_id);

CREATE TABLE matching_round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    computed_at TEXT NOT NULL,
    seed INTEGER NOT NULL,
    criteria TEXT NOT NULL, -- JSON, as they were
    published INTEGER NOT NULL DEFAULT 0,
    matched INTEGER NOT NULL,
    total_score INTEGER NOT NULL,
    optimal INTEGER NOT NULL,
    bound INTEGER NOT NULL,
    gap INTEGER NOT NULL,
    UNIQUE (program_id, name)
) STRICT;

CREATE TABLE proposal (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES matching_round (id) ON DELETE CASCADE,
    score INTEGER NOT NULL,
    why TEXT NOT NULL -- JSON: points per criterion
) STRICT;
CREATE INDEX proposal_round ON proposal (round_id);

CREATE TABLE proposal_member (
    id INTEGER PRIMARY KEY,
    proposal_id INTEGER NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    mentors INTEGER NOT NULL, -- 1: as mentor, 0: as mentee
    UNIQUE (proposal_id, participant_id)
) STRICT;
CREATE INDEX proposal_member_participant ON proposal_member (participant_id);

CREATE TABLE unmatched (
    id INTEGER PRIMARY KEY,
    round_id INTEGER NOT NULL REFERENCES matching_round (id) ON DELETE CASCADE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    reason INTEGER NOT NULL,
    candidates INTEGER NOT NULL,
    forbidden INTEGER NOT NULL,
    places INTEGER NOT NULL,
    rivals INTEGER NOT NULL,
    UNIQUE (round_id, participant_id)
) STRICT;
CREATE INDEX unmatched_participant ON unmatched (participant_id);

CREATE TABLE pairing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    round_id INTEGER REFERENCES matching_round (id) ON DELETE SET NULL,
    state INTEGER NOT NULL,
    started_on TEXT NOT NULL,
    ended_on TEXT,
    end_reason TEXT NOT NULL DEFAULT '',
    score INTEGER,
    cadence_days INTEGER
) STRICT;
CREATE INDEX pairing_program ON pairing (program_id);
CREATE INDEX pairing_round ON pairing (round_id);

CREATE TABLE pairing_member (
    id INTEGER PRIMARY KEY,
    pairing_id INTEGER NOT NULL REFERENCES pairing (id) ON DELETE CASCADE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE RESTRICT,
    mentors INTEGER NOT NULL,
    UNIQUE (pairing_id, participant_id)
) STRICT;
CREATE INDEX pairing_member_participant ON pairing_member (participant_id);

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pairing_id INTEGER NOT NULL REFERENCES pairing (id) ON DELETE CASCADE,
    on_day TEXT NOT NULL,
    status INTEGER NOT NULL,
    minutes INTEGER,
    channel TEXT NOT NULL DEFAULT '',
    progress TEXT NOT NULL DEFAULT '',
    obstacles TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX meeting_pairing ON meeting (pairing_id, on_day);

CREATE TABLE survey_wave (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    sent_on TEXT NOT NULL,
    UNIQUE (program_id, name)
) STRICT;

-- One person's answer to "How satisfied are you with the program?", 1…5; NULL: invited, not answered.
CREATE TABLE satisfaction_response (
    id INTEGER PRIMARY KEY,
    wave_id INTEGER NOT NULL REFERENCES survey_wave (id) ON DELETE CASCADE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    answer INTEGER,
    answered_on TEXT,
    UNIQUE (wave_id, participant_id)
) STRICT;
CREATE INDEX satisfaction_response_participant ON satisfaction_response (participant_id);
