-- The Board's plan. Each table keeps entries that can be recorded again:
--   entry     the first row of an entry, whose id is the id of the entry
--   replaces  the row that said it before
--   again     why there is another: it was wrong, it has changed, or it should not be here. The last keeps what was said
--   why       that in words
-- What an entry follows from is named by its kind and its id (about_kind, about), because it may be of any of these tables.

-- What the Board wants to be different for people.
--   grid_from, grid_to  where on the grid of safety and wellbeing people are now, and where it is to bring them, or null
create table board_objective (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    title       text        not null,
    words       text        not null,
    principles  text[]      not null,
    steps       text[]      not null,
    wellbeing   text[]      not null,
    grid_from   text        check (grid_from in ('neither', 'safe', 'well', 'both')),
    grid_to     text        check (grid_to in ('neither', 'safe', 'well', 'both')),
    owner       text        not null,
    owner_id    text,
    by_when     date,
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_objective,
    foreign key (authority, replaces) references board_objective,
    foreign key (authority, owner_id) references practitioner,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_objective_entry on board_objective (authority, entry);
create index board_objective_owned_by on board_objective (authority, owner_id);
call keep('board_objective');

-- What the Board is asked to change, and when it looks at whether that has held.
create table board_recommendation (
    authority     text        not null,
    id            uuid        not null,
    entry         uuid        not null,
    about_kind    text,
    about         uuid,
    title         text        not null,
    words         text,
    came_from     text        not null,
    source        text        not null,
    came_on       date        not null,
    look_again_on date,
    replaces      uuid,
    again         text        check (again in ('wrong', 'changed', 'not-here')),
    why           text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_recommendation,
    foreign key (authority, replaces) references board_recommendation,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_recommendation_entry on board_recommendation (authority, entry);
create index board_recommendation_about on board_recommendation (authority, about);
create index board_recommendation_came_on on board_recommendation (authority, came_on desc);
call keep('board_recommendation');

-- What somebody has taken on because of another entry.
--   owner_id  their identity, where it is a colleague
create table board_action (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    about_kind  text        not null,
    about       uuid        not null,
    what        text        not null,
    owner       text        not null,
    owner_id    text,
    due_on      date        not null,
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_action,
    foreign key (authority, replaces) references board_action,
    foreign key (authority, owner_id) references practitioner,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_action_entry on board_action (authority, entry);
create index board_action_about on board_action (authority, about);
create index board_action_owned_by on board_action (authority, owner_id);
create index board_action_due_on on board_action (authority, due_on);
call keep('board_action');

-- What came of an entry, or how it was found when somebody looked at it again.
--   evidence  what shows it and where it is
--   next_on   when it is looked at again
create table board_news (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    about_kind  text        not null,
    about       uuid        not null,
    happened_on date        not null,
    standing    text        not null,
    words       text        not null,
    changed     text,
    evidence    text,
    next_on     date,
    told_on     date,
    told_how    text,
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_news,
    foreign key (authority, replaces) references board_news,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_news_entry on board_news (authority, entry);
create index board_news_about on board_news (authority, about, happened_on desc, recorded_at desc);
call keep('board_news');
