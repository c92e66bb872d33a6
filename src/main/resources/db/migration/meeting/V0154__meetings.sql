-- A meeting about one person: to come, held, or called off. follows is the same meeting as it was arranged before: each row
-- is whole, so what was arranged stays readable beside what took place. A row that was recorded again as it should be stands
-- for the first.
--   place_why    why it is there
--   not_invited  why the person is not asked to come; they are, if there is none. A meeting of professionals only has one
--   prepared     how they were prepared, and what they need to be there
--   asked, came  who else was asked to come, and who came, by what they are
--   names        the names of those who are asked
--   attended     whether the person was there: for all of it, for a part, or not
--   apart        why professionals talked without the person for a part of it
--   contribution what the person brought, said or showed
--   ways         how they took part: by talking, signs, pictures, things
--   helped       who or what helped them to
--   revisited    what was said about what the person wants
create table meeting (
    authority    text        not null,
    id           uuid        not null,
    case_id      uuid        not null,
    follows      uuid,
    state        text        not null check (state in ('to-come', 'held', 'called-off')),
    kind         text        not null check (kind in ('conversation', 'planning', 'strategy', 'conference', 'family',
                                                      'family-group-conference', 'network', 'restorative', 'professionals',
                                                      'other')),
    meets_on     date        not null,
    place        text,
    place_why    text,
    purpose      text,
    not_invited  text,
    prepared     text,
    asked        text[]      not null,
    names        text,
    attended     text        check (attended in ('all', 'part', 'no')),
    attended_why text,
    apart        text,
    contribution text,
    voice        text        check (voice in ('adult', 'representative', 'advocate', 'best-interests')),
    ways         text[]      not null,
    helped       text,
    came         text[]      not null,
    present      text,
    revisited    text,
    decided      text,
    called_off   text,
    stands_for   uuid,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, follows) references meeting,
    foreign key (authority, stands_for) references meeting,
    check (kind <> 'professionals' or not_invited is not null),
    check ((state = 'held') = (attended is not null)),
    check ((state = 'held') = (decided is not null)),
    check ((state = 'called-off') = (called_off is not null)),
    check ((contribution is null) = (voice is null)),
    check (state = 'held' or num_nonnulls(attended_why, apart, contribution, helped, present, revisited) = 0),
    check (state = 'held' or (ways = '{}' and came = '{}'))
);
create index meeting_of_case on meeting (authority, case_id);
create index meeting_follows on meeting (authority, follows);
create index meeting_stands_for on meeting (authority, stands_for);
create index meeting_by_what_it_stands_for on meeting (authority, (case when stands_for is null then id else stands_for end));
call keep('meeting');
