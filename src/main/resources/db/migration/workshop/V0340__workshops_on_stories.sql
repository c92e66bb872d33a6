-- A workshop: groups look at a story without names by the six principles of adult safeguarding, and say what they will do
-- differently. A later row says what should have been said before (replaces, why); stands_for is the first.
create table workshop (
    authority       text        not null references authority,
    id              uuid        not null,
    story_id        uuid        not null,
    held_on         date        not null,
    took_part       text        not null,
    empowerment     text,
    prevention      text,
    proportionality text,
    protection      text,
    partnership     text,
    accountability  text,
    will_do         text        not null,
    stands_for      uuid,
    replaces        uuid,
    why             text,
    in_error        boolean,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority, stands_for) references workshop,
    foreign key (authority, replaces) references workshop,
    check ((replaces is null) = (stands_for is null) and (replaces is null) = (why is null)),
    check (in_error is null or in_error and replaces is not null)
);
create index workshop_by_day on workshop (authority, held_on);
create index workshop_stands_for on workshop (authority, stands_for);
call keep('workshop');
