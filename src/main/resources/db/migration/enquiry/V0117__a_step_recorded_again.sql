-- A next step may have been recorded wrongly. It is recorded again as it should be, in a row that stands for the first: what
-- became of it stays with it. Null in other
-- rows, so that the digests of rows from before stay.
alter table next_step
    add stands_for uuid,
    add foreign key (authority, stands_for) references next_step;
create index next_step_stands_for on next_step (authority, stands_for);
create index next_step_by_what_it_stands_for on next_step (authority, coalesce(stands_for, id));
