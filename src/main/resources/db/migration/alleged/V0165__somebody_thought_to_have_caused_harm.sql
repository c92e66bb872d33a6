-- Somebody who is thought to have caused harm: who they are, as far as it is needed, and their own needs. It is restricted: whoever
-- recorded it reads it, and whoever was let in. Nobody else does, whatever their role.
--   aware    whether they know of the concern
--   needs    their own needs, for care and support too
--   support  what is done about those, and to change what they do
create table alleged_person (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    who         text        not null,
    connection  text,
    lives_there text        check (lives_there in ('yes', 'no', 'not-known')),
    aware       text        check (aware in ('yes', 'no', 'not-known')),
    needs       text,
    support     text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file
);
create index alleged_person_of_case on alleged_person (authority, case_id);
call keep('alleged_person');

create table alleged_note (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    alleged_id  uuid        not null,
    words       text        not null,
    noted_on    date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, alleged_id) references alleged_person
);
create index alleged_note_of_case on alleged_note (authority, case_id);
create index alleged_note_of_person on alleged_note (authority, alleged_id);
call keep('alleged_note');

-- Who was let in, by whom and why.
create table alleged_reader (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    alleged_id  uuid        not null,
    reader      text        not null,
    why         text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, alleged_id) references alleged_person
);
create index alleged_reader_of_case on alleged_reader (authority, case_id);
create index alleged_reader_of_person on alleged_reader (authority, alleged_id);
call keep('alleged_reader');
