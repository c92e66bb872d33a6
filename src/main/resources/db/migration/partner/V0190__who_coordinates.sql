-- Who coordinates what partners do on a case: a colleague here or somebody of a partner. The one since the latest day is the one. A row
-- that was recorded again as it should be stands for the first.
--   who           their name
--   organisation  of which organisation they are, where that is not in the name
--   said          what the person says about who it is
create table coordinator (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    who          text        not null,
    organisation text,
    said         text,
    since_on     date        not null,
    stands_for   uuid,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references coordinator
);
create index coordinator_of_case on coordinator (authority, case_id);
create index coordinator_stands_for on coordinator (authority, stands_for);
create index coordinator_by_what_it_stands_for on coordinator (authority, (case when stands_for is null then id else stands_for end));
call keep('coordinator');
