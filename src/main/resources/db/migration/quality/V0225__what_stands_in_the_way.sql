-- What stands in the way of working as people want it, as somebody who does the work says it, and what was done about it.
--   team   of which team they were, or null
--   named  whether others may see who said it
create table barrier (
    authority   text        not null,
    id          uuid        not null,
    kind        text        not null check (kind in ('time', 'training', 'forms', 'partners', 'management', 'law', 'means',
                                                     'other')),
    words       text        not null,
    would_help  text,
    team        text,
    named       boolean     not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority) references authority
);
create index barrier_in_order on barrier (authority, recorded_at);
call keep('barrier');

-- The latest answer counts.
create table barrier_answer (
    authority   text        not null,
    id          uuid        not null,
    barrier_id  uuid        not null,
    became      text        not null check (became in ('looked-into', 'done', 'cannot')),
    words       text        not null,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, barrier_id, replaces),
    foreign key (authority, barrier_id) references barrier,
    foreign key (authority, replaces) references barrier_answer
);
create index barrier_answer_replaces on barrier_answer (authority, replaces);
call keep('barrier_answer');
