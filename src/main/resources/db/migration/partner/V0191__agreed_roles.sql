-- What somebody agreed to do on a case: a partner, a colleague or the person. It is to be done until it is said what became of it. A row
-- that was recorded again as it should be stands for the first.
--   who      who does it; who_id is the colleague's identity where it is one
--   why      why they
--   due_on   by when, where a day was agreed
--   agrees   whether the person agrees to it; said is what they say about it
create table agreed_role (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    who          text        not null,
    who_id       text,
    what         text        not null,
    why          text,
    due_on       date,
    agrees       text        not null check (agrees in ('yes', 'partly', 'no', 'not-asked')),
    said         text,
    agreed_on    date        not null,
    stands_for   uuid,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references agreed_role
);
create index agreed_role_of_case on agreed_role (authority, case_id);
create index agreed_role_stands_for on agreed_role (authority, stands_for);
create index agreed_role_by_what_it_stands_for on agreed_role (authority, (case when stands_for is null then id else stands_for end));
call keep('agreed_role');

-- What became of it. The latest counts. Where it goes on, due_on is the new day, if there is one.
create table agreed_role_became (
    authority      text        not null,
    id             uuid        not null,
    case_id        uuid        not null,
    agreed_role_id uuid        not null,
    became         text        not null check (became in ('done', 'goes-on', 'not-done', 'declined')),
    words          text        not null,
    due_on         date,
    happened_on    date        not null,
    recorded_at    timestamptz not null,
    recorded_by    text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, agreed_role_id) references agreed_role,
    check (due_on is null or became = 'goes-on')
);
create index agreed_role_became_of_case on agreed_role_became (authority, case_id);
create index agreed_role_became_of_role on agreed_role_became (authority, agreed_role_id);
call keep('agreed_role_became');
