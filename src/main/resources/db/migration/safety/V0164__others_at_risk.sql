-- A child or another adult who may be in danger too, and who was told of it, or why nobody was.
create table other_at_risk (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    kind        text        not null check (kind in ('child', 'adult')),
    who         text        not null,
    lives_there text        not null check (lives_there in ('yes', 'no', 'not-known')),
    danger      text        not null,
    told        boolean     not null,
    told_whom   text,
    why_not     text,
    seen_on     date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references other_at_risk,
    check (told = (told_whom is not null)),
    check (told = (why_not is null))
);
create index other_at_risk_of_case on other_at_risk (authority, case_id);
create index other_at_risk_stands_for on other_at_risk (authority, stands_for);
create index other_at_risk_by_what_it_stands_for on other_at_risk (authority, (case when stands_for is null then id else stands_for end));
call keep('other_at_risk');
