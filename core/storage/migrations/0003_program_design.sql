ALTER TABLE program ADD COLUMN purpose INTEGER NOT NULL DEFAULT 0;
ALTER TABLE program ADD COLUMN enrollment INTEGER NOT NULL DEFAULT 0;
ALTER TABLE program ADD COLUMN group_least INTEGER NOT NULL DEFAULT 3;
ALTER TABLE program ADD COLUMN group_most INTEGER NOT NULL DEFAULT 6;
ALTER TABLE program ADD COLUMN capacity INTEGER NOT NULL DEFAULT 1;
ALTER TABLE program ADD COLUMN minimum_minutes INTEGER;
ALTER TABLE program ADD COLUMN mandatory INTEGER NOT NULL DEFAULT 0;
ALTER TABLE program ADD COLUMN entry INTEGER NOT NULL DEFAULT 2;
ALTER TABLE program ADD COLUMN mentee_rules TEXT NOT NULL DEFAULT '{}'; -- JSON
ALTER TABLE program ADD COLUMN mentor_rules TEXT NOT NULL DEFAULT '{}'; -- JSON
ALTER TABLE program ADD COLUMN channels TEXT NOT NULL DEFAULT '[]'; -- JSON
ALTER TABLE program ADD COLUMN data_kept TEXT NOT NULL DEFAULT '{}'; -- JSON: what is not named is kept
ALTER TABLE program ADD COLUMN retention_months INTEGER NOT NULL DEFAULT 24;
ALTER TABLE program ADD COLUMN follow_up_months INTEGER NOT NULL DEFAULT 12;
ALTER TABLE program ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;

CREATE TABLE workspace_setting (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    program_id INTEGER REFERENCES program (id) ON DELETE CASCADE,
    json TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX draft_program ON draft (program_id);

CREATE TABLE goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    program_id INTEGER NOT NULL REFERENCES program (id) ON DELETE CASCADE,
    verb INTEGER,
    measure TEXT, -- the catalog's key
    months INTEGER NOT NULL,
    typed_name TEXT NOT NULL DEFAULT '',
    typed_unit TEXT NOT NULL DEFAULT '',
    typed_higher_is_better INTEGER NOT NULL DEFAULT 1,
    typed_source TEXT NOT NULL DEFAULT '',
    people TEXT NOT NULL DEFAULT '{}', -- JSON: whom it is about
    baseline REAL,
    baseline_kind INTEGER,
    baseline_on TEXT,
    baseline_source TEXT NOT NULL DEFAULT '',
    baseline_n INTEGER NOT NULL DEFAULT 0,
    target REAL,
    aim TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    status INTEGER NOT NULL,
    active_since TEXT,
    closed_on TEXT,
    closing_note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX goal_program ON goal (program_id);

CREATE TABLE goal_checkpoint (
    id INTEGER PRIMARY KEY,
    goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    on_day TEXT NOT NULL,
    UNIQUE (goal_id, on_day)
) STRICT;

-- Which criteria of pairing a goal asks for, by kind: a criterion may serve several goals.
CREATE TABLE goal_criterion (
    id INTEGER PRIMARY KEY,
    goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    UNIQUE (goal_id, kind)
) STRICT;

CREATE TABLE goal_reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    on_day TEXT NOT NULL,
    value REAL NOT NULL,
    manual INTEGER NOT NULL,
    n INTEGER NOT NULL DEFAULT 0,
    data_through TEXT,
    note TEXT NOT NULL DEFAULT '',
    UNIQUE (goal_id, on_day, manual)
) STRICT;

CREATE TABLE goal_edit (
    id INTEGER PRIMARY KEY,
    goal_id INTEGER NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
    on_day TEXT NOT NULL,
    field INTEGER NOT NULL,
    value_before TEXT NOT NULL DEFAULT '',
    value_after TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX goal_edit_goal ON goal_edit (goal_id);

CREATE TABLE mentee_goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pairing_id INTEGER NOT NULL REFERENCES pairing (id) ON DELETE CASCADE,
    participant_id INTEGER NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    what TEXT NOT NULL,
    sign TEXT NOT NULL DEFAULT '',
    next_step TEXT NOT NULL DEFAULT '',
    why TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    status INTEGER NOT NULL,
    closed_on TEXT,
    verified_by INTEGER,
    closing_note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX mentee_goal_pairing ON mentee_goal (pairing_id);
CREATE INDEX mentee_goal_participant ON mentee_goal (participant_id);

CREATE TABLE mentee_goal_reading (
    id INTEGER PRIMARY KEY,
    mentee_goal_id INTEGER NOT NULL REFERENCES mentee_goal (id) ON DELETE CASCADE,
    on_day TEXT NOT NULL,
    percent INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    obstacles TEXT NOT NULL DEFAULT '',
    UNIQUE (mentee_goal_id, on_day)
) STRICT;
