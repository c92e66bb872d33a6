-- A manager and colleagues of their team talked over the work. Read by those who were there, and by nobody else.
--   people      identities of those supervised; several where it was a group
--   cases       which were talked over: no word of them is kept here
--   in_the_way  what stood in the way, by kind
--   approach    how far the work is led by what people want
create table supervision (
    authority    text        not null,
    id           uuid        not null,
    entry        uuid        not null,
    supervisor   text        not null,
    people       text[]      not null,
    held_on      date        not null,
    difference   text        not null,
    wanted       text,
    led_by       text,
    in_the_way   text[]      not null,
    obstacles    text,
    cases        uuid[]      not null,
    otherwise    text,
    touched      text,
    approach     text        not null,
    approach_why text,
    process      text,
    replaces     uuid,
    again        text        check (again in ('wrong', 'changed', 'not-here')),
    why          text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references supervision,
    foreign key (authority, replaces) references supervision,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index supervision_entry on supervision (authority, entry);
create index supervision_supervisor on supervision (authority, supervisor, held_on desc);
call keep('supervision');

-- What was agreed in a supervision, who does it and by when. What came of it is in workforce_news.
create table supervision_agreed (
    authority    text        not null,
    id           uuid        not null,
    entry        uuid        not null,
    supervision  uuid        not null,
    what         text        not null,
    owner        text        not null,
    due_on       date        not null,
    replaces     uuid,
    again        text        check (again in ('wrong', 'changed', 'not-here')),
    why          text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references supervision_agreed,
    foreign key (authority, replaces) references supervision_agreed,
    foreign key (authority, supervision) references supervision,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index supervision_agreed_entry on supervision_agreed (authority, entry);
create index supervision_agreed_supervision on supervision_agreed (authority, supervision);
create index supervision_agreed_owner on supervision_agreed (authority, owner, due_on);
call keep('supervision_agreed');

-- What came of something that was agreed, or of what colleagues need to learn.
create table workforce_news (
    authority    text        not null,
    id           uuid        not null,
    entry        uuid        not null,
    about_kind   text        not null check (about_kind in ('agreed', 'needs', 'more')),
    about        uuid        not null,
    happened_on  date        not null,
    standing     text        not null check (standing in ('goes-on', 'done', 'not-done')),
    words        text        not null,
    next_on      date,
    replaces     uuid,
    again        text        check (again in ('wrong', 'changed', 'not-here')),
    why          text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references workforce_news,
    foreign key (authority, replaces) references workforce_news,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index workforce_news_entry on workforce_news (authority, entry);
create index workforce_news_about on workforce_news (authority, about);
call keep('workforce_news');

-- What somebody says to their own supervision, or to a question.
create table workforce_reply (
    authority    text        not null,
    id           uuid        not null,
    entry        uuid        not null,
    about_kind   text        not null check (about_kind in ('supervisions', 'questions')),
    about        uuid        not null,
    words        text        not null,
    replaces     uuid,
    again        text        check (again in ('wrong', 'changed', 'not-here')),
    why          text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references workforce_reply,
    foreign key (authority, replaces) references workforce_reply,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index workforce_reply_entry on workforce_reply (authority, entry);
create index workforce_reply_about on workforce_reply (authority, about);
call keep('workforce_reply');

-- What somebody writes for themselves about their work. Read by whoever wrote it and by whom they shared it with.
create table reflection (
    authority    text        not null,
    id           uuid        not null,
    entry        uuid        not null,
    writer       text        not null,
    happened_on  date        not null,
    words        text        not null,
    otherwise    text,
    touched      text,
    shared_with  text,
    replaces     uuid,
    again        text        check (again in ('wrong', 'changed', 'not-here')),
    why          text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references reflection,
    foreign key (authority, replaces) references reflection,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index reflection_entry on reflection (authority, entry);
create index reflection_writer on reflection (authority, writer, happened_on desc);
create index reflection_shared_with on reflection (authority, shared_with) where shared_with is not null;
call keep('reflection');
