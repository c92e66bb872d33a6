-- A request to deprive the person of their liberty, an authorisation, or an order of the Court of Protection, as it stood when it was
-- first recorded. A row that was recorded again as it should be stands for the first.
--   by_whom         who asked, or who decided
--   expected_on     of what was asked for: by when there should be an answer
--   until_on        of what was granted: until when it holds
--   says            what it says, and on what conditions
--   representative  who represents the person in it
--   why             why it was not granted, or has ended
create table deprivation (
    authority      text        not null,
    id             uuid        not null,
    case_id        uuid        not null,
    kind           text        not null check (kind in ('standard', 'urgent', 'court')),
    place          text,
    state          text        not null check (state in ('asked', 'granted', 'not-granted', 'ended')),
    by_whom        text        not null,
    expected_on    date,
    until_on       date,
    says           text,
    representative text,
    why            text,
    happened_on    date        not null,
    stands_for     uuid,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references deprivation,
    check (expected_on is null or state = 'asked'),
    check (state = 'granted' or num_nonnulls(until_on, says, representative) = 0),
    check ((why is not null) = (state in ('not-granted', 'ended')))
);
create index deprivation_of_case on deprivation (authority, case_id);
create index deprivation_stands_for on deprivation (authority, stands_for);
create index deprivation_by_what_it_stands_for on deprivation (authority, (case when stands_for is null then id else stands_for end));
call keep('deprivation');

-- What became of it. The latest says how it stands. The columns are those of the first.
create table deprivation_step (
    authority      text        not null,
    id             uuid        not null,
    case_id        uuid        not null,
    deprivation_id uuid        not null,
    state          text        not null check (state in ('asked', 'granted', 'not-granted', 'ended')),
    by_whom        text        not null,
    expected_on    date,
    until_on       date,
    says           text,
    representative text,
    why            text,
    happened_on    date        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, deprivation_id) references deprivation,
    check (expected_on is null or state = 'asked'),
    check (state = 'granted' or num_nonnulls(until_on, says, representative) = 0),
    check ((why is not null) = (state in ('not-granted', 'ended')))
);
create index deprivation_step_of_case on deprivation_step (authority, case_id);
create index deprivation_step_of_deprivation on deprivation_step (authority, deprivation_id);
call keep('deprivation_step');
