-- One partner asks another a hard question. What was answered is in board_news.
create table board_challenge (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    asked_by    text        not null,
    asked       text        not null,
    words       text        not null,
    asked_on    date        not null,
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_challenge,
    foreign key (authority, replaces) references board_challenge,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_challenge_entry on board_challenge (authority, entry);
create index board_challenge_asked_on on board_challenge (authority, asked_on desc);
call keep('board_challenge');

-- What the Board was told. What it did is in board_news.
create table board_heard (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    words       text        not null,
    whom        text        not null,
    how         text,
    heard_on    date        not null,
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_heard,
    foreign key (authority, replaces) references board_heard,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_heard_entry on board_heard (authority, entry);
create index board_heard_heard_on on board_heard (authority, heard_on desc);
call keep('board_heard');
