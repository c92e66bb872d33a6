-- A case needs more of a colleague than others. It is about their work, and no part of the record of the case. Ended by
-- workforce_news.
create table case_needs_more (
    authority    text        not null,
    id           uuid        not null,
    entry        uuid        not null,
    worker       text        not null,
    about_case   uuid        not null,
    why_more     text[]      not null,
    words        text,
    since        date        not null,
    replaces     uuid,
    again        text        check (again in ('wrong', 'changed', 'not-here')),
    why          text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references case_needs_more,
    foreign key (authority, replaces) references case_needs_more,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index case_needs_more_entry on case_needs_more (authority, entry);
create index case_needs_more_worker on case_needs_more (authority, worker);
call keep('case_needs_more');
