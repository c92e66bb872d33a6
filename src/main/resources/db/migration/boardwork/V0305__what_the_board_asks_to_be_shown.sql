-- What the Board asked a partner to show it, and by when. What was shown is in board_news.
create table board_assurance (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    partner     text        not null,
    topic       text        not null,
    words       text        not null,
    asked_on    date        not null,
    due_on      date,
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_assurance,
    foreign key (authority, replaces) references board_assurance,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_assurance_entry on board_assurance (authority, entry);
create index board_assurance_asked_on on board_assurance (authority, asked_on desc);
create index board_assurance_due_on on board_assurance (authority, due_on);
call keep('board_assurance');
