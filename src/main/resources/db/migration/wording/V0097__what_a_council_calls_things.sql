-- What a council calls an entry of a code list. The code stays what it is, in the record and in the return. Each change is a
-- row; without words the national ones are said again.
create table local_word (
    authority   text        not null references authority,
    id          uuid        not null,
    list        text        not null,
    code        text        not null,
    words       text,
    why         text        not null,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, list, code, replaces),
    foreign key (authority, replaces) references local_word
);
create index local_word_replaced on local_word (authority, replaces);
call keep('local_word');
