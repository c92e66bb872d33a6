-- Two records turned out to be of one person. From here on the first stands as the second, with all that belongs to it.
create table person_joined (
    authority   text        not null,
    id          uuid        not null,
    person_id   uuid        not null,
    into_id     uuid        not null,
    why         text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, person_id) references person,
    foreign key (authority, into_id) references person,
    check (person_id <> into_id)
);
create index person_joined_of_person on person_joined (authority, person_id);
create index person_joined_into on person_joined (authority, into_id);
call keep('person_joined');

-- They are two people after all: the joining counts no longer.
create table person_parted (
    authority   text        not null,
    id          uuid        not null,
    joined_id   uuid        not null,
    why         text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, joined_id),
    foreign key (authority, joined_id) references person_joined
);
call keep('person_parted');

-- A case was recorded on the wrong person. The last of its moves says whose it is.
create table case_moved (
    authority   text        not null,
    id          uuid        not null,
    case_id     uuid        not null,
    number      integer     not null check (number > 0),
    from_id     uuid        not null,
    to_id       uuid        not null,
    why         text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, case_id, number),
    foreign key (authority, case_id) references case_file,
    foreign key (authority, from_id) references person,
    foreign key (authority, to_id) references person,
    check (from_id <> to_id)
);
create index case_moved_from on case_moved (authority, from_id);
create index case_moved_to on case_moved (authority, to_id);
call keep('case_moved');
