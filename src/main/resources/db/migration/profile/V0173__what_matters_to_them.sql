-- What matters to somebody, on one page: it belongs to the person and is seen from each of their cases. Each change is another
-- row that names the one it replaces, and what stood before stays.
--   liked, matters, support  what people like about them, what matters to them, how best to support them
--   trusts, way_in           whom they trust, and what helps to reach them
--   money, money_who, money_paper  who handles their money, in which role, and how that was seen
--   would, near              what would let them protect themselves, and who near them would help
--   voice, said_on           whose words they are, and of which day
create table profile (
    authority   text        not null,
    id          uuid        not null,
    person_id   uuid        not null,
    replaces    uuid,
    liked       text,
    matters     text,
    support     text,
    trusts      text,
    way_in      text,
    money       text        not null check (money in ('not-known', 'themselves', 'family', 'appointee', 'attorney', 'deputy',
                                                      'other')),
    money_who   text,
    money_paper text,
    would       text,
    near        text,
    voice       text        not null check (voice in ('adult', 'representative', 'advocate', 'best-interests')),
    said_on     date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, person_id) references person,
    foreign key (authority, replaces) references profile,
    check (money not in ('not-known', 'themselves') or (money_who is null and money_paper is null))
);
create index profile_of_person on profile (authority, person_id);
create unique index profile_first_of_person on profile (authority, person_id) where replaces is null;
call keep('profile');
