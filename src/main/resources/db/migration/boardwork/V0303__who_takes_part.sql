-- People who take part in the Board's work.
create table board_group (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    name        text        not null,
    kind        text        not null,
    who         text        not null,
    support     text,
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_group,
    foreign key (authority, replaces) references board_group,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_group_entry on board_group (authority, entry);
call keep('board_group');

-- Something that was done with people or for communities.
--   harm  which kind of harm it was to prevent
create table board_activity (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    about_kind  text,
    about       uuid,
    title       text        not null,
    kind        text        not null,
    held_on     date        not null,
    words       text        not null,
    asked       text,
    came        text,
    harm        text,
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_activity,
    foreign key (authority, replaces) references board_activity,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_activity_entry on board_activity (authority, entry);
create index board_activity_about on board_activity (authority, about);
create index board_activity_held_on on board_activity (authority, held_on desc);
call keep('board_activity');

-- How a partner of its own hears people.
create table board_mechanism (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    partner     text        not null,
    words       text        not null,
    contact     text,
    as_of       date        not null,
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_mechanism,
    foreign key (authority, replaces) references board_mechanism,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_mechanism_entry on board_mechanism (authority, entry);
create index board_mechanism_as_of on board_mechanism (authority, as_of desc);
call keep('board_mechanism');

-- People whom safeguarding does not reach.
create table board_unreached (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    who         text        not null,
    shows       text        not null,
    done        text,
    learned     text,
    as_of       date        not null,
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_unreached,
    foreign key (authority, replaces) references board_unreached,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_unreached_entry on board_unreached (authority, entry);
create index board_unreached_as_of on board_unreached (authority, as_of desc);
call keep('board_unreached');
