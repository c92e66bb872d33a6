-- A change in somebody's life, and whether a review follows from it: by a day, or without one, or not and why.
create table change_noticed (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    what        text[]      not null check (cardinality(what) > 0),
    words       text        not null,
    look_by     date,
    why_not     text,
    noticed_on  date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references change_noticed,
    check (why_not is null or look_by is null)
);
create index change_noticed_of_case on change_noticed (authority, case_id);
create index change_noticed_stands_for on change_noticed (authority, stands_for);
create index change_noticed_by_what_it_stands_for on change_noticed (authority, (case when stands_for is null then id else stands_for end));
call keep('change_noticed');
