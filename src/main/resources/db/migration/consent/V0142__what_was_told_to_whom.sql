-- What was told about somebody, to whom and why. It rests on an answer by which they agree (consent_id), or on going on
-- without that (going_on_id), or nothing is said about it yet. That something was told stays true where what it rests on
-- was recorded in error.
create table passed_on (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    to_whom     text        not null,
    what        text        not null,
    why         text        not null,
    consent_id  uuid,
    going_on_id uuid,
    told_by     text        not null,
    told_on     date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, consent_id) references consent,
    foreign key (authority, going_on_id) references going_on,
    check (num_nonnulls(consent_id, going_on_id) < 2)
);
create index passed_on_of_case on passed_on (authority, case_id);
create index passed_on_consent on passed_on (authority, consent_id);
create index passed_on_going_on on passed_on (authority, going_on_id);
call keep('passed_on');
