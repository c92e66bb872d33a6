-- A day's seal: the ends of the chains that grew since the seal before, under one root. Exported and kept elsewhere, it
-- shows later that nothing sealed was cut off or replaced, whoever had the database in between.
create table seal (
    authority text        not null,
    id        uuid        not null,
    number    bigint      not null,
    sealed_at timestamptz not null,
    previous  bytea       not null,
    root      bytea       not null,
    primary key (authority, id),
    unique (authority, number)
);
call guard_append_only('seal');

create table seal_end (
    authority text   not null,
    seal_id   uuid   not null,
    chain_id  uuid   not null,
    length    bigint not null,
    head      bytea  not null,
    primary key (authority, seal_id, chain_id),
    foreign key (authority, seal_id) references seal
);
create index seal_end_of_chain on seal_end (authority, chain_id, length desc);
call guard_append_only('seal_end');

-- The authorities that have recorded anything: each is sealed in turn, by a user who sees one at a time.
create function recording_authorities() returns table (authority text) language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select distinct c.authority from chain c;
end;
