-- What a council says in a passage of its letters and agendas, instead of what comes with the software. Each change is a row. What has
-- the latest day that has come counts; of two for one day, the one recorded last.
--   words  null where what comes with the software is said again
create table passage_set (
    authority   text        not null references authority,
    id          uuid        not null,
    code        text        not null,
    words       text,
    from_day    date        not null,
    why         text        not null,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, code, replaces),
    foreign key (authority, replaces) references passage_set
);
create index passage_set_by_code on passage_set (authority, code, from_day, recorded_at);
create index passage_set_replaced on passage_set (authority, replaces);
call keep('passage_set');
