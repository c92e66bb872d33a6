-- Part of the Board that meets by itself.
--   because  the trend or the event it was set up because of
create table board_subgroup (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    name        text        not null,
    threads     text[]      not null,
    purpose     text        not null,
    because     text,
    chair       text,
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_subgroup,
    foreign key (authority, replaces) references board_subgroup,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_subgroup_entry on board_subgroup (authority, entry);
call keep('board_subgroup');

-- A meeting of the Board, of a subgroup (about) or of those who lead.
create table board_meeting (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    about_kind  text,
    about       uuid,
    met         text        not null,
    met_on      date        not null,
    agenda      text        not null,
    papers      text,
    present     text,
    decided     text,
    next_on     date,
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_meeting,
    foreign key (authority, replaces) references board_meeting,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_meeting_entry on board_meeting (authority, entry);
create index board_meeting_about on board_meeting (authority, about);
create index board_meeting_met_on on board_meeting (authority, met_on desc);
call keep('board_meeting');
