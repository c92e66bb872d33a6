-- What a council turns on for itself: a prompt that is a stop, a stage of the work that a colleague signs off. Each change is a
-- row. What has the latest day that has come counts; of two for one day, the one recorded last. The rows of one switch replace
-- each other in a line.
--   owner  who answers for it at the council, by name
create table switch_set (
    authority   text        not null references authority,
    id          uuid        not null,
    code        text        not null,
    is_on       boolean     not null,
    owner       text        not null,
    from_day    date        not null,
    why         text        not null,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, code, replaces),
    foreign key (authority, replaces) references switch_set
);
create index switch_set_by_code on switch_set (authority, code, from_day, recorded_at);
create index switch_set_replaced on switch_set (authority, replaces);
call keep('switch_set');
