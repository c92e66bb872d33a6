-- What keeps the person safe for now, until something else does: what it is, who sees to it, what the person says about it. It
-- stays in place until it is said that it has ended. A row that was recorded again as it should be stands for the first.
create table interim_safety (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    what          text        not null,
    done_by       text        not null,
    why           text,
    their_view    text,
    from_on       date        not null,
    look_again_on date,
    stands_for    uuid,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references interim_safety
);
create index interim_safety_of_case on interim_safety (authority, case_id);
create index interim_safety_stands_for on interim_safety (authority, stands_for);
create index interim_safety_by_what_it_stands_for on interim_safety (authority, (case when stands_for is null then id else stands_for end));
call keep('interim_safety');

-- How it was found when somebody looked again. The latest says whether it stays, and when to look again.
create table interim_look (
    authority     text        not null,
    id            uuid        not null,
    case_id       uuid        not null,
    interim_id    uuid        not null,
    ended         boolean     not null,
    words         text        not null,
    looked_on     date        not null,
    look_again_on date,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, interim_id) references interim_safety,
    check (look_again_on is null or not ended)
);
create index interim_look_of_case on interim_look (authority, case_id);
create index interim_look_of_interim on interim_look (authority, interim_id);
call keep('interim_look');
