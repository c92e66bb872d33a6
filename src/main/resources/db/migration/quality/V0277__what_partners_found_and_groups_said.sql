-- What a partner found when it read its own case files, as it sent it back: numbers and words, and no case. One that was recorded
-- wrongly is recorded again: the new row stands for the first and names the one it replaces.
--   files                                    how many case files were read
--   consent, engaged, advocacy, outcomes     in how many of them consent was sought, the person was consulted and took part, an
--                                            advocate was considered, and what the person wants was asked; null where it was not said
create table partner_audit (
    authority   text        not null,
    id          uuid        not null,
    partner     text        not null,
    from_day    date        not null,
    until_day   date        not null,
    files       integer     not null check (files between 1 and 10000),
    consent     integer     check (consent between 0 and files),
    engaged     integer     check (engaged between 0 and files),
    advocacy    integer     check (advocacy between 0 and files),
    outcomes    integer     check (outcomes between 0 and files),
    good        text,
    change      text,
    received_on date        not null,
    stands_for  uuid,
    replaces    uuid,
    wrong       text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, stands_for) references partner_audit,
    foreign key (authority, replaces) references partner_audit,
    check (until_day >= from_day),
    check (num_nonnulls(stands_for, replaces, wrong) in (0, 3))
);
create index partner_audit_stands_for on partner_audit (authority, stands_for);
create index partner_audit_in_order on partner_audit (authority, until_day);
call keep('partner_audit');

-- A group of people who know safeguarding from their own lives, or of those who speak for them, that talked about how it is.
--   adults, others   how many took part who were safeguarded themselves, and how many others
--   agreed           what they agreed to before
--   said             what they said, without names
create table group_talk (
    authority   text        not null,
    id          uuid        not null,
    about       text        not null,
    led_by      text        not null,
    held_on     date        not null,
    adults      integer     not null check (adults between 0 and 500),
    others      integer     not null check (others between 0 and 500),
    agreed      text        not null,
    said        text        not null,
    stands_for  uuid,
    replaces    uuid,
    wrong       text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, stands_for) references group_talk,
    foreign key (authority, replaces) references group_talk,
    check (adults + others > 0),
    check (num_nonnulls(stands_for, replaces, wrong) in (0, 3))
);
create index group_talk_stands_for on group_talk (authority, stands_for);
create index group_talk_in_order on group_talk (authority, held_on);
call keep('group_talk');

-- What came of it. There may be more than one.
create table group_talk_came (
    authority   text        not null,
    id          uuid        not null,
    talk_id     uuid        not null,
    words       text        not null,
    came_on     date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, talk_id) references group_talk
);
create index group_talk_came_of_talk on group_talk_came (authority, talk_id);
call keep('group_talk_came');
