-- A set of questions of a council's own. It is never changed: another version is another row, which names the code of the set
-- that it follows. The code of one of these is its id; those that come with the software have codes of their own.
--
--   subject    what is looked at or who is asked, and scale how each question is answered
--   threshold  below how many in a hundred of the points that could be had coaching is offered, or null
--   questions, hints, principles, topics, suggested   one for each question, an empty text where there is none. Topics are
--              codes with commas between them
create table audit_tool (
    authority   text        not null,
    id          uuid        not null,
    follows     text,
    name        text        not null,
    version     integer     not null check (version > 0),
    source      text        not null,
    subject     text        not null check (subject in ('file', 'later', 'watched', 'worker', 'person')),
    scale       text        not null check (scale in ('rag', 'score', 'said', 'words')),
    threshold   integer     check (threshold between 1 and 100),
    questions   text[]      not null,
    hints       text[]      not null,
    principles  text[]      not null,
    topics      text[]      not null,
    suggested   text[]      not null,
    why         text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, follows),
    foreign key (authority) references authority,
    check (cardinality(questions) > 0 and cardinality(questions) = all (array[cardinality(hints), cardinality(principles),
           cardinality(topics), cardinality(suggested)])),
    check (threshold is null or scale in ('rag', 'score'))
);
call keep('audit_tool');

-- That a set is no longer offered. Programmes that have it go on with it.
create table audit_tool_ended (
    authority   text        not null,
    id          uuid        not null,
    tool        text        not null,
    why         text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, tool),
    foreign key (authority) references authority
);
call keep('audit_tool_ended');

-- How many months there are from one draw to the next, and whose list the next is on. Null where it was not said, and in rows
-- from before, so that their digests stay.
alter table audit_programme
    add every_months integer check (every_months between 1 and 36),
    add runs         text,
    add foreign key (authority, runs) references practitioner;
create index audit_programme_run_by on audit_programme (authority, runs);

-- What a programme is from now on. How files are read, and by how many, stays as it was set up.
create table audit_programme_changed (
    authority       text        not null,
    id              uuid        not null,
    programme_id    uuid        not null,
    replaces        uuid,
    name            text        not null,
    tool            text        not null,
    period          text        not null,
    owner           text        not null,
    why             text        not null,
    confidentiality text,
    every_months    integer     check (every_months between 1 and 36),
    runs            text,
    because         text        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, programme_id, replaces),
    foreign key (authority, programme_id) references audit_programme,
    foreign key (authority, replaces) references audit_programme_changed,
    foreign key (authority, runs) references practitioner
);
create index audit_programme_changed_replaces on audit_programme_changed (authority, replaces);
create index audit_programme_changed_run_by on audit_programme_changed (authority, runs);
call keep('audit_programme_changed');

create table audit_programme_ended (
    authority    text        not null,
    id           uuid        not null,
    programme_id uuid        not null,
    why          text        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, programme_id),
    foreign key (authority, programme_id) references audit_programme
);
call keep('audit_programme_ended');

-- Which set of questions a draw is read with. Null in rows from before, whose programme had one set from beginning to end.
alter table audit_cycle add tool text;

-- A meeting or a group that reads cases of a programme together: who agreed to what about confidentiality.
--   who         one line for each
--   kept_where  where the paper is that they signed, or null
create table audit_meeting (
    authority    text        not null,
    id           uuid        not null,
    programme_id uuid        not null,
    met_on       date        not null,
    who          text[]      not null check (cardinality(who) > 0),
    agreed       text        not null,
    kept_where   text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, programme_id) references audit_programme
);
create index audit_meeting_of_programme on audit_meeting (authority, programme_id);
call keep('audit_meeting');

-- That what a programme found was reported to a Board, and what the Board said to it, or null.
create table audit_report (
    authority    text        not null,
    id           uuid        not null,
    programme_id uuid        not null,
    board        text        not null,
    reported_on  date        not null,
    words        text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, programme_id) references audit_programme
);
create index audit_report_of_programme on audit_report (authority, programme_id);
call keep('audit_report');

-- What somebody said, or what was seen, beside the reading of a drawn case, with a set of questions of its own.
--   with_whom  who was asked or watched, and agreed how they agreed to it before; null where a file was read
--   questions, ratings, words   one for each question that was answered, an empty text where there is none
create table audit_beside (
    authority     text        not null,
    id            uuid        not null,
    programme_id  uuid        not null,
    audit_case_id uuid        not null,
    case_id       uuid        not null,
    tool          text        not null,
    with_whom     text,
    agreed        text,
    held_on       date        not null,
    questions     text[]      not null check (cardinality(questions) > 0),
    ratings       text[]      not null,
    words         text[]      not null,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, programme_id) references audit_programme,
    foreign key (authority, audit_case_id) references audit_case,
    foreign key (authority, case_id) references case_file,
    check (cardinality(questions) = cardinality(ratings) and cardinality(questions) = cardinality(words)),
    check ((with_whom is null) = (agreed is null))
);
create index audit_beside_of_drawn on audit_beside (authority, audit_case_id);
create index audit_beside_of_case on audit_beside (authority, case_id);
create index audit_beside_of_programme on audit_beside (authority, programme_id);
call keep('audit_beside');
