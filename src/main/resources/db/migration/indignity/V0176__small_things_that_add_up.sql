-- A small thing that takes away from somebody's dignity. One alone may mean little; together they can be abuse.
--   by_whom whose doing it was, in words, where it is known
--   often   how often it happens
--   felt    what it is like for the person, in their own words
create table indignity (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    what        text        not null,
    place       text,
    by_whom     text,
    often       text        not null check (often in ('once', 'sometimes', 'often', 'not-known')),
    felt        text,
    happened_on date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references indignity
);
create index indignity_of_case on indignity (authority, case_id);
create index indignity_stands_for on indignity (authority, stands_for);
create index indignity_by_what_it_stands_for on indignity (authority, (case when stands_for is null then id else stands_for end));
call keep('indignity');
