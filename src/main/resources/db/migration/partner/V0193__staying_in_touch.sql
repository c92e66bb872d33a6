-- Whether the person has turned away from somebody who helps, or is in touch with them again. The latest of each of those counts. A row
-- that was recorded again as it should be stands for the first.
--   with_whom   from whom they turned away, or with whom they are in touch again
--   words       what the person says, or what was noticed
--   known_by    who else knows them and was asked, and what they say
--   keeper      who keeps trying; keeper_id is the colleague's identity where it is one
--   how         how they try
--   try_on      when they try again
create table in_touch (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    away         boolean     not null,
    with_whom    text        not null,
    words        text,
    known_by     text,
    keeper       text,
    keeper_id    text,
    how          text,
    try_on       date,
    seen_on      date        not null,
    stands_for   uuid,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, stands_for) references in_touch,
    check (away or num_nonnulls(known_by, keeper, keeper_id, how, try_on) = 0),
    check (keeper_id is null or keeper is not null)
);
create index in_touch_of_case on in_touch (authority, case_id);
create index in_touch_stands_for on in_touch (authority, stands_for);
create index in_touch_by_what_it_stands_for on in_touch (authority, (case when stands_for is null then id else stands_for end));
call keep('in_touch');
