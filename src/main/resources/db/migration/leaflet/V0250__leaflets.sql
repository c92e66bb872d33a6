-- Leaflets and other information that a council gives to people. Each change is a row that replaces the one before. What somebody
-- reads is a version: its words, or a file, in one language and one form. A version is never changed. It is followed by another of
-- the same language and form, or it is ended.
--   owner      who looks after it at the council, by name
--   look_on    when it is to be looked at again, or null
--   until_day  the last day on which it is given, or null
create table leaflet (
    authority   text        not null references authority,
    id          uuid        not null,
    leaflet_id  uuid        not null,
    title       text        not null,
    about       text        not null check (about in ('safeguarding', 'meeting', 'confidentiality', 'advocacy', 'staying-safe',
                                                      'not-right', 'other')),
    audience    text        not null check (audience in ('person', 'carer', 'younger', 'everybody')),
    owner       text        not null,
    look_on     date,
    until_day   date,
    why         text,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, leaflet_id, replaces),
    foreign key (authority, replaces) references leaflet
);
create index leaflet_replaced on leaflet (authority, replaces);
call keep('leaflet');

--   words    what it says, where it is no file
--   type     what the bytes of its file say it is
--   checked  whether the file was checked for viruses, which needs a scanner
create table leaflet_version (
    authority   text        not null references authority,
    id          uuid        not null,
    leaflet_id  uuid        not null,
    language    text        not null,
    form        text        not null check (form in ('print', 'large-print', 'easy-read', 'audio', 'sign-language', 'braille', 'screen')),
    words       text,
    type        text,
    size        bigint,
    digest      text,
    checked     boolean,
    from_day    date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    foreign key (authority, leaflet_id) references leaflet,
    check ((words is null) = (digest is not null)),
    check (num_nonnulls(type, size, digest, checked) in (0, 4))
);
create index leaflet_version_of_leaflet on leaflet_version (authority, leaflet_id);
call keep('leaflet_version');

-- Named as its table, with piece: then verifying compares them with the digest in their row.
create table leaflet_version_piece (
    authority text    not null,
    row_id    uuid    not null,
    piece     integer not null,
    bytes     bytea   not null,
    primary key (authority, row_id, piece),
    foreign key (authority, row_id) references leaflet_version
);
call guard_append_only('leaflet_version_piece');

-- A version is given no more after a day.
create table leaflet_version_ended (
    authority   text        not null references authority,
    id          uuid        not null,
    version_id  uuid        not null,
    last_day    date        not null,
    why         text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, version_id),
    foreign key (authority, version_id) references leaflet_version
);
call keep('leaflet_version_ended');

-- Several leaflets that are given together.
create table leaflet_pack (
    authority   text        not null references authority,
    id          uuid        not null,
    pack_id     uuid        not null,
    title       text        not null,
    audience    text        not null check (audience in ('person', 'carer', 'younger', 'everybody')),
    leaflets    uuid[]      not null,
    until_day   date,
    why         text,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, pack_id, replaces),
    foreign key (authority, replaces) references leaflet_pack,
    check (cardinality(leaflets) > 0)
);
create index leaflet_pack_replaced on leaflet_pack (authority, replaces);
call keep('leaflet_pack');
