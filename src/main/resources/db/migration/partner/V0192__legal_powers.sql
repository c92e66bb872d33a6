-- A legal power that was thought of: whether it is used, and why. A row that was recorded again as it should be stands for the first.
--   which       which power, where it is on no list
--   advised_by  who gave legal advice
--   their_view  what the person says about it
create table legal_power (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    power         text        not null check (power in ('court-of-protection', 'mental-health-act', 'deprivation-of-liberty',
                                                        'inherent-jurisdiction', 'appointee-or-deputy', 'civil-order',
                                                        'antisocial-behaviour', 'other')),
    which         text,
    outcome       text        not null check (outcome in ('considered', 'used', 'not-used', 'refused')),
    why           text        not null,
    advised_by    text,
    their_view    text,
    considered_on date        not null,
    stands_for    uuid,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references legal_power,
    check ((power = 'other') = (which is not null))
);
create index legal_power_of_case on legal_power (authority, case_id);
create index legal_power_stands_for on legal_power (authority, stands_for);
create index legal_power_by_what_it_stands_for on legal_power (authority, (case when stands_for is null then id else stands_for end));
call keep('legal_power');
