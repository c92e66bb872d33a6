-- What information somebody was given: which versions of the council's leaflets, or something else. A row that was recorded again as
-- it should be stands for the first.
--   versions  of leaflets
--   other     what else was given, that is no leaflet of the council
--   whom      who it was given to, where it was not the person
--   said      what they said of it
create table leaflet_given (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    versions    uuid[]      not null,
    other       text,
    whom        text,
    how         text        not null check (how in ('handed-over', 'sent', 'read-aloud', 'gone-through', 'shown')),
    by_whom     text        not null,
    said        text,
    given_on    date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references leaflet_given,
    check (cardinality(versions) > 0 or other is not null)
);
create index leaflet_given_of_case on leaflet_given (authority, case_id);
create index leaflet_given_stands_for on leaflet_given (authority, stands_for);
create index leaflet_given_by_what_it_stands_for on leaflet_given (authority, (case when stands_for is null then id else stands_for end));
call keep('leaflet_given');
