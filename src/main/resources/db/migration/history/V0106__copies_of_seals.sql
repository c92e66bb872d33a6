-- Each try to write a seal to a place outside the database: where, and why not where it failed.
create table seal_copy (
    authority text        not null,
    id        uuid        not null,
    number    bigint      not null,
    place     text        not null,
    failure   text,
    at        timestamptz not null,
    primary key (authority, id),
    foreign key (authority, number) references seal (authority, number)
);
create index seal_copy_of_seal on seal_copy (authority, number, at);
call guard_append_only('seal_copy');
