-- A pause may have been recorded wrongly. It is recorded again as it should be, in a row that stands for the first: that the
-- clock was started again stays with it. Null in other
-- rows, so that the digests of rows from before stay.
alter table pause
    add stands_for uuid,
    add foreign key (authority, stands_for) references pause;
create index pause_stands_for on pause (authority, stands_for);
create index pause_by_what_it_stands_for on pause (authority, coalesce(stands_for, id));
