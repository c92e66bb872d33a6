-- Signs of one kind that were looked for, at one time. Each sign has its answer, and what was seen, at the same place of the
-- other two lists, an empty text where nothing was. Which signs there are to ask about may change: the codes say what was asked.
create table signs_looked_for (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    about       text        not null check (about in ('coercion', 'fire', 'self-neglect')),
    signs       text[]      not null,
    answers     text[]      not null,
    seen        text[]      not null,
    more        text,
    looked_on   date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references signs_looked_for,
    check (cardinality(signs) = cardinality(answers) and cardinality(signs) = cardinality(seen)),
    check (answers <@ array['yes', 'no', 'not-known'])
);
create index signs_looked_for_of_case on signs_looked_for (authority, case_id);
create index signs_looked_for_stands_for on signs_looked_for (authority, stands_for);
create index signs_looked_for_by_what_it_stands_for on signs_looked_for (authority, (case when stands_for is null then id else stands_for end));
call keep('signs_looked_for');
