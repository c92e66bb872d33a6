-- Another way that was offered than safeguarding, or besides it. It decides nothing about the duty in section 42.
--   because  why it was offered
--   to_whom  to whom the person was pointed, or who helps
--   said     what the person says about it
create table other_way (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    because     text        not null check (because in ('not-safeguarding', 'nothing-for-themselves', 'lonely', 'other')),
    ways        text[]      not null check (cardinality(ways) > 0),
    to_whom     text,
    said        text,
    wanted      text        not null check (wanted in ('yes', 'partly', 'no', 'not-said')),
    offered_on  date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references other_way
);
create index other_way_of_case on other_way (authority, case_id);
create index other_way_stands_for on other_way (authority, stands_for);
create index other_way_by_what_it_stands_for on other_way (authority, (case when stands_for is null then id else stands_for end));
create index other_way_by_date on other_way (authority, offered_on);
call keep('other_way');
