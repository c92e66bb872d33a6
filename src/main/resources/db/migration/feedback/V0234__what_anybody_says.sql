-- What somebody says of safeguarding without a name and without a case. Nothing is kept of whoever sent it.
--   who    how they came to know it, if they say so
create table said_by_anybody (
    authority   text        not null,
    id          uuid        not null,
    who         text        check (who in ('adult', 'family', 'works', 'other')),
    words       text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id)
);
create index said_by_anybody_newest on said_by_anybody (authority, recorded_at desc);
call keep('said_by_anybody');

-- How often something was tried from outside of late, by a digest that means nothing without what one process has in memory. Each
-- is deleted when its time is over.
create table outside_try (
    authority text        not null,
    id        uuid        not null,
    key       text        not null,
    until_at  timestamptz not null,
    primary key (authority, id)
);
create index outside_try_of_key on outside_try (authority, key);
create index outside_try_until on outside_try (authority, until_at);
call guard('outside_try');
grant insert, delete on outside_try to ownwords_app;
