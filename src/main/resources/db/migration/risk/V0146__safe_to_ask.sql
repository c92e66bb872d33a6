-- Whether it is safe to ask the person, and to write to them or call, and how they are reached. The latest counts.
--   word      a word that they and we know each other by
--   not_told  who must not know
create table safe_to_ask (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    ask         text        not null check (ask in ('yes', 'no', 'not-known')),
    reach       text        not null check (reach in ('yes', 'no', 'not-known')),
    why         text,
    how         text,
    word        text,
    not_told    text,
    looked_on   date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references safe_to_ask,
    check (why is not null or 'no' not in (ask, reach))
);
create index safe_to_ask_of_case on safe_to_ask (authority, case_id);
create index safe_to_ask_stands_for on safe_to_ask (authority, stands_for);
create index safe_to_ask_by_what_it_stands_for on safe_to_ask (authority, (case when stands_for is null then id else stands_for end));
call keep('safe_to_ask');
