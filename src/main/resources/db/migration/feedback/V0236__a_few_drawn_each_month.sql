-- A few of the enquiries that ended in a month, drawn by chance for somebody independent to ask about. Whoever has the frame and the
-- seed can draw them again.
--   month    its first day
--   frame    the enquiries that could be drawn
--   drawn    those that were, in the order they were
create table feedback_draw (
    authority   text        not null,
    id          uuid        not null,
    month       date        not null check (extract(day from month) = 1),
    how_many    integer     not null check (how_many between 1 and 20),
    seed        bigint      not null,
    frame       uuid[]      not null,
    drawn       uuid[]      not null,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    primary key (authority, id),
    unique (authority, month)
);
call keep('feedback_draw');
