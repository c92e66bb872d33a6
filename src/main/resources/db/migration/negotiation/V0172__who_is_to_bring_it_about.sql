-- Who is to bring something about that the person wants, and whether it is the council's to give. The newest of each thing
-- stands, and it falls with the words it is about.
--   helping what others do towards it, and who
--   council what the council can do, where it is not all its own to give
create table bringing_about (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    outcome_id  uuid        not null,
    who         text        not null,
    helping     text,
    gift        text        not null check (gift in ('council', 'partly', 'others', 'not-known')),
    council     text,
    decided_on  date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, outcome_id) references desired_outcome,
    foreign key (authority, stands_for) references bringing_about,
    check (gift in ('partly', 'others') or council is null)
);
create index bringing_about_of_case on bringing_about (authority, case_id);
create index bringing_about_of_outcome on bringing_about (authority, outcome_id);
create index bringing_about_stands_for on bringing_about (authority, stands_for);
create index bringing_about_by_what_it_stands_for on bringing_about (authority, (case when stands_for is null then id else stands_for end));
call keep('bringing_about');
