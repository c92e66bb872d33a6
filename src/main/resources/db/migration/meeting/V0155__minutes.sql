-- What was written down of a meeting, in two versions: one for the person too, and, where professionals talked without them,
-- what only those have who were there. The latest counts.
create table meeting_minutes (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    meeting_id  uuid        not null,
    words       text        not null,
    apart       text,
    made        text,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, meeting_id) references meeting,
    foreign key (authority, stands_for) references meeting_minutes
);
create index meeting_minutes_of_case on meeting_minutes (authority, case_id);
create index meeting_minutes_of_meeting on meeting_minutes (authority, meeting_id);
create index meeting_minutes_stands_for on meeting_minutes (authority, stands_for);
create index meeting_minutes_by_what_it_stands_for on meeting_minutes
    (authority, (case when stands_for is null then id else stands_for end));
call keep('meeting_minutes');

-- When the person got theirs and in which form, or why they do not get them. The latest counts.
create table minutes_given (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    meeting_id  uuid        not null,
    given_on    date,
    how         text,
    not_given   text,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, meeting_id) references meeting,
    foreign key (authority, stands_for) references minutes_given,
    check (num_nonnulls(given_on, not_given) = 1),
    check (given_on is not null or how is null)
);
create index minutes_given_of_case on minutes_given (authority, case_id);
create index minutes_given_of_meeting on minutes_given (authority, meeting_id);
create index minutes_given_stands_for on minutes_given (authority, stands_for);
create index minutes_given_by_what_it_stands_for on minutes_given
    (authority, (case when stands_for is null then id else stands_for end));
call keep('minutes_given');
