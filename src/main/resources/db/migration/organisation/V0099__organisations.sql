-- Organisations that a council works with. Each change is a row that replaces the one before, and an organisation that has
-- ended stays readable.
create table organisation (
    authority       text        not null references authority,
    id              uuid        not null,
    organisation_id uuid        not null,
    name            text        not null,
    kind            text        not null,
    contact         text,
    from_day        date        not null,
    until_day       date,
    why             text,
    replaces        uuid,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (authority, id),
    unique nulls not distinct (authority, organisation_id, replaces),
    foreign key (authority, replaces) references organisation,
    check (until_day >= from_day)
);
create index organisation_replaced on organisation (authority, replaces);
call keep('organisation');
