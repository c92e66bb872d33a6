-- What somebody who provides advocates told the Board of a time.
--   asked      how many people they were asked to support
--   could_not  how many they could not
--   days       until somebody was seen, in the middle of all
--   gaps       where there is too little
--   seen       what advocates see in their work
create table board_provision (
    authority   text        not null,
    id          uuid        not null,
    entry       uuid        not null,
    who         text        not null,
    first_day   date        not null,
    last_day    date        not null check (last_day >= first_day),
    asked       int         check (asked >= 0),
    could_not   int         check (could_not >= 0),
    days        int         check (days >= 0),
    gaps        text        not null,
    seen        text,
    replaces    uuid,
    again       text        check (again in ('wrong', 'changed', 'not-here')),
    why         text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, replaces),
    foreign key (authority) references authority,
    foreign key (authority, entry) references board_provision,
    foreign key (authority, replaces) references board_provision,
    check ((replaces is null) = (entry = id) and (replaces is null) = (again is null) and (replaces is null) = (why is null))
);
create index board_provision_entry on board_provision (authority, entry);
create index board_provision_last_day on board_provision (authority, last_day desc);
call keep('board_provision');
