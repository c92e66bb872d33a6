-- Records brought in or taken out through the pages: who began it, when and, where they went out, why. A run that began has
-- ended where there is a row that says so. Bringing in writes that row in its own transaction, together with what it
-- brings: a run without one has brought in nothing.
create table run (
    authority   text        not null references authority,
    id          uuid        not null,
    kind        text        not null check (kind in ('in', 'out')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    check ((kind = 'out') = (why is not null))
);
create index run_latest on run (authority, recorded_at);
call guard_append_only('run');

-- How it ended. What is refused is refused whole, with the reason. The columns that the format does not know are named.
create table run_ended (
    authority   text        not null,
    run_id      uuid        not null,
    how         text        not null check (how in ('done', 'refused')),
    reason      text,
    aside       text[]      not null,
    recorded_at timestamptz not null,
    primary key (authority, run_id),
    foreign key (authority, run_id) references run,
    check ((how = 'refused') = (reason is not null))
);
call guard_append_only('run_ended');

-- What became of one file: its rows, those that said something new, and those that were set aside.
create table run_file (
    authority text   not null,
    run_id    uuid   not null,
    file      text   not null,
    rows      bigint not null,
    fresh     bigint not null,
    set_aside bigint not null,
    primary key (authority, run_id, file),
    foreign key (authority, run_id) references run
);
call guard_append_only('run_file');

-- Whoever carries a run holds a lock on its id for as long as they live. One that has not ended and that nobody holds was
-- broken off.
create view run_now with (security_invoker = true) as
select r.authority, r.id, r.kind, r.why, r.recorded_at, r.recorded_by, e.recorded_at as ended_at, e.reason, e.aside,
       case when e.how is not null then e.how
            when exists (select from pg_locks l
                          where l.locktype = 'advisory' and l.objsubid = 1 and l.granted
                            and l.database = (select d.oid from pg_database d where d.datname = current_database())
                            and (l.classid::bigint << 32) + l.objid::bigint = hashtextextended(r.id::text, 0))
            then 'running'
            else 'broken-off' end as state
  from run r
  left join run_ended e on e.authority = r.authority and e.run_id = r.id;
grant select on run_now to ownwords_app;
