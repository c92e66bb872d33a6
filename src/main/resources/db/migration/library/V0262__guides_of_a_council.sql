-- A guide, tool or example of the practice library as a council has it: one of its own, or its own version of one that comes
-- with the software. Each change is a row. The latest for a code counts.
--   code      of one that comes with the software, or of the council's own
--   places    where it is in reach
--   for_whom  whom it is for
--   in_use    false where it is shown no more
create table guide (
    authority   text        not null references authority,
    id          uuid        not null,
    code        text        not null,
    title       text        not null,
    kind        text        not null check (kind in ('guide', 'tool', 'example')),
    places      text[]      not null,
    for_whom    text        not null,
    words       text        not null,
    source      text        not null,
    in_use      boolean     not null,
    why         text        not null,
    replaces    uuid,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, code, replaces),
    foreign key (authority, replaces) references guide
);
create index guide_replaced on guide (authority, replaces);
call keep('guide');
