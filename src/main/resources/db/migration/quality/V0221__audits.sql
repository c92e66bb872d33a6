-- Reading case files to learn from them. What is recorded of a programme, of the cases that are drawn for it and of what is
-- found in them stands on a chain of the programme's own, under its id. No chain of a case gets a fact by it.

-- A programme of audits.
--   tool            the code of the question set, which comes with the software
--   other_team      whether nobody reads a case that their own team holds
--   second_reader   whether somebody else reads each case too
--   period          how often cases are drawn, in words, and owner, who is responsible, in words
--   confidentiality what was agreed about who hears what, in words
create table audit_programme (
    authority       text        not null references authority,
    id              uuid        not null,
    name            text        not null,
    kind            text        not null check (kind in ('internal', 'peer', 'multi-agency', 'external', 'beside-the-worker',
                                                         'group')),
    tool            text        not null,
    other_team      boolean     not null,
    second_reader   boolean     not null,
    period          text        not null,
    owner           text        not null,
    why             text        not null,
    confidentiality text,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (authority, id)
);
call keep('audit_programme');

-- One draw of a programme. The same frame and the same seed draw the same cases again.
--   frame, team, from_day, until_day  what was drawn from, and frame_size how much that was
--   wanted, each_team                 how many, over all or of each team
create table audit_cycle (
    authority    text        not null,
    id           uuid        not null,
    programme_id uuid        not null,
    frame        text        not null check (frame in ('ended', 'not-come-about', 'no-enquiry')),
    team         text,
    from_day     date        not null,
    until_day    date        not null,
    wanted       integer     not null check (wanted > 0),
    each_team    boolean     not null,
    seed         bigint      not null,
    frame_size   integer     not null check (frame_size >= 0),
    why          text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, programme_id) references audit_programme,
    check (until_day >= from_day)
);
create index audit_cycle_of_programme on audit_cycle (authority, programme_id);
call keep('audit_cycle');

-- A case that was drawn.
--   row_id  the enquiry that ended, or the concern
--   team    which team held the case then, or null
--   place   its place in the order of the draw
create table audit_case (
    authority    text        not null,
    id           uuid        not null,
    programme_id uuid        not null,
    cycle_id     uuid        not null,
    case_id      uuid        not null,
    row_id       uuid        not null,
    team         text,
    place        integer     not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, cycle_id, row_id),
    foreign key (authority, programme_id) references audit_programme,
    foreign key (authority, cycle_id) references audit_cycle,
    foreign key (authority, case_id) references case_file
);
create index audit_case_of_case on audit_case (authority, case_id);
create index audit_case_of_programme on audit_case (authority, programme_id);
call keep('audit_case');

-- Who reads a case: the first reader and, where the programme asks for one, the second. A later row for the same place
-- names the one it replaces.
create table audit_reader (
    authority     text        not null,
    id            uuid        not null,
    audit_case_id uuid        not null,
    case_id       uuid        not null,
    place         integer     not null check (place in (1, 2)),
    reader        text        not null,
    due_on        date        not null,
    replaces      uuid,
    why           text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, audit_case_id) references audit_case,
    foreign key (authority, case_id) references case_file,
    foreign key (authority, reader) references practitioner,
    foreign key (authority, replaces) references audit_reader
);
create unique index audit_reader_first on audit_reader (authority, audit_case_id, place) where replaces is null;
create index audit_reader_of_drawn on audit_reader (authority, audit_case_id);
create index audit_reader_of_case on audit_reader (authority, case_id);
create index audit_reader_by_reader on audit_reader (authority, reader);
call keep('audit_reader');

-- What a reader found. One that was wrong is recorded again and names the one it replaces.
--   reader_id  the row that gave the case to them
--   good       good practice, themes what it is about, spoke what was heard from the person, the worker or others, and
--              consent how it is known that the person agreed to be asked
create table audit (
    authority     text        not null,
    id            uuid        not null,
    programme_id  uuid        not null,
    audit_case_id uuid        not null,
    case_id       uuid        not null,
    reader_id     uuid        not null,
    good          text,
    themes        text,
    spoke         text,
    consent       text,
    replaces      uuid,
    why           text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, programme_id) references audit_programme,
    foreign key (authority, audit_case_id) references audit_case,
    foreign key (authority, case_id) references case_file,
    foreign key (authority, reader_id) references audit_reader,
    foreign key (authority, replaces) references audit,
    check ((replaces is null) = (why is null)),
    check (spoke is null or consent is not null)
);
create unique index audit_first on audit (authority, reader_id) where replaces is null;
create index audit_by_reader on audit (authority, reader_id);
create index audit_of_case on audit (authority, case_id);
create index audit_of_drawn on audit (authority, audit_case_id);
create index audit_of_programme on audit (authority, programme_id);
call keep('audit');

-- The answer of an audit to one question.
--   evidence  the entries of the case that the reader takes for it
create table audit_answer (
    authority   text        not null,
    id          uuid        not null,
    audit_id    uuid        not null,
    question    text        not null,
    rating      text        not null,
    words       text,
    evidence    uuid[]      not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, audit_id, question),
    foreign key (authority, audit_id) references audit
);
call keep('audit_answer');

-- What is agreed where two readers rated a question differently. The latest counts.
create table audit_agreed (
    authority     text        not null,
    id            uuid        not null,
    audit_case_id uuid        not null,
    question      text        not null,
    rating        text        not null,
    why           text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, audit_case_id) references audit_case
);
create index audit_agreed_of_drawn on audit_agreed (authority, audit_case_id, question);
call keep('audit_agreed');

-- What is to be done because of an audit, by whom and by when, and what became of it.
create table audit_action (
    authority     text        not null,
    id            uuid        not null,
    programme_id  uuid        not null,
    audit_case_id uuid        not null,
    case_id       uuid        not null,
    what          text        not null,
    who           text        not null,
    who_id        text,
    due_on        date        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, programme_id) references audit_programme,
    foreign key (authority, audit_case_id) references audit_case,
    foreign key (authority, case_id) references case_file
);
create index audit_action_of_drawn on audit_action (authority, audit_case_id);
create index audit_action_of_case on audit_action (authority, case_id);
create index audit_action_of_programme on audit_action (authority, programme_id);
call keep('audit_action');

create table audit_action_ended (
    authority   text        not null,
    id          uuid        not null,
    action_id   uuid        not null,
    became      text        not null check (became in ('done', 'not-needed')),
    words       text        not null,
    ended_on    date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, action_id),
    foreign key (authority, action_id) references audit_action
);
call keep('audit_action_ended');

-- What was found is given to whoever did the work, who can answer.
create table audit_feedback (
    authority     text        not null,
    id            uuid        not null,
    audit_case_id uuid        not null,
    case_id       uuid        not null,
    given_to      text        not null,
    words         text        not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, audit_case_id) references audit_case,
    foreign key (authority, case_id) references case_file,
    foreign key (authority, given_to) references practitioner,
    check (given_to <> recorded_by)
);
create index audit_feedback_of_drawn on audit_feedback (authority, audit_case_id);
create index audit_feedback_given_to on audit_feedback (authority, given_to);
create index audit_feedback_of_case on audit_feedback (authority, case_id);
call keep('audit_feedback');

create table audit_reply (
    authority   text        not null,
    id          uuid        not null,
    feedback_id uuid        not null,
    words       text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, feedback_id),
    foreign key (authority, feedback_id) references audit_feedback
);
call keep('audit_reply');
