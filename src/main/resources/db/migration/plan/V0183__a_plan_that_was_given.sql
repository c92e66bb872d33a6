-- That the person was given their plan to keep, in which forms, or why not.
create table plan_given (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    given       boolean     not null,
    forms       text[]      not null,
    to_whom     text,
    words       text,
    given_on    date        not null,
    stands_for  uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references plan_given,
    check (given = (cardinality(forms) > 0)),
    check (given or words is not null)
);
create index plan_given_of_case on plan_given (authority, case_id);
create index plan_given_stands_for on plan_given (authority, stands_for);
create index plan_given_by_what_it_stands_for on plan_given (authority, (case when stands_for is null then id else stands_for end));
call keep('plan_given');
